"""An open window with everything known of it: own use, pace, capacity, forecast, level."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import accumulate
from zoneinfo import ZoneInfo

from counterfoil.domain.burn import BURN_MINUTES, BurnRate, burn_rate, percent_per_hour
from counterfoil.domain.capacity import Capacity, Gap
from counterfoil.domain.capacity_current import percent_of
from counterfoil.domain.estimate import estimate_of
from counterfoil.domain.forecast import forecast
from counterfoil.domain.gap import gap_of
from counterfoil.domain.levels import level_of
from counterfoil.domain.money import Cost
from counterfoil.domain.provider_event import ProviderEvent
from counterfoil.domain.quotas import Quota
from counterfoil.domain.snapshot import Use, UsePoint, WindowState
from counterfoil.domain.thresholds import USUAL, Thresholds
from counterfoil.domain.tightest import blocked_until, held_back
from counterfoil.domain.usage import TokenCounts
from counterfoil.domain.use_series import NOTHING, Dollars, UseSeries, UseStep, UseSum, added
from counterfoil.domain.window import MINUTE_MS, Ending, QuotaWindow
from counterfoil.foresight import Foresight
from counterfoil.ledger.grouping import Group, Span
from counterfoil.ledger.totals import LedgerView
from counterfoil.own_use import OwnUse, step_of
from counterfoil.prices.book import PriceBook
from counterfoil.provider import Counters, series_name
from counterfoil.supposing import Supposing

OWN_POINTS = 200
HOUR_MINUTES = max(BURN_MINUTES)


class WindowStates:
    """Puts together what surfaces show of each open window, as known at a moment."""

    def __init__(
        self,
        view: LedgerView,
        prices: PriceBook,
        zone: ZoneInfo,
        own: OwnUse,
        thresholds: Thresholds = USUAL,
    ) -> None:
        self._thresholds = thresholds
        self._prices = prices
        self._own = own
        self._foresight = Foresight(own, zone)
        self._supposing = Supposing(view, prices, zone)

    def of(self, quota: Quota, counters: Counters, at_ms: int) -> list[WindowState]:
        """Every open window of a quota, with what was learned of its counter."""
        open_now = [window for window in quota.windows if window.ended is Ending.OPEN]

        @cache
        def last_hour(agent: str, homes: tuple[str, ...]) -> list[Group]:
            span = Span(at_ms - HOUR_MINUTES * MINUTE_MS, at_ms + 1)
            return self._own.groups((agent, homes), span, MINUTE_MS)

        return [
            self._state(window, quota, counters, last_hour(window.agent, window.homes), at_ms)
            for window in open_now
        ]

    def _state(
        self, window: QuotaWindow, quota: Quota, counters: Counters, minutes: Sequence[Group], at_ms: int
    ) -> WindowState:
        bucket_ms = max(MINUTE_MS, (window.resets_at_ms - window.starts_at_ms) // OWN_POINTS)
        buckets = sorted(
            self._own.window_groups(window, at_ms + 1, bucket_ms), key=lambda group: group.last_ms
        )
        costs = [self._prices.cost(group) for group in buckets]
        steps = [step_of(self._prices, group) for group in buckets]
        capacity, local = counters.capacity(window), sum_of(buckets, costs)
        used = UseSum(local.requests, local.tokens.total, _dollars(steps))
        estimate = estimate_of(window, used, capacity)
        outlook = self._foresight.outlook(
            window, _ended(window, quota), UseSeries(steps), capacity, estimate, at_ms
        )
        others = [other for other in quota.windows if other.ended is Ending.OPEN]
        outlook = held_back(outlook, blocked_until(window, others, at_ms))
        prediction = forecast(outlook)
        beside = self._supposing.beside(window, capacity, prediction.percent, at_ms)
        return WindowState(
            window=window,
            local=local,
            burns=tuple(self._burn(window, minutes, at_ms, over) for over in BURN_MINUTES),
            forecast=prediction,
            level=level_of(window, prediction, at_ms, estimate, self._thresholds),
            own=_own_line(window, capacity, zip(steps, costs, strict=True), bucket_ms, at_ms),
            capacity=capacity,
            estimate=estimate,
            gap=_gap(window, capacity, steps, quota, at_ms),
            events=tuple(event for event in counters.events if _happened_in(event, window)),
            drivers=beside.drivers,
            outlook=outlook,
            parts=beside.parts,
            even_use=beside.even_use,
            sessions_left=beside.sessions_left,
        )

    def _burn(self, window: QuotaWindow, minutes: Sequence[Group], at_ms: int, over: int) -> BurnRate:
        found = [group for group in minutes if group.at_ms > at_ms - over * MINUTE_MS]
        use = sum_of(found, [self._prices.cost(group) for group in found])
        return burn_rate(over, use.tokens.total, use.cost, percent_per_hour(window, at_ms, over))


def sum_of(groups: Sequence[Group], costs: Iterable[Cost]) -> Use:
    """The sum of some groups and of what each cost."""
    reasoning = [g.tokens.reasoning for g in groups if g.tokens.reasoning is not None]
    tokens = TokenCounts(
        sum(g.tokens.input for g in groups),
        sum(g.tokens.cache_read for g in groups),
        sum(g.tokens.cache_write_5m for g in groups),
        sum(g.tokens.cache_write_1h for g in groups),
        sum(g.tokens.output for g in groups),
        sum(reasoning) if reasoning else None,
        sum(g.tokens.web_searches for g in groups),
    )
    return Use(
        sum(g.requests for g in groups),
        tokens,
        sum(costs, Cost()),
        sum(g.estimated_requests for g in groups),
        sum(g.uncounted_requests for g in groups),
        sum(g.credits_nano for g in groups),
    )


def _dollars(steps: Iterable[UseStep]) -> Dollars:
    *_, total = accumulate((step.usd for step in steps), added, initial=NOTHING)
    return total


def _percent(capacity: Capacity | None, usd: Dollars) -> float | None:
    return percent_of(capacity, usd) if capacity else None


def _own_line(
    window: QuotaWindow,
    capacity: Capacity | None,
    priced: Iterable[tuple[UseStep, Cost]],
    bucket_ms: int,
    at_ms: int,
) -> tuple[UsePoint, ...]:
    points, used = [UsePoint(window.starts_at_ms, 0, Cost(), _percent(capacity, NOTHING))], NOTHING
    for step, cost in priced:
        end_ms = min(step.at_ms // bucket_ms * bucket_ms + bucket_ms, at_ms)
        tokens, spent = points[-1].tokens + step.tokens, points[-1].cost + cost
        used = added(used, step.usd)
        if points[-1].at_ms >= end_ms:
            points.pop()
        points.append(UsePoint(end_ms, tokens, spent, _percent(capacity, used)))
    return tuple(points)


def _gap(
    window: QuotaWindow, capacity: Capacity | None, steps: Sequence[UseStep], quota: Quota, at_ms: int
) -> Gap | None:
    """Between the counters when the provider's was last read."""
    read_ms = window.reading_at_ms
    if read_ms is None:
        return None
    used = _dollars(step for step in steps if step.at_ms <= read_ms)
    beside = _has_other_beside(window, quota)
    return gap_of(window, _percent(capacity, used), capacity, beside=beside, at_ms=at_ms)


def _ended(window: QuotaWindow, quota: Quota) -> list[QuotaWindow]:
    """Past windows of the same limit, oldest first."""
    name = series_name(window)
    found = [w for w in quota.windows if w.ended is not Ending.OPEN and series_name(w) == name]
    return sorted(found, key=lambda one: one.starts_at_ms)


def _has_other_beside(window: QuotaWindow, quota: Quota) -> bool:
    """Whether a window of another account runs beside it, towards which the same use was counted."""
    return any(
        other.kind is window.kind
        and other.agent == window.agent
        and other.homes == window.homes
        and other.limit_id == window.limit_id
        and other.ended is Ending.OPEN
        for other in quota.windows
        if other is not window
    )


def _happened_in(event: ProviderEvent, window: QuotaWindow) -> bool:
    own = (window.agent, window.account, window.homes)
    if (event.agent, event.account, event.homes) != own or event.limit_id not in (window.limit_id, ""):
        return False
    if event.window_kind not in (None, window.kind):
        return False
    return window.starts_at_ms <= (event.until_ms or event.at_ms) and event.at_ms <= window.ends_at_ms
