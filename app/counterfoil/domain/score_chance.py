"""Whether one method's lead over another is more than chance. Pure, and the same at each call."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from counterfoil.domain.method import Method
from counterfoil.domain.score_rows import Row

SEED = 6
MOST_DRAWS = 100_000  # of windows, over all resamplings: a tenth of a second
MOST_RESAMPLINGS, LEAST_RESAMPLINGS = 1000, 100
LEAST_WINDOWS = 5  # fewer show nothing of how much windows differ
LOW, HIGH = 0.05, 0.95


@dataclass(frozen=True, slots=True)
class Lead:
    """What the first method's Brier score is below that of `over`, with a band of nine tenths.

    The band is None where too few windows were judged. `share` is the lead as a part of the other's score.
    """

    over: Method
    brier_less: float
    share: float | None
    low: float | None = None
    high: float | None = None

    @property
    def is_sure(self) -> bool:
        """Whether the band leaves out that there is no difference."""
        return self.low is not None and self.high is not None and (self.low > 0 or self.high < 0)


def lead_over(method: Method, rows: Sequence[Row], others: Sequence[Row]) -> Lead:
    """How far `rows` are ahead of `others`, those of `method` at the same moments; at least one of each.

    Whole windows are drawn again and again, since checks within one are not independent.
    """
    sums: dict[int, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for row, other in zip(rows, others, strict=True):
        held = sums[row.place]
        held[0] += row.squared_error
        held[1] += other.squared_error
        held[2] += 1
    windows = list(sums.values())
    own, their, checks = (sum(window[i] for window in windows) for i in range(3))
    share = 1 - own / their if their else None
    low, high = _band([(w[1] - w[0], w[2]) for w in windows])
    return Lead(method, (their - own) / checks, share, low, high)


def _band(windows: Sequence[tuple[float, float]]) -> tuple[float | None, float | None]:
    """Of the difference for each check, from (sum of differences, checks) of each window."""
    number = len(windows)
    if number < LEAST_WINDOWS:
        return None, None
    resamplings = max(LEAST_RESAMPLINGS, min(MOST_RESAMPLINGS, MOST_DRAWS // number))
    random = Random(SEED)
    means = []
    for _ in range(resamplings):
        drawn = random.choices(windows, k=number)
        means.append(sum(w[0] for w in drawn) / sum(w[1] for w in drawn))
    means.sort()
    return means[int(LOW * resamplings)], means[min(resamplings - 1, int(HIGH * resamplings))]
