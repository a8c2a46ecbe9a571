"""What Claude Code hands to a status line, as a line of our capture file. Pure.

Only what is named here is taken: figures, and short words without blanks; never a prompt or a working folder.
"""

from __future__ import annotations

import json

TYPE_CHECKING = False  # importing typing would cost as much as all that is done here
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

AGENT, SOURCE = "claude-code", "statusline"
PASSING = frozenset(["total_duration_ms"])  # runs on by itself: no reason to note the rest once more
FIVE_HOURS_MINUTES, WEEK_MINUTES = 300, 10_080
MOST_WINDOWS = 16

_LENGTHS = {"five_hour": FIVE_HOURS_MINUTES, "seven_day": WEEK_MINUTES}
_NAMED = {"five_hour": "claude", "seven_day": "claude", "spend_limit": "claude_spend"}
_COST = (
    "total_cost_usd",
    "total_duration_ms",
    "total_api_duration_ms",
    "total_lines_added",
    "total_lines_removed",
)
_CONTEXT = (
    "total_input_tokens",
    "total_output_tokens",
    "context_window_size",
    "used_percentage",
    "remaining_percentage",
)
_CURRENT_USAGE = (
    "input_tokens",
    "output_tokens",
    "cache_creation_input_tokens",
    "cache_read_input_tokens",
)
_PROMPT_CACHE = (
    "warm",
    "ttl",
    "expires_at",
    "requests",
    "misses",
    "expected_rebuilds",
    "hit_ratio",
    "cache_write_tokens",
    "miss_recache_tokens",
    "last_miss_at",
    "last_miss_cause",
)
_WORDS = frozenset(["ttl", "expires_at", "last_miss_at", "last_miss_cause"])
_WORD_LENGTH, _FOLDER_LENGTH = 64, 1024
_MARKS = frozenset("-_.:+@[]")
_FIRST_IN_MS = 10**11  # more seconds than any reset has; fewer milliseconds than any has had


def decoded(given: bytes) -> dict[str, object]:
    """The JSON object that was handed over; empty where it is none."""
    try:
        found = json.loads(given.decode("utf-8", "replace").lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def capture_of(told: Mapping[str, object], at_ms: int) -> dict[str, object] | None:
    """The line to keep of what was handed over at `at_ms`; None where it tells nothing."""
    windows, notes = windows_of(told), list(_notes(told))
    if not windows and not notes:
        return None
    return {
        "v": 1,
        "at_ms": at_ms,
        "agent": AGENT,
        "source": SOURCE,
        "home": home_of(told.get("transcript_path")),
        "account": None,
        "plan": None,
        "session": word(told.get("session_id")),
        "windows": windows,
        "on_credits": None,
        "notes": notes,
    }


def windows_of(told: Mapping[str, object]) -> list[dict[str, object]]:
    """Every member of `rate_limits` that is shaped like a window, its percent as it came."""
    return [found for name, value in _members(told, "rate_limits") if (found := _window(name, value))][
        :MOST_WINDOWS
    ]


def home_of(transcript: object) -> str | None:
    """The agent's home that a transcript lies in."""
    if not isinstance(transcript, str):
        return None
    for slash in "/\\":
        home, found, _ = transcript.rpartition(f"{slash}projects{slash}")
        if found and 0 < len(home) <= _FOLDER_LENGTH and home.isprintable():
            return home
    return None


def number(value: object) -> float | None:
    """A finite number as it came, else None."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if abs(value) < 1e300 else None


def word(value: object) -> str | None:
    """A short word without blanks, such as an id or a version, else None."""
    if not isinstance(value, str) or not 0 < len(value) <= _WORD_LENGTH:
        return None
    return value if all(char.isascii() and (char.isalnum() or char in _MARKS) for char in value) else None


def _window(name: str, value: object) -> dict[str, object] | None:
    if not isinstance(value, dict):
        return None
    percent, resets_at_ms = number(value.get("used_percentage")), _moment_ms(value.get("resets_at"))
    limit_id, minutes = _limit(name)
    if (percent is None and resets_at_ms is None) or not limit_id:
        return None
    return {"limit_id": limit_id, "minutes": minutes, "percent": percent, "resets_at_ms": resets_at_ms}


def _limit(name: str) -> tuple[str, int]:
    """Limit id and length in minutes, 0 where the name does not tell it; `""` where it is no name."""
    if name in _NAMED:
        return _NAMED[name], _LENGTHS.get(name, 0)
    scope, minutes = name, 0
    for span, length in _LENGTHS.items():
        if name.startswith(f"{span}_"):
            scope, minutes = name.removeprefix(f"{span}_"), length
    plain = "".join(char if char.isascii() and char.isalnum() else " " for char in scope.lower())
    joined = "_".join(plain.split())
    return (f"claude_{joined}" if 0 < len(joined) <= _WORD_LENGTH else ""), minutes


def _moment_ms(value: object) -> int | None:
    """Seconds since the epoch, as documented; or milliseconds."""
    found = number(value)
    if found is None or not 0 < found < _FIRST_IN_MS * 1000:
        return None
    return int(found) if found >= _FIRST_IN_MS else int(found * 1000)


def _notes(told: Mapping[str, object]) -> Iterator[dict[str, object]]:
    cache = _figures(told.get("prompt_cache"), _PROMPT_CACHE)
    if cache:
        yield {"kind": "prompt_cache", "body": cache}
    session = {name: value for name, value in _session(told) if value not in (None, {})}
    if session:
        yield {"kind": "session", "body": session}


def _session(told: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Cost and context by the client's own names."""
    model, effort, context = told.get("model"), told.get("effort"), told.get("context_window")
    cost = _figures(told.get("cost"), _COST)
    room = _figures(context, _CONTEXT)
    last = _figures(context.get("current_usage"), _CURRENT_USAGE) if isinstance(context, dict) else {}
    if not cost and not room and not last:
        return
    yield "model", word(model.get("id") if isinstance(model, dict) else model)
    yield "version", word(told.get("version"))
    yield "effort", word(effort.get("level") if isinstance(effort, dict) else effort)
    yield from _figures(told, ("fast_mode", "exceeds_200k_tokens")).items()
    yield "cost", cost
    yield "context_window", room | ({"current_usage": last} if last else {})


def _figures(given: object, names: tuple[str, ...]) -> dict[str, object]:
    """The figures, switches and known words of these names; null and all else is left out."""
    if not isinstance(given, dict):
        return {}
    found = {name: _figure(name, given.get(name)) for name in names}
    return {name: value for name, value in found.items() if value is not None}


def _figure(name: str, value: object) -> bool | float | str | None:
    if name in _WORDS:
        return word(value) or number(value)
    return value if isinstance(value, bool) else number(value)


def _members(told: Mapping[str, object], name: str) -> Iterator[tuple[str, object]]:
    inner = told.get(name)
    if isinstance(inner, dict):
        yield from inner.items()
