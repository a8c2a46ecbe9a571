"""One way in which the coming days may go. Pure."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

Sums = Sequence[float]
"""Points gained by the end of each step of a day, 0 first."""


@dataclass(frozen=True, slots=True)
class DayPath:
    """Days one after another, of equally many steps.

    `first` is as it comes, the days after it are to be multiplied by `scale`; `begins` are the points gained
    when each day begins.
    """

    first: Sums
    later: Sequence[Sums]
    begins: Sequence[float]
    scale: float

    def gained(self, steps: float) -> float:
        """Points within so many steps; after its last day there are no more."""
        return gained([self], steps)[0]

    def reaches(self, points: float) -> float:
        """After how many steps; infinity where its days are over before."""
        day = max(0, bisect_left(self.begins, points) - 1)
        sums, scale = (self.later[day - 1], self.scale) if day else (self.first, 1.0)
        sought = (points - self.begins[day]) / scale
        after = bisect_left(sums, sought)
        if after == len(sums):  # by rounding, where another day follows
            return (day + 1) * (len(sums) - 1) if day < len(self.later) else math.inf
        if after == 0:
            return float(day * (len(sums) - 1))
        low = sums[after - 1]
        return day * (len(sums) - 1) + after - 1 + (sought - low) / (sums[after] - low)


def gained(paths: Sequence[DayPath], steps: float) -> list[float]:
    """Points within so many steps along each of some paths of equally many days."""
    a_day, days = len(paths[0].first) - 1, len(paths[0].begins)
    steps = min(steps, float(a_day * days))
    day = min(int(steps) // a_day, days - 1)
    step = min(int(steps) - day * a_day, a_day - 1)
    late = steps - day * a_day - step
    early = 1.0 - late
    if day == 0:
        return [early * path.first[step] + late * path.first[step + 1] for path in paths]
    return [
        path.begins[day]
        + path.scale * (early * path.later[day - 1][step] + late * path.later[day - 1][step + 1])
        for path in paths
    ]


def path_of(days: Sequence[Sums], scale: float, pace: float, lasts: float) -> DayPath:
    """Days as they were, all scaled; the first goes on for some steps at so many points a step at least."""
    first = [scale * points for points in days[0]]
    if pace * lasts > 0.0:
        first = _begun(first, pace, lasts)
    begins = accumulate((scale * sums[-1] for sums in days[1:-1]), initial=first[-1])
    return DayPath(first, days[1:], [0.0, *begins][: len(days)], scale)


def _begun(sums: Sums, pace: float, lasts: float) -> list[float]:
    lasts = min(lasts, len(sums) - 1.001)
    whole = int(lasts)
    by_then = sums[whole] + (lasts - whole) * (sums[whole + 1] - sums[whole])
    more = max(0.0, pace * lasts - by_then)
    early = [max(points, pace * step) for step, points in enumerate(sums[: whole + 1])]
    # what was more by its own sums stays more, so that a day never falls
    return [*early, *(max(early[-1], points + more) for points in sums[whole + 1 :])]
