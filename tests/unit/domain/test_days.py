"""Long windows are forecast from past days: nights, weekends, what goes on now, and what is planned."""

from __future__ import annotations

import random
from statistics import fmean

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from counterfoil.domain.alike import ALIKE, HABIT, Likeness
from counterfoil.domain.days import days_alike
from counterfoil.domain.futures import Futures
from counterfoil.domain.outlook import Block, Outlook
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.trail import trail_of
from counterfoil.domain.window import HOUR_MS
from tests.altered import replace
from tests.unit.domain.weeks_made import MONDAY_MS, WEEK_MS, outlook_of, worked

FIVE_WEEKS = worked(weeks=5)
FOURTH_MS = MONDAY_MS + 4 * WEEK_MS
both = pytest.mark.parametrize("likeness", [ALIKE, HABIT])


def futures(outlook: Outlook, likeness: Likeness = HABIT) -> Futures:
    found = days_alike(outlook, likeness)
    assert found is not None
    return found[0]


def gain(cloud: Futures, from_ms: int, until_ms: int) -> float:
    """Points that come between two moments, on average."""
    early, late = ([percent for percent, _ in cloud.percents(away)] for away in (from_ms, until_ms))
    return fmean(late) - fmean(early)


@both
def test_nights_and_weekends_are_known(likeness: Likeness) -> None:
    cloud = futures(outlook_of(FIVE_WEEKS, FOURTH_MS + 3 * DAY_MS), likeness)  # Thursday, midnight
    assert gain(cloud, 0, 8 * HOUR_MS) == 0.0
    assert gain(cloud, 9 * HOUR_MS, 17 * HOUR_MS) > 10.0
    weekend = gain(cloud, 2 * DAY_MS, 4 * DAY_MS)
    assert weekend < gain(cloud, DAY_MS, 2 * DAY_MS) / 10


@pytest.mark.parametrize(("left", "low", "high"), [(4.0, 0.95, 1.0), (8.0, 0.3, 0.8), (40.0, 0.0, 0.02)])
def test_the_chance_follows_what_is_left_for_a_usual_week(left: float, low: float, high: float) -> None:
    outlook = outlook_of(FIVE_WEEKS, FOURTH_MS, capacity=1000.0)  # of which a week takes 8 %
    assert low <= futures(replace(outlook, percent=100.0 - left)).chance <= high


def test_without_a_whole_day_there_is_nothing_to_go_by() -> None:
    assert days_alike(outlook_of(worked(weeks=1), MONDAY_MS + 20 * HOUR_MS), HABIT) is None


def test_little_history_weighs_little() -> None:
    weights = []
    for day in (2, 4, 14, 28):
        found = days_alike(outlook_of(FIVE_WEEKS, MONDAY_MS + day * DAY_MS), HABIT)
        assert found is not None
        weights.append(found[1])
    assert weights == sorted(weights)
    assert weights[0] < 2.0
    assert weights[-1] > 8.0


@both
def test_a_burst_such_as_never_was_is_believed(likeness: Likeness) -> None:
    burst = [(FOURTH_MS + 9 * HOUR_MS + minute * 60_000, 1.0) for minute in range(60)]
    outlook = outlook_of([*worked(weeks=4), *burst], FOURTH_MS + 10 * HOUR_MS, capacity=100.0)
    quiet = outlook_of(FIVE_WEEKS, FOURTH_MS + 10 * HOUR_MS, capacity=100.0)
    soon = sum(w for away_ms, w in futures(outlook, likeness).crossings if away_ms <= HOUR_MS)
    assert soon > 0.6
    assert sum(w for away_ms, w in futures(quiet, likeness).crossings if away_ms <= HOUR_MS) == 0.0


def test_a_last_week_busier_than_usual_makes_the_next_one_busier() -> None:
    busy = [(at_ms, points * (2.0 if at_ms >= FOURTH_MS - WEEK_MS else 1.0)) for at_ms, points in FIVE_WEEKS]
    usual, busier = (
        gain(futures(outlook_of(used, FOURTH_MS, capacity=400.0)), 0, WEEK_MS) for used in (FIVE_WEEKS, busy)
    )
    assert 1.3 * usual < busier < 2.0 * usual


def test_weeks_that_ran_out_are_not_taken_for_quiet_ones() -> None:
    week = gain(futures(outlook_of(FIVE_WEEKS, FOURTH_MS, capacity=60.0)), 0, WEEK_MS)
    assert week > 115.0  # what such a week would have come to is 133 %


@both
def test_a_pace_that_stops_adds_nothing_and_half_a_pace_adds_half(likeness: Likeness) -> None:
    outlook = outlook_of(FIVE_WEEKS, FOURTH_MS + 2 * DAY_MS)
    whole = gain(futures(outlook, likeness), 0, outlook.left_ms)
    half = gain(futures(replace(outlook, factor=0.5), likeness), 0, outlook.left_ms)
    none = futures(replace(outlook, factor=0.0), likeness)
    assert half == pytest.approx(whole / 2)
    assert (gain(none, 0, outlook.left_ms), none.chance) == (0.0, 0.0)


def test_planned_work_is_added_when_it_is_planned_for() -> None:
    outlook = outlook_of(FIVE_WEEKS, FOURTH_MS + 5 * DAY_MS, capacity=200.0)  # Saturday
    block = Block(outlook.at_ms + 10 * HOUR_MS, outlook.at_ms + 14 * HOUR_MS, percent_per_hour=20.0)
    planned = replace(outlook, blocks=(block,))
    before, after = (futures(one).percents(12 * HOUR_MS) for one in (outlook, planned))
    assert [b - a for (a, _), (b, _) in zip(before, after, strict=True)] == pytest.approx(
        [40.0] * len(before)
    )
    assert futures(planned).chance == pytest.approx(1.0)
    assert all(10 * HOUR_MS < away_ms <= 14 * HOUR_MS for away_ms, _ in futures(planned).crossings)


def test_a_plan_of_nothing_changes_nothing() -> None:
    outlook = replace(outlook_of(FIVE_WEEKS, FOURTH_MS + 30 * HOUR_MS), percent=60.0)
    nothing = Block(outlook.at_ms, outlook.resets_at_ms, percent_per_hour=0.0)
    plain, planned = (futures(one).crossings for one in (outlook, replace(outlook, blocks=(nothing,))))
    assert [away_ms for away_ms, _ in planned] == pytest.approx([away_ms for away_ms, _ in plain])


def test_a_month_is_put_together_from_days_as_well() -> None:
    month_ms = 30 * DAY_MS
    used = worked(weeks=12)
    cloud = futures(outlook_of(used, MONDAY_MS + 2 * month_ms + DAY_MS, capacity=500.0, length_ms=month_ms))
    assert 50.0 < gain(cloud, 0, 29 * DAY_MS) < 85.0  # 66 % as it was


@given(st.integers(0, 10_000), st.integers(25 * 60, 4 * 7 * 24 * 60), st.floats(60.0, 400.0), st.booleans())
@settings(max_examples=60, deadline=None)
def test_nothing_after_the_moment_is_looked_at(seed: int, minute: int, capacity: float, pace: bool) -> None:
    chance = random.Random(seed)
    used = sorted((MONDAY_MS + chance.randrange(5 * WEEK_MS), chance.uniform(0.1, 6.0)) for _ in range(150))
    at_ms = MONDAY_MS + minute * 60_000
    outlook = outlook_of(used, at_ms, capacity)
    knowing = outlook_of(used, at_ms, capacity, known_ms=outlook.resets_at_ms)
    if outlook.course.full_at_ms is None:
        likeness = ALIKE if pace else HABIT
        assert _said(outlook, likeness) == _said(knowing, likeness)


def _said(outlook: Outlook, likeness: Likeness) -> object:
    found = days_alike(outlook, likeness)
    if found is None:
        return None
    cloud, weight = found
    return weight, cloud.crossings, [cloud.percents(away) for away in (0, 5 * HOUR_MS, outlook.left_ms)]


@given(st.integers(0, 10_000), st.integers(50 * 60, 2 * 7 * 24 * 60 - 30), st.sampled_from([0.0, 0.7, 1.0]))
@settings(max_examples=60, deadline=None)
def test_futures_rise_and_run_out_when_they_are_full(seed: int, minute: int, factor: float) -> None:
    chance = random.Random(seed)
    used = sorted((MONDAY_MS + chance.randrange(3 * WEEK_MS), chance.uniform(0.1, 6.0)) for _ in range(80))
    outlook = replace(outlook_of(used, MONDAY_MS + minute * 60_000, capacity=120.0), factor=factor)
    assume(days_alike(outlook, HABIT) is not None)  # so early there may be no past day with use
    cloud = futures(outlook)
    early, late = (cloud.percents(away_ms) for away_ms in (outlook.left_ms // 2, outlook.left_ms))
    assert all(outlook.percent - 1e-9 <= a <= b + 1e-9 for (a, _), (b, _) in zip(early, late, strict=True))
    assert cloud.chance == pytest.approx(sum(weight for percent, weight in late if percent >= 100.0 - 1e-9))
    assert all(0.0 <= away_ms <= outlook.left_ms for away_ms, _ in cloud.crossings)


def test_weeks_without_use_never_run_out() -> None:
    outlook = outlook_of([(MONDAY_MS, 1.0)], MONDAY_MS + 3 * WEEK_MS)
    flat = replace(outlook, trail=trail_of([], outlook.at_ms - 3 * WEEK_MS, HOUR_MS))
    assert futures(outlook).chance == 0.0
    assert days_alike(flat, HABIT) is None
