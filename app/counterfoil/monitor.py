"""From the ledger to how it stands: windows, burn rate, forecast, level — one frozen Snapshot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from counterfoil.domain.drift import LOOKED_BACK_DAYS, Drift, ReadLines, drifting
from counterfoil.domain.money import Cost
from counterfoil.domain.quota import CounterReading
from counterfoil.domain.quotas import Quota, quota_of
from counterfoil.domain.snapshot import BurnBucket, LatestRow, Level, Snapshot, UsageRow, Use, WindowState
from counterfoil.domain.thresholds import USUAL, Thresholds
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, PROVIDERS, QuotaWindow
from counterfoil.ledger.grouping import FOREVER_MS, Group, PriceSteps, Span, Wanted
from counterfoil.ledger.totals import LedgerView
from counterfoil.local_use import local_use
from counterfoil.own_use import OwnUse
from counterfoil.prices.book import PriceBook
from counterfoil.provider import Counters, Learning
from counterfoil.window_states import WindowStates, sum_of

DAY_MS = 24 * HOUR_MS
HORIZON_MS = 35 * DAY_MS  # the longest window is a month
LATEST = 12
BURN_HOURS, BURN_BUCKET_MS = 5, 5 * MINUTE_MS
BURN_KEYS = ("project", "agent", "model")
URGENCY = tuple(Level)


class Monitor:
    """Reads the ledger and says how it stands at a moment, from what was logged by then."""

    def __init__(
        self, view: LedgerView, prices: PriceBook, zone: ZoneInfo, thresholds: Thresholds = USUAL
    ) -> None:
        self._view = view
        self._prices = prices
        self._zone = zone
        self._thresholds = thresholds
        self._steps = PriceSteps.of(prices)
        self._own = OwnUse(view, prices, zone)
        self._learning = Learning(view, self._own)
        self._states = WindowStates(view, prices, zone, self._own, thresholds)
        self._drift: tuple[int, tuple[Drift, ...]] = (-1, ())

    @property
    def price_problem(self) -> str | None:
        """What of the user's price files is left out and why; None where all is well."""
        return self._prices.problem

    def priced_by(self, prices: PriceBook) -> Monitor:
        """The same look by another book; the monitor itself where that is its own."""
        if prices is self._prices:
            return self
        return Monitor(self._view, prices, self._zone, self._thresholds)

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
            burn=self._recent_burn(at_ms),
            skipped=tuple(self._view.skipped()),
            unpriced_models=tuple(sorted({g.model for g in groups if self.cost(g).unpriced_requests})),
            last_event_at_ms=latest[0].at_ms if latest else None,
            local=local_use(self, groups, at_ms),
            drift=self.drift(at_ms),
        )

    def drift(self, at_ms: int) -> tuple[Drift, ...]:
        """Agents whose logs may have changed, by the lines of the last days; looked up once a minute."""
        minute = at_ms // MINUTE_MS
        if self._drift[0] != minute:
            counts = self._view.line_counts(None, at_ms // DAY_MS - LOOKED_BACK_DAYS + 1)
            lines = (ReadLines(agent, found.used, found.skipped) for agent, found in counts.items())
            self._drift = minute, drifting(lines)
        return self._drift[1]

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
        states = self._states.of(quota, self._learning.recent(quota, at_ms), at_ms)
        return tuple(sorted(states, key=_tightness, reverse=True))

    def use(self, groups: Iterable[Group]) -> Use:
        """The sum of some groups, priced."""
        found = list(groups)
        return sum_of(found, [self.cost(group) for group in found])

    def cost(self, group: Group) -> Cost:
        """What a group cost at the prices of its own time."""
        return self._prices.cost(group)

    def window_use(self, window: QuotaWindow, until_ms: int = FOREVER_MS) -> Use:
        """Our own use within a window."""
        return self.use(self._own.window_groups(window, until_ms))

    @property
    def own(self) -> OwnUse:
        """Our own use over time."""
        return self._own

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

    def burn(self, span: Span, bucket_ms: int) -> tuple[BurnBucket, ...]:
        """The use of a span by time; buckets begin at whole multiples of `bucket_ms`, UTC."""
        found = self.groups(BURN_KEYS, span, bucket_ms)
        return tuple(self._burn_bucket(group) for group in sorted(found, key=lambda g: g.at_ms))

    def _recent_burn(self, at_ms: int) -> tuple[BurnBucket, ...]:
        begins_ms, finer_ms = (
            (at_ms - hours * HOUR_MS) // BURN_BUCKET_MS * BURN_BUCKET_MS for hours in (BURN_HOURS, 1)
        )
        # both until now: a request that was replaced later would else be told of in both
        whole = self.burn(Span(begins_ms, at_ms + 1), BURN_BUCKET_MS)
        before = tuple(bucket for bucket in whole if bucket.at_ms < finer_ms)
        return before + self.burn(Span(finer_ms, at_ms + 1), MINUTE_MS)

    def _burn_bucket(self, group: Group) -> BurnBucket:
        *names, begins_ms = group.keys
        project, agent, model = (str(name) for name in names)
        return BurnBucket(int(begins_ms or 0), project, group.tokens.total, self.cost(group), agent, model)

    def _today(self, groups: Sequence[Group]) -> tuple[UsageRow, ...]:
        by_key: dict[tuple[str, str, str], list[Group]] = {}
        for group in groups:
            agent, model, project = (str(key) for key in group.keys)
            by_key.setdefault((agent, model, project), []).append(group)
        rows = [UsageRow(*key, self.use(found)) for key, found in by_key.items()]
        return tuple(sorted(rows, key=lambda row: (row.use.cost.picousd, row.use.tokens.total), reverse=True))

    def _latest_row(self, request: Group) -> LatestRow:
        project, tokens = str(request.keys[0]), request.tokens.total
        is_uncounted = bool(request.uncounted_requests)
        what = (request.at_ms, request.agent, request.model, project, tokens, self.cost(request))
        return LatestRow(*what, is_uncounted, request.credits_nano)


def _tightness(state: WindowState) -> tuple[int, float, float]:
    percent = state.window.used_percent
    if percent is None and state.estimate:
        percent = state.estimate.percent
    return (
        URGENCY.index(state.level),
        state.forecast.p_exhaust or 0.0,
        -1.0 if percent is None else percent,
    )
