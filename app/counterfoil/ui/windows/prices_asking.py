"""The thread behind the prices in the settings: looks, takes lists in, downloads; and follows the files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from counterfoil.ui.enquirer import Enquirer, Post
from counterfoil.ui.lane import Lane
from counterfoil.ui.prices_access import Fetched, PricesAccess

SETTLE_MS = 120  # editors write a file in several steps
LOOK, TAKE, FORGET, BEGIN = "look", "take", "forget", "begin"


class PricesAsking(Enquirer):
    """`failed` names which of the four could not be done. Only `download` goes to the network."""

    shown = Signal(object)  # PricesShown
    taken = Signal(str, str)  # source, day
    older = Signal(object, str, str)  # Fetched, its day, the day of the list in use
    forgotten = Signal()
    begun = Signal(object)  # Path

    def __init__(self, access: PricesAccess, parent: QObject | None = None) -> None:
        self._lane = Lane("prices")
        super().__init__((self._lane,), parent)
        self._access = access
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _: self._settle.start())
        self._watcher.directoryChanged.connect(lambda _: self._settle.start())

    def look(self) -> None:
        """How the prices stand; from then on their files are followed."""
        self._watch()
        self._ask(self._lane, LOOK, lambda post, _: post("shown", self._access.look()))

    def load(self, path: Path) -> None:
        """Take in a list from a file."""
        self._take(lambda: self._access.read(path))

    def download(self, url: str) -> None:
        """Take in a list from an https address: one request."""
        self._take(lambda: self._access.download(url))

    def take_older(self, fetched: Fetched) -> None:
        """Take in a list though it is older."""
        self._take(lambda: fetched, force=True)

    def forget(self) -> None:
        """Go back to the shipped list."""

        def job(post: Post, _opened: object) -> None:
            self._access.forget()
            post("forgotten")
            post("shown", self._access.look())

        self._ask(self._lane, FORGET, job)

    def begin_own(self) -> None:
        """Begin the user's own file."""

        def job(post: Post, _opened: object) -> None:
            path = self._access.begin_own()
            post("shown", self._access.look())
            post("begun", path)

        self._ask(self._lane, BEGIN, job)

    def _take(self, fetch: Callable[[], Fetched], *, force: bool = False) -> None:
        def job(post: Post, _opened: object) -> None:
            from counterfoil.prices.loaded import OlderList

            fetched = fetch()
            try:
                source, day = self._access.take(fetched, force=force)
            except OlderList as error:
                post("older", fetched, error.day, error.current_day)
                return
            post("taken", source, day)
            post("shown", self._access.look())

        self._ask(self._lane, TAKE, job)

    def _watch(self) -> None:
        known = {*self._watcher.files(), *self._watcher.directories()}
        folder = self._access.folder
        for path in (folder, *folder.glob("prices*")):
            if str(path) not in known and path.exists():
                self._watcher.addPath(str(path))
