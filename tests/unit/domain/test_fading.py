"""A pace that fades from the recent one to the lasting one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.course import Course
from counterfoil.domain.fading import fading
from counterfoil.domain.outlook import Block
from counterfoil.domain.window import HOUR_MS
from tests.unit.domain.outlooks import histories, outlook, worked

BUSY = outlook(worked(0, 0, 120, 35.0), 120)


def test_a_steady_pace_far_past_the_limit_runs_out_about_when_the_line_does() -> None:
    found = fading(outlook(worked(0, 0, 240, 24.0), 240))  # 96 %, 4 points left at 24 an hour: ten minutes
    assert found.chance > 0.9
    middle = next(
        away for away, _ in found.crossings if sum(w for a, w in found.crossings if a <= away) > 0.5
    )
    assert 5 < middle / 60_000 < 20


def test_a_pause_makes_running_out_less_likely() -> None:
    burst = worked(0, 0, 45, 60.0)
    chances = [fading(outlook(burst, minute)).chance for minute in (45, 60, 75, 90)]
    assert chances == sorted(chances, reverse=True)
    assert chances[0] > chances[-1] + 0.1


def test_the_week_is_forecast_in_its_own_measure() -> None:
    fast, slow = (worked(0, 0, 5000, pace, minutes=10_080) for pace in (0.8, 0.3))
    assert fading(outlook(fast, 5000)).chance > 0.5 > 0.1 > fading(outlook(slow, 5000)).chance


@pytest.mark.parametrize("factor", [0.0, 0.5, 1.0, 2.0])
def test_a_factor_scales_what_comes(factor: float) -> None:
    found = fading(outlook(worked(0, 0, 120, 35.0), 120, factor=factor))
    middles = [percent for percent, _ in found.percents(BUSY.left_ms)]
    if factor == 0:
        assert (set(middles), found.crossings) == ({70.0}, [])
    else:
        assert (found.chance > fading(BUSY).chance) == (factor > 1)


def test_a_block_that_is_planned_is_added_whole() -> None:
    block = Block(BUSY.at_ms, BUSY.at_ms + HOUR_MS, 30.0)
    found = fading(outlook(worked(0, 0, 120, 35.0), 120, factor=0.0, blocks=(block,)))
    assert found.chance == 1.0
    assert {percent for percent, _ in found.percents(BUSY.left_ms)} == {100.0}


@settings(max_examples=60, deadline=None)
@given(histories(), st.floats(0.001, 0.999))
def test_the_futures_of_any_history_are_complete_and_in_order(found: list[Course], share: float) -> None:
    *past, last = found
    now = outlook(last, share * last.length_ms / 60_000, past)
    cloud = fading(now)
    assert 0 <= cloud.chance <= 1
    assert all(0 <= away <= now.left_ms and weight > 0 for away, weight in cloud.crossings)
    ends = cloud.percents(now.left_ms)
    assert sum(weight for _, weight in ends) == pytest.approx(1)
    assert all(early <= late for (early, _), (late, _) in pairwise(ends))
