"""When a series of windows is said to have changed its level, and when nothing is said."""

from __future__ import annotations

import math
import random

import pytest

from counterfoil.domain.capacity_levels import Level
from counterfoil.domain.capacity_steps import (
    elsewhere_by_rests,
    mean_level,
    noise_between,
    resting_share,
    steps_of,
)
from tests.unit.domain.capacity_made import level


def series(sizes: list[float], *, seed: int = 0, noise: float = 0.05, resting: float = 0.0) -> list[Level]:
    chance = random.Random(seed)
    return [level(n, size + chance.gauss(0, noise), resting=resting) for n, size in enumerate(sizes)]


def cut(share: float, before: int, after: int) -> list[float]:
    return [0.0] * before + [math.log(1 - share)] * after


@pytest.mark.parametrize("share", [0.3, 0.4, 0.6])
def test_a_cut_is_found_with_the_second_window_after_it(share: float) -> None:
    (found,) = steps_of(series(cut(share, 12, 2)))
    assert found.first == 12
    assert found.size == pytest.approx(math.log(1 - share), abs=0.12)
    assert found.chance < 0.05


def test_one_odd_window_is_no_step() -> None:
    assert steps_of(series([0.0] * 12 + [math.log(0.4)] + [0.0] * 12)) == []


def test_a_gain_is_found_like_a_loss() -> None:
    (found,) = steps_of(series([0.0] * 12 + [math.log(2)] * 3))
    assert found.size == pytest.approx(math.log(2), abs=0.12)


def test_a_step_keeps_its_place_as_windows_are_added() -> None:
    whole = series(cut(0.4, 12, 20))
    assert {steps_of(whole[:count])[0].first for count in range(14, 33)} == {12}


def test_two_changes_are_two_steps() -> None:
    found = steps_of(series([0.0] * 12 + [math.log(0.6)] * 12 + [0.0] * 6))
    assert [step.first for step in found] == [12, 24]


def test_noise_alone_makes_no_step() -> None:
    found = [steps_of(series([0.0] * 60, seed=seed, noise=0.1)) for seed in range(20)]
    assert sum(len(steps) for steps in found) <= 2


def test_too_few_windows_before_say_nothing() -> None:
    assert steps_of(series(cut(0.6, 3, 6))) == []
    assert steps_of([]) == []


def test_where_the_counter_rises_over_rests_two_windows_are_not_enough() -> None:
    shared = series(cut(0.4, 12, 2), resting=5.0)
    assert steps_of(shared) == []
    assert len(steps_of(series(cut(0.4, 12, 4), resting=5.0))) == 1


def test_without_rests_nobody_knows_whether_the_account_is_used_elsewhere() -> None:
    sizes = cut(0.4, 12, 2)
    assert steps_of([level(n, size, idle_ms=0) for n, size in enumerate(sizes)]) == []
    assert len(steps_of([level(n, size) for n, size in enumerate(sizes)])) == 1


def test_a_drop_that_rests_account_for_is_use_elsewhere() -> None:
    before = series([0.0] * 12, resting=2.5)
    after = [level(12 + n, math.log(0.6), resting=35.0) for n in range(6)]
    assert steps_of([*before, *after]) == []


def test_a_drop_with_scattered_stretches_is_use_elsewhere() -> None:
    before = series([0.0] * 12, resting=2.5)
    after = [level(12 + n, math.log(0.6), spread=0.4, resting=2.5) for n in range(6)]
    assert steps_of([*before, *after]) == []


def test_noise_between_windows_is_not_raised_by_a_step() -> None:
    flat, stepped = series([0.0] * 40, noise=0.1), series(cut(0.6, 20, 20), noise=0.1)
    assert noise_between(stepped) == pytest.approx(noise_between(flat), rel=0.1)


def test_a_sure_window_counts_for_more_in_the_mean() -> None:
    mean, error = mean_level([level(0, 0.0, error=0.01), level(1, 1.0, error=1.0)], 0.01)
    assert mean < 0.01
    assert 0.01 < error < 0.02


def test_the_share_from_elsewhere_is_carried_from_rests_to_work() -> None:
    held = [level(0, 0.0, resting=10.0)]  # an hour of work, an hour of rest
    assert resting_share(held) == pytest.approx(0.1)
    assert elsewhere_by_rests(held) == pytest.approx(0.2)
    assert resting_share([]) == elsewhere_by_rests([]) == 0.0
