from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.record_kinds import Cause
from counterfoil.ledger.entry import Entry
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.writing import Written
from counterfoil.logs.tail import read_new
from tests.unit.ledger.fake_agent import FakeReader, Reading, line
from tests.unit.ledger.histories import fresh_ledger
from tests.unit.ledger.rich import Hand

ROWS = "SELECT key, revision, cause, output FROM event ORDER BY id"


@pytest.fixture
def reading(tmp_path: Path) -> Iterator[Reading]:
    (tmp_path / "logs").mkdir()
    with fresh_ledger(Hand()) as ledger:
        found = Reading(ledger, tmp_path / "logs")
        yield found
        found.assert_holds()


@pytest.mark.parametrize("change", [-9, 40], ids=["less", "more"])
def test_a_newer_reader_that_reads_a_line_otherwise_supersedes_the_row(reading: Reading, change: int) -> None:
    reading.log("a.jsonl", line("m1", 10), line("m2", 20))
    reading.scan()
    report = reading.rescan(2, lambda key, output: output + change if key == "m2" else output)
    assert (report.events, report.revisions, report.voids) == (0, 1, 0)
    assert reading.ask(ROWS) == [
        ("m1", 0, Cause.FIRST, 10),
        ("m2", 0, Cause.FIRST, 20),
        ("m2", 1, Cause.REREAD, 20 + change),
    ]
    assert reading.total() == (2, 30 + change)
    assert reading.ask("SELECT supersedes FROM event WHERE id = 3") == [(2,)]
    readers = (
        "SELECT r.version FROM event AS e JOIN line AS l ON l.id = e.line JOIN reader AS r ON r.id = l.reader"
    )
    assert reading.ask(f"{readers} ORDER BY e.id") == [(1,), (1,), (2,)]


def test_a_line_in_which_a_newer_reader_finds_nothing_is_taken_back_and_stays_on_record(
    reading: Reading,
) -> None:
    reading.log("a.jsonl", line("m1", 10), line("m2", 20))
    reading.scan()
    report = reading.rescan(2, lambda key, output: None if key == "m2" else output)
    assert (report.events, report.revisions, report.voids) == (0, 0, 1)
    assert reading.ask(ROWS)[1:] == [("m2", 0, Cause.FIRST, 20), ("m2", 1, Cause.VOID, 0)]
    assert (reading.counting(), reading.total()) == ({"m1": 10}, (1, 10))


def test_what_was_taken_back_is_news(reading: Reading) -> None:
    reading.log("a.jsonl", line("m1", 10))
    reading.scan()
    assert reading.rescan(2, lambda _key, _output: None).changed


def test_what_was_taken_back_comes_back_when_a_still_newer_reader_finds_it(reading: Reading) -> None:
    reading.log("a.jsonl", line("m1", 10))
    reading.scan()
    reading.rescan(2, lambda _key, _output: None)
    reading.rescan(3)
    assert [row[2] for row in reading.ask(ROWS)] == [Cause.FIRST, Cause.VOID, Cause.REREAD]
    assert reading.total() == (1, 10)


def test_a_newer_reader_that_reads_the_same_writes_nothing(reading: Reading) -> None:
    reading.log("a.jsonl", line("m1", 10), line("m1", 30))
    reading.scan()
    before = reading.ask("SELECT * FROM block")
    report = reading.rescan(2)
    assert (report.changed, report.lines) == (False, 2)
    assert reading.ask(ROWS) == [("m1", 0, Cause.FIRST, 30)]
    assert len(reading.ask("SELECT * FROM block")) - len(before) <= 1  # the reader's own record


@pytest.mark.parametrize("seen", [3, None])
def test_the_same_reader_never_lowers_or_takes_back(reading: Reading, seen: int | None) -> None:
    reading.log("a.jsonl", line("m1", 10))
    reading.scan()
    report = reading.rescan(1, lambda _key, _output: seen)
    assert (report.revisions, report.voids, report.changed) == (0, 0, False)
    assert reading.counting() == {"m1": 10}


def test_a_newer_reader_that_only_reads_on_changes_nothing_that_was_read(reading: Reading) -> None:
    reading.log("a.jsonl", line("m1", 10))
    reading.scan()
    reading.log("a.jsonl", line("m2", 20))
    report = reading.scan(FakeReader(2, lambda _key, output: output // 2))
    assert (report.events, report.revisions, report.voids) == (1, 0, 0)
    assert reading.counting() == {"m1": 10, "m2": 10}


def test_a_line_copied_into_another_file_is_read_anew_once(reading: Reading) -> None:
    for name in ("a.jsonl", "b.jsonl"):
        reading.log(name, line("m1", 10), line("m2", 20))
    reading.scan()
    report = reading.rescan(2, lambda key, output: output - 1 if key == "m1" else None)
    assert (report.revisions, report.voids) == (1, 1)
    assert reading.counting() == {"m1": 9}


def test_a_line_is_read_anew_from_a_copy_when_its_own_file_is_gone(reading: Reading) -> None:
    for name in ("a.jsonl", "b.jsonl"):
        reading.log(name, line("m1", 10))
        reading.scan()
    (reading.home / "a.jsonl").unlink()
    reading.rescan(2, lambda _key, output: output - 1)
    assert reading.counting() == {"m1": 9}


def test_rows_of_a_file_that_is_gone_are_left_as_they_were_read(reading: Reading) -> None:
    reading.log("a.jsonl", line("m1", 10))
    reading.log("b.jsonl", line("m2", 20))
    reading.scan()
    (reading.home / "a.jsonl").unlink()
    reading.rescan(2, lambda _key, _output: None)
    assert (reading.counting(), reading.total()) == ({"m1": 10}, (1, 10))


def test_a_message_that_grew_before_the_reader_changed_counts_by_its_new_reading(reading: Reading) -> None:
    for output in (2, 40, 90):
        reading.log("a.jsonl", line("m1", output))
        reading.scan()
    reading.rescan(2, lambda _key, output: output // 2)
    assert [row[2:] for row in reading.ask(ROWS)] == [
        (Cause.FIRST, 2), (Cause.GREW, 40), (Cause.GREW, 90), (Cause.REREAD, 45),
    ]  # fmt: skip
    reading.log("a.jsonl", line("m1", 120))
    reading.scan(FakeReader(2, lambda _key, output: output // 2))
    assert reading.counting() == {"m1": 60}


KEYS = st.sampled_from(["m1", "m2", "m3"])
LOGS = st.lists(st.lists(st.tuples(KEYS, st.integers(1, 9)), min_size=1, max_size=5), min_size=1, max_size=4)
SEES = st.dictionaries(st.tuples(KEYS, st.integers(1, 9)), st.one_of(st.none(), st.integers(1, 9)))


@given(batches=LOGS, sees=SEES, is_copied=st.booleans())
@settings(max_examples=40, deadline=None)
def test_after_reading_again_the_ledger_counts_what_the_newer_reader_alone_would_have(
    batches: list[list[tuple[str, int]]], sees: dict[tuple[str, int], int | None], is_copied: bool
) -> None:
    def see(key: str, output: int) -> int | None:
        return sees.get((key, output), output)

    with TemporaryDirectory() as home, fresh_ledger(Hand()) as ledger, fresh_ledger(Hand()) as other:
        reading = Reading(ledger, Path(home))
        for batch in batches:
            reading.log("a.jsonl", *[line(*said) for said in batch])
            reading.scan()
        if is_copied:
            (reading.home / "b.jsonl").write_bytes((reading.home / "a.jsonl").read_bytes())
            reading.scan()
        reading.rescan(2, see)
        afresh = Reading(other, Path(home))
        afresh.scan(FakeReader(2, see))
        assert reading.counting() == afresh.counting()
        assert reading.total() == afresh.total()
        rows = reading.ask("SELECT * FROM event"), reading.ask("SELECT * FROM line"), tallies(reading)
        again = reading.rescan(2, see)
        assert not again.changed
        assert rows == (
            reading.ask("SELECT * FROM event"),
            reading.ask("SELECT * FROM line"),
            tallies(reading),
        )
        reading.assert_holds()


def tallies(reading: Reading) -> list[tuple[object, ...]]:
    return reading.ask("SELECT * FROM tally ORDER BY source, day")


def test_content_that_took_the_place_of_what_was_read_takes_nothing_back(reading: Reading) -> None:
    reading.log("a.jsonl", line("m1", 10), line("m2", 20))
    reading.scan()
    (reading.home / "a.jsonl").write_text(line("m3", 5) + line("m4", 6) + line("m5", 7))
    reading.rescan(2)
    assert reading.counting() == {"m1": 10, "m2": 20, "m3": 5, "m4": 6, "m5": 7}


def test_lines_that_came_in_since_are_counted_as_read_once(reading: Reading) -> None:
    reading.log("a.jsonl", line("m1", 10))
    reading.scan()
    reading.log("a.jsonl", line("m2", 20))
    assert reading.rescan(2).events == 1
    reading.rescan(2)
    assert reading.ask("SELECT lines, used, events, repeats FROM tally") == [(2, 2, 2, 0)]


class Killed(Exception):
    """As by a signal."""


@pytest.mark.parametrize("after", [1, 2, 3])
def test_reading_again_that_was_killed_can_be_done_once_more(
    reading: Reading, after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.log("a.jsonl", *[line(f"m{number}", 10) for number in range(6)])
    reading.scan()
    before = tallies(reading)
    append, written = Ledger.append, list[int]()

    def killed(ledger: Ledger, entries: Sequence[Entry]) -> Written:
        if len(written) == after:
            raise Killed
        written.append(len(entries))
        return append(ledger, entries)

    def see(key: str, output: int) -> int | None:
        return None if key in ("m2", "m4") else output - 1

    small = partial(read_new, chunk_bytes=50)
    with monkeypatch.context() as patch:
        patch.setattr("counterfoil.reading.read_new", small)
        patch.setattr("counterfoil.pipeline.FLUSH_LINES", 1)
        patch.setattr(Ledger, "append", killed)
        with pytest.raises(Killed):
            reading.rescan(2, see)
    reading.scan(FakeReader(2, see))
    assert tallies(reading) == before
    reading.rescan(2, see)
    assert tallies(reading) == before
    assert reading.counting() == dict.fromkeys(("m0", "m1", "m3", "m5"), 9)


def test_nothing_of_a_record_can_be_changed_while_reading_again(reading: Reading) -> None:
    reading.log("a.jsonl", line("m1", 10))
    reading.scan()
    before = reading.ask("SELECT * FROM event")
    reading.rescan(2, lambda _key, _output: None)
    assert reading.ask("SELECT * FROM event WHERE id = 1") == before
    with closing(sqlite3.connect(reading.ledger.path)) as plain, pytest.raises(sqlite3.IntegrityError):
        plain.execute("UPDATE event SET output = 0")
