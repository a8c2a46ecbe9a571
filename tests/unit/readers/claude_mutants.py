"""Logs of Claude Code with lines changed in ways that nobody would, the same for the same `Random`."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from random import Random

from tests.conftest import CORPUS
from tests.unit.readers.codex_mutants import (
    Change,
    escaped,
    framed,
    in_bytes,
    none,
    one_more,
    other_name,
    other_value,
    shuffled,
    torn,
    twice,
)

LONGEST = 6_000


@cache
def sessions() -> list[list[bytes]]:
    """Real logs, their longest lines left out."""
    found = (path.read_bytes().splitlines() for path in sorted((CORPUS / "claude-code").rglob("*.jsonl")))
    return [short for lines in found if (short := [line for line in lines if len(line) < LONGEST])]


def glued(data: bytes, random: Random) -> bytes:
    return torn(data, random) + random.choice(random.choice(sessions()))


def spaced(data: bytes, random: Random) -> bytes:
    return data.replace(b'":', b'": ', random.randrange(1, 4))


def renamed(data: bytes, random: Random) -> bytes:
    name = random.choice((b'"type"', b'"usage"', b'"message"', b'"id"'))
    return data.replace(name, b'"\\u%04x%b' % (name[1], name[2:]), 1)


CHANGES: list[Change] = [
    *(in_bytes, other_value, other_value, other_name, twice, twice, one_more, none, escaped),
    *(shuffled, framed, torn, glued, spaced, renamed),
]


def mutants(random: Random) -> list[bytes]:
    """A piece of a session with some of its lines changed, moved or said again."""
    session = random.choice(sessions())
    start = random.randrange(len(session))
    written = session[start : start + random.randrange(1, 12)]
    if random.random() < 0.3:
        written = [*written, *random.choices(written, k=2)]
    return [changed(line, random, 0.4, lambda: random.choice(CHANGES)) for line in written]


def changed(line: bytes, random: Random, often: float, pick: Callable[[], Change]) -> bytes:
    """One line after as many changes as the dice say."""
    while random.random() < often:
        line = pick()(line, random)
    return line.replace(b"\n", b"")
