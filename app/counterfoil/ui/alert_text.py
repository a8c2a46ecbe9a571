"""How an alert becomes a notification: its words, how urgent it is, and what can be done with it."""

from __future__ import annotations

from counterfoil.domain.alerts import Alert, AlertKind
from counterfoil.domain.warning_voice import limit_of
from counterfoil.ui.note import Note, Urgency
from counterfoil.ui.plain import clean
from counterfoil.words.tongue import tr
from counterfoil.words.warnings import SHOW, SNOOZE, TEST, TEST_BODY, message

URGENCIES = {
    AlertKind.RESET: Urgency.NORMAL,
    AlertKind.CALM: Urgency.LOW,
    AlertKind.WATCH: Urgency.LOW,
    AlertKind.WARN: Urgency.NORMAL,
    AlertKind.CRITICAL: Urgency.CRITICAL,
    AlertKind.EXHAUSTED: Urgency.CRITICAL,
}
SHOWN, SNOOZED = "show", "snooze"
MORE_MAY_COME = (AlertKind.WATCH, AlertKind.WARN, AlertKind.CRITICAL)


def click() -> tuple[tuple[str, str], ...]:
    """What a click on a notification does."""
    return (("default", tr("Open Counterfoil")),)


def note_for(alert: Alert, tz: str) -> Note:
    """The notification of an alert; one limit has one key, so that its reset replaces its warnings."""
    limit = limit_of(alert.window)
    key = "/".join((limit.agent, limit.account or "", limit.limit_id, limit.kind.value))
    title, body = message(alert, tz)
    actions = (*click(), (SHOWN, tr(SHOW)), (SNOOZED, tr(SNOOZE))) if alert.kind in MORE_MAY_COME else click()
    return Note(key, clean(title), body, URGENCIES[alert.kind], actions)


def trial_note() -> Note:
    """What shows that notifications arrive."""
    return Note("test", tr(TEST), tr(TEST_BODY), Urgency.NORMAL, click())
