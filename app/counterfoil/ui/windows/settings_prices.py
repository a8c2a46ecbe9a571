"""Settings: where prices are from, a newer list, and the user's own file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QWidget

from counterfoil.domain.snapshot import Snapshot
from counterfoil.prices.layer import LOADED, OWN, SHIPPED, Layer
from counterfoil.ui import theme
from counterfoil.ui.preferences import Preferences, SettingsState
from counterfoil.ui.prices_access import Fetched, PricesAccess, PricesShown
from counterfoil.ui.text import clean, plain_label
from counterfoil.ui.windows.ledger_fields import plain_button, quiet_button
from counterfoil.ui.windows.panel import show_or_hide
from counterfoil.ui.windows.prices_asking import BEGIN, FORGET, TAKE, PricesAsking
from counterfoil.ui.windows.settings_row import SettingRow, beside
from counterfoil.ui.windows.settings_section import Section
from counterfoil.words import prices as words
from counterfoil.words import settings
from counterfoil.words.tongue import tr

if TYPE_CHECKING:
    from counterfoil.ui.windows.prices_address import PricesAddress

LISTS = ("*.json", "*")


class PricesSection(Section):
    """A row for each layer. Nothing here is in the settings file, so a mistake there is in nobody's way.

    `done` says in a sentence what was done.
    """

    done = Signal(str)

    def __init__(self, preferences: Preferences, access: PricesAccess) -> None:
        super().__init__(words.TITLE, (), preferences)
        self._tz = "UTC"
        self._older: Fetched | None = None
        self._found: PricesShown | None = None
        self.asking = PricesAsking(access, self)
        self.go_back = quiet_button(tr(words.GO_BACK))
        self.begin, self.edit = quiet_button(tr(words.BEGIN)), quiet_button(tr(settings.EDIT_AS_TEXT))
        self.reveal = quiet_button(tr(settings.OPEN_FOLDER))
        for button in (self.edit, self.reveal):
            button.setAccessibleName(clean(f"{button.text()}: {tr(words.LAYERS[OWN])}"))
        self.layers: dict[str, LayerRow] = {}
        for name in (SHIPPED, "additions", LOADED):
            self._add_layer(name, *([self.go_back] if name == LOADED else []))
        self._add_newer()
        self._add_layer(OWN, self.begin, self.edit, self.reveal)
        self._connect()
        self.asking.look()

    def _add_layer(self, name: str, *buttons: QWidget) -> None:
        self.layers[name] = LayerRow(tr(words.LAYERS[name]), *buttons)
        self.add(self.layers[name])
        self.layers[name].set_shown(name != LOADED)

    def _add_newer(self) -> None:
        self.load, self.download = plain_button(tr(words.LOAD)), plain_button(tr(words.DOWNLOAD))
        self.anyway = quiet_button(tr(words.USE_ALL_THE_SAME))
        self.anyway.hide()
        line = QWidget()
        self._newer_line = QBoxLayout(QBoxLayout.Direction.LeftToRight, line)
        self._newer_line.setContentsMargins(0, 0, 0, 0)
        self._newer_line.setSpacing(theme.STEP * 2)
        for button in (self.anyway, self.load, self.download):
            self._newer_line.addWidget(button)
        self.newer = self.add(SettingRow(tr(words.NEWER), tr(words.NEWER_WHY), line))

    def _connect(self) -> None:
        asking = self.asking
        asking.shown.connect(self._show)
        asking.taken.connect(self._take_taken)
        asking.older.connect(self._take_older)
        asking.forgotten.connect(lambda: self.done.emit(tr(words.FORGOTTEN)))
        asking.begun.connect(_open)
        asking.failed.connect(self._take_failure)
        self.load.clicked.connect(self._choose)
        self.download.clicked.connect(self.ask_address)
        self.anyway.clicked.connect(self._use_older)
        self.go_back.clicked.connect(asking.forget)
        self.begin.clicked.connect(asking.begin_own)
        self.edit.clicked.connect(lambda: _open(self._found.own_file) if self._found else None)
        self.reveal.clicked.connect(lambda: _open(self._found.own_file.parent) if self._found else None)

    def show_state(self, state: SettingsState) -> None:
        """Prices do not stand in the settings file."""

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The zone that days are told in."""
        self._tz = snapshot.tz

    def ask_address(self) -> PricesAddress:
        """Ask where to download from; nothing is sent before that is answered."""
        from counterfoil.ui.windows.prices_address import PricesAddress

        sheet = PricesAddress(self.window())
        sheet.wanted.connect(self._download)
        sheet.open()
        return sheet

    def _choose(self) -> None:
        lists = ";;".join(f"{ending.removeprefix('*.').upper()} ({ending})" for ending in LISTS)
        found, _ = QFileDialog.getOpenFileName(self, tr(words.LOAD_TITLE), str(Path.home()), lists)
        if found:
            self._begin_taking()
            self.asking.load(Path(found))

    def _download(self, address: str) -> None:
        self._begin_taking()
        self.asking.download(address)

    def _use_older(self) -> None:
        if self._older is not None:
            older = self._older
            self._begin_taking()
            self.asking.take_older(older)

    def _begin_taking(self) -> None:
        self._end_taking(is_busy=True)
        self.newer.explain(tr(words.LOADING))

    def _end_taking(self, wrong: str = "", older: Fetched | None = None, *, is_busy: bool = False) -> None:
        self._older = older
        self.anyway.setVisible(older is not None)
        self.newer.explain(tr(words.NEWER_WHY))
        self.newer.say_wrong(wrong)
        for button in (self.load, self.download):
            button.setEnabled(not is_busy)

    def _take_taken(self, source: str, day: str) -> None:
        self._end_taking()
        self.done.emit(words.taken(source, day))

    def _take_older(self, fetched: Fetched, day: str, current: str) -> None:
        self._end_taking(words.older(day, current), fetched)

    def _take_failure(self, asked: str, sentence: str) -> None:
        if asked == TAKE:
            self._end_taking(sentence)
        else:
            self.layers[{FORGET: LOADED, BEGIN: OWN}.get(asked, SHIPPED)].say_wrong(sentence)

    def _show(self, found: PricesShown) -> None:
        self._found = found
        known = {layer.name: layer for layer in found.layers}
        for name, row in self.layers.items():
            row.say_wrong("")
            row.show_layer(known.get(name), self._tz)
        loaded, own = self.layers[LOADED], self.layers[OWN]
        loaded.set_shown(found.is_loaded)
        loaded.say_problem(found.loaded_problem)
        if OWN not in known or not known[OWN].entries:
            own.explain(tr(words.OWN_EMPTY) if found.own_exists else tr(words.OWN_NONE))
        own.say_problem(found.own_problem)
        self.begin.setVisible(not found.own_exists)
        self.edit.setVisible(found.own_exists)
        self.reveal.setVisible(found.own_exists)


class LayerRow(SettingRow):
    """What prices are from, how many they are, and whether they are in use."""

    def __init__(self, name: str, *buttons: QWidget) -> None:
        self.state = plain_label("", "value")
        super().__init__(name, " ", beside(self.state, *buttons), stays_beside=not buttons)

    def show_layer(self, layer: Layer | None, tz: str) -> None:
        """How it stands; None where there is none that can be used."""
        show_or_hide(
            self.state, "" if layer is None else tr(words.IN_USE if layer.used else words.NOT_IN_USE)
        )
        if layer is None:
            self.explain("")
            return
        lines = [words.layer(layer.source, layer.day, layer.entries)]
        if layer.origin is not None and layer.loaded_ms is not None:
            lines.append(words.loaded_from(layer.origin, layer.loaded_ms, tz))
        self.explain(" · ".join(lines))

    def say_problem(self, problem: str) -> None:
        """Why it cannot be used."""
        self.say_wrong(f"{problem} {tr(words.WITHOUT_IT)}" if problem else "")
        if problem:
            self.explain("")
            show_or_hide(self.state, tr(words.WITH_MISTAKE))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
