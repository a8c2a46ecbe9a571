"""Windows in some state and runs of samples, for tests of what is said of them; times in minutes."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.domain.alert import Alert
from counterfoil.domain.alert_json import from_json, to_json
from counterfoil.domain.alert_state import AlertState
from counterfoil.domain.alerts import decide
from counterfoil.domain.forecast import Forecast
from counterfoil.domain.method import Method
from counterfoil.domain.money import Cost
from counterfoil.domain.quota import CounterReading, WindowKind
from counterfoil.domain.snapshot import Level, Use, UsePoint, WindowState
from counterfoil.domain.usage import LineRef, TokenCounts
from counterfoil.domain.warning_policy import LimitName, Snooze, WarningPolicy
from counterfoil.domain.window import MINUTE_MS, Basis, Ending, JudgedReading, QuotaWindow, kind_of

WEEK = 10080
LINE = LineRef(0, 1, b"")
LIMIT = LimitName("codex", None, "codex", WindowKind.FIVE_HOUR)
QUIET = WarningPolicy(is_quiet=True)
OFF = WarningPolicy(off=frozenset({LIMIT}))
NO_FORECAST = Forecast(False, Method.BLEND, missing="one more reading")

Shown = tuple[float, float]
"""When the counter was read, and the percent."""


def snoozed(until: float) -> WarningPolicy:
    """The five-hour limit snoozed until a minute."""
    return WarningPolicy(snoozed=(Snooze(LIMIT, round(until * MINUTE_MS)),))


def foretold(p_exhaust: float | None, out: float | None = None) -> Forecast:
    """A forecast of running out with some chance, at a minute; None: there is no sound one."""
    if p_exhaust is None:
        return NO_FORECAST
    at_ms = None if out is None else round(out * MINUTE_MS)
    return Forecast(
        True, Method.BLEND, p_exhaust=p_exhaust, runs_out_at_ms=at_ms,
        p10_at_ms=at_ms and at_ms - MINUTE_MS, p90_at_ms=at_ms and at_ms + MINUTE_MS,
    )  # fmt: skip


def quota_window(
    *shown: Shown,
    reset: float = 300,
    minutes: int = 300,
    account: str | None = None,
    homes: tuple[str, ...] = (),
    falls: tuple[int, ...] = (),
    refused: Sequence[float] = (),
) -> QuotaWindow:
    """A window that ends at a minute, with the readings shown; `falls` are places of them."""
    resets_at_ms = round(reset * MINUTE_MS)
    readings = tuple(
        JudgedReading(
            CounterReading(
                round(at * MINUTE_MS), "codex", "log", "codex", minutes, percent, resets_at_ms, account,
                None, None, LINE,
            ),
            percent,
        )
        for at, percent in shown
    )  # fmt: skip
    return QuotaWindow(
        "codex", "openai", account, "codex", kind_of("codex", "codex", minutes), minutes,
        resets_at_ms - minutes * MINUTE_MS, resets_at_ms, resets_at_ms, Basis.OBSERVED, Ending.OPEN, readings,
        tuple(round(at * MINUTE_MS) for at in refused), homes, falls,
    )  # fmt: skip


def with_forecast(
    window: QuotaWindow, forecast: Forecast = NO_FORECAST, own: tuple[UsePoint, ...] = ()
) -> WindowState:
    """How a window stands in a snapshot."""
    return WindowState(window, Use(0, TokenCounts(), Cost()), (), forecast, Level.UNKNOWN, own)


def state(
    percent: float | None,
    read: float,
    *,
    chance: float | None = None,
    out: float | None = None,
    reset: float = 300,
    minutes: int = 300,
    account: str | None = None,
    homes: tuple[str, ...] = (),
    first: float | None = None,
) -> WindowState:
    """A window whose percent was read at a minute, and once before, a minute earlier unless told."""
    moments = () if percent is None else (read - 1 if first is None else first, read)
    shown = [(at, percent or 0.0) for at in moments]
    window = quota_window(*shown, reset=reset, minutes=minutes, account=account, homes=homes)
    return with_forecast(window, foretold(chance, out))


def own_use(*points: Shown) -> tuple[UsePoint, ...]:
    """Our own cumulative use in percent of the window, by minute."""
    return tuple(UsePoint(round(at * MINUTE_MS), 0, Cost(), percent) for at, percent in points)


class Story:
    """A run of samples; `say` hands in the next and gives the kinds of alert that came of it."""

    def __init__(self) -> None:
        self.memory = AlertState()
        self.alerts: tuple[Alert, ...] = ()
        self.policy = WarningPolicy()

    def say(self, minute: float, *states: WindowState) -> list[str]:
        self.memory, self.alerts = decide(self.memory, states, round(minute * MINUTE_MS), self.policy)
        return [str(alert.kind) for alert in self.alerts]

    def restart(self) -> None:
        self.memory = from_json(to_json(self.memory))
