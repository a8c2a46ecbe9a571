"""Settings: servers of self-hosted models whose counters are read."""

from __future__ import annotations

from PySide6.QtCore import Qt

from counterfoil.domain.metrics_address import LONGEST, checked_metrics
from counterfoil.settings import Settings
from counterfoil.settings_file import Put
from counterfoil.ui.preferences import Preferences
from counterfoil.ui.windows.ledger_fields import entry, plain_button
from counterfoil.ui.windows.settings_list import EntryList
from counterfoil.ui.windows.settings_row import SettingRow, beside
from counterfoil.ui.windows.settings_section import Section
from counterfoil.words import extras as words
from counterfoil.words import settings as plain_words
from counterfoil.words.tongue import tr

KEY = ("local", "metrics")


class LocalSection(Section):
    """Addresses, and a line to add one."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(words.LOCAL, ("local",), preferences)
        self.added = EntryList()
        self.body.addWidget(self.added)
        self.address = entry(tr(words.ADDRESS), LONGEST)
        self.address.setMinimumWidth(60)
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as addresses are written
        self.more = plain_button(tr(plain_words.ADD))
        line = beside(self.address, self.more)
        self._row = self.add(SettingRow(tr(words.METRICS), tr(words.METRICS_WHY), line, is_wide=True))
        self.added.removed.connect(self._remove)
        self.more.clicked.connect(self._add_address)
        self.address.returnPressed.connect(self._add_address)
        self.shows(self._show_addresses)

    def _show_addresses(self, found: Settings) -> None:
        if self.address.text().strip() in found.local.metrics:  # it was taken
            self.address.clear()
        self.added.show_entries([(url, url, "") for url in found.local.metrics])

    def _add_address(self) -> None:
        known, url = self.preferences.current.local.metrics, self.address.text().strip()
        if not url or url in known:
            self._row.say_wrong(tr(words.TAKEN_ADDRESS if url else words.NO_ADDRESS))
            return
        try:
            self.put(self._row, KEY, (*known, checked_metrics(url)))
        except ValueError as error:
            self._row.say_wrong(words.refused(str(error)))

    def _remove(self, url: str) -> None:
        rest = tuple(one for one in self.preferences.current.local.metrics if one != url)
        self.change(self._row, Put(KEY, rest or None), said=tr(words.REMOVED_ADDRESS))
