"""Settings: which plug-ins may read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counterfoil.plugins import Plugin
from counterfoil.settings import Settings
from counterfoil.ui import theme
from counterfoil.ui.preferences import Preferences, SettingsState
from counterfoil.ui.text import wrapped
from counterfoil.ui.windows.settings_list import emptied
from counterfoil.ui.windows.settings_row import SettingRow, rule
from counterfoil.ui.windows.settings_section import Section
from counterfoil.ui.windows.toggle import Toggle
from counterfoil.words import extras as words
from counterfoil.words.tongue import tr

KEY = ("plugins",)


class PluginsSection(Section):
    """Hidden while there is no plug-in. `wanted` bears the names whose state is to be looked up."""

    wanted = Signal(object)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(words.PLUGINS, KEY, preferences)
        self.switches: dict[str, Toggle] = {}
        self._looked_up: tuple[str, ...] | None = None
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.STEP * 3)
        self.body.addWidget(wrapped(tr(words.PLUGINS_WHY), "secondary"))
        self.body.addWidget(self._lines)
        self.shows(self._show_names)
        self.hide()

    def show_state(self, state: SettingsState) -> None:
        """What is in force."""
        super().show_state(state)
        self._lines.setEnabled(state.may_change)

    def show_plugins(self, found: Sequence[Plugin]) -> None:
        """All that are installed or named."""
        if [plugin.name for plugin in found] != list(self.switches):
            self.switches.clear()
            self.rows.clear()
            emptied(self._column)
            for plugin in found:
                self._add_line(plugin)
        for row, plugin in zip(self.rows, found, strict=True):  # the focus stays where it is
            row.explain(words.plugin_line(plugin.package, plugin.label, plugin.problem))
        self.setVisible(bool(found))

    def _show_names(self, found: Settings) -> None:
        for name, toggle in self.switches.items():
            toggle.setChecked(name in found.plugins)
        if found.plugins != self._looked_up:
            self._looked_up = found.plugins
            self.wanted.emit(found.plugins)

    def _add_line(self, plugin: Plugin) -> None:
        toggle = self.switches[plugin.name] = Toggle(plugin.name)
        toggle.setChecked(plugin.is_on)
        row = SettingRow(plugin.name, "", toggle, stays_beside=True)
        if self.rows:
            self._column.addWidget(rule())
        self.rows.append(row)
        self._column.addWidget(row)
        toggle.clicked.connect(lambda on: self._switch(row, plugin.name, on=on))

    def _switch(self, row: SettingRow, name: str, *, on: bool) -> None:
        others = tuple(one for one in self.preferences.current.plugins if one != name)
        self.put(row, KEY, (*others, name) if on else others)
