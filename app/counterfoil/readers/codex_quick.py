"""Lines of Codex in their usual shapes, taken without a look at each of their keys.

Imported by `codex`, which takes every line that is turned down here the plain way, to the same end. A line
that is turned down has changed nothing.
"""

from __future__ import annotations

from functools import lru_cache

import msgspec
from msgspec import UNSET

from counterfoil.readers.base import Batch, Line
from counterfoil.readers.codex_counter import Call, Totals, holds_its_parts
from counterfoil.readers.codex_credits import Shown, credit_note, shown
from counterfoil.readers.codex_fork import is_copied, note_time
from counterfoil.readers.codex_limits import AGENT, refusal_by_counter
from counterfoil.readers.codex_shapes import (
    Applied,
    CompactedLine,
    Compaction,
    Count,
    EventLine,
    Settings,
    TurnLine,
    Usage,
)
from counterfoil.readers.codex_thread import Thread
from counterfoil.readers.codex_usage import counted, events_of
from counterfoil.readers.decode import MAX_PARTS, Unreadable, epoch_ms, is_utf8, objects
from counterfoil.readers.strict_json import MAX_DEPTH, is_too_deep

_LONGEST_COUNT = 4_096  # bytes; a real one has 400 to 900
_MOST_BRACKETS = MAX_DEPTH - 2  # in the provider's windows, which stand two levels deep
_NO_OPENING = bytes(set(range(256)) - set(b"[{"))
_QUOTES_OF_LINE = 2 * len(
    ("timestamp", "its value", "type", "event_msg", "payload", "type", "token_count", "info")
)
_NOTHING = Shown()
_QUOTES_OF_INFO = 2 * 2 * len(("the usage", "input", "cached", "output", "reasoning", "total"))


class _Limits(msgspec.Struct, frozen=True, gc=False):
    """What a `rate_limits` value says; `quotes` are those in its bytes and about its name."""

    is_given: bool  # null is not
    shown: Shown
    quotes: int
    value: object  # as decoded, where a limit is reached


class _Seen(msgspec.Struct, frozen=True, gc=False):
    """What a count says; without `total` and `last` it tells only of limits."""

    at_ms: int
    total: Totals | None
    last: Totals | None
    limits: _Limits | None


def take_count(thread: Thread, line: Line, event: EventLine, count: Count, batch: Batch) -> bool:
    """Take a count that holds nothing but what its shape names, each name once; False for any other."""
    seen = _seen(line.data, event, count)
    if seen is None:
        return False
    at_ms, total = seen.at_ms, seen.total
    note_time(thread, at_ms)
    copied = is_copied(thread, at_ms, event.ordinal)
    calls: tuple[Call, ...] = ()
    if total is not None:
        calls = counted(thread, total, seen.last, is_copied=copied)
        batch.repeats += not calls
    if not copied:
        _tell(thread, line, at_ms, calls, seen.limits, batch)
    if total is not None or (seen.limits is not None and seen.limits.is_given):
        batch.used += 1
    else:
        batch.other += 1
    return True


def take_context(thread: Thread, data: bytes, found: EventLine | TurnLine | CompactedLine) -> bool:
    """Take what a line that bears no use says of its thread; False for a line that must be read in full."""
    body = found.payload
    at_ms = _epoch_ms(found.timestamp)
    if at_ms is None or len(data) > MAX_PARTS or not is_utf8(data) or not _is_shallow(data):
        return False
    note_time(thread, at_ms)
    if isinstance(body, Settings):
        thread.begin_turn(body.turn_id)
        _settle(thread, body)
    elif type(body) is Applied:
        _settle(thread, body.thread_settings)
    elif type(body) is Compaction:
        thread.response = None
    return True


def _is_shallow(data: bytes) -> bool:
    return len(data.translate(None, _NO_OPENING)) <= MAX_DEPTH or not is_too_deep(data)


def _settle(thread: Thread, settings: Settings | None) -> None:
    if settings is None:
        return
    given = {"model": settings.model, "cwd": settings.cwd, "model_provider_id": settings.model_provider_id}
    if settings.service_tier is not UNSET:
        given["service_tier"] = settings.service_tier
    thread.settle(given)


def _seen(data: bytes, event: EventLine, count: Count) -> _Seen | None:
    """None where a name could stand twice and where a value is unsound."""
    if len(data) > _LONGEST_COUNT:
        return None
    limits, quotes = None, _quotes(event, count)
    if count.rate_limits is not UNSET:
        limits = _limits(bytes(count.rate_limits))
        if limits is None:
            return None
        quotes += limits.quotes
    at_ms = _epoch_ms(event.timestamp)
    # Each name that was decoded stands there at least once, so no more quotes mean that none stands twice.
    if at_ms is None or data.count(b'"') != quotes:
        return None
    if count.info is None:
        return _Seen(at_ms, None, None, limits)
    total, last = _totals(count.info.total_token_usage), _totals(count.info.last_token_usage)
    sound = holds_its_parts(total) and holds_its_parts(last)
    return _Seen(at_ms, total, last, limits) if sound else None


def _quotes(event: EventLine, count: Count) -> int:
    """How many quotes the names and texts of a count take that stand outside its `rate_limits`."""
    quotes = _QUOTES_OF_LINE
    if event.ordinal is not UNSET:
        quotes += 2
    info = count.info
    if info is None:
        return quotes
    if info.model_context_window is not UNSET:
        quotes += 2
    if info.total_token_usage.cache_write_input_tokens is not UNSET:
        quotes += 2
    if info.last_token_usage.cache_write_input_tokens is not UNSET:
        quotes += 2
    return quotes + _QUOTES_OF_INFO


def _totals(usage: Usage) -> Totals:
    written = usage.cache_write_input_tokens
    return Totals(
        usage.input_tokens,
        usage.cached_input_tokens,
        0 if written is UNSET else written,
        usage.output_tokens,
        usage.reasoning_output_tokens,
    )


@lru_cache(maxsize=256)  # a window's percentage rises once in many lines
def _limits(piece: bytes) -> _Limits | None:
    """None where some of it cannot be read."""
    if piece.count(b"{") + piece.count(b"[") > _MOST_BRACKETS:
        return None
    quotes = piece.count(b'"') + 2
    if piece == b"null":
        return _Limits(False, _NOTHING, quotes, None)
    found, flaw = objects(piece)
    if flaw is not None or len(found) != 1:
        return None
    seen = shown(found[0])
    return None if seen.reason else _Limits(True, seen, quotes, found[0] if seen.reached else None)


def _tell(
    thread: Thread, line: Line, at_ms: int, calls: tuple[Call, ...], limits: _Limits | None, batch: Batch
) -> None:
    """Put new calls, readings, a note and a refusal into the batch."""
    seen = _NOTHING if limits is None else limits.shown
    said = None if calls else seen.reached
    news = seen.credits if seen.credits != thread.credits else None
    if calls or seen.windows or news or said != thread.limit_reached:
        ref = line.ref()
        if calls:
            context = thread.context(AGENT, None)
            batch.events += events_of(thread, calls, context, at_ms, ref, reasoning_known=True)
        for window in seen.windows:
            batch.readings.append(window.reading(at_ms, ref))
        if news is not None:
            thread.credits = news
            batch.notes.append(credit_note(news, thread.id, at_ms, ref))
        if said is not None and said != thread.limit_reached and limits is not None:
            key = thread.refusal_key(at_ms)
            batch.refusals.append(refusal_by_counter(limits.value, said, key, at_ms, ref))
    thread.limit_reached = said


def _epoch_ms(text: str) -> int | None:
    try:
        return epoch_ms(text)
    except Unreadable:
        return None
