"""Hints that a log has changed. A hint may be missing or wrong: the scan is the truth."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from counterfoil.logs.identity import FileIdentity, identity_of
from counterfoil.logs.watched import Watched

if TYPE_CHECKING:
    from watchdog.events import FileSystemEvent, FileSystemEventHandler
    from watchdog.observers.api import BaseObserver, ObservedWatch

BURST_EVENTS = 8_192  # half of what Linux queues by default before it drops events without a word
RETRY_SECONDS = 600
_STOP_SECONDS = 2.0
_MOUNTS = Path("/proc/self/mountinfo")
# Changes made on the other side of these never arrive as events on this one.
_SILENT_TYPES = (
    "9p afs beegfs ceph cifs coda davfs drvfs glusterfs grpcfuse gvfsd-fuse lustre ncpfs nfs nfs4 ocfs2 osxfs"
    " prl_fs rclone s3fs smb3 smbfs sshfs v9fs vboxsf virtiofs vmhgfs vmhgfs-fuse"
)


def needs_polling(path: Path, mountinfo_text: str) -> bool:
    """Whether `path` (absolute, links resolved) lies on a mount that gives no change events.

    `mountinfo_text` is /proc/self/mountinfo; empty where a system has none.
    """
    deepest, kind = 0, ""
    for line in mountinfo_text.split("\n"):
        left, _, right = line.partition(" - ")
        fields = left.split(" ")
        if len(fields) < 5:
            continue
        point = Path(_unescaped(fields[4]))
        # A later mount on one place covers an earlier one, hence not `>`.
        if len(point.parts) >= deepest and path.is_relative_to(point):
            deepest, kind = len(point.parts), right.split(" ")[0]
    return kind.removeprefix("fuse.") in _SILENT_TYPES.split()


def _unescaped(field: str) -> str:
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(code, character)
    return field


@dataclass(frozen=True, slots=True)
class _Watch:
    identity: FileIdentity
    observed: ObservedWatch
    threads: frozenset[threading.Thread]

    def holds(self, folder: Path) -> bool:
        """Whether this still watches what `folder` names now; watchdog itself does not notice."""
        return _identity(folder) == self.identity and all(thread.is_alive() for thread in self.threads)


@dataclass(frozen=True, slots=True)
class _Polled:
    reason: str
    retry_at: float | None  # monotonic seconds; None: a mount's kind stays


class Watcher:
    """Collects the paths of changed files and new folders in some homes.

    `on_hint` is called from a thread of the watcher's and must not wait. One thread
    calls start, refresh, extend and stop; the other methods may be called from any.
    """

    def __init__(
        self,
        on_hint: Callable[[], None],
        *,
        burst_events: int = BURST_EVENTS,
        make_observer: Callable[[], BaseObserver] | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        mounts: Path = _MOUNTS,
    ) -> None:
        self._on_hint = on_hint
        self._burst_events = burst_events
        self._make_observer = make_observer or _system_observer
        self._monotonic = monotonic
        self._mounts = mounts
        self._lock = threading.Lock()
        self._hints: set[str] = set()
        self._events = 0
        self._observer: BaseObserver | None = None
        self._watches: dict[Watched, _Watch] = {}
        self._polled: dict[Watched, _Polled] = {}

    def start(self, homes: Sequence[Watched]) -> None:
        """Watch `homes`, none within another; one that is missing waits for the refresh that finds it."""
        self.stop()
        self._observer = self._started_observer()
        self.refresh(homes)

    def stop(self) -> None:
        """End all watching; start may follow."""
        observer, self._observer = self._observer, None
        self._watches, self._polled = {}, {}
        if observer is not None:
            observer.stop()
            observer.join(_STOP_SECONDS)

    def drain(self) -> set[str]:
        """Paths hinted at since the last call, with links in the homes' own paths resolved."""
        with self._lock:
            hints, self._hints = self._hints, set()
            return hints

    def overflowed(self) -> bool:
        """Whether so much happened since the last refresh that hints may have been dropped."""
        with self._lock:
            return self._events >= self._burst_events

    def polled(self) -> list[Path]:
        """Homes that give no hints, so that only frequent scans see their changes."""
        return [home.folder for home in list(self._polled)]

    def problems(self) -> list[str]:
        """One sentence for each home that is polled."""
        return [
            f"{home.folder} is checked every few seconds: {polled.reason}."
            for home, polled in list(self._polled.items())
        ]

    def refresh(self, homes: Sequence[Watched]) -> None:
        """Watch homes that appeared or were recreated, let go of others, mend what died.

        To be called ahead of each regular scan, so that nothing falls between the two.
        """
        if self._observer is None:
            return
        if not self._observer.is_alive():
            self._observer.stop()
            self._observer, self._watches = self._started_observer(), {}
        with self._lock:
            self._events = 0
        for home, watch in list(self._watches.items()):
            if home not in homes or not watch.holds(home.folder):
                self._let_go(self._observer, home)
        self._polled = {home: polled for home, polled in self._polled.items() if home in homes}
        self._try_spare_watch(self._observer)
        self.extend(homes)

    def extend(self, homes: Sequence[Watched]) -> None:
        """Watch what a scan found as well; what is watched for a log's sake has it hinted at.

        That covers what was written between the scan and now.
        """
        if self._observer is None:
            return
        for home in homes:
            if home not in self._watches and self._is_due(home):
                self._watch(self._observer, home)
                if home.log is not None and home in self._watches:
                    self.note(str(home.log))

    def note(self, *paths: str) -> None:
        """Take an event's paths; watchdog's threads call this."""
        with self._lock:
            self._events += 1
            if self._events <= self._burst_events:  # beyond it a scan is due in any case
                self._hints.update(filter(None, paths))
        self._on_hint()

    def _started_observer(self) -> BaseObserver:
        observer = self._make_observer()
        observer.start()
        return observer

    def _is_due(self, home: Watched) -> bool:
        polled = self._polled.get(home)
        return polled is None or (polled.retry_at is not None and self._monotonic() >= polled.retry_at)

    def _watch(self, observer: BaseObserver, home: Watched) -> None:
        identity = _identity(home.folder)  # ahead of watching: one recreated meanwhile shows at a refresh
        if identity is None:
            return
        if needs_polling(Path(os.path.realpath(home.folder)), _text(self._mounts)):
            self._poll(home, _Polled("its drive reports no changes", None))
            return
        before = set(threading.enumerate())
        try:
            observed = self._schedule(observer, home.folder, recursive=home.is_recursive)
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EMFILE):
                self._poll_for_now(home)
            return
        started = (
            thread for thread in threading.enumerate() if type(thread).__module__.startswith("watchdog.")
        )
        self._watches[home] = _Watch(identity, observed, frozenset(started) - before)
        self._polled.pop(home, None)

    def _let_go(self, observer: BaseObserver, home: Watched) -> None:
        with contextlib.suppress(KeyError):  # a link that was turned may have made two names share one
            observer.unschedule(self._watches.pop(home).observed)

    def _poll_for_now(self, home: Watched) -> None:
        retry_at = self._monotonic() + RETRY_SECONDS
        self._poll(home, _Polled("the system's limit of watched folders is reached", retry_at))

    def _poll(self, home: Watched, polled: _Polled) -> None:
        if home.log is None:  # else its home of thousands of folders would be looked through all the time
            self._polled[home] = polled

    def _try_spare_watch(self, observer: BaseObserver) -> None:
        """Poll if the limit was reached since: watchdog then leaves new folders out without a word."""
        growing = [home for home in self._watches if home.is_recursive]
        if not growing:
            return
        try:
            observer.unschedule(self._schedule(observer, growing[0].folder, recursive=False))
        except OSError as error:
            if error.errno != errno.ENOSPC:
                return
            for home in growing:
                self._let_go(observer, home)
                self._poll_for_now(home)

    def _schedule(self, observer: BaseObserver, folder: Path, *, recursive: bool) -> ObservedWatch:
        handler, kinds = _watchdog_parts(self)
        path = os.path.realpath(folder)
        try:
            return observer.schedule(handler, path, recursive=recursive, event_filter=kinds)
        except OSError as error:
            _close_half_open(error)
            raise


def _identity(folder: Path) -> FileIdentity | None:
    try:
        status = folder.stat()
    except OSError:
        return None
    return identity_of(status) if stat.S_ISDIR(status.st_mode) else None


def _text(file: Path) -> str:
    try:
        return file.read_text(errors="surrogateescape")
    except OSError:
        return ""


def _close_half_open(error: OSError) -> None:
    """Close what watchdog 6 leaves open when a watch fails: it would keep all the watches it got so far."""
    for frame, _line in traceback.walk_tb(error.__traceback__):
        close = getattr(frame.f_locals.get("self"), "_close_resources", None)
        if close is not None:
            with contextlib.suppress(AttributeError):  # it got not even so far as to open all
                close()
            return


def _system_observer() -> BaseObserver:
    from watchdog.observers import Observer  # here, as it would cost every start of the program

    return Observer()


def _watchdog_parts(watcher: Watcher) -> tuple[FileSystemEventHandler, list[type[FileSystemEvent]]]:
    """A handler that notes what it is told, and the kinds of events to tell it."""
    from watchdog import events

    class Notes(events.FileSystemEventHandler):
        def on_any_event(self, event: FileSystemEvent) -> None:
            watcher.note(os.fsdecode(event.src_path), os.fsdecode(event.dest_path))

    # A folder counts as modified whenever a file in it does: only noise.
    files = [events.FileCreatedEvent, events.FileModifiedEvent, events.FileMovedEvent, events.FileClosedEvent]
    return Notes(), [*files, events.DirCreatedEvent, events.DirMovedEvent]
