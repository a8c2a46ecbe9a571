"""Rows read column by column are the rows read one by one, to the last field."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from counterfoil.domain.statement import Statement, StatementKind
from counterfoil.statements.columns import Columns
from counterfoil.statements.problem import StatementError
from counterfoil.statements.reading import read
from tests.statements_made import MadeRow, build

K = StatementKind
JULY_8_MS = 1_783_468_800_000
COUNT = some.integers(0, 10**6)
ROWS = some.lists(
    some.builds(
        MadeRow,
        model=some.sampled_from(["claude-opus-4-5", "gpt-5", "-", "ünal"]),
        at_ms=some.integers(JULY_8_MS, JULY_8_MS + 10**10),
        input=COUNT,
        cache_read=COUNT,
        output=COUNT,
        request_id=some.sampled_from(["req_011CQabcdefgh", "req_011CQ1", ""]),
        picousd=some.one_of(some.none(), some.integers(-(10**11), 10**14)),
        text=some.sampled_from(["", "", "", "Refund"]),
    ),
    min_size=1,
    max_size=20,
)


def one_by_one(content: bytes) -> Statement:
    with patch.object(Columns, "lines", lambda *_: None):
        return read(content)


TABLES = [
    K.CSV,
    K.OPENROUTER_ACTIVITY,
    K.ANTHROPIC_USAGE_CSV,
    K.ANTHROPIC_COST_CSV,
    K.OPENAI_USAGE,
    K.OPENAI_COSTS,
    K.CURSOR_USAGE,
    K.LITELLM_SPEND,
    K.COPILOT_USAGE,
]
BY_ROW = (K.COPILOT_USAGE,)
CSV_FORM = {
    K.LITELLM_SPEND: {"form": "csv"},
    K.OPENAI_USAGE: {"form": "csv"},
    K.OPENAI_COSTS: {"form": "csv"},
}


@pytest.mark.parametrize("kind", TABLES)
@given(rows=ROWS)
@settings(max_examples=60)
def test_both_ways_to_read_a_table_are_the_same(kind: StatementKind, rows: list[MadeRow]) -> None:
    content = build(kind, rows, **CSV_FORM.get(kind, {}))

    assert read(content) == one_by_one(content)


CELLS = (
    "",
    "1",
    "01",
    "-1",
    "1_0",
    "１",
    " 7",
    "1.5",
    "0.0000000000001",
    "9999999999",
    "99999999999.5",
    ".",
    "-",
    "=1",
)


@pytest.mark.parametrize("column", ["Output tokens", "Cost (USD)", "Time", "Request ID"])
@pytest.mark.parametrize(
    "cell", [*CELLS, "2026-07-08T10:00:61Z", "2026-07-08 10:00", "2026-07-08T10:00:00+02:00"]
)
def test_an_odd_cell_means_the_same_both_ways(column: str, cell: str) -> None:
    cells = {
        "Time": "2026-07-08T10:00:00Z",
        "Request ID": "req_011CQabcdef",
        "Output tokens": "5",
        "Cost (USD)": "1",
    }
    plain = ",".join(cells.values())
    content = "\n".join([",".join(cells), *[plain] * 9, ",".join((cells | {column: cell}).values())]).encode()

    def outcome(how: object) -> object:
        try:
            return how(content)  # type: ignore[operator]
        except StatementError as error:
            return str(error), error.row, error.column

    assert outcome(read) == outcome(one_by_one)


@pytest.mark.parametrize("kind", [kind for kind in TABLES if kind not in BY_ROW])
def test_plain_rows_do_go_column_by_column(kind: StatementKind) -> None:
    row = MadeRow("gpt-5", JULY_8_MS, 5, request_id="gen-1234567890", picousd=10**6)
    content = build(kind, [row], **CSV_FORM.get(kind, {}))

    with patch("counterfoil.statements.lines.LineMaker.line", side_effect=AssertionError):
        assert read(content).lines
