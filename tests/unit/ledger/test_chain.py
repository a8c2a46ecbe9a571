from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.errors import LedgerError
from counterfoil.ledger import chain
from counterfoil.ledger.connection import open_for_reading
from counterfoil.ledger.schema import CHAINED
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.verify import verify
from tests.altered import replace
from tests.unit.ledger.histories import fresh_ledger
from tests.unit.ledger.rich import Hand, Log, event, reading, rich_ledger

RECORDS = 900
Rows = dict[str, dict[int, str]]  # table: id: text


@pytest.fixture(scope="module")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rich") / "ledger.db"
    rich_ledger(path, RECORDS)
    return path


def texts_of(path: Path) -> tuple[str, list[sqlite3.Row], Rows]:
    """The ledger's id, its blocks and every record's text, by plain SQL and the standard library alone."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        (name,) = connection.execute("SELECT ledger_id FROM identity").fetchone()
        blocks = connection.execute("SELECT * FROM block ORDER BY id").fetchall()
        rows = {
            table: {row["id"]: text_of(table, row) for row in connection.execute(f"SELECT * FROM {table}")}
            for table in CHAINED
        }
    return name, blocks, rows


def text_of(table: str, row: sqlite3.Row) -> str:
    """As the documentation has it: columns in order, bytes as hex, private names veiled, no floats."""
    values: list[object] = [table]
    for name in row.keys():  # noqa: SIM118  # a row iterates over its values
        value = row[name]
        if name == "home" and value is None:
            continue  # a meter of no home of its own
        if name == "quota" and value is None:
            continue  # a context of the agent's own quota
        if name in ("credits_nano", "raw") and (row["credits_nano"], row["raw"]) == (None, None):
            continue  # a request of which no more was logged
        if name in ("home", "path", "project") or (table, name) == ("statement", "name"):
            value = sha256(row["salt"] + value.encode()).hexdigest()
        elif name == "sha256":
            value = (value or b"").hex().upper()
        elif name == "percent" and value is not None:
            value = int(value * 1_000_000 + 0.5)
        if name != "salt":
            values.append(value)
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def links(path: Path) -> Iterator[tuple[bytes, bytes, bytes]]:
    """(link as stored, link as made anew, content hash) of each block."""
    name, blocks, rows = texts_of(path)
    link = sha256(f"counterfoil ledger {name}".encode()).digest()
    done = dict.fromkeys(CHAINED, 0)
    for block in blocks:
        lines = [f'["block",{block["id"]},{block["sealed_ms"]},"{block["marks"].hex()}"]']
        for table in CHAINED:
            lines += [rows[table][number] for number in range(done[table] + 1, block[table] + 1)]
            done[table] = block[table]
        content = sha256("\n".join(lines).encode()).digest()
        link = sha256(link + content).digest()
        yield block["link"], link, content
    assert done == {table: len(found) for table, found in rows.items()}


def test_the_standard_library_alone_makes_the_same_links(rich: Path) -> None:
    found = list(links(rich))
    assert len(found) > 20
    assert all(stored == made for stored, made, _ in found)
    result = verify(rich)
    assert result is not None
    assert (result.ok, result.head) == (True, found[-1][0].hex())


def test_every_table_of_records_has_rows_in_the_rich_ledger(rich: Path) -> None:
    _, _, rows = texts_of(rich)
    assert [table for table in CHAINED if not rows[table]] == []


def test_one_block_and_the_hashes_of_the_later_ones_lead_to_the_head(rich: Path) -> None:
    contents = [content for _, _, content in links(rich)]
    head = list(links(rich))[-1][0]
    with closing(open_for_reading(rich)) as connection:
        for number in (1, 2, len(contents) // 2, len(contents)):
            shown = json.loads(json.dumps(chain.proof(connection, number)))
            content = sha256("\n".join(shown["lines"]).encode()).digest()
            link = sha256(bytes.fromhex(shown["previous_link"]) + content).digest()
            assert link.hex() == shown["link"]
            for later in contents[number:]:
                link = sha256(link + later).digest()
            assert link == head


def test_a_record_is_shown_with_fewer_than_a_hundred_others(rich: Path) -> None:
    _, blocks, rows = texts_of(rich)
    sizes = [0, *(sum(block[table] for table in CHAINED) for block in blocks)]
    assert all(0 < after - before <= 100 for before, after in pairwise(sizes))
    with closing(open_for_reading(rich)) as connection:
        for table in CHAINED:
            last = max(rows[table])
            number = chain.block_holding(connection, table, last)
            assert number is not None
            lines = chain.proof(connection, number)["lines"]
            assert isinstance(lines, list)
            assert rows[table][last] in lines
            assert chain.block_holding(connection, table, last + 1) is None


def test_a_block_is_found_by_the_size_at_which_it_ended(rich: Path) -> None:
    with closing(open_for_reading(rich)) as connection:
        end = chain.last_block(connection)
        ends = [block.size for block in chain.blocks(connection, 0, end.id)]
        for size in range(end.size + 2):
            found = chain.block_of_size(connection, size)
            assert (found.size if found else None) == (size if size in (0, *ends) else None)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", Hand()) as opened:
        yield opened


def blocks_of(ledger: Ledger) -> int:
    with closing(open_for_reading(ledger.path)) as connection:
        return chain.last_block(connection).id


def test_one_line_as_it_is_logged_makes_one_block(ledger: Ledger) -> None:
    log = Log(1)
    for number in range(5):
        ledger.append([log.entry(event(f"m{number}"))])
        assert blocks_of(ledger) == number + 1


def test_many_lines_make_full_blocks(ledger: Ledger) -> None:
    ledger.append([Log(1).entry(*[event(f"m{number}") for number in range(500)])])
    records = 4 + 500 + 500  # agent, reader, source and context, then lines and events
    assert blocks_of(ledger) == -(-records // 100)


def test_what_adds_no_record_makes_no_block(ledger: Ledger) -> None:
    log = Log(1)
    ledger.append([log.entry(event("m1", output=9))])
    ledger.append([log.entry(event("m1", output=3), other=4)])
    ledger.append([])
    assert blocks_of(ledger) == 1


def test_what_was_rolled_back_is_in_no_block(ledger: Ledger) -> None:
    log = Log(1)
    ledger.append([log.entry(event("m1"))])
    with pytest.raises(LedgerError):
        ledger.append([Log(2).entry(event("m2")), Log(3).entry(event("m3", output=-1))])
    ledger.append([log.entry(event("m4"))])
    assert [stored == made for stored, made, _ in links(ledger.path)] == [True, True]


def test_an_empty_ledgers_head_is_that_of_its_name(ledger: Ledger) -> None:
    result = verify(ledger.path)
    assert result is not None
    assert (result.ok, result.records) == (True, 0)
    assert result.head == sha256(f"counterfoil ledger {result.ledger_id}".encode()).hexdigest()


STEPS = st.one_of(
    st.tuples(st.just("append"), st.integers(0, 230)),
    st.tuples(st.sampled_from(["settle", "look on", "look away", "replace"]), st.just(0)),
    st.tuples(st.just("hours"), st.integers(1, 60)),
)


def do(what: str, count: int, ledger: Ledger, hand: Hand, log: Log) -> None:
    match what:
        case "append":
            events = [event(f"{hand.now_ms}-{n % 40}", hand.now_ms, output=n) for n in range(count)]
            readings = [replace(reading(hand.now_ms + n), agent=log.agent) for n in range(count % 3)]
            skipped = [log.skipped()] if count % 2 else []
            ledger.append([log.entry(*events, readings=readings, skipped=skipped, other=count % 5)])
        case "settle":
            ledger.settle()
        case "look on":
            ledger.look_on()
        case "look away":
            ledger.look_away()
        case "replace":
            log.replace()
        case "hours":
            hand.now_ms += count * 3_600_000


@given(steps=st.lists(STEPS, max_size=15))
@settings(max_examples=25, deadline=None)
def test_whatever_was_written_by_two_programs_in_turn_holds(steps: list[tuple[str, int]]) -> None:
    hand, logs = Hand(), [Log(1), Log(2), Log(3, "codex")]
    with fresh_ledger(hand) as one:
        with Ledger(one.path, hand) as two:
            for number, (what, count) in enumerate(steps):
                hand.now_ms += 1
                do(what, count, (one, two)[number % 2], hand, logs[count % 3])
        result = verify(one.path)
        assert result is not None
        assert result.first_bad is None
        assert all(stored == made for stored, made, _ in links(one.path))
