from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterfoil.domain.money import PICOUSD_PER_USD, Cost, cents, total, usd

amounts = st.integers(-(10**22), 10**22)
costs = st.builds(Cost, amounts, st.integers(0, 10**6), st.integers(0, 10**6))


@pytest.mark.parametrize(
    ("picousd", "text"),
    [
        (0, "0.000000"),
        (12_345_678_000_000, "12.345678"),
        (12 * PICOUSD_PER_USD, "12.000000"),
        (1, "0.000000000001"),
        (1_500_000, "0.0000015"),
        (-1_500_000_000_000, "-1.500000"),
        (10**21 + 1, "1000000000.000000000001"),
    ],
)
def test_usd_is_exact_with_at_least_six_places(picousd: int, text: str) -> None:
    assert usd(picousd) == text


@given(picousd=amounts)
def test_no_digit_is_lost_on_the_way_to_text(picousd: int) -> None:
    assert Decimal(usd(picousd)) * PICOUSD_PER_USD == picousd


@pytest.mark.parametrize(
    ("picousd", "text"),
    [
        (0, "$0.00"),
        (4_999_999_999, "$0.00"),
        (5_000_000_000, "$0.01"),
        (1_234_565_000_000_000, "$1,234.57"),
        (999_995_000_000, "$1.00"),
        (-1_234_565_000_000_000, "-$1,234.57"),
    ],
)
def test_cents_are_rounded_half_up(picousd: int, text: str) -> None:
    assert cents(picousd) == text


@given(picousd=amounts)
def test_cents_are_never_more_than_half_a_cent_away(picousd: int) -> None:
    shown = Decimal(cents(picousd).replace("$", "").replace(",", ""))
    assert abs(shown * PICOUSD_PER_USD - picousd) <= PICOUSD_PER_USD // 200


@given(many=st.lists(costs, max_size=8))
def test_a_total_keeps_the_money_and_both_counts(many: list[Cost]) -> None:
    assert total(many) == Cost(
        sum(cost.picousd for cost in many),
        sum(cost.priced_requests for cost in many),
        sum(cost.unpriced_requests for cost in many),
    )
    assert total(many) == total(reversed(many))


@pytest.mark.parametrize(
    ("cost", "known"),
    [
        (Cost(), True),
        (Cost(0, priced_requests=1), True),
        (Cost(5, priced_requests=1, unpriced_requests=9), True),
        (Cost(unpriced_requests=1), False),
    ],
)
def test_a_cost_is_unknown_when_nothing_of_it_was_priced(cost: Cost, *, known: bool) -> None:
    assert cost.known is known
