"""A made-up record of forecasts: windows that ended before now, and what was said of them."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from random import Random

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.judged import Check, JudgedWindow, Saying
from counterfoil.domain.method import Method
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, plain_limit
from counterfoil.ui.forecast_access import ForecastAccess, ForecastRecord, record_of
from tests.ui.parts import NOW_MS, TZ

HOURS = {WindowKind.FIVE_HOUR: 5, WindowKind.SEVEN_DAY: 168}
CHECKS = 16
NOISE = {
    Method.STRAIGHT_LINE: 0.34,
    Method.LAST_HOUR: 0.3,
    Method.GAMMA_POISSON: 0.22,
    Method.ALIKE: 0.16,
    Method.HABIT: 0.18,
    Method.BLEND: 0.12,
}
ALL_OR_NOTHING = (Method.STRAIGHT_LINE, Method.LAST_HOUR)


def judged(
    ended_hours: float,
    *,
    full_at: float | None = None,
    peak: float = 73.0,
    kind: WindowKind = WindowKind.FIVE_HOUR,
    agent: str = "claude-code",
    account: str | None = None,
    limit_id: str = "",
    is_replayed: bool = True,
    seed: int = 1,
) -> JudgedWindow:
    """A window that ended so many hours from now; `full_at` is the share of it after which it ran out."""
    ended_ms = NOW_MS + round(ended_hours * HOUR_MS)
    length_ms = HOURS[kind] * HOUR_MS
    starts_ms = ended_ms - length_ms
    full_ms = None if full_at is None else starts_ms + round(full_at * length_ms)
    return JudgedWindow(
        WindowId(agent, account, limit_id or plain_limit(agent), kind, ended_ms),
        starts_ms,
        ended_ms,
        full_ms,
        100.0 if full_ms else peak,
        checks(starts_ms, ended_ms, full_ms, peak, Random(seed)),
        is_replayed,
        learned_from=seed,
    )


def checks(
    starts_ms: int, ended_ms: int, full_ms: int | None, peak: float, chance: Random
) -> tuple[Check, ...]:
    """Forecasts that come nearer to what came as the window goes on."""
    step_ms = (ended_ms - starts_ms) // (CHECKS + 1)
    last_ms = full_ms or ended_ms
    moments = [starts_ms + step_ms * (i + 1) for i in range(CHECKS)]
    lean = chance.gauss(0, 0.9)
    return tuple(
        Check(
            at_ms,
            min((100.0 if full_ms else peak) * (at_ms - starts_ms) / (last_ms - starts_ms), 99.0),
            Method.BLEND,
            tuple(
                saying(method, at_ms, starts_ms, ended_ms, full_ms, chance, noise, lean)
                for method, noise in NOISE.items()
            ),
        )
        for at_ms in moments
        if at_ms < last_ms
    )


def saying(
    method: Method,
    at_ms: int,
    starts_ms: int,
    ended_ms: int,
    full_ms: int | None,
    chance: Random,
    noise: float,
    lean: float,
) -> Saying:
    """What a method would say that knows half of it."""
    gone = (at_ms - starts_ms) / ((full_ms or ended_ms) - starts_ms)
    truth = 1.0 if full_ms else 0.0
    unsure = (1 - gone) * (0.5 + 0.28 * lean)
    p = min(max(truth * gone + unsure + chance.gauss(0, noise), 0.01), 0.99)
    if method in ALL_OR_NOTHING:
        p = float(p > 0.5)
    middle = (full_ms or ended_ms) + round(
        chance.gauss(0, noise) * (1 - gone * 0.6) * (ended_ms - starts_ms) / 3
    )
    middle = min(max(middle, at_ms + MINUTE_MS), ended_ms)
    half = round((ended_ms - at_ms) * 0.16) + 8 * MINUTE_MS
    reset = 100.0 if p > 0.5 else 40 + p * 90
    at_reset = (reset, max(reset - 20, 0.0), min(reset + 20, 100.0))
    if p <= 0.1:
        return Saying(method, p, None, None, None, *at_reset)
    return Saying(method, p, middle, max(middle - half, at_ms), min(middle + half, ended_ms), *at_reset)


def past(number: int = 60, kind: WindowKind = WindowKind.FIVE_HOUR, **more: object) -> list[JudgedWindow]:
    """So many windows one after the other, of which two in five ran out; the last fifth was forecast live."""
    chance = Random(7)
    gap = HOURS[kind] * 1.3
    made = []
    for i in range(number):
        ran_out = chance.random() < 0.4
        made.append(
            judged(
                -gap * (number - i),
                full_at=0.55 + 0.4 * chance.random() if ran_out else None,
                peak=20 + 75 * chance.random(),
                kind=kind,
                is_replayed=i < number * 0.8,
                seed=i,
                **more,  # type: ignore[arg-type]
            )
        )
    return made


def record(windows: Sequence[JudgedWindow] | None = None) -> ForecastRecord:
    """Two kinds of windows: enough of the one, too few of the other."""
    if windows is None:
        windows = [*past(60), *past(3, WindowKind.SEVEN_DAY)]
    return record_of(NOW_MS, TZ, windows, warned_at)


def warned_at(window: JudgedWindow) -> int | None:
    """The first forecast that said 70 % or more."""
    moments = (
        c.at_ms for c in window.checks for s in c.sayings if s.method is c.shown and s.p_exhaust >= 0.7
    )
    return next(moments, None)


@dataclass
class FakeForecasts:
    """Counts how often it is asked; `error` is raised wherever it is."""

    known: ForecastRecord = field(default_factory=record)
    error: Exception | None = None
    delay: float = 0.0
    asked: int = 0

    def access(self) -> ForecastAccess:
        return ForecastAccess(self._open)

    def _open(self) -> Iterator[ForecastRecord]:
        self.asked += 1
        time.sleep(self.delay)
        if self.error is not None:
            raise self.error
        yield self.known
