"""Every kind of file: as its provider writes it, recognised as that alone, read as it was made."""

from __future__ import annotations

import random
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from counterfoil.domain.statement import Entry, StatementKind, StatementLine, TokenKind
from counterfoil.statements import notes
from counterfoil.statements.problem import StatementError
from counterfoil.statements.reading import read, recognise
from counterfoil.statements.recognising import shapes
from tests.altered import replace
from tests.statements_made import MadeRow, build, kinds

K = StatementKind
DAY_MS = 86_400_000
JULY_8_MS = 1_783_468_800_000  # 2026-07-08T00:00:00Z
FORMS = (
    *((kind, None) for kind in kinds()),
    *((kind, "csv") for kind in (K.OPENAI_USAGE, K.OPENAI_COSTS, K.LITELLM_SPEND)),
    *((K.CODEX_CREDITS, "json"), (K.COPILOT_USAGE, "old"), (K.LITELLM_SPEND, "jsonl")),
    *((K.OPENROUTER_ACTIVITY, form) for form in ("days", "json", "generations")),
)
BY_REQUEST = {K.CURSOR_USAGE, K.LITELLM_SPEND, K.CSV}


def made(count: int = 30, seed: int = 1) -> list[MadeRow]:
    any_ = random.Random(seed)
    return [
        MadeRow(
            any_.choice(("claude-opus-4-5", "claude-haiku-4-5")),
            JULY_8_MS + number * 3 * 3_600_000 + any_.randrange(1000),
            input=any_.randrange(1, 10**5),
            cache_read=any_.randrange(1, 10**5),
            cache_write_5m=any_.randrange(1, 10**5),
            cache_write_1h=any_.randrange(1, 10**5),
            output=any_.randrange(1, 10**5),
            request_id=f"req_011CQ{number:012}",
            picousd=any_.randrange(10**12),
            key=any_.choice(("key-1", "key-2")),
            credits_micro=any_.randrange(10**7),
        )
        for number in range(count)
    ]


def file_of(kind: StatementKind, form: str | None, rows: list[MadeRow], **how: object) -> bytes:
    return build(kind, rows, **(how | ({"form": form} if form else {})))


def sums(lines: Iterable[StatementLine]) -> dict[str, int]:
    found = dict.fromkeys(("prompt", "output", "cache_read", "picousd", "credits"), 0)
    for line in lines:
        use = line.use
        writes = (use.cache_write or 0) + (use.cache_write_5m or 0) + (use.cache_write_1h or 0)
        found["prompt"] += (use.input or 0) + (use.cache_read or 0) + writes
        found["output"] += use.output or 0
        found["cache_read"] += use.cache_read or 0
        found["picousd"] += line.picousd or 0
        found["credits"] += line.micro_credits or 0
    return found


@pytest.mark.parametrize(("kind", "form"), FORMS)
def test_each_file_is_recognised_as_its_kind_and_as_no_other(kind: StatementKind, form: str | None) -> None:
    head = file_of(kind, form, made())[: 64 << 10]

    assert [shape.kind for shape in shapes(head)] == [kind]
    shape = recognise(head)
    assert shape is not None
    assert shape.fingerprint


@pytest.mark.parametrize(("kind", "form"), FORMS)
def test_what_is_read_adds_up_to_what_was_made(kind: StatementKind, form: str | None) -> None:
    rows = made()

    statement = read(file_of(kind, form, rows))

    told = sums(statement.lines)
    expected = {
        "prompt": sum(row.prompt for row in rows),
        "output": sum(row.output for row in rows),
        "cache_read": sum(row.cache_read for row in rows),
        "picousd": sum(row.picousd or 0 for row in rows),
        "credits": sum(row.credits_micro for row in rows),
    }
    if form in ("days", "json") and kind is K.OPENROUTER_ACTIVITY:
        assert notes.WHOLE_INPUT in statement.notes
        del expected["cache_read"], told["cache_read"]
    assert {name: number for name, number in told.items() if number} == {
        name: expected[name] for name in told if told[name]
    }
    assert any(told.values())
    assert statement.zone == "UTC"
    assert statement.currency == "USD"


@pytest.mark.parametrize("kind", sorted(BY_REQUEST | {K.OPENROUTER_ACTIVITY}))
def test_a_request_keeps_its_moment_model_and_amount(kind: StatementKind) -> None:
    rows = made()

    lines = read(build(kind, rows)).lines

    assert [(one.since_ms, one.until_ms, one.model, one.picousd) for one in lines] == [
        (row.at_ms, row.at_ms, row.model, row.picousd) for row in rows
    ]
    assert all(one.use.requests == 1 for one in lines)


def test_writes_to_the_cache_are_told_apart_where_the_file_does() -> None:
    row = MadeRow("claude-opus-4-5", JULY_8_MS, 1, 2, 3, 4, 5)

    by_console = read(build(K.ANTHROPIC_USAGE_CSV, [row])).lines[0].use
    by_cursor = read(build(K.CURSOR_USAGE, [row])).lines[0].use

    assert (by_console.cache_write_5m, by_console.cache_write_1h, by_console.cache_write) == (3, 4, None)
    assert (by_cursor.cache_write_5m, by_cursor.cache_write_1h, by_cursor.cache_write) == (None, None, 7)


def test_cursors_older_input_has_the_writes_within_it_where_the_sum_says_so() -> None:
    head = "Date,Kind,Model,Max Mode,Input (w/ Cache Write),Input (w/o Cache Write),Cache Read,Output Tokens,"
    row = "2026-07-08T10:00:00.000Z,Included,claude-4-sonnet,No,1200,1000,5000,300,6500,Included\n"

    line = read((head + "Total Tokens,Cost\n" + row).encode()).lines[0]

    assert (line.use.input, line.use.cache_write, line.use.cache_read) == (1000, 200, 5000)
    assert line.picousd is None


def test_costs_tell_the_kind_of_token() -> None:
    rows = [MadeRow("claude-opus-4-5", JULY_8_MS, 1, 2, 3, 4, 5, picousd=10**12)]
    five = [
        *(TokenKind.INPUT, TokenKind.CACHE_READ, TokenKind.CACHE_WRITE_5M, TokenKind.CACHE_WRITE_1H),
        TokenKind.OUTPUT,
    ]

    for kind in (K.ANTHROPIC_COST_CSV, K.ANTHROPIC_COST_API):
        assert [line.kind for line in read(build(kind, rows)).lines] == five
    assert [(line.model, line.kind) for line in read(build(K.OPENAI_COSTS, rows)).lines] == [
        ("claude-opus-4-5", TokenKind.OUTPUT)
    ]


def test_a_cent_is_a_cent_and_a_dollar_a_dollar() -> None:
    rows = [MadeRow("m", JULY_8_MS, 1, picousd=1_234_500_000_000)]

    told = build(K.ANTHROPIC_COST_API, rows)

    assert b'"amount": "123.45' in told
    assert sums(read(told).lines)["picousd"] == sums(read(build(K.OPENAI_COSTS, rows)).lines)["picousd"]


@pytest.mark.parametrize(
    ("word", "amount", "entry", "picousd"),
    [
        ("Refund", -5, Entry.REFUND, -5),
        ("Rückerstattung Juli", 5, Entry.REFUND, -5),
        ("Credit grant", 5, Entry.GRANT, -5),
        ("Auto-reload", 5, Entry.PURCHASE, 5),
        ("Seat fee", 5, Entry.FEE, 5),
        ("VAT 19 %", 5, Entry.TAX, 5),
        ("Taxonomy, reverse proxy and prompts", 5, Entry.USE, 5),
        ("", -5, Entry.REFUND, -5),
        ("", 5, Entry.USE, 5),
    ],
)
def test_words_and_sign_tell_what_is_no_use(word: str, amount: int, entry: Entry, picousd: int) -> None:
    row = MadeRow("claude-opus-4-5", JULY_8_MS, picousd=amount * 10**12, text=word)

    line = read(build(K.CSV, [row])).lines[0]

    assert (line.entry, line.picousd) == (entry, picousd * 10**12)


def test_seats_and_other_products_of_github_are_fees() -> None:
    head = "date,product,sku,quantity,unit_type,gross_amount,discount_amount,net_amount\n"
    body = "2026-07-08,copilot,business,1,user-months,19,0,19\n2026-07-08,actions,linux,9,minutes,1,0,1\n"

    lines = read((head + body).encode()).lines

    assert [(line.entry, line.picousd, line.micro_credits) for line in lines] == [
        (Entry.FEE, 19 * 10**12, None),
        (Entry.FEE, 10**12, None),
    ]


@pytest.mark.parametrize(
    "kind", [K.ANTHROPIC_USAGE_API, K.ANTHROPIC_COST_API, K.OPENAI_USAGE, K.OPENAI_COSTS]
)
def test_pages_are_read_one_behind_the_other_and_a_missing_end_is_told(kind: StatementKind) -> None:
    rows = made(60)

    whole, several = read(build(kind, rows)), read(build(kind, rows, pages=3))
    cut = read(build(kind, rows, pages=3, has_more=True))

    assert several.lines == whole.lines == cut.lines
    assert notes.MORE_PAGES not in several.notes
    assert notes.MORE_PAGES in cut.notes


def test_pages_written_one_below_the_other_are_read_too() -> None:
    one, other = build(K.OPENAI_USAGE, made(9)), build(K.OPENAI_USAGE, made(9, seed=2))

    assert len(read(one + b"\n" + other).lines) == len(read(one).lines) + len(read(other).lines)
    with pytest.raises(StatementError, match="not whole"):
        read(one + b"\n" + other[:-20])


@pytest.mark.parametrize("kind", [kind for kind in kinds() if build(kind, made(1))[:1] not in (b"{", b"[")])
@given(picked=some.randoms(use_true_random=False))
@settings(max_examples=8)
def test_the_order_and_case_of_columns_and_more_of_them_change_nothing(
    kind: StatementKind, picked: random.Random
) -> None:
    rows = made(12)
    lines = build(kind, [replace(row, text="") for row in rows], separator="\t").decode().splitlines()
    cells = [line.split("\t") for line in lines if '"' not in line] or [[]]
    order = list(range(len(cells[0])))
    picked.shuffle(order)
    shuffled = [[row[place] for place in order] for row in cells]
    shuffled[0] = [f" {picked.choice((name.upper(), name.lower()))} " for name in shuffled[0]]
    content = "\n".join("\t".join([*row, "more"]) for row in shuffled).replace("more", "Colour", 1)

    plain = read("\n".join("\t".join(row) for row in cells).encode())

    assert read(content.encode()).lines == plain.lines
    assert read(content.encode()).kind is kind


def test_the_amount_of_a_lot_of_digits_is_rounded_and_that_is_told() -> None:
    content = b'[{"request_id":"r","spend":0.00000000000149,"startTime":"2026-07-08T00:00:00Z"}]'

    statement = read(content)

    assert [line.picousd for line in statement.lines] == [1]
    assert statement.notes == (notes.ROUNDED.format(count=1),)
