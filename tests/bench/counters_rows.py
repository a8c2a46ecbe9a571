"""What the runs on simulated counters come to: one line of a table each, shares with their bounds."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from tests.bench.counters_runs import Found, Sighted, Told

NINETY_PERCENT = 1.6449
MOST_FALSE = 1.0  # in a hundred windows
CUT_HEAD = ("cut", "local", "runs", "≤ 2", "≤ 3", "≤ 5", "≤ 8", "median", "told as", "false", "target", "met")
QUIET_HEAD = (
    "local",
    "runs",
    "false",
    "in 100",
    "target",
    "met",
    "silent",
    "own percent off by",
    "band holds",
)
PEAK_HEAD = ("less", "runs", "found", "days (median)", "told as", "false steps")
EVENT_HEAD = ("what", "local", "could be seen", "found", "delay", "use elsewhere told", "wrong")


@dataclass(frozen=True, slots=True)
class Cell:
    """Runs of one cut and one share of local use."""

    cut: float
    share: float
    runs: Sequence[Found]

    def within(self, windows: int) -> int:
        """How many of the runs found it within so many full windows."""
        return sum(run.needed is not None and run.needed <= windows for run in self.runs)

    @property
    def met(self) -> bool | None:
        """Whether cuts of 30 % and more of an account used only here are found; None if nothing is asked."""
        if self.share < 1.0 or self.cut < 0.3:
            return None
        return self.within(2) >= 0.95 * len(self.runs)


def bounds(hits: int, number: int) -> tuple[float, float]:
    """Between what a share lies by 90 %, after Wilson."""
    z2 = NINETY_PERCENT**2
    middle = (hits + z2 / 2) / (number + z2)
    reach = NINETY_PERCENT / (number + z2) * math.sqrt(hits * (number - hits) / number + z2 / 4)
    return max(0.0, middle - reach), min(1.0, middle + reach)


def share_of(hits: int, number: int) -> str:
    """A share with its bounds, in percent."""
    if not number:
        return ""
    low, high = bounds(hits, number)
    return f"{100 * hits / number:.0f} % ({100 * low:.0f}–{100 * high:.0f})"


def false_of(runs: Sequence[Found]) -> tuple[int, int]:
    """False alarms, and the windows looked at."""
    return sum(run.false for run in runs), sum(run.windows for run in runs)


def cut_row(cell: Cell, name: str = "") -> tuple[str, ...]:
    """One line of the table of cuts."""
    needed = [run.needed for run in cell.runs if run.needed is not None]
    sizes = [run.change_percent for run in cell.runs if run.change_percent is not None]
    number = len(cell.runs)
    return (
        f"{name}{cell.cut:.0%}",
        f"{sum(run.local_share for run in cell.runs) / number:.0%}",
        str(number),
        *(share_of(cell.within(windows), number) for windows in (2, 3, 5, 8)),
        f"{median(needed):g}" if len(needed) * 2 > number else "more",
        f"{median(sizes):+.0f} %" if sizes else "",
        "{} in {}".format(*false_of(cell.runs)),
        "≤ 2 in 95 %" if cell.met is not None else "",
        said(cell.met),
    )


def quiet_row(runs: Sequence[tuple[Found, Told]], name: str = "") -> tuple[str, ...]:
    """One line of the table of accounts where nothing changed."""
    found, told = [run for run, _ in runs], [one for _, one in runs]
    alarms, windows = false_of(found)
    low, high = bounds(alarms, windows)
    off = [abs(value) for one in told for value in one.off]
    held = [value for one in told for value in one.held]
    return (
        f"{name}{sum(run.local_share for run in found) / len(found):.0%}",
        str(len(runs)),
        f"{alarms} in {windows}",
        f"{100 * alarms / windows:.2f} ({100 * low:.2f}–{100 * high:.2f})",
        f"≤ {MOST_FALSE:g}",
        said(100 * alarms <= MOST_FALSE * windows),
        share_of(sum(one.is_silent for one in told), len(told)),
        f"{100 * median(off):.0f} %" if off else "",
        f"{100 * sum(held) / len(held):.0f} % of {len(held)}" if held else "",
    )


def peak_row(peak: float, runs: Sequence[Found]) -> tuple[str, ...]:
    """One line of the table of peak hours."""
    days = [run.needed for run in runs if run.needed is not None]
    sizes = [run.change_percent for run in runs if run.change_percent is not None]
    return (
        f"{peak:.0%}",
        str(len(runs)),
        share_of(len(days), len(runs)),
        f"{median(days):g}" if days else "",
        f"{median(sizes):+.0f} %" if sizes else "",
        "{} in {}".format(*false_of(runs)),
    )


def event_row(name: str, share: float, runs: Sequence[Sighted]) -> tuple[str, ...]:
    """One line of the table of single events; those that no reading showed are not asked for."""
    shown = [run for run in runs if run.was_shown]
    late = [run.late_ms for run in shown if run.late_ms is not None]
    return (
        name,
        f"{share:.0%}",
        f"{len(shown)} of {len(runs)}",
        share_of(len(late), len(shown)),
        f"{median(late) / 60_000:.1f} min" if late else "",
        str(sum(run.elsewhere for run in runs)),
        f"{sum(run.wrong for run in runs)} in {sum(run.windows for run in runs)} windows",
    )


def said(met: bool | None) -> str:
    """The last column."""
    return {None: "", True: "yes", False: "NO"}[met]


def show(title: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table with its columns padded."""
    widths = [max(len(line[column]) for line in (head, *rows)) for column in range(len(head))]
    print(f"\n{title}")
    for line in (head, *rows):
        print("  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
