"""Alerts in words."""

from __future__ import annotations

import pytest

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.alerts import Alert, AlertKind
from counterfoil.domain.quota import WindowKind
from counterfoil.ui.alert_text import message_for, note_for
from counterfoil.ui.note import Urgency
from tests.altered import replace
from tests.ui.parts import NOW_MS, TZ, at

FIVE_HOUR = WindowId("codex", None, "primary", WindowKind.FIVE_HOUR, at(2.45))
ALERT = Alert(AlertKind.WARN, FIVE_HOUR, NOW_MS, at(2.45), 86.0, at(0.79), at(0.29), at(1.62))


def said(alert: Alert) -> tuple[str, str]:
    title, body = message_for(alert, TZ)
    return title.replace("\u00a0", " "), body.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("alert", "title", "body"),
    [
        (
            ALERT,
            "Codex 5-hour window at 86 %",
            "Runs out about 14:20 (13:50–15:10), 1 h 39 before its reset.",
        ),
        (
            replace(ALERT, kind=AlertKind.CRITICAL, p90_at_ms=None),
            "Codex 5-hour window at 86 %",
            "Runs out about 14:20 (13:50 or later), 1 h 39 before its reset.",
        ),
        (
            replace(ALERT, p10_at_ms=None, p90_at_ms=None),
            "Codex 5-hour window at 86 %",
            "Runs out about 14:20, 1 h 39 before its reset.",
        ),
        (
            replace(ALERT, percent=None, runs_out_at_ms=None),
            "Codex 5-hour window may run out",
            "Resets 16:00, in 2 h 27.",
        ),
        (
            replace(ALERT, kind=AlertKind.EXHAUSTED, percent=100.0),
            "Codex 5-hour window used up",
            "Resets 16:00, in 2 h 27.",
        ),
        (
            replace(ALERT, kind=AlertKind.RESET, at_ms=at(2.5), percent=91.0),
            "Codex 5-hour window has reset",
            "A new window begins. The last one was seen at 91 %.",
        ),
        (
            replace(ALERT, kind=AlertKind.RESET, percent=None),
            "Codex 5-hour window has reset",
            "Announced for 16:00.",
        ),
    ],
)
def test_an_alert_says_what_it_knows_and_no_more(alert: Alert, title: str, body: str) -> None:
    assert said(alert) == (title, body)


def test_a_moment_that_has_passed_while_it_was_worked_out_is_now() -> None:
    late = replace(ALERT, runs_out_at_ms=at(-0.1), p10_at_ms=at(-0.5), p90_at_ms=at(0.2))
    assert said(late)[1] == "Runs out about 13:33 (13:33–13:45), 2 h 27 before its reset."


@pytest.mark.parametrize(
    ("kind", "limit_id", "name"),
    [
        (WindowKind.SEVEN_DAY, "seven_day", "Codex weekly window"),
        (WindowKind.SEVEN_DAY_SCOPED, "seven_day_opus", "Codex weekly opus window"),
        (WindowKind.OTHER, "code_review", "Codex code review window"),
        (WindowKind.OTHER, "a\u202eb\n" * 3, "Codex ab ab ab window"),
    ],
)
def test_a_window_is_called_by_its_length_and_scope(kind: WindowKind, limit_id: str, name: str) -> None:
    window = replace(FIVE_HOUR, kind=kind, limit_id=limit_id)
    assert said(replace(ALERT, window=window))[0] == f"{name} at 86 %"


def test_a_reset_takes_the_place_of_its_windows_warnings() -> None:
    reset = replace(ALERT, kind=AlertKind.RESET, window=replace(FIVE_HOUR, resets_at_ms=at(3)))
    other = replace(ALERT, window=replace(FIVE_HOUR, account="work"))
    assert note_for(ALERT, TZ).key == note_for(reset, TZ).key
    assert note_for(ALERT, TZ).key != note_for(other, TZ).key


def test_only_what_needs_a_decision_now_is_urgent() -> None:
    urgency = {kind: note_for(replace(ALERT, kind=kind), TZ).urgency for kind in AlertKind}
    assert urgency == {
        AlertKind.RESET: Urgency.NORMAL,
        AlertKind.WARN: Urgency.NORMAL,
        AlertKind.CRITICAL: Urgency.CRITICAL,
        AlertKind.EXHAUSTED: Urgency.CRITICAL,
    }
