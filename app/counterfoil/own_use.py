"""Our own use over time, priced, as the provider's counter is set beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import tzinfo

from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.use_series import Dollars, UseSeries, UseStep
from counterfoil.domain.window import MINUTE_MS, PROVIDERS, QuotaWindow
from counterfoil.ledger.grouping import FOREVER_MS, Group, PriceSteps, Span, Wanted
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook

Whose = tuple[str, tuple[str, ...]]  # an agent, and some of its homes or () for all


class OwnUse:
    """Minute by minute; what lies a day back is kept, since next to nothing is added there."""

    def __init__(self, view: LedgerView, prices: PriceBook, zone: tzinfo) -> None:
        self._view = view
        self._prices = prices
        self._zone = zone
        self._steps = PriceSteps.of(prices)
        self._kept: dict[Whose, tuple[Span, int, list[UseStep]]] = {}

    def series(self, agent: str, homes: Sequence[str], span: Span) -> UseSeries:
        """The use of an agent, or of some of its homes, towards its provider's quota within a span."""
        whose = agent, tuple(homes)
        old, rest = self._settled(whose, span)
        return UseSeries([*old, *self._steps_in(whose, rest)])

    def times_ms(self, agent: str, homes: Sequence[str], span: Span) -> list[int]:
        """When that was, the last record of each minute, ascending."""
        whose = agent, tuple(homes)
        old, rest = self._settled(whose, span)
        return sorted(
            [*(step.at_ms for step in old), *(group.last_ms for group in self._groups(whose, rest))]
        )

    def models(self, agent: str, homes: Sequence[str], span: Span) -> dict[str, float]:
        """The share of each model in its API dollars; empty where nothing was priced."""
        wanted = Wanted(("model",), span, self._zone, self._steps, None, agent, tuple(homes))
        spent: dict[str, float] = {}
        for group in self._view.groups(wanted):
            if group.provider == PROVIDERS.get(agent, agent):
                spent[group.model] = spent.get(group.model, 0.0) + sum(dollars(self._prices, [group]))
        total = sum(spent.values())
        return {model: usd / total for model, usd in spent.items()} if total else {}

    def _settled(self, whose: Whose, span: Span) -> tuple[list[UseStep], Span]:
        """What lies a day back, and the span that is left."""
        settled_ms = (span.until_ms - DAY_MS) // DAY_MS * DAY_MS
        if settled_ms <= span.since_ms:
            return [], span
        return self._old_steps(whose, Span(span.since_ms, settled_ms)), Span(settled_ms, span.until_ms)

    def _old_steps(self, whose: Whose, span: Span) -> list[UseStep]:
        kept, last_id = self._kept.get(whose), self._view.last_request_id()
        if kept and _covers(kept[0], span) and not self._view.has_requests(kept[1], span.until_ms):
            self._kept[whose] = kept[0], last_id, kept[2]
            return [step for step in kept[2] if step.at_ms >= span.since_ms]
        steps = self._steps_in(whose, span)
        if not self._view.has_requests(last_id, span.until_ms):  # else some may be taken back
            self._kept[whose] = span, last_id, steps
        return steps

    def _steps_in(self, whose: Whose, span: Span) -> list[UseStep]:
        return [self._step(group) for group in self._groups(whose, span)]

    def groups(self, whose: Whose, span: Span, bucket_ms: int | None) -> list[Group]:
        """What counts towards a holder's windows: use of its homes at its provider."""
        agent, homes = whose
        wanted = Wanted((), span, self._zone, self._steps, bucket_ms, agent, homes)
        provider = PROVIDERS.get(agent, agent)
        return [group for group in self._view.groups(wanted) if group.provider == provider]

    def window_groups(
        self, window: QuotaWindow, until_ms: int = FOREVER_MS, bucket_ms: int | None = None
    ) -> list[Group]:
        """The same of one window, up to its end or a moment."""
        span = Span(window.starts_at_ms, min(window.ends_at_ms, until_ms))
        return self.groups((window.agent, window.homes), span, bucket_ms)

    def _groups(self, whose: Whose, span: Span) -> list[Group]:
        return self.groups(whose, span, MINUTE_MS)

    def _step(self, group: Group) -> UseStep:
        return step_of(self._prices, group)


def step_of(prices: PriceBook, group: Group) -> UseStep:
    """Requests that were recorded together, as a step."""
    return UseStep(group.last_ms, group.requests, group.tokens.total, dollars(prices, [group]))


def dollars(prices: PriceBook, groups: Iterable[Group]) -> Dollars:
    """API dollars by part; what has no price adds nothing."""
    sums = [0, 0, 0, 0]
    for group in groups:
        for place, part in enumerate(prices.cost_parts(group) or ()):
            sums[place] += part
    a, b, c, d = (part / PICOUSD_PER_USD for part in sums)
    return a, b, c, d


def _covers(kept: Span, wanted: Span) -> bool:
    return kept.since_ms <= wanted.since_ms and kept.until_ms == wanted.until_ms
