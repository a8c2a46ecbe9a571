"""The provider's own counter and its refusals, as Codex logs them.

Imported by the Codex modules of this package alone. Pure: one log record in, readings and refusals out.
"""

from __future__ import annotations

import re
from typing import TypeGuard

import msgspec

from counterfoil.domain.quota import CounterReading, Refusal, WindowKind
from counterfoil.domain.usage import LineRef
from counterfoil.domain.window import kind_of
from counterfoil.readers.base import SkipReason
from counterfoil.readers.decode import Unreadable, fixed_word, short_name, twice
from counterfoil.readers.notes import flag, is_finite
from counterfoil.readers.strict_json import Object

AGENT = "codex"
SOURCE = "codex-rollout"
SLOTS = ("primary", "secondary")

_MAX_MINUTES = 366 * 24 * 60
_EPOCH_SECONDS = (946_684_800, 4_102_444_800)  # the years 2000 to 2099
_AHEAD_SECONDS = (-_MAX_MINUTES * 60, _MAX_MINUTES * 60)
_PLAN_LIMIT = "usage_limit_exceeded"
_OVERLOADED = "server_overloaded"
_TOO_MANY_REQUESTS = 429
_LONGEST_TEXT = 2_000
_OLD_WORDS = re.compile(r"You['’]ve (?:hit|reached) your usage limit")  # before errors had a code
_SCOPE = re.compile(r"your usage limit for ([^\n]{1,60}?)\.(?:\s|$)")


class Window(msgspec.Struct, frozen=True, gc=False):
    """One window as a `rate_limits` object shows it; what `is_relative` counts from the line."""

    limit_id: str
    minutes: int
    percent: float
    resets_ms: int | None
    is_relative: bool
    plan: str | None
    has_credits: bool | None

    def reading(self, at_ms: int, line: LineRef) -> CounterReading:
        """As it was read from `line`."""
        resets_at_ms = self.resets_ms
        if resets_at_ms is not None and self.is_relative:
            resets_at_ms += at_ms
        return CounterReading(
            at_ms,
            AGENT,
            SOURCE,
            self.limit_id,
            self.minutes,
            self.percent,
            resets_at_ms,
            None,  # a rollout does not say whose it is
            self.plan,
            self.has_credits,
            line,
        )


def windows(limits: object, slots: tuple[str, ...] = SLOTS) -> tuple[list[Window], SkipReason | None]:
    """Every window of a `rate_limits` object, and why one of them could not be read.

    One that hides its length has 0 minutes, for its slot does not tell which it is; it is left out where it
    does not even tell how full it is and when it resets.
    """
    if limits is None:
        return [], None
    if not isinstance(limits, dict):
        return [], SkipReason.UNKNOWN_SHAPE
    if twice(limits):
        return [], SkipReason.AMBIGUOUS
    found: list[Window] = []
    reason: SkipReason | None = None
    for window in (limits.get(slot) for slot in slots):
        if not isinstance(window, dict) or not _tells_enough(window):
            continue
        try:
            found.append(_window(limits, window))
        except Unreadable as problem:
            reason = reason or problem.reason
    return found, reason


def limit_reached(limits: object) -> str | None:
    """Which limit the provider calls reached, in its own word."""
    said = fixed_word(limits.get("rate_limit_reached_type")) if isinstance(limits, dict) else None
    return None if said == "none" else said


def refusal_by_counter(limits: object, said: str, key: str, at_ms: int, line: LineRef) -> Refusal:
    """A request turned away as the counter tells it; which window is known only where the word says so."""
    if said in SLOTS:
        named = windows(limits, (said,))[0]
    else:
        named = [w for w in windows(limits)[0] if said == "weekly" and _is_weekly(w)]
    window = named[0].reading(at_ms, line) if named else None
    return Refusal(
        key=f"{key}:plan",
        at_ms=at_ms,
        agent=AGENT,
        kind=_kind(window) if window else None,
        scope=None,
        resets_at_ms=window.resets_at_ms if window else None,
        is_plan_limit=True,
        line=line,
    )


def refusal_by_error(error: object, key: str, at_ms: int, line: LineRef) -> Refusal | None:
    """A request turned away as an error tells it; None for errors that are no refusal.

    When it may be tried again is only said in local time without a zone, so it is not read.
    """
    if not isinstance(error, dict):
        return None
    code, words = error.get("codex_error_info"), error.get("message")
    text = words[:_LONGEST_TEXT] if isinstance(words, str) else ""
    by_plan = code == _PLAN_LIMIT or (code is None and _OLD_WORDS.search(text) is not None)
    if not by_plan and code != _OVERLOADED and _status(code) != _TOO_MANY_REQUESTS:
        return None
    scope = _SCOPE.search(text) if by_plan else None
    return Refusal(
        key=f"{key}:{'plan' if by_plan else 'other'}",
        at_ms=at_ms,
        agent=AGENT,
        kind=None,
        scope=short_name(scope[1]) if scope else None,
        resets_at_ms=None,
        is_plan_limit=by_plan,
        line=line,
    )


def _window(limits: Object, window: Object) -> Window:
    if twice(window):
        raise Unreadable(SkipReason.AMBIGUOUS)
    resets_ms, is_relative = _resets(window)
    return Window(
        limit_id=fixed_word(limits.get("limit_id")) or AGENT,
        minutes=_minutes(window.get("window_minutes")),
        percent=_percent(window.get("used_percent")),
        resets_ms=resets_ms,
        is_relative=is_relative,
        plan=fixed_word(limits.get("plan_type")),
        has_credits=has_credits(limits),
    )


def has_credits(limits: Object) -> bool | None:
    """Whether there is money to go on with; None where it is not said."""
    credit = limits.get("credits")
    return flag(credit.get("has_credits")) if isinstance(credit, dict) else None


def _tells_enough(window: Object) -> bool:
    if window.get("window_minutes") is not None:
        return True
    return is_finite(window.get("used_percent")) and _resets(window)[0] is not None


def _kind(window: CounterReading) -> WindowKind | None:
    return kind_of(AGENT, window.limit_id, window.window_minutes) if window.window_minutes else None


def _is_weekly(window: Window) -> bool:
    return kind_of(AGENT, AGENT, window.minutes) is WindowKind.SEVEN_DAY


def _minutes(value: object) -> int:
    if value is None:
        return 0
    if type(value) is int and 0 < value <= _MAX_MINUTES:
        return value
    raise Unreadable(SkipReason.BAD_NUMBER)


def _percent(value: object) -> float:
    if is_finite(value):
        return float(value)
    raise Unreadable(SkipReason.BAD_NUMBER)


def _resets(window: Object) -> tuple[int | None, bool]:
    """Epoch seconds; before they were logged, seconds from the line's own time. None where it is absurd."""
    at_s, in_s = window.get("resets_at"), window.get("resets_in_seconds")
    if (moment := reset_moment(at_s)) is not None:
        return moment, False
    return (int(in_s * 1000), True) if at_s is None and _within(in_s, _AHEAD_SECONDS) else (None, False)


def reset_moment(value: object) -> int | None:
    """Seconds since the epoch as milliseconds; None for what cannot be a reset."""
    return int(value * 1000) if _within(value, _EPOCH_SECONDS) else None


def _within(value: object, bounds: tuple[int, int]) -> TypeGuard[int | float]:
    return type(value) in (int, float) and isinstance(value, int | float) and bounds[0] <= value < bounds[1]


def _status(code: object) -> object:
    """The HTTP status that some error codes carry inside."""
    if not isinstance(code, dict):
        return None
    inner = next(iter(code.values()), None)
    return inner.get("http_status_code") if isinstance(inner, dict) else None
