"""What the terminal says of a window besides its figures."""

from __future__ import annotations

from counterfoil.domain.driver import Driver, DriverKind
from counterfoil.domain.even_use import EvenUse, PaceMark
from counterfoil.domain.forecast import Forecast
from counterfoil.domain.method import Method
from counterfoil.domain.money import Cost
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.sessions_left import SessionsLeft
from counterfoil.domain.snapshot import Level, Snapshot, Use, WindowState
from counterfoil.domain.usage import TokenCounts
from counterfoil.domain.window import HOUR_MS
from counterfoil.words.terminal import window_lines
from tests.altered import replace
from tests.unit.domain.capacity_made import START_MS, window

NOW_MS = START_MS + 2 * HOUR_MS
LASTS = Forecast(True, Method.BLEND, p_exhaust=0.05, at_reset_percent=60.0)
SHORT = WindowState(window(0, [(60, 40)]), Use(0, TokenCounts(), Cost()), (), LASTS, Level.CALM)
LATER_MS = START_MS + 72 * HOUR_MS
WEEK = replace(
    SHORT,
    window=replace(SHORT.window, kind=WindowKind.SEVEN_DAY, resets_at_ms=LATER_MS, ends_at_ms=LATER_MS),
)
AHEAD = EvenUse(12.0, 28.0, PaceMark.AHEAD)
DRIVER = Driver(DriverKind.PROJECT, "web-api", 0.8, 60)


def beside(*states: WindowState) -> list[str]:
    """What stands below the three lines that every window has."""
    lines = [line.replace("\u00a0", " ") for line in window_lines(Snapshot(NOW_MS, "UTC", states))]
    starts = [place for place, line in enumerate(lines) if not line.startswith(" ")]
    bounds = zip(starts, [*starts[1:], len(lines)], strict=True)
    return [line.strip() for start, end in bounds for line in lines[start + 3 : end]]


def test_where_nothing_more_is_known_there_is_no_line_more() -> None:
    assert beside(SHORT, WEEK) == []


def test_pace_and_what_drives_it_stand_in_one_line() -> None:
    assert beside(replace(SHORT, even_use=AHEAD, drivers=(DRIVER,))) == [
        "12 points ahead of an even pace. Mostly web-api."
    ]
    assert beside(replace(SHORT, drivers=(DRIVER,))) == ["Mostly web-api."]
    assert beside(replace(SHORT, even_use=AHEAD)) == ["12 points ahead of an even pace."]


def test_a_week_says_how_many_sessions_are_left() -> None:
    left = SessionsLeft(6.2, 5.0, 8.0, 9.0, 20)
    assert beside(replace(WEEK, sessions_left=left)) == [
        "About 6 sessions like your usual one are left this week."
    ]


def test_the_tighter_window_is_named_below_the_other() -> None:
    hurried = replace(LASTS, p_exhaust=0.9, runs_out_at_ms=NOW_MS + HOUR_MS)
    assert beside(SHORT, replace(WEEK, forecast=hurried)) == ["The week ends it first: runs out ≈ 12:00."]


def test_of_a_window_that_is_used_up_no_pace_is_told() -> None:
    full = replace(SHORT, window=window(0, [(60, 100)]), level=Level.EXHAUSTED, even_use=AHEAD)
    assert beside(full) == []
