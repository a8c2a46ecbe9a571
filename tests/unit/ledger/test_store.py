from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterfoil import __version__
from counterfoil.domain.quota import CounterReading
from counterfoil.domain.usage import LineRef, OutputQuality, RequestContext, TokenCounts, UsageEvent
from counterfoil.errors import LedgerError
from counterfoil.ledger.connection import open_for_reading
from counterfoil.ledger.entry import Entry, SavedCursor, Skipped
from counterfoil.ledger.schema import CHAINED, SCHEMA_VERSION
from counterfoil.ledger.store import Ledger
from tests.altered import replace

CONTEXT = RequestContext("claude-code", "anthropic", "claude-opus-5", "s1", "web")
LINE = LineRef(0, 10, bytes(32))
CURSOR = SavedCursor(1, 2, 10, b"m", 10, 5, "projects/a.jsonl", 0)
READING = CounterReading(1000, "codex", "codex-rollout", "codex", 300, 12.0, 99_000, None, "plus", None, LINE)


def event(key: str, output: int, **more: object) -> UsageEvent:
    made = UsageEvent(key, 1000, CONTEXT, TokenCounts(input=1, output=output), LINE)
    return replace(made, **more)


def entry(*events: UsageEvent, before: SavedCursor | None = None, after: SavedCursor = CURSOR) -> Entry:
    return Entry("claude-code", "/home/u/.claude", "claude-code", 1, before, after, events)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "ledger.db"


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    with Ledger(path, lambda: 7) as opened:
        yield opened


def counting(path: Path) -> list[tuple[str, int]]:
    connection = open_for_reading(path)
    rows = connection.execute(
        "SELECT key, output FROM event WHERE id NOT IN "
        "(SELECT supersedes FROM event WHERE supersedes IS NOT NULL) ORDER BY key"
    ).fetchall()
    connection.close()
    return rows


def test_a_growing_message_is_one_request_whose_greatest_record_counts(ledger: Ledger, path: Path) -> None:
    first = ledger.append([entry(event("m1", 2), event("m1", 40), event("m2", 5))])
    assert (first.events, first.revisions, first.repeats) == (2, 1, 0)
    after = replace(CURSOR, offset=20)
    second = ledger.append([entry(event("m1", 90), event("m2", 5), before=CURSOR, after=after)])
    assert (second.events, second.revisions, second.repeats) == (0, 1, 1)
    assert counting(path) == [("m1", 90), ("m2", 5)]


def test_a_later_smaller_copy_changes_nothing(ledger: Ledger, path: Path) -> None:
    ledger.append([entry(event("m1", 90))])
    other_file = replace(CURSOR, inode=3)
    ledger.append([entry(event("m1", 0), after=other_file)])
    assert counting(path) == [("m1", 90)]


def test_equal_figures_known_to_be_final_supersede_a_placeholder(ledger: Ledger) -> None:
    ledger.append([entry(event("m1", 2, quality=OutputQuality.PLACEHOLDER))])
    after = replace(CURSOR, offset=20)
    assert ledger.append([entry(event("m1", 2), before=CURSOR, after=after)]).revisions == 1


def test_lines_that_another_process_has_read_meanwhile_are_not_written_again(path: Path) -> None:
    with Ledger(path, lambda: 7) as one, Ledger(path, lambda: 7) as two:
        assert one.append([entry(event("m1", 2))]).events == 1
        late = two.append([entry(event("m9", 2))])
        assert (late.events, late.stale) == (0, ["projects/a.jsonl"])
    assert counting(path) == [("m1", 2)]


def test_rows_and_position_are_written_together_or_not_at_all(ledger: Ledger, path: Path) -> None:
    broken = entry(event("m2", -1), after=replace(CURSOR, inode=9))
    with pytest.raises(LedgerError):
        ledger.append([entry(event("m1", 2)), broken])
    assert counting(path) == []
    assert ledger.cursors() == {}


def test_positions_come_back_as_they_were_saved(ledger: Ledger) -> None:
    saved = replace(CURSOR, state='{"model":"gpt"}')
    ledger.append([entry(after=saved)])
    assert ledger.cursors() == {(1, 2): saved}


def test_a_reading_copied_into_another_file_is_one_reading(ledger: Ledger) -> None:
    twice = Entry("codex", "/h", "codex", 1, None, CURSOR, readings=[READING, READING])
    assert ledger.append([twice]).readings == 1
    copy = Entry("codex", "/h", "codex", 1, None, replace(CURSOR, inode=3), readings=[READING])
    assert ledger.append([copy]).readings == 0


@pytest.mark.parametrize("table", CHAINED)
@pytest.mark.parametrize("statement", ["DELETE FROM {}", "UPDATE {} SET rowid = rowid + 1"])
def test_no_record_can_be_changed_or_removed(ledger: Ledger, path: Path, table: str, statement: str) -> None:
    skipped = Entry(
        "codex",
        "/h",
        "codex",
        1,
        None,
        CURSOR,
        [event("m1", 2)],
        [READING],
        [],
        [Skipped(0, 4, "bad_json", bytes(32))],
    )
    ledger.append([skipped])
    connection = sqlite3.connect(path)
    if connection.execute(f"SELECT count(*) FROM {table}").fetchone() != (0,):
        with pytest.raises(sqlite3.IntegrityError, match="only grow"):
            connection.execute(statement.format(table))
    connection.close()


def test_the_files_are_private_whatever_the_umask(ledger: Ledger, path: Path) -> None:
    ledger.append([entry(event("m1", 2))])
    modes = {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert modes == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_newer_ledger_is_refused_with_both_versions_named(path: Path) -> None:
    Ledger(path, lambda: 7).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    connection.close()
    for open_it in (lambda: Ledger(path, lambda: 7), lambda: open_for_reading(path)):
        ours = rf"this is Counterfoil {__version__} \(schema {SCHEMA_VERSION}\)"
        both = rf"a newer Counterfoil \(schema {SCHEMA_VERSION + 1}\), and {ours}"
        with pytest.raises(LedgerError, match=both):
            open_it()


def test_a_file_that_is_no_ledger_is_left_as_it_is(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database at all, but long enough to look like one" * 40)
    with pytest.raises(LedgerError, match="damaged or not a ledger"):
        Ledger(path, lambda: 7)
    assert path.read_bytes().startswith(b"not a database")


def test_a_missing_ledger_is_said_with_what_to_do(path: Path) -> None:
    with pytest.raises(LedgerError, match="run `counterfoil scan` first"):
        open_for_reading(path)


def test_a_ledger_held_by_another_program_is_said_and_nothing_is_lost(ledger: Ledger, path: Path) -> None:
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    ledger._connection.execute("PRAGMA busy_timeout=50")
    with pytest.raises(LedgerError, match="Another program is holding"):
        ledger.append([entry(event("m1", 2))])
    holder.execute("ROLLBACK")
    holder.close()
    assert ledger.append([entry(event("m1", 2))]).events == 1


def test_a_full_disk_is_said_and_reading_goes_on_when_there_is_space(ledger: Ledger, path: Path) -> None:
    pages = ledger._connection.execute("PRAGMA page_count").fetchone()[0]
    ledger._connection.execute(f"PRAGMA max_page_count={pages}")
    many = [event(f"m{i}", 2) for i in range(2000)]
    with pytest.raises(LedgerError, match=r"disk that holds the ledger .* is full"):
        ledger.append([entry(*many)])
    assert (counting(path), ledger.cursors()) == ([], {})
    ledger._connection.execute("PRAGMA max_page_count=100000")
    assert ledger.append([entry(*many)]).events == 2000
