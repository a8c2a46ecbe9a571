"""Rollouts with some of their lines changed in ways that nobody would, the same for the same `Random`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from random import Random

from tests.conftest import CORPUS
from tests.unit.readers.codex_log import (
    OLD_TURN,
    PARENT,
    Record,
    counted,
    event,
    meta,
    raw,
    record,
    turn,
    use,
)

NUMBERS = b"0 -1 -0 1.0 1e2 1e400 NaN -Infinity 01 1000000000000 1000000000001 9223372036854775807".split()
NUMBERS += [b"9" * 19, b"9" * 20, b"9" * 5_000, b"5", b"60", b"null", b"true", b"[]", b"{}", b'"7"', b'""']
NUMBERS += [
    b'"weekly"',
    b'"secondary"',
    b'"none"',
    b'"\\ud800"',
    b'"\xc3\xa9"',
    b'"a\\"b"',
    b"[" * 70 + b"]" * 70,
]
NAMES = b"type info payload ordinal model error primary resets_in_seconds resets_at total_token_usage".split()
NAMES += b"cwd turn_id timestamp service_tier credits window_minutes rate_limit_reached_type later".split()
NAMES += b"individual_limit remaining_percent spend_control_reached balance limit has_credits".split()
BYTES = [
    b"\0",
    b"\r",
    b"\xff",
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b'"',
    b"\\",
    b"\\u",
    *(b"{ } [ ] , : 7 - . e".split()),
]
PAIR = re.compile(rb'"(\w+)":("[^"\\]*"|[-\w.]+|\{[^{}]*\}|\[[^\[\]]*\])')
NAMED = re.compile(rb'"\w+":')

Change = Callable[[bytes, Random], bytes]


def in_bytes(data: bytes, random: Random) -> bytes:
    start = random.randrange(len(data) + 1)
    return data[:start] + random.choice((b"", *BYTES)) + data[start + random.randrange(3) :]


def other_value(data: bytes, random: Random) -> bytes:
    return with_pair(data, random, lambda name, _: b'"%b":%b' % (name, random.choice(NUMBERS)))


def other_name(data: bytes, random: Random) -> bytes:
    return with_pair(data, random, lambda _, value: b'"%b":%b' % (random.choice(NAMES), value))


def twice(data: bytes, random: Random) -> bytes:
    def doubled(name: bytes, value: bytes) -> bytes:
        pairs = [(name, value), (name, random.choice((value, *NUMBERS)))]
        random.shuffle(pairs)
        return b",".join(b'"%b":%b' % pair for pair in pairs)

    return with_pair(data, random, doubled)


def one_more(data: bytes, random: Random) -> bytes:
    more = b',"%b":%b' % (random.choice(NAMES), random.choice(NUMBERS))
    return with_pair(data, random, lambda name, value: b'"%b":%b' % (name, value) + more)


def none(data: bytes, random: Random) -> bytes:
    return (
        with_pair(data, random, lambda *_: b"").replace(b",,", b",").replace(b",}", b"}").replace(b"{,", b"{")
    )


def escaped(data: bytes, random: Random) -> bytes:
    def written(name: bytes, value: bytes) -> bytes:
        place = random.randrange(len(name))
        return b'"%b\\u%04x%b":%b' % (name[:place], name[place], name[place + 1 :], value)

    return with_pair(data, random, written)


def with_pair(data: bytes, random: Random, write: Callable[[bytes, bytes], bytes]) -> bytes:
    pairs = [*PAIR.finditer(data)]
    if not pairs:
        return data
    pair = random.choice(pairs)
    return data[: pair.start()] + write(pair[1], pair[2]) + data[pair.end() :]


def shuffled(data: bytes, random: Random) -> bytes:
    def order(value: object) -> object:
        if not isinstance(value, dict):
            return value
        return {name: order(value[name]) for name in random.sample(list(value), len(value))}

    try:
        value = json.loads(data)
    except ValueError:
        return data
    return json.dumps(order(value), separators=random.choice(((",", ":"), (", ", ": ")))).encode()


def framed(data: bytes, random: Random) -> bytes:
    before, after = (
        random.choice((b"", b"\0", b"\xef\xbb\xbf", b" ")),
        random.choice((b"\r", b"\0", b" ", b"}", b"")),
    )
    return before + data + after


def torn(data: bytes, random: Random) -> bytes:
    return data[: random.randrange(len(data) + 1)]


def glued(data: bytes, random: Random) -> bytes:
    return random.choice((data, torn(data, random))) + random.choice(random.choice(threads()))


CHANGES: list[Change] = [
    *(in_bytes, other_value, other_value, other_name, twice, twice, one_more, none, escaped),
    *(shuffled, framed, torn, glued),
]


@cache
def threads() -> list[list[bytes]]:
    """Real rollouts, and made-up ones for the shapes that none of them has."""
    real = [path.read_bytes().splitlines() for path in sorted((CORPUS / "codex").rglob("*.jsonl"))]
    return [lines for lines in real if lines] + [[line.data for line in raw(made)] for made in MADE] * 3


def limits(percent: float, **more: object) -> Record:
    five_hours = {"used_percent": percent, "window_minutes": 300, "resets_at": 1782952976}
    week = {"used_percent": 17.0, "window_minutes": 10080, "resets_in_seconds": 600}
    on_credit = {"has_credits": False, "unlimited": False, "balance": "0"}
    share = {"limit": "25000", "used": "8000.5", "remaining_percent": 68, "resets_at": 1785542400}
    beside = {"credits": on_credit, "individual_limit": share, "spend_control_reached": percent > 99.5}
    return {"limit_id": "codex", "primary": five_hours, "secondary": week, **beside, **more}


def calls(first: int = 0) -> list[Record]:
    """Counts as the newest versions write them, some of them repeats, some at a limit."""
    total, last = use(0, 0, 0, 0, 0), use(900, 400, 50, 7, 100)
    written: list[Record] = []
    for number in range(1, 6):
        total = {name: int(str(total[name])) + int(str(last[name])) for name in total}
        reached = limits(
            98.0 + number / 2, rate_limit_reached_type="primary" if number > 3 else None, plan_type="pro"
        )
        written += [counted(total, last, first + number, reached, ordinal=first + number)] * (1 + number % 2)
        written += [counted(None, None, first + number, reached), counted(total, use(0), first + number)]
    return written


IDLE = record("response_item", {"type": "message", "content": [{"text": 'a \u00e9 \n "total_token_usage"'}]})
MADE = [
    [meta(), turn(), IDLE, *calls(), event("task_complete", 9, error=None), turn(seconds=10), *calls(20)],
    [meta(), counted(None, None), counted(use(9), use(9)), counted(None, None, limits={}), turn(), *calls()],
    [meta(subagent_history_start_ordinal=4, parent_thread_id=PARENT), turn(), *calls()],
    [meta(forked_from_id=PARENT), meta(PARENT), turn(OLD_TURN), *calls(), turn(), *calls(60)],
    [meta(forked_from_id=PARENT), turn(None), *calls(), record("compacted", {"message": ""}, 50), *calls(70)],
    [
        *(event("task_started", 1, turn_id=None), event("agent_message", 1, message="x")),
        event("thread_settings_applied", 2, thread_settings={"model": "gpt-5", "service_tier": None}),
        record("token_usage_record", {"response_id": "r", "usage": use(5)}, 2),
        record("compacted", {"compaction_response_id": "r"}, 2),
        *calls(30),
        event("task_complete", 60, error={"codex_error_info": "usage_limit_exceeded"}),
    ],
]


def mutants(random: Random) -> list[bytes]:
    """A piece of a thread with some of its lines changed, lost, moved or said again."""
    thread = random.choice(threads())
    start = random.choice((0, 0, random.randrange(len(thread))))
    written = [*thread[start : start + random.randrange(1, 14)]]
    for place, line in enumerate(written):
        while random.random() < 0.3:
            line = random.choice(CHANGES)(line, random)
        written[place] = line.replace(b"\n", b"")
    if random.random() < 0.3:
        one, other = random.randrange(len(written)), random.randrange(len(written))
        written[one], written[other] = written[other], written[one]
    return written
