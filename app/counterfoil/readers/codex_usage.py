"""From Codex's records of use to events: the running total, and a compaction's own record beside it.

Imported by `codex`. A thread's counter stands in its `Thread`, which these functions move on.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from dataclasses import dataclass

from counterfoil.domain.digest import sha256
from counterfoil.domain.usage import LineRef, UsageEvent
from counterfoil.readers.base import SkipReason
from counterfoil.readers.codex_counter import Call, Head, Step, Totals, advance, token_counts, totals
from counterfoil.readers.codex_fork import lineage
from counterfoil.readers.codex_limits import AGENT
from counterfoil.readers.codex_thread import Response, Thread
from counterfoil.readers.decode import Unreadable, identifier, twice
from counterfoil.readers.strict_json import Object

KEY_BYTES = 12  # no two calls of a lifetime share them


@dataclass(frozen=True, slots=True)
class Place:
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
    step = _step(thread, total, last)
    if place.is_copied:
        thread.copies_seen = thread.after_copy = True
        return []
    if not step.calls:
        return []
    thread.after_copy, thread.beside = False, None
    return _events(thread, step.calls, info, place)


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
    """Move the thread's counter on."""
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


def _events(thread: Thread, calls: tuple[Call, ...], info: Object, place: Place) -> list[UsageEvent]:
    response, thread.response = thread.response, None
    owner, context = lineage(thread), thread.context(AGENT, info.get("model"))
    reasoning_known = any(
        "reasoning_output_tokens" in usage for usage in info.values() if isinstance(usage, dict)
    )
    return [
        UsageEvent(
            key=_key(owner, call),
            at_ms=place.at_ms,
            context=context,
            tokens=token_counts(call.used, reasoning_known=reasoning_known),
            line=place.line,
            request_id=response.id if response and response.used == call.used else None,
        )
        for call in calls
    ]


def _key(owner: str, call: Call) -> str:
    # A call has no id in the counter. The point that the thread's total has reached serves as one: it only
    # grows within a run of the counter (`epoch`), so no two calls of a run share it, and every copy of the
    # log, archived or compressed, shows the same. The time is left out on purpose: a copied history and
    # the first line of a new page are stamped anew. Hashed, because every row carries its key twice.
    point = f"{owner}:{call.epoch}:{'.'.join(map(str, call.reached))}"
    return urlsafe_b64encode(sha256(point.encode()).digest()[:KEY_BYTES]).decode()


def _usage(info: Object, name: str) -> Totals | None:
    value = info.get(name)
    return None if value is None else totals(value)
