"""Alerts as notifications."""

from __future__ import annotations

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.alerts import Alert, AlertKind
from counterfoil.domain.quota import WindowKind
from counterfoil.ui.alert_text import note_for
from counterfoil.ui.note import Urgency
from tests.altered import replace
from tests.ui.parts import NOW_MS, TZ, at

FIVE_HOUR = WindowId("codex", None, "primary", WindowKind.FIVE_HOUR, at(2.45))
ALERT = Alert(AlertKind.WARN, FIVE_HOUR, NOW_MS, at(2.45), 86.0, at(0.79), at(0.29), at(1.62))


def test_a_reset_takes_the_place_of_its_windows_warnings() -> None:
    reset = replace(ALERT, kind=AlertKind.RESET, window=replace(FIVE_HOUR, resets_at_ms=at(3)))
    other = replace(ALERT, window=replace(FIVE_HOUR, account="work"))
    assert note_for(ALERT, TZ).key == note_for(reset, TZ).key
    assert note_for(ALERT, TZ).key != note_for(other, TZ).key


def test_only_what_needs_a_decision_now_is_urgent() -> None:
    urgency = {kind: note_for(replace(ALERT, kind=kind), TZ).urgency for kind in AlertKind}
    assert urgency == {
        AlertKind.RESET: Urgency.NORMAL,
        AlertKind.CALM: Urgency.LOW,
        AlertKind.WATCH: Urgency.LOW,
        AlertKind.WARN: Urgency.NORMAL,
        AlertKind.CRITICAL: Urgency.CRITICAL,
        AlertKind.EXHAUSTED: Urgency.CRITICAL,
    }


def test_a_warning_can_be_snoozed_while_a_worse_one_may_come() -> None:
    offered = {
        kind: [name for name, _ in note_for(replace(ALERT, kind=kind), TZ).actions] for kind in AlertKind
    }
    assert offered == {
        AlertKind.RESET: ["default"],
        AlertKind.CALM: ["default"],
        AlertKind.WATCH: ["default", "show", "snooze"],
        AlertKind.WARN: ["default", "show", "snooze"],
        AlertKind.CRITICAL: ["default", "show", "snooze"],
        AlertKind.EXHAUSTED: ["default"],
    }


def test_a_name_from_a_log_is_made_printable() -> None:
    window = replace(FIVE_HOUR, kind=WindowKind.OTHER, limit_id="a\u202eb\n" * 3)
    assert note_for(replace(ALERT, window=window), TZ).title == "Codex ab ab ab window may run out"
