"""How many more sessions fit into what a window has left, by what sessions took before. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from counterfoil.domain.capacity_levels import Weighting, weighted_usd
from counterfoil.domain.use_part import UseRow, sum_usd
from counterfoil.domain.window import HOUR_MS

ONE_LINERS = 0.05  # of all that was spent: sessions so small that together they come to no more
LEAST_SESSIONS = 5
OPEN_MS = HOUR_MS  # used so lately a session may go on, and what it takes is not known yet
LOW, MIDDLE, HIGH = 0.1, 0.5, 0.9
DRIFT = 1.2  # habits change: with so much on either side it held 8 of 10 of real rows of sessions

NO_CAPACITY = "what one percent holds is not known"
NO_PERCENT = "how much is left is not known"
FEW_SESSIONS = "too few sessions have ended yet"


@dataclass(frozen=True, slots=True)
class SessionCost:
    """What a session took: API dollars with kinds of tokens weighed as the window's capacity has it."""

    session: str
    first_ms: int
    last_ms: int
    usd: float


@dataclass(frozen=True, slots=True)
class SessionsLeft:
    """So many sessions, with a band that holds 8 of 10; or None with what is `missing`.

    `percent_each` is what such a session takes of the window; `sessions` are those it was learned from.
    """

    count: float | None = None
    low: float | None = None
    high: float | None = None
    percent_each: float | None = None
    sessions: int = 0
    missing: str | None = None


def sessions_left(
    costs: Iterable[SessionCost],
    usd_per_percent: float | None,
    percent_left: float | None,
    at_ms: int,
    elsewhere_share: float = 0.0,
) -> SessionsLeft:
    """Counted by how many sessions in a row, beginning with each past one, would have fitted.

    So dear and cheap ones come mixed as they do; dividing by a middle session would promise too many.
    `elsewhere_share` of what is left goes to other devices, as before.
    """
    real = real_work(cost for cost in costs if cost.last_ms <= at_ms - OPEN_MS)
    missing = _missing(usd_per_percent, percent_left, len(real))
    if missing is not None or usd_per_percent is None or percent_left is None:
        return SessionsLeft(sessions=len(real), missing=missing)
    left_usd = max(0.0, percent_left) * usd_per_percent * (1.0 - elsewhere_share)
    fitting = sorted(_fitting([cost.usd for cost in real], left_usd))
    low, middle, high = (fitting[round(share * (len(fitting) - 1))] for share in (LOW, MIDDLE, HIGH))
    mean_percent = sum(cost.usd for cost in real) / len(real) / usd_per_percent
    each = percent_left / middle if middle >= 1.0 else mean_percent
    return SessionsLeft(middle, low / DRIFT, high * DRIFT, each, len(real))


def session_costs(rows: Iterable[UseRow], weights: Weighting) -> list[SessionCost]:
    """What each session took, in no order."""
    found: dict[str, list[UseRow]] = defaultdict(list)
    for row in rows:
        found[row.session].append(row)
    return [
        SessionCost(
            session,
            min(row.first_ms for row in held),
            max(row.last_ms for row in held),
            weighted_usd(sum_usd(held), weights),
        )
        for session, held in found.items()
    ]


def real_work(costs: Iterable[SessionCost]) -> list[SessionCost]:
    """Sessions by when they began, without the many small ones that hardly count."""
    found = sorted(costs, key=lambda cost: cost.usd)
    least = ONE_LINERS * sum(cost.usd for cost in found)
    sums = accumulate(cost.usd for cost in found)
    real = [cost for cost, so_far in zip(found, sums, strict=True) if so_far > least]
    return sorted(real, key=lambda cost: (cost.first_ms, cost.session))


def _missing(usd_per_percent: float | None, percent_left: float | None, sessions: int) -> str | None:
    if usd_per_percent is None:
        return NO_CAPACITY
    if percent_left is None:
        return NO_PERCENT
    return FEW_SESSIONS if sessions < LEAST_SESSIONS else None


def _fitting(usd: Sequence[float], left_usd: float) -> list[float]:
    """How many fit, from each on; behind the last comes the first again. A part of one counts as a part."""
    laps, rest = divmod(left_usd, sum(usd))
    sums = [0.0, *accumulate([*usd, *usd])]
    return [laps * len(usd) + _run(sums, start, rest) for start in range(len(usd))]


def _run(sums: Sequence[float], start: int, rest: float) -> float:
    goal = sums[start] + rest
    whole = min(bisect_right(sums, goal, start), len(sums) - 1) - 1
    return whole - start + (goal - sums[whole]) / (sums[whole + 1] - sums[whole])
