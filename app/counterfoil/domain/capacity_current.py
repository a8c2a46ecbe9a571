"""The capacity in force: its figure with a band, or why the data does not carry one. Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from counterfoil.domain.capacity import Capacity
from counterfoil.domain.capacity_levels import QUANTILE_NORMAL, Level, Weighting, quantile, weighted_usd
from counterfoil.domain.capacity_steps import elsewhere_by_rests, noise_between
from counterfoil.domain.capacity_weights import EIGHTY_PERCENT, weighting
from counterfoil.domain.stretch import Stretch
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.use_series import Dollars

HALF_LIFE_DAYS = 30.0
LEAST_WINDOWS = 2
LEAST_BETWEEN = 0.03  # found by `tests/bench/counters.py`: the band is to hold four windows of five
WIDEST = 3.0  # a band whose ends lie further apart, as a ratio, says nothing
MOST_ELSEWHERE = 0.5
ALIEN = 0.5  # a stretch so far (a logarithm) below what a percent holds was moved from elsewhere too

NO_WINDOWS = "no window has enough readings beside use here"
FEW_WINDOWS = "too few windows have readings beside use here"
DIFFERING = "windows differ too much: use elsewhere, or what counts, hides it"
ELSEWHERE = "most of the counter's rise came from elsewhere"


def percent_of(capacity: Capacity, usd: Dollars) -> float | None:
    """Our own use in the provider's unit; None where the capacity is not known."""
    if capacity.usd_per_percent is None:
        return None
    return weighted_usd(usd, weighting(capacity.weights)) / capacity.usd_per_percent


def current_capacity(named: Capacity, levels: Sequence[Level], stretches: Sequence[Stretch]) -> Capacity:
    """`named`, which bears weights, with what its levels and the stretches since the first of them show."""
    if not levels:
        return replace(named, missing=NO_WINDOWS)
    based = replace(
        named,
        windows=len(levels),
        points=sum(level.points for level in levels),
        since_ms=levels[0].at_ms,
        until_ms=levels[-1].until_ms,
    )
    if len(levels) < LEAST_WINDOWS:
        return replace(based, missing=FEW_WINDOWS)
    middle, error = _in_force(levels)
    usd, reach, weights = math.exp(middle), math.exp(EIGHTY_PERCENT * error), weighting(based.weights)
    recent = [s for s in stretches if s.window >= levels[0].window]
    elsewhere = max(_elsewhere(recent, weights, usd), elsewhere_by_rests(levels))
    if elsewhere > MOST_ELSEWHERE:
        return replace(based, missing=ELSEWHERE, elsewhere_share=elsewhere)
    if reach * reach > WIDEST:
        return replace(based, missing=DIFFERING, elsewhere_share=elsewhere)
    return replace(
        based,
        usd_per_percent=usd,
        low=usd / reach,
        high=usd * reach,
        tokens_per_percent=_tokens_a_dollar(recent, weights, usd) * usd,
        elsewhere_share=elsewhere,
    )


def _in_force(levels: Sequence[Level]) -> tuple[float, float]:
    """Logarithm of dollars a percent, later windows counting for more, and the error of a further window."""
    noise = noise_between(levels)
    variances = [level.error**2 + noise**2 for level in levels]
    fresh = [0.5 ** ((levels[-1].at_ms - level.at_ms) / DAY_MS / HALF_LIFE_DAYS) for level in levels]
    weights = [one / variance for one, variance in zip(fresh, variances, strict=True)]
    variance = sum(w * w * v for w, v in zip(weights, variances, strict=True)) / sum(weights) ** 2
    rated = sorted((level.log_usd, w) for level, w in zip(levels, weights, strict=True))
    each = sorted((level.log_usd, one) for level, one in zip(levels, fresh, strict=True))
    apart = (quantile(each, 0.9) - quantile(each, 0.1)) / (2 * EIGHTY_PERCENT)
    own = sum(level.error**2 for level in levels) / len(levels)
    least = noise_between(levels, LEAST_BETWEEN)
    between = math.sqrt(max(least**2, apart**2 - own))  # what windows differ by, their own errors aside
    return quantile(rated, 0.5) - above_middle(levels), math.hypot(math.sqrt(variance), between)


def above_middle(levels: Sequence[Level]) -> float:
    """How far the quantile of a level lies above the middle of our own use; use elsewhere only widens it."""
    spreads = sorted(level.spread for level in levels)
    return QUANTILE_NORMAL * spreads[len(spreads) // 4]


def _elsewhere(stretches: Sequence[Stretch], weights: Weighting, usd_per_percent: float) -> float:
    """The part of the counter's rise that our own use cannot have moved."""
    excess = 0.0
    for one in stretches:
        explained = weighted_usd(one.usd, weights) / usd_per_percent
        if explained < one.points * math.exp(-ALIEN):
            excess += one.points - explained
    points = sum(one.points for one in stretches)
    return excess / points if points else 0.0


def _tokens_a_dollar(stretches: Sequence[Stretch], weights: Weighting, usd_per_percent: float) -> float:
    """In the mix of tokens seen where our own use moved the counter."""
    own = [
        s for s in stretches if weighted_usd(s.usd, weights) >= s.points * usd_per_percent * math.exp(-ALIEN)
    ]
    seen = own or stretches
    return sum(s.tokens for s in seen) / sum(weighted_usd(s.usd, weights) for s in seen)
