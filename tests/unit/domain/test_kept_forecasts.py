"""Which forecasts are kept, step by step."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.kept_forecasts import Followed, Following, check_of, ended, followed_in, observed
from counterfoil.domain.kept_judged import judged_in
from counterfoil.domain.kept_lines import ForecastLine, OutcomeLine, WindowLine, lines_in
from counterfoil.domain.method import Method
from counterfoil.domain.outcome import CUT_SHORT, NOT_SEEN, Outcome
from counterfoil.domain.snapshot import Level, WindowState
from tests.altered import replace
from tests.unit.domain.judged_made import WEEK, at, said
from tests.unit.domain.kept_made import open_window, state

MONTH = "2026-07"


def kinds(lines: list[bytes]) -> list[type]:
    return [type(line) for line in lines_in(b"\n".join(lines))]


def after(minutes: list[float], *, length: int = 300) -> tuple[Following, list[bytes]]:
    """What is followed and written after snapshots of one window at these minutes."""
    known: Following = ()
    written = []
    for minute in minutes:
        states = [state(open_window(minute, reset=float(length), length=length))]
        known, lines = observed(known, states, at(minute), MONTH)
        written += lines
    return known, written


def test_the_first_forecast_introduces_its_window() -> None:
    (one,), lines = after([20])
    assert kinds(lines) == [WindowLine, ForecastLine]
    assert (one.said.at_ms, one.said.percent, one.month) == (at(20), 40.0, MONTH)


def test_one_forecast_is_kept_a_quarter_of_an_hour() -> None:
    _, lines = after([20, 21, 29.9, 30, 31, 46])
    assert kinds(lines) == [WindowLine, ForecastLine, ForecastLine, ForecastLine]


def test_of_a_week_one_is_kept_an_hour() -> None:
    _, lines = after([20, 31, 46, 59, 61, 119, 120], length=WEEK)
    assert kinds(lines).count(ForecastLine) == 3


def test_another_level_is_kept_at_once_but_no_more_than_one_a_minute() -> None:
    window = open_window(20)
    known, _ = observed((), [state(window)], at(20), MONTH)
    known, soon = observed(known, [state(window, 40, Level.WATCH)], at(20.5), MONTH)
    known, changed = observed(known, [state(window, 40, Level.WATCH)], at(21.5), MONTH)
    _, same = observed(known, [state(window, 40, Level.WATCH)], at(23), MONTH)
    assert (kinds(soon), kinds(changed), kinds(same)) == ([], [ForecastLine], [])


def test_after_a_start_the_first_level_seen_is_no_change() -> None:
    known, lines = after([20])
    again = followed_in(lines_in(b"\n".join(lines)))
    assert [(one.window, one.said) for one in again] == [(one.window, one.said) for one in known]
    _, lines = observed(again, [state(open_window(22), 40, Level.WARN)], at(22), MONTH)
    assert lines == []


def test_where_the_clock_is_set_back_nothing_is_kept_until_it_is_past() -> None:
    _, lines = after([120, 60, 76, 91, 119, 121, 135])
    moments = [line.at * 1000 for line in lines_in(b"\n".join(lines)) if isinstance(line, ForecastLine)]
    assert moments == [at(120), at(135)]


def test_a_new_month_introduces_its_windows_again() -> None:
    known, _ = after([20])
    _, lines = observed(known, [state(open_window(31))], at(31), "2026-08")
    assert kinds(lines) == [WindowLine, ForecastLine]


def test_a_window_whose_reset_moves_by_seconds_stays_the_same() -> None:
    known, _ = after([20])
    (one,), lines = observed(known, [state(open_window(31, reset=300.6))], at(31), MONTH)
    assert kinds(lines) == [ForecastLine]
    assert one.window == known[0].window


def test_nothing_is_kept_where_nothing_was_forecast() -> None:
    window = open_window(20)
    full = state(window, 100.0)
    unforecast: list[WindowState] = [
        replace(full, forecast=replace(full.forecast, percent=None)),
        replace(full, forecast=replace(full.forecast, method=Method.OBSERVED)),
        replace(full, forecast=replace(full.forecast, sayings=(said(0.1, Method.HABIT),))),
    ]
    assert [check_of(one.forecast, at(20)) for one in unforecast] == [None] * 3
    assert observed((), unforecast, at(20), MONTH) == ((), [])


def test_a_window_that_is_gone_is_asked_for_once_its_end_has_settled() -> None:
    known, _ = after([20])
    (early,), _ = observed(known, [], at(100), MONTH)
    (late,), _ = observed(known, [], at(295), MONTH)
    (long_ago,), _ = observed(known, [], at(5000), MONTH)
    assert [one.ask_at_ms for one in (early, late, long_ago)] == [at(110), at(305), at(5000)]
    (back,), _ = observed((early,), [state(open_window(105))], at(105), MONTH)
    assert back.ask_at_ms is None


def test_what_has_ended_is_closed_with_what_became_of_it() -> None:
    known, lines = after([20, 200])
    gone, _ = observed(known, [], at(310), MONTH)
    left, closed = ended(gone, at(310), lambda _: Outcome(at(300), at(300), at(250), 100.0))
    assert left == ()
    (judged,) = judged_in(lines_in(b"\n".join([*lines, *closed])))
    assert (judged.full_at_ms, judged.peak_percent, judged.is_replayed) == (at(250), 100.0, False)
    assert [check.at_ms for check in judged.checks] == [at(20), at(200)]
    assert (judged.learned_from, judged.starts_at_ms) == (3, at(0))
    assert followed_in(lines_in(b"\n".join([*lines, *closed]))) == ()


def test_what_is_not_known_yet_is_asked_for_every_hour_for_a_day() -> None:
    (one,), _ = after([200])
    cut = Outcome(at(300), at(300), unknown=CUT_SHORT)
    for outcome, reason in ((None, NOT_SEEN), (cut, CUT_SHORT)):
        known: Following = (replace(one, ask_at_ms=at(310)),)
        asked: list[Followed] = []
        lines: list[bytes] = []
        for minute in range(310, 310 + 2880):

            def how(
                found: Followed, said: Outcome | None = outcome, seen: list[Followed] = asked
            ) -> Outcome | None:
                seen.append(found)
                return said

            known, closed = ended(known, at(minute), how)
            lines += closed
        (line,) = lines_in(b"\n".join(lines))
        assert isinstance(line, OutcomeLine)
        assert line.outcome.unknown == reason
        assert len(asked) == 25


def test_windows_that_are_there_are_not_asked_for() -> None:
    known, _ = after([20])
    assert ended(known, at(400), lambda _: None) == (known, [])


def test_two_processes_that_keep_the_same_window_make_one_of_it() -> None:
    _, lines = after([20, 50])
    _, others = observed((), [state(open_window(35, reset=300.9))], at(35), MONTH)
    outcome = Outcome(at(300), at(300), None, 44.0)
    known = followed_in(lines_in(b"\n".join([*lines, *others])))
    gone = tuple(replace(one, ask_at_ms=0) for one in known)
    _, closed = ended(gone, at(310), lambda _: outcome)
    assert len(closed) == 2
    (judged,) = judged_in(lines_in(b"\n".join([*lines, *others, *closed, *lines])))
    assert [check.at_ms for check in judged.checks] == [at(20), at(35), at(50)]


@settings(max_examples=100)
@given(st.lists(st.floats(1, 299), max_size=40))
def test_whatever_the_clock_does_kept_forecasts_stand_a_mark_apart_and_in_order(minutes: list[float]) -> None:
    _, lines = after(minutes)
    moments = [line.at // 900 for line in lines_in(b"\n".join(lines)) if isinstance(line, ForecastLine)]
    assert moments == sorted(set(moments))
