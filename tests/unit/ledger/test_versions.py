"""Programs of two versions with one ledger: the older one says so and leaves it as it is."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from counterfoil import __version__
from counterfoil.errors import LedgerError
from counterfoil.ledger import connection, versions
from counterfoil.ledger.connection import open_for_reading
from counterfoil.ledger.schema import SCHEMA_VERSION
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from tests.unit.ledger.rich import Hand, Log, event

NEWER = "9.8.7"
BOTH = (
    rf"was written by Counterfoil {NEWER} \(schema {SCHEMA_VERSION + 1}\), and this is Counterfoil "
    rf"{__version__} \(schema {SCHEMA_VERSION}\).*; start {NEWER} or a later one"
)
# a later program: another version, and one more step of the schema that ours could not write to
NEWER_PROGRAM = f"""
import sys
from pathlib import Path
import counterfoil
counterfoil.__version__ = {NEWER!r}
from counterfoil.ledger import schema
schema.SCHEMA_VERSION += 1
from counterfoil.ledger import migrations
@migrations.migrations()
def m999_what_comes_later(db):
    db.execute("ALTER TABLE cursor RENAME COLUMN marker TO mark")
from counterfoil.ledger.connection import open_for_writing
open_for_writing(Path(sys.argv[1]), lambda: 7).close()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


def update(path: Path) -> None:
    """A newer program comes to this ledger."""
    subprocess.run([sys.executable, "-c", NEWER_PROGRAM, str(path)], check=True)


def test_each_program_leaves_its_version_once(path: Path) -> None:
    for _ in range(3):
        Ledger(path, Hand()).close()
    with closing(open_for_reading(path)) as opened:
        assert versions.last_writer(opened) == __version__
        rows = opened.execute("SELECT count(*) FROM _sqlite_migrations WHERE migration_set = 'program'")
        assert rows.fetchone() == (1,)


def test_a_ledger_of_before_is_none_the_worse(path: Path) -> None:
    Ledger(path, Hand()).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as opened:
        opened.execute("DELETE FROM _sqlite_migrations WHERE migration_set = 'program'")
        assert versions.last_writer(opened) is None
        opened.execute("DROP TABLE _sqlite_migrations")
        assert versions.last_writer(opened) is None
    Ledger(path, Hand()).close()


def test_a_downgrade_is_refused_with_both_programs_named(path: Path) -> None:
    Ledger(path, Hand()).close()
    update(path)
    before = path.read_bytes()
    for open_it in (lambda: Ledger(path, Hand()), lambda: LedgerView(path), lambda: open_for_reading(path)):
        with pytest.raises(LedgerError, match=BOTH):
            open_it()
    assert path.read_bytes() == before


def test_one_that_is_open_while_a_newer_program_comes_writes_no_more(path: Path) -> None:
    log = Log(1)
    with Ledger(path, Hand()) as ledger:
        ledger.append([log.entry(event("first"))])
        were_in_place = [ledger.is_in_place]
        update(path)
        were_in_place.append(ledger.is_in_place)
        assert were_in_place == [True, False]
        for write in (
            lambda: ledger.append([log.entry(event("second"))]),
            lambda: ledger.checkpoint("day"),
            ledger.look_on,
        ):
            with pytest.raises(LedgerError, match=BOTH):
                write()
    with closing(sqlite3.connect(path)) as opened:
        assert opened.execute("SELECT count(*) FROM event").fetchone() == (1,)
        assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_one_that_waits_for_its_turn_while_a_newer_program_comes_changes_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both find an old schema; the newer one gets the lock first."""
    Ledger(path, Hand()).close()
    with closing(sqlite3.connect(path)) as opened:
        opened.execute(f"PRAGMA user_version={SCHEMA_VERSION - 1}")
    looked = iter([SCHEMA_VERSION - 1])
    found = versions.schema_of
    monkeypatch.setattr(connection, "schema_of", lambda opened: next(looked, None) or found(opened))

    def updated_first(opened: sqlite3.Connection, place: Path) -> None:
        if opened.in_transaction:
            opened.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
        versions.refuse_newer(opened, place)

    monkeypatch.setattr(connection, "refuse_newer", updated_first)
    with pytest.raises(LedgerError, match="leaves it as it is"):
        Ledger(path, Hand())
