"""The hue of each class of difference; its name always stands beside it."""

from __future__ import annotations

from counterfoil.domain.reconciliation import UNEXPLAINED, DifferenceClass
from counterfoil.ui.theme import Palette

# by the order of `Palette.stack`; what is alike has one hue
HUES = {
    DifferenceClass.TIME_ZONE: 0,
    DifferenceClass.OTHER_DEVICE: 1,
    DifferenceClass.DELETED_LOGS: 1,
    DifferenceClass.PRICE: 2,
    DifferenceClass.CACHE_CLASS: 2,
    DifferenceClass.UNLOGGED_CALLS: 3,
    DifferenceClass.PLACEHOLDER_OUTPUT: 3,
    DifferenceClass.DUPLICATE: 4,
}


def hue(cls: DifferenceClass, palette: Palette) -> str:
    """`#rrggbb`: what nothing explains stands out, what is no use at all is pale."""
    if cls in UNEXPLAINED:
        return palette.warn
    place = HUES.get(cls)
    return palette.unknown if place is None else palette.stack[place]
