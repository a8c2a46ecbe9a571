"""The one thread that reads and writes: it keeps the ledger up with the logs and says how it stands.

Knows no Qt: whoever starts it is handed snapshots and alerts on this thread.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from counterfoil import plugins, settings
from counterfoil.alerting import Alerting, OnAlert
from counterfoil.asking import Asking
from counterfoil.caretaker import Caretaker
from counterfoil.clock import Clock, notice_of
from counterfoil.desk import NOT_RECORDED, Desk, kept_snapshot
from counterfoil.domain.health import Health
from counterfoil.domain.importing import ImportProgress
from counterfoil.domain.pacing import SHOW_SECONDS, Pace
from counterfoil.domain.snapshot import Snapshot
from counterfoil.errors import MISTAKES, KnownError, LedgerError, LedgerLost, sentence_of, without_words
from counterfoil.gathering import Gathering
from counterfoil.importer import PAUSE, RESUME, Importer
from counterfoil.keeping import Keeper
from counterfoil.ledger.connection import translating
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.store import Ledger
from counterfoil.logs.watch import Watcher
from counterfoil.measuring import Measuring
from counterfoil.paths import Home
from counterfoil.readers.registry import Root, capture_roots, program_home
from counterfoil.rounds import Rounds
from counterfoil.scan_report import HomeReport, Place, ScanReport, states
from counterfoil.sharing import Sharing

SETTLE_SECONDS = 0.05  # an agent writes several lines at once
RETRY_SECONDS = 5.0
IMPORT_SHOWN_SECONDS = 0.5
SHOWS = Pace.of(30, 2.0)
NOT_SHOWN = "Counterfoil made a mistake in working out how it stands; reading goes on and it is tried again."

NOT_ASKED, AS_USUAL, NOT_SHARED = settings.Ask(), settings.Warnings(), settings.Share()

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """What to keep up: whose ledger, which roots, by which clock; `sample` marks shipped data."""

    home: Home
    roots: tuple[Root, ...]
    zone: ZoneInfo
    clock: Clock
    sample: bool = False
    along: bool = False  # another process keeps it up, which announces, asks and checks
    ask: settings.Ask = NOT_ASKED
    warnings: settings.Warnings = AS_USUAL
    share: settings.Share = NOT_SHARED
    metrics: tuple[str, ...] = ()
    plugins: tuple[str, ...] = ()


class Ingest:
    """Scan at the start, then follow the logs until `stop`; every commit ends in one snapshot.

    `run` is for a thread of its own, on which both callbacks are called.
    """

    def __init__(self, job: Job, on_snapshot: Callable[[Snapshot], None], on_alert: OnAlert) -> None:
        self._job = job
        self._on_snapshot = on_snapshot
        self._captures = job.home.captures_dir.resolve()  # hints come with links resolved
        self._alerting = Alerting(job.home.state_dir, on_alert, job.warnings, job.zone)
        self._keeper = Keeper(job.home.state_dir)
        self._sharing = Sharing(job.home.state_dir, job.share, job.clock)
        self._gathering = Gathering(job.home.state_dir, job.roots)
        self._asking = Asking(job.home.state_dir, job.ask, program_home, job.zone)
        self._measuring = Measuring(job.home.drop_dir / "local", job.metrics)
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._watcher = Watcher(self._wake.set)
        self._homes: Mapping[Place, HomeReport] = {}
        self._notice: str | None = None
        self._health = Health()
        self._care = Caretaker(job.home, self._take_health)
        self._importer: Importer | None = None
        self._progress = ImportProgress()
        self._is_paused = False
        self._shown = self._show_at = 0.0
        self._shown_importing = self._is_mistaken = False
        self._rounds = Rounds(job.clock)
        self._pace = SHOWS

    def stop(self) -> None:
        """Have `run` end after the batch in hand; what is not committed is read again next time."""
        self._stopping.set()
        self._care.stop()
        self._wake.set()

    def set_paused(self, paused: bool) -> None:
        """Hold the reading of older logs, not of new lines, or go on with it. Any thread."""
        self._is_paused = paused
        if self._importer is not None:
            self._importer.say(PAUSE if paused else RESUME)

    def run(self) -> None:
        """Follow; whatever goes wrong is said once and tried again."""
        if not (self._job.sample or self._job.along):  # a sample is made anew whenever it is asked for
            self._care.start()
        while not self._stopping.is_set():
            try:
                self._follow()
            except (KnownError, OSError) as error:
                self._say_unwritten(error)
            except Exception as error:  # noqa: BLE001 - the top of the thread: log it and go on
                log.error("reading stopped unexpectedly: %s", without_words(error))
                self._say("Reading stopped because of a mistake in Counterfoil; it is tried again.")
            else:
                continue
            self._stopping.wait(RETRY_SECONDS)
        self._watcher.stop()
        self._alerting.stop()
        self._sharing.stop()

    def look_again(self) -> None:
        """Show soon how it stands, though no line came. Any thread."""
        if self._health.is_damaged:
            self._care.look_now()
        self._show_at = 0.0
        self._wake.set()

    def _take_health(self, health: Health) -> None:
        """Called on the thread that looks after the ledger."""
        self._health, self._show_at = health, 0.0
        self._wake.set()

    def _follow(self) -> None:
        job = self._job
        if self._health.is_damaged:
            raise LedgerError(str(self._health.problem))
        job.home.prepare()
        settings.write_defaults(job.home.config_file)
        path = job.home.ledger_file
        with translating(path), Ledger(path, job.clock, Kept(job.home.state_dir)) as ledger:
            for root in capture_roots(job.home.captures_dir):  # what is not there yet is not watched
                (root.home / root.agent.name).mkdir(mode=0o700, exist_ok=True)
            ledger.cut_days_in(job.zone)
            self._keep_up(Desk.of(ledger, job.home, job.roots, job.zone, job.warnings.thresholds))
            if ledger.is_in_place:  # or the next turn says what became of it
                ledger.look_away()

    def _keep_up(self, desk: Desk) -> None:
        self._show(desk, importing=ImportProgress())  # what the ledger knew when the program last ran
        self._watcher.start(desk.pipeline.folders())  # ahead of the scan, so that nothing falls between
        self._scan(desk)
        while not self._stopping.is_set() and not self._health.is_damaged:
            self._wake.wait(self._patience(desk))
            if self._stopping.wait(SETTLE_SECONDS):
                break
            self._wake.clear()
            if not desk.ledger.is_in_place:
                return  # opening it anew tells what there is to tell
            if self._scan_is_due() or self._read_hints(desk).wants_scan:
                self._watcher.refresh(desk.pipeline.folders())
                self._scan(desk)
            elif time.monotonic() >= self._show_at:
                self._show(desk)
        desk.pipeline.flush()

    def _patience(self, desk: Desk) -> float:
        return max(0.0, min(self._scan_at(), self._show_at, desk.pipeline.due_s) - time.monotonic())

    def _scan_at(self) -> float:
        return self._rounds.scan_at(is_polled=bool(self._watcher.polled()))

    def _scan_is_due(self) -> bool:
        has_leapt = self._rounds.has_leapt()
        self._show_at = 0.0 if has_leapt else self._show_at
        return has_leapt or time.monotonic() >= self._scan_at() or self._watcher.overflowed()

    def _read_hints(self, desk: Desk) -> ScanReport:
        hints = sorted(self._watcher.drain())
        report = desk.pipeline.read(hints)
        # whoever notes a reading may have brought it into the ledger as well, and left nothing new to read
        if report.is_news or any(Path(hint).is_relative_to(self._captures) for hint in hints):
            self._show_soon()
        return report

    def _show_soon(self) -> None:
        """At once where that is not too often: a look at everything costs the same for one line as many."""
        self._rounds.news_came()
        self._show_at = min(self._show_at, self._pace.due_s(time.monotonic()))

    def _scan(self, desk: Desk) -> None:
        elsewhere = None if self._job.sample else partial(self._import, desk)
        problems = self._gather()
        report = desk.pipeline.scan(stop=self._stopping.is_set, elsewhere=elsewhere)
        self._watcher.extend(desk.pipeline.folders())
        desk.ledger.look_on()
        # without one, what was in the way no longer is
        notice = next(iter([*report.problems, *problems]), None)
        is_news = report.homes != self._homes or self._notice != notice or self._shown_importing
        self._homes, self._notice = report.homes, notice
        if report.is_news:
            self._show_soon()
        if is_news or time.monotonic() >= self._show_at:
            self._show(desk)
        self._rounds.scan_ended()

    def _gather(self) -> list[str]:
        """Take up what stands in no log, for the scan to read. Gives what was in the way."""
        if self._job.sample or self._job.along:
            return []
        now_ms = self._job.clock()
        return [*self._gathering.look(now_ms), *self._asking.look(now_ms), *self._measuring.look(now_ms)]

    def _import(self, desk: Desk) -> None:
        """Have a process read it all, and meanwhile follow the lines that come and show how far it is."""
        self._progress, self._show_at = ImportProgress(), math.inf
        roots = [(root.agent.name, str(root.home)) for root in self._job.roots]
        with Importer(self._job.home, roots, self._take_progress) as importer:
            self._importer = importer
            if self._is_paused:
                importer.say(PAUSE)
            while importer.is_running and not self._stopping.is_set():
                self._wake.wait(max(0.0, min(self._show_at - time.monotonic(), IMPORT_SHOWN_SECONDS)))
                self._wake.clear()
                if hints := self._watcher.drain():
                    desk.pipeline.refresh()  # the other process has read on
                    if desk.pipeline.read(sorted(hints)).is_news:
                        self._show_soon()
                if time.monotonic() >= self._show_at:
                    self._show(desk, importing=self._progress)
            self._importer = None

    def _take_progress(self, progress: ImportProgress) -> None:
        """Called on the thread that listens to the import."""
        self._progress = progress
        self._show_at = min(self._show_at, self._shown + IMPORT_SHOWN_SECONDS)
        self._wake.set()

    def _show(self, desk: Desk, importing: ImportProgress | None = None) -> None:
        try:
            self._show_now(desk, importing)
            self._is_mistaken = False
        except MISTAKES as error:  # what is read must not wait for what is shown
            self._show_at = time.monotonic() + SHOW_SECONDS
            if not self._is_mistaken:
                self._is_mistaken = True
                log.error("how it stands could not be shown: %s", without_words(error))
                self._say(NOT_SHOWN)

    def _show_now(self, desk: Desk, importing: ImportProgress | None) -> None:
        said = (self._notice, self._health.problem, self._alerting.problem, self._sharing.problem)
        seen = desk.snapshot(self._job.clock())
        brought = plugins.problems(self._job.plugins)
        problems = (*said, desk.monitor.price_problem, *brought, notice_of(self._job.clock))
        snapshot = replace(
            seen,
            sources=states(self._job.roots, self._homes),
            sample=self._job.sample,
            importing=importing,
            notice=next(filter(None, problems), None),
            health=self._health,
            policy=self._alerting.policy(self._job.clock()),
        )
        self._shown = time.monotonic()
        self._show_at = self._shown + self._rounds.seconds_of_use(snapshot)
        self._pace = self._pace.spent(self._shown)
        self._shown_importing = importing is not None
        if not (self._job.along or (importing and not importing.is_paused)):  # the past is not announced
            self._alerting.take(snapshot)
            self._keeper.take(snapshot, desk.monitor)
        self._sharing.take(snapshot, desk.monitor, desk.view.last_request_id)
        self._on_snapshot(snapshot)

    def _say_unwritten(self, error: KnownError | OSError) -> None:
        """What is in the way of recording, with what was recorded before where that can be relied on."""
        job, said = self._job, sentence_of(error)
        if (self._notice or "").startswith(said) and time.monotonic() < self._show_at:
            return
        self._show_at = time.monotonic() + SHOW_SECONDS
        is_sound = not (self._health.is_damaged or isinstance(error, LedgerLost))
        seen = kept_snapshot(job.home, job.zone, job.warnings.thresholds, job.clock()) if is_sound else None
        self._say(f"{said} {NOT_RECORDED}" if seen else said, seen)

    def _say(self, notice: str, seen: Snapshot | None = None) -> None:
        if seen is not None or notice != self._notice:
            self._notice, job = notice, self._job
            found, told = seen or Snapshot(job.clock(), job.zone.key), states(job.roots, self._homes)
            self._on_snapshot(replace(found, sources=told, notice=notice, sample=job.sample))
