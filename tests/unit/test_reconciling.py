"""From a real ledger file and a statement to rows: by days, by request ids, and called off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.domain.quota import ClientNote, NoteKind
from counterfoil.domain.reconciliation import Amounts, DifferenceClass, Reconciliation, Tolerance
from counterfoil.domain.statement import Entry, StatedUse, Statement, StatementKind, StatementLine
from counterfoil.domain.times import DAY_MS
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook
from counterfoil.reconciling import reconcile
from counterfoil.settings import Account
from tests.altered import replace
from tests.unit.ledger.rich import NO_LINE, START_MS, Hand, Log, event, reading

UTC = ZoneInfo("UTC")
TODAY = START_MS // DAY_MS * DAY_MS
OPUS_OUTPUT_USD = Decimal("0.000025")  # the book's price of an output token of claude-opus-4-5 on that day
OPUS_INPUT_USD = Decimal("0.000005")


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", Hand()) as made:
        made.append(
            [
                Log(1).entry(
                    event("msg_a", START_MS, 100, input=1_000, request_id="req_a"),
                    event("msg_b", START_MS + 60_000, 200, input=2_000, request_id="req_b"),
                    event("msg_c", START_MS + DAY_MS, 400, input=4_000, request_id="req_c"),
                )
            ]
        )
        yield made


def money(count: int, tokens: int) -> int:
    """Pico-USD of so many tokens of input and output."""
    return int((count * OPUS_INPUT_USD + tokens * OPUS_OUTPUT_USD) * 10**12)


def day(row: int, number: int, requests: int, fresh: int, output: int, **more: object) -> StatementLine:
    begin = TODAY + number * DAY_MS
    line = StatementLine(
        row,
        begin,
        begin + DAY_MS,
        model="Claude Opus 4.5",
        use=StatedUse(requests=requests, input=fresh, output=output),
        picousd=money(fresh, output),
    )
    return replace(line, **more)


def by_id(row: int, name: str, fresh: int, output: int) -> StatementLine:
    return day(row, 0, 1, fresh, output, since_ms=START_MS, until_ms=START_MS, request_id=name)


def found(ledger: Ledger, lines: Sequence[StatementLine], **how: object) -> Reconciliation:
    statement = Statement(StatementKind.CSV, "s.csv", "0" * 64, 1, tuple(lines), "anthropic")
    view = LedgerView(ledger.path)
    try:
        made = reconcile(view, statement, PriceBook.shipped(), UTC, **how)  # type: ignore[arg-type]
    finally:
        view.close()
    assert made is not None
    return made


def classes(made: Reconciliation) -> dict[str, int]:
    return {one.cls.value: one.rows for one in made.classes}


def test_a_statement_that_agrees_agrees_in_money_too(ledger: Ledger) -> None:
    made = found(ledger, [day(2, 0, 2, 3_000, 300), day(3, 1, 1, 4_000, 400)])
    assert (classes(made), made.by_request) == ({"match": 2}, False)
    assert made.provider.picousd == made.ledger.picousd == money(7_000, 700)
    assert made.difference.picousd == 0


def test_ids_match_single_requests_by_either_kind_of_id(ledger: Ledger) -> None:
    lines = [by_id(2, "req_a", 1_000, 100), by_id(3, "msg_b", 2_000, 250), by_id(4, "req_z", 10, 1)]
    made = found(ledger, lines, tolerance=Tolerance(0))
    rows = {row.key.request_id: row for row in made.rows}
    assert made.by_request
    assert (rows["msg_b"].cls, rows["msg_b"].difference.use.output) == (DifferenceClass.UNKNOWN, 50)
    assert classes(made) == {"match": 1, "unknown": 1, "provider_only": 1}
    assert made.residual == made.difference


def test_a_request_id_stated_twice_is_a_duplicate(ledger: Ledger) -> None:
    lines = [by_id(2, "req_a", 1_000, 100), by_id(3, "req_a", 1_000, 100), by_id(4, "req_b", 2_000, 200)]
    made = found(ledger, lines)
    again = next(one for one in made.classes if one.cls is DifferenceClass.DUPLICATE)
    assert (again.difference.picousd, made.holds) == (money(1_000, 100), True)


def test_ids_that_the_ledger_has_none_of_are_compared_by_day(ledger: Ledger) -> None:
    lines = [by_id(2, "gen-1", 1_000, 100), by_id(3, "gen-2", 2_000, 200)]
    made = found(ledger, [replace(line, until_ms=START_MS + 1) for line in lines])
    assert not made.by_request


def test_what_is_no_use_stands_apart(ledger: Ledger) -> None:
    refund = StatementLine(4, TODAY, TODAY + DAY_MS, Entry.REFUND, picousd=-5 * 10**12)
    made = found(ledger, [day(2, 0, 2, 3_000, 300), refund])
    row = next(row for row in made.rows if row.cls is DifferenceClass.REFUND)
    assert (row.ledger, row.parts[0].stated_rows, made.holds) == (None, (4,), True)
    assert made.difference.picousd == -5 * 10**12


def test_the_clients_own_sums_are_a_third_witness(ledger: Ledger) -> None:
    models = '{"claude-opus-4-5":{"input_tokens":7000,"output_tokens":700}}'
    body = f'{{"models":{models},"total_cost_usd":0.0525}}'
    note = ClientNote("n", NoteKind.COST_STATE, None, "claude-code", "s1", None, body, NO_LINE)
    ledger.append([Log(2).entry(notes=[note])])
    (witness,) = found(ledger, [day(2, 0, 2, 3_000, 300)]).witnesses
    assert (witness.witness, witness.scope) == ("cost_state", "s1")
    assert witness.told == witness.ledger
    assert witness.told.picousd == 52_500_000_000


def test_the_providers_counter_is_a_third_witness(ledger: Ledger) -> None:
    resets_at_ms = START_MS + 3_600_000
    seen = [
        reading(START_MS + step, percent, resets_at_ms=resets_at_ms) for step, percent in ((1, 9), (2, 41))
    ]
    ledger.append([Log(2, "codex").entry(readings=seen)])
    (witness,) = found(ledger, [day(2, 0, 2, 3_000, 300)]).witnesses
    assert (witness.witness, witness.until_ms - witness.since_ms) == ("counter", 300 * 60_000)
    assert witness.facts == {"used_percent": "41", "window_minutes": 300}
    assert (witness.ledger.use.requests, witness.ledger.picousd) == (2, money(3_000, 300))
    assert witness.told == Amounts()


def test_use_through_a_cloud_beside_a_plan_is_told_wherever_it_is_compared(ledger: Ledger) -> None:
    ledger.append([Log(2).entry(event("msg_bdrk_1", START_MS + 120_000, 10))])
    lines = [day(2, 0, 3, 3_001, 310)]
    (doubt,) = found(ledger, lines, accounts=[Account("claude-code", "Mine")]).payers
    assert (doubt.kind, doubt.records) == ("cloud", (4,))
    assert found(ledger, lines).payers == ()


def test_it_can_be_called_off_and_tells_how_far_it_is(ledger: Ledger) -> None:
    statement = Statement(StatementKind.CSV, "s.csv", "0" * 64, 1, (day(2, 0, 2, 3_000, 300),), "anthropic")
    view, steps = LedgerView(ledger.path), list[tuple[int, int]]()
    book = PriceBook.shipped()
    try:
        assert reconcile(view, statement, book, UTC, go_on=lambda: False) is None
        assert reconcile(view, statement, book, UTC, progress=lambda *step: steps.append(step)) is not None
    finally:
        view.close()
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_a_statement_without_any_line_differs_in_nothing(ledger: Ledger) -> None:
    made = found(ledger, [])
    assert (made.rows, made.difference.picousd, made.holds) == ((), None, True)
