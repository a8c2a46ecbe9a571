"""What our own use of a window is made of: sessions, projects and models, each with its part. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import msgspec

from counterfoil.domain.capacity_levels import Weighting, weighted_usd
from counterfoil.domain.use_series import NOTHING, Dollars, added
from counterfoil.domain.window import HOUR_MS

RECENT_PARTS = 7  # of a window: a day of a week says of its pace what an hour says of five

PriceRatios = Mapping[tuple[str, str], tuple[float | None, ...]]
"""By (from model, to model): the second one's price over the first one's, by part; None where not known."""


def recent_ms(length_ms: int) -> int:
    """How far back counts as recent in a window of that length: an hour, of a week a day."""
    return max(HOUR_MS, length_ms // RECENT_PARTS)


class UseRow(msgspec.Struct, frozen=True, gc=False):
    """Requests of one session, project and model close together in time, with their API dollars by part."""

    session: str
    project: str
    model: str
    first_ms: int
    last_ms: int
    usd: Dollars
    unpriced_requests: int = 0


@dataclass(frozen=True, slots=True)
class UsePart:
    """What one model was used for in one session and project within a window so far.

    `usd` and `recent_usd` are API dollars with their kinds of tokens weighed as the window's capacity has
    it; the latter are of the last `recent_ms`. `usd_as` are the same tokens at other models' prices.
    Requests without a price are in none of them, and counted in `unpriced_requests`.
    """

    session: str
    project: str
    model: str
    usd: float
    recent_usd: float
    usd_as: tuple[tuple[str, float], ...] = ()
    unpriced_requests: int = 0


def parts_of(
    rows: Iterable[UseRow], recent_since_ms: int, weights: Weighting, ratios: PriceRatios
) -> tuple[UsePart, ...]:
    """The dearest first."""
    found: dict[tuple[str, str, str], list[UseRow]] = defaultdict(list)
    for row in rows:
        found[row.session, row.project, row.model].append(row)
    parts = (_part(held, recent_since_ms, weights, ratios) for held in found.values())
    return tuple(sorted(parts, key=lambda part: (-part.usd, part.session, part.model)))


def sum_usd(rows: Iterable[UseRow]) -> Dollars:
    """Their dollars by part."""
    usd = NOTHING
    for row in rows:
        usd = added(usd, row.usd)
    return usd


def _part(held: list[UseRow], recent_since_ms: int, weights: Weighting, ratios: PriceRatios) -> UsePart:
    first, usd = held[0], sum_usd(held)
    recent = sum_usd(row for row in held if row.first_ms > recent_since_ms)
    others = ((to, _at_prices(usd, by)) for (model, to), by in ratios.items() if model == first.model)
    priced = ((to, weighted_usd(moved, weights)) for to, moved in others if moved is not None)
    return UsePart(
        first.session,
        first.project,
        first.model,
        weighted_usd(usd, weights),
        weighted_usd(recent, weights),
        tuple(priced),
        sum(row.unpriced_requests for row in held),
    )


def _at_prices(usd: Dollars, ratios: Iterable[float | None]) -> Dollars | None:
    """The same tokens elsewhere; None where a part that was used has no price there."""
    moved = []
    for part, ratio in zip(usd, ratios, strict=True):
        if part and ratio is None:
            return None
        moved.append(part * (ratio or 0.0))
    a, b, c, d = moved
    return a, b, c, d
