"""Weighted futures: their quantiles, mixtures and tilts."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.futures import SURE, Futures, Weighed, mixed, quantiles, saying, straight, tilted
from counterfoil.domain.method import Method
from counterfoil.domain.window import HOUR_MS

LEFT_MS = 2 * HOUR_MS


def cloud(*ends: tuple[float, float | None]) -> Futures:
    """Equally likely futures: (percent at the reset, hours until it runs out or None)."""
    weight = 1 / len(ends)
    out = [(hours * HOUR_MS, weight) for _, hours in ends if hours is not None]
    return Futures(out, lambda away_ms: [(end * away_ms / LEFT_MS, weight) for end, _ in ends])


@st.composite
def clouds(draw: st.DrawFn) -> Futures:
    ends = draw(st.lists(st.floats(0, 300), min_size=1, max_size=12))
    return cloud(*((end, LEFT_MS / HOUR_MS * 100 / end if end >= 100 else None) for end in ends))


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ([(5.0, 1.0)], [5.0, 5.0, 5.0]),
        ([(1.0, 1.0), (3.0, 1.0)], [1.0, 2.0, 3.0]),
        ([(3.0, 0.5), (1.0, 0.25), (2.0, 0.25)], [1.0, 2.3333, 3.0]),
        ([(1.0, 1.0), (9.0, 0.0)], [1.0, 1.0, 1.0]),
        ([(float(i), 1.0) for i in range(10)], [0.5, 4.5, 8.5]),
    ],
)
def test_quantiles_lie_on_straight_lines_between_the_middles_of_the_weights(
    values: list[Weighed], found: list[float]
) -> None:
    assert quantiles(values, (0.1, 0.5, 0.9)) == pytest.approx(found, abs=1e-4)


def test_of_nothing_there_are_no_quantiles() -> None:
    assert quantiles([], (0.5,)) is None
    assert quantiles([(1.0, 0.0)], (0.5,)) is None


weights = st.just(0.0) | st.floats(0.001, 10)


@settings(max_examples=100)
@given(st.lists(st.tuples(st.floats(-50, 300), weights), max_size=30))
def test_quantiles_are_in_order_and_within_the_values(values: list[Weighed]) -> None:
    found = quantiles(values, (0.05, 0.1, 0.5, 0.9, 0.95))
    bearing = [value for value, weight in values if weight > 0]
    if found is None:
        assert not bearing
        return
    assert found == sorted(found)
    assert min(bearing) <= found[0] <= found[-1] <= max(bearing)


def test_several_clouds_make_one_by_their_weights() -> None:
    both = mixed([(cloud((150, 1.0)), 3.0), (cloud((50, None), (50, None)), 1.0), (cloud((9, None)), 0.0)])
    assert both.chance == pytest.approx(0.75)
    assert both.percents(LEFT_MS) == [(150, 0.75), (50, 0.125), (50, 0.125)]


@settings(max_examples=100)
@given(st.lists(st.tuples(clouds(), st.floats(0.01, 10)), min_size=1, max_size=4), st.floats(0, 1))
def test_mixed_and_tilted_weights_sum_to_one_and_the_chance_becomes_what_was_asked(
    parts: list[tuple[Futures, float]], chance: float
) -> None:
    both = mixed(parts)
    assert sum(weight for _, weight in both.percents(LEFT_MS)) == pytest.approx(1)
    moved = tilted(both, LEFT_MS, chance)
    assert sum(weight for _, weight in moved.percents(LEFT_MS)) == pytest.approx(1)
    assert [value for value, _ in moved.percents(HOUR_MS)] == [value for value, _ in both.percents(HOUR_MS)]
    asked = chance if SURE < both.chance < 1 - SURE else both.chance
    assert moved.chance == pytest.approx(asked)


@pytest.mark.parametrize("sure", [cloud((150, 1.0)), cloud((50, None))])
def test_where_all_futures_end_alike_nothing_is_tilted(sure: Futures) -> None:
    assert tilted(sure, LEFT_MS, 0.4) is sure


@pytest.mark.parametrize(
    ("percent", "per_hour", "chance", "away_hours"),
    [(50.0, 25.0, 1.0, 2.0), (50.0, 24.0, 0.0, None), (50.0, 0.0, 0.0, None), (100.0, 1.0, 1.0, 0.0)],
)
def test_a_straight_line_runs_out_or_does_not(
    percent: float, per_hour: float, chance: float, away_hours: float | None
) -> None:
    line = straight(percent, per_hour / HOUR_MS, LEFT_MS)
    assert line.chance == chance
    assert [away / HOUR_MS for away, _ in line.crossings] == ([] if away_hours is None else [away_hours])
    [(after, weight)] = line.percents(HOUR_MS)
    assert after == pytest.approx(percent + per_hour)
    assert weight == 1.0


def test_what_is_said_names_times_and_percentages_at_most_full() -> None:
    said = saying(Method.ALIKE, cloud((300, 0.5), (200, 1.0), (50, None)), 1000, LEFT_MS)
    assert said.p_exhaust == pytest.approx(2 / 3)
    assert (said.p10_at_ms, said.p90_at_ms) == (1000 + HOUR_MS // 2, 1000 + HOUR_MS)
    assert said.runs_out_at_ms == 1000 + HOUR_MS * 3 // 4
    assert (said.at_reset_low, said.at_reset_percent, said.at_reset_high) == (50, 100.0, 100.0)


def test_where_no_future_runs_out_no_time_is_named() -> None:
    said = saying(Method.ALIKE, cloud((50, None)), 1000, LEFT_MS)
    assert (said.p_exhaust, said.runs_out_at_ms, said.p10_at_ms, said.p90_at_ms) == (0, None, None, None)
