"""From the ledger to how it stands: windows, burn rate, forecast, level — one frozen Snapshot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from counterfoil.domain.burn import BURN_MINUTES, BurnRate, burn_rate, percent_per_hour
from counterfoil.domain.forecast import forecast
from counterfoil.domain.levels import level_of
from counterfoil.domain.money import Cost
from counterfoil.domain.quota import CounterReading
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
from counterfoil.domain.window import (
    HOUR_MS,
    MINUTE_MS,
    PROVIDERS,
    Ending,
    JudgedReading,
    QuotaWindow,
)
from counterfoil.domain.window_judge import judge
from counterfoil.domain.windows_inferred import claude_windows
from counterfoil.domain.windows_observed import observed_windows
from counterfoil.ledger.grouping import FOREVER_MS, Group, PriceSteps, Span, Wanted
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook

CLAUDE_CODE = "claude-code"
DAY_MS = 24 * HOUR_MS
HORIZON_MS = 35 * DAY_MS  # the longest window is a month
OWN_POINTS = 200
LATEST = 12
BURN_HOURS = 5
BURN_BUCKET_MS = 5 * MINUTE_MS
URGENCY = tuple(Level)


@dataclass(frozen=True, slots=True)
class Quota:
    """All windows known at a moment, with the readings they were made from."""

    windows: tuple[QuotaWindow, ...]
    readings: tuple[JudgedReading, ...]


class Monitor:
    """Reads the ledger and says how it stands at a moment, from what was logged by then."""

    def __init__(self, view: LedgerView, prices: PriceBook, zone: ZoneInfo) -> None:
        self._view = view
        self._prices = prices
        self._zone = zone
        self._steps = PriceSteps.of(prices)

    def snapshot(self, at_ms: int) -> Snapshot:
        """Everything a surface shows."""
        quota = self.recent_quota(at_ms)
        groups = self.groups(("agent", "model", "project"), Span(self.midnight(at_ms), at_ms + 1))
        latest = self._view.latest(at_ms + 1, LATEST, self._steps)
        return Snapshot(
            at_ms=at_ms,
            tz=self._zone.key,
            windows=self.states(quota, at_ms),
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

    def recent_quota(self, at_ms: int) -> Quota:
        """The windows that still matter at `at_ms`, without the readings that only echo another."""
        span = Span(at_ms - HORIZON_MS, at_ms + 1)
        return self._quota(span, self._view.reading_steps(span), at_ms)

    def _quota(self, span: Span, found: Sequence[CounterReading], at_ms: int) -> Quota:
        readings = tuple(judge(found))
        refusals = self._view.refusals(span)
        windows: list[QuotaWindow] = []
        for agent in sorted(
            {r.reading.agent for r in readings} | {r.agent for r in refusals} | {CLAUDE_CODE}
        ):
            own_readings = [judged for judged in readings if judged.reading.agent == agent]
            own_refusals = [refusal for refusal in refusals if refusal.agent == agent]
            observed = observed_windows(own_readings, own_refusals, at_ms)
            if agent == CLAUDE_CODE:  # the one agent whose windows can also be told without a reading
                times = self._view.use_times(agent, PROVIDERS[agent], span)
                observed = claude_windows(times, own_refusals, at_ms, observed)
            windows += observed
        return Quota(tuple(sorted(windows, key=lambda w: (w.starts_at_ms, w.resets_at_ms))), readings)

    def states(self, quota: Quota, at_ms: int) -> tuple[WindowState, ...]:
        """The open windows with everything known of them, the tightest first."""
        open_now = [window for window in quota.windows if window.ended is Ending.OPEN]
        states = [self._state(window, quota, at_ms) for window in open_now]
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

    def midnight(self, at_ms: int) -> int:
        """The start of the local day."""
        local = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(self._zone)
        start = datetime.combine(local.date(), time.min, tzinfo=self._zone)
        return int(start.timestamp() * 1000)

    def groups(
        self, keys: Sequence[str], span: Span, *, bucket_ms: int | None = None, agent: str | None = None
    ) -> list[Group]:
        """Sums by keys, split so that each can be priced."""
        return self._view.groups(Wanted(tuple(keys), span, self._zone, self._steps, bucket_ms, agent))

    def _window_groups(self, window: QuotaWindow, until_ms: int, bucket_ms: int | None = None) -> list[Group]:
        span = Span(window.starts_at_ms, min(window.ends_at_ms, until_ms))
        found = self.groups((), span, bucket_ms=bucket_ms, agent=window.agent)
        return [group for group in found if group.provider == window.provider]

    def _state(self, window: QuotaWindow, quota: Quota, at_ms: int) -> WindowState:
        past = [w for w in quota.windows if _same_series(w, window) and w.ended is not Ending.OPEN]
        bucket_ms = max(MINUTE_MS, (window.resets_at_ms - window.starts_at_ms) // OWN_POINTS)
        buckets = self._window_groups(window, at_ms + 1, bucket_ms)
        prediction = forecast(window, at_ms, past)
        return WindowState(
            window=window,
            local=self.use(buckets),
            burns=self._burns(window, at_ms),
            forecast=prediction,
            level=level_of(window, prediction, at_ms),
            own=self._own_line(buckets, window.starts_at_ms, bucket_ms, at_ms),
        )

    def _burns(self, window: QuotaWindow, at_ms: int) -> tuple[BurnRate, ...]:
        span = Span(at_ms - max(BURN_MINUTES) * MINUTE_MS, at_ms + 1)
        found = self.groups((), span, bucket_ms=MINUTE_MS, agent=window.agent)
        minutes = [group for group in found if group.provider == window.provider]
        return tuple(self._burn(window, minutes, at_ms, over) for over in BURN_MINUTES)

    def _burn(self, window: QuotaWindow, minutes: Sequence[Group], at_ms: int, over: int) -> BurnRate:
        use = self.use([group for group in minutes if group.at_ms > at_ms - over * MINUTE_MS])
        return burn_rate(over, use.tokens.total, use.cost, percent_per_hour(window, at_ms, over))

    def _own_line(
        self, groups: Sequence[Group], start_ms: int, bucket_ms: int, at_ms: int
    ) -> tuple[UsePoint, ...]:
        points = [UsePoint(start_ms, 0, Cost())]
        for group in sorted(groups, key=lambda g: g.last_ms):
            end_ms = min(group.last_ms // bucket_ms * bucket_ms + bucket_ms, at_ms)
            tokens, cost = points[-1].tokens + group.tokens.total, points[-1].cost + self.cost(group)
            if points[-1].at_ms >= end_ms:
                points.pop()
            points.append(UsePoint(end_ms, tokens, cost))
        return tuple(points)

    def _burn_buckets(self, at_ms: int) -> tuple[BurnBucket, ...]:
        span = Span(at_ms - BURN_HOURS * HOUR_MS, at_ms + 1)
        groups = self.groups(("project",), span, bucket_ms=BURN_BUCKET_MS)
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


def _same_series(one: QuotaWindow, other: QuotaWindow) -> bool:
    return (one.agent, one.account, one.limit_id, one.window_minutes) == (
        other.agent,
        other.account,
        other.limit_id,
        other.window_minutes,
    )


def _tightness(state: WindowState) -> tuple[int, float, float]:
    percent = state.window.used_percent
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
