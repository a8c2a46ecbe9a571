"""A made-up warning, by which the user sees that warnings arrive."""

from __future__ import annotations

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.alerts import Alert, AlertKind
from counterfoil.domain.driver import Driver, DriverKind
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.window import HOUR_MS, MINUTE_MS

COMMAND_WORKED = "The command ran and ended with 0."
WEBHOOK_WORKED = "The webhook took it."
OVER_MINUTES = 60


def alert(now_ms: int) -> Alert:
    """An example of a warning, as if it were of now."""
    window = WindowId("example", None, "example", WindowKind.FIVE_HOUR, now_ms + 2 * HOUR_MS)
    return Alert(
        AlertKind.WARN,
        window,
        now_ms,
        window.resets_at_ms,
        percent=80.0,
        runs_out_at_ms=now_ms + 50 * MINUTE_MS,
        p10_at_ms=now_ms + 35 * MINUTE_MS,
        p90_at_ms=now_ms + 80 * MINUTE_MS,
        p_exhaust=0.8,
        drivers=(Driver(DriverKind.MODEL, "example-model", 0.9, OVER_MINUTES),),
    )
