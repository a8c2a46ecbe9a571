"""From log files to the ledger: discover, read what is new, decode, write.

file ─ logs ─> complete lines ─ reader ─> records ─ ledger ─> rows + read position

What one file gives is `reading`'s work; much of it at once is shared out among `workers`.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from counterfoil.domain.record_kinds import SourceState
from counterfoil.domain.sighting import Identity, KnownSource, sightings
from counterfoil.ledger.entry import Entry, SavedCursor
from counterfoil.ledger.store import Ledger
from counterfoil.logs.discover import LogPath, discover, locate, watched_folders
from counterfoil.logs.identity import UnreadableLog
from counterfoil.readers.registry import Root
from counterfoil.reading import Source, entries_again, label, new_entries
from counterfoil.scan_report import HomeReport, ScanReport
from counterfoil.waiting import COMMITS, Waiting
from counterfoil.work import Progress, Watch, Work, bytes_of

if TYPE_CHECKING:
    from counterfoil.ledger.parcel import Parcel
    from counterfoil.ledger.writing import Written

FLUSH_LINES = 2000
FLUSH_SECONDS = 0.25
FIRST_FLUSH_SECONDS = 0.05  # of an import: the newest files first, and at once
FLUSH_RECORDS = 20_000  # of an import
SHARED_BYTES = 16 << 20  # to be read: from here on other processes are worth their start


class Pipeline:
    """Reads everything new under some roots into a ledger. One thread owns it.

    Where it `is_paced`, what is read may wait for a while to be written: the logs have it until then.
    After a LedgerError it is of no more use: make a new one, which starts where the ledger stands.
    """

    def __init__(self, ledger: Ledger, roots: Sequence[Root], *, is_paced: bool = False) -> None:
        self.roots = tuple(roots)
        self._ledger = ledger
        self._cursors = ledger.cursors()
        self._sources = ledger.known_sources()
        self._fruitless: dict[Identity, tuple[int, int]] = {}  # identity: size, date
        self._linked: dict[Path, list[Path]] = {}  # home: folders reached through a link inside it
        self._waiting = Waiting(COMMITS if is_paced else None)
        self._flushed = time.monotonic()

    def scan(
        self,
        *,
        progress: Progress | None = None,
        stop: Callable[[], bool] = lambda: False,
        from_start: bool = False,
        elsewhere: Callable[[], None] | None = None,
    ) -> ScanReport:
        """Read whatever the roots have gained. `from_start` reads every byte again, which adds nothing.

        `elsewhere` has another program read what would be too much for this one.
        """
        report, started = ScanReport(), time.monotonic()
        work = self.look(report, from_start=from_start)
        if elsewhere and bytes_of(work) >= SHARED_BYTES:
            elsewhere()
            self.refresh()
            report = ScanReport()
            work = self.look(report)
        watch = Watch(work, progress)
        if not from_start and watch.bytes_total >= SHARED_BYTES:
            self._share(work, report, watch, stop)
        else:
            self._read_all(work, report, watch, stop, from_start=from_start)
        self._flush_when_due(report)
        self._ledger.settle()
        report.seconds = time.monotonic() - started
        return report

    def look(self, report: ScanReport, *, from_start: bool = False) -> list[Work]:
        """What there is to read, the newest first, with what became of the files that were read before."""
        found = [(root, log) for root in self.roots for log in self._discover(root, report)]
        self._note_sightings(found, report)
        work = [
            Work(root, log, self._cursor_of(log))
            for root, log in found
            if from_start or not self._is_known(log)
        ]
        return sorted(work, key=lambda one: one.log.stat.st_mtime_ns, reverse=True)

    def read(self, paths: Sequence[str]) -> ScanReport:
        """Read only the files that a watcher named; what is no log of any root is left alone."""
        report, started = ScanReport(), time.monotonic()
        for path in map(Path, paths):
            found = ((root, locate(path, root.home, root.agent.globs)) for root in self.roots)
            root, log = next(((root, log) for root, log in found if log), (None, None))
            if root and log:
                self._read(Work(root, log, self._cursor_of(log)), report)
            elif any(path.is_relative_to(folder) for linked in self._linked.values() for folder in linked):
                report.wants_scan = True
        self._flush_when_due(report)
        report.seconds = time.monotonic() - started
        return report

    @property
    def pending(self) -> list[Entry]:
        """What was read and waits to be written."""
        return self._waiting.entries

    @property
    def due_s(self) -> float:
        """When that is to be written, in monotonic seconds."""
        return self._waiting.due_s

    def flush(self) -> None:
        """Write what waits. Errors: LedgerError."""
        self._flush(ScanReport())

    def refresh(self) -> None:
        """Another process has read on: go on from where the ledger stands."""
        self._waiting.drop()
        self._cursors = self._ledger.cursors()
        self._sources = self._ledger.known_sources()

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
        homes = {label(os.path.realpath(root.home)) for root in self.roots if root.home not in blind}
        logs = {(log.stat.st_dev, log.stat.st_ino): log for _, log in found}
        labels = {identity: label(log.relative) for identity, log in logs.items()}
        news = [
            sighting
            for sighting in sightings(self._sources, labels, homes)
            # a file that is not as it was left may be another one with its inode: reading it tells
            if sighting.state is SourceState.GONE or self._is_as_left(logs[sighting.identity])
        ]
        if not news:
            return
        self._flush(report)  # a file that waits to be known
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
        saved = self._cursor_of(log)
        left = saved and (saved.size, saved.mtime_ns)
        return left == (log.stat.st_size, log.stat.st_mtime_ns)

    def _cursor_of(self, log: LogPath) -> SavedCursor | None:
        return self._cursors.get((log.stat.st_dev, log.stat.st_ino))

    def _read_all(
        self,
        work: Sequence[Work],
        report: ScanReport,
        watch: Watch,
        stop: Callable[[], bool],
        *,
        from_start: bool,
    ) -> None:
        for one in work:
            if stop():
                return
            self._read(one, report, from_start=from_start)
            if self._is_late(FLUSH_SECONDS):
                self._flush_when_due(report)
            watch.count(one)

    def _share(
        self, work: Sequence[Work], report: ScanReport, watch: Watch, stop: Callable[[], bool]
    ) -> None:
        """Have processes read, and write what they bring: a file's own parcels come in order."""
        from counterfoil.workers import Task, Workers  # with all that it takes to start processes

        tasks = [
            Task(number, self.roots.index(one.root), os.fspath(one.log.home), one.log.relative, one.saved)
            for number, one in enumerate(work)
        ]
        parcels: list[Parcel] = []
        records, gave, patience_s = 0, set[int](), FIRST_FLUSH_SECONDS
        with Workers(tasks, self.roots, self._ledger.days) as workers:
            for part in workers.parts():
                if part.parcel is not None:
                    parcels.append(part.parcel)
                    gave.add(part.number)
                    records += part.parcel.records
                    self._note(part.parcel.entry)
                    report.count(part.parcel.entry)
                if part.is_done:
                    one = work[part.number]
                    self._finish(one, report, part.problem, gave=part.number in gave)
                    watch.count(one)
                if records >= FLUSH_RECORDS or self._is_late(patience_s):
                    self._take(parcels, report)
                    parcels, records, patience_s = [], 0, min(2 * patience_s, 2 * FLUSH_SECONDS)
                    if stop():
                        return
        self._take(parcels, report)

    def _read(self, work: Work, report: ScanReport, *, from_start: bool = False) -> None:
        before, gave, problem = work.saved, False, None
        source = Source(work.root, work.log.home, work.log.relative)
        try:
            for entry in new_entries(source, before):
                gave = True
                self._queue(entry, report)
            known = self._cursor_of(work.log)
            if from_start and before and known:
                for entry in entries_again(source, known):
                    gave = True
                    self._queue(entry, report)
        except UnreadableLog as error:
            problem = str(error)
        self._finish(work, report, problem, gave=gave)

    def _finish(self, work: Work, report: ScanReport, problem: str | None, *, gave: bool) -> None:
        if problem is not None:
            report.problems.append(f"{work.log.path}: {problem}.")
            return
        report.files += gave
        if not gave:  # an unfinished line, or a new date alone: not to be looked at again as it is
            identity = (work.log.stat.st_dev, work.log.stat.st_ino)
            self._fruitless[identity] = (work.log.stat.st_size, work.log.stat.st_mtime_ns)

    def _note(self, entry: Entry) -> None:
        """From here on the file is known to stand there."""
        if entry.goes_back:
            return
        identity = (entry.after.device, entry.after.inode)
        self._cursors[identity] = entry.after
        self._sources[identity] = KnownSource(entry.home, entry.after.path, SourceState.PRESENT)

    def _queue(self, entry: Entry, report: ScanReport) -> None:
        self._note(entry)
        lines = report.count(entry)
        if not self._waiting.add(entry, lines):
            self._flush(report)
            self._waiting.add(entry, lines)
        if self._waiting.lines >= FLUSH_LINES:
            self._flush(report)

    def _is_late(self, patience_s: float) -> bool:
        return time.monotonic() - self._flushed > patience_s

    def _flush(self, report: ScanReport) -> None:
        entries = self._waiting.take()
        self._written(self._ledger.append(entries) if entries else None, report)

    def _flush_when_due(self, report: ScanReport) -> None:
        if self.due_s <= time.monotonic():
            self._flush(report)
        report.is_waiting = self._waiting.says_something

    def _take(self, parcels: Sequence[Parcel], report: ScanReport) -> None:
        self._written(self._ledger.take(parcels) if parcels else None, report)

    def _written(self, written: Written | None, report: ScanReport) -> None:
        if written is not None:
            report.add(written)
            if written.stale:
                self._cursors = self._ledger.cursors()
        self._flushed = time.monotonic()
