"""Real requests: ledgers read from logs, whole and with a day's logs gone, and what each request cost."""

from __future__ import annotations

import shutil
from bisect import bisect_left
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from counterfoil.domain.times import DAY_MS
from counterfoil.ledger.outgoing import OutgoingRow, outgoing
from counterfoil.ledger.reconcile_rows import Context
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.pipeline import Pipeline
from counterfoil.prices.book import PriceBook
from counterfoil.readers.registry import Root, agent_named
from counterfoil.reconciling.unit_prices import UnitPrices
from tests.statements_made import MadeRow

FOLDERS = {"claude-code": ".claude", "codex": ".codex"}
MOST_LINES = 8_000_000  # bytes of one home: what takes longer to read tells no more
ALL_TIME = 0, 4_000_000_000_000


@dataclass(frozen=True)
class Real:
    """A request as a statement has it, and what its log was."""

    row: MadeRow
    is_understated: bool
    log: Path

    @property
    def day(self) -> int:
        """Its day in UTC."""
        return self.row.at_ms // DAY_MS


@dataclass
class Source:
    """The logs of an agent, laid out in `folder`; a ledger for each day whose logs may be gone."""

    agent: str
    folder: Path
    homes: Sequence[Path]
    requests: list[Real] = field(default_factory=list)
    ledgers: dict[int | None, Path] = field(default_factory=dict)

    @classmethod
    def of(cls, agent: str, folder: Path, homes: Sequence[Path]) -> Source:
        """Read in."""
        made = cls(agent, folder / agent, [home for home in homes if _size(home) < MOST_LINES])
        with closing(LedgerView(made.ledger(None))) as view:
            units = UnitPrices(PriceBook.shipped())
            rows = [_real(one, units) for one in outgoing(view.connection, *ALL_TIME)]
        made.requests = [row for row in rows if row is not None]
        return made

    def ledger(self, without: int | None) -> Path:
        """The ledger of all logs, or of all but those of a day."""
        known = self.ledgers.get(without)
        if known is not None:
            return known
        gone = {one.log for one in self.requests if one.day == without}
        roots = []
        for number, home in enumerate(self.homes):
            laid = self.folder / f"{without}" / f"{number}" / FOLDERS[self.agent]
            shutil.copytree(home / FOLDERS[self.agent], laid)
            roots.append(Root(agent_named(self.agent), laid))
            for log in gone:
                (laid / log).unlink(missing_ok=True)
        file = self.folder / f"{without}.db"
        with Ledger(file, lambda: 0) as ledger:
            Pipeline(ledger, roots).scan()
        self.ledgers[without] = file
        return file

    def is_gone(self, day: int) -> bool:
        """Whether nothing is left of a day without its logs: no other log repeats any of it."""
        span = day * DAY_MS, (day + 1) * DAY_MS
        with closing(LedgerView(self.ledger(day))) as view:
            return next(outgoing(view.connection, *span), None) is None

    def lone_days(self) -> list[int]:
        """Days whose logs tell of no other day."""
        days: dict[Path, set[int]] = {}
        for one in self.requests:
            days.setdefault(one.log, set()).add(one.day)
        mixed = {day for found in days.values() if len(found) > 1 for day in found}
        return sorted({one.day for one in self.requests} - mixed)


def homes_in(agent: str, *folders: Path) -> list[Path]:
    """The homes in these folders that have logs of an agent."""
    return [
        home for folder in folders for home in sorted(folder.iterdir()) if (home / FOLDERS[agent]).is_dir()
    ]


def sources_in(folder: Path, corpus: Path, *more: Path) -> dict[str, Source]:
    """The logs of each agent, read in: those of the project, and more homes."""
    return {agent: Source.of(agent, folder, homes_in(agent, corpus / agent, *more)) for agent in FOLDERS}


def _size(home: Path) -> int:
    return sum(path.stat().st_size for path in home.rglob("*.jsonl"))


def _real(one: OutgoingRow, units: UnitPrices) -> Real | None:
    """Without money where the book has no price for it; None where it searched the web."""
    how = one.service_tier, one.speed, one.geo
    context = Context(one.context, one.provider, one.model, *how)
    prompt = one.input + one.cache_read + one.cache_write_5m + one.cache_write_1h
    units.only_for([context], one.at_ms, one.at_ms + 1)
    kinds = one.input, one.cache_read, one.cache_write_5m, one.cache_write_1h, one.output
    found = units.costs(context, bisect_left(units.sizes, prompt), one.at_ms, (*kinds, 0))
    if one.web_searches:
        return None
    picousd, costs = (None, (0,) * 5) if found is None else (sum(found), found[:-1])
    row = MadeRow(one.model, one.at_ms, *kinds, one.message_id, picousd, costs=costs, key="my-key")
    return Real(row, one.quality != "as_logged", Path(one.file))
