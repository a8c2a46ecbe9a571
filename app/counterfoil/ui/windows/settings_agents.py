"""Settings: which agents' logs are read, from where, and whether their programs may be asked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QLineEdit, QWidget

from counterfoil.domain.snapshot import Snapshot, SourceState
from counterfoil.errors import KnownError
from counterfoil.settings import Settings
from counterfoil.settings_file import Put
from counterfoil.ui import theme
from counterfoil.ui.preferences import Preferences
from counterfoil.ui.text import clean, plain_label
from counterfoil.ui.windows.ledger_fields import choice_of, entry, plain_button, quiet_button
from counterfoil.ui.windows.settings_list import EntryList
from counterfoil.ui.windows.settings_row import SettingRow, beside
from counterfoil.ui.windows.settings_section import Section, fill, small_entry
from counterfoil.ui.windows.toggle import Toggle
from counterfoil.words import settings as words
from counterfoil.words.agents import labelled
from counterfoil.words.tongue import tr

LONGEST_PATH, PATH_PX, MINUTES_PX = 4096, 220, 64
NAMES = ("roots", "more_roots", "agents_off", "ask")
ASKED = {"claude-code": "claude_code", "codex": "codex"}  # what the settings call those that can be asked


class AgentsSection(Section):
    """`agents` are name and label of every agent that can be read."""

    def __init__(self, preferences: Preferences, agents: Sequence[tuple[str, str]]) -> None:
        super().__init__(words.AGENTS, NAMES, preferences)
        self._sources: tuple[SourceState, ...] = ()
        self._agents = tuple((name, labelled(name, label)) for name, label in agents)
        self.switches: dict[str, Toggle] = {}
        self._rows: dict[str, SettingRow] = {}
        self.others = plain_label("", "secondary")  # thirty switches would hide the few that matter
        self.others.setWordWrap(True)
        for name, label in self._agents:
            self._add_agent(name, label)
        self.body.addWidget(self.others)
        self.added = EntryList()
        self.body.addWidget(self.added)
        self.added.removed.connect(self._remove)
        self.shows(lambda found: self.added.show_entries([self._entry(root) for root in _named(found)]))
        self._add_folder()
        for name, label in self._agents:
            self._add_asking(name, label)
        self._add_minutes()

    def turn(self, *, roomy: bool) -> None:
        """The buttons beside the folder, or below it."""
        super().turn(roomy=roomy)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._folder_line.setDirection(across if roomy else down)

    def _add_agent(self, name: str, label: str) -> None:
        toggle = self.switches[name] = Toggle(label)
        row = self._rows[name] = self.add(SettingRow(label, " ", toggle, stays_beside=True))
        toggle.clicked.connect(lambda on: self._switch(row, name, on=on))
        self.shows(lambda found: toggle.setChecked(name not in found.agents_off))
        self.shows(lambda _found: self._say_sources())

    def _switch(self, row: SettingRow, name: str, *, on: bool) -> None:
        off = self.preferences.current.agents_off
        changed = tuple(one for one in off if one != name) if on else (*off, name)
        self.put(row, ("agents_off",), changed)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """What was found at each agent's places."""
        if snapshot.sources != self._sources:
            self._sources = snapshot.sources
            self._say_sources()

    def _say_sources(self) -> None:
        off = self.preferences.current.agents_off
        labels, missing = dict(self._agents), []
        for name, row in self._rows.items():
            found = [words.source_line(source) for source in self._sources if source.agent == name]
            row.explain(*([tr(words.READ_AGENT_OFF)] if name in off else words.shortened(found)))
            is_shown = bool(found) or name in off or name in ASKED
            row.set_shown(is_shown)
            if not is_shown:
                missing.append(labels[name])
        self.others.setText(words.read_when_there(missing))
        self.others.setVisible(bool(missing))

    def _add_folder(self) -> None:
        self.which = choice_of(tr(words.AGENT), self._agents)
        self.folder = entry(tr(words.FOLDER), LONGEST_PATH)
        self.folder.setMinimumWidth(60)
        self.browse, self.more = quiet_button(tr(words.BROWSE)), plain_button(tr(words.ADD))
        why = tr(words.ADD_FOLDER_WHY)
        line = QWidget()
        self._folder_line = QBoxLayout(QBoxLayout.Direction.LeftToRight, line)
        self._folder_line.setContentsMargins(0, 0, 0, 0)
        self._folder_line.setSpacing(theme.STEP * 2)
        self._folder_line.addWidget(beside(self.which, self.folder), 1)
        self._folder_line.addWidget(beside(self.browse, self.more), 0, Qt.AlignmentFlag.AlignLeading)
        row = self._folder_row = self.add(SettingRow(tr(words.ADD_FOLDER), why, line, is_wide=True))
        self.browse.clicked.connect(self._browse)
        self.more.clicked.connect(lambda: self._add_root(row))
        self.folder.returnPressed.connect(lambda: self._add_root(row))

    def _browse(self) -> None:
        found = QFileDialog.getExistingDirectory(self, tr(words.ADD_FOLDER), str(Path.home()))
        if found:
            self.folder.setText(clean(found, LONGEST_PATH))
            self._add_root(self._folder_row)

    def _add_root(self, row: SettingRow) -> None:
        folder = self.folder.text().strip()
        if not folder:
            row.say_wrong(tr(words.NO_FOLDER))
            return
        found = self.preferences.current
        key = "roots" if found.roots else "more_roots"
        known = found.roots or found.more_roots
        root = f"{self.which.value}={folder}"
        self.change(row, Put((key,), (*known, root)), check=partial(_check_folder, folder))

    def _entry(self, root: str) -> tuple[str, str, str]:
        agent, _, folder = root.partition("=")
        return root, words.short(folder), dict(self._agents).get(agent, agent)

    def _remove(self, root: str) -> None:
        found = self.preferences.current
        key = "roots" if root in found.roots else "more_roots"
        rest = tuple(one for one in getattr(found, key) if one != root)
        self.change(self._folder_row, Put((key,), rest or None), said=tr(words.REMOVED_ROOT))

    def _add_asking(self, name: str, label: str) -> None:
        field = ASKED.get(name)
        if field is not None:
            self.add_switch(
                ("ask", name),
                words.ask_agent(label),
                tr(words.ASK_WHY),
                lambda found: bool(getattr(found.ask, field)),
            )

    def _add_minutes(self) -> None:
        self.minutes = small_entry(tr(words.EVERY), 4, MINUTES_PX)
        line = beside(self.minutes, plain_label(tr(words.MINUTES), "secondary"))
        row = self.add(SettingRow(tr(words.EVERY), "", line, stays_beside=True))
        self.minutes.editingFinished.connect(lambda: self._set_minutes(row, self.minutes))
        self.shows(lambda found: fill(self.minutes, str(found.ask.every_minutes)))
        self.shows(lambda found: row.set_shown(bool(found.ask.agents)))

    def _set_minutes(self, row: SettingRow, field: QLineEdit) -> None:
        text = field.text().strip()
        number = int(text) if text.isascii() and text.isdigit() else 0
        if not 5 <= number <= 1440:
            row.say_wrong(tr(words.WRONG_MINUTES))
        elif number != self.preferences.current.ask.every_minutes:
            self.put(row, ("ask", "every_minutes"), number)
        else:
            row.say_wrong("")


def _named(found: Settings) -> tuple[str, ...]:
    return *found.roots, *found.more_roots


def _check_folder(folder: str) -> None:
    if not Path(folder).expanduser().is_dir():
        raise KnownError(tr(words.NO_FOLDER))
