"""Settings: where everything is kept, how large it is, how to move it; settings to and from a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from counterfoil.paths import Home
from counterfoil.ui.preferences import Preferences, SettingsState
from counterfoil.ui.settings_access import KeptPlace
from counterfoil.ui.text import clean, plain_label
from counterfoil.ui.windows.ledger_fields import plain_button, quiet_button
from counterfoil.ui.windows.settings_moving import SettingsMoving
from counterfoil.ui.windows.settings_row import SettingRow, beside
from counterfoil.ui.windows.settings_section import Section
from counterfoil.words import moving
from counterfoil.words import settings as words
from counterfoil.words.tongue import tr

if TYPE_CHECKING:
    from counterfoil.settings_import import Import
    from counterfoil.ui.windows.settings_import_sheet import ImportSheet


class DataSection(Section):
    """A row for each place; sizes come later, as they are found off the GUI thread.

    `done` says in a sentence what was done. Without `home` settings are neither exported nor imported.
    """

    done = Signal(str)

    def __init__(self, preferences: Preferences, home: Home | None = None) -> None:
        super().__init__(words.DATA, (), preferences)
        self.places: dict[str, PlaceRow] = {}
        self.moving = plain_label(tr(words.MOVE), "secondary")
        self.moving.setWordWrap(True)
        self.body.addWidget(self.moving)
        self.export, self.take = plain_button(tr(moving.EXPORT)), plain_button(tr(moving.IMPORT))
        self.asking: SettingsMoving | None = None
        self.sheet: ImportSheet | None = None
        if home is not None:
            self._add_moving(SettingsMoving(home, self))

    def _add_moving(self, asking: SettingsMoving) -> None:
        self.asking = asking
        buttons = beside(self.export, self.take)
        self._row = SettingRow(tr(moving.TITLE), tr(moving.WHY), buttons)
        self.rows.append(self._row)
        self.add_block(self._row)
        self.export.clicked.connect(self._choose_place)
        self.take.clicked.connect(self._choose_file)
        asking.exported.connect(self._say_exported)
        asking.planned.connect(self._show_plan)
        asking.failed.connect(self._say_wrong)

    def show_places(self, places: Sequence[KeptPlace]) -> None:
        """Where things are, and how large."""
        for place in places:
            if place.name not in self.places:
                self._make(place)
            row = self.places[place.name]
            row.explain(words.short(str(place.path)))
            row.amount.setText(words.size(place.size_bytes))

    def _make(self, place: KeptPlace) -> None:
        name = tr(place.name)
        button = quiet_button(tr(words.OPEN_FOLDER))
        button.setAccessibleName(clean(f"{tr(words.OPEN_FOLDER)}: {name}"))
        folder = place.path if place.is_folder else place.path.parent
        button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        row = self.places[place.name] = PlaceRow(name, button)
        self.body.insertWidget(self.body.indexOf(self.moving), row)

    def show_state(self, state: SettingsState) -> None:
        """A file with a mistake is the user's to mend before another is taken in."""
        self.take.setEnabled(state.may_change)

    def _choose_place(self) -> None:
        from counterfoil.settings_export import FILE
        from counterfoil.ui.saving import ask_for_file

        assert self.asking is not None
        ask_for_file(self.window(), Path.home() / FILE, "toml", self.asking.export)

    def _choose_file(self) -> None:
        found, _ = QFileDialog.getOpenFileName(
            self, tr(moving.IMPORT_TITLE), str(Path.home()), "TOML (*.toml);;* (*)"
        )
        if found:
            self.plan(Path(found))

    def plan(self, source: Path, *, with_commands: bool = False) -> None:
        """Show what taking in a file would change, once that is worked out."""
        assert self.asking is not None
        self._row.say_wrong("")
        self.asking.plan(source, with_commands=with_commands)

    def _say_exported(self, has_prices: bool) -> None:
        self._row.say_wrong("")
        self.done.emit(tr(moving.EXPORTED_ALL if has_prices else moving.EXPORTED))

    def _show_plan(self, found: Import) -> None:
        if self.sheet is not None:
            self.sheet.show_plan(found)
            return
        from counterfoil.ui.windows.settings_import_sheet import ImportSheet

        sheet = self.sheet = ImportSheet(found, self.window())
        sheet.other_wanted.connect(lambda on: self.plan(sheet.found.source, with_commands=on))
        sheet.wanted.connect(self._take_in)
        sheet.finished.connect(self._forget_sheet)
        sheet.open()

    def _take_in(self, found: Import) -> None:
        self._asked[self.preferences.take_in(found, tr(moving.IMPORTED))] = self._row

    def _say_wrong(self, _asked: str, sentence: str) -> None:
        if self.sheet is not None:
            self.sheet.reject()
        self._row.say_wrong(sentence)

    def _forget_sheet(self) -> None:
        self.sheet = None


class PlaceRow(SettingRow):
    """A place with its size."""

    def __init__(self, name: str, button: object) -> None:
        self.amount = plain_label("", "value")
        super().__init__(name, " ", beside(self.amount, button), stays_beside=True)  # type: ignore[arg-type]
