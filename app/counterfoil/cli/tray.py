"""`tray`: the app."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from counterfoil.cli.options import home_of
from counterfoil.desktop import has_display
from counterfoil.errors import KnownError

if TYPE_CHECKING:
    from counterfoil.audit import Audit
    from counterfoil.cli.bench import LedgerBench
    from counterfoil.cli.following import FollowingFindings, FollowingHistory, FollowingSessions
    from counterfoil.domain.judged import JudgedWindow
    from counterfoil.domain.provider_history import ProviderHistory
    from counterfoil.domain.snapshot import BurnBucket
    from counterfoil.ingest import Job
    from counterfoil.monitor import Monitor

HOUR_MS, QUARTER_MS = 3_600_000, 900_000


def run(options: argparse.Namespace) -> int:
    """Start the app; a second start shows the first one's window. With `--quit`, end the one that runs."""
    if options.quit:
        return _quit(options)
    if not has_display():
        raise KnownError("There is no display here; run `counterfoil watch` for the terminal view.")
    try:
        from counterfoil.ui.running import run_app
        from counterfoil.ui.ways import Looks
    except ImportError as error:
        from counterfoil import libraries

        if named := libraries.named_in(str(error)):
            raise libraries.refusal([*named, *libraries.absent()]) from error
        raise

    # the job is made once the icon is up: all that it imports is not needed for that
    return run_app(
        home_of(options),
        lambda: job_of(options),
        hidden=options.hidden,
        wants_sample=options.sample,
        looks=Looks(
            open_audit,
            open_history,
            open_kept,
            open_replayed,
            open_burn=open_burn,
            open_sessions=open_sessions,
            open_books=open_books,
            open_bench=open_bench,
            open_findings=open_findings,
        ),
    )


def _quit(options: argparse.Namespace) -> int:
    from counterfoil.ui.single_instance import end_running

    if not end_running(home_of(options).state_dir):
        raise KnownError("Counterfoil runs with this home and does not answer; end it by its process.")
    return 0


def open_audit(job: Job) -> Audit:
    """A look at the ledger that the app shows. Errors: LedgerError."""
    from counterfoil.audit import audit_of

    return audit_of(job.home, job.roots, job.clock)


def open_history(job: Job) -> ProviderHistory:
    """What is known of the counters in the ledger that the app shows. Errors: LedgerError."""
    from counterfoil.provider import history_of

    with _monitor_of(job) as monitor:
        return history_of(monitor, job.clock())


def open_books(job: Job) -> FollowingHistory:
    """What was used on each day, out of the ledger that the app shows."""
    from counterfoil.cli.following import FollowingHistory
    from counterfoil.history import History
    from counterfoil.prices.books import Following

    path, zone, clock = job.home.ledger_file, job.zone, job.clock
    return FollowingHistory(
        Following(job.home.prices_folder, lambda prices: History(path, zone, prices, clock))
    )


def open_bench(job: Job) -> LedgerBench:
    """Statements beside the ledger that the app shows."""
    from counterfoil.cli.bench import LedgerBench

    return LedgerBench(job)


def open_kept(job: Job) -> list[JudgedWindow]:
    """Windows that have ended, with what was forecast of them live."""
    from counterfoil.keeping import kept

    return kept(job.home.state_dir)


def open_replayed(job: Job) -> list[JudgedWindow]:
    """The same, forecast afterwards; only windows whose counter was read. Errors: LedgerError.

    Of others nobody knows whether they ran out: a stand-in for their capacity makes no record.
    """
    from counterfoil.backtest import replayed
    from counterfoil.domain.alert_memory import identity
    from counterfoil.domain.scorecard import later_half

    at_ms = job.clock()
    with _monitor_of(job) as monitor:
        windows = monitor.recent_quota(at_ms, horizon_ms=at_ms).windows
        read = {identity(window) for window in windows if window.used_percent is not None}
        judged = later_half(replayed(monitor, at_ms, later_half=True, only_read=True))
        return [window for window in judged if window.window in read]


def open_sessions(job: Job) -> FollowingSessions:
    """The sessions in the ledger that the app shows."""
    from counterfoil.cli.following import FollowingSessions
    from counterfoil.prices.books import Following
    from counterfoil.sessions import SessionBook

    path = job.home.ledger_file
    return FollowingSessions(Following(job.home.prices_folder, lambda prices: SessionBook(path, prices)))


def open_findings(job: Job) -> FollowingFindings:
    """What is found in the ledger that the app shows."""
    from counterfoil.cases import Cases
    from counterfoil.cli.following import FollowingFindings
    from counterfoil.inspecting import inspection_of
    from counterfoil.prices.books import Following

    path, folder = job.home.ledger_file, job.home.prices_folder
    return FollowingFindings(
        Following(folder, lambda prices: inspection_of(path, prices, job.zone, job.clock)),
        Following(folder, lambda prices: Cases(path, prices)),
    )


def open_burn(job: Job, at_ms: int, hours: int) -> tuple[BurnBucket, ...]:
    """The use of the last so many hours by quarters of an hour. Errors: LedgerError."""
    from counterfoil.ledger.grouping import Span

    with _monitor_of(job) as monitor:
        return monitor.burn(Span(at_ms - hours * HOUR_MS, at_ms + 1), QUARTER_MS)


@contextmanager
def _monitor_of(job: Job) -> Iterator[Monitor]:
    from counterfoil.ledger.connection import translating
    from counterfoil.ledger.totals import LedgerView
    from counterfoil.monitor import Monitor
    from counterfoil.prices.books import usable_book

    path = job.home.ledger_file
    with translating(path), closing(LedgerView(path)) as view:
        yield Monitor(view, usable_book(job.home.prices_folder), job.zone, job.warnings.thresholds)


def job_of(options: argparse.Namespace) -> Job:
    """What the app reads, from the common options and `--at`. Errors: KnownError."""
    from counterfoil.cli.place import moment, place_of
    from counterfoil.clock import starting_at, wall_clock
    from counterfoil.ingest import Job

    place = place_of(options)
    clock = starting_at(moment(options.at, place.zone)) if options.at else wall_clock
    found = place.settings
    return Job(
        place.home,
        place.roots,
        place.zone,
        clock,
        ask=found.ask,
        warnings=found.warnings,
        share=found.share,
        metrics=() if options.at else found.local.metrics,  # a server's counters are of now
        plugins=found.plugins,
    )
