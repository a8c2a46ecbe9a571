"""A warning as others are handed it: one JSON object, and the same as environment variables.

`v` is 1; fields may be added, none goes away. Times are ISO 8601 in UTC; what is not known is null, and
not set in the environment.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from counterfoil.clock import iso
from counterfoil.domain.alerts import Alert
from counterfoil.domain.driver import Driver, DriverKind
from counterfoil.words.warnings import message, window_title

VERSION = 1
LONGEST = 2_000
NAMED = {
    "COUNTERFOIL_KIND": "kind",
    "COUNTERFOIL_AGENT": "agent",
    "COUNTERFOIL_WINDOW": "window",
    "COUNTERFOIL_TITLE": "title",
    "COUNTERFOIL_TEXT": "text",
    "COUNTERFOIL_USED_PERCENT": "used_percent",
    "COUNTERFOIL_P_EXHAUST": "p_exhaust",
    "COUNTERFOIL_RUNS_OUT_AT": "runs_out_at",
    "COUNTERFOIL_P10_AT": "p10_at",
    "COUNTERFOIL_P90_AT": "p90_at",
    "COUNTERFOIL_RESETS_AT": "resets_at",
}


def fields(alert: Alert, tz: str, *, is_test: bool = False) -> dict[str, object]:
    """All that is handed on: figures, times, names, and the words of the notification."""
    title, text = message(alert, tz)
    return {
        "v": VERSION,
        "test": is_test,
        "kind": alert.kind.value,
        "at": iso(alert.at_ms),
        "agent": alert.window.agent,
        "account": alert.window.account,
        "limit_id": alert.window.limit_id,
        "window_kind": alert.window.kind.value,
        "window": _plain(window_title(alert.window)),
        "used_percent": alert.percent,
        "p_exhaust": alert.p_exhaust,
        "runs_out_at": iso(alert.runs_out_at_ms),
        "p10_at": iso(alert.p10_at_ms),
        "p90_at": iso(alert.p90_at_ms),
        "resets_at": iso(alert.resets_at_ms),
        "drivers": [_driver(driver) for driver in alert.drivers],
        "title": _plain(title),
        "text": _plain(text),
    }


def as_json(said: Mapping[str, object]) -> bytes:
    """One line of ASCII."""
    return json.dumps(said, allow_nan=False).encode("ascii") + b"\n"


def environment(said: Mapping[str, object]) -> dict[str, str]:
    """The variables that are set."""
    values = {name: said[field] for name, field in NAMED.items()}
    told = {name: _plain(str(value)) for name, value in values.items() if value is not None}
    return told | ({"COUNTERFOIL_TEST": "1"} if said["test"] else {})


def without_names(alert: Alert) -> Alert:
    """The same without what could tell a stranger who works on what: accounts, projects and sessions."""
    models = tuple(driver for driver in alert.drivers if driver.kind is DriverKind.MODEL)
    return replace(alert, window=replace(alert.window, account=None), drivers=models)


def _driver(driver: Driver) -> dict[str, object]:
    return {
        "kind": driver.kind.value,
        "name": driver.name,
        "share": driver.share,
        "over_minutes": driver.over_minutes,
    }


def _plain(text: str) -> str:
    """For shells and terminals: nothing that steers them, and ordinary spaces."""
    lines = text[:LONGEST].split("\n")
    return "\n".join("".join(sign if sign.isprintable() else " " for sign in line) for line in lines)
