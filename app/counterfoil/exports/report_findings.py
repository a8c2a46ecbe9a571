"""The part of a report about findings. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from counterfoil.domain.finding import Finding, Found
from counterfoil.domain.report import Report
from counterfoil.exports.report_blocks import Block, Column, Heading, Items, Table, Text
from counterfoil.words import findings as words
from counterfoil.words.tongue import plainly

MOST = 20
READING = (
    "A finding is this program’s own reading of the log, not the provider’s statement. What is beyond the "
    "usual is worked out at list prices; it is not a bill. One request may be in several findings. “You” is "
    "whoever keeps this ledger."
)
COLUMNS = (
    Column("Finding", 22),
    Column("What was seen", 48),
    Column("Cost", 16),
    Column("Sure", 14),
)


def findings(report: Report) -> Iterator[Block]:
    """What was found, the dearest first, and what cannot be told; nothing where it is not to be told."""
    if report.found is None:
        return
    with plainly():
        blocks = tuple(_blocks(report.found, report.tz))
    yield from blocks


def _blocks(found: Found, tz: str) -> Iterator[Block]:
    yield Text(READING)
    yield Text(f"Times are those of {tz}.", "note")
    if found.findings:
        shown = found.findings[:MOST]
        title = "Findings" if len(shown) == len(found.findings) else f"The {MOST} dearest findings"
        yield Table(title, COLUMNS, tuple(_row(one, tz) for one in shown))
    else:
        yield Text("Nothing was found that cost more than usual.")
    if len(found.findings) > MOST:
        yield Text(f"And {len(found.findings) - MOST:,} more of less money, in findings.json.", "note")
    if found.untold:
        yield Heading(3, "What cannot be told")
        yield Items(tuple(map(words.untold, found.untold)))


def _row(one: Finding, tz: str) -> tuple[str, ...]:
    return (
        words.headline(one, tz),
        words.what(one, tz),
        words.money_line(one),
        words.sureness(one.confidence),
    )
