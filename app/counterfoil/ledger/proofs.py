"""The chain as a proof for chosen records: blocks that hold one of them in full, of all others the hash.

A block's line in the proof, as one JSON object:

    {"block":7,"size":700,"sealed_ms":…,"records":[["line",601,…],"event 1-99"],"link":"…"}
    {"block":8,"size":800,"content":"…","link":"…"}

`size` is how many records the chain holds with it. A text such as "event 1-99" stands for the
records of these numbers, which can be made from the exported rows; "line 1-99" for their lines.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress, islice, pairwise
from typing import Any

from counterfoil.domain.digest import sha256
from counterfoil.ledger import chain
from counterfoil.ledger.canon import texts
from counterfoil.ledger.chain import Block
from counterfoil.ledger.outgoing import Chosen
from counterfoil.ledger.schema import CHAINED

STRETCH_BLOCKS = 200
SHOWN, MADE = 1, 2  # what becomes of a record: told in full, or made from an exported row
_LINES, _EVENTS = "line", "event"
_RUNS = re.compile(b"(\\x%02x+)|[^\\x%02x]+" % (MADE, MADE))


class ChainBroken(sqlite3.DatabaseError):
    """A block's records are not those that it was made over."""

    sqlite_errorname = "SQLITE_CORRUPT"


def private_salt(connection: sqlite3.Connection) -> bytes:
    """What no copy of a record tells: made of the salts that stand beside names."""
    found = [
        bytes(salt)
        for table in ("source", "context")
        for (salt,) in connection.execute(f"SELECT salt FROM {table} ORDER BY id LIMIT 1")
    ]
    return sha256(b"names in exports" + b"".join(found)).digest()


@dataclass(slots=True)
class Marked:
    """Which records a proof is to hold: for each table a byte a record."""

    flags: dict[str, bytearray] = field(default_factory=dict)

    def of(self, table: str) -> bytearray:
        """Those of a table, by number."""
        return self.flags[table]

    def show(self, table: str, numbers: Iterable[int]) -> None:
        """Tell these in full."""
        flags = self.flags[table]
        for number in numbers:
            flags[number] = flags[number] or SHOWN


def marked(connection: sqlite3.Connection, chosen: Chosen, end: Block) -> Marked:
    """Mark the chosen rows and everything that they refer to."""
    marks = Marked({t: bytearray(last + 1) for t, last in zip(CHAINED, end.upto, strict=True)})
    events, lines = marks.of(_EVENTS), marks.of(_LINES)
    superseded = chosen.superseded(connection)
    contexts, shared = set(), []
    found = connection.execute(
        f"SELECT e.id, e.line, e.context, e.supersedes FROM event AS e WHERE {chosen.within()} ORDER BY e.id",
        chosen.limits(),
    )
    for number, line, context, before in found:
        if superseded[number]:
            continue
        events[number] = MADE
        if lines[line]:
            shared.append(line)
        lines[line] = MADE
        contexts.add(context)
        if before is not None:
            events[before] = SHOWN
    for line in shared:  # two rows of one line: told in full, so that both can be held against it
        lines[line] = SHOWN
    marks.show("context", contexts)
    return marks


def mark_readings(connection: sqlite3.Connection, marks: Marked, chosen: Chosen) -> None:
    """Mark the readings of the span, what they are readings of, and where they were read."""
    rows = readings(connection, chosen, len(marks.of("reading")) - 1)
    for number, meter, line in ((row[0], row[-2], row[-1]) for row in rows):
        marks.show("reading", (number,))
        marks.show("meter", (meter,))
        marks.of(_LINES)[line] = SHOWN


def readings(connection: sqlite3.Connection, chosen: Chosen, upto: int) -> Iterator[tuple[Any, ...]]:
    """Readings within the span: record, time, agent, origin, limit, window, account, plan, percent in
    millionths, reset, credits, SHA-256 of the line, meter, line."""
    named = ", ".join("?" * len(chosen.agents))
    yield from connection.execute(
        "SELECT r.id, r.at_ms, a.name, m.origin, m.limit_id, m.window_minutes, m.account, m.plan, "
        "CAST(round(r.percent * 1000000) AS INTEGER), r.resets_at_ms, r.has_credits, lower(hex(l.sha256)), "
        "r.meter, r.line FROM reading AS r JOIN meter AS m ON m.id = r.meter JOIN agent AS a "
        "ON a.id = m.agent JOIN line AS l ON l.id = r.line WHERE r.at_ms >= ? AND r.at_ms < ? AND r.id <= ?"
        f"{f' AND a.name IN ({named})' if named else ''} ORDER BY r.id",
        (chosen.since_ms, chosen.until_ms, upto, *chosen.agents),
    )


def refer(connection: sqlite3.Connection, marks: Marked) -> None:
    """Mark what the marked records refer to themselves: log files, readers, agents, meters."""
    lines = marks.of(_LINES)
    rows = connection.execute("SELECT source, reader FROM line WHERE id < ? ORDER BY id", (len(lines),))
    # numbers have no gaps: where one is missing, the chain is broken and is told so
    found = set(compress(rows, islice(lines, 1, None)))
    marks.show("source", {source for source, _ in found})
    marks.show("reader", {reader for _, reader in found})
    for table in ("source", "context", "meter"):
        flags = marks.of(table)
        rows = connection.execute(f"SELECT id, agent FROM {table} ORDER BY id")
        marks.show("agent", {agent for number, agent in rows if number < len(flags) and flags[number]})


@dataclass(slots=True)
class Beside:
    """How much a proof tells: records that were asked for, and others that their blocks hold."""

    blocks: int = 0
    blocks_shown: int = 0
    others: dict[str, int] = field(default_factory=dict)


def proof_lines(
    connection: sqlite3.Connection,
    marks: Marked,
    end: Block,
    beside: Beside,
    tell: Callable[[int], None] = lambda _done: None,
) -> Iterator[str]:
    """Every block from the first up to `end`, a line each; checks each link on the way.

    Errors: ChainBroken.
    """
    before = chain.start(connection)
    while before.id < end.id:
        found = chain.blocks(connection, before.id, min(before.id + STRETCH_BLOCKS, end.id))
        if not found:
            raise ChainBroken("a block is missing")
        waiting = [
            iter(texts(connection, table, after, last))
            for table, after, last in zip(CHAINED, before.upto, found[-1].upto, strict=True)
        ]
        for old, block in pairwise((before, *found)):
            yield _line(old, block, waiting, marks, beside)
        before = found[-1]
        tell(before.size)


def _line(
    before: Block, block: Block, waiting: Sequence[Iterator[str]], marks: Marked, beside: Beside
) -> str:
    spans = [
        (table, after, last, list(islice(left, last - after)))
        for table, left, after, last in zip(CHAINED, waiting, before.upto, block.upto, strict=True)
        if last > after
    ]
    records = [text for *_, found in spans for text in found]
    content = chain.content(block.head, records, hashlib.sha256)
    if chain.next_link(before.link, content) != block.link:
        raise ChainBroken(f"block {block.id} is not as it was written")
    beside.blocks += 1
    begin = f'{{"block":{block.id},"size":{block.size},'
    if not any(_is_any(marks.of(table), after, last) for table, after, last, _ in spans):
        return f'{begin}"content":"{content.hex()}","link":"{block.link.hex()}"}}'
    beside.blocks_shown += 1
    told = [one for span in spans for one in _told(*span, marks.of(span[0]), beside)]
    return f'{begin}"sealed_ms":{block.sealed_ms},"records":[{",".join(told)}],"link":"{block.link.hex()}"}}'


def _is_any(flags: bytearray, after: int, last: int) -> bool:
    return flags.count(0, after + 1, last + 1) < last - after


def _told(
    table: str, after: int, last: int, found: Sequence[str], flags: bytearray, beside: Beside
) -> Iterator[str]:
    """The records of a table in one block: in full, or where a run of them can be made as "table 1-99"."""
    told = flags[after + 1 : last + 1]
    for run in _RUNS.finditer(told):
        first, stop = run.span()
        if run[1]:
            yield f'"{table} {after + 1 + first}-{after + stop}"'
            continue
        others = told.count(0, first, stop)
        if others:
            beside.others[table] = beside.others.get(table, 0) + others
        yield from found[first:stop]


def names_told(
    connection: sqlite3.Connection, contexts: Iterable[int], sources: Iterable[int]
) -> Iterator[Mapping[str, object]]:
    """Names in clear of these records, with the salts that their hashes in the chain are made with."""
    wanted = (("context", "salt, project", contexts), ("source", "salt, home, path", sources))
    for table, columns, numbers in wanted:
        for number in sorted(numbers):
            sql = f"SELECT {columns} FROM {table} WHERE id = ?"
            salt, *names = connection.execute(sql, (number,)).fetchone()
            told = dict(zip(("project",) if table == "context" else ("home", "file"), names, strict=True))
            yield {"kind": table, "record": number, "salt": salt.hex(), **told}


def beside_of(connection: sqlite3.Connection, marks: Marked, end: Block) -> Beside:
    """What `proof_lines` would tell, without making it."""
    found = Beside()
    columns = ", ".join(CHAINED)
    before = (0,) * len(CHAINED)
    for upto in connection.execute(f"SELECT {columns} FROM block WHERE id <= ? ORDER BY id", (end.id,)):
        spans = [s for s in zip(CHAINED, before, upto, strict=True) if s[2] > s[1]]
        found.blocks += 1
        if any(_is_any(marks.of(table), after, last) for table, after, last in spans):
            found.blocks_shown += 1
            for table, after, last in spans:
                others = marks.of(table).count(0, after + 1, last + 1)
                found.others[table] = found.others.get(table, 0) + others
        before = upto
    return found
