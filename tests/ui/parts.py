"""Parts of example snapshots: windows, readings, curves and forecasts around a fixed now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from math import sin
from zoneinfo import ZoneInfo

from counterfoil.domain.burn import BURN_MINUTES, BurnRate
from counterfoil.domain.forecast import ConePoint, Forecast
from counterfoil.domain.method import Method
from counterfoil.domain.money import PICOUSD_PER_USD, Cost
from counterfoil.domain.quota import CounterReading, WindowKind
from counterfoil.domain.snapshot import (
    Use,
    UsePoint,
)
from counterfoil.domain.usage import LineRef, TokenCounts
from counterfoil.domain.window import (
    HOUR_MS,
    MINUTE_MS,
    Basis,
    Ending,
    JudgedReading,
    QuotaWindow,
    plain_limit,
)

TZ = "Europe/Berlin"
NOW_MS = int(datetime(2026, 7, 24, 13, 33, tzinfo=ZoneInfo(TZ)).timestamp() * 1000)
LINE = LineRef(0, 100, bytes(32))
NO_FORECAST = Forecast(False, Method.BLEND, missing="one more reading")


def at(hours: float) -> int:
    """The moment `hours` from now, in epoch ms."""
    return NOW_MS + round(hours * HOUR_MS)


def usd(amount: float, requests: int = 1) -> Cost:
    return Cost(round(amount * PICOUSD_PER_USD), requests)


def unpriced(requests: int = 1) -> Cost:
    return Cost(0, 0, requests)


def use(requests: int, tokens: int, cost: Cost) -> Use:
    """Our own figures, split over the kinds of tokens as a coding session would be."""
    counts = TokenCounts(
        input=tokens // 40,
        cache_read=tokens * 8 // 10,
        cache_write_5m=tokens // 10,
        output=tokens - tokens // 40 - tokens * 8 // 10 - tokens // 10,
    )
    return Use(requests, counts, cost)


def reading(
    at_ms: int, percent: float, source: str = "statusline", agent: str = "claude-code"
) -> JudgedReading:
    raw = CounterReading(at_ms, agent, source, "five_hour", 300, percent, None, None, None, None, LINE)
    return JudgedReading(raw, percent)


def window(
    agent: str = "claude-code",
    kind: WindowKind = WindowKind.FIVE_HOUR,
    *,
    starts: float = -2.55,
    hours: float = 5,
    readings: Sequence[JudgedReading] = (),
    refused: Sequence[float] = (),
    basis: Basis = Basis.OBSERVED,
    limit_id: str = "",
) -> QuotaWindow:
    """A window from `starts` hours from now, `hours` long."""
    return QuotaWindow(
        agent=agent,
        provider="openai" if agent == "codex" else "anthropic",
        account=None,
        limit_id=limit_id or plain_limit(agent),
        kind=kind,
        window_minutes=round(hours * 60),
        starts_at_ms=at(starts),
        resets_at_ms=at(starts + hours),
        ends_at_ms=at(starts + hours),
        basis=basis,
        ended=Ending.OPEN,
        readings=tuple(readings),
        refused_at_ms=tuple(at(h) for h in refused),
    )


def own_points(starts: float, dollars: float, tokens: int, *, points: int = 120) -> tuple[UsePoint, ...]:
    """Cumulative use from `starts` hours to now that climbs in bursts and rests between them."""
    pace = [max(0.0, sin(i / 7) + 0.55) * (1 + 0.4 * sin(i * 2.3)) for i in range(points)]
    whole, run, made = sum(pace), 0.0, []
    for index, step in enumerate(pace):
        run += step
        cost = usd(dollars * run / whole, index + 1)
        moment = at(starts * (1 - (index + 0.6) / points))
        made.append(UsePoint(moment, round(tokens * run / whole), cost))
    return tuple(made)


def readings_along(own: Sequence[UsePoint], percent: float, every: int, **kind: str) -> list[JudgedReading]:
    """The provider's counter at every n-th of our points, ending at `percent` 40 s before now."""
    last = own[-1].tokens
    seen = [reading(p.at_ms, round(percent * p.tokens / last), **kind) for p in own[every::every]]
    return [r for r in seen if r.reading.at_ms < NOW_MS - 10 * MINUTE_MS] + [
        reading(NOW_MS - 40_000, percent, **kind)
    ]


def cone(percent: float, reset: float, per_hour: float, spread: float) -> tuple[ConePoint, ...]:
    """A widening band from now to the reset."""
    steps = [reset * i / 24 for i in range(25)]
    return tuple(
        ConePoint(
            at(h),
            percent + max(per_hour - spread, 0.0) * h,
            percent + per_hour * h,
            percent + (per_hour + spread * 1.4) * h,
        )
        for h in steps
    )


def running_out(percent: float = 62, reset: float = 2.45) -> Forecast:
    hours = (100 - percent) / 33
    return Forecast(
        True,
        Method.BLEND,
        None,
        0.93,
        at(hours),
        at(hours - 0.37),
        at(hours + 0.47),
        100.0,
        cone(percent, reset, 33, 9),
        at_reset_low=100.0,
        at_reset_high=100.0,
        percent=percent,
        learned_from=31,
    )


def lasting(percent: float, reset: float, per_hour: float, p_exhaust: float = 0.03) -> Forecast:
    band = cone(percent, reset, per_hour, per_hour * 0.35)
    return Forecast(
        True,
        Method.BLEND,
        None,
        p_exhaust,
        at_reset_percent=band[-1].middle,
        cone=band,
        at_reset_low=band[-1].low,
        at_reset_high=min(band[-1].high, 100.0),
        percent=percent,
        learned_from=9,
    )


def burns(percent_per_hour: float | None = 33.0) -> tuple[BurnRate, ...]:
    return tuple(BurnRate(m, percent_per_hour, 9400.0, round(1.9 * PICOUSD_PER_USD)) for m in BURN_MINUTES)
