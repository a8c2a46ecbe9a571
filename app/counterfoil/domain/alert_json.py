"""The alert state as JSON text, for whoever keeps it between two runs."""

from __future__ import annotations

import msgspec

from counterfoil.domain.alert_state import AlertState


def to_json(state: AlertState) -> str:
    """One JSON object; `from_json` gives back an equal state."""
    return msgspec.json.encode(state).decode()


def from_json(text: str) -> AlertState:
    """The state that `to_json` wrote; text of another shape gives an empty one, which only primes again."""
    try:
        return msgspec.json.decode(text, type=AlertState)
    except (msgspec.DecodeError, UnicodeEncodeError):
        return AlertState()
