"""What drives a window's pace: the session, the project and the model of most of the latest use."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from counterfoil.domain.driver import Driver, DriverKind

TELLING_SHARE = 0.5  # less than half of it drives nothing

Part = tuple[str, str, str, float]
"""Session, project, model, and the dollars used for them; an empty name is not known."""


def drivers_of(parts: Sequence[Part], over_minutes: int) -> tuple[Driver, ...]:
    """The greatest of each kind in our own use of the last minutes: at most one session, project, model."""
    total = sum(usd for *_, usd in parts)
    if not total > 0:
        return ()
    greatest = [(kind, *_greatest(parts, place)) for place, kind in enumerate(DriverKind)]
    return tuple(
        Driver(kind, name, usd / total, over_minutes)
        for kind, name, usd in greatest
        if name and usd >= TELLING_SHARE * total
    )


def _greatest(parts: Sequence[Part], place: int) -> tuple[str, float]:
    sums: defaultdict[str, float] = defaultdict(float)
    for part in parts:
        sums[str(part[place])] += part[3]
    return max(sums.items(), key=lambda item: item[1])
