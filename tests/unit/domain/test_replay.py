"""Forecasts of past windows, each from what was known at its moment."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.course import Course
from counterfoil.domain.judged import Check
from counterfoil.domain.replay import PastWindow, replayed
from counterfoil.domain.trust import looks_every_ms, trust_of
from counterfoil.domain.window import MINUTE_MS
from tests.altered import replace
from tests.unit.domain.outlooks import DAY, FIVE_HOURS, WEEK, course, histories, past_window, worked

EVERY_MS = 15 * MINUTE_MS
PACES = (12.0, 30.0, 18.0, 40.0, 22.0, 26.0)
WINDOWS = [past_window(worked(day * DAY, 0, 240, pace)) for day, pace in enumerate(PACES)]


def test_each_window_but_the_first_is_checked_until_it_is_full_or_over() -> None:
    judged = replayed(WINDOWS, EVERY_MS)
    assert [one.window for one in judged] == [past.name for past in WINDOWS[1:]]
    for one, past in zip(judged, WINDOWS[1:], strict=True):
        until_ms = past.full_at_ms or past.ended_at_ms
        assert [check.at_ms for check in one.checks] == [
            *range(one.starts_at_ms + EVERY_MS, until_ms, EVERY_MS)
        ]
    assert [one.full_at_ms is not None for one in judged] == [pace * 4 >= 100 for pace in PACES[1:]]
    assert [one.learned_from for one in judged] == [1, 2, 3, 4, 5]


def test_a_window_cut_short_is_checked_until_then() -> None:
    short = past_window(WINDOWS[1].course.until(DAY * MINUTE_MS + 99 * MINUTE_MS), ended=100)
    [judged] = replayed([WINDOWS[0], short], EVERY_MS)
    minutes = [(check.at_ms - judged.starts_at_ms) / MINUTE_MS for check in judged.checks]
    assert minutes == [15, 30, 45, 60, 75, 90]


def test_only_the_latest_may_be_asked_for() -> None:
    assert [one.window for one in replayed(WINDOWS, EVERY_MS, last=2)] == [past.name for past in WINDOWS[-2:]]
    assert replayed(WINDOWS[:1], EVERY_MS) == replayed([], EVERY_MS) == []


def test_the_earlier_half_may_be_looked_at_no_oftener_than_trust_needs() -> None:
    whole, later = replayed(WINDOWS, EVERY_MS), replayed(WINDOWS, EVERY_MS, later_half=True)
    assert later[2:] == whole[2:]
    fifth_ms = looks_every_ms(FIVE_HOURS * MINUTE_MS)
    for one, other in zip(later[:2], whole[:2], strict=True):
        fifths = [check for check in other.checks if (check.at_ms - other.starts_at_ms) % fifth_ms == 0]
        assert list(one.checks) == fifths != list(other.checks)
    assert trust_of(later) == trust_of(whole)


def test_a_window_without_a_capacity_only_teaches() -> None:
    first = [replace(past, unit_percent=None) for past in WINDOWS[:3]]
    judged = replayed([*first, *WINDOWS[3:]], EVERY_MS)
    assert [one.window for one in judged] == [past.name for past in WINDOWS[3:]]
    assert judged[0].checks == replayed(WINDOWS, EVERY_MS, last=3)[0].checks


@pytest.mark.parametrize("unit", [0.5, 16.0])
def test_courses_in_dollars_are_forecast_as_those_in_percent(unit: float) -> None:
    mild = [worked(day * DAY, 0, 240, pace / 2) for day, pace in enumerate(PACES)]
    plain = [past_window(one) for one in mild]
    dollars = [
        replace(
            past,
            course=replace(past.course, percents=[p / unit for p in past.course.percents]),
            unit_percent=unit,
        )
        for past in plain
    ]
    for one, other in zip(replayed(dollars, EVERY_MS), replayed(plain, EVERY_MS), strict=True):
        for check, same in zip(one.checks, other.checks, strict=True):
            assert told(check) == pytest.approx(told(same))


def test_in_dollars_a_window_is_full_when_its_capacity_is_used() -> None:
    spent = past_window(course(0, (10, 3.0), (20, 5.0), (30, 6.0)), unit=20.0)
    assert spent.full_at_ms == 20 * MINUTE_MS


def told(check: Check) -> tuple[float, ...]:
    return check.percent, *(said.p_exhaust for said in check.sayings)


def cut(windows: list[PastWindow], until_ms: int) -> list[PastWindow]:
    return [
        PastWindow(past.name, min(past.ended_at_ms, until_ms), past.course.until(until_ms), past.unit_percent)
        for past in windows
        if past.course.starts_at_ms < until_ms
    ]


@settings(max_examples=40, deadline=None)
@given(histories(kinds=[FIVE_HOURS, WEEK], most=5), st.floats(0, 1))
def test_cutting_everything_after_a_moment_leaves_the_checks_until_then_as_they_were(
    found: list[Course], share: float
) -> None:
    windows = [
        past_window(one)
        if one is found[-1]
        else past_window(one, ended=(nxt.starts_at_ms - one.starts_at_ms) / MINUTE_MS)
        for one, nxt in zip(found, [*found[1:], found[-1]], strict=True)
    ]
    windows = [replace(past, ended_at_ms=min(past.ended_at_ms, past.course.resets_at_ms)) for past in windows]
    windows = [replace(past, course=past.course.until(past.ended_at_ms)) for past in windows]
    first_ms, last_ms = windows[0].course.starts_at_ms, windows[-1].ended_at_ms
    until_ms = first_ms + round(share * (last_ms - first_ms))
    every_ms = found[0].length_ms // 10
    whole = {one.window: one for one in replayed(windows, every_ms)}
    for one in replayed(cut(windows, until_ms), every_ms):
        before = [check for check in whole[one.window].checks if check.at_ms < until_ms]
        assert list(one.checks) == before
