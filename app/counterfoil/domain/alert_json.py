"""The alert state as JSON text, for whoever keeps it between two runs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict

from counterfoil.domain.alert_memory import AlertState, WindowId, WindowMemory
from counterfoil.domain.quota import WindowKind


def to_json(state: AlertState) -> str:
    """One JSON object; `from_json` gives back an equal state."""
    return json.dumps(asdict(state))


def from_json(text: str) -> AlertState:
    """The state that `to_json` wrote; text of another shape gives an empty one, which only primes again."""
    try:
        return AlertState(tuple(_memory(entry) for entry in json.loads(text)["windows"]))
    except (ValueError, TypeError, KeyError):
        return AlertState()


def _memory(entry: Mapping[str, object]) -> WindowMemory:
    window = entry["window"]
    if not isinstance(window, dict):
        raise TypeError
    percent, account = entry["percent"], window["account"]
    return WindowMemory(
        window=WindowId(
            agent=str(window["agent"]),
            account=None if account is None else str(account),
            limit_id=str(window["limit_id"]),
            kind=WindowKind(window["kind"]),
            resets_at_ms=int(window["resets_at_ms"]),
        ),
        length_ms=_count(entry["length_ms"]),
        urgency=_count(entry["urgency"]),
        percent=None if percent is None else float(str(percent)),
        over=entry["over"] is True,
    )


def _count(number: object) -> int:
    if not isinstance(number, int):
        raise TypeError
    return number
