"""The pieces of a billing line, each taken apart once as long as the same bytes come again.

A piece is None where anything about it is unusual: where a key stands twice, where it is not in the shortest
form, where a value is not what its place asks for. Nothing here depends on more than the bytes.
"""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from counterfoil.domain.usage import OutputQuality
from counterfoil.readers.claude_context import Shell, shell_of
from counterfoil.readers.claude_entry import SYNTHETIC
from counterfoil.readers.claude_spent import Spent
from counterfoil.readers.claude_usage import quality
from counterfoil.readers.decode import Unreadable, epoch_ms, identifier, model_name
from counterfoil.readers.strict_json import MAX_DEPTH, Object, brackets

LONGEST_PIECE = 4_096  # bytes; what is remembered has to stay small
BROKEN = (msgspec.DecodeError, UnicodeDecodeError, RecursionError, OverflowError)
OF_ANSWER = frozenset(("model", "id", "type", "role", "content"))
MOST_BRACKETS = MAX_DEPTH - 4  # of a piece that cannot nest too deep, wherever in its line it stands

_OF_ANSWERS_LINE = frozenset(("requestId", "type", "uuid", "isApiErrorMessage", "apiError"))
_MARK = b"what stood here was cut out"
_MARKED = _MARK.decode()
_MARKED_ENVELOPE = {"message": _MARKED, "timestamp": _MARKED}
_ID = re.compile(rb'"id":"([\w.:#+=~-]+)"')
_decode = msgspec.json.Decoder().decode
_encode = msgspec.json.Encoder().encode


class Around(msgspec.Struct, frozen=True, gc=False):
    """What a line says before its message and behind its time.

    `quality` is that of a count which was written before it was known why the message stopped.
    """

    before: bytes
    after: bytes
    shell: Shell
    quality: OutputQuality


class Answer(msgspec.Struct, frozen=True, gc=False):
    """Which response a message belongs to."""

    key: str
    model: str


class Record(msgspec.Struct, frozen=True, gc=False):
    """All that a line says of one response."""

    key: str
    model: str
    spent: Spent
    shell: Shell
    quality: OutputQuality
    at_ms: int
    request_id: str | None
    odd: tuple[str, ...] = ()  # fields of its usage that are not known


def object_of(data: bytes) -> Object | None:
    """An object in the shortest form, which none with a doubled key is; None where it is not."""
    try:
        value = _decode(data)
        if _encode(value) != data:
            return None
    except BROKEN:
        return None
    return value if isinstance(value, dict) and brackets(data) <= MOST_BRACKETS else None


@lru_cache(maxsize=64)
def around_of(before: bytes, after: bytes) -> Around | None:
    """Of a line from behind its first key up to the message, and from behind the message's time on."""
    if _MARK in before or _MARK in after:
        return None
    whole = b'{%b"message":"%b","timestamp":"%b"%b' % (before, _MARK, _MARK, after)
    root = object_of(whole.removesuffix(b"\r"))
    if root is None or "parentUuid" in root:
        return None
    is_subagent = "message" not in root
    if not (_is_news(root) if is_subagent else _is_answer(root)):
        return None
    shell = shell_of(root, is_subagent=is_subagent)
    return Around(before, after, shell, quality(root.get("version"), {"stop_reason": None}))


def _is_answer(root: Object) -> bool:
    return root["message"] == root.get("timestamp") == _MARKED and _OF_ANSWERS_LINE.isdisjoint(root)


def _is_news(root: Object) -> bool:
    """Whether it is of a subagent's answer, with nothing unusual around that."""
    data = root.get("data")
    if root.get("type") != "progress" or not isinstance(data, dict):
        return False
    return data.get("type") == "agent_progress" and data.get("message") == _MARKED_ENVELOPE


def answer_of(beginning: bytes) -> Answer | None:
    """Of a message's fields up to the content's colon."""
    named = _ID.search(beginning)
    if named is None:
        return None
    model = _model_beside(beginning[: named.start(1) - 1], beginning[named.end() :])
    key = identifier(named[1].decode())
    return Answer(key, model) if key and model else None


@lru_cache(maxsize=64)
def _model_beside(before: bytes, after: bytes) -> str | None:
    """Of the fields on both sides of the id's value."""
    message = object_of(b"{%b0%b0}" % (before, after))
    if message is None or message.get("id") != 0 or not message.keys() <= OF_ANSWER:
        return None
    texts = [message.get(name) for name in ("model", "type", "role")]
    if not all(isinstance(text, str) for text in texts) or texts[0] == SYNTHETIC:
        return None
    return model_name(texts[0])


@lru_cache(maxsize=64)
def minute_ms(minute: bytes) -> int | None:
    """The beginning of a minute such as 2026-08-16T22:34, in UTC."""
    try:
        return epoch_ms(f"{minute.decode()}:00Z")
    except Unreadable:
        return None
