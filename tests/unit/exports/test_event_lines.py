from __future__ import annotations

import csv
import json
from contextlib import closing
from io import StringIO
from pathlib import Path

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from counterfoil.domain.dossier import Dossier, Redaction
from counterfoil.domain.money import usd
from counterfoil.domain.usage import TokenCounts
from counterfoil.exports.applied_prices import AppliedPrices
from counterfoil.exports.event_files import write_csv, write_jsonl
from counterfoil.exports.event_lines import in_cell
from counterfoil.exports.redaction import EVENT_FIELDS, FIELDS
from counterfoil.ledger.connection import open_for_questions
from counterfoil.ledger.grouping import Group
from counterfoil.ledger.outgoing import ContextNames, OutgoingRow, outgoing
from counterfoil.paths import Home
from counterfoil.prices.book import PriceBook
from tests.unit.exports.made_bundles import ALL, home_in, job

BOOK = PriceBook.shipped()
CLEAR = Dossier(0, 1 << 50, Redaction.NONE)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return home_in(tmp_path_factory.mktemp("ledger"))


@pytest.fixture(scope="module")
def rows(home: Home) -> list[OutgoingRow]:
    with closing(open_for_questions(home.ledger_file)) as connection:
        return list(outgoing(connection, 0, 1 << 50))


def test_json_tells_each_row_exactly_and_what_it_cost(
    home: Home, rows: list[OutgoingRow], tmp_path: Path
) -> None:
    written = write_jsonl(job(home, tmp_path / "out.jsonl", CLEAR))
    assert written is not None
    lines = (tmp_path / "out.jsonl").read_bytes().decode().split("\n")[:-1]
    assert written.requests == len(lines) == len(rows) > 100
    for line, row in zip(lines, rows, strict=True):
        told = json.loads(line)
        assert json.dumps(told, ensure_ascii=False, separators=(",", ":")) == line
        assert tuple(told) == EVENT_FIELDS
        del told["price"]
        assert told.pop("cost_usd") == _cost(row)
        assert told == msgspec.to_builtins(row)


def test_a_table_tells_the_same_and_begins_no_formula(
    home: Home, rows: list[OutgoingRow], tmp_path: Path
) -> None:
    assert write_csv(job(home, tmp_path / "out.csv", CLEAR))
    text = (tmp_path / "out.csv").read_bytes().decode("utf-8-sig")
    head, *told = csv.reader(StringIO(text, newline=""))
    assert tuple(head) == FIELDS["events.csv"]
    for cells, row in zip(told, rows, strict=True):
        found = dict(zip(head, cells, strict=True))
        assert found["request_id"] == (row.request_id or "")
        assert found["cost_usd"] == (_cost(row) or "")
        assert (found["input"], found["output"]) == (str(row.input), str(row.output))
        credits_nano = "" if row.credits_nano is None else str(row.credits_nano)
        assert (found["quality"], found["credits_nano"]) == (row.quality, credits_nano)
        assert found["quota"] == (row.quota or "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("=1+1", '"\'=1+1"'), ('a"b', '"a""b"'), ("a\0b", '"ab"'), (None, '""'), (-5, '"-5"'), ("@x", '"\'@x"')],
)
def test_a_cell_is_quoted_and_guarded(text: object, expected: str) -> None:
    assert in_cell(text) == expected


def test_stopped_there_is_no_file(home: Home, tmp_path: Path) -> None:
    assert write_jsonl(job(home, tmp_path / "out.jsonl", ALL, go_on=lambda: True)) is not None
    assert [one.name for one in tmp_path.iterdir()] == ["out.jsonl"]


MODELS = ("claude-opus-4-5", "claude-sonnet-4-5", "gpt-5", "gemini-2.5-pro", "unheard-of")
counts = st.integers(0, 2_000_000)


@settings(max_examples=60)
@example("gemini-2.5-pro", 1_750_000_000_000, (200_000, 0, 0, 0, 1, 0))
@example("gemini-2.5-pro", 1_750_000_000_000, (200_001, 0, 0, 0, 1, 0))
@given(
    st.sampled_from(MODELS),
    st.integers(1_700_000_000_000, 1_800_000_000_000),
    st.tuples(counts, counts, counts, counts, counts, st.integers(0, 9)),
)
def test_a_cost_made_from_a_price_is_what_the_book_says(
    model: str, at_ms: int, used: tuple[int, int, int, int, int, int]
) -> None:
    provider = {"c": "anthropic", "g": "openai", "u": "nobody"}[model[0]]
    provider = "google" if model.startswith("gemini") else provider
    said = ContextNames("a", provider, model, "s", "p", None, None, None, None, None, False)
    prices, tokens = AppliedPrices(BOOK), TokenCounts(*used[:5], None, used[5])
    price = prices.of(said, at_ms, tokens.prompt)
    group = Group((), "a", provider, model, None, None, None, 0, at_ms, at_ms, 1, 0, tokens)
    cost = BOOK.cost(group)
    expected = usd(cost.picousd) if cost.priced_requests else None
    assert price.usd(*used) == expected
    assert price.since_ms <= at_ms < price.until_ms
    assert price.above < tokens.prompt <= price.up_to
    assert prices.found[price.name]["price"] == price.name


def _cost(row: OutgoingRow) -> str | None:
    tokens = TokenCounts(
        *(row.input, row.cache_read, row.cache_write_5m, row.cache_write_1h, row.output),
        *(row.reasoning, row.web_searches),
    )
    service = (row.service_tier, row.speed, row.geo)
    place = (row.agent, row.provider, row.model, *service, 0, row.at_ms, row.at_ms)
    cost = BOOK.cost(Group((), *place, 1, 0, tokens, int(row.quality == "credits_only")))
    return usd(cost.picousd) if cost.priced_requests else None
