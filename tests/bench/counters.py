"""How soon and how surely changes of the provider's counter are found, on simulated accounts.

`python -m tests.bench.counters [--runs N] [--jobs N]` prints one table a question, met or not.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from statistics import median

from counterfoil.domain.capacity_history import capacity_history
from counterfoil.domain.provider_event import EventKind
from counterfoil.domain.stretches import stretches_of
from tests.bench.counters_runs import Found, Told, cut_run, event_run, peak_run, quiet_run, seen
from tests.bench.counters_sim import Story

SHARES = (1.0, 0.67, 0.33)
CUTS = (0.2, 0.3, 0.4, 0.6)
BEFORE, AFTER = 20, 12  # windows
QUIET_WINDOWS = 50
YEAR_WINDOWS = 1_700
YEAR_LIMIT_MS = 300.0
FIRST_SEED, QUIET_SEED = 1_000, 50_000
CUT_HEAD = ("cut", "local", "≤ 2", "≤ 3", "≤ 5", "≤ 8", "median", "told as", "false/100", "target", "met")


@dataclass(frozen=True, slots=True)
class Cell:
    """Runs of one cut and one share of local use."""

    cut: float
    share: float
    runs: Sequence[Found]

    def within(self, windows: int) -> float:
        """Percent of the runs that found it within so many full windows."""
        found = [run for run in self.runs if run.needed is not None and run.needed <= windows]
        return 100 * len(found) / len(self.runs)

    @property
    def met(self) -> bool | None:
        """Whether cuts of 30 % and more of an account used only here are found; None if nothing is asked."""
        return self.within(2) >= 95 if self.share == 1.0 and self.cut >= 0.3 else None


def false_per_100(runs: Sequence[Found]) -> float:
    """False alarms in a hundred windows."""
    return 100 * sum(run.false for run in runs) / sum(run.windows for run in runs)


def cut_row(cell: Cell) -> tuple[str, ...]:
    """One line of the table of cuts."""
    needed = [run.needed for run in cell.runs if run.needed is not None]
    sizes = [run.change_percent for run in cell.runs if run.change_percent is not None]
    local = sum(run.local_share for run in cell.runs) / len(cell.runs)
    return (
        f"{cell.cut:.0%}",
        f"{local:.0%}",
        *(f"{cell.within(windows):.0f} %" for windows in (2, 3, 5, 8)),
        f"{median(needed):g}" if len(needed) * 2 > len(cell.runs) else "more",
        f"{median(sizes):+.0f} %" if sizes else "",
        f"{false_per_100(cell.runs):.2f}",
        "≤ 2 in 95 %" if cell.met is not None else "",
        _met(cell.met),
    )


def quiet_row(share: float, runs: Sequence[tuple[Found, Told]]) -> tuple[str, ...]:
    """One line of the table of accounts where nothing changed."""
    found, told = [run for run, _ in runs], [one for _, one in runs]
    alarms = false_per_100(found)
    off = [abs(value) for one in told for value in one.off]
    held = [value for one in told for value in one.held]
    return (
        f"{sum(run.local_share for run in found) / len(found):.0%}",
        str(sum(run.windows for run in found)),
        f"{alarms:.2f}",
        "≤ 1" if share >= 0.6 else "",
        _met(alarms <= 1 if share >= 0.6 else None),
        f"{100 * sum(one.is_silent for one in told) / len(told):.0f} %",
        f"{100 * median(off):.0f} %" if off else "",
        f"{100 * sum(held) / len(held):.0f} %" if held else "",
    )


def event_row(name: str, share: float, runs: Sequence[tuple[int | None, int]]) -> tuple[str, ...]:
    """One line of the table of single events."""
    late = [delay for delay, _ in runs if delay is not None]
    others = sum(other for _, other in runs)
    delay = f"{median(late) / 60_000:.1f} min" if late else ""
    return name, f"{share:.0%}", f"{100 * len(late) / len(runs):.0f} %", delay, f"{others / len(runs):.2f}"


def _met(met: bool | None) -> str:
    return {None: "", True: "yes", False: "NO"}[met]


def show(title: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table with its columns padded."""
    widths = [max(len(line[column]) for line in (head, *rows)) for column in range(len(head))]
    print(f"\n{title}")
    for line in (head, *rows):
        print("  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def cuts(pool: ProcessPoolExecutor, runs: int) -> None:
    """Size of the cut × share of local use × windows needed."""
    rows = []
    for share in SHARES:
        for cut in CUTS:
            story = Story(windows=BEFORE + AFTER, local_share=share, cut=cut, cut_at=BEFORE)
            found = pool.map(partial(cut_run, story), range(FIRST_SEED, FIRST_SEED + runs))
            rows.append(cut_row(Cell(cut, share, list(found))))
    show(f"A cut for good: found within so many full windows after it ({runs} runs each)", CUT_HEAD, rows)


def quiet(pool: ProcessPoolExecutor, runs: int) -> None:
    """False alarms, and how right the capacity is where there is one."""
    rows = []
    for share in SHARES:
        story = Story(windows=QUIET_WINDOWS, local_share=share)
        found = pool.map(partial(quiet_run, story), range(QUIET_SEED, QUIET_SEED + runs))
        rows.append(quiet_row(share, list(found)))
    head = ("local", "windows", "false/100", "target", "met", "silent", "own percent off by", "band holds")
    show(f"Nothing changed ({runs} runs each)", head, rows)


def peaks(pool: ProcessPoolExecutor, runs: int) -> None:
    """Peak hours from a date on."""
    rows = []
    for peak in (0.2, 0.3, 0.4):
        story = Story(windows=70, peak=peak, peak_from=20)
        found = list(pool.map(partial(peak_run, story), range(FIRST_SEED, FIRST_SEED + runs)))
        days = [run.needed for run in found if run.needed is not None]
        sizes = [run.change_percent for run in found if run.change_percent is not None]
        rows.append(
            (
                f"{peak:.0%}",
                f"{100 * len(days) / runs:.0f} %",
                f"{median(days):g}" if days else "",
                f"{median(sizes):+.0f} %" if sizes else "",
                f"{100 * sum(run.false for run in found) / sum(run.windows for run in found):.2f}",
            )
        )
    head = ("less", "found", "days (median)", "told as", "steps/100")
    show(f"Peak hours on weekdays, 13-19 UTC, used only here ({runs} runs each)", head, rows)


def events(pool: ProcessPoolExecutor, runs: int) -> None:
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
            rows.append(event_row(name, share, list(pool.map(told, range(FIRST_SEED, FIRST_SEED + runs)))))
    head = ("what", "local", "found", "delay", "others a run of 10 windows")
    show(f"Single events ({runs} runs each)", head, rows)


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
    show("A year", head, [(*row, f"≤ {YEAR_LIMIT_MS:.0f} ms", _met(total <= YEAR_LIMIT_MS))])


def _least_ms(work: Callable[[], object]) -> float:
    spent = []
    for _ in range(5):
        started = time.process_time()
        work()
        spent.append((time.process_time() - started) * 1000)
    return min(spent)


def main() -> None:
    """Everything, in a few minutes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--jobs", type=int, default=2)
    wanted = parser.parse_args()
    started = time.monotonic()
    with ProcessPoolExecutor(wanted.jobs) as pool:
        for part in (quiet, cuts, peaks, events):
            part(pool, wanted.runs)
    year()
    print(f"\n{time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
