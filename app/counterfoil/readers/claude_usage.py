"""What the usage object of one Claude response says, in our kinds of tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.readers.base import SkipReason
from counterfoil.readers.decode import Unreadable, count
from counterfoil.readers.strict_json import Object

_VERSION = re.compile(r"(\d{1,6})\.(\d{1,6})\.(\d{1,6})")
_LONGEST_VERSION = 32
_FIRST_EXACT = (2, 1, 97)  # earlier clients write what the stream said first and often never correct it


def tokens(usage: Object) -> TokenCounts:
    """The counts of one response. Raises Unreadable."""
    if usage.get("input_tokens") is None and usage.get("output_tokens") is None:
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    cache_write_5m, cache_write_1h = _cache_writes(usage)
    return TokenCounts(
        input=_amount(usage, "input_tokens"),
        cache_read=_amount(usage, "cache_read_input_tokens"),
        cache_write_5m=cache_write_5m,
        cache_write_1h=cache_write_1h,
        output=_amount(usage, "output_tokens"),
        reasoning=_reasoning(usage.get("output_tokens_details")),
        web_searches=_web_searches(usage.get("server_tool_use")),
    )


def advisors(usage: Object) -> list[Object]:
    """Calls to another model within the response, which its own totals leave out."""
    return [part for part in _iterations(usage) if part.get("type") == "advisor_message"]


def quality(version: object, message: Object) -> OutputQuality:
    """How good the output count is that a client of that version wrote with a message.

    The final count comes with the stop reason, at the end of the stream. Early clients wrote the line before
    that, whatever became of the response; later ones leave the reason null only where they never saw the end.
    """
    if message.get("stop_reason") or not isinstance(version, str):
        return OutputQuality.AS_LOGGED
    early = _is_early(version[:_LONGEST_VERSION])
    if early:
        return OutputQuality.PLACEHOLDER
    whole = early is None or "stop_reason" not in message
    return OutputQuality.AS_LOGGED if whole else OutputQuality.PARTIAL


@lru_cache(maxsize=64)
def _is_early(version: str) -> bool | None:
    """None where the version cannot be told."""
    known = _VERSION.match(version)
    return tuple(map(int, known.groups())) < _FIRST_EXACT if known else None


def _amount(usage: Object, name: str) -> int:
    value = usage.get(name)
    return 0 if value is None else count(value)


def _cache_writes(usage: Object) -> tuple[int, int]:
    """Cache writes for 5 minutes and 1 hour.

    The split may cover the first iteration alone, and some versions left the
    total at 0; the greatest account holds. What no split explains is 5 minutes.
    """
    split = _split(usage)
    if parts := [_split(part) for part in _iterations(usage) if part.get("type") == "message"]:
        split = max(split, (sum(part[0] for part in parts), sum(part[1] for part in parts)), key=sum)
    total = max(_amount(usage, "cache_creation_input_tokens"), sum(split))
    return total - split[1], split[1]


def _split(usage: Object) -> tuple[int, int]:
    split = usage.get("cache_creation")
    if not isinstance(split, dict):
        return 0, 0
    return _amount(split, "ephemeral_5m_input_tokens"), _amount(split, "ephemeral_1h_input_tokens")


def _iterations(usage: Object) -> Iterator[Object]:
    parts = usage.get("iterations")
    for part in parts if isinstance(parts, list) else ():
        if isinstance(part, dict):
            yield part


def _reasoning(details: object) -> int | None:
    if not isinstance(details, dict) or details.get("thinking_tokens") is None:
        return None
    return count(details["thinking_tokens"])


def _web_searches(tools: object) -> int:
    return _amount(tools, "web_search_requests") if isinstance(tools, dict) else 0
