"""Percent used where the provider shows none: our own use over a capacity that was learned. Pure."""

from __future__ import annotations

from counterfoil.domain.capacity import Capacity, Estimate
from counterfoil.domain.capacity_current import percent_of
from counterfoil.domain.use_series import UseSum
from counterfoil.domain.window import QuotaWindow

FULL = 100.0


def estimate_of(window: QuotaWindow, use: UseSum, capacity: Capacity | None) -> Estimate | None:
    """None where the window was read or refused, or nothing is learned; `use` is ours since its start.

    Use elsewhere, in the share seen so far, is counted in; a window that refused nothing is not over 100.
    """
    if capacity is None or window.used_percent is not None:
        return None
    own, usd, low, high = percent_of(capacity, use.usd), capacity.usd_per_percent, capacity.low, capacity.high
    if own is None or usd is None or low is None or high is None:
        return None
    here = 1.0 - (capacity.elsewhere_share or 0.0)
    percents = own / here, own * usd / high, own * usd / low / here
    middle, least, most = (min(percent, FULL) for percent in percents)
    return Estimate(middle, least, most)
