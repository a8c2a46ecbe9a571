"""A month on one or two pages: what was used, what it is worth at list prices, what the plans cost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from counterfoil.domain.money import Cost
from counterfoil.domain.provider_event import EventKind, ProviderEvent
from counterfoil.domain.reconciliation import Amounts
from counterfoil.domain.report import PlanPaid, Report
from counterfoil.domain.subscription import CreditsTold
from counterfoil.errors import UsageError
from counterfoil.exports import report_words as words
from counterfoil.exports.report_blocks import Block, Column, Facts, Heading, Items, Paper, Table, Text
from counterfoil.exports.report_figures import amounts, cost, count, counted, hours, moment, money
from counterfoil.exports.report_pdf import paper_pdf
from counterfoil.exports.report_seen import days, projects, use_table

PLAN_COLUMNS = (
    Column("Agent", 20),
    Column("Plan", 30),
    Column("Paid for the month", 16, is_number=True),
    Column("At list prices", 18, is_number=True),
    Column("Multiple", 16, is_number=True),
)
TOLD_COLUMNS = (
    Column("Agent", 25),
    Column("Told", 30),
    Column("Spent", 22, is_number=True),
    Column("Balance", 23, is_number=True),
)
CREDIT_COLUMNS = (Column("From", 34), Column("To", 34), Column("Agent", 32))
MOST_CREDITS = 12


def month_span(text: str, zone: ZoneInfo) -> tuple[int, int]:
    """Begin and end of `"2026-08"` in ms; the end is not included. Errors: UsageError."""
    try:
        begin = datetime.strptime(text, "%Y-%m").replace(tzinfo=zone)
        end = begin.replace(year=begin.year + begin.month // 12, month=begin.month % 12 + 1)
    except ValueError:
        raise UsageError(f"{text!r} is no month; write it as 2026-08.") from None
    return round(begin.timestamp() * 1000), round(end.timestamp() * 1000)


def month_pdf(report: Report, plans: Sequence[PlanPaid] = (), told: Sequence[CreditsTold] = ()) -> bytes:
    """`report` is of a month's span, `told` in order of time. The same always gives the same bytes."""
    return paper_pdf(month_paper(report, plans, told))


def month_paper(report: Report, plans: Sequence[PlanPaid], told: Sequence[CreditsTold]) -> Paper:
    """The pages as blocks."""
    begin = datetime.fromtimestamp(report.since_ms / 1000, ZoneInfo(report.tz))
    title = f"Usage in {begin:%B %Y}"
    made = moment(report.made_at_ms // 1000 * 1000)
    return Paper(
        title=title,
        subtitle=f"Days of {report.tz}. Made {made} by Counterfoil {report.version}.",
        subject=f"{title}, ledger {report.ledger_id}",
        foot=f"Ledger {report.ledger_id}",
        made_at_ms=report.made_at_ms,
        blocks=tuple(_blocks(report, plans, told)),
    )


def _blocks(report: Report, plans: Sequence[PlanPaid], told: Sequence[CreditsTold]) -> Iterator[Block]:
    requests = counted(report.total.requests, "request")
    yield Text(f"{requests}. At list prices: {cost(report.total.cost)}.", "lead")
    if report.made_at_ms < report.until_ms:
        yield Text("The month was not over when this was made.")
    yield Text(words.AS_LOGGED, "note")
    if plans:
        yield from _plans(report, plans)
    if report.total.requests:
        yield Heading(2, "Requests")
        yield _models(report)
        if report.by_project:
            yield from projects(report.by_project)
        yield from days(report)
    yield from _credits(report, told)
    yield Heading(2, "What it rests on")
    yield Facts("Coverage, prices and ledger", tuple(_facts(report)), frozenset(("Checkpoint", "SHA-256")))
    yield Items(
        tuple(words.of_requests(report)) or ("Every request has a known price, and output as logged.",)
    )


def _plans(report: Report, plans: Sequence[PlanPaid]) -> Iterator[Block]:
    """By agent: logs do not tell the plans of one agent apart."""
    yield Heading(2, "Plans")
    rows = []
    for agent in dict.fromkeys(plan.agent for plan in plans):
        mine = [plan for plan in plans if plan.agent == agent]
        prices = [plan.picousd for plan in mine]
        paid = None if None in prices else sum(price or 0 for price in prices)
        worth = sum((one.use.cost for one in report.by_model if one.agent == agent), Cost())
        names = ", ".join(plan.name for plan in mine if plan.name)
        rows.append((agent, names, money(paid), cost(worth), multiple(worth.picousd, paid)))
    yield Table("Price of the plan and value at list prices", PLAN_COLUMNS, tuple(rows))


def multiple(worth_picousd: int, paid_picousd: int | None) -> str:
    """`"3.4 times"`, or `"–"`."""
    if not paid_picousd:
        return "–"
    tenths = (worth_picousd * 10 + paid_picousd // 2) // paid_picousd
    return f"{tenths // 10:,}.{tenths % 10} times"


def _models(report: Report) -> Table:
    """The models of one agent after another."""
    agents = dict.fromkeys(one.agent for one in report.by_model)
    found = [one for agent in agents for one in report.by_model if one.agent == agent]
    rows = [(f"{one.model} ({one.agent})", one.use) for one in found]
    return use_table("By model", "Model (agent)", rows, report.total)


def _credits(report: Report, told: Sequence[CreditsTold]) -> Iterator[Block]:
    """What was told of spending beside the plans, each figure as of the last time it was told."""
    found = [event for event in report.counter.events if event.kind is EventKind.ON_CREDITS]
    if not (found or told):
        return
    yield Heading(2, "Credits")
    if told:
        last = {one.agent: one for one in told}
        rows = [
            (one.agent, moment(one.at_ms), money(one.used_picousd), _balance(one)) for one in last.values()
        ]
        yield Table("Spending beside the plan, as told last", TOLD_COLUMNS, tuple(rows))
    if found:
        yield _on_credits(found)


def _balance(told: CreditsTold) -> str:
    return amounts(Amounts(micro_credits=told.micro_credits))


def _on_credits(found: Sequence[ProviderEvent]) -> Table:
    title = "Use that went on with the plan used up"
    if len(found) > MOST_CREDITS:
        title += f": the first {MOST_CREDITS} of {len(found):,} times"
    rows = [
        (moment(event.at_ms), moment(event.until_ms) if event.until_ms else "–", event.agent)
        for event in found[:MOST_CREDITS]
    ]
    return Table(title, CREDIT_COLUMNS, tuple(rows))


def _facts(report: Report) -> Iterator[tuple[str, str]]:
    seen = report.completeness
    yield "Days with requests", f"{seen.days_with_requests:,} of {seen.days:,} (UTC)"
    yield "Days on which Counterfoil ran", f"{seen.days_watched:,}, for {hours(seen.watched_ms)}"
    yield "Readings of the counter", count(report.counter.readings)
    yield "Prices", ", ".join(layer.name for layer in report.layers) or report.prices
    yield "SHA-256", report.prices_digest
    yield "Checkpoint", report.checkpoint.text() if report.checkpoint else "none was made"
