"""From log files to the ledger: discover, read what is new, decode, write.

file ─ logs ─> complete lines ─ reader ─> records ─ ledger ─> rows + read position
"""

from __future__ import annotations

import json
import os
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from counterfoil.domain.records import SourceState
from counterfoil.domain.sighting import Identity, KnownSource, sightings
from counterfoil.ledger.entry import Entry, SavedCursor, Skipped
from counterfoil.ledger.store import Ledger, Written
from counterfoil.logs.discover import LogPath, discover, locate, watched_folders
from counterfoil.logs.identity import FileIdentity, UnreadableLog
from counterfoil.logs.tail import Chunk, Cursor, read_new, unchanged
from counterfoil.readers.base import Batch, LogFile, SkippedLine, State
from counterfoil.readers.registry import Root

FLUSH_LINES = 2000
FLUSH_SECONDS = 0.25

Progress = Callable[[int, int], None]  # files done, files to do


@dataclass(frozen=True, slots=True)
class HomeReport:
    """What was found in one agent home; `problem` is a sentence or None."""

    files: int
    problem: str | None


@dataclass(slots=True)
class ScanReport:
    """What one scan did: lines = used + other + skipped. `problems` are sentences about places."""

    found: int = 0
    files: int = 0
    bytes: int = 0
    lines: int = 0
    used: int = 0
    other: int = 0
    events: int = 0
    revisions: int = 0
    repeats: int = 0
    voids: int = 0
    readings: int = 0
    refusals: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    problems: list[str] = field(default_factory=list)
    homes: dict[Path, HomeReport] = field(default_factory=dict)
    wants_scan: bool = False  # a hint came from behind a link, where only a scan can place it

    def add(self, written: Written) -> None:
        """Count what a write put into the ledger."""
        self.events += written.events
        self.revisions += written.revisions
        self.repeats += written.repeats
        self.voids += written.voids
        self.readings += written.readings
        self.refusals += written.refusals

    def count(self, entry: Entry) -> int:
        """Count the lines of what is to be written; returns their number."""
        lines = entry.used + entry.other + len(entry.skipped)
        self.bytes += entry.after.offset - entry.start
        self.lines += lines
        self.used += entry.used
        self.other += entry.other
        self.repeats += entry.repeats
        self.skipped.update(line.reason for line in entry.skipped)
        return lines

    @property
    def changed(self) -> bool:
        """Whether the ledger says anything new."""
        counts = (self.events, self.revisions, self.voids, self.readings, self.refusals)
        return any(counts) or bool(self.skipped)


class Pipeline:
    """Reads everything new under some roots into a ledger. One thread owns it.

    After a LedgerError it is of no more use: make a new one, which starts where the ledger stands.
    """

    def __init__(self, ledger: Ledger, roots: Sequence[Root]) -> None:
        self.roots = tuple(roots)
        self._ledger = ledger
        self._cursors = ledger.cursors()
        self._sources = ledger.known_sources()
        self._fruitless: dict[Identity, tuple[int, int]] = {}  # identity: size, date
        self._linked: dict[Path, list[Path]] = {}  # home: folders reached through a link inside it
        self._pending: list[Entry] = []
        self._pending_lines = 0
        self._flushed = time.monotonic()

    def scan(
        self,
        *,
        progress: Progress | None = None,
        stop: Callable[[], bool] = lambda: False,
        from_start: bool = False,
    ) -> ScanReport:
        """Read whatever the roots have gained. `from_start` reads every byte again, which adds nothing."""
        report, started = ScanReport(), time.monotonic()
        found = [(root, log) for root in self.roots for log in self._discover(root, report)]
        self._note_sightings(found, report)
        work = [(root, log) for root, log in found if from_start or not self._is_known(log)]
        # the oldest first: a request copied into a later session stays with the session that made it
        work.sort(key=lambda item: item[1].stat.st_mtime_ns)
        for done, (root, log) in enumerate(work):
            if stop():
                break
            self._read(root, log, report, from_start=from_start)
            if progress:
                progress(done + 1, len(work))
        self._flush(report)
        self._ledger.settle()
        report.seconds = time.monotonic() - started
        return report

    def read(self, paths: Sequence[str]) -> ScanReport:
        """Read only the files that a watcher named; what is no log of any root is left alone."""
        report, started = ScanReport(), time.monotonic()
        for path in map(Path, paths):
            found = ((root, locate(path, root.home, root.agent.globs)) for root in self.roots)
            root, log = next(((root, log) for root, log in found if log), (None, None))
            if root and log:
                self._read(root, log, report)
            elif any(path.is_relative_to(folder) for linked in self._linked.values() for folder in linked):
                report.wants_scan = True
        self._flush(report)
        report.seconds = time.monotonic() - started
        return report

    def folders(self) -> list[Path]:
        """Where logs can appear, so far as the last scan knows; what a watcher should watch."""
        own = [folder for root in self.roots for folder in watched_folders(root.home, root.agent.globs)]
        return [*own, *(folder for linked in self._linked.values() for folder in linked)]

    def _discover(self, root: Root, report: ScanReport) -> list[LogPath]:
        found = discover(root.home, root.agent.globs)
        report.found += len(found.files)
        report.homes[root.home] = HomeReport(len(found.files), found.problem)
        if root.home.exists() and found.problem:  # one that is not there yet is nothing amiss
            report.problems.append(f"{root.home}: {found.problem}")
        self._linked[root.home] = found.linked
        return found.files

    def _note_sightings(self, found: Sequence[tuple[Root, LogPath]], report: ScanReport) -> None:
        # where a home could not be looked through, nothing can be said of what is not found
        blind = {home for home, said in report.homes.items() if said.problem and home.exists()}
        homes = {_label(os.path.realpath(root.home)) for root in self.roots if root.home not in blind}
        logs = {(log.stat.st_dev, log.stat.st_ino): log for _, log in found}
        labels = {identity: _label(log.relative) for identity, log in logs.items()}
        news = [
            sighting
            for sighting in sightings(self._sources, labels, homes)
            # a file that is not as it was left may be another one with its inode: reading it tells
            if sighting.state is SourceState.GONE or self._is_as_left(logs[sighting.identity])
        ]
        if not news:
            return
        self._ledger.note(news)
        for sighting in news:
            self._sources[sighting.identity] = replace(
                self._sources[sighting.identity], state=sighting.state, path=sighting.path
            )
            if sighting.state is SourceState.MOVED:
                self._cursors[sighting.identity] = replace(
                    self._cursors[sighting.identity], path=sighting.path
                )

    def _is_known(self, log: LogPath) -> bool:
        fruitless = self._fruitless.get((log.stat.st_dev, log.stat.st_ino))
        return self._is_as_left(log) or fruitless == (log.stat.st_size, log.stat.st_mtime_ns)

    def _is_as_left(self, log: LogPath) -> bool:
        saved = self._cursors.get((log.stat.st_dev, log.stat.st_ino))
        return saved is not None and unchanged(log.stat, _position(saved))

    def _read(self, root: Root, log: LogPath, report: ScanReport, *, from_start: bool = False) -> None:
        before = saved = self._cursors.get((log.stat.st_dev, log.stat.st_ino))
        chunks = 0
        try:
            for chunk in read_new(log.path, _position(saved) if saved else None):
                chunks += 1
                saved = self._take(root, log, saved, chunk, report)
            if from_start and before and saved:
                chunks += self._read_again(root, log, saved, report)
        except UnreadableLog as problem:
            report.problems.append(f"{log.path}: {problem}.")
            return
        report.files += bool(chunks)
        if not chunks:  # an unfinished line, or a new date alone: not to be looked at again as it is
            identity = (log.stat.st_dev, log.stat.st_ino)
            self._fruitless[identity] = (log.stat.st_size, log.stat.st_mtime_ns)
        if self._is_full():
            self._flush(report)

    def _take(
        self, root: Root, log: LogPath, saved: SavedCursor | None, chunk: Chunk, report: ScanReport
    ) -> SavedCursor:
        state = json.loads(saved.state) if saved and not chunk.restarted else {}
        batch = root.agent.reader.read(chunk.lines, LogFile(log.relative), state)
        after = _saved(chunk.cursor, saved, log, batch, replaced=chunk.replaced)
        start = 0 if saved is None or chunk.restarted else saved.offset
        identity = (after.device, after.inode)
        self._cursors[identity] = after
        self._sources[identity] = KnownSource(_label(str(log.home)), after.path, SourceState.PRESENT)
        self._queue(replace(_entry(root, log, saved, after, batch, chunk.skipped), start=start), report)
        return after

    def _read_again(self, root: Root, log: LogPath, saved: SavedCursor, report: ScanReport) -> int:
        """Every line up to where reading stands once more; only behind the last of them is it saved anew."""
        start, state, chunks = 0, dict[str, object](), 0
        for chunk in read_new(log.path, None):
            chunks += 1
            end = min(chunk.cursor.offset, saved.offset)
            lines = [line for line in chunk.lines if line.offset < end]
            batch = root.agent.reader.read(lines, LogFile(log.relative), state)
            after = replace(saved, offset=end, state=_stored(batch.state))
            entry = _entry(root, log, saved, after, batch, [s for s in chunk.skipped if s.offset < end])
            if end == saved.offset:
                self._cursors[saved.device, saved.inode] = after
            self._queue(replace(entry, start=start, is_reread=True), report)
            start, state = end, dict(batch.state)
            if end == saved.offset:
                break
        return chunks

    def _queue(self, entry: Entry, report: ScanReport) -> None:
        self._pending.append(entry)
        self._pending_lines += report.count(entry)
        if self._is_full():
            self._flush(report)

    def _is_full(self) -> bool:
        return self._pending_lines >= FLUSH_LINES or time.monotonic() - self._flushed > FLUSH_SECONDS

    def _flush(self, report: ScanReport) -> None:
        entries, self._pending, self._pending_lines = self._pending, [], 0
        if entries:
            written = self._ledger.append(entries)
            report.add(written)
            if written.stale:
                self._cursors = self._ledger.cursors()
        self._flushed = time.monotonic()


def _entry(
    root: Root,
    log: LogPath,
    before: SavedCursor | None,
    after: SavedCursor,
    batch: Batch,
    skipped: Sequence[SkippedLine],
) -> Entry:
    reader, home = root.agent.reader, _label(str(log.home))
    found = [Skipped(s.offset, s.length, s.reason, s.sha256) for s in (*skipped, *batch.skipped)]
    made = Entry(root.agent.name, home, reader.agent, reader.version, before, after)
    made = replace(made, events=batch.events, readings=batch.readings, refusals=batch.refusals, skipped=found)
    return replace(made, used=batch.used, other=batch.other, repeats=batch.repeats)


def _stored(state: State) -> str:
    return json.dumps(state, separators=(",", ":"))


def _position(saved: SavedCursor) -> Cursor:
    identity = FileIdentity(saved.device, saved.inode)
    return Cursor(
        identity, saved.offset, saved.marker, saved.size, saved.mtime_ns, saved.path, saved.generation
    )


def _saved(
    cursor: Cursor, before: SavedCursor | None, log: LogPath, batch: Batch, *, replaced: bool
) -> SavedCursor:
    """The position to save. A file read again from its start is still the same source as before."""
    generation = before.generation if before and not replaced else cursor.generation
    return SavedCursor(
        *(cursor.identity.device, cursor.identity.inode, cursor.offset, cursor.marker, cursor.size),
        *(cursor.mtime_ns, _label(log.relative), generation, _stored(batch.state)),
    )


def _label(path: str) -> str:
    """A path as text that can be stored, whatever bytes its names are made of."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
