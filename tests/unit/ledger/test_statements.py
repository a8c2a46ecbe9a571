from __future__ import annotations

import shutil
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.verification import FirstBad
from counterfoil.errors import LedgerError
from counterfoil.ledger import statements
from counterfoil.ledger.connection import open_for_reading
from counterfoil.ledger.recover import recover
from counterfoil.ledger.statements import KeptStatement, kept_statements, statement_parts
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.verify import verify
from tests.unit.ledger.rich import START_MS, Hand, Log, event

CSV = b"day,model,usd\n2026-07-01,claude-opus-4-5,12.50\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "ledger.db"


def kept(path: Path, *parts: bytes, name: str = "july.csv") -> KeptStatement:
    with Ledger(path, Hand()) as ledger:
        return ledger.keep_statement(name, "anthropic-cost", "csv", '{"date":"day"}', parts)


def read(path: Path, digest: str) -> bytes:
    with closing(open_for_reading(path)) as connection:
        return b"".join(statement_parts(connection, digest))


def listed(path: Path) -> list[KeptStatement]:
    with closing(open_for_reading(path)) as connection:
        return kept_statements(connection)


def first_bad(path: Path) -> FirstBad | None:
    found = verify(path)
    assert found is not None
    return found.first_bad


def tampered(path: Path, sql: str, values: tuple[object, ...] = ()) -> FirstBad | None:
    """What is found after a statement of SQL by somebody else."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(sql, values)
    return first_bad(path)


def test_a_statement_comes_back_as_it_was_kept(path: Path) -> None:
    made = kept(path, CSV[:9], b"", CSV[9:])
    told = ("july.csv", "anthropic-cost", "csv", '{"date":"day"}', len(CSV), sha256(CSV).hexdigest(), False)
    assert made == KeptStatement(1, START_MS, *told)
    assert listed(path) == [made]
    assert read(path, made.sha256) == CSV
    assert first_bad(path) is None


@given(parts=st.lists(st.binary(max_size=3000), max_size=6))
@settings(max_examples=30)
def test_however_it_is_cut_the_content_is_the_same(
    parts: list[bytes], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("cut") / "ledger.db"
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(statements, "PART_BYTES", 1000)
        made = kept(path, *parts)
        content = b"".join(parts)
        assert (made.size_bytes, made.sha256) == (len(content), sha256(content).hexdigest())
        assert read(path, made.sha256) == content
        assert first_bad(path) is None


def test_a_content_that_is_kept_twice_is_stored_once_and_listed_as_it_was_last(path: Path) -> None:
    first, other = kept(path, CSV), kept(path, b"else")
    again = kept(path, CSV, name="july (1).csv")
    assert (first.sha256, again.id) == (again.sha256, 3)
    assert listed(path) == [again, other]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM statement_part").fetchone() == (2,)


def test_a_withdrawn_statement_is_told_so_and_nothing_of_it_is_deleted(path: Path) -> None:
    made = kept(path, CSV)
    with Ledger(path, Hand()) as ledger:
        gone = ledger.withdraw_statement(made.id)
        with pytest.raises(LedgerError, match="no statement 77"):
            ledger.withdraw_statement(77)
    assert (gone.id, gone.is_withdrawn, gone.sha256, gone.mapping) == (2, True, made.sha256, made.mapping)
    assert listed(path) == [gone]
    assert read(path, made.sha256) == CSV
    assert [one.is_withdrawn for one in (kept(path, CSV), *listed(path))] == [False, False]


def test_its_name_is_in_the_chain_as_a_salted_hash_alone(path: Path) -> None:
    kept(path, CSV, name="for Ada.csv")
    with closing(open_for_reading(path)) as connection:
        from counterfoil.ledger import canon

        (text,) = canon.texts(connection, "statement", 0, 1)
    assert "Ada" not in text
    assert sha256(CSV).hexdigest().upper() in text


def test_a_file_whose_name_is_no_text_is_kept_too(path: Path) -> None:
    assert kept(path, CSV, name="j\udcffly.csv").name == "j?ly.csv"


def failing() -> Iterator[bytes]:
    yield CSV
    raise OSError("the stick was pulled")


def test_of_a_file_that_cannot_be_read_to_its_end_nothing_is_kept(path: Path) -> None:
    with Ledger(path, Hand()) as ledger:
        with pytest.raises(OSError, match="the stick was pulled"):
            ledger.keep_statement("a.csv", "csv", "csv", "{}", failing())
        ledger.append([Log(1).entry(event("m1"))])
    assert listed(path) == []
    assert first_bad(path) is None
    assert {file.name for file in path.parent.iterdir()} <= {"ledger.db", "ledger.db-wal", "ledger.db-shm"}


def test_a_file_that_is_too_large_is_refused_and_nothing_is_kept(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(statements, "MOST_BYTES", 2 << 20)
    with Ledger(path, Hand()) as ledger, pytest.raises(LedgerError, match="larger than 2 MiB"):
        ledger.keep_statement("a.csv", "csv", "csv", "{}", (bytes(1 << 20) for _ in range(3)))
    assert listed(path) == []


def test_where_writing_fails_in_the_middle_nothing_is_left(path: Path) -> None:
    with Ledger(path, Hand()) as ledger:
        ledger._connection.execute("PRAGMA max_page_count=120")
        noise = b"".join(sha256(b"%d" % n).digest() for n in range(40_000))
        with pytest.raises(LedgerError, match="is full"):
            ledger.keep_statement("a.csv", "csv", "csv", "{}", [noise])
        ledger.append([Log(1).entry(event("m1"))])
    assert listed(path) == []
    assert first_bad(path) is None


OTHER = zlib.compress(CSV.replace(b"12.50", b"62.50"))
CHANGES = {
    "another amount": ("UPDATE statement_part SET data = ?", (OTHER,)),
    "no piece at all": ("UPDATE statement_part SET data = x'00'", ()),
    "more behind it": ("UPDATE statement_part SET data = ?", (zlib.compress(CSV) + b"\0",)),
    "one more piece": ("INSERT INTO statement_part VALUES (?, 2, ?)", (sha256(CSV).digest(), OTHER)),
    "renumbered": ("UPDATE statement_part SET number = 2", ()),
    "removed": ("DELETE FROM statement_part", ()),
    "a bomb": ("UPDATE statement_part SET data = ?", (zlib.compress(bytes(50 << 20)),)),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_content_that_was_changed_is_found_and_its_record_named(path: Path, change: str) -> None:
    kept(path, b"before it")
    made = kept(path, CSV)
    sql, values = CHANGES[change]
    where = "" if "INSERT" in sql else " WHERE sha256 = ?"
    bad = tampered(path, sql + where, (*values, bytes.fromhex(made.sha256)) if where else values)
    assert bad is not None
    assert (bad.block, bad.table, bad.record) == (2, "statement", 2)
    assert bad.what == "The content of statement 2 is not as it was kept."
    if change != "renumbered":  # the content is the same then
        with pytest.raises(LedgerError, match="the ledger keeps it is not"):
            read(path, made.sha256)


def test_every_changed_byte_of_a_stored_piece_that_changes_the_content_is_found(path: Path) -> None:
    made = kept(path, CSV)
    with closing(sqlite3.connect(path)) as connection:
        (data,) = connection.execute("SELECT data FROM statement_part").fetchone()
    for place in range(len(data)):
        changed = data[:place] + bytes([data[place] ^ 1 << place % 8]) + data[place + 1 :]
        bad = tampered(path, "UPDATE statement_part SET data = ?", (changed,))
        assert bad is not None or (place, read(path, made.sha256)) == (len(data) - 5, CSV)  # padding
    assert tampered(path, "UPDATE statement_part SET data = ?", (data,)) is None


def test_a_content_that_no_record_names_is_found(path: Path) -> None:
    kept(path, CSV)
    bad = tampered(path, "INSERT INTO statement_part VALUES (zeroblob(32), 1, ?)", (OTHER,))
    assert bad is not None
    assert (bad.table, bad.record) == ("statement_part", None)


@pytest.mark.parametrize("verb", ["DELETE FROM statement_part", "UPDATE statement_part SET number = 9"])
def test_no_piece_can_be_changed_or_removed(path: Path, verb: str) -> None:
    kept(path, CSV)
    with (
        closing(sqlite3.connect(path)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="only grow"),
    ):
        connection.execute(verb)


def test_of_two_files_the_one_that_still_has_the_content_gives_it(path: Path, tmp_path: Path) -> None:
    made, spare = kept(path, CSV), tmp_path / "spare.db"
    shutil.copy(path, spare)
    assert tampered(path, "UPDATE statement_part SET data = x'00'") is not None
    found = recover(path, spare, tmp_path / "made.db", clock=Hand())
    assert found is not None
    assert (found.contents_lost, found.missing_records) == (0, 0)
    assert read(tmp_path / "made.db", made.sha256) == CSV


def test_a_content_that_is_lost_is_said_and_takes_nothing_else_with_it(path: Path, tmp_path: Path) -> None:
    made = kept(path, CSV)
    with Ledger(path, Hand()) as ledger:
        ledger.append([Log(1).entry(event("m1"))])
    assert tampered(path, "UPDATE statement_part SET data = x'00'") is not None
    target = tmp_path / "made.db"
    found = recover(path, None, target, clock=Hand())
    assert found is not None
    assert (found.contents_lost, found.missing_records) == (1, 0)
    assert first_bad(target) is None
    with pytest.raises(LedgerError, match="is not there; keep the file again"):
        read(target, made.sha256)
    kept(target, CSV)
    assert read(target, made.sha256) == CSV
    assert first_bad(target) is None
