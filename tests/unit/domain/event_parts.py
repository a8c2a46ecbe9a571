"""Counters made for tests of events: readings through the real judge and windows, and use beside them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from counterfoil.domain.capacity import Capacity, CapacityChange
from counterfoil.domain.provider_event import EventKind, ProviderEvent
from counterfoil.domain.provider_events import events_of
from counterfoil.domain.quota import CounterReading, Refusal, WindowKind
from counterfoil.domain.quotas import quota_of
from counterfoil.domain.usage import LineRef
from counterfoil.domain.use_series import UseSeries, UseStep
from counterfoil.domain.window import DAY_MINUTES, HOUR_MS, MINUTE_MS

START_MS = int(datetime(2026, 7, 8, tzinfo=UTC).timestamp() * 1000)
DAY_MS = DAY_MINUTES * MINUTE_MS
FIVE_HOURS, WEEK = 300, 10080
LINE = LineRef(0, 1, b"")


def at(hours: float) -> int:
    """Hours after the start of all."""
    return START_MS + round(hours * HOUR_MS)


def reading(
    hours: float,
    percent: float,
    reset: float,
    *,
    minutes: int = FIVE_HOURS,
    source: str = "codex-rollout",
    plan: str | None = "team",
    account: str | None = None,
    limit_id: str = "codex",
    has_credits: bool | None = None,
    agent: str = "codex",
) -> CounterReading:
    """One reading; its time and reset in hours."""
    return CounterReading(
        at(hours),
        agent,
        source,
        limit_id,
        minutes,
        percent,
        at(reset),
        account,
        plan,
        has_credits,
        LINE,
        "/home/u/.codex",
    )


def refusal(hours: float, reset: float | None = None, *, is_plan_limit: bool = True) -> Refusal:
    """A refusal by the 5-hour window, or one that is not the plan's."""
    kind = WindowKind.FIVE_HOUR if is_plan_limit else None
    resets_at_ms = None if reset is None else at(reset)
    return Refusal(f"r{hours}", at(hours), "codex", kind, None, resets_at_ms, is_plan_limit, LINE)


def use(hours: Iterable[float], *, requests: int = 1, usd: float = 0.1) -> list[UseStep]:
    """Equal steps of use."""
    return [UseStep(at(h), requests, 1000 * requests, (usd, 0.0, 0.0, 0.0)) for h in hours]


def capacity(usd_per_percent: float, kind: WindowKind = WindowKind.FIVE_HOUR) -> Capacity:
    """What was learned, with a band of a fifth."""
    low, high = usd_per_percent * 0.8, usd_per_percent * 1.2
    return Capacity("codex", None, "team", "codex", kind, usd_per_percent, low, high)


def told(
    readings: Sequence[CounterReading] = (),
    *,
    steps: Sequence[UseStep] = (),
    refusals: Sequence[Refusal] = (),
    capacities: Sequence[Capacity] = (),
    changes: Sequence[tuple[Capacity, CapacityChange]] = (),
    now: float = 24 * 30.0,
) -> list[ProviderEvent]:
    """All events that are known `now` hours after the start."""
    known = [r for r in readings if r.at_ms <= at(now)]
    series = UseSeries([step for step in steps if step.at_ms <= at(now)])
    quota = quota_of(known, refusals, lambda *_: series.times_ms, at(now))
    own = [
        Capacity(
            c.agent, c.account, c.plan, c.limit_id, c.kind, c.usd_per_percent, c.low, c.high, homes=w.homes
        )
        for c in capacities
        for w in quota.windows[:1]
    ]
    return events_of(quota, refusals, lambda *_: series, changes, at(now), own)


def of_kind(events: Iterable[ProviderEvent], *kinds: EventKind) -> list[ProviderEvent]:
    """Those of some kinds."""
    return [event for event in events if event.kind in kinds]
