"""From Codex's records of use to events: the running total, and a compaction's own record beside it.

Imported by `codex` and `codex_quick`. These move on the counter in a `Thread`.
"""

from __future__ import annotations

from binascii import b2a_base64

import msgspec

from counterfoil.domain.digest import sha256
from counterfoil.domain.usage import LineRef, RequestContext, UsageEvent
from counterfoil.readers.base import SkipReason
from counterfoil.readers.codex_counter import Call, Head, Step, Totals, advance, token_counts, totals
from counterfoil.readers.codex_fork import lineage
from counterfoil.readers.codex_limits import AGENT
from counterfoil.readers.codex_thread import Response, Thread
from counterfoil.readers.decode import Unreadable, identifier, twice
from counterfoil.readers.strict_json import Object

KEY_BYTES = 12  # no two calls of a lifetime share them

_URL_SAFE = bytes.maketrans(b"+/", b"-_")


class Place(msgspec.Struct, frozen=True, gc=False):
    """When and where a record was logged, and whether it is copied history."""

    at_ms: int
    line: LineRef
    is_copied: bool


def by_counter(thread: Thread, info: object, place: Place) -> list[UsageEvent]:
    """The calls that a `token_count` adds: none for a repeat or a copy. Raises `Unreadable`."""
    if info is None:
        return []
    if not isinstance(info, dict):
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    if twice(info):
        raise Unreadable(SkipReason.AMBIGUOUS)
    total, last = _usage(info, "total_token_usage"), _usage(info, "last_token_usage")
    calls = counted(thread, total, last, is_copied=place.is_copied)
    if not calls:
        return []
    reasoning_known = any(
        "reasoning_output_tokens" in usage for usage in info.values() if isinstance(usage, dict)
    )
    context = thread.context(AGENT, info.get("model"))
    return events_of(thread, calls, context, place.at_ms, place.line, reasoning_known=reasoning_known)


def counted(
    thread: Thread, total: Totals | None, last: Totals | None, *, is_copied: bool
) -> tuple[Call, ...]:
    """Move the thread's counter on: the calls that this adds, none for a repeat or a copy."""
    step = _step(thread, total, last)
    if is_copied:
        thread.copies_seen = thread.after_copy = True
        return ()
    if step.calls:
        thread.after_copy, thread.beside = False, None
    return step.calls


def events_of(
    thread: Thread,
    calls: tuple[Call, ...],
    context: RequestContext,
    at_ms: int,
    line: LineRef,
    *,
    reasoning_known: bool,
) -> list[UsageEvent]:
    """The events of newly counted calls; one that a response's own record told of gets its id."""
    response, thread.response = thread.response, None
    owner = lineage(thread)
    return [
        UsageEvent(
            _key(owner, call),
            at_ms,
            context,
            token_counts(call.used, reasoning_known=reasoning_known),
            line,
            response.id if response is not None and response.used == call.used else None,
        )
        for call in calls
    ]


def note_response(thread: Thread, record: Object, place: Place) -> None:
    """Remember a response's own record: it precedes the count that repeats it and alone has its id."""
    if record.get("thread_id") not in (None, thread.id) or place.is_copied:
        return
    name = identifier(record.get("response_id"))
    thread.response = Response(name, totals(record.get("usage"))) if name else None


def by_compaction(thread: Thread, compacted: Object, place: Place) -> list[UsageEvent]:
    """The request that wrote the summary, which the running total leaves out."""
    name = identifier(compacted.get("compaction_response_id"))
    response, thread.response = thread.response, None
    if name is None or response is None or response.id != name or place.is_copied:
        return []
    thread.beside = response.used
    used = token_counts(response.used, reasoning_known=True)
    context = thread.context(AGENT, None)
    return [UsageEvent(f"{thread.id}:{name}", place.at_ms, context, used, place.line, request_id=name)]


def _step(thread: Thread, total: Totals | None, last: Totals | None) -> Step:
    if total is None and last is not None and last == thread.lone_last:
        return Step((), thread.heads)
    thread.lone_last = last if total is None else None
    if last is None and total is not None and thread.is_page and not thread.heads:
        # The total holds all earlier pages, and nothing tells how much of it is this call's.
        thread.heads = (Head(0, total),)
        raise Unreadable(SkipReason.AMBIGUOUS)
    step = advance(thread.heads, total, last, gap_counts=not thread.after_copy, beside=thread.beside)
    thread.heads = step.heads
    return step


def _key(owner: str, call: Call) -> str:
    # A call has no id in the counter. The point that the thread's total has reached serves as one: it only
    # grows within a run of the counter (`epoch`), so no two calls of a run share it, and every copy of the
    # log, archived or compressed, shows the same. The time is left out on purpose: a copied history and
    # the first line of a new page are stamped anew. Hashed, because every row carries its key twice.
    to = call.reached
    point = f"{owner}:{call.epoch}:{to.input}.{to.cached}.{to.written}.{to.output}.{to.reasoning}"
    digest = sha256(point.encode()).digest()
    return b2a_base64(digest[:KEY_BYTES], newline=False).translate(_URL_SAFE).decode()


def _usage(info: Object, name: str) -> Totals | None:
    value = info.get(name)
    return None if value is None else totals(value)
