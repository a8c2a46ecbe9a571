"""From log files to the ledger: discover, read what is new, decode, write.

file ─ logs ─> complete lines ─ reader ─> records ─ ledger ─> rows + read position

What one file gives is `reading`'s work; much of it at once is shared out among `workers`.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from counterfoil.domain.record_kinds import SourceState
from counterfoil.domain.sighting import Identity, KnownSource, Sighting, sightings
from counterfoil.fruitless import Fruitless
from counterfoil.ledger.entry import Entry, SavedCursor
from counterfoil.ledger.store import Ledger
from counterfoil.logs.discover import LogPath
from counterfoil.logs.identity import BY_PLACE, UnreadableLog
from counterfoil.logs.watched import Watched
from counterfoil.readers.registry import Root
from counterfoil.reading import Source, entries_again, label, new_entries
from counterfoil.scan_report import ScanReport
from counterfoil.turns import Turns
from counterfoil.waiting import COMMITS, Waiting
from counterfoil.whereabouts import Whereabouts
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
    `key` is the readers' prompt key. After a LedgerError it is of no more use: make a new one, which starts
    where the ledger stands.
    """

    def __init__(
        self, ledger: Ledger, roots: Sequence[Root], key: bytes | None = None, *, is_paced: bool = False
    ) -> None:
        self.roots, self._ledger, self._prompt_key = tuple(roots), ledger, key
        self._cursors, self._sources = ledger.cursors(), ledger.known_sources()
        self._whereabouts = Whereabouts(roots)
        self._fruitless = Fruitless()
        self._turns = Turns()
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
        found, now_s = self._whereabouts.look(report), time.monotonic()
        self._note_sightings(found, report)
        if not from_start:
            found = [
                (root, log)
                for root, log in found
                if not self._is_known(log, report) and self._turns.may(log, now_s)
            ]
        work = [Work(root, log, self._cursor_of(log)) for root, log in found]
        return sorted(work, key=lambda one: one.log.stamp[1], reverse=True)

    def read(self, paths: Sequence[str]) -> ScanReport:
        """Read only the logs that a watcher named, and those whose turn has come."""
        report, started = ScanReport(), time.monotonic()
        found: dict[Identity, tuple[Root, LogPath]] = {}
        for path in [*map(Path, paths), *self._turns.due(started)]:
            placed = self._whereabouts.locate(path)
            if placed:
                found[placed[1].identity] = placed
            elif self._whereabouts.is_behind_link(path):
                report.wants_scan = True
        for root, log in found.values():
            if not self._is_known(log, report) and self._turns.may(log, started):
                self._read(Work(root, log, self._cursor_of(log)), report)
        self._flush_when_due(report)
        report.seconds = time.monotonic() - started
        return report

    @property
    def pending(self) -> list[Entry]:
        """What was read and waits to be written."""
        return self._waiting.entries

    @property
    def due_s(self) -> float:
        """When that is to be written or something is to be read that waits its turn, in monotonic seconds."""
        return min(self._waiting.due_s, self._turns.due_s)

    def flush(self) -> None:
        """Write what waits. Errors: LedgerError."""
        self._flush(ScanReport())

    def refresh(self) -> None:
        """Another process has read on: go on from where the ledger stands."""
        self._waiting.drop()
        self._sources = self._ledger.known_sources()
        self._go_on_from_the_ledger()

    def folders(self) -> list[Watched]:
        """Where logs can appear, so far as the last scan knows; what a watcher should watch."""
        return self._whereabouts.folders()

    def _note_sightings(self, found: Sequence[tuple[Root, LogPath]], report: ScanReport) -> None:
        logs = {log.identity: log for _, log in found}
        labels = {identity: label(log.relative) for identity, log in logs.items()}
        news = [
            sighting
            for sighting in sightings(self._sources, labels, self._whereabouts.homes())
            if self._is_sure(sighting, logs)
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

    def _is_sure(self, sighting: Sighting, logs: Mapping[Identity, LogPath]) -> bool:
        if sighting.state is SourceState.GONE:
            return self._whereabouts.would_see(self._sources[sighting.identity])
        # a file that is not as it was left may be another one with its inode: reading it tells
        return self._is_as_left(logs[sighting.identity])

    def _is_known(self, log: LogPath, report: ScanReport) -> bool:
        return self._is_as_left(log) or self._fruitless.knows(log, report.problems)

    def _is_as_left(self, log: LogPath) -> bool:
        saved = self._cursor_of(log)
        return saved is not None and (saved.size, saved.mtime_ns) == log.stamp

    def _cursor_of(self, log: LogPath) -> SavedCursor | None:
        return self._cursors.get(log.identity)

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
        with Workers(tasks, self.roots, self._ledger.days, self._prompt_key) as workers:
            for part in workers.parts():
                if part.parcel is not None:
                    parcels.append(part.parcel)
                    gave.add(part.number)
                    records += part.parcel.records
                    self._note(part.parcel.entry)
                    report.count(part.parcel.entry)
                if part.is_done:
                    one = work[part.number]
                    self._finish(one, report, part.refusal, gave=part.number in gave)
                    watch.count(one)
                if records >= FLUSH_RECORDS or self._is_late(patience_s):
                    self._take(parcels, report)
                    parcels, records, patience_s = [], 0, min(2 * patience_s, 2 * FLUSH_SECONDS)
                    if stop():
                        return
        self._take(parcels, report)

    def _read(self, work: Work, report: ScanReport, *, from_start: bool = False) -> None:
        before, gave, refusal, began = work.saved, False, None, time.monotonic()
        source = Source(work.root, work.log.home, work.log.relative, self._prompt_key)
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
            refusal = error
        self._finish(work, report, refusal, gave=gave)
        if work.log.identity[0] == BY_PLACE:
            self._turns.rest(work.log.identity, began, time.monotonic())

    def _finish(self, work: Work, report: ScanReport, refusal: UnreadableLog | None, *, gave: bool) -> None:
        problem = f"{work.log.path}: {refusal}." if refusal else None
        if problem is not None:
            report.problems.append(problem)
        else:
            report.files += gave
        if refusal.lasting if refusal else not gave:
            self._fruitless.note(work.log, problem)

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
        if self._waiting.due_s <= time.monotonic():
            self._flush(report)
        report.is_waiting = self._waiting.says_something

    def _take(self, parcels: Sequence[Parcel], report: ScanReport) -> None:
        self._written(self._ledger.take(parcels) if parcels else None, report)

    def _go_on_from_the_ledger(self) -> None:
        """Forget what was thought of files: what was read here and dropped is still to be read."""
        self._cursors, self._fruitless = self._ledger.cursors(), Fruitless()

    def _written(self, written: Written | None, report: ScanReport) -> None:
        if written is not None:
            report.add(written)
            if written.stale:
                self._go_on_from_the_ledger()
        self._flushed = time.monotonic()
