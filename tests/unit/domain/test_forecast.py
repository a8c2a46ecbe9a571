"""Whether a window lasts, and what is said when that cannot be told."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from counterfoil.domain.forecast import Forecast, forecast
from counterfoil.domain.method import Method
from counterfoil.domain.outlook import Block, Outlook
from counterfoil.domain.trust import NO_TRUST
from counterfoil.domain.window import HOUR_MS, MINUTE_MS
from tests.altered import replace
from tests.unit.domain.outlooks import DAY, WEEK, course, outlook, worked

DAYS = [worked(day * DAY, 0, 240, 15.0) for day in range(14)]


def today(per_hour: float, until: int) -> Outlook:
    return outlook(worked(14 * DAY, 0, until, per_hour), until, DAYS)


def test_what_is_missing_is_passed_on_and_nothing_is_foretold() -> None:
    lacking = replace(today(20, 60), missing="two more readings")
    assert forecast(lacking) == Forecast(False, NO_TRUST.shown, missing="two more readings")


@pytest.mark.parametrize("minutes", [0, 1, 90])
def test_after_its_reset_a_window_has_ended(minutes: int) -> None:
    now = today(20, 60)
    over = replace(now, at_ms=now.resets_at_ms + minutes * MINUTE_MS)
    assert forecast(over) == Forecast(False, NO_TRUST.shown, missing="window has ended")


def test_once_used_up_it_is_certain_and_the_moment_is_the_one_it_was_first_seen() -> None:
    full = outlook(worked(0, 0, 120, 60.0), 180)
    out = forecast(full)
    assert (out.enough_data, out.method, out.p_exhaust) == (True, Method.OBSERVED, 1.0)
    assert (out.runs_out_at_ms, out.p10_at_ms, out.p90_at_ms) == (100 * MINUTE_MS,) * 3
    assert (out.at_reset_low, out.at_reset_percent, out.at_reset_high) == (100.0, 100.0, 100.0)
    assert [point.at_ms for point in out.cone] == [full.at_ms, full.resets_at_ms]
    assert forecast(replace(full, missing="one more reading")) == out


def test_a_pace_that_leads_far_past_the_limit_runs_out_about_when_the_line_does() -> None:
    out = forecast(today(24, 220))  # 88 %, 12 points left at 24 an hour: half an hour
    assert (out.p_exhaust or 0) > 0.5
    assert out.runs_out_at_ms is not None
    assert 15 < (out.runs_out_at_ms - 14 * DAY * MINUTE_MS) / MINUTE_MS - 220 < 60


def test_a_pace_far_below_the_limit_lasts_and_names_no_moment() -> None:
    out = forecast(today(8, 150))
    assert (out.p_exhaust or 1) < 0.1
    assert (out.runs_out_at_ms, out.p10_at_ms, out.p90_at_ms) == (None, None, None)
    assert 20 <= (out.at_reset_percent or 0) <= 65


def test_the_word_shown_is_that_of_the_method_trusted_and_every_method_is_kept() -> None:
    now = today(20, 120)
    for method in (Method.GAMMA_POISSON, Method.ALIKE, Method.STRAIGHT_LINE):
        out = forecast(replace(now, trust=replace(NO_TRUST, shown=method)))
        [said] = [said for said in out.sayings if said.method is method]
        assert (out.method, out.p_exhaust) == (method, said.p_exhaust)
    assert {said.method for said in out.sayings} == set(Method) - {Method.OBSERVED}
    assert (out.percent, out.learned_from) == (40.0, 14)


def test_the_cone_begins_now_and_ends_at_the_reset_with_what_is_said_of_it() -> None:
    now = today(20, 120)
    out = forecast(now)
    assert (out.cone[0].at_ms, out.cone[-1].at_ms) == (now.at_ms, now.resets_at_ms)
    assert {out.cone[0].low, out.cone[0].middle, out.cone[0].high} == {40.0}
    assert (out.cone[-1].low, out.cone[-1].middle) == (out.at_reset_low, out.at_reset_percent)
    assert all(early.high <= late.high for early, late in pairwise(out.cone))


def test_a_past_that_always_ran_out_raises_the_chance() -> None:
    often = [worked(day * DAY, 0, 240, 35.0) for day in range(14)]
    now = worked(14 * DAY, 0, 45, 25.0)
    chances = [forecast(outlook(now, 45, past)).p_exhaust or 0 for past in (often, DAYS)]
    assert chances[0] > chances[1] + 0.2


def test_a_pause_makes_running_out_less_likely() -> None:
    burst = worked(14 * DAY, 0, 90, 40.0)
    chances = [forecast(outlook(burst, minute, DAYS)).p_exhaust or 0 for minute in (90, 240)]
    assert chances[0] > chances[1]


def test_work_planned_and_work_left_out_change_the_answer() -> None:
    now = today(20, 120)
    block = Block(now.at_ms, now.at_ms + 2 * HOUR_MS, 40.0)
    less, same, more = (
        forecast(one) for one in (replace(now, factor=0.3), now, replace(now, blocks=(block,)))
    )
    assert (less.p_exhaust or 0) < (same.p_exhaust or 0) < (more.p_exhaust or 0)
    assert (less.at_reset_percent or 0) < (same.at_reset_percent or 0) <= (more.at_reset_percent or 0)


def test_a_window_of_a_week_is_forecast_in_its_own_measure() -> None:
    fast, slow = (worked(0, 0, 5000, pace, minutes=WEEK) for pace in (1.1, 0.2))
    chances = [forecast(outlook(one, 5000)).p_exhaust or 0 for one in (fast, slow)]
    assert chances[0] > 0.5 > 0.1 > chances[1]


def test_a_window_of_odd_length_is_forecast_too() -> None:
    out = forecast(outlook(course(0, (5, 10.0), (60, 50.0), minutes=137), 60))
    assert out.enough_data
    assert (out.p_exhaust or 0) > 0.2


def test_five_weeks_of_busy_history_take_a_few_milliseconds() -> None:
    """5 ms is the target; the bound leaves room for slow machines."""
    past = [worked(number * 310, number % 20, 200, 20.0 + number % 17) for number in range(160)]
    now = outlook(worked(160 * 310, 0, 100, 25.0), 100, past)
    spent = []
    for _ in range(5):
        begun = time.process_time()
        forecast(now)
        spent.append(time.process_time() - begun)
    assert min(spent) < 0.015
