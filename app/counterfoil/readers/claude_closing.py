"""The end of a billing line's message: why it stopped and what it cost, read into types at once."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from counterfoil.readers.claude_pieces import BROKEN, OF_ANSWER, object_of
from counterfoil.readers.claude_spent import Spent, Usage, spent_in
from counterfoil.readers.decode import identifier

_DIGITS = b"0123456789"
_REQUEST = re.compile(rb'"requestId":"([\w.:#+=~-]+)",')


class _End(msgspec.Struct, gc=False):
    stop_reason: str | None
    usage: Usage


class Closing(msgspec.Struct, frozen=True, gc=False):
    """How a message ended, and the id of the request that stands behind it."""

    spent: Spent
    is_stopped: bool
    request_id: str | None


_read_end = msgspec.json.Decoder(_End).decode


def closing_of(end: bytes) -> Closing | None:
    """Of a message's fields from the comma behind its content on, and of the line's up to its type."""
    close = end.rfind(b"},")
    message = b"{%b}" % end[1:close]
    if close < 0 or not _is_sound(message.translate(None, _DIGITS)):
        return None
    try:
        said = _read_end(message)
    except BROKEN:
        return None
    spent, request_id = spent_in(said.usage), None
    if len(end) > close + len(b"},"):
        request = _REQUEST.fullmatch(end, close + len(b"},"))
        request_id = identifier(request[1].decode()) if request else None
        if request_id is None:
            return None
    return Closing(spent, bool(said.stop_reason), request_id) if spent else None


@lru_cache(maxsize=256)
def _is_sound(shape: bytes) -> bool:
    """Whether no key stands twice in what has this shape, an object in the shortest form without its digits.

    Digits apart, objects of one shape have the same keys in the same places, so one proof holds for all. A
    backslash could make the digits behind it part of what they are not.
    """
    if not shape.isascii() or b"\\" in shape:
        return False
    filled = shape.replace(b'":,', b'":0,').replace(b'":}', b'":0}')
    known = object_of(filled)
    return known is not None and OF_ANSWER.isdisjoint(known)
