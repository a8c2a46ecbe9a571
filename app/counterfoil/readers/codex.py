"""Codex rollouts: `sessions/**/rollout-*.jsonl`, archived or compressed ones as well.

A rollout tells use by a running total for the whole thread, repeated at will. What counts is how that total
changes (`codex_counter`), outside the history that a fork copied from its parent (`codex_fork`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from counterfoil.domain.usage import UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkippedLine, SkipReason, State
from counterfoil.readers.codex_fork import is_copied, note_time
from counterfoil.readers.codex_limits import (
    AGENT,
    limit_reached,
    readings,
    refusal_by_counter,
    refusal_by_error,
)
from counterfoil.readers.codex_thread import Thread, begun
from counterfoil.readers.codex_usage import Place, by_compaction, by_counter, note_response
from counterfoil.readers.decode import Unreadable, epoch_ms, flaw, objects, twice
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
_USAGE_MARK = b'_token_usage"'


@dataclass(frozen=True, slots=True)
class _Record:
    """One object of a line; `kind` is the event's own type where it is an event."""

    kind: object
    body: Object
    payload: Object
    at_ms: int | None
    line: Line

    def place(self, thread: Thread) -> Place:
        """Raises `Unreadable` where the record has no usable time."""
        if self.at_ms is None:
            raise Unreadable(SkipReason.BAD_TIME)
        copied = is_copied(thread, self.at_ms, self.body.get("ordinal"))
        return Place(self.at_ms, self.line.ref(), copied)


class CodexReader:
    """Reads the rollouts of Codex; the state carries a thread from one batch to the next."""

    agent = AGENT
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """Read complete lines in file order; however they are cut into batches, the records are the same."""
        thread = msgspec.convert(state, Thread) if state else begun(file.path)
        batch = Batch()
        for line in lines:
            reason = _read(thread, line, batch)
            if reason is not None:
                batch.skipped.append(SkippedLine(line.offset, line.length, reason))
        batch.state = msgspec.to_builtins(thread)
        return batch


def _read(thread: Thread, line: Line, batch: Batch) -> SkipReason | None:
    if not _matters(line.data):
        return flaw(line.data)
    found, reason = objects(line.data)
    for body in found:
        record = _record(body, line)
        try:
            _take(thread, record, batch)
        except Unreadable as problem:
            reason = reason or problem.reason
    return reason


def _matters(data: bytes) -> bool:
    try:
        envelope = _ENVELOPE.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return True
    event = envelope.payload.type if envelope.payload else None
    return envelope.type in _RECORDS or event in _EVENTS or _USAGE_MARK in data


def _record(body: Object, line: Line) -> _Record:
    kind, payload = body.get("type"), body.get("payload")
    inner = payload if isinstance(payload, dict) else {}
    return _Record(inner.get("type") if kind == "event_msg" else kind, body, inner, _time(body), line)


def _time(body: Object) -> int | None:
    try:
        return epoch_ms(body.get("timestamp"))
    except Unreadable:
        return None


def _take(thread: Thread, record: _Record, batch: Batch) -> None:
    """What a record says goes into the thread or into the batch. Raises `Unreadable`."""
    if record.at_ms is not None:
        note_time(thread, record.at_ms)
    kind, payload = record.kind, record.payload
    if kind == "session_meta":
        thread.open(payload, record.at_ms)
    elif kind == "turn_context" or kind in _STARTS:
        thread.begin_turn(payload)
        thread.settle(payload)
    elif kind == "thread_settings_applied":
        thread.settle(payload.get("thread_settings"))
    elif kind == "token_count":
        _count(thread, record, batch)
    elif kind == "token_usage_record":
        note_response(thread, payload, record.place(thread))
    elif kind == "compacted":
        batch.events += by_compaction(thread, payload, record.place(thread))
    elif kind in _ENDS:
        _refused(thread, payload.get("error"), record, batch)
    elif kind in _ERRORS:
        _refused(thread, payload, record, batch)
    elif _USAGE_MARK in record.line.data:
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)


def _count(thread: Thread, record: _Record, batch: Batch) -> None:
    if twice(record.body) or twice(record.payload):
        raise Unreadable(SkipReason.AMBIGUOUS)
    place = record.place(thread)
    info = record.payload.get("info")
    events: list[UsageEvent] = []
    try:
        events = by_counter(thread, info, place)
        batch.events += events
        batch.repeats += info is not None and not events
    finally:  # the two halves of the record stand for themselves
        if not place.is_copied:
            _limits(thread, record.payload.get("rate_limits"), place, batch, answered=bool(events))


def _limits(thread: Thread, limits: object, place: Place, batch: Batch, *, answered: bool) -> None:
    found, reason = readings(limits, place.at_ms, place.line)
    batch.readings += found
    said = None if answered else limit_reached(limits)
    if said and said != thread.limit_reached:
        key = _refusal_key(thread, place)
        batch.refusals.append(refusal_by_counter(limits, said, key, place.at_ms, place.line))
    thread.limit_reached = said
    if reason is not None:
        raise Unreadable(reason)


def _refused(thread: Thread, error: object, record: _Record, batch: Batch) -> None:
    if error is None:
        return
    place = record.place(thread)
    refusal = refusal_by_error(error, _refusal_key(thread, place), place.at_ms, place.line)
    if refusal is not None and not place.is_copied:
        batch.refusals.append(refusal)


def _refusal_key(thread: Thread, place: Place) -> str:
    # one turn is turned away once, however many records tell of it
    return f"{thread.id}:{place.at_ms if thread.turn_ms is None else thread.turn_ms}"
