"""Lines that no agent would write: real ones of the corpus, mutated with their structure in view.

Everything comes from one seed, so a line that broke something can be made again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from random import Random
from typing import Any

from tests.crash.hostile_values import BYTES, KINDS, NUMBERS, READ, TEXTS, TIMES, seeds

MEGABYTE = 1 << 20
UTF_16 = ("utf-16", "utf-16-be", "utf-16-le")

Json = Any
Place = tuple[Any, Any]  # an object or a list, and a key or an index of it


class Raw(str):
    """Text that stands in the JSON as it is, quotes or none."""

    __slots__ = ()


class Mutator:
    """An endless supply of hostile lines, the same for the same seed."""

    def __init__(self, agent: str, seed: int) -> None:
        self.random = Random(f"{agent} {seed}")
        self.telling, self.others = seeds(agent)
        self.structural: list[Callable[[Json], None]] = [
            *(self._another_value, self._another_value, self._another_value, self._without_key),
            *(self._other_time, self._same_id, self._other_kind, self._swapped, self._another_key),
        ]
        self.bytewise: list[Callable[[bytes], bytes]] = [
            *(self._truncated, self._glued, self._torn_and_glued, self._interleaved, self._flipped),
            *(self._inserted, self._key_twice, self._in_utf_16, self._wrapped, self._nested, self._random),
        ]

    def line(self) -> bytes:
        """One line without its newline; some are sound, a few are a megabyte."""
        roll = self.random.random()
        if roll < 0.001:
            return self._long_text()
        if roll < 0.15:
            return self._seed().encode()
        data = self._structured() if roll < 0.75 else self._seed().encode()
        if roll > 0.6:
            data = self.random.choice(self.bytewise)(data)
        return data

    def lines(self, number: int) -> list[bytes]:
        """So many lines; one with a newline inside makes two."""
        return [self.line() for _ in range(number)]

    def _seed(self) -> str:
        return self.random.choice(self.telling if self.random.random() < 0.8 else self.others)

    def _structured(self) -> bytes:
        value: Json = json.loads(self._seed())
        for _ in range(self.random.choice((1, 1, 1, 2, 3))):
            self.random.choice(self.structural)(value)
        text = written(value, ascii_only=self.random.random() < 0.5)
        return text.encode("utf-8", "surrogatepass")

    def _place(self, root: Json) -> Place | None:
        """A random place, often one that a reader looks at."""
        if self.random.random() < 0.6 and (places := [*read_places(root)]):
            return self.random.choice(places)
        here, found = root, None
        while isinstance(here, dict | list) and here:
            keys = list(here) if isinstance(here, dict) else range(len(here))
            key = self.random.choice(keys)
            found, here = (here, key), here[key]
            if self.random.random() < 0.25:
                break
        return found

    def _junk(self) -> Json:
        choices: list[Callable[[], Json]] = [
            lambda: Raw(self.random.choice(NUMBERS)),
            lambda: Raw(self.random.choice(NUMBERS)),
            lambda: self.random.choice(TEXTS),
            lambda: self.random.choice((None, True, False)),
            lambda: self.random.choice(([], {}, [[]], [1], {"a": 1}, {"type": []}, [None])),
            lambda: self.random.randrange(2_000),
            lambda: self.random.choice(KINDS),
        ]
        return self.random.choice(choices)()

    def _another_value(self, root: Json) -> None:
        self._put(self._place(root), self._junk())

    def _put(self, place: Place | None, value: Json) -> None:
        if place is not None:
            place[0][place[1]] = value

    def _without_key(self, root: Json) -> None:
        if place := self._place(root):
            del place[0][place[1]]

    def _another_key(self, root: Json) -> None:
        if (place := self._place(root)) and isinstance(place[0], dict):
            place[0][self.random.choice(TEXTS + KINDS)] = place[0].pop(str(place[1]))

    def _swapped(self, root: Json) -> None:
        one, other = self._place(root), self._place(root)
        if one and other:
            self._put(one, deepcopy(other[0][other[1]]))

    def _other_time(self, root: Json) -> None:
        if isinstance(root, dict):
            root["timestamp"] = self.random.choice(TIMES)

    def _other_kind(self, root: Json) -> None:
        if isinstance(root, dict):
            root["type"] = self.random.choice(KINDS)

    def _same_id(self, root: Json) -> None:
        for name in ("message", "payload"):
            if isinstance(root, dict) and isinstance(inner := root.get(name), dict):
                inner["id"] = self.random.choice(("msg_same", "msg_same#advisor:0", "", 7))

    def _truncated(self, data: bytes) -> bytes:
        return data[: self.random.randrange(len(data) + 1)]

    def _glued(self, data: bytes) -> bytes:
        return data + self.random.choice((b"", b" ", b"\0", b",")) + self._seed().encode()

    def _torn_and_glued(self, data: bytes) -> bytes:
        return self._truncated(data) + self._seed().encode()

    def _interleaved(self, data: bytes) -> bytes:
        cut = self.random.randrange(len(data) + 1)
        return data[:cut] + self._seed().encode() + data[cut:]

    def _flipped(self, data: bytes) -> bytes:
        flipped = bytearray(data)
        for _ in range(self.random.choice((1, 1, 2, 8)) if data else 0):
            flipped[self.random.randrange(len(data))] ^= 1 << self.random.randrange(8)
        return bytes(flipped)

    def _inserted(self, data: bytes) -> bytes:
        cut = self.random.choice((0, len(data), self.random.randrange(len(data) + 1)))
        return data[:cut] + self.random.choice(BYTES) * self.random.choice((1, 1, 3)) + data[cut:]

    def _key_twice(self, data: bytes) -> bytes:
        """One of the keys once more, behind the brace of an object of any depth."""
        keys = [b"type", b"message", b"usage", b"payload", b"info", b"timestamp", b"id", b"input_tokens"]
        cut = data.find(b"{", self.random.choice((0, 1, 40, 200))) + 1
        value = written(self._junk(), ascii_only=True).encode()
        pair = b'"%s":%s' % (self.random.choice(keys), value)
        return data[:cut] + pair + b"," + data[cut:]

    def _in_utf_16(self, data: bytes) -> bytes:
        return data.decode("utf-8", "replace").encode(
            self.random.choice(("utf-16", "utf-16-be", "utf-16-le"))
        )

    def _wrapped(self, data: bytes) -> bytes:
        return self.random.choice((b"[%s]", b'{"a":%s}', b'"%s"', b'{"type":"user","message":%s}')) % data

    def _nested(self, data: bytes) -> bytes:
        depth = self.random.choice((60, 70, 200, 990, 5_000))
        start, end = self.random.choice(((b"[", b"]"), (b'{"a":', b"}"), (b"[", b"")))
        junk = b'"deep":' + start * depth + (b"1" if end else b"") + end * depth
        return data.replace(b"{", b"{" + junk + b",", 1)

    def _random(self, data: bytes) -> bytes:
        return self.random.randbytes(self.random.randrange(1, len(data) + 2)).replace(b"\n", b"")

    def _long_text(self) -> bytes:
        """A name, an id or a number of a megabyte in a place of its own."""
        value: Json = json.loads(self._seed())
        texts = ("x" * MEGABYTE, "é" * (MEGABYTE // 2), "\u202e" * (MEGABYTE // 3), Raw("9" * MEGABYTE))
        self._put(self._place(value), self.random.choice(texts))
        return written(value, ascii_only=False).encode()


def read_places(value: Json) -> Iterator[Place]:
    """Every place of a key that a reader looks at."""
    if isinstance(value, dict):
        yield from ((value, key) for key in value if key in READ)
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from read_places(inner)


def written(value: Json, *, ascii_only: bool) -> str:
    """JSON without spaces, as the agents write it; raw text goes in unquoted."""
    if isinstance(value, Raw):
        return str(value)
    if isinstance(value, dict):
        pairs = (
            f"{json.dumps(name, ensure_ascii=ascii_only)}:{written(inner, ascii_only=ascii_only)}"
            for name, inner in value.items()
        )
        return f"{{{','.join(pairs)}}}"
    if isinstance(value, list):
        return f"[{','.join(written(inner, ascii_only=ascii_only) for inner in value)}]"
    return json.dumps(value, ensure_ascii=ascii_only)
