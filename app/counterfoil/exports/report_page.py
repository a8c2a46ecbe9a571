"""A report as blocks: the first page for who has three minutes, the rest for who checks it. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from counterfoil.domain.reconciliation import DifferenceClass
from counterfoil.domain.report import Comparison, Report, ReportedClass
from counterfoil.exports import report_words as words
from counterfoil.exports.report_blocks import (
    Block,
    Column,
    Facts,
    Heading,
    Items,
    NewPage,
    Paper,
    Table,
    Text,
)
from counterfoil.exports.report_compared import compared
from counterfoil.exports.report_figures import NONE, amounts, cost, count, counted, moment, span
from counterfoil.exports.report_findings import findings
from counterfoil.exports.report_seen import counter, coverage, totals

CLASS_COLUMNS = (
    Column("Class", 20),
    Column("Rows", 8, is_number=True),
    Column("Difference", 15, is_number=True),
    Column("What it means", 57),
)


def paper_of(report: Report) -> Paper:
    """All of it, in order."""
    about = f"{span(report.since_ms, report.until_ms, report.tz)} ({report.tz})"
    title = "Usage and charges compared" if report.comparisons else "Usage as logged"
    made = moment(report.made_at_ms // 1000 * 1000)
    return Paper(
        title=title,
        subtitle=f"{about}. Made {made} by Counterfoil {report.version}.",
        subject=f"{title}, {about}",
        foot=f"Ledger {report.ledger_id}",
        made_at_ms=report.made_at_ms,
        blocks=tuple(_blocks(report)),
    )


def _blocks(report: Report) -> Iterator[Block]:
    yield from _first_page(report)
    if report.comparisons:
        yield NewPage()
    number = 4
    for found in report.comparisons:
        yield Heading(2, f"{number}. {_title(report, found)}")
        yield from compared(found)
        number += 1
    told = () if report.found is None else (("What was found in the logs", findings(report)),)
    for title, blocks in (
        ("The requests in the ledger", totals(report)),
        *told,
        ("The provider’s counter", counter(report)),
        ("Completeness", coverage(report)),
        ("What this report does not prove", _limits(report)),
        ("How to check it", _checking(report)),
    ):
        yield Heading(2, f"{number}. {title}")
        yield from blocks
        number += 1


def _title(report: Report, found: Comparison) -> str:
    return (
        "Statement and ledger" if len(report.comparisons) == 1 else words.statement_name(found.statement.name)
    )


def _first_page(report: Report) -> Iterator[Block]:
    yield Heading(2, "1. What is claimed")
    if report.claim:
        yield Text(report.claim, "quote")
        yield Text(words.CLAIM_IS_TOLD, "note")
    else:
        yield Text(words.NO_CLAIM)
    yield Heading(2, "2. What was found")
    if not report.comparisons:
        yield from _without_statement(report)
    for found in report.comparisons:
        if len(report.comparisons) > 1:
            yield Heading(3, found.statement.name)
        yield Text(words.headline(found), "lead")
        yield class_table(found)
    if report.comparisons:
        yield Text(words.ROUNDED, "note")
    yield Heading(2, "3. What is asked for")
    asked = [sentence for found in report.comparisons for sentence in words.asks(found)]
    yield Items(tuple(asked)) if asked else Text("Nothing.")


def _without_statement(report: Report) -> Iterator[Block]:
    total = report.total
    requests = counted(total.requests, "request")
    yield Text(f"The ledger holds {requests} of this span. At list prices: {cost(total.cost)}.", "lead")
    yield Text("No statement was compared.")


def class_table(found: Comparison) -> Table:
    """Every class with its money; the last row is their sum."""
    rows = [
        (
            words.class_name(one.cls),
            count(one.rows),
            _difference(one),
            words.MEANINGS[one.cls],
        )
        for one in found.classes
    ]
    rows.append(("All", count(found.rows), amounts(found.difference, is_difference=True), ""))
    return Table("Differences by class", CLASS_COLUMNS, tuple(rows), has_sum=True)


def _difference(one: ReportedClass) -> str:
    """What agrees may differ by nothing that is told."""
    is_told = one.cls is not DifferenceClass.MATCH or one.difference.picousd is not None
    return amounts(one.difference, is_difference=True) if is_told else NONE


def _limits(report: Report) -> Iterator[Block]:
    yield Items(tuple(words.limits(report)))


def _checking(report: Report) -> Iterator[Block]:
    yield Text(
        "In the evidence bundle that this report belongs to, “python3 verify.py” needs nothing but "
        "Python. It recomputes the digests of all files, the ledger’s chain, and the totals of this "
        "report from the requests."
    )
    checkpoint = report.checkpoint.text() if report.checkpoint else NONE
    rows = [
        ("Ledger", report.ledger_id),
        ("Records of requests", f"{report.records:,}, of all times"),
        ("Checkpoint", checkpoint),
        ("Counterfoil", report.version),
        ("Prices", f"{report.prices}, SHA-256 {report.prices_digest}"),
        *((f"Price list: {layer.name}", layer.digest) for layer in report.layers if len(report.layers) > 1),
        *(
            (words.statement_name(one.statement.name, "Statement:"), one.statement.sha256)
            for one in report.comparisons
        ),
    ]
    codes = frozenset(name for name, _ in rows) - {"Records of requests", "Counterfoil"}
    yield Facts("What identifies the data", tuple(rows), codes)
    if report.checkpoint is None:
        yield Text("No checkpoint was made for this report.")
