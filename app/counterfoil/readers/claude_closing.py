"""The end of a billing line's message: why it stopped and what it cost, read into types at once."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from counterfoil.readers.claude_known import WITHOUT_DIGITS, odd_fields
from counterfoil.readers.claude_pieces import BROKEN, OF_ANSWER, object_of
from counterfoil.readers.claude_spent import Spent, Usage, spent_in
from counterfoil.readers.decode import identifier

_DIGITS = b"0123456789"
_REQUEST = re.compile(rb'"requestId":"([\w.:#+=~-]+)",')


class _End(msgspec.Struct, gc=False):
    stop_reason: str | None
    usage: Usage


class Closing(msgspec.Struct, frozen=True, gc=False):
    """How a message ended, and the id of the request that stands behind it; `odd` fields are not known."""

    spent: Spent
    is_stopped: bool
    request_id: str | None
    odd: tuple[str, ...] = ()


_read_end = msgspec.json.Decoder(_End).decode


def closing_of(end: bytes) -> Closing | None:
    """Of a message's fields from the comma behind its content on, and of the line's up to its type."""
    close = end.rfind(b"},")
    message = b"{%b}" % end[1:close]
    is_plain = _is_plain(message.translate(None, _DIGITS)) if close >= 0 else None
    if is_plain is None:
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
    if spent is None:
        return None
    odd = () if is_plain else tuple(odd_fields(msgspec.json.decode(message)["usage"]))
    return Closing(spent, bool(said.stop_reason), request_id, odd)


@lru_cache(maxsize=256)
def _is_plain(shape: bytes) -> bool | None:
    """Whether all fields of usage are known in what has this shape; None where a key could stand twice in it.

    The shape is an object in the shortest form without its digits. Digits apart, objects of one shape have
    the same keys in the same places, so one proof holds for all. A backslash could make the digits behind it
    part of what they are not.
    """
    if not shape.isascii() or b"\\" in shape:
        return None
    filled = shape.replace(b'":,', b'":0,').replace(b'":}', b'":0}')
    known = object_of(filled)
    if known is None or not OF_ANSWER.isdisjoint(known):
        return None
    usage = known.get("usage")
    return isinstance(usage, dict) and all(name in WITHOUT_DIGITS for name in odd_fields(usage))
