"""Every change of the schema as a named step, applied and recorded in one transaction."""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from counterfoil.ledger.schema import TABLES

migrations = Migrations("counterfoil")


@migrations()
def m001_first_tables(db: Database) -> None:
    """Records of requests, readings, refusals and skipped lines, and where reading stands."""
    for statement in TABLES.split(";\n"):
        if statement.strip():
            db.execute(statement)
