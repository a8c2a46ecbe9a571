"""How fast the counter, the tokens and the money go."""

from __future__ import annotations

import pytest

from counterfoil.domain.burn import burn_rate, percent_per_hour
from counterfoil.domain.money import Cost
from counterfoil.domain.quota import CounterReading, WindowKind
from counterfoil.domain.usage import LineRef
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, Basis, Ending, JudgedReading, QuotaWindow
from tests.altered import replace

RESET = 5 * HOUR_MS
LINE = LineRef(0, 1, b"")


def window(*shown: tuple[int, float]) -> QuotaWindow:
    """A five-hour window that starts at 0; `shown` is (minute, percent)."""
    readings = tuple(
        JudgedReading(
            CounterReading(at * MINUTE_MS, "codex", "log", "codex", 300, p, RESET, None, None, None, LINE), p
        )
        for at, p in shown
    )
    return QuotaWindow(
        "codex", "openai", None, "codex", WindowKind.FIVE_HOUR, 300, 0, RESET, RESET,
        Basis.OBSERVED, Ending.OPEN, readings,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("shown", "at_minute", "over_minutes", "rate"),
    [
        (((60, 10.0), (120, 25.0)), 120, 60, 15.0),
        (((60, 10.0), (90, 40.0), (120, 55.0)), 120, 60, 45.0),
        (((60, 10.0), (119, 10.0)), 120, 60, 0.0),  # seen, and not risen
        (((100, 10.0), (118, 19.0)), 120, 15, 26.0),  # the line between two readings
        (((60, 30.0), (118, 30.0), (119, 31.0)), 120, 5, 12.0),
        (((10, 5.0), (20, 10.0)), 30, 60, 20.0),  # the window is younger than the period
        (((20, 5.0), (40, 10.0)), 60, 60, 10.0),  # it started at zero
    ],
)
def test_percent_an_hour_is_the_rise_over_the_period(
    shown: tuple[tuple[int, float], ...], at_minute: int, over_minutes: int, rate: float
) -> None:
    assert percent_per_hour(window(*shown), at_minute * MINUTE_MS, over_minutes) == pytest.approx(rate)


@pytest.mark.parametrize(
    ("shown", "at_minute"),
    [
        ((), 60),
        (((59, 10.0),), 60),
        (((10, 10.0), (50, 12.0)), 60),  # nothing read in the last five minutes
        (((10, 10.0), (70, 12.0)), 60),  # only one was known by then
    ],
)
def test_a_pace_that_was_not_seen_is_unknown_not_zero(
    shown: tuple[tuple[int, float], ...], at_minute: int
) -> None:
    assert percent_per_hour(window(*shown), at_minute * MINUTE_MS, 5) is None


def test_a_rise_from_before_the_period_is_not_counted_into_it() -> None:
    overnight = window((0, 30.0), (239, 45.0), (240, 45.0))
    rate = percent_per_hour(overnight, 240 * MINUTE_MS, 5)
    assert rate is not None
    assert rate < 4


def test_sums_become_a_pace() -> None:
    rate = burn_rate(15, 30_000, Cost(picousd=500_000_000_000, priced_requests=3), 12.5)
    assert (rate.over_minutes, rate.percent_per_hour, rate.tokens_per_minute) == (15, 12.5, 2000.0)
    assert rate.picousd_per_hour == 2_000_000_000_000


def test_money_without_a_known_price_is_unknown_and_without_requests_nothing() -> None:
    assert burn_rate(5, 100, Cost(unpriced_requests=1), None).picousd_per_hour is None
    assert burn_rate(5, 0, Cost(), None).picousd_per_hour == 0


def test_a_counter_that_fell_is_counted_from_where_it_fell() -> None:
    fallen = replace(window((60, 40.0), (70, 50.0), (90, 2.0), (110, 12.0)), falls=(2,))
    assert percent_per_hour(fallen, 120 * MINUTE_MS, 60) == pytest.approx(20.0)
    assert percent_per_hour(fallen, 90 * MINUTE_MS, 60) is None
