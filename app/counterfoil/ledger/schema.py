"""What kinds of tables there are, and the triggers that keep records from changing.

Records only grow. The tables themselves are in `schema_1` and the steps after it.

- `CHAINED` records are what the hash chain covers; their ids are 1, 2, 3 … without a gap.
- `PROOFS` hold the chain, what was made of it and what a record names by its hash; they only grow too.
- `STATE` is where reading stands and what can be made anew from the records; it is kept in the
  same transaction as the rows it belongs to.
"""

from __future__ import annotations

import sqlite3

SCHEMA_VERSION = 7

CHAINED = (
    "agent",
    "reader",
    "source",
    "sighting",
    "line",
    "context",
    "meter",
    "event",
    "reading",
    "refusal",
    "note",
    "skipped",
    "coverage",
    "watched",
    "statement",
)
PROOFS = ("identity", "block", "checkpoint", "stamp", "statement_part")
STATE = ("cursor", "tally", "pulse", "drift", "branch", "rolled", "rollup")


def assert_append_only(connection: sqlite3.Connection) -> None:
    """Put the triggers in place that refuse any change of a record; harmless where they stand."""
    for table in (*CHAINED, *PROOFS):
        for verb in ("UPDATE", "DELETE"):
            connection.execute(
                f"CREATE TRIGGER IF NOT EXISTS {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, 'records only grow'); END"
            )
