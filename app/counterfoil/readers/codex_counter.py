"""Codex's running totals: which part of a thread's cumulative counter is a new call.

Imported by `codex`, `codex_thread` and nobody else. Pure: no files, no clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import msgspec

from counterfoil.domain.usage import TokenCounts
from counterfoil.readers.base import SkipReason
from counterfoil.readers.decode import Unreadable, count, twice

MAX_HEADS = 4


class Totals(NamedTuple):
    """Tokens as Codex adds them up: `input` holds cached and written, `output` holds reasoning."""

    input: int = 0
    cached: int = 0
    written: int = 0
    output: int = 0
    reasoning: int = 0


class Head(msgspec.Struct, frozen=True, array_like=True):
    """Where one run of the counter stands; a counter that starts over begins a new `epoch`."""

    epoch: int
    totals: Totals


Heads = tuple[Head, ...]


class Call(NamedTuple):
    """Tokens that one request used, and where the counter stood after it."""

    used: Totals
    epoch: int
    reached: Totals


@dataclass(frozen=True, slots=True)
class Step:
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
        input=count(value["input_tokens"]),
        cached=_part(value.get("cached_input_tokens")),
        written=_part(value.get("cache_write_input_tokens")),
        output=count(value["output_tokens"]),
        reasoning=_part(value.get("reasoning_output_tokens")),
    )
    if not _holds_its_parts(read):
        raise Unreadable(SkipReason.BAD_NUMBER)
    return read


def token_counts(used: Totals, *, reasoning_known: bool) -> TokenCounts:
    """In the field's kinds. OpenAI has one price for cache writes: they stand as the five-minute ones."""
    return TokenCounts(
        input=used.input - used.cached - used.written,
        cache_read=used.cached,
        cache_write_5m=used.written,
        output=used.output,
        reasoning=used.reasoning if reasoning_known and used.reasoning <= used.output else None,
    )


def advance(
    heads: Heads, total: Totals | None, last: Totals | None, *, gap_counts: bool, beside: Totals | None = None
) -> Step:
    """The calls between what the counter showed before (`heads`) and what it shows now.

    `gap_counts` says whether a jump over more than the last call is use of this
    thread; `beside` is use already counted from another record.
    """
    if total is None:
        return _by_last(heads, last) if last else Step((), heads)
    if any(head.totals == total for head in heads):
        return Step((), heads)
    if last is None:
        return _by_change(heads, total)
    before = _minus(total, last)
    for head in heads:
        if head.totals == before:
            return _moved(heads, head, total, [Call(last, head.epoch, total)])
    if gap_counts and len(heads) == 1 and before is not None:
        missed = _minus(before, heads[0].totals)
        if missed is not None and _holds_its_parts(missed):
            return _over_gap(heads, missed, before, Call(last, heads[0].epoch, total), beside)
    return _begun(heads, total, last)


def _over_gap(heads: Heads, missed: Totals, before: Totals, call: Call, beside: Totals | None) -> Step:
    # A line between was lost. Its call ended where the last one began, so it gets the very key that
    # an intact copy of the log gives it.
    found = [] if missed == beside else [Call(missed, call.epoch, before)]
    return _moved(heads, heads[0], call.reached, [*found, call])


def _by_change(heads: Heads, total: Totals) -> Step:
    head = heads[-1] if heads else Head(0, Totals())
    used = _minus(total, head.totals)
    if used is None or not _holds_its_parts(used):
        return _begun(heads, total, total)
    return _moved(heads, head, total, [Call(used, head.epoch, total)])


def _by_last(heads: Heads, last: Totals) -> Step:
    head = heads[-1] if heads else Head(0, Totals())
    reached = _plus(head.totals, last)
    return _moved(heads, head, reached, [Call(last, head.epoch, reached)])


def _begun(heads: Heads, total: Totals, last: Totals) -> Step:
    """A run that none of those known leads to: the first, one that was resumed or began anew."""
    epoch = heads[-1].epoch + 1 if heads else 0
    return Step(_spent([Call(last, epoch, total)]), (*heads, Head(epoch, total))[-MAX_HEADS:])


def _moved(heads: Heads, head: Head, reached: Totals, calls: list[Call]) -> Step:
    moved = Head(head.epoch, reached)
    rest = tuple(moved if one is head else one for one in heads)
    return Step(_spent(calls), rest if heads else (moved,))


def _spent(calls: list[Call]) -> tuple[Call, ...]:
    """Without those that used nothing: after a compaction the counter is shown with a last call of zero."""
    return tuple(call for call in calls if call.used.input or call.used.output)


def _plus(a: Totals, b: Totals) -> Totals:
    return Totals(*(x + y for x, y in zip(a, b, strict=True)))


def _minus(a: Totals, b: Totals) -> Totals | None:
    parts = [x - y for x, y in zip(a, b, strict=True)]
    return Totals(*parts) if min(parts) >= 0 else None


def _holds_its_parts(value: Totals) -> bool:
    return value.cached + value.written <= value.input


def _part(value: object) -> int:
    return 0 if value is None else count(value)
