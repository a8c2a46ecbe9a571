"""A window's own figure, with and without use elsewhere."""

from __future__ import annotations

import math
import random

import pytest

from counterfoil.domain.capacity_levels import PLAIN, USUAL_SPREAD, WHOLE_ERROR, levels_of, quantile
from counterfoil.domain.stretch import Stretch
from tests.unit.domain.capacity_made import stretch

FLAT = [(1.0, 1.0), (2.0, 1.0), (3.0, 1.0), (4.0, 1.0), (5.0, 1.0)]


def full_window(number: int, usd_per_percent: float, shares: list[float] | None = None) -> list[Stretch]:
    """Twenty stretches of five points; `shares` of each are our own."""
    chance = random.Random(number)
    own = shares or [1.0] * 20
    return [
        stretch(
            number, n, n + 1, 5.0, (5 * usd_per_percent * share * chance.uniform(0.9, 1.1), 0.0, 0.0, 0.0)
        )
        for n, share in enumerate(own)
    ]


@pytest.mark.parametrize(("share", "expected"), [(0.0, 1.0), (0.1, 1.0), (0.5, 3.0), (0.6, 3.5), (1.0, 5.0)])
def test_a_quantile_lies_between_its_neighbours_in_proportion(share: float, expected: float) -> None:
    assert quantile(FLAT, share) == pytest.approx(expected)


def test_a_heavy_value_pulls_the_quantile() -> None:
    assert quantile([(1.0, 1.0), (2.0, 8.0), (3.0, 1.0)], 0.5) == pytest.approx(2.0)
    assert quantile([(1.0, 8.0), (2.0, 1.0), (3.0, 1.0)], 0.5) < 1.3


def test_a_window_worked_in_alone_shows_what_a_percent_costs() -> None:
    (found,) = levels_of(full_window(0, 0.2))
    assert math.exp(found.log_usd) == pytest.approx(0.2, rel=0.1)
    assert (found.points, found.resting_points) == (100.0, 0.0)
    assert found.error < 0.06


def test_use_elsewhere_in_a_third_of_the_stretches_barely_moves_it() -> None:
    mixed = [0.3 if n % 3 == 0 else 1.0 for n in range(20)]
    (alone,), (shared,) = levels_of(full_window(0, 0.2)), levels_of(full_window(0, 0.2, mixed))
    assert abs(shared.log_usd - alone.log_usd) < 0.08


def test_use_elsewhere_throughout_widens_its_error() -> None:
    chance = random.Random(1)
    mixed = [chance.uniform(0.1, 1.0) for _ in range(20)]
    (alone,), (shared,) = levels_of(full_window(0, 0.2)), levels_of(full_window(0, 0.2, mixed))
    assert shared.error > 2 * alone.error


def test_weights_scale_the_parts_of_a_cost() -> None:
    own = [stretch(0, n, n + 1, 5.0, (0.5, 0.5, 0.0, 0.0)) for n in range(10)]
    (plain,), (light,) = levels_of(own, PLAIN), levels_of(own, (1.0, 0.0, 1.0, 1.0))
    assert plain.log_usd - light.log_usd == pytest.approx(math.log(2))


def test_points_over_a_rest_are_told_apart() -> None:
    rest = stretch(0, 100, 160, 8.0, (0.1, 0.0, 0.0, 0.0), busy_minutes=10)
    (found,) = levels_of([*full_window(0, 0.2), rest])
    assert found.resting_points == pytest.approx(8.0 - 0.1 / 0.2, abs=0.1)


def test_work_after_a_long_rest_that_was_charged_somewhat_more_is_no_use_elsewhere() -> None:
    charged = stretch(0, 100, 400, 5.0, (0.56, 0.0, 0.0, 0.0), busy_minutes=15)  # 2.8 points at $0.2
    (found,) = levels_of([*full_window(0, 0.2), charged])
    assert found.resting_points == 0.0


def test_few_stretches_are_enough_only_where_they_are_long() -> None:
    short = [stretch(0, 0, 1, 5.0, (1.0, 0.0, 0.0, 0.0))]
    whole = [stretch(1, 0, 100, 100.0, (20.0, 0.0, 0.0, 0.0))]
    (found,) = levels_of([*short, *whole])
    assert (found.window, found.error, found.spread) == (1, WHOLE_ERROR, USUAL_SPREAD)
    assert levels_of(short) == []


def test_a_window_that_was_hardly_worked_in_from_here_says_nothing() -> None:
    series = [one for n in range(4) for one in full_window(n, 0.2 if n != 2 else 0.01)]
    assert [found.window for found in levels_of(series)] == [0, 1, 3]


def test_stretches_without_a_price_or_a_request_say_nothing() -> None:
    assert levels_of([stretch(0, n, n + 1, 5.0, (0.0, 0.0, 0.0, 0.0)) for n in range(9)]) == []
