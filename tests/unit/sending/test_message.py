"""A warning as a command or a webhook is handed it."""

from __future__ import annotations

import json

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.alerts import Alert, AlertKind
from counterfoil.domain.driver import Driver, DriverKind
from counterfoil.domain.quota import WindowKind
from counterfoil.sending.message import as_json, environment, fields, without_names
from tests.altered import replace

AT_MS = 1_784_894_400_000  # 2026-07-24T12:00Z
WINDOW = WindowId("codex", "me@example.org", "codex", WindowKind.FIVE_HOUR, AT_MS + 7_200_000)
DRIVERS = (
    Driver(DriverKind.SESSION, "3f2a91c4-7b1d", 0.8, 30),
    Driver(DriverKind.PROJECT, "web-api", 0.9, 30),
    Driver(DriverKind.MODEL, "gpt-5.5", 0.95, 30),
)
ALERT = Alert(
    AlertKind.WARN, WINDOW, AT_MS, WINDOW.resets_at_ms, 86.0,
    AT_MS + 1_800_000, AT_MS + 600_000, AT_MS + 3_600_000, 0.75, DRIVERS,
)  # fmt: skip


def test_every_figure_and_time_is_there_under_its_name() -> None:
    said = json.loads(as_json(fields(ALERT, "UTC")))
    assert said == {
        "v": 1,
        "test": False,
        "kind": "warn",
        "at": "2026-07-24T12:00:00Z",
        "agent": "codex",
        "account": "me@example.org",
        "limit_id": "codex",
        "window_kind": "five_hour",
        "window": "Codex 5-hour window",
        "used_percent": 86.0,
        "p_exhaust": 0.75,
        "runs_out_at": "2026-07-24T12:30:00Z",
        "p10_at": "2026-07-24T12:10:00Z",
        "p90_at": "2026-07-24T13:00:00Z",
        "resets_at": "2026-07-24T14:00:00Z",
        "drivers": [
            {"kind": "session", "name": "3f2a91c4-7b1d", "share": 0.8, "over_minutes": 30},
            {"kind": "project", "name": "web-api", "share": 0.9, "over_minutes": 30},
            {"kind": "model", "name": "gpt-5.5", "share": 0.95, "over_minutes": 30},
        ],
        "title": "Codex 5-hour window may run out",
        "text": "86 % used. Runs out about 12:30 (12:10–13:00), 1 h 30 before its reset.\n"
        "Mostly session 3f2a91c4 of web-api, on gpt-5.5.",
    }


def test_what_is_not_known_is_null_and_not_set() -> None:
    said = fields(Alert(AlertKind.WARN, WINDOW, AT_MS, WINDOW.resets_at_ms), "UTC")
    assert (said["used_percent"], said["runs_out_at"], said["p_exhaust"]) == (None, None, None)
    assert not {"COUNTERFOIL_USED_PERCENT", "COUNTERFOIL_RUNS_OUT_AT"} & environment(said).keys()


def test_the_environment_says_the_same_in_one_variable_each() -> None:
    told = environment(fields(ALERT, "UTC"))
    assert told["COUNTERFOIL_KIND"] == "warn"
    assert told["COUNTERFOIL_USED_PERCENT"] == "86.0"
    assert told["COUNTERFOIL_RESETS_AT"] == "2026-07-24T14:00:00Z"
    assert told["COUNTERFOIL_TITLE"] == "Codex 5-hour window may run out"
    assert "COUNTERFOIL_TEST" not in told
    assert environment(fields(ALERT, "UTC", is_test=True))["COUNTERFOIL_TEST"] == "1"


def test_without_names_nobody_learns_who_works_on_what() -> None:
    said = as_json(fields(without_names(ALERT), "UTC")).decode()
    assert not [name for name in ("me@example.org", "3f2a91c4", "web-api") if name in said]
    assert json.loads(said)["text"].endswith("Mostly on gpt-5.5.")


def test_a_name_full_of_odd_signs_steers_no_terminal_and_breaks_no_environment() -> None:
    odd = "a\x1b[31m\0\u202e\ud800\nb" * 900
    drivers = (Driver(DriverKind.PROJECT, odd, 0.9, 30),)
    said = fields(replace(ALERT, drivers=drivers, window=replace(WINDOW, agent=odd)), "UTC")
    as_json(said).decode("ascii")
    for value in environment(said).values():
        assert value.replace("\n", "").isprintable()
        assert len(value) <= 2_000
        value.encode("utf-8")
