"""What must hold of every batch, whatever was read: verdicts, records within bounds, a plain state."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass

import msgspec

from counterfoil.domain.usage import OutputQuality, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, SkipReason
from counterfoil.readers.decode import MAX_COUNT, MAX_LABEL, YEARS_MS

LONGEST_KEY = 512
LONGEST_TEXT = MAX_LABEL
LONGEST_BODY = 64 << 10
BODIES = ("raw", "body")
SHA256_BYTES = 32
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u202a-\u202e\u2066-\u2069]")
NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
CANARY = "canary that stands behind what fits"
TOKEN = "sk-ant-api03-0123456789abcdefghijklmnop"  # of the shape of a key, and none


def flaws(agent: str, lines: Sequence[Line], batch: Batch, *, are_spoiled: bool = False) -> Iterator[str]:
    """What is wrong with a batch that was made of these lines, a phrase each.

    Figures of lines that `are_spoiled` need not agree with one another.
    """
    judged = batch.used + batch.other + len(batch.skipped)
    if judged != len(lines):
        yield f"{len(lines)} lines have {judged} verdicts"
    yield from _of_skipped(lines, batch)
    for event in batch.events:
        yield from _of_event(agent, event)
        reasoning = event.tokens.reasoning
        if not are_spoiled and reasoning is not None and reasoning > event.tokens.output:
            yield "reasoning is more than the output it is part of"
    for record in (*batch.events, *batch.readings, *batch.refusals, *batch.notes):
        yield from _of_texts(record)
        yield from _of_place(record, lines)
    yield from _of_unknown(batch)
    yield from state_flaws(batch.state)


def state_flaws(state: Mapping[str, object]) -> Iterator[str]:
    """Whether a state comes back from JSON as it was."""
    try:
        text = json.dumps(state, allow_nan=False)
        if json.dumps(json.loads(text)) != text:
            yield "the state is another after a way through JSON"
    except (TypeError, ValueError, RecursionError):
        yield "the state is no JSON"


def _of_skipped(lines: Sequence[Line], batch: Batch) -> Iterator[str]:
    offsets = {line.offset for line in lines}
    if any(one.offset not in offsets for one in batch.skipped):
        yield "a skipped line is none that was given"
    if any(one.reason not in SkipReason for one in batch.skipped):
        yield "a skipped line has no known reason"


def _of_event(agent: str, event: UsageEvent) -> Iterator[str]:
    if event.context.agent != agent:
        yield f"an event is of agent {event.context.agent!r}"
    if not _is_whole(event.at_ms) or event.at_ms not in YEARS_MS:
        yield "an event's time is not within 2000 to 2099"
    if event.quality not in OutputQuality:
        yield "an event's quality is no OutputQuality"
    if not NAME.fullmatch(event.context.provider):
        yield f"{event.context.provider!r:.80} is no provider's name in lower case"
    if not event.context.model:
        yield "an event names no model"
    yield from _of_tokens(event.tokens)
    if event.credits_nano is not None and not (_is_whole(event.credits_nano) and event.credits_nano >= 0):
        yield "credits are no whole number from 0 on"
    if not event.tokens.total and not event.tokens.web_searches and event.credits_nano is None:
        yield "an event holds nothing"


def _of_tokens(tokens: TokenCounts) -> Iterator[str]:
    for name in tokens.__struct_fields__:
        value = getattr(tokens, name)
        if value is None and name == "reasoning":
            continue
        if not _is_whole(value) or not 0 <= value <= MAX_COUNT:
            yield f"{name} is no count"


def _of_texts(record: object) -> Iterator[str]:
    for name, text in texts(record):
        if name in BODIES:
            yield from _of_body(name, text)
            continue
        if len(text) > (LONGEST_KEY if name == "key" else LONGEST_TEXT):
            yield f"{name} is longer than a label"
        if not text and name in {"key", "session", "project"}:
            yield f"{name} is empty"
        if CONTROL.search(text):
            yield f"{name} holds a control character"
        if CANARY in text or TOKEN in text:
            yield f"{name} holds a text of the log or a key"


def _of_body(name: str, text: str) -> Iterator[str]:
    if len(text) > LONGEST_BODY:
        yield f"{name} is longer than {LONGEST_BODY} characters"
    if CANARY in text or TOKEN in text:
        yield f"{name} holds a text of the log or a key"
    try:
        body = json.loads(text)
    except ValueError:
        yield f"{name} is no JSON"
        return
    if not isinstance(body, dict):
        yield f"{name} is no JSON object"
    elif any(len(inner) > LONGEST_TEXT for inner in _strings(body)):
        yield f"{name} holds a text that is longer than a label"


def _of_place(record: object, lines: Sequence[Line]) -> Iterator[str]:
    ref = getattr(record, "line", None)
    if ref is None or len(ref.sha256) != SHA256_BYTES or ref.length < 1:
        yield "a record names no line"
    elif lines and not any(one.offset <= ref.offset < one.offset + one.length for one in lines):
        yield "a record names a line that was not given"


def _of_unknown(batch: Batch) -> Iterator[str]:
    for one in batch.unknown:
        texts_of = (one.kind, one.name, one.version or "")
        if one.kind not in {"type", "field"} or any(
            len(text) > LONGEST_TEXT or CONTROL.search(text) for text in texts_of
        ):
            yield "what is unknown is named by no short name"


def texts(record: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a record, by the name of its field."""
    if isinstance(record, str):
        yield name, record
    elif isinstance(record, msgspec.Struct):
        for field in record.__struct_fields__:
            yield from texts(getattr(record, field), field)
    elif is_dataclass(record):
        for one in fields(record):
            yield from texts(getattr(record, one.name), one.name)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def _is_whole(value: object) -> bool:
    return type(value) is int
