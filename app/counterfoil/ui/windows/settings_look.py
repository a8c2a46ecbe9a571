"""Settings: how windows look and speak, and what goes for the whole program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimeZone
from PySide6.QtWidgets import QCompleter

from counterfoil.settings import CURRENCY, Settings
from counterfoil.settings_file import Put
from counterfoil.ui import theme
from counterfoil.ui.language import LANGUAGES
from counterfoil.ui.preferences import Preferences
from counterfoil.ui.text import clean, plain_label
from counterfoil.ui.windows.ledger_fields import entry
from counterfoil.ui.windows.settings_row import SettingRow, beside
from counterfoil.ui.windows.settings_section import CONTROL_PX, Section, fill, small_entry
from counterfoil.ui.windows.toggle import Toggle
from counterfoil.words import settings as words
from counterfoil.words.tongue import tr

if TYPE_CHECKING:
    from counterfoil.login.seam import LoginEntry

DOLLARS = "USD"
CODE_PX, RATE_PX, LONGEST_ZONE = 60, 76, 64


class LookSection(Section):
    """Theme, language, and the currency that money is shown in."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(words.LOOK, ("look",), preferences)
        self.theme = self.add_segments(
            ("look", "theme"), tr(words.THEME), "", words.THEMES, lambda s: s.look.theme
        )
        spoken = [("system", tr(words.SYSTEM_LANGUAGE)), *LANGUAGES.items()]
        self.language = self.add_choice(
            ("look", "language"), tr(words.LANGUAGE), "", spoken, lambda s: s.look.language
        )
        self._add_currency()

    def _add_currency(self) -> None:
        self.code = small_entry(tr(words.CURRENCY), 3, CODE_PX)
        self.rate = small_entry(tr(words.RATE), 12, RATE_PX)
        after = plain_label(tr(words.RATE), "secondary")
        self._rate_parts = (self.rate, after)
        line = beside(self.code, self.rate, after)
        row = self.add(SettingRow(tr(words.CURRENCY), tr(words.CURRENCY_WHY), line))
        self.code.editingFinished.connect(lambda: self._set_code(row))
        self.rate.editingFinished.connect(lambda: self._set_rate(row))
        self.shows(self._show_currency)

    def _show_currency(self, found: Settings) -> None:
        fill(self.code, found.look.currency)
        fill(self.rate, "" if found.look.per_usd is None else f"{found.look.per_usd:g}")
        for part in self._rate_parts:
            part.setVisible(found.look.currency != DOLLARS)

    def _set_code(self, row: SettingRow) -> None:
        code, now = self.code.text().strip().upper(), self.preferences.current.look
        if not CURRENCY.fullmatch(code):
            row.say_wrong(tr(words.WRONG_CURRENCY))
        elif code != now.currency:
            self.code.setModified(False)
            # a rate of another currency must not stay for this one
            self.change(row, Put(("look", "currency"), code), Put(("look", "per_usd"), None))
        else:
            row.say_wrong("")

    def _set_rate(self, row: SettingRow) -> None:
        text, now = self.rate.text().strip().replace(",", "."), self.preferences.current.look
        rate = _positive(text)
        if text and rate is None:
            row.say_wrong(tr(words.WRONG_RATE))
        elif rate != now.per_usd:
            self.rate.setModified(False)
            self.put(row, ("look", "per_usd"), rate)
        else:
            row.say_wrong("")


class GeneralSection(Section):
    """Time zone, start at login, and advice."""

    def __init__(self, preferences: Preferences, entry_at_login: LoginEntry | None) -> None:
        super().__init__(words.GENERAL, ("zone", "retention_advice"), preferences)
        self._entry = entry_at_login
        self.zone = entry(tr(words.SYSTEM_ZONE), LONGEST_ZONE)
        self.zone.setFixedWidth(CONTROL_PX)
        self.zone.setClearButtonEnabled(False)
        self.zone.setAccessibleName(clean(tr(words.ZONE)))
        row = self.add(SettingRow(tr(words.ZONE), tr(words.ZONE_WHY), self.zone))
        self.zone.textEdited.connect(self._offer_zones)
        self.zone.editingFinished.connect(lambda: self._set_zone(row))
        self.shows(lambda found: fill(self.zone, found.zone or ""))
        self.login = Toggle(tr(words.LOGIN))
        if entry_at_login is not None:
            self._add_login(entry_at_login)
        self.add_switch(
            ("retention_advice",), tr(words.ADVICE), tr(words.ADVICE_WHY), lambda s: s.retention_advice
        )

    def _add_login(self, entry_at_login: LoginEntry) -> None:
        self._login_row = self.add(
            SettingRow(tr(words.LOGIN), tr(words.LOGIN_WHY), self.login, stays_beside=True)
        )
        self.login.clicked.connect(self._set_login)
        self.shows(lambda _found: self.login.setChecked(entry_at_login.is_enabled()))

    def _set_login(self, on: bool) -> None:
        assert self._entry is not None
        try:
            self._entry.switch(on=on)
        except OSError as error:
            self._login_row.say_wrong(error.strerror or str(error))
        else:
            self._login_row.say_wrong("")
        self.login.setChecked(self._entry.is_enabled())

    def _offer_zones(self) -> None:
        """The list is long: it is made when somebody begins to type."""
        if self.zone.completer() is None:
            names = [bytes(name.data()).decode() for name in QTimeZone.availableTimeZoneIds()]
            completer = QCompleter(names, self.zone)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            if (popup := completer.popup()) is not None:
                popup.setFont(theme.font("body"))
            self.zone.setCompleter(completer)

    def _set_zone(self, row: SettingRow) -> None:
        name = self.zone.text().strip() or None
        if name != self.preferences.current.zone:
            self.zone.setModified(False)
            self.put(row, ("zone",), name)
        else:
            row.say_wrong("")


def _positive(text: str) -> float | None:
    try:
        found = float(text)
    except ValueError:
        return None
    return found if 0 < found < 1e9 else None
