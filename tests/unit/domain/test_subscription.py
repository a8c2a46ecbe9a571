from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.history import Figures, HistoryCell
from counterfoil.domain.history_spans import DaySpan, date_of, day_of
from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.domain.subscription import (
    Credits,
    CreditsTold,
    DatedPrice,
    OnCredits,
    Subscription,
    billing_periods,
    period_price,
    plan_periods,
    shares,
)

MICRO = 10**6
DAYS = st.integers(day_of(date(2023, 1, 1)), day_of(date(2029, 1, 1)))


def day(text: str) -> int:
    return day_of(date.fromisoformat(text))


def days(first: str, last: str) -> DaySpan:
    return DaySpan(day(first), day(last))


def dollars(amount: str) -> int:
    return int(Fraction(amount) * PICOUSD_PER_USD)


def cell(
    when: str, project: str, usd: str, agent: str = "claude-code", provider: str = "anthropic"
) -> HistoryCell:
    return HistoryCell(
        day(when), agent, provider, "m", project, "s", Figures(1, 0, 0, dollars(usd), 10, output=5)
    )


MINE = Subscription("claude-code", "Mine", None, 5, (DatedPrice(None, dollars("100")),))


@given(billing_day=st.integers(1, 31), first=DAYS, length=st.integers(0, 800))
@settings(max_examples=100)
def test_periods_tile_the_time(billing_day: int, first: int, length: int) -> None:
    found = [*billing_periods(billing_day, first, first + length)]
    assert found[0].first <= first <= found[0].last
    assert found[-1].first <= first + length <= found[-1].last
    assert all(one.last + 1 == next_.first for one, next_ in pairwise(found))
    assert all(28 <= one.days <= 31 for one in found)
    for one in found:
        begins = date_of(one.first)
        is_months_last = date_of(one.first + 1).month != begins.month
        assert begins.day == billing_day or (is_months_last and begins.day < billing_day)


@pytest.mark.parametrize(
    ("billing_day", "since", "expected"),
    [
        (1, "2026-03-29", [("2026-03-01", "2026-03-31")]),  # clocks change on the 29th in Europe
        (31, "2026-02-10", [("2026-01-31", "2026-02-27")]),
        (31, "2026-02-28", [("2026-02-28", "2026-03-30")]),
        (31, "2026-03-31", [("2026-03-31", "2026-04-29")]),
        (30, "2028-02-29", [("2028-02-29", "2028-03-29")]),
        (15, "2026-01-14", [("2025-12-15", "2026-01-14")]),
    ],
)
def test_a_period_begins_on_its_day_or_on_the_months_last(
    billing_day: int, since: str, expected: list[tuple[str, str]]
) -> None:
    found = billing_periods(billing_day, day(since), day(since))
    assert [*found] == [days(*one) for one in expected]


@given(
    picousd=st.integers(0, 10**16),
    weights=st.dictionaries(st.text(max_size=3), st.integers(0, 10**15), max_size=12),
)
@settings(max_examples=100)
def test_shares_make_up_the_amount_exactly_and_each_is_within_a_micro_dollar_of_its_part(
    picousd: int, weights: dict[str, int]
) -> None:
    found = shares(picousd, weights)
    whole = sum(weights.values())
    if not whole:
        assert found == {}
        return
    assert (found.keys(), sum(found.values())) == (weights.keys(), picousd)
    for name, weight in weights.items():
        assert abs(found[name] - Fraction(picousd * weight, whole)) < 2 * MICRO


def test_equal_projects_share_a_price_that_does_not_divide() -> None:
    found = shares(dollars("20"), {"a": 1, "b": 1, "c": 1})
    assert found == {"a": 6_666_667 * MICRO, "b": 6_666_667 * MICRO, "c": 6_666_666 * MICRO}


PRICES = (DatedPrice(None, dollars("20")), DatedPrice(day("2026-02-10"), dollars("100")))


@pytest.mark.parametrize(
    ("prices", "span", "expected"),
    [
        (PRICES, days("2026-01-01", "2026-01-31"), (dollars("20"), False)),
        (PRICES, days("2026-03-01", "2026-03-31"), (dollars("100"), False)),
        # 9 of 28 days at 20 and 19 at 100 dollars
        (PRICES, days("2026-02-01", "2026-02-28"), (74_285_714 * MICRO, True)),
        (PRICES[1:], days("2026-02-01", "2026-02-28"), (None, False)),
        ((), days("2026-02-01", "2026-02-28"), (None, False)),
    ],
)
def test_a_period_costs_what_held_in_it(
    prices: tuple[DatedPrice, ...], span: DaySpan, expected: tuple[int | None, bool]
) -> None:
    assert period_price(Subscription("codex", prices=prices), span) == expected


def test_a_period_tells_its_worth_by_project_and_what_the_plan_does_not_pay() -> None:
    cells = [
        cell("2026-07-04", "before", "9"),
        cell("2026-07-05", "web", "300"),
        cell("2026-07-20", "api", "100"),
        cell("2026-08-04", "web", "12", provider="gateway"),
        cell("2026-08-04", "codex’s", "70", "codex", "openai"),
    ]
    (found,) = plan_periods(cells, [MINE], days("2026-07-06", "2026-07-07"), day("2026-08-20"))
    assert (found.span, found.is_running) == (days("2026-07-05", "2026-08-04"), False)
    assert (found.own.picousd, found.times) == (dollars("400"), 4.0)
    assert [(one.project, one.picousd) for one in found.projects] == [
        ("web", dollars("75")),
        ("api", dollars("25")),
    ]
    assert [(name, one.picousd) for name, one in found.elsewhere] == [("gateway", dollars("12"))]
    assert found.credits == Credits()


def test_two_accounts_of_an_agent_share_its_use_and_no_multiple_is_told() -> None:
    found = plan_periods([cell("2026-07-05", "web", "3")], [MINE, MINE], days("2026-07-05", "2026-07-05"), 0)
    assert [(one.accounts, one.times, one.is_running) for one in found] == [(2, None, True)] * 2
    assert [one.projects[0].picousd for one in found] == [dollars("100")] * 2


def test_use_without_a_known_price_has_no_share() -> None:
    unpriced = HistoryCell(day("2026-07-05"), "claude-code", "anthropic", "x", "web", "s", Figures(2, 0, 2))
    (found,) = plan_periods([unpriced], [MINE], days("2026-07-05", "2026-07-05"), 0)
    assert (found.times, [one.picousd for one in found.projects]) == (None, [None])


def told(when: str, **more: int) -> CreditsTold:
    return CreditsTold(day(when) * 86_400_000, day(when), "claude-code", **more)


def test_spending_beside_the_plan_is_told_apart() -> None:
    seen = [
        told("2026-07-01", micro_credits=100),
        told("2026-07-06", micro_credits=60),
        told("2026-07-07", micro_credits=500),
        told("2026-07-08", micro_credits=490, used_picousd=7),
        told("2026-08-20", used_picousd=99),
    ]
    reached = [OnCredits(day("2026-07-07"), "claude-code"), OnCredits(day("2026-07-07"), "codex")]
    (found,) = plan_periods([], [MINE], days("2026-07-06", "2026-07-06"), 0, seen, reached)
    assert found.credits == Credits(7, 40 + 10, 1)
    assert found.credits.is_any
