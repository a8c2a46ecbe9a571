"""Tables of nobody's make: what their columns are taken for, however they are written."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from counterfoil.domain.statement import Entry, StatementKind
from counterfoil.statements import notes
from counterfoil.statements.mapping import Dates, Field, Mapping, Spans, mapping_of, mapping_text
from counterfoil.statements.problem import StatementError
from counterfoil.statements.reading import guess, read
from tests.altered import replace

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
HEADS = {
    "en": "Date;Model;Input tokens;Output tokens;Cached tokens;Cost",
    "de": "Datum;Modell;Eingabe-Token;Ausgabe-Token;Cache gelesen;Kosten",
    "es": "Fecha;Modelo;Tokens de entrada;Tokens de salida;Lectura caché;Importe",
    "fr": "Jour;Modèle;Entrée;Sortie;Lecture cache;Coût",
    "pt": "Data;Modelo;Tokens entrada;Tokens de saída;Cached tokens;Custo",
    "ko": "날짜;모델;입력 토큰;출력 토큰;캐시 읽기;비용",
    "zh": "日期;模型;输入;输出;缓存读取;费用",
    "ja": "日付;モデル;入力トークン;出力トークン;キャッシュ読み取り;料金",
    "id": "Tanggal;Model;Token masukan;Token keluaran;Baca cache;Biaya",
}
SIX = (Field.AT, Field.MODEL, Field.INPUT, Field.OUTPUT, Field.CACHE_READ, Field.MONEY)


@pytest.mark.parametrize("language", HEADS)
def test_headings_are_understood_in_many_languages(language: str) -> None:
    head = HEADS[language]

    mapping = guess(f"{head}\n2026-07-08;claude-opus-4-5;10;20;5;1,25\n".encode())

    assert mapping.columns == dict(zip(SIX, head.split(";"), strict=True))
    assert (mapping.separator, mapping.decimal, mapping.span, mapping.zone) == (";", ",", Spans.DAY, None)


def test_columns_without_names_are_known_by_their_cells() -> None:
    content = "A,B,C,tokens in\n2026-07-08 14:00,claude-opus-4-5,$1.25,10\n2026-07-08 14:05,gpt-5,$0.25,10\n"

    mapping = guess(content.encode())

    assert mapping.columns == {Field.AT: "A", Field.MODEL: "B", Field.MONEY: "C", Field.INPUT: "tokens in"}
    assert mapping.span is Spans.MOMENT


@given(
    separator=some.sampled_from(",;\t|"),
    decimal=some.sampled_from(".,"),
    is_grouped=some.booleans(),
    order=some.sampled_from(["%Y-%m-%d", "%Y/%m/%d", "%d.%m.%Y", "%m/%d/%Y", "%d %b %Y", "%B %d, %Y"]),
    rows=some.lists(
        some.tuples(some.integers(0, 300), some.integers(0, 10**9), some.integers(-(10**9), 10**9)),
        min_size=4,
        max_size=9,
    ),
    encoding=some.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
@settings(max_examples=100)
def test_every_way_to_write_the_same_table_is_read_the_same(
    separator: str,
    decimal: str,
    is_grouped: bool,
    order: str,
    rows: list[tuple[int, int, int]],
    encoding: str,
) -> None:
    days = [datetime(2026, 1, 13, tzinfo=UTC) + timedelta(days=day) for day, _, _ in rows]
    days[0] = datetime(2026, 1, 13, tzinfo=UTC)  # a day above 12: the order is never open
    thousands = "," if decimal == "." else "."
    written = []
    for day, (_, tokens, micros) in zip(days, rows, strict=True):
        count = f"{tokens:,}".replace(",", thousands) if is_grouped else str(tokens)
        sign, micros = ("-", -micros) if micros < 0 else ("", micros)
        cost = f"{sign}{micros // 10**6}{decimal}{micros % 10**6:06d}"
        cells = [day.strftime(order), "claude-opus-4-5", count, cost]
        written.append(separator.join(f'"{cell}"' for cell in cells))
    content = "\n".join([separator.join(["Date", "Model", "Output tokens", "Cost (USD)"]), *written])

    lines = read(content.encode(encoding)).lines

    assert [(line.since_ms, line.until_ms - line.since_ms) for line in lines] == [
        ((day - EPOCH) // timedelta(milliseconds=1), 86_400_000) for day in days
    ]
    assert [line.use.output for line in lines] == [tokens for _, tokens, _ in rows]
    assert [line.picousd for line in lines] == [micros * 10**6 for _, _, micros in rows]


@pytest.mark.parametrize(
    ("cell", "decimal", "picousd"),
    [
        ("$1,234.50", ".", 1_234_500_000_000_000),
        ("1.234,50 $", ",", 1_234_500_000_000_000),
        ("(5.00)", ".", -5_000_000_000_000),
        ("-$5.00", ".", -5_000_000_000_000),
        ("USD 0.000001", ".", 1_000_000),
        ("1 234.5", ".", 1_234_500_000_000_000),
        ("1e-05", ".", 10_000_000),
        ("", ".", None),
        ("Included", ".", None),
    ],
)
def test_amounts_are_read_exactly(cell: str, decimal: str, picousd: int | None) -> None:
    mapping = Mapping({Field.AT: "Date", Field.MONEY: "Cost"}, decimal=decimal)

    line = read(f'Date,Cost\n2026-07-08,"{cell}"\n'.encode(), mapping=mapping).lines[0]

    assert line.picousd == picousd


def test_words_far_below_what_was_looked_at_still_tell_a_grant_from_a_refund() -> None:
    use = "2026-07-08,claude-opus-4-5,10,0.5,\n" * 4_000
    content = f"Date,Model,Output tokens,Cost,Description\n{use}2026-07-09,,,-5.0,Promotional credit\n"

    last = read(content.encode()).lines[-1]

    assert (last.entry, last.picousd) == (Entry.GRANT, -5_000_000_000_000)


def test_a_column_of_words_that_has_some_goes_before_an_empty_one() -> None:
    content = b"Date,Cost,Description,Type,Note\n2026-07-08,0.5,,usage,\n"

    assert guess(content).columns[Field.TEXT] == "Type"


def table(day: str, *more: str, head: str = "Date,Model,Output tokens,Cost") -> bytes:
    return "\n".join([head, f"{day},claude-opus-4-5,10,0.5", *more]).encode()


def test_a_zone_that_is_not_told_is_said_and_a_corrected_one_is_used() -> None:
    content = table("2026-07-08")

    as_guessed = read(content)
    corrected = read(content, mapping=replace(guess(content), zone="Asia/Seoul"))

    assert as_guessed.zone is None
    assert notes.NO_ZONE in as_guessed.notes
    assert corrected.zone == "Asia/Seoul"
    assert notes.NO_ZONE not in corrected.notes
    assert as_guessed.lines[0].since_ms - corrected.lines[0].since_ms == 9 * 3_600_000


def test_a_day_is_as_long_as_its_zone_makes_it() -> None:
    content = table("2026-03-29")

    line = read(content, mapping=replace(guess(content), zone="Europe/Madrid")).lines[0]

    assert line.until_ms - line.since_ms == 23 * 3_600_000


@pytest.mark.parametrize(
    ("content", "zone"),
    [
        (table("2026-07-08T14:00:00Z"), "UTC"),
        (table("2026-07-08T14:00:00+02:00"), "UTC"),
        (table("2026-07-08", head="Date (UTC),Model,Output tokens,Cost"), "UTC"),
        (table("2026-07-08 14:00"), None),
    ],
)
def test_a_zone_in_the_cells_or_the_heading_is_enough(content: bytes, zone: str | None) -> None:
    assert read(content).zone == zone


@pytest.mark.parametrize(
    ("days", "dates", "is_said"),
    [
        (("13/07/2026", "01/08/2026"), Dates.DAY_FIRST, False),
        (("07/13/2026", "08/01/2026"), Dates.MONTH_FIRST, False),
        (("07/08/2026",), Dates.MONTH_FIRST, True),
        (("07.08.2026",), Dates.DAY_FIRST, True),
        (("01/07/2026", "02/07/2026", "03/07/2026"), Dates.DAY_FIRST, True),
    ],
)
def test_an_order_of_days_that_stays_open_is_said(days: tuple[str, ...], dates: Dates, is_said: bool) -> None:
    content = table(days[0], *(f"{day},claude-opus-4-5,10,0.5" for day in days[1:]))

    statement = read(content)

    assert guess(content).dates is dates
    assert bool({notes.OPEN_DATES, notes.OPEN_MONTHS} & set(statement.notes)) is is_said


def test_other_money_is_named_and_not_converted() -> None:
    euros = read(table("2026-07-08", head="Date,Model,Output tokens,Cost (EUR)"))
    mixed = read(table("2026-07-08", "2026-07-09,claude-opus-4-5,10,€ 0.70"))

    assert (euros.currency, euros.lines[0].picousd, euros.lines[0].use.output) == ("EUR", None, 10)
    assert notes.FOREIGN.format(currency="EUR") in euros.notes
    assert [line.picousd for line in mixed.lines] == [500_000_000_000, None]
    assert notes.MIXED.format(row=3) in mixed.notes


def test_text_that_is_not_utf_8_is_read_as_windows_writes_it_and_that_is_said() -> None:
    content = table("2026-07-08", head="Date,Modèle,Output tokens,Cost").decode().encode("cp1252")

    statement = read(content)

    assert notes.ENCODING in statement.notes
    assert statement.lines[0].model == "claude-opus-4-5"


def test_a_row_of_totals_is_left_out_and_that_is_said() -> None:
    statement = read(table("2026-07-08", "Total,,10,0.5"))

    assert len(statement.lines) == 1
    assert notes.TOTALS.format(rows="3") in statement.notes


def test_a_mapping_goes_through_json_and_can_be_corrected_field_by_field() -> None:
    mapping = guess(table("2026-07-08"))
    corrected = replace(mapping, columns=mapping.columns | {Field.KEY: "Model"}, decimal=",")

    assert mapping_of(mapping_text(corrected)) == corrected
    assert msgspec.json.decode(mapping_text(mapping))["columns"]["at"] == "Date"
    with pytest.raises(StatementError, match="no column called “Gone”"):
        read(table("2026-07-08"), mapping=replace(mapping, columns={Field.AT: "Gone"}))


def test_a_table_without_a_time_or_without_figures_says_which_to_choose() -> None:
    with pytest.raises(StatementError, match="tell the time"):
        read(b"Model,Output tokens\nclaude-opus-4-5,10\n")
    with pytest.raises(StatementError, match="tokens, requests, money or credits"):
        read(b"Date,Model\n2026-07-08,claude-opus-4-5\n")


def test_a_providers_table_can_be_read_as_any_table() -> None:
    content = b"Date,Service,Credits used\n2026-07-08,CLI,1.5\n"

    assert read(content).kind is StatementKind.CODEX_CREDITS
    assert read(content, StatementKind.CSV).kind is StatementKind.CSV
    with pytest.raises(StatementError, match="not those of cursor-usage"):
        read(content, StatementKind.CURSOR_USAGE)
