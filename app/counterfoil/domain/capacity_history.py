"""From stretches to the capacity in force, each window's own, and the changes: one series at a time. Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from counterfoil.domain.capacity import Capacity, CapacityChange, CapacityHistory, CapacityPoint, Weight
from counterfoil.domain.capacity_current import above_middle, current_capacity
from counterfoil.domain.capacity_hours import HourEffect, hour_effect, without_effect
from counterfoil.domain.capacity_levels import Level, levels_of
from counterfoil.domain.capacity_steps import (
    SHARED_FROM,
    Step,
    mean_level,
    noise_between,
    resting_share,
    steps_of,
)
from counterfoil.domain.capacity_weights import EIGHTY_PERCENT, learned_weights, weighting
from counterfoil.domain.stretch import Stretch
from counterfoil.domain.window import QuotaWindow

NINETY_PERCENT = 1.6449
RECENT_WINDOWS = 40


@dataclass(frozen=True, slots=True)
class _Learned:
    """What the series of one plan shows; `levels` as if at hours without an effect."""

    windows: Sequence[QuotaWindow]
    stretches: Sequence[Stretch]
    weights: tuple[Weight, ...]
    levels: Sequence[Level]
    steps: Sequence[Step]
    effect: HourEffect | None

    @property
    def current(self) -> Sequence[Level]:
        """Those of the capacity in force, the latest."""
        first = self.steps[-1].first if self.steps else 0
        return self.levels[first:][-RECENT_WINDOWS:]


def capacity_history(
    windows: Sequence[QuotaWindow], stretches: Sequence[Stretch], at_ms: int
) -> CapacityHistory:
    """What one series (one account, limit and kind; windows in order of time, at least one) shows by then.

    `stretches` as `stretches_of` makes them from the same windows. A change of plan begins anew.
    """
    known = [s for s in stretches if s.end_ms <= at_ms]
    plan, first = _plan_in_force(windows)
    learned = _learn(windows, [s for s in known if s.window >= first])
    earlier = levels_of([s for s in known if s.window < first], weighting(learned.weights))
    window = windows[-1]
    named = Capacity(
        window.agent,
        window.account,
        plan,
        window.limit_id,
        window.kind,
        weights=learned.weights,
        homes=window.homes,
    )
    return CapacityHistory(
        current=current_capacity(named, learned.current, learned.stretches),
        points=_points(earlier) + _points(learned.levels),
        changes=_changes(learned),
    )


def _learn(windows: Sequence[QuotaWindow], stretches: Sequence[Stretch]) -> _Learned:
    weights = learned_weights(stretches)
    counted = weighting(weights)
    levels = levels_of(stretches, counted)
    # Others' working hours look like dear hours, so those of a shared account tell nothing.
    alone = resting_share(levels) < SHARED_FROM
    effect = hour_effect(stretches, counted) if alone else None
    if effect is not None:
        stretches = without_effect(stretches, effect)
        levels = levels_of(stretches, counted)
    return _Learned(windows, stretches, weights, levels, steps_of(levels), effect)


def _plan_in_force(windows: Sequence[QuotaWindow]) -> tuple[str | None, int]:
    """The last plan named, and its first window; windows that name none belong to any."""
    in_force = None
    for number in range(len(windows) - 1, -1, -1):
        plan = _plan(windows[number])
        in_force = in_force or plan
        if plan not in (None, in_force):
            return in_force, number + 1
    return in_force, 0


def _plan(window: QuotaWindow) -> str | None:
    plans = (one.reading.plan for one in reversed(window.readings))
    return next((plan for plan in plans if plan is not None), None)


def _points(levels: Sequence[Level]) -> tuple[CapacityPoint, ...]:
    if not levels:
        return ()
    above, noise = above_middle(levels), noise_between(levels)
    return tuple(_point(level, above, noise) for level in levels)


def _point(level: Level, above: float, noise: float) -> CapacityPoint:
    usd = math.exp(level.log_usd - above)
    reach = math.exp(EIGHTY_PERCENT * math.hypot(level.error, noise))
    return CapacityPoint(level.at_ms, level.until_ms, usd, usd / reach, usd * reach, level.points)


def _changes(learned: _Learned) -> tuple[CapacityChange, ...]:
    borders = [0, *(step.first for step in learned.steps), len(learned.levels)]
    steps = [
        _change(learned, step, (low, high))
        for step, low, high in zip(learned.steps, borders, borders[2:], strict=False)
    ]
    of_hours = [_hour_change(learned, learned.effect)] if learned.effect else []
    return tuple(sorted(steps + of_hours, key=lambda change: change.at_ms))


def _change(learned: _Learned, step: Step, around: tuple[int, int]) -> CapacityChange:
    low, high = around
    after = learned.levels[step.first]
    before, noise = learned.levels[low : step.first], noise_between(learned.levels)
    usd = math.exp(mean_level(before, noise)[0] - above_middle(before))
    return _told(
        learned.windows[after.window].starts_at_ms,
        (step.size, step.error, step.chance),
        usd,
        (len(before), high - step.first),
    )


def _hour_change(learned: _Learned, effect: HourEffect) -> CapacityChange:
    before = sum(level.at_ms < effect.since_ms for level in learned.levels)
    usd = math.exp(
        mean_level(learned.levels, noise_between(learned.levels))[0] - above_middle(learned.levels)
    )
    found = (effect.size, effect.error, effect.chance)
    return _told(effect.since_ms, found, usd, (before, len(learned.levels) - before), effect.hours)


def _told(
    at_ms: int,
    found: tuple[float, float, float],
    usd_before: float,
    windows: tuple[int, int],
    hours: tuple[int, ...] = (),
) -> CapacityChange:
    size, error, chance = found
    ratio = math.exp(size)
    return CapacityChange(
        at_ms=at_ms,
        change_percent=100.0 * (ratio - 1.0),
        plus_minus=100.0 * ratio * NINETY_PERCENT * error,
        chance=chance,
        before=usd_before,
        after=usd_before * ratio,
        windows_before=windows[0],
        windows_after=windows[1],
        hours=hours,
    )
