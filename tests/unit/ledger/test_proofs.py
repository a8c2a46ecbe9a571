from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from counterfoil.ledger import chain, proofs
from counterfoil.ledger.connection import open_for_questions
from counterfoil.ledger.outgoing import Chosen, newest, outgoing, raw_rows
from tests.unit.ledger.rich import rich_ledger


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("ledger") / "ledger.db"
    rich_ledger(made, 900)
    return made


@settings(max_examples=100)
@example('\x00\x01\b\t\n\f\r\x1f "\\/\x7f\x80\u2028\ufeff\U0001f600')
@given(st.text(st.characters(codec="utf-8")))
def test_a_records_text_can_be_made_without_sqlite(text: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        (made,) = connection.execute("SELECT json_array('event', 1, ?, NULL)", (text,)).fetchone()
    assert made == json.dumps(["event", 1, text, None], ensure_ascii=False, separators=(",", ":"))


def test_every_block_leads_on_to_the_head_in_full_or_as_a_hash(path: Path) -> None:
    with closing(open_for_questions(path)) as connection:
        end, beside = chain.last_block(connection), proofs.Beside()
        marks = proofs.marked(connection, Chosen(0, 1 << 50, 40), end)
        proofs.refer(connection, marks)
        lines = [json.loads(one) for one in proofs.proof_lines(connection, marks, end, beside)]
        quick = proofs.beside_of(connection, marks, end)
        link = chain.first_link(chain.ledger_id(connection))
    assert [one["block"] for one in lines] == list(range(1, end.id + 1))
    assert {"content" in one for one in lines} == {True, False}
    for one in lines:
        if "content" in one:
            assert sha256(link + bytes.fromhex(one["content"])).hexdigest() == one["link"]
        link = bytes.fromhex(one["link"])
    assert link == end.link
    assert (quick.blocks, quick.blocks_shown) == (beside.blocks, beside.blocks_shown)
    assert {table: n for table, n in quick.others.items() if n} == beside.others


def test_a_block_that_is_not_as_it_was_written_is_no_proof(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "ledger.db"
    other.write_bytes(path.read_bytes())
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("DROP TRIGGER event_no_update")
        connection.execute("UPDATE event SET output = output + 1 WHERE id = 20")
        connection.commit()
    with closing(open_for_questions(other)) as connection:
        end = chain.last_block(connection)
        marks = proofs.marked(connection, Chosen(0, 1 << 50, 40), end)
        with pytest.raises(proofs.ChainBroken):
            list(proofs.proof_lines(connection, marks, end, proofs.Beside()))


def test_rows_go_out_in_order_once_each_and_only_those_that_count(path: Path) -> None:
    with closing(open_for_questions(path)) as connection:
        records = [row.record for row in outgoing(connection, 0, 1 << 50)]
        (count,) = connection.execute(
            "SELECT count(*) FROM event WHERE cause <> 'void' AND id NOT IN "
            "(SELECT supersedes FROM event WHERE supersedes IS NOT NULL)"
        ).fetchone()
    assert records == sorted(set(records))
    assert len(records) == count


def test_two_parts_make_up_the_whole_and_a_span_and_an_agent_are_kept_to(path: Path) -> None:
    with closing(open_for_questions(path)) as connection:
        everything = Chosen(0, 1 << 50, newest(connection))
        rows = list(raw_rows(connection, everything))
        parts = [*raw_rows(connection, everything, last=100), *raw_rows(connection, everything, 100)]
        middle = sorted(row[2] for row in rows)[len(rows) // 2]
        some = list(outgoing(connection, middle, 1 << 50, ["codex"]))
    assert parts == rows
    assert some
    assert all(row.at_ms >= middle and row.agent == "codex" for row in some)


def test_a_block_number_is_that_of_the_chain(path: Path) -> None:
    with closing(open_for_questions(path)) as connection:
        for row in outgoing(connection, 0, 1 << 50):
            assert row.block == chain.block_holding(connection, "event", row.record)
