"""Which readings are to be seen once more before anything is said from them."""

from __future__ import annotations

import pytest

from counterfoil.domain.warning_doubt import is_doubtful
from counterfoil.domain.window import MINUTE_MS
from tests.unit.domain.warned_windows import Shown, own_use, quota_window

STEADY: tuple[Shown, ...] = ((40, 40), (45, 41), (50, 42))


def doubted(*shown: Shown, now: float | None = None, own: tuple[Shown, ...] = (), fall: int = 0) -> bool:
    """Whether the last of the readings is doubted at a minute, else when it came."""
    window = quota_window(*shown, falls=(fall,) if fall else ())
    at = shown[-1][0] if now is None else now
    return is_doubtful(window, own_use(*own), round(at * MINUTE_MS))


@pytest.mark.parametrize(("percent", "expected"), [(43, False), (56.9, False), (57, True), (100, True)])
def test_a_leap_of_many_points_in_one_reading_is_doubted(percent: float, *, expected: bool) -> None:
    assert doubted(*STEADY, (55, percent)) is expected


def test_several_steps_within_half_a_minute_are_one_leap() -> None:
    assert doubted(*STEADY, (55, 50), (55.1, 56), (55.2, 63))
    assert not doubted(*STEADY, (51, 50), (52, 56), (53, 63))


@pytest.mark.parametrize(("next_minute", "expected"), [(55.1, True), (55.6, False)])
def test_a_later_reading_bears_a_leap_out(next_minute: float, *, expected: bool) -> None:
    assert doubted(*STEADY, (55, 90), (next_minute, 90)) is expected


@pytest.mark.parametrize(("now", "expected"), [(57, True), (58.1, False)])
def test_two_readings_that_agree_and_stand_for_some_minutes_are_believed(
    now: float, *, expected: bool
) -> None:
    assert doubted(*STEADY, (55, 90), (55.1, 91), now=now) is expected
    assert doubted(*STEADY, (55, 90), now=now)


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (((0, 0), (49, 35), (55, 75)), False),  # 40 of 48 points are ours
        (((0, 0), (49, 35), (52, 74), (60, 80)), False),
        (((0, 0), (49, 35), (55, 40)), True),
        (((0, 0), (55, 30), (60, 90)), True),  # ours came later
        ((), True),
    ],
)
def test_a_leap_that_own_use_explains_is_not_doubted(own: tuple[Shown, ...], *, expected: bool) -> None:
    assert doubted(*STEADY, (55, 90), own=own) is expected


def test_the_first_moments_of_a_window_are_doubted_sooner() -> None:
    assert doubted((2, 6))
    assert not doubted((2, 4))
    assert not doubted((2, 4), (3, 6))
    assert not doubted((30, 14))
    assert doubted((30, 16))


def test_after_a_fall_the_count_starts_anew() -> None:
    fallen: tuple[Shown, ...] = (*STEADY, (60, 2))
    assert not doubted(*fallen, fall=3)
    assert doubted(*fallen, (60.2, 42), fall=3)
    assert not doubted(*fallen, (60.2, 42), (61, 42), fall=3)


def test_a_refusal_is_never_doubted_and_neither_is_a_window_without_readings() -> None:
    refused = quota_window(*STEADY, (55, 100), refused=(55,))
    assert not is_doubtful(refused, (), 55 * MINUTE_MS)
    assert not is_doubtful(quota_window(refused=(55,)), (), 55 * MINUTE_MS)
    assert not is_doubtful(quota_window(), (), 55 * MINUTE_MS)
