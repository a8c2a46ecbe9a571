"""What a window's use is made of, how even it is, and how many sessions are left in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from counterfoil.domain.capacity import Capacity
from counterfoil.domain.capacity_levels import PLAIN, Weighting
from counterfoil.domain.capacity_weights import weighting
from counterfoil.domain.driver import Driver
from counterfoil.domain.drivers import drivers_of
from counterfoil.domain.even_use import HABIT_MS, EvenUse, WorkHabit, even_use, habit_of
from counterfoil.domain.sessions_left import SessionsLeft, session_costs, sessions_left
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.use_part import PriceRatios, UsePart, UseRow, parts_of, recent_ms
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, PROVIDERS, QuotaWindow
from counterfoil.ledger.grouping import Group, PriceSteps, Span, Wanted
from counterfoil.ledger.totals import LedgerView
from counterfoil.own_use import Whose, dollars
from counterfoil.prices.book import PriceBook

PIECE_MS = 5 * MINUTE_MS  # of windows within a day; longer ones are made of hours
CHANGED_MS = 5_000  # while older logs are read rows come by the dozen
KEYS = ("session", "project", "model")


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a window's figures, by the names that `WindowState` has for it."""

    drivers: tuple[Driver, ...]
    parts: tuple[UsePart, ...]
    even_use: EvenUse | None
    sessions_left: SessionsLeft | None


@dataclass(frozen=True, slots=True)
class _Kept:
    """Rows by the hour that hardly change any more, and what was the newest record then."""

    span: Span
    made_ms: int
    last_id: int
    is_sure: bool  # else some may be taken back
    rows: tuple[UseRow, ...]
    habit: WorkHabit


class Supposing:
    """Asks the ledger about the last weeks by the hour; what lies an hour back is kept."""

    def __init__(self, view: LedgerView, prices: PriceBook, zone: tzinfo) -> None:
        self._view = view
        self._prices = prices
        self._zone = zone
        self._steps = PriceSteps.of(prices)
        self._kept: dict[Whose, _Kept] = {}

    def beside(
        self, window: QuotaWindow, capacity: Capacity | None, percent: float | None, at_ms: int
    ) -> Beside:
        """Of one open window, from what was logged by `at_ms`; `percent` is used now, by both counters."""
        weights = weighting(capacity.weights) if capacity and capacity.weights else PLAIN
        is_long = window.length_ms > DAY_MS
        rows, habit = self._weeks((window.agent, window.homes), at_ms)
        even = even_use(window.starts_at_ms, window.resets_at_ms, percent, at_ms, self._zone, habit)
        left = _sessions_left(rows, weights, capacity, percent, at_ms) if is_long else None
        provider = PROVIDERS.get(window.agent, window.agent)
        ratios = price_ratios(self._prices, provider, {row.model for row in rows}, at_ms)
        used = _since(rows, window.starts_at_ms) if is_long else self._pieces(window, at_ms)
        over_ms = recent_ms(window.length_ms)
        parts = parts_of(used, at_ms - over_ms, weights, ratios)
        recent = [(part.session, part.project, part.model, part.recent_usd) for part in parts]
        return Beside(drivers_of(recent, over_ms // MINUTE_MS), parts, even, left)

    def _weeks(self, whose: Whose, at_ms: int) -> tuple[Sequence[UseRow], WorkHabit]:
        """All rows of the last weeks, and the habit that those an hour back show."""
        settled = Span((at_ms - HABIT_MS) // DAY_MS * DAY_MS, (at_ms - HOUR_MS) // HOUR_MS * HOUR_MS)
        kept = self._kept.get(whose)
        if kept is None or not _begins(kept, settled, at_ms) or not self._stands(kept, at_ms):
            kept = self._made(whose, settled, (), settled, at_ms)
        elif kept.span.until_ms < settled.until_ms and not _is_new(kept, at_ms):
            kept = self._made(whose, settled, kept.rows, Span(kept.span.until_ms, settled.until_ms), at_ms)
        self._kept[whose] = kept
        fresh = self._rows(whose, Span(kept.span.until_ms, at_ms + 1), HOUR_MS)
        return [*kept.rows, *fresh], kept.habit

    def _stands(self, kept: _Kept, at_ms: int) -> bool:
        """Whether nothing that belongs into it has come in."""
        if _is_new(kept, at_ms):
            return True
        return kept.is_sure and not self._view.has_requests(kept.last_id, kept.span.until_ms)

    def _made(self, whose: Whose, span: Span, old: Iterable[UseRow], rest: Span, at_ms: int) -> _Kept:
        last_id = self._view.last_request_id()
        rows = (*old, *self._rows(whose, rest, HOUR_MS))
        is_sure = not self._view.has_requests(last_id, span.until_ms)
        habit = habit_of(((row.last_ms, sum(row.usd)) for row in rows), span.until_ms, self._zone)
        return _Kept(span, at_ms, last_id, is_sure, rows, habit)

    def _pieces(self, window: QuotaWindow, at_ms: int) -> list[UseRow]:
        span = Span(window.starts_at_ms, min(window.ends_at_ms, at_ms + 1))
        return self._rows((window.agent, window.homes), span, PIECE_MS)

    def _rows(self, whose: Whose, span: Span, bucket_ms: int) -> list[UseRow]:
        agent, homes = whose
        provider = PROVIDERS.get(agent, agent)
        wanted = Wanted(KEYS, span, self._zone, self._steps, bucket_ms, agent, homes)
        return [self._row(group) for group in self._view.groups(wanted) if group.provider == provider]

    def _row(self, group: Group) -> UseRow:
        session, project = (str(key or "") for key in group.keys[:2])
        unpriced = self._prices.cost(group).unpriced_requests
        usd = dollars(self._prices, [group])
        return UseRow(session, project, group.model, group.at_ms, group.last_ms, usd, unpriced)


def price_ratios(prices: PriceBook, provider: str, models: Iterable[str], at_ms: int) -> PriceRatios:
    """Plain list prices of a short prompt, each model over each other one, by part of a cost."""
    rates = {model: prices.rates(provider, model, at_ms, 0) for model in sorted(models)}
    by_part = {
        model: (found.input, found.cache_read, found.cache_write_5m, found.output)
        for model, found in rates.items()
        if found is not None
    }
    return {
        (model, other): tuple(
            after / before if before and after is not None else None
            for before, after in zip(own, others, strict=True)
        )
        for model, own in by_part.items()
        for other, others in by_part.items()
        if other != model
    }


def _begins(kept: _Kept, wanted: Span, at_ms: int) -> bool:
    return kept.span.since_ms == wanted.since_ms and kept.span.until_ms <= min(wanted.until_ms, at_ms)


def _is_new(kept: _Kept, at_ms: int) -> bool:
    return 0 <= at_ms - kept.made_ms < CHANGED_MS


def _since(rows: Iterable[UseRow], since_ms: int) -> list[UseRow]:
    return [row for row in rows if row.first_ms >= since_ms]


def _sessions_left(
    rows: Iterable[UseRow],
    weights: Weighting,
    capacity: Capacity | None,
    percent: float | None,
    at_ms: int,
) -> SessionsLeft:
    usd_per_percent = capacity.usd_per_percent if capacity else None
    elsewhere_share = (capacity.elsewhere_share if capacity else None) or 0.0
    left = None if percent is None else 100.0 - percent
    return sessions_left(session_costs(rows, weights), usd_per_percent, left, at_ms, elsewhere_share)
