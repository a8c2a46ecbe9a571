"""Figures as they are printed: median, p95, ratio to the floor, and whether the target holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median
from typing import Literal

HEAD = ("what", "n", "median", "p95", "max", "floor", "ratio", "target", "holds")


@dataclass(frozen=True, slots=True)
class Figure:
    """Samples of one measure in `unit`, and what they are held against.

    `floor` are samples, taken in the same run, of the least that any program must do. The target is that
    the `judged` of the samples is at most `limit` (in `unit`); without a limit there is none.
    """

    what: str
    unit: str
    samples: Sequence[float]
    floor: Sequence[float] = ()
    limit: float | None = None
    judged: Literal["median", "p95", "max"] = "median"

    @property
    def holds(self) -> bool | None:
        """None where there is no target; what could not be measured does not hold."""
        if self.limit is None:
            return None
        if not self.samples:
            return False
        judges: dict[str, Callable[[Sequence[float]], float]] = {"median": median, "p95": p95, "max": max}
        return judges[self.judged](self.samples) <= self.limit

    @property
    def ratio(self) -> float | None:
        """Median to the floor's median; None where either is unknown or the floor is nothing."""
        if not self.samples or not self.floor or not median(self.floor):
            return None
        return median(self.samples) / median(self.floor)


def p95(samples: Sequence[float]) -> float:
    """The smallest sample that at least 95 of 100 do not exceed."""
    return sorted(samples)[ceil(len(samples) * 0.95) - 1]


def table(figures: Sequence[Figure]) -> str:
    """One line a figure under a head, columns padded."""
    lines = [HEAD, *map(_cells, figures)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    return "\n".join(_padded(line, widths) for line in lines)


def _cells(figure: Figure) -> tuple[str, ...]:
    samples, unit = figure.samples, figure.unit
    several = len(samples) > 1
    limit = None if figure.limit is None else f"{figure.judged} ≤ {_number(figure.limit, unit)}"
    return (
        figure.what,
        str(len(samples)),
        _number(median(samples), unit) if samples else "not measured",
        _number(p95(samples), unit) if several else "",
        _number(max(samples), unit) if several else "",
        _number(median(figure.floor), unit) if figure.floor else "",
        "" if figure.ratio is None else f"{figure.ratio:.2f}",
        limit or "",
        {None: "", True: "yes", False: "NO"}[figure.holds],
    )


def _number(value: float, unit: str) -> str:
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:.{digits}f} {unit}"


def _padded(cells: Sequence[str], widths: Sequence[int]) -> str:
    name, *figures = [
        cell.rjust(width) if column else cell.ljust(width)
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    return "  ".join([name, *figures]).rstrip()
