"""Codex rollouts: `sessions/**/rollout-*.jsonl`, archived or compressed ones as well.

A rollout tells use by a running total for the whole thread, repeated at will. What counts is how that total
changes (`codex_counter`), outside the history that a fork copied from its parent (`codex_fork`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

import msgspec

from counterfoil.domain.usage import LineRef, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.codex_credits import credit_note, shown
from counterfoil.readers.codex_fork import is_copied, note_time
from counterfoil.readers.codex_known import note_count, note_kind
from counterfoil.readers.codex_limits import AGENT, refusal_by_counter, refusal_by_error
from counterfoil.readers.codex_quick import take_context, take_count
from counterfoil.readers.codex_shapes import (
    UNFIT,
    CompactedLine,
    Count,
    EventLine,
    Idle,
    ItemLine,
    TurnLine,
    decode_line,
    is_idle,
)
from counterfoil.readers.codex_signs import SIGNED, chosen, compacted, may_hold, resumed, retried, signs_in
from counterfoil.readers.codex_thread import Thread, begun
from counterfoil.readers.codex_usage import Place, by_compaction, by_counter, note_response
from counterfoil.readers.decode import Unreadable, epoch_ms, exact, flaw, identifier, is_utf8, objects, twice
from counterfoil.readers.strict_json import Object


class _Payload(msgspec.Struct):
    type: str | None = None


class _Envelope(msgspec.Struct):
    """As much of a line as tells whether it matters; the rest is passed over."""

    type: str | None = None
    payload: _Payload | None = None


_ENVELOPE = msgspec.json.Decoder(_Envelope)
_RECORDS = {"session_meta", "turn_context", "token_usage_record", "compacted"}
_STARTS = {"task_started", "turn_started"}
_ENDS = {"task_complete", "turn_complete"}
_ERRORS = {"error", "stream_error"}
_EVENTS = {"token_count", "thread_settings_applied"} | _STARTS | _ENDS | _ERRORS
UNTOLD = ""
_USAGE_MARK = b'_token_usage"'


class _Record(msgspec.Struct, frozen=True):
    """One object of a line; `kind` is the event's own type where it is an event.

    `ref` works the line's hash out once however many objects it holds; `marked` ones name tokens.
    """

    kind: str | None
    body: Object
    payload: Object
    at_ms: int | None
    ref: Callable[[], LineRef]
    marked: bool

    def place(self, thread: Thread) -> Place:
        """Raises `Unreadable` where the record has no usable time."""
        if self.at_ms is None:
            raise Unreadable(SkipReason.BAD_TIME)
        copied = is_copied(thread, self.at_ms, self.body.get("ordinal"))
        return Place(self.at_ms, self.ref(), copied)


class CodexReader:
    """Reads the rollouts of Codex; the state carries a thread from one batch to the next.

    Lines in the usual shapes go a quick way, all others a plain one; both come to the same end.
    """

    agent = AGENT
    version = 3

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """Read complete lines in file order; however they are cut into batches, the records are the same."""
        thread = msgspec.convert(state, Thread) if state else begun(file.path)
        batch = Batch()
        other = 0
        for line in lines:
            data = line.data
            try:
                found = decode_line(data)
            except UNFIT:
                _read(thread, line, batch, file.prompt_key)
                continue
            body = found.payload
            if isinstance(body, Idle):
                # an event that was idle the last time could have been another before in the same line
                sure = type(found) is ItemLine or data.find(_USAGE_MARK) < 0
                taken = sure and (data.isascii() or is_utf8(data))
                other += taken
                name = type(body).__name__
                if name in SIGNED and taken and may_hold(name, data):
                    batch.notes += signs_in(name, line, thread, file.prompt_key)
            elif isinstance(body, Count):
                taken = take_count(thread, line, found, body, batch)
            else:
                before = thread.model
                taken = take_context(thread, data, found)
                other += taken
                if taken and (type(found) is CompactedLine or before not in (None, thread.model)):
                    _note_context(thread, found, line, batch)
            if not taken:
                _read(thread, line, batch, file.prompt_key)
        batch.other += other
        batch.state = msgspec.to_builtins(thread)
        return batch


def _note_context(
    thread: Thread, found: EventLine | TurnLine | CompactedLine, line: Line, batch: Batch
) -> None:
    """Note a compaction, or another model than before, unless it is part of a copied history."""
    at_ms, ordinal = epoch_ms(found.timestamp), found.ordinal if isinstance(found, EventLine) else None
    if not is_copied(thread, at_ms, ordinal):
        sign = compacted if type(found) is CompactedLine else chosen
        batch.notes.append(sign(thread, at_ms, line.ref))


def _read(thread: Thread, line: Line, batch: Batch, prompt_key: bytes | None = None) -> None:
    """Read a line of any shape, the plain way."""
    kind, event = _types(line.data)
    if kind != UNTOLD:
        note_kind(batch, kind, event, thread.version)
    if kind != UNTOLD and not _matters(kind, event, line.data):
        reason = flaw(line.data)
        batch.judge(line, reason, used=False)
        if reason is None and may_hold(event, line.data):
            batch.notes += signs_in(event, line, thread, prompt_key)
        return
    used, (found, reason) = False, objects(line.data)
    ref, marked = cache(line.ref), _USAGE_MARK in line.data
    for body in found:
        record = _record(body, ref, marked=marked and (len(found) == 1 or _names_tokens(exact(body))))
        try:
            used |= _take(thread, record, batch)
        except Unreadable as problem:
            reason = reason or problem.reason
    batch.judge(line, reason, used=used)


def _types(data: bytes) -> tuple[str | None, str | None]:
    """A line's type and its payload's; UNTOLD where the line cannot be looked into."""
    try:
        envelope = _ENVELOPE.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return UNTOLD, None
    return envelope.type, envelope.payload.type if envelope.payload else None


def _matters(kind: str | None, event: str | None, data: bytes) -> bool:
    return kind in _RECORDS or event in _EVENTS or _names_tokens(data)


def _names_tokens(data: bytes) -> bool:
    """Whether something may hold use; of a kind that never does, it may name what it likes."""
    return _USAGE_MARK in data and not is_idle(data)


def _record(body: Object, ref: Callable[[], LineRef], *, marked: bool) -> _Record:
    payload = body.get("payload")
    inner = payload if isinstance(payload, dict) else {}
    kind = inner.get("type") if body.get("type") == "event_msg" else body.get("type")
    return _Record(kind if isinstance(kind, str) else None, body, inner, _time(body), ref, marked)


def _time(body: Object) -> int | None:
    try:
        return epoch_ms(body.get("timestamp"))
    except Unreadable:
        return None


def _take(thread: Thread, record: _Record, batch: Batch) -> bool:
    """Put what a record says into the thread or the batch: whether it is ours. Raises `Unreadable`."""
    if record.at_ms is not None:
        note_time(thread, record.at_ms)
    kind, payload = record.kind, record.payload
    if kind == "token_count":
        return _count(thread, record, batch)
    if kind == "token_usage_record":
        note_response(thread, payload, record.place(thread))
        return True
    if kind == "compacted":
        return _compacted(thread, record, batch)
    if kind in _ENDS:
        return _refused(thread, payload.get("error"), record, batch)
    if kind in _ERRORS:
        return _refused(thread, payload, record, batch)
    if not _is_context(thread, record, batch) and record.marked:
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    return False


def _is_context(thread: Thread, record: _Record, batch: Batch) -> bool:
    """Take what a record says of the thread; False if it is of another kind."""
    kind, payload, before = record.kind, record.payload, thread.model
    if kind == "session_meta":
        if thread.opened and record.at_ms is not None and identifier(payload.get("id")) == thread.id:
            batch.notes.append(resumed(thread, record.at_ms, record.ref))
        thread.open(payload, record.at_ms)
    elif kind == "turn_context" or kind in _STARTS:
        thread.begin_turn(payload.get("turn_id"))
        thread.settle(payload)
    elif kind == "thread_settings_applied":
        thread.settle(payload.get("thread_settings"))
    else:
        return False
    if before not in (None, thread.model) and record.at_ms is not None:
        place = record.place(thread)
        if not place.is_copied:
            batch.notes.append(chosen(thread, place.at_ms, record.ref))
    return True


def _count(thread: Thread, record: _Record, batch: Batch) -> bool:
    if twice(record.body) or twice(record.payload):
        raise Unreadable(SkipReason.AMBIGUOUS)
    note_count(batch, record.payload, thread.version)
    place = record.place(thread)
    info, limits = record.payload.get("info"), record.payload.get("rate_limits")
    events: list[UsageEvent] = []
    try:
        events = by_counter(thread, info, place)
        batch.events += events
        batch.repeats += info is not None and not events
    finally:  # the two halves of the record stand for themselves
        if not place.is_copied:
            _limits(thread, limits, place, batch, answered=bool(events))
    return info is not None or limits is not None


def _compacted(thread: Thread, record: _Record, batch: Batch) -> bool:
    place = record.place(thread)
    events = by_compaction(thread, record.payload, place)
    batch.events += events
    if not place.is_copied:
        batch.notes.append(compacted(thread, place.at_ms, record.ref))
    return bool(events)


def _limits(thread: Thread, limits: object, place: Place, batch: Batch, *, answered: bool) -> None:
    seen = shown(limits)
    batch.readings += [window.reading(place.at_ms, place.line) for window in seen.windows]
    if seen.credits is not None and seen.credits != thread.credits:
        thread.credits = seen.credits
        batch.notes.append(credit_note(seen.credits, thread.id, place.at_ms, place.line))
    said = None if answered else seen.reached
    if said and said != thread.limit_reached:
        key = thread.refusal_key(place.at_ms)
        batch.refusals.append(refusal_by_counter(limits, said, key, place.at_ms, place.line))
    thread.limit_reached = said
    if seen.reason is not None:
        raise Unreadable(seen.reason)


def _refused(thread: Thread, error: object, record: _Record, batch: Batch) -> bool:
    if error is None:
        return False
    place = record.place(thread)
    refusal = refusal_by_error(error, thread.refusal_key(place.at_ms), place.at_ms, place.line)
    if refusal is not None and not place.is_copied:
        batch.refusals.append(refusal)
    is_by_plan = refusal is not None and refusal.is_plan_limit
    if record.kind in _ERRORS and not (is_by_plan or place.is_copied):
        batch.notes.append(retried(thread, record.payload, place.at_ms, record.ref))
    return refusal is not None
