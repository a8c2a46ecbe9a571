"""Use at API prices beside what the plan costs."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.history_plans import Plan, pro_rata, worths
from counterfoil.domain.history_spans import DaySpan, day_of, month_of
from counterfoil.domain.money import PICOUSD_PER_USD
from tests.ui.fake_history import MAX, PRO, cell, figures

JULY = month_of(day_of(date(2026, 7, 1)))
HUNDRED = 100 * PICOUSD_PER_USD


def test_a_month_costs_its_price_and_a_part_of_it_its_part() -> None:
    assert pro_rata(HUNDRED, JULY) == HUNDRED
    assert pro_rata(HUNDRED, DaySpan(JULY.first, JULY.first)) == HUNDRED // 31
    assert pro_rata(HUNDRED, DaySpan(JULY.first - 30, JULY.last)) == 2 * HUNDRED


@given(st.integers(0, 3000), st.integers(1, 400), st.integers(1, 400))
@settings(max_examples=100)
def test_two_stretches_cost_together_what_both_cost_but_for_rounding(first: int, one: int, two: int) -> None:
    begins = JULY.first + first
    parts = pro_rata(HUNDRED, DaySpan(begins, begins + one - 1)) + pro_rata(
        HUNDRED, DaySpan(begins + one, begins + one + two - 1)
    )
    assert 0 <= pro_rata(HUNDRED, DaySpan(begins, begins + one + two - 1)) - parts <= 1


def test_use_is_worth_what_it_would_have_cost_at_the_agents_own_provider() -> None:
    cells = [
        cell(found=figures(usd=300)),
        cell(found=figures(usd=112.18), model="claude-haiku-4-5"),
        cell(found=figures(usd=55), provider="gateway"),
    ]
    (worth,) = worths(cells, [MAX], JULY)
    assert worth.figures.picousd == round(412.18 * PICOUSD_PER_USD)
    assert worth.picousd == HUNDRED
    assert worth.times == pytest.approx(4.1218)


def test_several_plans_of_an_agent_are_one_price() -> None:
    (worth,) = worths([cell()], [MAX, Plan("claude-code", "work", 20 * PICOUSD_PER_USD)], JULY)
    assert worth.picousd_a_month == 120 * PICOUSD_PER_USD


@pytest.mark.parametrize("plans", [[], [Plan("claude-code")], [MAX, Plan("claude-code")]])
def test_without_every_price_there_is_none(plans: list[Plan]) -> None:
    (worth,) = worths([cell()], plans, JULY)
    assert (worth.picousd, worth.times) == (None, None)


def test_use_without_a_known_price_is_worth_nothing_that_could_be_said() -> None:
    unpriced = figures()._replace(picousd=0, unpriced_requests=10)
    (worth,) = worths([cell(found=unpriced)], [MAX], JULY)
    assert worth.times is None


def test_agents_come_by_their_use_and_plans_without_use_after_them() -> None:
    found = worths([cell(found=figures(usd=3))], [PRO, MAX], JULY)
    assert [worth.agent for worth in found] == ["claude-code", "codex"]
    assert found[1].figures.requests == 0
