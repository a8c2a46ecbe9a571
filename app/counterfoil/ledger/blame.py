"""Names the first record of a block that is not as it was written; imported by `verify`."""

from __future__ import annotations

import sqlite3

from counterfoil.domain.verification import FirstBad
from counterfoil.ledger import chain
from counterfoil.ledger.canon import TEXT
from counterfoil.ledger.chain import MARK_BYTES, Block
from counterfoil.ledger.schema import CHAINED

Record = tuple[str, int, str | None]  # table, id, text; None for one that is not there


def blamed(connection: sqlite3.Connection, before_all: Block, number: int) -> FirstBad:
    """What is wrong with the first block that does not hold, in a look that began behind `before_all`."""
    found = {block.id: block for block in chain.blocks(connection, max(number - 2, 0), number)}
    block, before = found.get(number), found.get(number - 1, before_all)
    if block is None:
        return FirstBad(number, None, None, f"Block {number:,} of the chain is missing.")
    records = _records(connection, before, block) if _is_counted(before, block) else []
    if not _is_linked(before, block, records):
        for place, record in enumerate(records):
            mark = block.marks[place * MARK_BYTES : (place + 1) * MARK_BYTES]
            if what := _wrong(record, mark):
                return FirstBad(number, record[0], record[1], what)
    what = f"Block {number:,} of the chain is not as it was written; its records may be."
    return FirstBad(number, None, None, what)


def unsealed(connection: sqlite3.Connection, end: Block) -> FirstBad | None:
    """A record, or a block, that the chain does not cover."""
    for table, last in zip(CHAINED, end.upto, strict=True):
        row = connection.execute(f"SELECT min(id) FROM {table} WHERE id > ? OR id < 1", (last,)).fetchone()
        if row[0] is not None:
            what = f"Record {table} {row[0]:,} was not written by Counterfoil: the chain does not hold it."
            return FirstBad(None, table, row[0], what)
    (stray,) = connection.execute("SELECT min(id) FROM block WHERE id < 1").fetchone()
    if stray is not None:
        return FirstBad(stray, None, None, f"Block {stray:,} was not written by Counterfoil.")
    return None


def _wrong(record: Record, mark: bytes) -> str | None:
    table, number, text = record
    if text is None:
        return f"Record {table} {number:,} has been removed."
    return None if chain.mark(text) == mark else f"Record {table} {number:,} is not as it was written."


def _is_counted(before: Block, block: Block) -> bool:
    """Whether a block says of as many records what they are as it has marks; a changed one need not."""
    grows = all(old <= new for old, new in zip(before.upto, block.upto, strict=True))
    return grows and len(block.marks) == (block.size - before.size) * MARK_BYTES


def _is_linked(before: Block, block: Block, records: list[Record]) -> bool:
    texts = [text for _, _, text in records if text is not None]
    content = chain.content(chain.head_line(block.id, block.sealed_ms, chain.marks(texts)), texts)
    return len(texts) == len(records) and chain.next_link(before.link, content) == block.link


def _records(connection: sqlite3.Connection, before: Block, block: Block) -> list[Record]:
    return [
        record
        for table, after, last in chain.spans(before, block)
        for record in _span(connection, table, after, last)
    ]


def _span(connection: sqlite3.Connection, table: str, after: int, last: int) -> list[Record]:
    sql = f"SELECT id, {TEXT[table]} FROM {table} WHERE id > ? AND id <= ?"
    have: dict[int, str] = dict(connection.execute(sql, (after, last)).fetchall())
    return [(table, number, have.get(number)) for number in range(after + 1, last + 1)]
