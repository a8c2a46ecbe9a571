"""Hours of the day at which a percent holds less."""

from __future__ import annotations

import math
import random

import pytest

from counterfoil.domain.capacity_hours import hour_effect, without_effect
from counterfoil.domain.stretch import Stretch
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.window import HOUR_MS
from tests.unit.domain.capacity_made import START_MS

MIDNIGHT_MS = START_MS // DAY_MS * DAY_MS  # of a Monday
PEAK = range(13, 19)


def days(
    count: int, cost: float, *, since: int = 0, hours: range = range(9, 21), weekend: bool = False
) -> list[Stretch]:
    """Two stretches an hour of every day; at 13-19 UTC on weekdays a percent costs `cost` times as much."""
    chance = random.Random(3)
    found = []
    for day in range(count):
        for hour in hours:
            is_peak = hour in PEAK and day >= since and (weekend or day % 7 < 5)
            for half in range(2):
                usd = 5 * 0.2 * (cost if is_peak else 1.0) * chance.uniform(0.85, 1.15)
                at_ms = MIDNIGHT_MS + day * DAY_MS + hour * HOUR_MS + half * HOUR_MS // 2
                end_ms = at_ms + HOUR_MS // 4
                found.append(Stretch(day, at_ms, end_ms, 0.0, 5.0, (usd, 0.0, 0.0, 0.0), 1, 1, 1))
    return found


@pytest.mark.parametrize("cost", [0.7, 0.8, 1.4])
def test_peak_hours_are_found_with_their_size(cost: float) -> None:
    found = hour_effect(days(28, cost))
    assert found is not None
    assert found.hours == tuple(PEAK)
    assert found.size == pytest.approx(math.log(cost), abs=0.05)
    assert found.chance < 0.01


def test_their_beginning_is_found() -> None:
    found = hour_effect(days(56, 0.7, since=21))
    assert found is not None
    assert abs(found.since_ms - (MIDNIGHT_MS + 21 * DAY_MS)) <= 2 * DAY_MS


@pytest.mark.parametrize(
    "stretches",
    [
        [],
        days(28, 1.0),
        days(28, 0.95),
        days(7, 0.7),
        days(28, 0.7, hours=PEAK),
        days(28, 0.7, hours=range(3, 9)),
    ],
    ids=["nothing", "no effect", "a small one", "one week", "only peak hours worked", "none worked"],
)
def test_nothing_is_said_where_nothing_can_be_told(stretches: list[Stretch]) -> None:
    assert hour_effect(stretches) is None


def test_it_holds_from_monday_to_friday_in_its_hours() -> None:
    found = hour_effect(days(28, 0.7))
    assert found is not None
    monday, saturday = MIDNIGHT_MS + 14 * DAY_MS, MIDNIGHT_MS + 19 * DAY_MS
    assert [found.holds(monday + hour * HOUR_MS) for hour in (12, 13, 18, 19)] == [False, True, True, False]
    assert not found.holds(saturday + 14 * HOUR_MS)
    assert not found.holds(found.since_ms - DAY_MS + 14 * HOUR_MS)


def test_taking_it_out_leaves_no_effect() -> None:
    stretches = days(28, 0.7)
    found = hour_effect(stretches)
    assert found is not None
    assert hour_effect(without_effect(stretches, found)) is None
