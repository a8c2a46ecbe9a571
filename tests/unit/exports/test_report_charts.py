"""Charts as shapes: what is drawn stands for what is told, whatever the size of the money."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.exports.report_charts import (
    HEIGHT,
    WIDTH,
    Box,
    Chart,
    Label,
    Series,
    day_bars,
    sum_bars,
    tick,
    tick_step,
)

USD = 10**12
MONEY = st.integers(min_value=0, max_value=10**18)
DAYS = [f"2026-07-{day:02d}" for day in range(1, 32)]


def boxes(chart: Chart, fill: str) -> list[Box]:
    return [shape for shape in chart.shapes if isinstance(shape, Box) and shape.fill == fill and shape.y > 14]


def test_a_bar_is_as_high_as_its_money() -> None:
    chart = day_bars("Money", DAYS[:3], [Series("a", "red", (USD, 2 * USD, 4 * USD))])
    heights = [bar.height for bar in boxes(chart, "red")]
    assert [round(height / heights[0], 6) for height in heights] == [1, 2, 4]


def test_a_day_that_nothing_is_told_of_has_no_bar() -> None:
    chart = day_bars(
        "Money", DAYS[:3], [Series("a", "red", (USD, None, USD)), Series("b", "blue", (None,) * 3)]
    )
    assert (len(boxes(chart, "red")), len(boxes(chart, "blue"))) == (2, 0)


def test_what_is_shown_is_said_in_words_too() -> None:
    chart = day_bars("Money", DAYS[:2], [Series("Ledger", "red", (USD, 2 * USD))])
    assert chart.alt == "Money, 2026-07-01 to 2026-07-02. Ledger $3.00 in all."
    assert (
        sum_bars("By class", [("Price", 3 * USD), ("Refund", -USD)]).alt
        == "By class: Price +$3.00; Refund -$1.00."
    )


def test_bars_of_what_is_less_stand_on_the_other_side_of_the_line() -> None:
    chart = sum_bars("By class", [("Price", 3 * USD), ("Refund", -USD)])
    price, refund = (shape for shape in chart.shapes if isinstance(shape, Box))
    assert refund.x + refund.width == pytest.approx(price.x)
    assert price.width == pytest.approx(3 * refund.width)


@given(st.lists(st.one_of(st.none(), MONEY), min_size=1, max_size=31))
@settings(max_examples=60, deadline=None)
def test_nothing_is_drawn_outside_of_the_chart(picousd: list[int | None]) -> None:
    chart = day_bars("Money", DAYS[: len(picousd)], [Series("a", "red", tuple(picousd))])
    for shape in chart.shapes:
        if isinstance(shape, Box):
            assert shape.x >= 0
            assert shape.x + shape.width <= WIDTH + 1e-6
            assert shape.y >= 0
            assert shape.y + shape.height <= HEIGHT + 1e-6
        elif isinstance(shape, Label):
            assert 0 <= shape.y <= HEIGHT


@given(st.lists(st.integers(-(10**18), 10**18), min_size=1, max_size=14))
@settings(max_examples=60, deadline=None)
def test_sums_of_any_sign_stay_within_their_room(picousd: list[int]) -> None:
    chart = sum_bars("By class", [("x", value) for value in picousd])
    for shape in chart.shapes:
        if isinstance(shape, Box):
            assert shape.x >= -1e-6
            assert shape.x + shape.width <= WIDTH + 1e-6


@given(st.integers(min_value=1, max_value=10**20))
@settings(max_examples=100, deadline=None)
def test_an_axis_has_few_and_round_steps(most: int) -> None:
    step = tick_step(most)
    assert str(step).rstrip("0") in ("1", "2", "5")
    assert -(-most // step) <= 4


@pytest.mark.parametrize(
    ("picousd", "step", "said"),
    [
        (0, USD, "$0"),
        (5 * USD, 5 * USD, "$5"),
        (2_000 * USD, 1000 * USD, "$2,000"),
        (USD // 2, USD // 10, "$0.50"),
        (USD // 1000, USD // 1000, "$0.0010"),
        (7, 1, "$0.000000000007"),
    ],
)
def test_a_tick_has_as_many_places_as_its_step_needs(picousd: int, step: int, said: str) -> None:
    assert tick(picousd, step) == said
