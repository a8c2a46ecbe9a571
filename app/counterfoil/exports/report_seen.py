"""The parts of a report about the ledger itself: its requests, the provider's counter, its completeness."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from counterfoil.domain.provider_event import EventKind, ProviderEvent
from counterfoil.domain.report import NamedUse, Report
from counterfoil.domain.snapshot import Use
from counterfoil.exports import report_words as words
from counterfoil.exports.report_blocks import Block, Column, Facts, Table, Text
from counterfoil.exports.report_charts import OWN, Series, day_bars
from counterfoil.exports.report_figures import (
    NONE,
    cache_writes,
    cost,
    count,
    counted,
    every_day,
    hours,
    instant,
    moment,
)

USE_COLUMNS = (
    Column("Requests", 11, is_number=True),
    Column("Input", 13, is_number=True),
    Column("Cache reads", 15, is_number=True),
    Column("Cache writes", 14, is_number=True),
    Column("Output", 12, is_number=True),
    Column("At list prices", 14, is_number=True),
)
EVENT_COLUMNS = (
    Column("When (UTC)", 22),
    Column("Counter", 26),
    Column("What it did", 32),
    Column("Before", 10, is_number=True),
    Column("After", 10, is_number=True),
)
MOST_EVENTS, MOST_GAPS, MOST_PROJECTS, MOST_DAYS = 20, 8, 20, 62


def totals(report: Report) -> Iterator[Block]:
    """By model, by day and by project, as logged."""
    yield Text(words.AS_LOGGED)
    if not report.total.requests:
        yield Text("The ledger holds no request of this span.")
        return
    by_model = [(f"{one.model} ({one.agent})", one.use) for one in report.by_model]
    yield use_table("By model", "Model (agent)", by_model, report.total)
    yield from days(report)
    if report.by_project:
        yield from projects(report.by_project)


def days(report: Report) -> Iterator[Block]:
    """As a chart and, unless they are too many, as a table."""
    by_day = {one.name: one.use for one in report.by_day}
    if len(by_day) > 1:
        names = every_day(report.by_day[0].name, report.by_day[-1].name)
        money = [by_day[name].cost if name in by_day else None for name in names]
        picousd = tuple(cost.picousd if cost and cost.known else None for cost in money)
        yield day_bars("At list prices, by day", names, [Series("Ledger", OWN, picousd)])
    if len(by_day) <= MOST_DAYS:
        yield use_table(f"By day ({report.tz})", "Day", list(by_day.items()), report.total)
    else:
        yield Text(f"{len(by_day):,} days with requests; their figures are in report.html, “totals”.", "note")


def projects(found: tuple[NamedUse, ...]) -> Iterator[Block]:
    """The greatest ones."""
    rows = [(one.name, one.use) for one in found[:MOST_PROJECTS]]
    yield use_table("By project", "Project", rows, None)
    if len(found) > MOST_PROJECTS:
        yield Text(f"And {len(found) - MOST_PROJECTS:,} more projects of less money.", "note")


def use_table(title: str, head: str, rows: list[tuple[str, Use]], total: Use | None) -> Table:
    """Sums by a name, and their total."""
    cells = [(name, *use_cells(use)) for name, use in rows]
    if total is not None:
        cells.append(("All", *use_cells(total)))
    columns = (Column(head, 21), *USE_COLUMNS)
    return Table(title, columns, tuple(cells), has_sum=total is not None)


def use_cells(use: Use) -> tuple[str, ...]:
    """In the order of `USE_COLUMNS`."""
    tokens = use.tokens
    counts = (use.requests, tokens.input, tokens.cache_read, cache_writes(tokens), tokens.output)
    return *map(count, counts), cost(use.cost)


def counter(report: Report) -> Iterator[Block]:
    """What was seen of it."""
    found = report.counter
    if not (found.readings or found.refusals or found.events):
        yield Text("No reading of the provider’s counter is known of this span.")
        return
    seen = NONE
    if found.first_ms is not None and found.last_ms is not None:
        seen = f"{moment(found.first_ms)} to {moment(found.last_ms)}"
    rows = [
        ("Readings", count(found.readings)),
        ("Seen", seen),
        ("Requests turned away", count(found.refusals)),
    ]
    kinds = Counter(event.kind for event in found.events)
    rows += [(words.EVENTS[kind], counted(kinds[kind], "time")) for kind in EventKind if kinds[kind]]
    yield Facts("Readings and events", tuple(rows))
    notable = [event for event in found.events if event.kind is not EventKind.RESET_NATURAL]
    if notable:
        shown = notable[-MOST_EVENTS:]
        title = "Events" if len(shown) == len(notable) else f"The last {MOST_EVENTS} events"
        yield Table(title, EVENT_COLUMNS, tuple(map(_event, shown)))


def _event(event: ProviderEvent) -> tuple[str, ...]:
    window = event.window_kind.value.replace("_", " ") if event.window_kind else ""
    name = ", ".join(word for word in dict.fromkeys((event.agent, event.limit_id, window)) if word)
    return instant(event.at_ms), name, words.EVENTS[event.kind], _value(event.before), _value(event.after)


def _value(value: float | str | None) -> str:
    if value is None:
        return NONE
    return value if isinstance(value, str) else f"{value:.4g}"


def coverage(report: Report) -> Iterator[Block]:
    """What was looked at and what was not."""
    found, tally = report.completeness, report.completeness.tally
    rows = [
        ("Days of the span (UTC)", count(found.days)),
        ("Days with requests", count(found.days_with_requests)),
        ("Days on which Counterfoil ran", f"{found.days_watched:,}, for {hours(found.watched_ms)}"),
        ("Log files read", f"{found.files:,}, {found.files_gone:,} of them deleted since"),
        (
            "Lines read",
            f"{tally.lines:,} = {tally.used:,} with use + {tally.other:,} without + "
            f"{tally.skipped:,} unreadable",
        ),
        ("Records", f"{tally.events:,}; {tally.revisions:,} later states, {tally.repeats:,} repeats"),
        *((f"Unreadable: {reason}", f"{lines:,} lines") for reason, lines in found.skipped),
    ]
    yield Facts("Coverage", tuple(rows))
    if found.gaps:
        longest = sorted(found.gaps, key=lambda gap: gap.since_ms - gap.until_ms)[:MOST_GAPS]
        cells = [
            (moment(gap.since_ms), moment(gap.until_ms), hours(gap.until_ms - gap.since_ms))
            for gap in sorted(longest, key=lambda gap: gap.since_ms)
        ]
        title = "Times when Counterfoil was not running"
        if len(found.gaps) > MOST_GAPS:
            title += f": the longest {MOST_GAPS} of {len(found.gaps):,}"
        columns = (Column("From", 40), Column("To", 40), Column("Length", 20, is_number=True))
        yield Table(title, columns, tuple(cells))
