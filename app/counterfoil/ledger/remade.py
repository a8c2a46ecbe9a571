"""A new ledger file with the name, records, checkpoints and read positions of another."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

from counterfoil.domain.checkpoint import checkpoints_in
from counterfoil.ledger import chain, rollup, statements
from counterfoil.ledger.connection import open_for_writing
from counterfoil.ledger.disk import sync
from counterfoil.ledger.salvage import TROUBLE, Columns, Row, Source, Taken, columns_of
from counterfoil.ledger.schema import assert_append_only
from counterfoil.ledger.verify import against

CACHE_KIB = 65_536


@contextmanager
def new_ledger(path: Path) -> Iterator[Remade]:
    """Make a file and put a ledger into it; afterwards it is one whole file on the disk.

    Errors: sqlite3.Error, OSError, LedgerError.
    """
    connection = open_for_writing(path, lambda: 0)
    try:
        # until it has passed every check nobody relies on this file: no log, no waiting for the disk
        for pragma in ("journal_mode=MEMORY", "synchronous=OFF", f"cache_size=-{CACHE_KIB}"):
            connection.execute(f"PRAGMA {pragma}")
        yield Remade(connection)
        connection.execute("PRAGMA journal_mode=DELETE")
    finally:
        connection.close()
    sync(path)


class Remade:
    """The ledger while it is made. Everything between `begin` and `finish` is one transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.columns: Columns = columns_of(connection)
        self._connection = connection

    def begin(self, name: str, created_ms: int) -> None:
        """Give it the other's name."""
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("DROP TRIGGER identity_no_update")
        connection.execute("UPDATE identity SET ledger_id = ?, created_ms = ?", (name, created_ms))
        assert_append_only(connection)

    def add(self, taken: Taken) -> bool:
        """Write a block with its rows; False, and nothing is written, where a row breaks a rule."""
        block = taken.block
        values = (block.id, block.sealed_ms, *block.upto, block.marks, block.link)
        return self._all_or_none([*taken.rows, ("block", [values])])

    def remember(self, name: str) -> None:
        """Name this point, to come back to."""
        self._connection.execute(f"SAVEPOINT {name}")

    def back_to(self, name: str) -> None:
        """Undo all since a point that was named."""
        self._connection.execute(f"ROLLBACK TO {name}")

    def forget(self, name: str) -> None:
        """Drop a name; what was written since stays."""
        self._connection.execute(f"RELEASE {name}")

    def carry_proofs(self, sources: Sequence[Source]) -> int:
        """Take over the checkpoints and time stamps that hold; returns how many checkpoints do not."""
        stamps = _by_id(sources, "stamp")
        self._insert_each("stamp", (row for row in stamps if self._is_held(str(row[2]))))
        checkpoints = _by_id(sources, "checkpoint")
        return len(checkpoints) - self._insert_each("checkpoint", filter(self._holds, checkpoints))

    def carry_contents(self, sources: Sequence[Source]) -> int:
        """Take over the content of every statement; returns how many no source has whole, and says so."""
        wanted = self._connection.execute("SELECT sha256, max(size_bytes) FROM statement GROUP BY sha256")
        lost = [
            sha256
            for sha256, size_bytes in wanted.fetchall()
            if not any(self._take_content(source, sha256, size_bytes) for source in sources)
        ]
        statements.insert_parts(self._connection, ((sha256, statements.LOST, None) for sha256 in lost))
        return len(lost)

    def _take_content(self, source: Source, sha256: bytes, size_bytes: int) -> bool:
        self.remember("content")
        try:
            parts = source.content_parts(sha256)
            statements.insert_parts(self._connection, ((sha256, *part) for part in parts))
            found = statements.stored(self._connection, sha256)
            is_taken = statements.is_whole(found, sha256, size_bytes)
        except TROUBLE:
            is_taken = False
        if not is_taken:
            self.back_to("content")
        self.forget("content")
        return is_taken

    def carry_positions(self, source: Source) -> bool:
        """Take over where a source's reading stands; False, and nothing is taken, where it is damaged."""
        try:
            found = [(table, source.all_rows(table)) for table in ("cursor", "tally", "pulse")]
        except TROUBLE:
            return False
        self.remember("positions")
        taken = self._all_or_none(found) and self._positions_agree()
        if not taken:
            self.back_to("positions")
        self.forget("positions")
        if taken:
            self._carry_drift(source)
        return taken

    def _carry_drift(self, source: Source) -> None:
        """It tells of the lines before the positions; nothing hangs on it."""
        try:
            found = source.all_rows("drift")
        except TROUBLE:
            return
        for row in found:
            self._all_or_none([("drift", [row])])

    def finish(self, sources: Sequence[Source]) -> None:
        """Make the totals from the rows, by the days of the zone that the other used; take branches over."""
        zones = [row[0] for source in sources for row in source.rows("rolled")]
        if not any(self._cut_by(zone) for zone in zones):
            rollup.rebuild(self._connection)
        for source in sources:  # what names a record that is lost is refused
            self._insert_each("branch", source.rows("branch"))
        self._connection.execute("COMMIT")

    def link_of(self, number: int) -> bytes | None:
        """The link of a block, None where there is none."""
        found = chain.blocks(self._connection, number - 1, number)
        return found[0].link if found else None

    def _cut_by(self, zone: object) -> bool:
        try:
            return rollup.cut_by(self._connection, ZoneInfo(str(zone)))
        except (LookupError, ValueError, OSError):
            return False

    def _positions_agree(self) -> bool:
        """False where a position is nonsense. Of a source that is behind, drops what is a record by now."""
        connection = self._connection
        connection.execute(
            "DELETE FROM tally WHERE EXISTS (SELECT 1 FROM coverage AS c "
            "WHERE c.source = tally.source AND c.day = tally.day)"
        )
        connection.execute("DELETE FROM pulse WHERE since_ms IN (SELECT since_ms FROM watched)")
        wrong = connection.execute(
            "SELECT 1 FROM cursor AS c LEFT JOIN source AS s ON s.id = c.source AND s.device = c.device "
            "AND s.inode = c.inode WHERE s.id IS NULL OR NOT json_valid(c.state) LIMIT 1"
        )
        return wrong.fetchone() is None

    def _all_or_none(self, tables: Iterable[tuple[str, Sequence[Row]]]) -> bool:
        self.remember("rows")
        try:
            for table, rows in tables:
                self._connection.executemany(self.columns[table].insert, rows)
        except sqlite3.IntegrityError:
            self.back_to("rows")
            self.forget("rows")
            return False
        self.forget("rows")
        return True

    def _insert_each(self, table: str, rows: Iterable[Row]) -> int:
        return sum(self._all_or_none([(table, [row])]) for row in rows)

    def _holds(self, checkpoint: Row) -> bool:
        _, _, size, head, _ = checkpoint
        if not isinstance(size, int):
            return False
        block = chain.block_of_size(self._connection, size)
        return block is not None and block.link == head

    def _is_held(self, text: str) -> bool:
        found = checkpoints_in(text)
        return bool(found) and all(against(self._connection, one).ok for one in found)


def _by_id(sources: Sequence[Source], table: str) -> list[Row]:
    """The rows of a small table by their ids; of two with the same, that of the later source."""
    found = {row[0]: row for source in sources for row in source.rows(table) if isinstance(row[0], int)}
    return [row for _, row in sorted(found.items())]
