"""From the ledger to how it stands: windows, burn rate, forecast, level — one frozen Snapshot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time
from functools import cache, partial
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
from counterfoil.domain.quota import CounterReading
from counterfoil.domain.quotas import Quota, quota_of
from counterfoil.domain.snapshot import (
    BurnBucket,
    LatestRow,
    Level,
    Snapshot,
    UsageRow,
    Use,
    UsePoint,
    WindowState,
)
from counterfoil.domain.usage import TokenCounts
from counterfoil.domain.use_series import NOTHING, Dollars, UseSum, added
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, PROVIDERS, Ending, QuotaWindow
from counterfoil.ledger.grouping import FOREVER_MS, Group, PriceSteps, Span, Wanted
from counterfoil.ledger.totals import LedgerView
from counterfoil.own_use import OwnUse, dollars
from counterfoil.prices.book import PriceBook
from counterfoil.provider import Counters, Learning, series_name

DAY_MS = 24 * HOUR_MS
HORIZON_MS = 35 * DAY_MS  # the longest window is a month
OWN_POINTS = 200
LATEST = 12
BURN_HOURS = 5
BURN_BUCKET_MS = 5 * MINUTE_MS
URGENCY = tuple(Level)


class Monitor:
    """Reads the ledger and says how it stands at a moment, from what was logged by then."""

    def __init__(self, view: LedgerView, prices: PriceBook, zone: ZoneInfo) -> None:
        self._view = view
        self._prices = prices
        self._zone = zone
        self._steps = PriceSteps.of(prices)
        self._own = OwnUse(view, prices, zone)
        self._learning = Learning(view, self._own)

    def snapshot(self, at_ms: int) -> Snapshot:
        """Everything a surface shows."""
        quota = self.recent_quota(at_ms)
        groups = self.groups(("agent", "model", "project"), Span(self.midnight(at_ms), at_ms + 1))
        latest = self._view.latest(at_ms + 1, LATEST, self._steps)
        return Snapshot(
            at_ms=at_ms,
            tz=self._zone.key,
            windows=self.states(quota, at_ms),
            events=self._learning.recent(quota, at_ms).events,
            today=self._today(groups),
            today_total=self.use(groups),
            latest=tuple(self._latest_row(request) for request in latest),
            burn=self._burn_buckets(at_ms),
            skipped=tuple(self._view.skipped()),
            unpriced_models=tuple(sorted({g.model for g in groups if self.cost(g).unpriced_requests})),
            last_event_at_ms=latest[0].at_ms if latest else None,
        )

    def quota(self, at_ms: int) -> Quota:
        """Every window up to `at_ms`, with every reading."""
        span = Span(0, at_ms + 1)
        return self._quota(span, self._view.readings(span), at_ms)

    def recent_quota(self, at_ms: int, horizon_ms: int = HORIZON_MS) -> Quota:
        """The windows that still matter at `at_ms`, without the readings that only echo another."""
        span = Span(at_ms - horizon_ms, at_ms + 1)
        return self._quota(span, self._view.reading_steps(span), at_ms)

    def _quota(self, span: Span, found: Sequence[CounterReading], at_ms: int) -> Quota:
        def use_times(agent: str, homes: tuple[str, ...]) -> Sequence[int]:
            if homes:
                return self._own.times_ms(agent, homes, span)
            return self._view.use_times(agent, PROVIDERS.get(agent, agent), span)

        return quota_of(found, self._view.refusals(span), use_times, at_ms)

    def counters(self, quota: Quota, at_ms: int) -> Counters:
        """What the counters did, and what a percent of each is worth, from all windows of a quota."""
        return self._learning.anew(quota, at_ms)

    def states(self, quota: Quota, at_ms: int) -> tuple[WindowState, ...]:
        """The open windows with everything known of them, the tightest first."""
        open_now = [window for window in quota.windows if window.ended is Ending.OPEN]
        counters = self._learning.recent(quota, at_ms)

        @cache
        def last_hour(agent: str, homes: tuple[str, ...]) -> list[Group]:
            span = Span(at_ms - max(BURN_MINUTES) * MINUTE_MS, at_ms + 1)
            return self._groups_of(agent, homes, span, MINUTE_MS)

        states = [
            self._state(window, quota, counters, last_hour(window.agent, window.homes), at_ms)
            for window in open_now
        ]
        return tuple(sorted(states, key=_tightness, reverse=True))

    def use(self, groups: Iterable[Group]) -> Use:
        """The sum of some groups, priced."""
        return _sum(groups, [self.cost(group) for group in groups])

    def cost(self, group: Group) -> Cost:
        """What a group cost at the prices of its own time."""
        return self._prices.cost(group)

    def window_use(self, window: QuotaWindow, until_ms: int = FOREVER_MS) -> Use:
        """Our own use within a window."""
        return self.use(self._window_groups(window, until_ms))

    @property
    def tz(self) -> str:
        """The zone in which days are cut."""
        return self._zone.key

    def midnight(self, at_ms: int) -> int:
        """The start of the local day."""
        local = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(self._zone)
        start = datetime.combine(local.date(), time.min, tzinfo=self._zone)
        return int(start.timestamp() * 1000)

    def groups(self, keys: Sequence[str], span: Span, bucket_ms: int | None = None) -> list[Group]:
        """Sums by keys, split so that each can be priced."""
        return self._view.groups(Wanted(tuple(keys), span, self._zone, self._steps, bucket_ms))

    def _groups_of(
        self, agent: str, homes: tuple[str, ...], span: Span, bucket_ms: int | None
    ) -> list[Group]:
        """What counts towards a window: use of its holder at its provider."""
        wanted = Wanted((), span, self._zone, self._steps, bucket_ms, agent, homes)
        provider = PROVIDERS.get(agent, agent)
        return [group for group in self._view.groups(wanted) if group.provider == provider]

    def _window_groups(self, window: QuotaWindow, until_ms: int, bucket_ms: int | None = None) -> list[Group]:
        span = Span(window.starts_at_ms, min(window.ends_at_ms, until_ms))
        return self._groups_of(window.agent, window.homes, span, bucket_ms)

    def _state(
        self, window: QuotaWindow, quota: Quota, counters: Counters, minutes: Sequence[Group], at_ms: int
    ) -> WindowState:
        name = series_name(window)
        past = [w for w in quota.windows if w.ended is not Ending.OPEN and series_name(w) == name]
        bucket_ms = max(MINUTE_MS, (window.resets_at_ms - window.starts_at_ms) // OWN_POINTS)
        buckets = sorted(self._window_groups(window, at_ms + 1, bucket_ms), key=lambda g: g.last_ms)
        costs = [self.cost(group) for group in buckets]
        capacity = counters.capacity(window)
        own = self._own_line(window, capacity, zip(buckets, costs, strict=True), bucket_ms, at_ms)
        local = _sum(buckets, costs)
        used = UseSum(local.requests, local.tokens.total, dollars(self._prices, buckets))
        estimate, prediction = estimate_of(window, used, capacity), forecast(window, at_ms, past)
        return WindowState(
            window=window,
            local=local,
            burns=tuple(self._burn(window, minutes, at_ms, over) for over in BURN_MINUTES),
            forecast=prediction,
            level=level_of(window, prediction, at_ms, estimate),
            own=own,
            capacity=capacity,
            estimate=estimate,
            gap=self._gap(window, capacity, buckets, quota, at_ms),
            events=tuple(event for event in counters.events if _happened_in(event, window)),
        )

    def _gap(
        self,
        window: QuotaWindow,
        capacity: Capacity | None,
        buckets: Sequence[Group],
        quota: Quota,
        at_ms: int,
    ) -> Gap | None:
        """Between the counters when the provider's was last read."""
        read_ms = window.reading_at_ms
        if read_ms is None:
            return None
        used = dollars(self._prices, (group for group in buckets if group.last_ms <= read_ms))
        beside = _has_other_beside(window, quota)
        return gap_of(window, _percent(capacity, used), capacity, beside=beside, at_ms=at_ms)

    def _burn(self, window: QuotaWindow, minutes: Sequence[Group], at_ms: int, over: int) -> BurnRate:
        use = self.use([group for group in minutes if group.at_ms > at_ms - over * MINUTE_MS])
        return burn_rate(over, use.tokens.total, use.cost, percent_per_hour(window, at_ms, over))

    def _own_line(
        self,
        window: QuotaWindow,
        capacity: Capacity | None,
        priced: Iterable[tuple[Group, Cost]],
        bucket_ms: int,
        at_ms: int,
    ) -> tuple[UsePoint, ...]:
        share = partial(_percent, capacity)
        points, used = [UsePoint(window.starts_at_ms, 0, Cost(), share(NOTHING))], NOTHING
        for group, cost in priced:
            end_ms = min(group.last_ms // bucket_ms * bucket_ms + bucket_ms, at_ms)
            tokens, spent = points[-1].tokens + group.tokens.total, points[-1].cost + cost
            used = added(used, dollars(self._prices, [group]))
            if points[-1].at_ms >= end_ms:
                points.pop()
            points.append(UsePoint(end_ms, tokens, spent, share(used)))
        return tuple(points)

    def _burn_buckets(self, at_ms: int) -> tuple[BurnBucket, ...]:
        span = Span(at_ms - BURN_HOURS * HOUR_MS, at_ms + 1)
        groups = self.groups(("project",), span, BURN_BUCKET_MS)
        return tuple(
            BurnBucket(int(group.keys[1] or 0), str(group.keys[0]), group.tokens.total, self.cost(group))
            for group in sorted(groups, key=lambda g: g.at_ms)
        )

    def _today(self, groups: Sequence[Group]) -> tuple[UsageRow, ...]:
        by_key: dict[tuple[str, str, str], list[Group]] = {}
        for group in groups:
            agent, model, project = (str(key) for key in group.keys)
            by_key.setdefault((agent, model, project), []).append(group)
        rows = [UsageRow(*key, self.use(found)) for key, found in by_key.items()]
        return tuple(sorted(rows, key=lambda row: (row.use.cost.picousd, row.use.tokens.total), reverse=True))

    def _latest_row(self, request: Group) -> LatestRow:
        project, tokens = str(request.keys[0]), request.tokens.total
        return LatestRow(request.at_ms, request.agent, request.model, project, tokens, self.cost(request))


def _percent(capacity: Capacity | None, usd: Dollars) -> float | None:
    return percent_of(capacity, usd) if capacity else None


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


def _tightness(state: WindowState) -> tuple[int, float, float]:
    percent = state.window.used_percent
    if percent is None and state.estimate:
        percent = state.estimate.percent
    return (
        URGENCY.index(state.level),
        state.forecast.p_exhaust or 0.0,
        -1.0 if percent is None else percent,
    )


def _sum(groups: Iterable[Group], costs: Iterable[Cost]) -> Use:
    found = list(groups)
    reasoning = [g.tokens.reasoning for g in found if g.tokens.reasoning is not None]
    tokens = TokenCounts(
        sum(g.tokens.input for g in found),
        sum(g.tokens.cache_read for g in found),
        sum(g.tokens.cache_write_5m for g in found),
        sum(g.tokens.cache_write_1h for g in found),
        sum(g.tokens.output for g in found),
        sum(reasoning) if reasoning else None,
        sum(g.tokens.web_searches for g in found),
    )
    return Use(
        sum(g.requests for g in found),
        tokens,
        sum(costs, Cost()),
        sum(g.estimated_requests for g in found),
    )
