"""`scan --rescan --dry-run`: what reading everything again would add, tried on a copy of the ledger."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from counterfoil.cli.place import Place
from counterfoil.clock import wall_clock
from counterfoil.domain.money import Cost
from counterfoil.domain.snapshot import Use
from counterfoil.domain.usage import TokenCounts
from counterfoil.exports.fields import use_fields
from counterfoil.ledger.connection import copied
from counterfoil.ledger.grouping import Group, Span
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.monitor import Monitor
from counterfoil.pipeline import Pipeline
from counterfoil.prices.books import usable_book
from counterfoil.prompt_key import prompt_key
from counterfoil.scan_report import ScanReport

KEYS = ("agent", "model")


@dataclass(frozen=True, slots=True)
class Change:
    """The totals of one agent and model before and after."""

    agent: str
    model: str
    before: Use
    after: Use


def tried(place: Place) -> tuple[ScanReport, list[Change]]:
    """Read everything again into a copy that is thrown away. Errors: LedgerError."""
    with TemporaryDirectory(dir=place.home.cache_dir) as folder:
        copy = Path(folder) / "ledger.db"
        copied(place.home.ledger_file, copy)
        with Ledger(copy, wall_clock) as ledger:
            key = prompt_key(place.home.state_dir)
            Pipeline(ledger, place.reads, key).scan()  # what is new anyway is not what is asked for
            before = _totals(copy, place)
            report = Pipeline(ledger, place.reads, key).scan(from_start=True)
        return report, _changes(before, _totals(copy, place))


def _totals(path: Path, place: Place) -> dict[tuple[str, str], Use]:
    with closing(LedgerView(path)) as view:
        monitor = Monitor(view, usable_book(place.home.prices_folder), place.zone)
        found: dict[tuple[str, str], list[Group]] = {}
        for group in monitor.groups(KEYS, Span()):
            found.setdefault((group.agent, group.model), []).append(group)
        return {key: monitor.use(own) for key, own in found.items()}


def _changes(before: dict[tuple[str, str], Use], after: dict[tuple[str, str], Use]) -> list[Change]:
    none = Use(0, TokenCounts(), Cost())
    return [
        Change(*key, before.get(key, none), after.get(key, none))
        for key in sorted({*before, *after})
        if before.get(key, none) != after.get(key, none)
    ]


def fields(change: Change) -> dict[str, object]:
    """A change as JSON."""
    return {
        "agent": change.agent,
        "model": change.model,
        "before": use_fields(change.before),
        "after": use_fields(change.after),
    }


def shown(report: ScanReport, changes: Sequence[Change]) -> list[str]:
    """What would be added, for a reader."""
    if not changes:
        return ["Reading everything again would change no total."]
    lines = [
        f"Reading everything again would add {report.revisions:,} corrections and take back {report.voids:,} "
        f"rows; nothing is removed. `counterfoil scan --rescan` adds them."
    ]
    for change in changes:
        lines.append(
            f"  {change.agent} {change.model}: {change.before.requests:,} -> {change.after.requests:,} "
            f"requests, {change.before.tokens.total:,} -> {change.after.tokens.total:,} tokens"
        )
    return lines
