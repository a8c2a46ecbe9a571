"""Which warnings show a notification: from a level up, and good news only where bad news was told."""

from __future__ import annotations

from counterfoil.domain.alerts import Alert, AlertKind
from counterfoil.domain.warning_policy import LimitName
from counterfoil.domain.warning_voice import limit_of

URGENCY = (AlertKind.WATCH, AlertKind.WARN, AlertKind.CRITICAL, AlertKind.EXHAUSTED)

Noted = frozenset[LimitName]


def noted_with(noted: Noted, alert: Alert, least: AlertKind) -> tuple[Noted, bool]:
    """The limits of whose present window something was shown, and whether this alert is to be shown."""
    limit = limit_of(alert.window)
    if alert.kind not in URGENCY:
        return noted - {limit}, limit in noted
    is_shown = URGENCY.index(alert.kind) >= URGENCY.index(least)
    return (noted | {limit} if is_shown else noted), is_shown
