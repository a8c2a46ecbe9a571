"""Changes of level at borders, and what only looks like one."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import combinations

import pytest

from counterfoil.findings.change_point import Sample, borders_of, paired, rank_chance, shift, steps_of


def series(values: Sequence[float], length: int = 10, stratum: str = "a") -> list[Sample]:
    """Groups of so many values each."""
    return [Sample(place // length, stratum, value) for place, value in enumerate(values)]


def noisy(seed: int, levels: Sequence[float], spread: float = 0.05, each: int = 10) -> list[float]:
    noise = random.Random(seed)
    return [level + noise.gauss(0, spread) for level in levels for _ in range(each)]


def test_a_step_is_found_where_it_came_with_its_size() -> None:
    (step,) = steps_of(series(noisy(1, [1, 1, 1, 0.4, 0.4, 0.4])))
    assert (step.since, step.first, step.until) == (0, 30, 60)
    assert step.size == pytest.approx(-0.6, abs=0.05)
    assert step.chance < 1e-6


def test_what_was_bad_for_two_versions_alone_is_two_steps() -> None:
    steps = steps_of(series(noisy(2, [1, 1, 1, 1, 0.4, 0.4, 1, 1, 1, 1], each=5), length=5))
    assert [(step.first, step.size < 0) for step in steps] == [(20, True), (30, False)]


def test_noise_alone_is_hardly_ever_a_step() -> None:
    found = [steps_of(series(noisy(seed, [1] * 10, each=6), length=6)) for seed in range(200)]
    assert sum(map(bool, found)) <= 4  # one in fifty at most


def test_what_changes_bit_by_bit_is_no_step() -> None:
    for seed in range(20):
        falling = [1 - place / 100 for place in range(100)]
        values = [a + b for a, b in zip(falling, noisy(seed, [0] * 10), strict=True)]
        assert steps_of(series(values)) == []


def test_a_change_within_a_group_is_never_told_of_a_border_far_away() -> None:
    values = noisy(3, [1] * 5 + [0] * 5)
    assert steps_of([Sample(int(place >= 90), "a", value) for place, value in enumerate(values)]) == []


def test_another_mix_of_strata_is_no_change() -> None:
    noise = random.Random(4)
    high = [Sample(place // 10, "high", noise.gauss(1, 0.05)) for place in range(40)]
    low = [Sample(2 + place // 10, "low", noise.gauss(0, 0.05)) for place in range(40)]
    assert steps_of(sorted(high + low, key=lambda sample: sample.group)) == []


def test_a_step_within_strata_shows_through_their_differences() -> None:
    noise = random.Random(5)
    levels = {"a": 1.0, "b": 3.0, "c": -2.0}
    samples = [
        Sample(place // 12, stratum, level + noise.gauss(0, 0.1) + (0.5 if place >= 36 else 0.0))
        for place in range(72)
        for stratum, level in [list(levels.items())[place % 3]]
    ]
    (step,) = steps_of(samples)
    assert (step.first, round(step.size, 1)) == (36, 0.5)


def test_too_few_on_a_side_have_no_border() -> None:
    assert borders_of(series([1.0] * 14, length=10)) == []
    assert borders_of(series([1.0] * 15, length=10)) == [10]
    apart = [Sample(0, "a", 1.0)] * 20 + [Sample(1, "b", 1.0)] * 20
    assert borders_of(apart) == []


@pytest.mark.parametrize("values", [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 1, 1, 2, 2, 3, 3, 3, 4, 4]])
def test_the_chance_is_that_of_all_ways_to_part_the_values_or_above(values: Sequence[float]) -> None:
    """Of ten values in two halves: 252 ways, all counted."""
    parts = [set(part) for part in combinations(range(10), 5)]
    sums = [abs(2 * sum(_middle_rank(values, place) for place in part) - 55) for part in parts]
    before, after = values[:5], values[5:]
    exact = sum(one >= sums[0] for one in sums) / len(sums)
    chance = rank_chance([(list(before), list(after))])
    assert exact <= chance <= 3 * exact


def _middle_rank(values: Sequence[float], place: int) -> float:
    below = sum(value < values[place] for value in values)
    return below + (values.count(values[place]) + 1) / 2


def test_values_all_alike_tell_nothing() -> None:
    assert rank_chance([([1.0] * 8, [1.0] * 8)]) == 1.0
    assert steps_of(series([0.5] * 60)) == []


def test_the_shift_is_the_middle_difference_within_strata() -> None:
    before = [Sample(0, "a", 1.0), Sample(0, "b", 10.0), Sample(0, "c", 99.0)]
    after = [Sample(1, "a", 1.5), Sample(1, "b", 10.5)]
    assert shift(paired(before, after)) == 0.5
    assert shift(paired(before[2:], after)) is None


def test_the_more_series_are_looked_at_the_less_sure_is_a_step_in_one() -> None:
    values = series(noisy(1, [1, 1, 0.4, 0.4]))
    (alone,), (one_of_five,) = steps_of(values), steps_of(values, series=5)
    assert alone.chance < one_of_five.chance < 5.001 * alone.chance
