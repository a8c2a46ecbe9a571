"""How fast a counter moves, from the course of its window."""

from __future__ import annotations

import pytest

from counterfoil.domain.course import Course
from counterfoil.domain.pace import Pace, pace_of, rises
from counterfoil.domain.window import MINUTE_MS
from tests.unit.domain.outlooks import course, outlook, worked


def test_fractions_of_a_point_are_taken_together_and_a_fall_is_no_rise() -> None:
    fine = course(0, *((float(at), at * 0.1) for at in range(1, 21)))
    assert [(to_ms // MINUTE_MS, round(points, 9)) for _, to_ms, points in rises(fine)] == [
        (5, 0.5), (10, 0.5), (15, 0.5), (20, 0.5)
    ]  # fmt: skip
    fallen = course(0, (10, 20.0), (20, 5.0), (30, 21.0))
    assert [points for *_, points in rises(fallen)] == [20.0, 1.0]
    assert all(from_ms < to_ms for from_ms, to_ms, _ in rises(fallen))


def test_a_pause_lets_the_recent_pace_fade_and_the_lasting_one_stay() -> None:
    burst = worked(0, 0, 60, 30.0)
    paces = [pace_of(outlook(burst, minute)) for minute in (60, 90, 120, 240)]
    assert [pace.recent for pace in paces] == sorted((pace.recent for pace in paces), reverse=True)
    assert paces[0].recent > 20 > 2 > paces[-1].recent
    assert paces[-1].lasting > 2


@pytest.mark.parametrize(
    ("past", "percent_at_reset"), [((), 40.0), ((worked(-300, 0, 120, 30.0),), 60.0), ((course(-300),), 0.0)]
)
def test_before_anything_is_used_the_lasting_pace_is_that_of_past_windows(
    past: tuple[Course, ...], percent_at_reset: float
) -> None:
    pace = pace_of(outlook(course(0), 0.001, past))
    assert pace.lasting * 5 == pytest.approx(percent_at_reset / 2, abs=0.01)  # work pauses as often as not


def test_points_go_from_the_recent_pace_to_the_lasting_one() -> None:
    pace = Pace(recent=30.0, lasting=5.0, near=4.0, far=1.0, window_hours=5.0)
    assert pace.points(0) == 0
    assert pace.points(0.1) == pytest.approx(3.0, abs=0.1)
    assert pace.points(101) - pace.points(100) == pytest.approx(5.0)
    assert pace.shape(0) == 5.0 > pace.shape(1) > pace.shape(5) > 1.0
