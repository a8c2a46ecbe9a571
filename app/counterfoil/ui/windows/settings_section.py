"""A part of the Settings page: rows that show what is in force and change the file at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from counterfoil.domain.snapshot import Snapshot
from counterfoil.settings import Settings
from counterfoil.settings_file import Edit, Put
from counterfoil.settings_mistake import Key
from counterfoil.ui import theme
from counterfoil.ui.preferences import Check, Preferences, SettingsState, nothing_to_check
from counterfoil.ui.text import clean
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_fields import Choice, choice_of, entry, quiet_button
from counterfoil.ui.windows.panel import Panel
from counterfoil.ui.windows.segments import Segments
from counterfoil.ui.windows.settings_row import SettingRow, rule
from counterfoil.ui.windows.toggle import Toggle
from counterfoil.words import settings as words
from counterfoil.words.tongue import tr

CONTROL_PX = 220
Show = Callable[[Settings], None]
AS_AT_FIRST = Settings()


class Section(Panel):
    """`names` are the top-level keys of the file that it is about: "Restore defaults" takes them away."""

    def __init__(self, name: str, names: Sequence[str], preferences: Preferences) -> None:
        super().__init__(tr(name))
        self.name, self.names, self.preferences = name, tuple(names), preferences
        self.rows: list[SettingRow] = []
        self._shows: list[Show] = []
        self._asked: dict[str, SettingRow] = {}
        self.body.setSpacing(theme.STEP * 3)
        self.restore = quiet_button(tr(words.RESTORE))
        self.restore.setAccessibleName(clean(f"{tr(words.RESTORE)}: {tr(name)}"))
        self.restore.clicked.connect(self._restore)
        self.restore.hide()
        self.head.addWidget(self.restore)

    def show_state(self, state: SettingsState) -> None:
        """What is in force; rows are grey while the file cannot be changed."""
        for show in self._shows:
            show(state.settings)
        for row in self.rows:
            row.setEnabled(state.may_change)
        self.restore.setVisible(any(_differs(name, state.settings) for name in self.names))
        self.restore.setEnabled(state.may_change)

    def _restore(self) -> None:
        self.preferences.restore(self.names, tr(words.RESTORED))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """What is known of the logs; few sections have a use for it."""

    def turn(self, *, roomy: bool) -> None:
        """Controls beside their texts, or below them. Called before the page is laid out, never within."""
        for row in self.rows:
            row.turn(roomy=roomy)

    def restyle(self, _palette: Palette) -> None:
        """For what paints itself."""

    def say_failed(self, asked: str, sentence: str) -> bool:
        """Say it beside the row that asked for it; False where none here did."""
        row = self._asked.pop(asked, None)
        if row is not None:
            row.say_wrong(sentence)
            self.show_state(self.preferences.state)  # what was not kept goes back
        return row is not None

    def change(self, row: SettingRow, *edits: Edit, said: str = "", check: Check = nothing_to_check) -> None:
        """Change the file for a row."""
        row.say_wrong("")
        self._asked[self.preferences.change(edits, said, check)] = row

    def put(self, row: SettingRow, key: Key, value: object) -> None:
        """Give a key a value, where it has another one."""
        self.change(row, Put(key, value))  # type: ignore[arg-type]  # what controls give is what TOML takes

    def add(self, row: SettingRow) -> SettingRow:
        """One more row below the others."""
        if self.rows:
            row.rule = rule()
            self.body.addWidget(row.rule)
        self.rows.append(row)
        self.body.addWidget(row)
        return row

    def add_block(self, block: QWidget) -> None:
        """Something over the whole width, below the rows."""
        self.body.addWidget(rule())
        self.body.addWidget(block)

    def add_switch(self, key: Key, title: str, why: str, is_on: Callable[[Settings], bool]) -> Toggle:
        """A row with a switch for a key that is true or false."""
        toggle = Toggle(title)
        row = self.add(SettingRow(title, why, toggle, stays_beside=True))
        toggle.clicked.connect(lambda on: self.put(row, key, on))
        self.shows(lambda found: toggle.setChecked(is_on(found)))
        return toggle

    def add_segments(
        self, key: Key, title: str, why: str, items: dict[str, str], value: Callable[[Settings], str]
    ) -> Segments:
        """A row with a choice among few words."""
        segments = Segments(title, [(word, tr(text)) for word, text in items.items()])
        row = self.add(SettingRow(title, why, segments))
        segments.chosen.connect(lambda word: self.put(row, key, word))
        self.shows(lambda found: segments.choose(value(found)))
        return segments

    def add_choice(
        self,
        key: Key,
        title: str,
        why: str,
        items: Sequence[tuple[str, str]],
        value: Callable[[Settings], str],
    ) -> Choice:
        """A row with a choice among more words."""
        choice = choice_of(title, items)
        choice.setFixedWidth(CONTROL_PX)
        row = self.add(SettingRow(title, why, choice))
        choice.chosen.connect(lambda: self.put(row, key, choice.value))
        self.shows(lambda found: choice.choose(value(found)))
        return choice

    def shows(self, show: Show) -> None:
        """Have something shown whenever other settings are in force."""
        self._shows.append(show)


def fill(field: QLineEdit, text: str) -> None:
    """Show a text in a field, unless something is being typed there."""
    if not field.hasFocus() or not field.isModified():
        field.setText(clean(text))


def small_entry(name: str, longest: int, width_px: int) -> QLineEdit:
    """A short field without a button that empties it."""
    field = entry("", longest)
    field.setAccessibleName(clean(name))
    field.setClearButtonEnabled(False)
    field.setMinimumWidth(0)
    field.setFixedWidth(width_px)
    return field


def _differs(name: str, found: Settings) -> bool:
    return bool(getattr(found, name) != getattr(AS_AT_FIRST, name))
