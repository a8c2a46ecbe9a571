"""The chance of so many points, and how many there may be."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.gamma_poisson import chance_of_at_least, quantiles


@pytest.mark.parametrize(
    ("points", "mean", "shape"), [(3, 2.0, 0.4), (10, 12.0, 3.0), (1, 0.5, 5.0), (40, 30.0, 8.0)]
)
def test_the_chance_agrees_with_the_distribution_written_out(points: int, mean: float, shape: float) -> None:
    share = shape / (shape + mean)
    below = sum(
        math.exp(math.lgamma(k + shape) - math.lgamma(shape) - math.lgamma(k + 1))
        * share**shape
        * (1 - share) ** k
        for k in range(points)
    )
    assert chance_of_at_least(points, mean, shape) == pytest.approx(1 - below, abs=1e-9)


def test_the_chance_and_the_quantiles_hold_at_their_ends() -> None:
    assert (chance_of_at_least(0, 1.0, 1.0), chance_of_at_least(5, 0.0, 1.0)) == (1.0, 0.0)
    assert quantiles((0.1, 0.5, 0.9), 0.0, 1.0, 50) == [0, 0, 0]
    assert quantiles((0.1, 0.5, 0.9), 1e6, 5.0, 50) == [50, 50, 50]
    low, middle, high = quantiles((0.1, 0.5, 0.9), 10.0, 5.0, 50)
    assert low < middle < high


@settings(max_examples=100)
@given(st.integers(0, 100), st.floats(0, 1e5), st.floats(0.05, 500))
def test_a_chance_is_a_chance_and_more_points_are_never_likelier(
    points: int, mean: float, shape: float
) -> None:
    chance = chance_of_at_least(points, mean, shape)
    assert 0 <= chance_of_at_least(points + 1, mean, shape) <= chance <= 1
