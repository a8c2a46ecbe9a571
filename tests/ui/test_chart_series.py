from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.forecast import ConePoint
from counterfoil.domain.snapshot import BurnBucket
from counterfoil.ui.charts.burn_series import Stack, bars_at, burn_series, hues
from counterfoil.ui.charts.hover_text import burn_hover, stack_name, window_hover
from counterfoil.ui.charts.scale import nice_at_least, own_quarter, time_ticks
from counterfoil.ui.charts.window_cone import clipped
from counterfoil.ui.charts.window_series import forecast_at, window_series
from counterfoil.words.figures import NBSP
from tests.altered import replace
from tests.ui import snapshots as examples
from tests.ui.parts import NOW_MS, TZ, at, reading, unpriced, usd, window

MINUTE = 60_000


def moment(day: int, hour: int, *, month: int = 7) -> int:
    return int(datetime(2026, month, day, hour, tzinfo=ZoneInfo(TZ)).timestamp() * 1000)


def test_five_hours_have_a_tick_an_hour_where_there_is_room_for_ten() -> None:
    ticks = time_ticks(moment(24, 11), moment(24, 16), TZ, 10)
    assert [label for _, label in ticks] == ["11:00", "12:00", "13:00", "14:00", "15:00", "16:00"]


def test_a_week_has_a_tick_a_day_on_local_midnight() -> None:
    ticks = time_ticks(moment(20, 10), moment(27, 10), TZ, 10)
    assert [label for _, label in ticks] == ["Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon"]
    assert ticks[0][0] == moment(21, 0)


def test_ticks_stay_on_round_hours_when_the_clocks_change() -> None:
    ticks = time_ticks(moment(25, 0, month=10), moment(25, 12, month=10), TZ, 9)
    assert [label for _, label in ticks] == ["00:00", "02:00", "04:00", "06:00", "08:00", "10:00", "12:00"]


@settings(max_examples=60)
@given(st.integers(10, 60 * 24 * 40), st.integers(2, 14), st.integers(0, 365 * 24 * 60))
def test_there_are_never_many_more_ticks_than_fit(minutes: int, most: int, offset: int) -> None:
    start = NOW_MS + offset * MINUTE
    ticks = time_ticks(start, start + minutes * MINUTE, TZ, most)
    assert len(ticks) <= max(most, 7) + 1
    assert all(start <= at_ms <= start + minutes * MINUTE for at_ms, _ in ticks)


@settings(max_examples=100)
@given(st.floats(1e-6, 1e12))
def test_a_round_number_is_at_most_twice_the_value(value: float) -> None:
    assert value * (1 - 1e-6) <= nice_at_least(value) <= value * 2


@settings(max_examples=100)
@given(st.floats(1e-6, 1e12), st.one_of(st.none(), st.floats(0, 130)))
def test_our_line_stays_under_the_top_whatever_the_provider_says(value: float, percent: float | None) -> None:
    assert value / own_quarter(value, percent) * 25 <= 96.1


def test_readings_far_apart_are_not_joined() -> None:
    seen = [reading(at(h), p) for h, p in ((-2.5, 5), (-2.2, 10), (-1.5, 30), (-1.1, 35))]
    state = replace(examples.five_hour(), window=window(readings=seen))
    assert window_series(state, NOW_MS).joined == (True, False, True, False)


def test_our_use_rises_at_once_and_stays_until_now() -> None:
    series = window_series(examples.five_hour(), NOW_MS)
    times = [at_ms for at_ms, _ in series.own]
    assert series.own[0] == (series.starts_at_ms, 0.0)
    assert series.own[-1][0] == NOW_MS
    assert series.own[-1][1] == pytest.approx(4.31)
    assert times == sorted(times)
    assert all(a[0] == b[0] or a[1] == b[1] for a, b in zip(series.own, series.own[1:], strict=False))


def test_our_use_is_in_tokens_when_nothing_has_a_price() -> None:
    series = window_series(examples.unknown_window(), NOW_MS)
    assert not series.own_in_usd
    assert series.own[-1][1] == 310_000


def test_a_window_without_readings_has_nothing_in_percent() -> None:
    assert not window_series(examples.unknown_window(), NOW_MS).has_percent
    assert window_series(examples.five_hour(), NOW_MS).has_percent


def test_the_forecast_ends_where_it_reaches_100() -> None:
    series = window_series(examples.five_hour(), NOW_MS)
    assert series.middle[-1] == (series.runs_out_at_ms, 100.0)
    assert max(p.high for p in series.band) == 100


def test_the_line_is_at_100_percent_at_the_moment_that_is_named() -> None:
    state = examples.five_hour()
    sooner = replace(state.forecast, runs_out_at_ms=at(0.7))
    line = window_series(replace(state, forecast=sooner), NOW_MS).middle
    assert line[-1] == (at(0.7), 100.0)
    assert all(a[0] < b[0] and a[1] <= b[1] for a, b in pairwise(line))


def test_a_moment_that_has_come_meanwhile_leaves_the_line_as_it_was() -> None:
    state = examples.five_hour()
    past = replace(state.forecast, runs_out_at_ms=at(-0.1))
    assert len(window_series(replace(state, forecast=past), NOW_MS).middle) > 2


def test_a_used_up_window_has_no_forecast_left_to_draw() -> None:
    assert window_series(examples.exhausted_window(), NOW_MS).band == ()


@settings(max_examples=60)
@given(st.lists(st.tuples(st.floats(0, 300), st.floats(0, 60), st.floats(0, 60)), min_size=1, max_size=12))
def test_a_clipped_cone_keeps_its_order_in_time_and_height(widths: list[tuple[float, float, float]]) -> None:
    cone = [ConePoint(i * 60_000, m - a, m, m + b) for i, (m, a, b) in enumerate(widths)]
    made = clipped(cone)
    assert [p.at_ms for p in made] == sorted(p.at_ms for p in made)
    assert all(p.low <= p.middle + 1e-6 <= p.high + 2e-6 <= 100 + 3e-6 for p in made)


def test_hovering_tells_exact_values_with_source_and_age() -> None:
    series = window_series(examples.five_hour(), NOW_MS)
    lines = window_hover(series, NOW_MS - 40_000, TZ).replace(NBSP, " ").split("\n")
    assert lines == [
        "13:32",
        "provider 62 % · status line 13:32:20, 40 s old",
        "own 1.2 M tokens · $4.31",
    ]


def test_hovering_ahead_tells_the_forecast_and_no_use_of_ours() -> None:
    series = window_series(examples.five_hour(), NOW_MS)
    lines = window_hover(series, at(0.5), TZ).replace(NBSP, " ").split("\n")
    assert lines == ["14:03", "forecast 74–85 % in 8 of 10 cases, ≈ 79 % if it runs out"]
    assert forecast_at(series, at(-1)) is None


def bucket(minutes_ago: int, project: str, dollars: float) -> BurnBucket:
    return BurnBucket(NOW_MS - minutes_ago * MINUTE, project, 1000, usd(dollars))


def test_bars_are_stacked_and_tell_dollars_an_hour() -> None:
    series = burn_series([bucket(3, "a", 0.5), bucket(3, "b", 0.25), bucket(20, "b", 0.1)], NOW_MS)
    heights = {s.name: [(base, round(height, 6)) for _, base, height in s.bars] for s in series.stacks}
    assert heights == {"a": [(0.0, 6.0)], "b": [(0.0, 1.2), (6.0, 3.0)]}
    assert series.highest == pytest.approx(9)
    assert burn_hover(series, NOW_MS - 3 * MINUTE, TZ).split("\n") == [
        "13:30–13:35, so far",
        "$9.00 an hour",
        "a: $6.00 an hour",
        "b: $3.00 an hour",
    ]


def test_all_but_five_projects_are_one_and_lose_nothing() -> None:
    many = [bucket(3, name, 1 + i) for i, name in enumerate(["other", *"abcdefg"])]
    series = burn_series(many, NOW_MS)
    assert [s.name for s in series.stacks if not s.is_rest] == ["g", "f", "e", "d", "c"]
    assert [stack_name(s, series.by) for s in series.stacks if s.is_rest] == ["other"]
    assert series.highest == pytest.approx(sum(range(1, 9)) * 12)


def test_without_any_price_bars_are_tokens_a_minute() -> None:
    series = burn_series([replace(bucket(3, "a", 0), cost=unpriced())], NOW_MS)
    assert not series.in_usd
    assert [rate for _, rate in bars_at(series, NOW_MS - 3 * MINUTE)] == [200]


def test_requests_without_price_are_counted_beside_the_bars() -> None:
    mixed = [bucket(3, "a", 1), replace(bucket(3, "b", 0), cost=unpriced(4))]
    assert burn_series(mixed, NOW_MS).unpriced_requests == 4


def test_only_five_hours_are_shown() -> None:
    assert burn_series([bucket(301, "old", 1)], NOW_MS).stacks == ()


def test_a_project_keeps_its_hue_when_its_rank_changes() -> None:
    before = hues({}, [Stack("a", ()), Stack("b", ()), Stack("", (), is_rest=True)], 6)
    after = hues(before, [Stack("c", ()), Stack("b", ()), Stack("a", ())], 6)
    assert before == {"a": 0, "b": 1}
    assert after == {"c": 2, "b": 1, "a": 0}
