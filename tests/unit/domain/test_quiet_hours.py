"""Quiet hours: how they are written, and when they hold."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterfoil.domain.quiet_hours import QuietHours, quiet_hours

MADRID = ZoneInfo("Europe/Madrid")


def moment(clock: str, day: int = 24) -> int:
    local = datetime.fromisoformat(f"2026-07-{day:02d}T{clock}").replace(tzinfo=MADRID)
    return int(local.timestamp() * 1000)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("22:00-07:30", QuietHours(1320, 450)),
        (" 9:00 – 12:00 ", QuietHours(540, 720)),
        ("", None),
        ("  ", None),
    ],
)
def test_hours_are_understood_as_people_write_them(text: str, found: QuietHours | None) -> None:
    assert quiet_hours(text) == found


@pytest.mark.parametrize("text", ["22-7", "22:00", "24:00-07:00", "22:60-07:00", "22:00-22:00", "a:b-c:d"])
def test_what_is_no_span_of_hours_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match="22:00-07:30"):
        quiet_hours(text)


@pytest.mark.parametrize(
    ("clock", "holds"),
    [("21:59", False), ("22:00", True), ("03:00", True), ("07:29", True), ("07:30", False)],
)
def test_hours_over_midnight_hold_from_their_first_minute_up_to_their_last(clock: str, holds: bool) -> None:
    assert QuietHours(1320, 450).hold_at(moment(clock), MADRID) is holds


@pytest.mark.parametrize(
    ("clock", "holds"), [("11:59", False), ("12:00", True), ("13:59", True), ("14:00", False)]
)
def test_hours_within_a_day_hold_between_their_ends(clock: str, holds: bool) -> None:
    assert QuietHours(720, 840).hold_at(moment(clock), MADRID) is holds


def test_hours_are_those_of_the_users_own_clocks() -> None:
    at_ms = moment("22:30")
    assert QuietHours(1320, 1380).hold_at(at_ms, MADRID)
    assert not QuietHours(1320, 1380).hold_at(at_ms, ZoneInfo("UTC"))


@given(st.integers(0, 1439), st.integers(0, 1439), st.integers(0, 1439))
def test_a_minute_is_in_a_span_or_in_the_rest_of_the_day(begins: int, ends: int, minute: int) -> None:
    if begins == ends:
        return
    at_ms = moment(f"{minute // 60:02d}:{minute % 60:02d}")
    span, rest = QuietHours(begins, ends), QuietHours(ends, begins)
    assert span.hold_at(at_ms, MADRID) is not rest.hold_at(at_ms, MADRID)
    assert quiet_hours(str(span)) == span
