"""The sentences on pace, sessions left and the window that ends another."""

from __future__ import annotations

import pytest

from counterfoil.domain.even_use import EvenUse, PaceMark
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.sessions_left import FEW_SESSIONS, SessionsLeft
from counterfoil.domain.tightest import Binding
from counterfoil.domain.window import HOUR_MS
from counterfoil.words.even_use import pace, pace_explained, workdays
from counterfoil.words.sessions_left import sessions_explained, sessions_sentence
from counterfoil.words.tightest import ends_first
from tests.altered import replace
from tests.unit.domain.capacity_made import START_MS, window

AHEAD = EvenUse(12.4, 34.0, PaceMark.AHEAD, (0, 1, 2, 3, 4))
LEFT = SessionsLeft(14.2, 10.6, 17.8, 4.1, 52)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("even", "said"),
    [
        (AHEAD, "12 points ahead of an even pace"),
        (EvenUse(-20.6, 60.0, PaceMark.BEHIND), "21 points behind an even pace"),
        (EvenUse(3.0, 60.0, PaceMark.ON), "On an even pace"),
        (None, ""),
    ],
)
def test_pace_is_one_plain_sentence(even: EvenUse | None, said: str) -> None:
    assert plain(pace(even)) == said


def test_the_even_pace_is_explained_with_its_days() -> None:
    assert plain(pace_explained(AHEAD)) == "An even use, spread over Mon–Fri, would stand at 34 % now."
    assert plain(pace_explained(replace(AHEAD, workdays=()))) == "An even use would stand at 34 % now."
    assert pace_explained(None) == ""


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ((0, 1, 2, 3, 4, 5, 6), "all days"),
        ((0, 1, 2, 3), "Mon–Thu"),
        ((0, 2, 3, 4, 6), "Mon, Wed–Fri, Sun"),
        ((5, 6), "Sat, Sun"),
    ],
)
def test_days_in_a_row_are_told_as_one(days: tuple[int, ...], said: str) -> None:
    assert workdays(days) == said


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (14.2, "About 14 sessions like your usual one are left this week."),
        (1.4, "About 1 session like your usual one is left this week."),
        (0.4, "Less than a session like your usual one is left this week."),
        (240.0, "More than 99 sessions like your usual one are left this week."),
        (0.0, ""),
        (None, ""),
    ],
)
def test_sessions_left_are_one_sentence(count: float | None, said: str) -> None:
    assert plain(sessions_sentence(replace(LEFT, count=count), WindowKind.SEVEN_DAY)) == said


def test_sessions_of_other_windows_name_those() -> None:
    assert sessions_sentence(LEFT, WindowKind.MONTHLY).endswith("left this month.")
    assert sessions_sentence(LEFT, WindowKind.OTHER).endswith("left in this window.")
    assert sessions_sentence(None, WindowKind.SEVEN_DAY) == ""


def test_sessions_left_are_explained_or_what_is_missing_is_said() -> None:
    assert plain(sessions_explained(LEFT)) == (
        "11–18 in 8 of 10 cases; one takes about 4 %, learned from 52 sessions."
    )
    missing = SessionsLeft(sessions=2, missing=FEW_SESSIONS)
    assert sessions_explained(missing) == (
        "How many sessions are left is not known: too few sessions have ended yet."
    )
    assert (sessions_explained(None), sessions_explained(replace(LEFT, count=0.0))) == ("", "")


def test_the_window_that_ends_it_first_is_named_with_its_time() -> None:
    short = window(0, [(60, 40)])
    long = replace(short, kind=WindowKind.SEVEN_DAY)
    ahead = Binding(short, long, START_MS + 2 * HOUR_MS, START_MS + 72 * HOUR_MS, is_used_up=False)
    assert plain(ends_first(ahead, START_MS, "UTC")) == "The week ends it first: runs out ≈ 11:00."
    full = replace(ahead, is_used_up=True)
    assert plain(ends_first(full, START_MS, "UTC")) == "The week is used up until Thu 09:00."
    other = replace(ahead, by=short)
    assert ends_first(other, START_MS, "UTC").startswith("The 5-hour window ends it first")
    assert ends_first(None, START_MS, "UTC") == ""
