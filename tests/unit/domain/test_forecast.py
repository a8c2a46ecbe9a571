"""Whether a window lasts, and what is said when that cannot be told."""

from __future__ import annotations

import math
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.forecast import Forecast, forecast
from counterfoil.domain.gamma_poisson import chance_of_at_least, quantiles
from counterfoil.domain.pace import rises
from counterfoil.domain.quota import CounterReading, WindowKind
from counterfoil.domain.usage import LineRef
from counterfoil.domain.window import MINUTE_MS, Basis, Ending, JudgedReading, QuotaWindow, kind_of
from tests.altered import replace

LINE = LineRef(0, 1, b"")
WEEK = 10080


def window(*shown: tuple[float, float], minutes: int = 300, refused: tuple[int, ...] = ()) -> QuotaWindow:
    """A window that starts at 0; `shown` is (minute, percent), `refused` minutes."""
    reset = minutes * MINUTE_MS
    readings = tuple(
        JudgedReading(
            CounterReading(
                round(at * MINUTE_MS), "codex", "log", "codex", minutes, p, reset, None, None, None, LINE
            ),
            p,
        )
        for at, p in shown
    )
    kind = kind_of("codex", "codex", minutes)
    return QuotaWindow(
        "codex", "openai", None, "codex", kind, minutes, 0, reset, reset, Basis.OBSERVED, Ending.OPEN,
        readings, tuple(at * MINUTE_MS for at in refused),
    )  # fmt: skip


def steady(percent_an_hour: float, upto_minute: int, *, minutes: int = 300, every: int = 1) -> QuotaWindow:
    return window(
        *((m, float(int(percent_an_hour * m / 60))) for m in range(0, upto_minute + 1, every)),
        minutes=minutes,
    )


def at(subject: QuotaWindow, minute: float, *past: QuotaWindow) -> Forecast:
    return forecast(subject, round(minute * MINUTE_MS), past)


@pytest.mark.parametrize(
    ("subject", "minute", "missing"),
    [
        (window(), 60, "no reading yet"),
        (window((70, 5.0)), 60, "no reading yet"),
        (window((50, 5.0)), 60, "two more readings"),
        (window((40, 5.0), (50, 5.0)), 60, "one more reading"),
        (window((52, 5.0), (53, 5.0), (54, 6.0)), 60, "2 more minutes"),
        (window((52, 5.0), (53, 5.0), (54, 6.0)), 61.5, "one more minute"),
        (window((1, 5.0), (2, 5.0), (12, 6.0)), 73, "reading 61 min old"),
        (window((1, 5.0), (2, 5.0), (12, 6.0)), 200, "reading 3 h old"),
        (window((1, 5.0), (2, 5.0), (130, 6.0), minutes=WEEK), 130 + 25 * 60, "reading 25 h old"),
        (window((1, 5.0), (2, 5.0), (12, 6.0), minutes=WEEK), 61, "60 more minutes"),
        (window((1, 5.0), (2, 5.0), (12, 6.0)), 300, "window has ended"),
    ],
)
def test_without_enough_data_nothing_is_foretold_and_what_is_missing_is_said(
    subject: QuotaWindow, minute: float, missing: str
) -> None:
    assert at(subject, minute) == Forecast(False, "gamma-poisson", missing=missing)


def test_a_window_cut_short_has_ended() -> None:
    cut = replace(steady(10, 60), ended=Ending.EARLY, ends_at_ms=70 * MINUTE_MS)
    assert at(cut, 69).enough_data
    assert at(cut, 70).missing == "window has ended"


@pytest.mark.parametrize(
    "full",
    [window((1, 3.0), (40, 100.0), (50, 100.0)), window((1, 3.0), refused=(40, 45)), window(refused=(40,))],
)
def test_once_used_up_it_is_certain_and_the_moment_is_the_one_it_was_first_seen(full: QuotaWindow) -> None:
    out = at(full, 60)
    assert (out.enough_data, out.p_exhaust, out.at_reset_percent) == (True, 1.0, 100.0)
    assert (out.runs_out_at_ms, out.p10_at_ms, out.p90_at_ms) == (40 * MINUTE_MS,) * 3


def test_a_steady_pace_that_leads_far_past_the_limit_runs_out_about_when_the_line_does() -> None:
    out = at(steady(24, 240), 240)  # 96 %, 4 points left at 24 an hour: ten minutes
    assert out.p_exhaust is not None
    assert out.p_exhaust > 0.95
    assert out.runs_out_at_ms is not None
    assert 5 < out.runs_out_at_ms / MINUTE_MS - 240 < 20


def test_a_steady_pace_far_below_the_limit_lasts_and_names_no_moment() -> None:
    out = at(steady(10, 150), 150)
    assert out.p_exhaust is not None
    assert out.p_exhaust < 0.1
    assert (out.runs_out_at_ms, out.p10_at_ms, out.p90_at_ms) == (None, None, None)
    assert out.at_reset_percent is not None
    assert 30 <= out.at_reset_percent <= 65


def test_a_pause_makes_running_out_less_likely() -> None:
    worked = steady(60, 45)
    chances = [at(worked, minute).p_exhaust or 0.0 for minute in (45, 60, 75, 90)]
    assert chances == sorted(chances, reverse=True)
    assert chances[0] > chances[-1] + 0.1


def test_past_windows_that_always_ran_out_raise_the_chance() -> None:
    early = steady(20, 20)
    full = replace(window((1, 1.0), (200, 100.0)), starts_at_ms=-18_000_000, ends_at_ms=0, resets_at_ms=0)
    idle = replace(full, readings=full.readings[:1])
    assert (at(early, 20, full).p_exhaust or 0) > (at(early, 20, idle).p_exhaust or 0)


def test_readings_later_than_the_moment_change_nothing() -> None:
    whole, half = steady(24, 200), steady(24, 100)
    assert at(whole, 100) == at(half, 100)


def test_the_week_is_forecast_in_its_own_measure() -> None:
    fast, slow = steady(0.8, 5000, minutes=WEEK, every=10), steady(0.3, 5000, minutes=WEEK, every=10)
    assert (at(fast, 5000).p_exhaust or 0) > 0.5 > 0.1 > (at(slow, 5000).p_exhaust or 1)


def test_it_takes_less_than_two_milliseconds_even_with_thousands_of_readings() -> None:
    subject = steady(0.7, 8000, minutes=WEEK, every=1)
    spent = []
    for _ in range(5):
        begun = time.perf_counter()
        at(subject, 8000)
        spent.append(time.perf_counter() - begun)
    assert min(spent) < 0.002


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 299), st.floats(0, 99.999)), min_size=3, max_size=20),
    st.integers(1, 299),
    st.sampled_from([300, 1440, WEEK, 43200]),
)
def test_every_forecast_is_finite_ordered_and_within_bounds(
    shown: list[tuple[int, float]], minute: int, minutes: int
) -> None:
    times, percents = sorted(m for m, _ in shown), sorted(p for _, p in shown)
    scale = minutes / 300
    now = round(minute * scale * MINUTE_MS)
    subject = window(*((t * scale, p) for t, p in zip(times, percents, strict=True)), minutes=minutes)
    out = forecast(subject, now)
    if not out.enough_data:
        assert out.missing
        assert out.cone == ()
        return
    assert out.p_exhaust is not None
    assert 0 <= out.p_exhaust <= 1
    named = [t for t in (out.p10_at_ms, out.runs_out_at_ms, out.p90_at_ms) if t is not None]
    assert named == sorted(named)
    assert (out.runs_out_at_ms is not None) == (out.p_exhaust >= 0.5)
    assert all(now <= t <= subject.resets_at_ms for t in named)
    assert (out.cone[0].at_ms, out.cone[-1].at_ms) == (now, subject.resets_at_ms)
    assert 20 <= len(out.cone) <= 30
    for before, after in zip(out.cone, out.cone[1:], strict=False):
        assert before.middle <= after.middle <= 100
        assert 0 <= after.low <= after.middle <= after.high <= 100
    assert out.at_reset_percent == out.cone[-1].middle


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


def test_kinds_have_the_lengths_that_the_builder_assumes() -> None:
    assert window(minutes=WEEK).kind is WindowKind.SEVEN_DAY


def test_a_window_of_unknown_length_is_forecast_by_its_start_and_reset() -> None:
    told = steady(30, 60)
    assert at(replace(told, window_minutes=0, kind=WindowKind.OTHER), 60).p_exhaust == pytest.approx(
        at(replace(told, kind=WindowKind.OTHER), 60).p_exhaust
    )


def test_a_fall_is_no_rise_and_the_pace_never_turns_back() -> None:
    rising = [(float(m), float(m // 2)) for m in range(61)]
    fallen = replace(window(*rising, *((60.0 + m, m // 2) for m in range(1, 61))), falls=(61,))
    assert all(points > 0 and since < until for since, until, points in rises(fallen, 121))
    assert sum(points for *_, points in rises(fallen, 121)) == pytest.approx(60.0)
    out, steadily = at(fallen, 120), at(steady(30, 120), 120)
    assert out.enough_data
    assert (out.p_exhaust or 0) < (steadily.p_exhaust or 0)
    assert (out.at_reset_percent or 0) > 30
