"""Our own captures: what was seen of the provider's counter outside an agent's logs, an object a line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

import msgspec

from counterfoil.domain.quota import NO_HOME, ClientNote, CounterReading, NoteKind
from counterfoil.domain.usage import LineRef
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.decode import (
    LONGEST_PATH,
    UNRECOGNISED,
    YEARS_MS,
    Unreadable,
    fixed_word,
    has_twice,
    identifier,
    objects,
)
from counterfoil.readers.note_body import checked_body
from counterfoil.readers.notes import flag, is_finite, key_of, number
from counterfoil.readers.strict_json import Object

VERSION = 1  # of the shape of a line

_MAX_MINUTES = 366 * 24 * 60
_MOST = 200  # windows or notes of one line
_KINDS = {kind.value: kind for kind in NoteKind}
_OF_A_MOMENT = (NoteKind.CREDITS, NoteKind.LIMIT_STATUS)  # each time these come back is news


class _Head(msgspec.Struct, frozen=True, gc=False):
    """What all windows and notes of a line share."""

    at_ms: int
    agent: str
    source: str
    home: str | None
    account: str | None
    plan: str | None
    session: str | None
    on_credits: bool | None


_Take = Callable[[_Head, object, Callable[[], LineRef], Batch], None]


class CaptureReader:
    """Reads the captures of one agent, whose name it is made with."""

    version = 1

    def __init__(self, agent: str) -> None:
        self._agent = agent

    @property
    def agent(self) -> str:
        """The reader's own name: what it reads is no log of the agent's."""
        return f"captures-{self._agent}"

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:  # noqa: ARG002 - as readers do
        """Every line stands for itself, so `state` is handed back as it came."""
        batch = Batch(state=state)
        for line in lines:
            _read(line, self._agent, batch)
        return batch


def _read(line: Line, agent: str, batch: Batch) -> None:
    found, reason = objects(line.data)
    before = len(batch.readings) + len(batch.notes)
    ref = cache(line.ref)
    for root in found:
        try:
            head = _head(root, agent)
            parts: list[tuple[_Take, object]] = [(_reading, part) for part in _parts(root, "windows")]
            parts += [(_note, part) for part in _parts(root, "notes")]
        except Unreadable as unreadable:
            reason = reason or unreadable.reason
            continue
        for take, part in parts:
            try:
                take(head, part, ref, batch)
            except Unreadable as unreadable:  # the others stand for themselves
                reason = reason or unreadable.reason
    batch.judge(line, reason, used=len(batch.readings) + len(batch.notes) > before)


def _head(root: Object, agent: str) -> _Head:
    if has_twice(root):
        raise Unreadable(SkipReason.AMBIGUOUS)
    source = fixed_word(root.get("source"))
    if type(root.get("v")) is not int or root["v"] != VERSION or root.get("agent") != agent:
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    if source is None or source == UNRECOGNISED:
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    at_ms = _moment(root.get("at_ms"))
    if at_ms is None:
        raise Unreadable(SkipReason.BAD_TIME)
    return _Head(
        at_ms,
        agent,
        source,
        _folder(root.get("home")),
        identifier(root.get("account")),
        fixed_word(root.get("plan")),
        identifier(root.get("session")),
        flag(root.get("on_credits")),
    )


def _parts(root: Object, name: str) -> list[object]:
    parts = root.get(name)
    if parts is None:
        return []
    if not isinstance(parts, list) or len(parts) > _MOST:
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    return parts


def _reading(head: _Head, window: object, ref: Callable[[], LineRef], batch: Batch) -> None:
    limit_id = identifier(window.get("limit_id")) if isinstance(window, dict) else None
    if not isinstance(window, dict) or limit_id is None:
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    percent, resets_at = window.get("percent"), number(window.get("resets_at_ms"))
    if percent is not None and not is_finite(percent):
        raise Unreadable(SkipReason.BAD_NUMBER)
    batch.readings.append(
        CounterReading(
            head.at_ms,
            head.agent,
            head.source,
            limit_id,
            _minutes(window.get("minutes")),
            None if percent is None else float(percent),
            _moment(resets_at),
            head.account,
            head.plan,
            head.on_credits,
            ref(),
            head.home or NO_HOME,
        )
    )


def _note(head: _Head, note: object, ref: Callable[[], LineRef], batch: Batch) -> None:
    kind = _KINDS.get(fixed_word(note.get("kind")) or "") if isinstance(note, dict) else None
    if not isinstance(note, dict) or kind is None:
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    body = checked_body(note.get("body"))
    moment = head.at_ms if kind in _OF_A_MOMENT else None
    key = key_of(kind, head.agent, head.account, head.session, moment, body)
    batch.notes.append(ClientNote(key, kind, head.at_ms, head.agent, head.session, head.account, body, ref()))


def _minutes(value: object) -> int:
    """0 where the length is not known."""
    if type(value) is int and 0 <= value <= _MAX_MINUTES:
        return value
    raise Unreadable(SkipReason.BAD_NUMBER)


def _moment(value: object) -> int | None:
    """None for what is no moment of this century."""
    return value if type(value) is int and value in YEARS_MS else None


def _folder(value: object) -> str | None:
    """A path in the form in which the ledger keeps those of homes, whatever bytes its names are made of."""
    if value is None:
        return None
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST_PATH:
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    try:
        return value.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    except UnicodeEncodeError:
        raise Unreadable(SkipReason.UNKNOWN_SHAPE) from None
