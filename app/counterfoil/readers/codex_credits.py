"""What a `rate_limits` object of Codex says beside its windows: credits, a balance, a spending limit.

Imported by the Codex modules of this package alone.
"""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from counterfoil.domain.quota import ClientNote, NoteKind
from counterfoil.domain.usage import LineRef
from counterfoil.readers.base import SkipReason
from counterfoil.readers.codex_limits import (
    AGENT,
    Window,
    has_credits,
    limit_reached,
    reset_moment,
    windows,
)
from counterfoil.readers.decode import Unreadable, fixed_word, twice
from counterfoil.readers.notes import body_of, flag, is_finite, key_of, number
from counterfoil.readers.strict_json import Object

INDIVIDUAL_LIMIT = "codex_individual_limit"  # one member's share of what a workspace may spend

_DECIMAL = re.compile(r"-?\d{1,15}(?:\.\d{1,12})?", re.ASCII)


class Shown(msgspec.Struct, frozen=True, gc=False):
    """All that is kept of a `rate_limits` object; `credits` is a note's body."""

    windows: tuple[Window, ...] = ()
    credits: str | None = None
    reached: str | None = None
    reason: SkipReason | None = None  # why one of its windows could not be read


def shown(limits: object) -> Shown:
    """What an object shows, and why a part of it could not be read."""
    found, reason = windows(limits)
    if not isinstance(limits, dict) or twice(limits):
        return Shown(reached=limit_reached(limits), reason=reason)
    individual = _object(limits.get("individual_limit"))
    share = _share(limits, individual)
    reached = limit_reached(limits)
    every = (*found, share) if share else tuple(found)
    return Shown(every, _body(limits, individual, reached), reached, reason)


def credit_note(body: str, thread: str, at_ms: int, line: LineRef) -> ClientNote:
    """A state of the credits, as it was seen first in a thread or as it came back."""
    kind = NoteKind.CREDITS
    return ClientNote(key_of(kind, thread, at_ms, body), kind, at_ms, AGENT, thread, None, body, line)


def _body(limits: Object, individual: Object, reached: str | None) -> str | None:
    credit = _object(limits.get("credits"))
    has, unlimited = flag(credit.get("has_credits")), flag(credit.get("unlimited"))
    balance, spent = _number(credit.get("balance")), flag(limits.get("spend_control_reached"))
    figures = _figures(individual) if individual else None
    if has is None and unlimited is None and balance is None and spent is None and figures is None:
        return None
    said = {
        "has_credits": has,
        "unlimited": unlimited,
        "balance": balance,
        "spend_control_reached": spent,
        "limit_reached_type": reached,
    }
    return body_of({**said, "individual_limit": figures}) if figures else _written(**said)


@lru_cache(maxsize=64, typed=True)  # they seldom change from one count to the next
def _written(**said: float | str | None) -> str:
    return body_of(said)


def _figures(individual: Object) -> dict[str, object] | None:
    figures = {
        "limit": _number(individual.get("limit")),
        "used": _number(individual.get("used")),
        "remaining_percent": _number(individual.get("remaining_percent")),
        "resets_at_ms": reset_moment(individual.get("resets_at")),
        "unit": fixed_word(individual.get("unit")),
    }
    return {name: value for name, value in figures.items() if value is not None} or None


def _share(limits: Object, individual: Object) -> Window | None:
    """A spending limit as a window of unknown length, where it says how full it is and when it resets."""
    if not individual:
        return None
    left, resets_ms = individual.get("remaining_percent"), reset_moment(individual.get("resets_at"))
    if resets_ms is None or not is_finite(left):
        return None
    return Window(
        limit_id=INDIVIDUAL_LIMIT,
        minutes=0,
        percent=100.0 - left,
        resets_ms=resets_ms,
        is_relative=False,
        plan=fixed_word(limits.get("plan_type")),
        has_credits=has_credits(limits),
    )


def _number(value: object) -> int | float | None:
    """Amounts come as decimals in words; None for what is none."""
    if isinstance(value, str):
        if not _DECIMAL.fullmatch(value):
            return None
        return float(value) if "." in value else int(value)
    try:
        return number(value)
    except Unreadable:
        return None


def _object(value: object) -> Object:
    """An object whose names stand once, else one that says nothing."""
    return value if isinstance(value, dict) and not twice(value) else {}
