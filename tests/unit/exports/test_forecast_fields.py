"""What `status` says in JSON of where a window goes."""

from __future__ import annotations

from counterfoil.domain.driver import Driver, DriverKind
from counterfoil.domain.even_use import EvenUse, PaceMark
from counterfoil.domain.forecast import Forecast
from counterfoil.domain.judged import Saying
from counterfoil.domain.method import Method
from counterfoil.domain.money import Cost
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.sessions_left import SessionsLeft
from counterfoil.domain.snapshot import Level, Snapshot, Use, WindowState
from counterfoil.domain.usage import TokenCounts
from counterfoil.domain.window import HOUR_MS
from counterfoil.exports.fields import snapshot_fields, state_fields
from tests.altered import replace
from tests.unit.domain.capacity_made import START_MS, window

NOW_MS = START_MS + 2 * HOUR_MS
LASTS = Forecast(False, Method.BLEND, missing="no reading yet")
BARE = WindowState(window(0, [(60, 40)]), Use(0, TokenCounts(), Cost()), (), LASTS, Level.CALM)


def test_what_is_not_known_is_null_or_empty_not_zero() -> None:
    said = state_fields(BARE)
    assert (said["pace"], said["drivers"], said["sessions_left"]) == (None, [], None)
    forecast = said["forecast"]
    assert isinstance(forecast, dict)
    assert {forecast[name] for name in ("p_exhaust", "at_reset_low", "at_reset_high", "percent")} == {None}
    assert forecast["by_method"] == {}


def test_pace_drivers_and_sessions_left_are_told_in_full() -> None:
    said = state_fields(
        replace(
            BARE,
            even_use=EvenUse(12.0, 28.0, PaceMark.AHEAD, (0, 4)),
            drivers=(Driver(DriverKind.MODEL, "big", 0.8, 60),),
            sessions_left=SessionsLeft(3.5, 2.0, 5.0, 16.0, 9),
        )
    )
    assert said["pace"] == {
        "points_ahead": 12.0,
        "expected_percent": 28.0,
        "mark": "ahead",
        "workdays": ["mon", "fri"],
    }
    assert said["drivers"] == [{"kind": "model", "name": "big", "share": 0.8, "over_minutes": 60}]
    assert said["sessions_left"] == {
        "count": 3.5,
        "low": 2.0,
        "high": 5.0,
        "percent_each": 16.0,
        "sessions": 9,
        "missing": None,
    }


def test_every_methods_word_stands_under_its_name() -> None:
    sayings = (Saying(Method.LAST_HOUR, 1.0, NOW_MS, None, None, 100.0), Saying(Method.ALIKE, 0.2))
    forecast = state_fields(replace(BARE, forecast=replace(LASTS, sayings=sayings)))["forecast"]
    assert isinstance(forecast, dict)
    by_method = forecast["by_method"]
    assert list(by_method) == ["last-hour", "alike"]
    last_hour = by_method["last-hour"]
    assert (last_hour["p_exhaust"], last_hour["runs_out_at"]) == (1.0, "2026-03-02T11:00:00Z")
    assert by_method["alike"]["at_reset_percent"] is None


def test_the_window_that_ends_another_is_named_beside_it() -> None:
    week = replace(window(0, [(60, 100)]), kind=WindowKind.SEVEN_DAY)
    states = (replace(BARE, window=week), BARE)
    found = snapshot_fields(Snapshot(NOW_MS, "UTC", states))["windows"]
    assert isinstance(found, list)
    assert [said["tightest"] for said in found] == [
        None,
        {
            "limit_id": "codex",
            "kind": "seven_day",
            "ends_at": "2026-03-02T10:00:00Z",
            "resets_at": "2026-03-02T14:00:00Z",
            "is_used_up": True,
        },
    ]
