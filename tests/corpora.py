"""The golden corpora of agents' homes, laid out as the agents lay them."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
DATABASES = (".db.sql", ".sqlite.sql", ".sqlite3.sql")


def laid_out(agent: str, to: Path) -> Path:
    """A copy of an agent's corpus home at `to`, with the databases built that are kept as SQL text."""
    shutil.copytree(CORPUS / agent / "home", to, dirs_exist_ok=True)
    for text in sorted(to.rglob("*.sql")):
        if text.name.endswith(DATABASES):
            build(text.read_text(encoding="utf-8"), text.with_suffix(""))
            text.unlink()
    return to


def build(sql: str, database: Path) -> None:
    """Run SQL text into a new database, in the journal mode that agents use."""
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(sql)
        connection.commit()


def with_homes() -> tuple[str, ...]:
    """Names of the agents that have such a corpus."""
    return tuple(sorted(path.parent.name for path in CORPUS.glob("*/home") if path.is_dir()))
