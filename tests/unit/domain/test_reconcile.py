"""Single reasons: by the hour, by money alone, around midnight, and where nothing can be told apart."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import pytest

from counterfoil.domain.coverage import Watched
from counterfoil.domain.reconcile import asked_by, by_days, zone_of
from counterfoil.domain.reconcile_sides import LedgerRequest
from counterfoil.domain.reconciliation import DifferenceClass, ReconciledRow, Tolerance
from counterfoil.domain.statement import StatedUse, Statement, StatementKind, StatementLine, TokenKind
from counterfoil.domain.times import DAY_MS
from tests.altered import replace as altered
from tests.planted.world import BIG, FIRST_DAY, KEYS, MODELS, SMALL, World, costs, rates

HOUR_MS = 3_600_000
EXACT = Tolerance(0)
BEGIN = FIRST_DAY * DAY_MS
OPUS, HAIKU = KEYS[BIG], KEYS[SMALL]
COUNTS = (1_000, 50_000, 2_000, 3_000, 700, 0)
ALL_DAY = Watched(BEGIN - DAY_MS, BEGIN + 30 * DAY_MS)


def asked(hour: float, counts: tuple[int, ...] = COUNTS, model: str = OPUS) -> LedgerRequest:
    at_ms = BEGIN + round(hour * HOUR_MS)
    return LedgerRequest(1, "m", None, at_ms, model, False, counts, costs(model, at_ms, counts))


def used(requests: int, counts: tuple[int, ...]) -> StatedUse:
    fresh, read, short, long, output, searches = counts
    return StatedUse(requests, fresh, read, short, long, output=output, web_searches=searches)


def stated(
    row: int, since_hour: float, hours: float, counts: tuple[int, ...] = COUNTS, **more: object
) -> StatementLine:
    since_ms = BEGIN + round(since_hour * HOUR_MS)
    use = used(1, counts)
    fields: dict[str, object] = {
        "model": "Claude Opus 4.5",
        "use": use,
        "picousd": sum(costs(OPUS, since_ms, counts)),
    }
    return StatementLine(row, since_ms, since_ms + round(hours * HOUR_MS), **(fields | more))  # type: ignore[arg-type]


def reconciled(
    requests: Sequence[LedgerRequest],
    lines: Sequence[StatementLine],
    looked: Sequence[Watched] = (ALL_DAY,),
    tolerance: Tolerance = EXACT,
) -> list[ReconciledRow]:
    world = World([*requests], [*requests], [*looked])
    statement = Statement(StatementKind.CSV, "s", "0" * 64, 1, tuple(lines), "anthropic")
    rows = by_days(asked_by(statement, MODELS), world.use(), tolerance, BEGIN + 40 * DAY_MS)
    assert rows is not None
    return rows


def classes(rows: Sequence[ReconciledRow]) -> list[str]:
    return [part.cls.value for row in rows for part in row.parts]


def to_cents(picousd: int) -> int:
    return (picousd + 5 * 10**9) // 10**10 * 10**10


def by_kind(
    counts: tuple[int, ...],
    number: int = 0,
    factor: int = 10,
    model: str = "Claude Opus 4.5",
    of: str = OPUS,
) -> list[StatementLine]:
    """Charges for each kind and nothing else, as a cost report has them."""
    at_ms = BEGIN + number * DAY_MS
    kinds = (*list(TokenKind)[:4], TokenKind.OUTPUT)
    money = costs(of, at_ms, counts)
    return [
        StatementLine(
            10 * number + row,
            at_ms,
            at_ms + DAY_MS,
            model=model,
            kind=kind,
            picousd=money[row] * factor // 10,
        )
        for row, kind in enumerate(kinds)
        if money[row]
    ]


def test_an_hour_without_any_use_while_somebody_looked_on_is_another_device() -> None:
    rows = reconciled([asked(9.5)], [stated(2, 9, 1), stated(3, 20, 1)])
    assert classes(rows) == ["other_device"]
    assert rows[0].parts[0].stated_rows == (3,)


def test_the_same_hour_while_nobody_looked_on_stays_without_a_reason() -> None:
    rows = reconciled([asked(9.5)], [stated(2, 9, 1), stated(3, 20, 1, (9, 8, 7, 6, 5, 0))], looked=())
    assert classes(rows) == ["unknown"]


@pytest.mark.parametrize(("looked", "expected"), [((ALL_DAY,), "other_device"), ((), "deleted_logs")])
def test_a_day_without_any_use_is_told_by_whether_somebody_looked_on(
    looked: Sequence[Watched], expected: str
) -> None:
    rows = reconciled([asked(9.5)], [stated(2, 0, 24), stated(3, 24, 24)], looked)
    assert classes(rows) == [expected]


def test_half_a_day_looked_on_tells_nothing() -> None:
    half = Watched(BEGIN + DAY_MS, BEGIN + DAY_MS + 12 * HOUR_MS)
    rows = reconciled([asked(9.5)], [stated(2, 0, 24), stated(3, 24, 24)], [half])
    assert classes(rows) == ["provider_only"]


def test_what_only_the_ledger_has_is_never_put_down_to_anything() -> None:
    other = asked(10, (10, 0, 0, 0, 10, 0), HAIKU)
    assert classes(reconciled([asked(9.5), other], [stated(2, 0, 24)])) == ["ledger_only"]


def test_a_request_around_midnight_may_be_dated_on_either_day() -> None:
    requests = [asked(9), asked(24.01, (5, 70, 30, 20, 10, 0)), asked(30)]
    late = tuple(map(sum, zip(COUNTS, (5, 70, 30, 20, 10, 0), strict=True)))
    lines = [
        stated(2, 0, 24, late, use=used(2, late), picousd=None),
        stated(3, 24, 24, use=used(1, COUNTS), picousd=None),
    ]
    assert set(classes(reconciled(requests, lines))) == {"time_zone"}


def test_charges_by_kind_agree_without_any_count() -> None:
    assert classes(reconciled([asked(9)], by_kind(COUNTS))) == []


def test_by_money_alone_a_cache_class_is_told_by_the_tokens_it_comes_to() -> None:
    fresh, read, short, long, output, _ = COUNTS
    rows = reconciled([asked(9)], by_kind((fresh, read, short - 500, long + 500, output, 0)))
    assert classes(rows) == ["cache_class", "cache_class"]
    assert [row.key.kind for row in rows if row.parts] == ["cache_write_5m", "cache_write_1h"]
    assert {row.parts[0].facts["tokens"] for row in rows if row.parts} == {500}


def test_by_money_alone_the_tokens_have_no_more_places_than_the_cents_tell() -> None:
    counts = (1_000, 20_000_000, 0, 0, 700, 0)
    moved = (8_001_000, 12_000_000, 0, 0, 700, 0)
    lines = [altered(line, picousd=to_cents(line.picousd or 0)) for line in by_kind(moved)]
    rows = reconciled([asked(9, counts)], lines, tolerance=Tolerance())
    parts = [row.parts[0] for row in rows if row.cls is DifferenceClass.CACHE_CLASS]
    assert [(part.facts["tokens"], part.facts["provider_kind"]) for part in parts] == [
        (8_000_000, "input")
    ] * 2
    assert sum(part.difference.picousd or 0 for part in parts) == pytest.approx(36 * 10**12, abs=10**10)


def test_by_money_alone_a_kind_that_the_statement_lacks_still_has_its_row() -> None:
    fresh, read, short, _, output, _ = COUNTS
    rows = reconciled([asked(9)], by_kind((fresh, read, short + 3_000, 0, output, 0)))
    assert classes(rows) == ["cache_class", "cache_class"]
    assert sum(row.difference.picousd or 0 for row in rows) < 0


def test_by_money_alone_output_is_understated_where_the_log_says_so() -> None:
    fresh, read, short, long, output, _ = COUNTS
    poor = altered(asked(9), is_understated=True)
    lines = by_kind((fresh, read, short, long, 9 * output, 0))
    assert classes(reconciled([poor], lines)) == ["placeholder_output"]
    assert classes(reconciled([asked(9)], lines)) == ["unknown"]


def test_by_money_alone_small_charges_of_a_helper_are_calls_that_nobody_logs() -> None:
    side = by_kind((6_000, 0, 0, 0, 400, 0), model="Claude Haiku 4.5", of=HAIKU)
    rows = reconciled(
        [asked(9, (1_000, 500_000, 0, 0, 700, 0))], [*by_kind((1_000, 500_000, 0, 0, 700, 0)), *side]
    )
    assert classes(rows) == ["unlogged_calls", "unlogged_calls"]


def test_what_is_not_stated_at_all_is_never_another_price() -> None:
    lines = [*by_kind(COUNTS, 1), *by_kind(COUNTS, 2)]
    rows = reconciled([asked(33), asked(57), asked(58)], [*lines[:5], lines[5]])
    assert DifferenceClass.PRICE not in {row.cls for row in rows}


def test_by_money_alone_one_price_over_many_days_is_a_price() -> None:
    requests = [asked(24 * number + 9) for number in range(4)]
    lines = [line for number in range(4) for line in by_kind(COUNTS, number, 11)]
    rows = reconciled(requests, lines)
    assert {row.cls for row in rows} == {DifferenceClass.PRICE}
    assert {row.parts[0].facts["like"] for row in rows} == {"us"}


def test_by_money_alone_one_ratio_in_all_kinds_is_a_price() -> None:
    rows = reconciled([asked(9)], by_kind(COUNTS, 0, 11))
    assert {row.cls for row in rows} == {DifferenceClass.PRICE}
    assert {row.parts[0].facts["like"] for row in rows} == {"us"}


def test_by_money_alone_and_not_by_kind_one_odd_day_stays_without_a_reason() -> None:
    whole = stated(2, 0, 24, use=StatedUse(), picousd=sum(costs(OPUS, BEGIN, COUNTS)) * 11 // 10)
    assert classes(reconciled([asked(9)], [whole])) == ["unknown"]


def test_by_money_alone_double_in_all_kinds_on_a_day_is_a_charge_made_twice() -> None:
    assert set(classes(reconciled([asked(9)], by_kind(COUNTS, 0, 20)))) == {"duplicate"}


def test_two_reasons_in_one_figure_cannot_be_told_apart() -> None:
    fresh, read, short, long, output, _ = COUNTS
    moved_and_more = (fresh + 77, read, short - 500, long + 500, output + 3, 0)
    assert classes(reconciled([asked(9)], [stated(2, 0, 24, moved_and_more)])) == ["unknown"]


def test_searches_that_name_no_model_stand_for_those_of_all_models() -> None:
    counts = (*COUNTS[:5], 2)
    picousd = 2 * (rates(OPUS, BEGIN)["web_searches"] or 0)
    use = StatedUse(web_searches=2)
    search = stated(3, 0, 24, model=None, kind=TokenKind.WEB_SEARCH, use=use, picousd=picousd)
    lines = [stated(2, 0, 24), search]
    assert classes(reconciled([asked(9, counts)], lines)) == []


@pytest.mark.parametrize(
    ("name", "minutes"), [("UTC-08:00", -480), ("+05:30", 330), (None, 0), ("nowhere", 0)]
)
def test_a_zone_is_a_name_or_an_offset(name: str | None, minutes: int) -> None:
    offset = datetime(2026, 1, 1, tzinfo=zone_of(name)).utcoffset()
    assert offset is not None
    assert offset.total_seconds() == 60 * minutes
