"""One way in which days may go: what it comes to, and when."""

from __future__ import annotations

import math
from itertools import accumulate, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.day_path import DayPath, gained, path_of

STEPS = 6  # a day
days = st.lists(
    st.lists(st.sampled_from([0.0, 0.0, 0.5, 2.0, 7.0]), min_size=STEPS, max_size=STEPS).map(
        lambda gains: [*accumulate(gains, initial=0.0)]
    ),
    min_size=1,
    max_size=4,
)
paths = st.builds(
    path_of, days, st.sampled_from([0.4, 1.0, 2.3]), st.sampled_from([0.0, 1.5]), st.floats(0.0, 9.0)
)


def test_days_follow_one_another_and_are_scaled() -> None:
    path = path_of([[0.0, 1.0, 1.0], [0.0, 0.0, 4.0]], scale=2.0, pace=0.0, lasts=0.0)
    assert [path.gained(steps) for steps in (0, 0.5, 1, 2, 3, 3.5, 4, 9)] == [0, 1, 2, 2, 2, 6, 10, 10]


def test_what_goes_on_now_goes_on_first() -> None:
    path = path_of([[0.0, 0.0, 0.0, 0.0, 1.0]], scale=1.0, pace=3.0, lasts=1.5)
    assert [path.gained(steps) for steps in (1, 2, 3, 4)] == [3.0, 4.5, 4.5, 5.5]


def test_a_day_that_brings_more_than_the_pace_of_now_is_left_alone() -> None:
    path = path_of([[0.0, 5.0, 9.0, 9.0]], scale=1.0, pace=1.0, lasts=2.0)
    assert [path.gained(steps) for steps in (1, 2, 3)] == [5.0, 9.0, 9.0]


@given(paths)
@settings(max_examples=100)
def test_a_path_never_falls(path: DayPath) -> None:
    course = [path.gained(place / 4) for place in range(4 * STEPS * len(path.begins) + 4)]
    assert all(later >= earlier - 1e-9 for earlier, later in pairwise(course))


@given(paths, st.floats(0.01, 60.0))
@settings(max_examples=100)
def test_points_are_reached_at_the_step_at_which_they_are_gained(path: DayPath, points: float) -> None:
    end = path.gained(STEPS * len(path.begins))
    steps = path.reaches(points)
    if math.isinf(steps):
        assert points > end - 1e-9
    else:
        assert path.gained(steps) == pytest.approx(points)


@given(paths)
@settings(max_examples=50)
def test_nothing_is_reached_at_once_and_an_endless_need_never(path: DayPath) -> None:
    assert (path.reaches(0.0), path.reaches(math.inf)) == (0.0, math.inf)


def test_many_paths_are_asked_at_once() -> None:
    both = [path_of([[0.0, 1.0, 2.0]], scale, pace=0.0, lasts=0.0) for scale in (1.0, 3.0)]
    assert gained(both, 1.5) == [1.5, 4.5]
