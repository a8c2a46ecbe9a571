"""What the requests of each context used on each UTC day, priced, kept up as rows come in."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC
from operator import add

from counterfoil.domain.money import Cost
from counterfoil.domain.times import DAY_MS
from counterfoil.findings.evidence import DaySum, Shell
from counterfoil.ledger.calls import TELLING, uncounted
from counterfoil.ledger.connection import Connection
from counterfoil.ledger.grouping import Group, PriceSteps, Span, Wanted, groups
from counterfoil.prices.book import PriceBook

Figures = tuple[int, ...]  # requests, understated, input, cache_read, both writes, output; those of a `Cost`
NOTHING: Figures = (0,) * 10


@dataclass(slots=True)
class DaySums:
    """Sums by context and day. `uncounted` are requests by agent whose counts tell of no single request."""

    prices: PriceBook
    uncounted: Counter[str] = field(default_factory=Counter)
    _of: dict[int, dict[int, Figures]] = field(default_factory=lambda: defaultdict(dict))

    def begin(self, connection: Connection, steps: PriceSteps) -> None:
        """Of all requests."""
        for one in groups(connection, Wanted(("context", "day"), Span(), UTC, steps)):
            context, day = one.keys
            self._add(int(context or 0), int(day or 0), one, 1)
        self.uncounted.update(uncounted(connection))

    def add(self, requests: Iterable[Group], sign: int) -> None:
        """Requests, by context, moment and quality, that came to count (1) or do so no more (-1)."""
        for one in requests:
            context, at_ms, quality = one.keys[:3]
            self._add(int(context or 0), int(at_ms or 0) // DAY_MS, one, sign)
            if quality not in TELLING:
                self.uncounted[one.agent] += sign

    def times(self, contexts: Collection[int]) -> tuple[int, int]:
        """Between which moments all requests of some contexts are: whole days, in ms."""
        days = [day for context in contexts for day in self._of[context]]
        return min(days, default=0) * DAY_MS, (max(days, default=-1) + 1) * DAY_MS

    def all(self, shells: Mapping[int, Shell]) -> list[DaySum]:
        """All of them, by context and day."""
        return [
            _day_sum(shells[context], day, *figures)
            for context, days in sorted(self._of.items())
            for day, figures in sorted(days.items())
            if figures[0]
        ]

    def _add(self, context: int, day: int, one: Group, sign: int) -> None:
        tokens, cost = one.tokens, self.prices.cost(one)
        writes = tokens.cache_write_5m, tokens.cache_write_1h
        figures = (
            *(one.requests, one.estimated_requests, tokens.input, tokens.cache_read, *writes, tokens.output),
            *(cost.picousd, cost.priced_requests, cost.unpriced_requests),
        )
        days = self._of[context]
        signed = figures if sign > 0 else tuple(-figure for figure in figures)
        days[day] = tuple(map(add, days.get(day, NOTHING), signed))


def _day_sum(shell: Shell, day: int, *figures: int) -> DaySum:
    requests, understated, fresh, read, short, long, output, *cost = figures
    return DaySum(shell, day, requests, understated, fresh, read, short, long, output, Cost(*cost))
