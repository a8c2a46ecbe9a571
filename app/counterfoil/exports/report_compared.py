"""The part of a report about one statement: what it is, its days, each class with reasons and examples."""

from __future__ import annotations

from collections.abc import Iterator

from counterfoil.domain.reconciliation import DifferenceClass, StatementSummary
from counterfoil.domain.report import Comparison, DayPair, Example, ReportedClass
from counterfoil.exports import report_words as words
from counterfoil.exports.report_blocks import Block, Column, Facts, Heading, Items, Table
from counterfoil.exports.report_charts import OWN, STATED, Chart, Series, day_bars, sum_bars
from counterfoil.exports.report_figures import (
    NONE,
    amounts,
    count,
    counted,
    every_day,
    exact,
    instant,
    money,
    span,
)

EXAMPLE_COLUMNS = (
    Column("When (UTC), or where", 18),
    Column("Model", 15),
    Column("Request id, message id", 25, is_code=True),
    Column("Ledger", 14, is_number=True),
    Column("Statement", 14, is_number=True),
    Column("Difference", 14, is_number=True),
)
SUM_COLUMNS = (
    Column("", 25),
    Column("Ledger", 25, is_number=True),
    Column("Statement", 25, is_number=True),
    Column("Difference", 25, is_number=True),
)
WITNESS_COLUMNS = (
    Column("Witness", 25),
    Column("Scope", 35),
    Column("Ledger", 20, is_number=True),
    Column("Witness tells", 20, is_number=True),
)
KINDS = (
    ("requests", "Requests"),
    ("input", "Uncached input"),
    ("cache_read", "Cache reads"),
    ("cache_write_5m", "Cache writes, 5 minutes"),
    ("cache_write_1h", "Cache writes, 1 hour"),
    ("cache_write", "Cache writes"),
    ("output", "Output"),
    ("web_searches", "Web searches"),
)


def compared(found: Comparison) -> Iterator[Block]:
    """All of it."""
    yield Facts("The statement", tuple(_facts(found)), frozenset(("SHA-256",)))
    if found.statement.notes:
        yield Items(found.statement.notes)
    yield sums(found)
    yield from _charts(found)
    for one in found.classes:
        if one.cls is not DifferenceClass.MATCH:
            yield from _class(one)
    yield from _others(found)


def _facts(found: Comparison) -> Iterator[tuple[str, str]]:
    statement = found.statement
    yield "File", statement.name
    yield "Kind", f"{statement.kind.value}, {statement.lines:,} lines"
    yield "SHA-256", statement.sha256
    yield (
        "Span",
        f"{span(statement.since_ms, statement.until_ms, statement.zone or 'UTC')} ({_zone(statement)})",
    )
    if statement.account:
        yield "Account", statement.account
    yield "Currency", statement.currency
    yield "Matched by", "request id" if found.by_request else "day, model, kind of token and key"
    yield "Tolerance", f"{money(found.tolerance.picousd)} a row{_share(found)}"
    if found.unpriced_requests:
        yield "Without a price", f"{found.unpriced_requests:,} requests of the ledger, in no amount"


def _zone(statement: StatementSummary) -> str:
    return statement.zone or "UTC was taken: the file names no time zone"


def _share(found: Comparison) -> str:
    share = found.tolerance.tokens_per_million
    return f", or {share:,} tokens in a million" if share else ""


def sums(found: Comparison) -> Table:
    """Both sides in all, money and every kind that one of them tells."""
    sides = (found.ledger, found.provider, found.difference)
    rows = [("Money", *(money(side.picousd) for side in sides[:2]), amounts(sides[2], is_difference=True))]
    if found.difference.picousd is None:
        rows = [("Sum", amounts(sides[0]), amounts(sides[1]), amounts(sides[2], is_difference=True))]
    for name, label in KINDS:
        values = [getattr(side.use, name) for side in sides]
        if any(value is not None for value in values[1:]):
            told = [count(value) for value in values[:2]]
            rows.append(
                (
                    label,
                    told[0],
                    told[1],
                    NONE if values[2] is None else f"{values[2]:+,}" if values[2] else "0",
                )
            )
    return Table("Both sides in all", SUM_COLUMNS, tuple(rows))


def _charts(found: Comparison) -> Iterator[Chart]:
    days = {day.day: day for day in found.days}
    if len(days) > 1 and any(day.provider_picousd is not None for day in found.days):
        names = every_day(found.days[0].day, found.days[-1].day)
        pairs = [days.get(name, DayPair(name, None, None)) for name in names]
        own, stated = (
            tuple(day.ledger_picousd for day in pairs),
            tuple(day.provider_picousd for day in pairs),
        )
        series = (Series("Ledger", OWN, own), Series("Statement", STATED, stated))
        yield day_bars("Money by day", names, series)
    rows = [
        (words.class_name(one.cls), one.difference.picousd)
        for one in found.classes
        if one.cls is not DifferenceClass.MATCH and one.difference.picousd
    ]
    if len(rows) > 1:
        yield sum_bars("Difference by class", [(name, value or 0) for name, value in rows])


def _class(one: ReportedClass) -> Iterator[Block]:
    difference = amounts(one.difference, is_difference=True)
    places = counted(one.rows, "row")
    if one.requests is not None:
        places += f", {counted(one.requests, 'request')}"
    yield Heading(3, f"{words.class_name(one.cls)}: {difference} in {places}")
    yield Items(words.reasons(one))
    if one.examples:
        title = f"Examples: {words.class_name(one.cls)}"
        yield Table(title, EXAMPLE_COLUMNS, tuple(map(_example, one.examples)))


def _example(one: Example) -> tuple[str, ...]:
    where = one.place or instant(one.at_ms)
    if one.stated_row is not None:
        where += f", row {one.stated_row:,} of the statement"
    ids = " ".join(name for name in (one.request_id, one.message_id) if name)
    money_of_all = (one.ledger_picousd, one.provider_picousd, one.difference_picousd)
    return where, one.model or NONE, ids or NONE, *map(exact, money_of_all)


def _others(found: Comparison) -> Iterator[Block]:
    if found.payers:
        yield Heading(3, "Signs that somebody else pays")
        yield Items(tuple(map(words.payer, found.payers)))
    if found.witnesses:
        yield Heading(3, "A third account of the same use")
        rows = [
            (words.witness_name(one), one.scope, amounts(one.ledger), amounts(one.told))
            for one in found.witnesses
        ]
        yield Table("Third accounts", WITNESS_COLUMNS, tuple(rows))
