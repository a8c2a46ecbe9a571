"""Parquet: what is read back is what the ledger holds, in types that lose nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from arro3.core import DataType, Table
from arro3.io import read_parquet

from counterfoil.domain.dossier import Dossier, Redaction
from counterfoil.domain.money import total, usd
from counterfoil.exports import parquet
from counterfoil.exports.formats import FORMATS, ExportJob
from counterfoil.ledger.connection import open_for_questions
from counterfoil.ledger.grouping import FOREVER_MS, PriceSteps, Span, Wanted
from counterfoil.ledger.outgoing import outgoing
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.paths import home_at
from counterfoil.prices.book import PriceBook
from tests.unit.ledger.rich import Hand, Log, event, ms

PRICES, UTC = PriceBook.shipped(), ZoneInfo("UTC")


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", Hand()) as opened:
        yield opened


def job_in(folder: Path, redaction: Redaction = Redaction.NONE, **more: Any) -> ExportJob:
    dossier = Dossier(0, FOREVER_MS, redaction)
    return ExportJob(home_at(folder), dossier, folder / "out.parquet", UTC, PRICES, **more)


def written(folder: Path, redaction: Redaction = Redaction.NONE) -> Table:
    made = FORMATS["parquet"](job_in(folder, redaction))
    assert made is not None
    assert made.size_bytes == made.path.stat().st_size
    table = read_parquet(made.path).read_all()
    assert table.num_rows == made.requests
    return table


def column(table: Table, name: str) -> list[Any]:
    return list(table.column(name).to_pylist())


def test_every_row_comes_back_exactly(ledger: Ledger, tmp_path: Path) -> None:
    hostile = ['=1+1 "x" \n', "\u202eproject", "", "p" * 5_000]
    events = [event(f"k{n}", ms("2026-03-01T10:00:00.123Z") + n, project=p) for n, p in enumerate(hostile)]
    ledger.append([Log(1).entry(*events, event("thought", reasoning=7, request_id="req_1", speed="fast"))])
    table = written(tmp_path)
    with closing(open_for_questions(tmp_path / "ledger.db")) as connection:
        rows = list(outgoing(connection, 0, FOREVER_MS))
    assert len(rows) == 5
    for name in parquet.COLUMNS:
        if name not in (parquet.MONEY, *parquet.TIMES):
            assert column(table, name) == [getattr(row, name) for row in rows], name
    times = [round(moment.timestamp() * 1000) for moment in column(table, "at")]
    assert times == [row.at_ms for row in rows]


def test_columns_have_types_that_lose_nothing(ledger: Ledger, tmp_path: Path) -> None:
    ledger.append([Log(1).entry(event("a"))])
    schema = written(tmp_path).schema
    assert schema.field("at").type == DataType.timestamp("ms", tz="UTC")
    assert schema.field("cache_read").type == DataType.int64()
    assert schema.field("cost_usd").type == DataType.decimal128(38, 12)
    assert DataType.is_dictionary(schema.field("model").type)


def test_money_adds_up_to_the_ledgers_own_total_and_is_null_where_unknown(
    ledger: Ledger, tmp_path: Path
) -> None:
    known = [event(f"k{n}", output=n * 37 + 1, cache_read=n * 1_001) for n in range(50)]
    ledger.append([Log(1).entry(*known, event("x", model="nobody-knows-it"))])
    costs = column(written(tmp_path), "cost_usd")
    view = LedgerView(tmp_path / "ledger.db")
    groups = view.groups(Wanted((), Span(), UTC, PriceSteps.of(PRICES)))
    view.close()
    assert costs.count(None) == 1
    exact = sum(Decimal(cost) for cost in costs if cost is not None)
    assert exact == Decimal(usd(total(PRICES.cost(group) for group in groups).picousd))


def test_many_rows_come_in_groups(ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "BATCH", 10)
    monkeypatch.setattr(parquet, "ROW_GROUP", 30)
    ledger.append([Log(1).entry(*(event(f"k{n}") for n in range(95)))])
    assert sorted(column(written(tmp_path), "message_id")) == sorted(f"k{n}" for n in range(95))


@pytest.mark.parametrize("redaction", [Redaction.HASH, Redaction.DROP])
def test_hidden_names_are_nowhere_in_the_file(ledger: Ledger, tmp_path: Path, redaction: Redaction) -> None:
    ledger.append([Log(1, path="secret-folder/x.jsonl").entry(event("a", project="secret-project"))])
    table = written(tmp_path, redaction)
    shown = column(table, "project")[0]
    assert shown is None if redaction is Redaction.DROP else len(shown) == 12
    assert b"secret" not in (tmp_path / "out.parquet").read_bytes()


def test_an_empty_ledger_gives_a_file_without_rows(ledger: Ledger, tmp_path: Path) -> None:
    assert ledger is not None
    assert written(tmp_path).num_rows == 0


def test_whoever_says_stop_gets_nothing_and_keeps_what_there_was(ledger: Ledger, tmp_path: Path) -> None:
    ledger.append([Log(1).entry(event("a"))])
    (tmp_path / "out.parquet").write_bytes(b"old")
    assert FORMATS["parquet"](job_in(tmp_path, go_on=lambda: False)) is None
    assert (tmp_path / "out.parquet").read_bytes() == b"old"
    assert [file.name for file in tmp_path.glob(".*")] == []


def test_a_mistake_in_a_row_is_told_as_it_is(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    ledger.append([Log(1).entry(event("a"))])
    monkeypatch.setattr(parquet.Making, "columns", broken)
    with pytest.raises(ZeroDivisionError):
        FORMATS["parquet"](job_in(tmp_path))
    assert not (tmp_path / "out.parquet").exists()
