"""What the readers of many agents have in common: usage, moments and labels in the shapes that most use.

Imported by the readers of all agents but Claude Code and Codex, which have stricter ones of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Set
from itertools import islice
from math import isfinite
from typing import TypeVar

from counterfoil.domain.usage import LineRef, TokenCounts
from counterfoil.readers.base import HEAD_BYTES, Batch, Line, SkipReason, Unknown
from counterfoil.readers.decode import (
    LONGEST_PATH,
    UNRECOGNISED,
    YEARS_MS,
    Unreadable,
    count,
    epoch_ms,
    fixed_word,
    is_field,
    label,
    objects,
)
from counterfoil.readers.notes import body_of, is_finite
from counterfoil.readers.strict_json import Object

NANO = 10**9
MOST_CREDITS = 10**6  # of one request: sums of billionths must stay whole numbers of 64 bits
UNKNOWN = "unknown"
DEEPEST = 3
MOST_FIELDS = 64
MOST_UNITS = 10**20  # beyond any moment, in nanoseconds

_LONGEST_NAME = 64
_SEPARATORS = re.compile(r"[/\\]+")
_UNITS_PER_MS = (0.001, 1, 1_000, 1_000_000)  # seconds, milli-, micro- and nanoseconds

_Record = TypeVar("_Record")


def moment_ms(value: object) -> int:
    """Milliseconds since the epoch of an ISO 8601 time, or of a number in whichever unit gives our century.

    Agents write seconds where they document milliseconds, and the other way round. Raises Unreadable.
    """
    if isinstance(value, str):
        return epoch_ms(value)
    if not is_finite(value) or not 0 < value < MOST_UNITS:
        raise Unreadable(SkipReason.BAD_TIME)
    for per_ms in _UNITS_PER_MS:
        at_ms = int(value / per_ms) if per_ms < 1 else int(value // per_ms)
        if at_ms in YEARS_MS:
            return at_ms
    raise Unreadable(SkipReason.BAD_TIME)


def tokens(usage: Mapping[str, object], *names: str) -> int:
    """The first of these counts that is there, else 0. Raises Unreadable where it is no count."""
    for name in names:
        value = usage.get(name)
        if value is not None:
            whole = int(value) if isinstance(value, float) and value.is_integer() else value
            return count(whole)
    return 0


def raw_usage(usage: Mapping[str, object]) -> str | None:
    """The usage as it was logged: its numbers and short words, keys sorted; None where there are none."""
    found = _figures(usage, DEEPEST)
    return body_of(found) if found else None


def credits_nano(value: object) -> int | None:
    """Billionths of a credit; None where there is no number. Raises Unreadable below 0."""
    if value is None:
        return None
    if not is_finite(value) or value < 0 or value > MOST_CREDITS:
        raise Unreadable(SkipReason.BAD_NUMBER)
    return round(value * NANO)


def project_of(path: object) -> str:
    """The label of a working directory: its last part, never the path; "unknown" where there is none."""
    if not isinstance(path, str):
        return UNKNOWN
    parts = [part for part in _SEPARATORS.split(path[-LONGEST_PATH:]) if part]
    return (label(parts[-1]) if parts else None) or UNKNOWN


def document_of(data: bytes | None) -> Object:
    """The object that a file beside a log is; empty where there is none, and where it may have been cut."""
    if data is None or len(data) >= HEAD_BYTES:
        return {}
    bodies, reason = objects(data)
    return bodies[0] if bodies and reason is None else {}


def piece(line: Line, part: bytes, after: int = 0) -> LineRef:
    """Provenance of a record within a document: where its bytes stand, and their own SHA-256.

    It stays the same however the document around it is written anew. `after` is where to look from.
    """
    start = max(line.data.find(part, after), 0)
    return Line(line.offset + start, max(1, len(part)), part).ref()


def taken_apart(
    line: Line, batch: Batch, read: Callable[[Object], Iterable[_Record]], marks: Collection[bytes] = ()
) -> list[_Record]:
    """What `read` makes of a line's objects, with the line's verdict put into the batch.

    `read` gives the records of one object and raises Unreadable. A line without any of `marks` is another's.
    """
    if marks and not any(mark in line.data for mark in marks):
        batch.other += 1
        return []
    bodies, reason = objects(line.data)
    found: list[_Record] = []
    for body in bodies:
        try:
            found += read(body)
        except Unreadable as problem:
            reason = reason or problem.reason
    batch.judge(line, reason, used=bool(found))
    return found


def note_fields(batch: Batch, usage: Mapping[str, object], known: Set[str], version: str | None) -> None:
    """Count the fields of a usage object that its reader does not know."""
    if usage.keys() <= known:
        return
    for name in usage.keys() - known:
        note_field(batch, name, version)


def note_field(batch: Batch, name: object, version: str | None) -> None:
    """Count one field of usage that its reader does not know."""
    _note(batch, "field", name, version)


def note_type(batch: Batch, name: object, version: str | None) -> None:
    """Count a type of line that its reader does not know."""
    _note(batch, "type", name, version)


def _note(batch: Batch, kind: str, name: object, version: str | None) -> None:
    plain = name if isinstance(name, str) and len(name) < _LONGEST_NAME and is_field(name) else UNRECOGNISED
    batch.unknown[Unknown(kind, plain, version)] += 1


def _figures(usage: Mapping[str, object], depth: int) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in islice(usage.items(), MOST_FIELDS):
        figure: object = None
        if isinstance(value, int) or (isinstance(value, float) and isfinite(value)):
            figure = value  # as most are
        elif isinstance(value, dict):
            figure = (_figures(value, depth - 1) if depth else None) or None
        elif isinstance(value, str):
            figure = fixed_word(value)
        if figure is not None and len(name) < _LONGEST_NAME and is_field(name):
            found[name] = figure
    return found


def cached_within(
    prompt: int, *, read: int, write: int, output: int, reasoning: int | None, beside: int = 0
) -> TokenCounts:
    """Counts of a response whose prompt includes what was read from and written to the cache.

    `beside` is input that stands outside the prompt. Parts greater than their whole are from a log that
    counts them side by side. Raises Unreadable where a sum is no count.
    """
    fresh = prompt - read - write if read + write <= prompt else prompt
    return TokenCounts(count(fresh + beside), read, write, 0, count(output), reasoning)


def judged(line: Line, batch: Batch, read: Callable[[Line], bool]) -> None:
    """Put a line's verdict into the batch; `read` tells whether it is used, and raises Unreadable."""
    try:
        used = read(line)
    except Unreadable as problem:
        batch.judge(line, problem.reason, used=False)
    else:
        batch.judge(line, None, used=used)
