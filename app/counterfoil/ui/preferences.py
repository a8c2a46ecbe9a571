"""The settings that are in force, kept up with their file, and the way to change them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from counterfoil import settings
from counterfoil.settings import BadSettings, Mistake, Settings
from counterfoil.ui.enquirer import Enquirer, Post
from counterfoil.ui.lane import Lane, Opened

if TYPE_CHECKING:
    from counterfoil.paths import Home
    from counterfoil.settings_file import Changed, Edit
    from counterfoil.settings_import import Import

SETTLE_MS = 80  # editors write a file in several steps
MOST_UNDONE = 50
Check = Callable[[], None]
TakeBack = Callable[[], object]  # puts files back as they were; raises KnownError


def nothing_to_check() -> None:
    """Most changes are checked by what the file may say."""


@dataclass(frozen=True, slots=True)
class SettingsState:
    """What is in force, and what is wrong with the file where something is: then it is not written to."""

    path: Path
    settings: Settings
    mistake: Mistake | None = None
    is_writable: bool = True

    @property
    def may_change(self) -> bool:
        """Whether the file can be changed from here."""
        return self.mistake is None and self.is_writable


class Preferences(Enquirer):
    """`changed`: other settings are in force. `state_changed`: that, or something about the file.

    `edited` bears what was said of a change that can be undone. The file is read and written on a thread
    of its own; a file with a mistake is left as it is, and the last good settings stay in force.
    """

    changed = Signal(object)  # Settings
    state_changed = Signal(object)  # SettingsState
    edited = Signal(str)
    _loaded = Signal(object)  # SettingsState
    _done = Signal(object, str)  # Changed, what to say of it
    _imported = Signal(object, str)  # Import, what to say of it

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        self._lane = Lane("settings")
        super().__init__((self._lane,), parent)
        self._home = home
        self.state = SettingsState(home.config_file, Settings())
        self.is_known = False
        self._undo: list[TakeBack] = []
        self._asked = 0
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.load)
        self._watcher.fileChanged.connect(lambda _: self._settle.start())
        self._watcher.directoryChanged.connect(lambda _: self._settle.start())
        self._loaded.connect(self._take)
        self._done.connect(self._take_changed)
        self._imported.connect(self._take_imported)

    @property
    def current(self) -> Settings:
        """The settings in force: the last ones that could be understood."""
        return self.state.settings

    @property
    def can_undo(self) -> bool:
        """Whether there is a change of ours to take back."""
        return bool(self._undo)

    def load(self) -> None:
        """Read the file, made with the defaults where there is none; from then on it is watched."""
        good, home = self.state.settings, self._home
        is_first = not self.is_known

        def job(post: Post, _opened: Opened) -> None:
            if is_first:
                _prepare(home)
            post("_loaded", look(home.config_file, good))

        self._ask(self._lane, "load", job)

    def change(self, edits: Iterable[Edit], said: str = "", check: Check = nothing_to_check) -> str:
        """Change the file; `said` is what can be undone, where that is to be offered.

        Gives the name under which `failed` says why not, such as because `check` raised KnownError.
        """
        wanted, path = tuple(edits), self._home.config_file

        def make() -> Changed:
            check()
            return _change(path, wanted)

        return self._do(make, said)

    def restore(self, names: Sequence[str], said: str) -> None:
        """Take away what the file says of these top-level keys, so that their defaults hold."""
        path = self._home.config_file
        self._do(lambda: _restore(path, names), said)

    def take_in(self, wanted: Import, said: str) -> str:
        """Make an import that was shown; `said` can be undone. Gives the name for `failed`, as `change`."""

        def job(post: Post, _opened: Opened) -> None:
            from counterfoil import settings_import

            settings_import.apply(wanted)
            post("_imported", wanted, said)

        name = self._name()
        self._ask(self._lane, name, job)
        return name

    def undo(self) -> None:
        """Put the file back as it was before the last change made from here, byte by byte."""
        if not self._undo:
            return
        take_back, path, good = self._undo.pop(), self._home.config_file, self.state.settings

        def job(post: Post, _opened: Opened) -> None:
            take_back()
            post("_loaded", look(path, good))

        self._ask(self._lane, self._name(), job)

    def _do(self, make: Callable[[], Changed], said: str) -> str:
        def job(post: Post, _opened: Opened) -> None:
            post("_done", make(), said)

        name = self._name()
        self._ask(self._lane, name, job)
        return name

    def _name(self) -> str:
        self._asked += 1  # of jobs of one name a lane does only the last
        return f"change {self._asked}"

    def _take_changed(self, done: Changed, said: str) -> None:
        if done.before != done.after:
            self._remember(partial(_put_back, self._home.config_file, done))
        self._take(SettingsState(self._home.config_file, done.settings))
        if said and done.before != done.after:
            self.edited.emit(said)

    def _take_imported(self, wanted: Import, said: str) -> None:
        from counterfoil import settings_import

        self._remember(partial(settings_import.undo, wanted))
        self._take(SettingsState(self._home.config_file, wanted.settings))
        self.edited.emit(said)

    def _remember(self, take_back: TakeBack) -> None:
        self._undo = [*self._undo, take_back][-MOST_UNDONE:]

    def _take(self, state: SettingsState) -> None:
        is_first, before = not self.is_known, self.state
        self.state, self.is_known = state, True
        self._watch()
        if state.settings != before.settings or is_first:
            self.changed.emit(state.settings)
        if state != before or is_first:
            self.state_changed.emit(state)

    def _watch(self) -> None:
        """The folder tells of a file that is replaced, the file itself of what is written into it."""
        path = self._home.config_file
        known = {*self._watcher.files(), *self._watcher.directories()}
        for one in (path, path.parent):
            if str(one) not in known and one.exists():
                self._watcher.addPath(str(one))


def look(path: Path, good: Settings) -> SettingsState:
    """How the file stands; with a mistake in it `good` stays in force. Never raises."""
    from counterfoil.settings_file import may_write

    try:
        found = settings.load(path)
    except BadSettings as error:
        return SettingsState(path, good, error.mistake, may_write(path))
    return SettingsState(path, found, None, may_write(path))


def _prepare(home: Home) -> None:
    from counterfoil.carrying import carry_over

    settings.write_defaults(home.config_file)
    carry_over(home)


def _change(path: Path, edits: tuple[Edit, ...]) -> Changed:
    from counterfoil import settings_file

    return settings_file.change(path, edits)


def _put_back(path: Path, done: Changed) -> None:
    from counterfoil import settings_file

    settings_file.put_back(path, done)


def _restore(path: Path, names: Sequence[str]) -> Changed:
    from counterfoil import settings_file

    return settings_file.change(path, settings_file.without(settings.text_of(path) or "", names))
