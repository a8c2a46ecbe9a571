"""Every change of the schema as a named step, applied and recorded in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from counterfoil.ledger import schema_1, schema_2, schema_3, schema_4, schema_5, schema_6, schema_7
from counterfoil.ledger.rollup import rebuild

migrations = Migrations("counterfoil")


@migrations()
def m001_first_tables(db: Database) -> None:
    """Records of requests, readings, refusals and skipped lines, and where reading stands."""
    _run(db, schema_1.TABLES)


@migrations()
def m002_provenance_and_chain(db: Database) -> None:
    """A reader and a cause for every record, and the tables of chain, coverage and totals made ahead."""
    _run(db, schema_2.NEW)
    db.execute("INSERT INTO reader (name, version) SELECT name, 1 FROM agent ORDER BY id")
    _run(db, schema_2.MOVED)
    for table, create in schema_2.REBUILT.items():
        _rebuild(db, table, create, schema_2.FILL)
    _run(db, schema_2.INDEXES)
    db.execute("INSERT INTO rolled VALUES ('UTC')")  # the totals are made ahead where they are as today


@migrations()
def m003_cheaper_checks(db: Database) -> None:
    """Checks of two tables in other words; no row is touched."""
    _reword_all(db, schema_3.CHECKS)


@migrations()
def m004_homes_and_notes(db: Database) -> None:
    """A table of clients' notes; a meter may be of one home, a reading without a percent."""
    _run(db, schema_4.NEW)
    for table, create in schema_4.REBUILT.items():
        _rebuild(db, table, create, schema_4.FILL)
    _run(db, schema_4.INDEXES)
    _reword_all(db, schema_4.NULLABLE)


@migrations()
def m005_statements(db: Database) -> None:
    """Tables of providers' statements, and their place in the chain."""
    _run(db, schema_5.NEW)
    for table, create in schema_5.REBUILT.items():
        _rebuild(db, table, create, schema_5.FILL)
    _run(db, schema_5.INDEXES)


@migrations()
def m006_other_agents(db: Database) -> None:
    """Credits, figures as logged and other qualities of requests; whose quota; what no reader knows."""
    _reword_all(db, schema_6.REWORDED)
    _run(db, schema_6.NEW)
    rebuild(db.conn)


@migrations()
def m007_branches(db: Database) -> None:
    """A table of logs that begin with a copy of another session's; filled as logs are read."""
    _run(db, schema_7.NEW)


def _reword_all(db: Database, changes: Mapping[str, Sequence[tuple[str, str]]]) -> None:
    """Change pieces of tables' texts; no row is touched."""
    (version,) = db.execute("PRAGMA schema_version").fetchone()
    db.execute("PRAGMA writable_schema=ON")
    for table, pieces in changes.items():
        for before, after in pieces:
            _reword(db, table, before, after)
    db.execute(f"PRAGMA schema_version={version + 1}")  # every other program has to read the text anew
    db.execute("PRAGMA writable_schema=RESET")


def _reword(db: Database, table: str, before: str, after: str) -> None:
    """Change a piece of a table's text. Errors: sqlite3.DatabaseError where it is not there."""
    changed = db.execute(
        "UPDATE sqlite_schema SET sql = replace(sql, ?, ?) "
        "WHERE type = 'table' AND name = ? AND instr(sql, ?)",
        (before, after, table, before),
    )
    if changed.rowcount != 1:
        raise sqlite3.DatabaseError(f"the table {table} is not as it was made")


def _run(db: Database, script: str) -> None:
    for statement in script.split(";\n"):
        if statement.strip():
            db.execute(statement)


def _rebuild(db: Database, table: str, create: str, fill: Mapping[str, str]) -> None:
    """Make a table anew with its rows. Foreign keys are off meanwhile, and checked at the end."""
    kept = {row[1] for row in db.execute(f"PRAGMA table_info({table})")}
    db.execute(f"ALTER TABLE {table} RENAME TO old_{table}")
    db.execute(create)
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
    filled = [f"old.{name}" if name in kept else fill[name] for name in columns]
    db.execute(f"INSERT INTO {table} SELECT {', '.join(filled)} FROM old_{table} AS old ORDER BY id")
    db.execute(f"DROP TABLE old_{table}")
