"""What must hold of a ledger, whatever happened to the process that wrote it.

Asked with plain SQL, not with the program's own queries, over a connection that changes nothing.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.ledger import schema
from counterfoil.ledger.verify import verify
from tests.crash.world import Truth

MARKER_BYTES = 256
COUNTS = "NOT EXISTS (SELECT 1 FROM event AS n WHERE n.supersedes = e.id)"
PLACED = ("line", "refusal", "skipped")
# a thread that was forked begins with calls that count in the log of the other one
REQUEST = re.compile(
    rb'"cache_read_input_tokens":(\d+)|'
    rb'"last_token_usage":\{"input_tokens":\d+,"cached_input_tokens":(\d+)(?!.*"inherited":true)'
)

# What is asked, and what is wrong where there is an answer.
WRONG = {
    "a request has more than one row that counts": (
        f"SELECT agent, key, count(*) FROM event AS e WHERE {COUNTS} GROUP BY agent, key HAVING count(*) > 1"
    ),
    "revisions are not numbered 0, 1, 2 …": (
        "SELECT agent, key FROM event GROUP BY agent, key "
        "HAVING min(revision) <> 0 OR max(revision) <> count(*) - 1"
    ),
    "a row supersedes another than the one before it": (
        "SELECT e.id FROM event AS e LEFT JOIN event AS b ON b.id = e.supersedes WHERE e.revision > 0 "
        "AND (b.key, b.agent, b.revision) IS NOT (e.key, e.agent, e.revision - 1)"
    ),
    "the content of one file is two sources": (
        "SELECT device, inode, generation FROM source GROUP BY device, inode, generation HAVING count(*) > 1"
    ),
    "a line has no record": (
        "SELECT id FROM line EXCEPT SELECT line FROM event EXCEPT SELECT line FROM reading "
        "EXCEPT SELECT line FROM note"
    ),
    "a line stands twice": ("SELECT source, offset FROM line GROUP BY source, offset HAVING count(*) > 1"),
    "a source has no read position": (
        "SELECT s.id FROM source AS s WHERE NOT EXISTS (SELECT 1 FROM cursor AS c WHERE c.device = s.device "
        "AND c.inode = s.inode AND c.generation >= s.generation)"
    ),
    **{
        f"a row of {table} lies beyond its file's read position": (
            f"SELECT t.id FROM {table} AS t JOIN cursor AS c ON c.source = t.source "
            "WHERE t.offset + t.length > c.offset"
        )
        for table in PLACED
    },
}

# Lines counted by day are the same as the rows; where a ledger was made by the first schema they were not.
TALLY = "source, day, lines, used, other, skipped, events, revisions, repeats"
COUNTED = (
    "WITH events AS (SELECT l.source AS of, sum(e.cause = 'first') AS first, sum(e.cause = 'grew') AS grew "
    "FROM event AS e JOIN line AS l ON l.id = e.line GROUP BY l.source), "
    "skips AS (SELECT source AS of, count(*) AS number FROM skipped GROUP BY source) "
    "SELECT s.id, sum(t.lines - t.used - t.other - t.skipped), "
    "sum(t.events), sum(t.revisions), sum(t.skipped), "
    "ifnull(events.first, 0), ifnull(events.grew, 0), ifnull(skips.number, 0) FROM source AS s JOIN "
    f"(SELECT {TALLY} FROM tally UNION ALL SELECT {TALLY} FROM coverage) AS t ON t.source = s.id "
    "LEFT JOIN events ON events.of = s.id LEFT JOIN skips ON skips.of = s.id GROUP BY s.id"
)


@dataclass(frozen=True)
class Figures:
    """A ledger beside the truth: requests and readings missing, counted twice, with a wrong count."""

    lost: int
    doubled: int
    wrong: int
    requests: int

    @property
    def is_exact(self) -> bool:
        return not (self.lost or self.doubled or self.wrong)


def check_whole(path: Path, *, is_migrated: bool = False) -> list[str]:
    """All that is wrong with a ledger in itself, and beside the logs it names; [] if nothing."""
    with reading(path) as connection:
        problems = [*_by_sqlite(connection), *_triggers(connection), *_by_query(connection)]
        problems += [] if is_migrated else _counted(connection)
        problems += [f"request {number} is missing, its line was read" for number in _missing(connection)]
    return [*problems, *check_chain(path)]


def check_chain(path: Path, kept: Sequence[Checkpoint] = ()) -> list[str]:
    """What the ledger's own verification finds amiss; [] if nothing."""
    found = verify(path, kept)
    assert found is not None
    return [f"verify: {found.first_bad.what}"] if found.first_bad else []


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that neither writes nor moves the WAL into the file."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        connection.execute("PRAGMA busy_timeout=5000")
        connection.execute("BEGIN")  # one state for all questions
        yield connection


def is_begun(path: Path) -> bool:
    """Whether there is a ledger with tables, rather than nothing or a file that nobody came to write to."""
    if not path.exists() or not path.stat().st_size:
        return False
    with reading(path) as connection:
        return bool(connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'event'").fetchone())


def rows_of(path: Path) -> dict[str, int]:
    """How many rows each table has."""
    with reading(path) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for (name,) in names}


def compare(path: Path, truth: Truth) -> Figures:
    """The ledger beside what was written."""
    with reading(path) as connection:
        counting = connection.execute(f"SELECT cache_read, output FROM event AS e WHERE {COUNTS}").fetchall()
        rows = Counter(connection.execute("SELECT agent, cache_read, output FROM event").fetchall())
        moments = Counter(at for (at,) in connection.execute("SELECT at_ms FROM reading"))
        skips = Counter(connection.execute("SELECT source, offset FROM skipped").fetchall())
    times = Counter(number for number, _ in counting)
    found = dict(counting)
    wrong = sum(truth.outputs.get(number) != output for number, output in found.items())
    lost = len(truth.outputs.keys() - found.keys()) + len(truth.readings - moments.keys())
    lost += max(0, truth.bad_lines - sum(skips.values()))  # a copy of a log has its torn lines once more
    counters = (times, rows, moments, skips)
    doubled = sum(count > 1 for counter in counters for count in counter.values())
    return Figures(lost, doubled, wrong + len(moments.keys() - truth.readings), len(found))


def _by_sqlite(connection: sqlite3.Connection) -> Iterator[str]:
    for (said,) in connection.execute("PRAGMA integrity_check"):
        if said != "ok":
            yield f"integrity_check: {said}"
    for table, row, *_ in connection.execute("PRAGMA foreign_key_check"):
        yield f"row {row} of {table} refers to nothing"


def _triggers(connection: sqlite3.Connection) -> Iterator[str]:
    made = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    for table in record_tables():
        for verb in ("update", "delete"):
            if f"{table}_no_{verb}" not in made:
                yield f"rows of {table} can be changed: no trigger against {verb}"


def record_tables() -> tuple[str, ...]:
    """The tables that only grow, as today's schema has them."""
    return (*schema.CHAINED, *schema.PROOFS)


def _by_query(connection: sqlite3.Connection) -> Iterator[str]:
    for what, sql in WRONG.items():
        if rows := connection.execute(sql).fetchmany(3):
            yield f"{what}: {rows}"


def _counted(connection: sqlite3.Connection) -> Iterator[str]:
    for source, rest, *sums in connection.execute(COUNTED):
        if rest or sums[:3] != sums[3:]:
            yield f"source {source} counted by day: {sums[:3]} and {rest} left over, its rows: {sums[3:]}"


def _missing(connection: sqlite3.Connection) -> set[int]:
    """Requests in complete lines ahead of a read position that the ledger has no row of."""
    rows = connection.execute(
        "SELECT s.home, c.path, c.offset, c.marker FROM cursor AS c JOIN source AS s ON s.id = c.source"
    ).fetchall()
    read = {number for row in rows for number in _numbers(Path(row[0]) / row[1], *row[2:])}
    return read - {number for (number,) in connection.execute("SELECT cache_read FROM event")}


def _numbers(log: Path, offset: int, marker: bytes) -> Iterator[int]:
    """The requests in the read part of a log, if it is the content that was read."""
    try:
        with log.open("rb") as file:
            content = file.read(offset)
    except OSError:
        return
    before = content[-MARKER_BYTES:]
    if len(content) == offset and hashlib.sha256(before).digest() == marker:
        yield from (int(claude or codex) for claude, codex in REQUEST.findall(content))
