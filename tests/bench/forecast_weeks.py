"""How right forecasts of weekly windows are: simulated people, and real use cut into weeks of several phases.

`python -m tests.bench.forecast_weeks [--seeds N]`: every window is forecast each three hours from what was
known by then, and judged. Capacities are such as last in two weeks of three, and a full window is not used
any more. Constants were chosen on odd seeds; here even ones are used. Exit 1 where a target does not hold.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from counterfoil.domain.forecast import forecast
from counterfoil.domain.judged import JudgedWindow
from counterfoil.domain.outlook import Outlook
from counterfoil.domain.replay import PastWindow, replayed
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.trail import LONG_STEP_MS, trail_of
from counterfoil.domain.window import HOUR_MS
from counterfoil.ledger.grouping import FOREVER_MS, Span
from tests.accounts import CLAUDE_PEOPLE, are_there, monitor_of, opened
from tests.bench.counters_rows import said, show
from tests.bench.forecast_weeks_scores import HEAD, HISTORIES, Moment, by_group, row, targets
from tests.bench.forecast_weeks_users import PEOPLE, Used, periods_of, uses_of

LOGS = Path(__file__).parents[3] / "shared" / "logs"
EVERY_MS = 3 * HOUR_MS
SEEDS = 2
PHASES_MS = (0, 2 * DAY_MS, 5 * DAY_MS + 8 * HOUR_MS)  # of the week's start


def moments_of(group: str, windows: Sequence[PastWindow]) -> Iterator[Moment]:
    """Every forecast of one person's windows."""
    for window in replayed(windows, EVERY_MS):
        chances = _last_day(window)
        yield from (Moment(group, window, check, next(chances)) for check in window.checks)


def _last_day(window: JudgedWindow) -> Iterator[float]:
    a_day = DAY_MS // EVERY_MS
    percents = [0.0, *(check.percent for check in window.checks)]
    for place, check in enumerate(window.checks, 1):
        before = max(0, place - a_day)
        pace = (check.percent - percents[before]) / ((place - before) * EVERY_MS)
        yield float(check.percent + pace * (window.window.resets_at_ms - check.at_ms) >= 100.0)


def simulated(seeds: Sequence[int]) -> Iterator[Moment]:
    """All the people, each with so many lives."""
    for seed in seeds:
        for habits in PEOPLE:
            yield from moments_of(habits.name, periods_of(f"{habits.name} {seed}", uses_of(habits, seed)))


def real(folder: Path, logs: Path = LOGS) -> Iterator[Moment]:
    """What people really used, in weeks that begin at several moments; none where the logs are not there."""
    for person in CLAUDE_PEOPLE:
        if are_there(person, logs):
            used = _used(person, logs, folder)
            for phase_ms in PHASES_MS:
                yield from moments_of(person, periods_of(f"{person} {phase_ms}", used, phase_ms))


def _used(person: str, logs: Path, folder: Path) -> list[Used]:
    with opened(person, logs, folder) as view:
        use = monitor_of(view).own.series("claude-code", (), Span(0, FOREVER_MS))
    totals = [0.0, *(use.sum_of(0, place).total_usd for place in range(1, len(use.times_ms) + 1))]
    return [(at_ms, totals[place + 1] - totals[place]) for place, at_ms in enumerate(use.times_ms)]


def forecast_ms(windows: Sequence[PastWindow]) -> float:
    """Processor time of one forecast by all methods with its cone, the least of some in milliseconds."""
    *past, window = windows
    at_ms = window.course.starts_at_ms + HOUR_MS
    courses = [one.course for one in past]
    outlook = Outlook(
        kind=window.name.kind,
        at_ms=at_ms,
        starts_at_ms=window.course.starts_at_ms,
        resets_at_ms=window.course.resets_at_ms,
        percent=window.course.percent_at(at_ms),
        course=window.course.until(at_ms),
        past=tuple(courses),
        trail=trail_of([*courses, window.course.until(at_ms)], at_ms, LONG_STEP_MS),
    )
    return min(_timed(outlook) for _ in range(20))


def _timed(outlook: Outlook) -> float:
    started = time.process_time()
    forecast(outlook)
    return 1000 * (time.process_time() - started)


def tables(title: str, moments: Sequence[Moment]) -> None:
    """The score of each group and of each length of history."""
    groups = by_group(moments)
    histories = {
        name: [m for m in moments if low <= m.window.learned_from <= high] for low, high, name in HISTORIES
    }
    held = {**groups, **{name: found for name, found in histories.items() if found}, "all": moments}
    show(title, HEAD, [row(name, found) for name, found in held.items()])


def main() -> int:
    """Everything, in a minute or two."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", metavar="N", type=int, default=SEEDS)
    seeds = [2 * place for place in range(1, parser.parse_args().seeds + 1)]
    speed_ms = forecast_ms(periods_of("speed", uses_of(PEOPLE[0], 2)))
    simulations = list(simulated(seeds))
    tables("Simulated people: Brier score of the run-out probability", simulations)
    with tempfile.TemporaryDirectory() as folder:
        weeks = list(real(Path(folder)))
    if weeks:
        tables("Real use, in weeks of three phases", weeks)
    rows = list(targets([*simulations, *weeks], speed_ms))
    show("Targets", ("what", "found", "asked", "met"), [(*cells, said(holds)) for *cells, holds in rows])
    return 0 if all(holds for *_, holds in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
