"""How soon and how surely changes of the provider's counter are found, on simulated accounts.

`python -m tests.bench.counters [--runs N] [--jobs N] [--seed N]` prints one table a question, met or not,
with the number of runs and 90 % bounds of each share. Nothing was tuned on the default seeds: the thresholds
were found on seeds below 1,000,000, and whoever changes one looks at others than the default first.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial

from counterfoil.domain.capacity_history import capacity_history
from counterfoil.domain.provider_event import EventKind
from counterfoil.domain.stretches import stretches_of
from counterfoil.domain.window import WEEK_MINUTES
from tests.bench.counters_rows import (
    CUT_HEAD,
    EVENT_HEAD,
    PEAK_HEAD,
    QUIET_HEAD,
    Cell,
    cut_row,
    event_row,
    peak_row,
    quiet_row,
    said,
    show,
)
from tests.bench.counters_runs import cut_run, event_run, peak_run, quiet_run, seen
from tests.bench.counters_story import Story

SHARES = (1.0, 0.67, 0.33)
CUTS = (0.2, 0.3, 0.4, 0.6)
BEFORE, AFTER = 20, 12  # windows
QUIET_WINDOWS = 50
WEEKS_BEFORE, WEEKS_AFTER = 8, 5
YEAR_WINDOWS = 1_700
YEAR_LIMIT_MS = 300.0
FIRST_SEED = 12_700_000


def cuts(pool: ProcessPoolExecutor, runs: int, seed: int) -> None:
    """Size of the cut × share of local use × windows needed; where use is shared, a third of the runs."""
    rows = []
    for share in SHARES:
        for cut in CUTS:
            story = Story(windows=BEFORE + AFTER, local_share=share, cut=cut, cut_at=BEFORE)
            number = runs if share == 1.0 else runs // 3
            found = pool.map(partial(cut_run, story), range(seed, seed + number))
            rows.append(cut_row(Cell(cut, share, list(found))))
    week = Story(
        windows=WEEKS_BEFORE + WEEKS_AFTER,
        cut=0.4,
        cut_at=WEEKS_BEFORE,
        minutes=WEEK_MINUTES,
        usd_per_percent=0.93,
        pauses=(20.0, 400.0),
    )
    weeks = pool.map(partial(cut_run, week), range(seed, seed + runs // 2))
    rows.append(cut_row(Cell(0.4, 1.0, list(weeks)), "week "))
    show("A cut for good: found within so many full windows after it", CUT_HEAD, rows)


def quiet(pool: ProcessPoolExecutor, runs: int, seed: int) -> None:
    """False alarms, and how right the capacity is where there is one."""
    rows = []
    for share in SHARES:
        story = Story(windows=QUIET_WINDOWS, local_share=share)
        found = pool.map(partial(quiet_run, story), range(seed, seed + runs // 3))
        rows.append(quiet_row(list(found)))
    show("Nothing changed", QUIET_HEAD, rows)


def peaks(pool: ProcessPoolExecutor, runs: int, seed: int) -> None:
    """Peak hours from a date on."""
    rows = []
    for peak in (0.2, 0.3, 0.4):
        story = Story(windows=70, peak=peak, peak_from=20)
        rows.append(peak_row(peak, list(pool.map(partial(peak_run, story), range(seed, seed + runs // 6)))))
    show("Peak hours on weekdays, 13-19 UTC, used only here", PEAK_HEAD, rows)


def events(pool: ProcessPoolExecutor, runs: int, seed: int) -> None:
    """A counter set back to zero, and a drain while nobody works."""
    cases: list[tuple[str, EventKind, Callable[[float], Story]]] = [
        ("zeroed after 30 requests", EventKind.COUNTER_ZEROED, _zeroed),
        ("zeroed, told as a fall", EventKind.COUNTER_FELL, _zeroed),
        ("idle drain of 8 points", EventKind.JUMP_WITHOUT_USE, partial(_drained, points=8.0)),
        ("idle drain of 20 points", EventKind.JUMP_WITHOUT_USE, partial(_drained, points=20.0)),
    ]
    rows = []
    for name, kind, story in cases:
        for share in SHARES[:2]:
            told = partial(event_run, story(share), kind=kind)
            rows.append(event_row(name, share, list(pool.map(told, range(seed, seed + runs)))))
    show("Single events in ten windows", EVENT_HEAD, rows)


def _zeroed(share: float) -> Story:
    return Story(windows=10, local_share=share, zero_at=6)


def _drained(share: float, points: float) -> Story:
    return Story(windows=10, local_share=share, drain_at=6, drain_points=points, full_share=1.0)


def year() -> None:
    """Processor time for a year of history, best of five: stretches, then capacity with all its tests."""
    run = seen(Story(windows=YEAR_WINDOWS), FIRST_SEED)
    end_ms = run.account.spans[-1][1]
    cut_ms = _least_ms(lambda: stretches_of(run.windows, run.use))
    learn_ms = _least_ms(lambda: capacity_history(run.windows, run.stretches, end_ms))
    total = cut_ms + learn_ms
    row = [str(len(run.windows)), str(sum(len(w.readings) for w in run.windows)), str(len(run.stretches))]
    row += [f"{spent:.0f} ms" for spent in (cut_ms, learn_ms, total)]
    head = ("windows", "readings", "stretches", "making them", "capacity", "in all", "target", "met")
    show("A year", head, [(*row, f"≤ {YEAR_LIMIT_MS:.0f} ms", said(total <= YEAR_LIMIT_MS))])


def _least_ms(work: Callable[[], object]) -> float:
    spent = []
    for _ in range(5):
        started = time.process_time()
        work()
        spent.append((time.process_time() - started) * 1000)
    return min(spent)


def main() -> None:
    """Everything, in three minutes of processor time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=60)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=FIRST_SEED)
    wanted = parser.parse_args()
    started = time.monotonic()
    with ProcessPoolExecutor(wanted.jobs) as pool:
        for part in (quiet, cuts, peaks, events):
            part(pool, wanted.runs, wanted.seed)
    year()
    spent = os.times()
    processor = spent.user + spent.system + spent.children_user + spent.children_system
    print(f"\n{processor:.0f} s of processor time, {time.monotonic() - started:.0f} s in all")


if __name__ == "__main__":
    main()
