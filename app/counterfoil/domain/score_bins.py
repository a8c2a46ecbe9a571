"""Of so many times that a chance was said, how often it came; and what a Brier score is made of. Pure."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from counterfoil.domain.score_rows import Row

BINS = 10
EIGHTY_PERCENT = 1.2816  # standard deviations to either side that hold eight of ten


@dataclass(frozen=True, slots=True)
class Bin:
    """Chances from `low` up to `high`: what was said on average, how many times, how often it came.

    Times within one window are not independent: `windows` are those in which it was said, `windows_true`
    those of them that ran out.
    """

    low: float
    high: float
    said: float
    times: int
    came_true: int
    windows: int
    windows_true: int

    @property
    def share(self) -> float:
        """How often it came."""
        return self.came_true / self.times

    @property
    def band(self) -> tuple[float, float]:
        """Where that share may truly lie, eight times of ten, were each window one trial (Wilson)."""
        n, share, z = self.windows, self.share, EIGHTY_PERCENT
        middle = (share + z * z / (2 * n)) / (1 + z * z / n)
        reach = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
        return max(0.0, middle - reach), min(1.0, middle + reach)


@dataclass(frozen=True, slots=True)
class BrierParts:
    """A Brier score taken apart: `miscalibration - resolution + uncertainty + within` is the score.

    `within` is what chances that differ inside one bin add or take away.
    """

    miscalibration: float
    resolution: float
    uncertainty: float
    within: float


@dataclass(slots=True)
class _Tally:
    """Sums over the checks of one bin: chances p and outcomes y."""

    times: int = 0
    p: float = 0.0
    y: int = 0
    pp: float = 0.0
    py: float = 0.0
    places: set[int] = field(default_factory=set)
    true_places: set[int] = field(default_factory=set)

    def add(self, row: Row) -> None:
        """Count one check in."""
        _, chance, came, *_ = row
        self.times += 1
        self.p += chance
        self.pp += chance * chance
        self.places.add(row.place)
        if came:
            self.y += 1
            self.py += chance
            self.true_places.add(row.place)

    def bin(self, number: int) -> Bin:
        """What it comes to."""
        low, high, said = number / BINS, (number + 1) / BINS, self.p / self.times
        return Bin(low, high, said, self.times, self.y, len(self.places), len(self.true_places))


def bins_of(rows: Sequence[Row]) -> tuple[tuple[Bin, ...], BrierParts | None]:
    """Ten equal bins, those in which nothing was said left out; and the score's parts, None without rows."""
    found: dict[int, _Tally] = defaultdict(_Tally)
    for row in rows:
        found[min(BINS - 1, int(row.chance * BINS))].add(row)
    bins = tuple(tally.bin(number) for number, tally in sorted(found.items()))
    return bins, _parts(list(found.values())) if found else None


def _parts(tallies: Sequence[_Tally]) -> BrierParts:
    total, base = sum(t.times for t in tallies), sum(t.y for t in tallies) / sum(t.times for t in tallies)
    miscalibration = resolution = within = 0.0
    for tally in tallies:
        n, said, share = tally.times, tally.p / tally.times, tally.y / tally.times
        miscalibration += n * (said - share) ** 2
        resolution += n * (share - base) ** 2
        within += tally.pp - n * said**2 - 2 * (tally.py - n * said * share)
    return BrierParts(miscalibration / total, resolution / total, base * (1 - base), within / total)
