"""Lines as they never should be: torn, of wrong types, too deep, and with texts that must go nowhere."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from typing import Any

from counterfoil.conformance.judging import CANARY, TOKEN

LONG_TEXT = "so long a text that none of it can be a name, " * 4 + CANARY
MOSTLY, SELDOM = 0.7, 0.1
WRONG: tuple[object, ...] = (
    *(None, True, False, -1, 0, 1.5, -0.0, 1e308, 10**30, -(10**30), 10**12 + 1),
    *("", "x", "12", "\0", "\ud800", "\u202e", "9" * 400, LONG_TEXT, TOKEN, f"/home/{LONG_TEXT}/{TOKEN}"),
    *("2026-02-30T00:00:00Z", "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59Z"),
    *([], {}, [[]], [None], {"": None}, [{"a": [1]}]),
)
GARBAGE = (
    *(b"", b"\0", b"\0" * 64, b"\xff\xfe", b"{", b"}", b"[]", b"null", b'"', b"{}{}", b"1e999", b"NaN"),
    *(b'{"a":' * 100_000, b"[" * 100_000, b'{"a":"\\ud800"}', b'{"a":1,"a":2}', b"\xef\xbb\xbf{}"),
    b'{"usage":' + b"9" * 5_000 + b"}",
)


def spoiled(data: bytes, chance: random.Random) -> bytes:
    """The data with something wrong in it, mostly of a value's type."""
    found = retyped(data, chance) if chance.random() < MOSTLY else None
    return bent(data, chance) if found is None else found


def bent(data: bytes, chance: random.Random) -> bytes:
    """Some of the bytes cut, doubled or put in place of others."""
    if not data:
        return bytes([chance.randrange(256)])
    start, end = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    some = chance.randbytes(chance.randint(0, 8))
    ways: tuple[Callable[[], bytes], ...] = (
        lambda: data[:start],
        lambda: data[start:],
        lambda: data[:start] + data[end:],
        lambda: data[:end] + data[start:],
        lambda: data[:start] + some + data[start:],
        lambda: data[:start] + some + data[start + len(some) :],
        lambda: data + data,
    )
    return chance.choice(ways)()


_KINDS = {"type", "role", "kind", "table"}
_Holder = dict[Any, Any] | list[Any]


def retyped(data: bytes, chance: random.Random) -> bytes | None:
    """The same JSON with another value in one place, or a text of the log in all; None where it is none."""
    value = parsed(data)
    places = list(_places(value))
    if not places:
        return None
    if chance.random() < SELDOM:
        return encoded(_with_texts(value, chance.choice((LONG_TEXT, TOKEN))))
    holder, key = chance.choice(places)
    wrong = chance.choice(WRONG)
    if isinstance(holder[key], str) and chance.random() < 1 - MOSTLY:  # JSON within a column
        inner = retyped(holder[key].encode("utf-8", "surrogatepass"), chance)
        wrong = wrong if inner is None else inner.decode("ascii")
    holder[key] = wrong
    if chance.random() < SELDOM and isinstance(holder, dict):
        holder[LONG_TEXT] = holder.pop(key)
    return encoded(value)


def parsed(data: bytes) -> object:
    """What a line's JSON says; None where it says nothing."""
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def encoded(value: object) -> bytes:
    """The value on one line, in ASCII, so that lone surrogates can stand in it."""
    return json.dumps(value, separators=(",", ":")).encode()


def _places(value: object) -> Iterator[tuple[_Holder, Any]]:
    if not isinstance(value, dict | list):
        return
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        yield value, key
        yield from _places(value[key])


def _with_texts(value: object, text: str) -> object:
    if isinstance(value, str):
        return text
    if isinstance(value, dict):
        # types tell a reader what a line is: with these gone it would look no further
        return {key: inner if key in _KINDS else _with_texts(inner, text) for key, inner in value.items()}
    return [_with_texts(inner, text) for inner in value] if isinstance(value, list) else value
