"""Windows, use and levels for the tests of capacity: made by hand, one line each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from counterfoil.domain.capacity_levels import Level
from counterfoil.domain.quota import CounterReading, WindowKind
from counterfoil.domain.stretch import Stretch
from counterfoil.domain.usage import LineRef
from counterfoil.domain.use_series import Dollars, UseSeries, UseStep
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, Basis, Ending, JudgedReading, QuotaWindow

START_MS = 1_772_442_000_000  # Monday, 2 March 2026, 09:00 UTC
APART_MS = 12 * HOUR_MS
NO_LINE = LineRef(0, 1, b"")


def start_of(number: int) -> int:
    """When the window with that number begins."""
    return START_MS + number * APART_MS


def minute(number: int, count: float) -> int:
    """So many minutes into a window."""
    return start_of(number) + round(count * MINUTE_MS)


def window(
    number: int,
    shown: Iterable[tuple[float, float]],
    *,
    plan: str | None = "pro",
    refused: Sequence[float] = (),
    basis: Basis = Basis.OBSERVED,
) -> QuotaWindow:
    """A 5-hour window; `shown` are (minutes since its start, percent), `refused` minutes too."""
    start_ms, end_ms = start_of(number), start_of(number) + 5 * HOUR_MS
    readings = [(minute(number, at), percent) for at, percent in shown]
    return QuotaWindow(
        agent="codex",
        provider="openai",
        account=None,
        limit_id="codex",
        kind=WindowKind.FIVE_HOUR,
        window_minutes=300,
        starts_at_ms=start_ms,
        resets_at_ms=end_ms,
        ends_at_ms=end_ms,
        basis=basis,
        ended=Ending.NATURAL,
        readings=tuple(_judged(at_ms, percent, end_ms, plan) for at_ms, percent in readings),
        refused_at_ms=tuple(minute(number, at) for at in refused),
    )


def _judged(at_ms: int, percent: float, end_ms: int, plan: str | None) -> JudgedReading:
    reading = CounterReading(
        at_ms, "codex", "codex-rollout", "codex", 300, percent, end_ms, None, plan, None, NO_LINE
    )
    return JudgedReading(reading, percent)


def used(*steps: tuple[int, float]) -> UseSeries:
    """Use of (moment in ms, dollars of uncached input), 1,000 tokens and one request each."""
    return UseSeries(UseStep(at_ms, 1, 1_000, (usd, 0.0, 0.0, 0.0)) for at_ms, usd in steps)


def worked(
    number: int, *, usd_per_percent: float, until: int = 100, plan: str | None = "pro"
) -> tuple[QuotaWindow, list[UseStep]]:
    """A window worked in from here alone: a point a minute, at so many dollars, with a rest in between."""
    at = [n - 0.5 + (30 if n > 50 else 0) for n in range(1, until + 1)]
    made = window(number, [(at[n], n + 1.0) for n in range(until)], plan=plan)
    cost = (0.5 * usd_per_percent, 0.0, 0.0, 0.5 * usd_per_percent)
    steps = [UseStep(minute(number, one), 1, 1_000, cost) for one in at]
    return made, steps


def history_of(
    prices: Sequence[float], plans: Sequence[str | None] = ()
) -> tuple[list[QuotaWindow], UseSeries]:
    """Windows worked in from here alone, at so many dollars a percent each."""
    named = [*plans, *(["pro"] * (len(prices) - len(plans)))]
    made = [worked(n, usd_per_percent=usd, plan=named[n]) for n, usd in enumerate(prices)]
    return [one for one, _ in made], UseSeries(step for _, steps in made for step in steps)


def stretch(
    number: int,
    from_minute: float,
    to_minute: float,
    points: float,
    usd: Dollars,
    *,
    busy_minutes: float | None = None,
) -> Stretch:
    """A stretch of a window, worked through unless said otherwise."""
    busy = to_minute - from_minute if busy_minutes is None else busy_minutes
    return Stretch(
        number,
        minute(number, from_minute),
        minute(number, to_minute),
        0.0,
        points,
        usd,
        1_000,
        10,
        round(busy * MINUTE_MS),
    )


def level(
    number: int,
    log_usd: float,
    *,
    error: float = 0.05,
    spread: float = 0.14,
    resting: float = 0.0,
    idle_ms: int = HOUR_MS,
) -> Level:
    """A window's level, of twenty stretches evenly about it; `resting` are points that came over rests."""
    return Level(
        window=number,
        at_ms=start_of(number),
        until_ms=start_of(number) + HOUR_MS,
        log_usd=log_usd,
        error=error,
        spread=spread,
        points=100.0,
        values=tuple(log_usd + spread * (n - 13.5) / 6 for n in range(20)),
        resting_points=resting,
        busy_ms=HOUR_MS,
        idle_ms=idle_ms,
    )
