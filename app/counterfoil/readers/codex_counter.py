"""Codex's running totals: which part of a thread's cumulative counter is a new call.

Imported by the Codex modules of this package alone. Pure: no files, no clock.
"""

from __future__ import annotations

import msgspec

from counterfoil.domain.usage import TokenCounts
from counterfoil.readers.base import SkipReason
from counterfoil.readers.decode import Unreadable, count, twice

MAX_HEADS = 4


class Totals(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Tokens as Codex adds them up: `input` holds cached and written, `output` holds reasoning."""

    input: int = 0
    cached: int = 0
    written: int = 0
    output: int = 0
    reasoning: int = 0


class Head(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Where one run of the counter stands; a counter that starts over begins a new `epoch`."""

    epoch: int
    totals: Totals


Heads = tuple[Head, ...]


class Call(msgspec.Struct, frozen=True, gc=False):
    """Tokens that one request used, and where the counter stood after it."""

    used: Totals
    epoch: int
    reached: Totals


class Step(msgspec.Struct, frozen=True, gc=False):
    """What one `token_count` added: nothing for a repeat, as a rule one call."""

    calls: tuple[Call, ...]
    heads: Heads


def totals(value: object) -> Totals:
    """A usage object of a log; cached, written and reasoning may be absent. Raises `Unreadable`."""
    if not isinstance(value, dict) or not {"input_tokens", "output_tokens"} <= value.keys():
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    if twice(value):
        raise Unreadable(SkipReason.AMBIGUOUS)
    read = Totals(
        count(value["input_tokens"]),
        _part(value.get("cached_input_tokens")),
        _part(value.get("cache_write_input_tokens")),
        count(value["output_tokens"]),
        _part(value.get("reasoning_output_tokens")),
    )
    if not holds_its_parts(read):
        raise Unreadable(SkipReason.BAD_NUMBER)
    return read


def token_counts(used: Totals, *, reasoning_known: bool) -> TokenCounts:
    """In the field's kinds. OpenAI has one price for cache writes: they stand as the five-minute ones."""
    output, cached, written = used.output, used.cached, used.written
    reasoning = used.reasoning if reasoning_known and used.reasoning <= output else None
    return TokenCounts(used.input - cached - written, cached, written, 0, output, reasoning)


def holds_its_parts(value: Totals) -> bool:
    """Whether the input is no less than what of it was cached and written."""
    return value.cached + value.written <= value.input


def advance(
    heads: Heads, total: Totals | None, last: Totals | None, *, gap_counts: bool, beside: Totals | None = None
) -> Step:
    """The calls between what the counter showed before (`heads`) and what it shows now.

    `gap_counts` says whether a jump over more than the last call is use of this
    thread; `beside` is use already counted from another record.
    """
    if total is None:
        return _by_last(heads, last) if last is not None else Step((), heads)
    for head in heads:
        if head.totals == total:
            return Step((), heads)
    if last is None:
        return _by_change(heads, total)
    before = _minus(total, last)
    for head in heads:
        if head.totals == before:
            return _moved(heads, head, total, (Call(last, head.epoch, total),))
    if gap_counts and len(heads) == 1 and before is not None:
        missed = _minus(before, heads[0].totals)
        if missed is not None and holds_its_parts(missed):
            return _over_gap(heads, missed, before, Call(last, heads[0].epoch, total), beside)
    return _begun(heads, total, last)


def _over_gap(heads: Heads, missed: Totals, before: Totals, call: Call, beside: Totals | None) -> Step:
    # A line between was lost. Its call ended where the last one began, so it gets the very key that
    # an intact copy of the log gives it.
    found = () if missed == beside else (Call(missed, call.epoch, before),)
    return _moved(heads, heads[0], call.reached, (*found, call))


def _by_change(heads: Heads, total: Totals) -> Step:
    head = heads[-1] if heads else Head(0, Totals())
    used = _minus(total, head.totals)
    if used is None or not holds_its_parts(used):
        return _begun(heads, total, total)
    return _moved(heads, head, total, (Call(used, head.epoch, total),))


def _by_last(heads: Heads, last: Totals) -> Step:
    head = heads[-1] if heads else Head(0, Totals())
    reached = _plus(head.totals, last)
    return _moved(heads, head, reached, (Call(last, head.epoch, reached),))


def _begun(heads: Heads, total: Totals, last: Totals) -> Step:
    """A run that none of those known leads to: the first, one that was resumed or began anew."""
    epoch = heads[-1].epoch + 1 if heads else 0
    return Step(_spent((Call(last, epoch, total),)), (*heads, Head(epoch, total))[-MAX_HEADS:])


def _moved(heads: Heads, head: Head, reached: Totals, calls: tuple[Call, ...]) -> Step:
    moved = Head(head.epoch, reached)
    if len(heads) <= 1:
        return Step(_spent(calls), (moved,))
    return Step(_spent(calls), tuple(moved if one is head else one for one in heads))


def _spent(calls: tuple[Call, ...]) -> tuple[Call, ...]:
    """Without those that used nothing: after a compaction the counter is shown with a last call of zero."""
    for call in calls:
        if not (call.used.input or call.used.output):
            return tuple(call for call in calls if call.used.input or call.used.output)
    return calls


def _plus(a: Totals, b: Totals) -> Totals:
    return Totals(
        a.input + b.input,
        a.cached + b.cached,
        a.written + b.written,
        a.output + b.output,
        a.reasoning + b.reasoning,
    )


def _minus(a: Totals, b: Totals) -> Totals | None:
    fresh, cached, written = a.input - b.input, a.cached - b.cached, a.written - b.written
    output, reasoning = a.output - b.output, a.reasoning - b.reasoning
    if fresh < 0 or cached < 0 or written < 0 or output < 0 or reasoning < 0:
        return None
    return Totals(fresh, cached, written, output, reasoning)


def _part(value: object) -> int:
    return 0 if value is None else count(value)
