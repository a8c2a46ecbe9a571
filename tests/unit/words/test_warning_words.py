"""Warnings in words: what is known and no more, and what drives the pace."""

from __future__ import annotations

import pytest

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.alerts import Alert, AlertKind
from counterfoil.domain.driver import Driver, DriverKind
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.warning_policy import LimitName, Snooze
from counterfoil.words.drivers import driven_by
from counterfoil.words.warnings import message, snooze_line
from tests.altered import replace
from tests.ui.parts import NOW_MS, TZ, at

FIVE_HOUR = WindowId("codex", None, "primary", WindowKind.FIVE_HOUR, at(2.45))
ALERT = Alert(AlertKind.WARN, FIVE_HOUR, NOW_MS, at(2.45), 86.0, at(0.79), at(0.29), at(1.62), 0.7)
SESSION = Driver(DriverKind.SESSION, "3f2a91c4-7b1d-4c1e", 0.8, 30)
PROJECT = Driver(DriverKind.PROJECT, "web-api", 0.9, 30)
MODEL = Driver(DriverKind.MODEL, "gpt-5.5", 0.95, 30)


def said(alert: Alert) -> tuple[str, str]:
    title, body = message(alert, TZ)
    return title.replace("\u00a0", " "), body.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("alert", "title", "body"),
    [
        (
            ALERT,
            "Codex 5-hour window may run out",
            "86 % used. Runs out about 14:20 (13:50–15:10), 1 h 39 before its reset.",
        ),
        (
            replace(ALERT, kind=AlertKind.CRITICAL, p90_at_ms=None, drivers=(SESSION, PROJECT, MODEL)),
            "Codex 5-hour window runs out soon",
            "86 % used. Runs out about 14:20 (13:50 or later), 1 h 39 before its reset.\n"
            "Mostly session 3f2a91c4 of web-api, on gpt-5.5.",
        ),
        (
            replace(ALERT, kind=AlertKind.WATCH, p_exhaust=0.3, p10_at_ms=None, p90_at_ms=None),
            "Codex 5-hour window is worth watching",
            "86 % used. If it runs out, then about 14:20, 1 h 39 before its reset.",
        ),
        (
            replace(ALERT, percent=None, runs_out_at_ms=None),
            "Codex 5-hour window may run out",
            "Resets 16:00, in 2 h 27.",
        ),
        (
            replace(ALERT, kind=AlertKind.EXHAUSTED, percent=100.0, drivers=(PROJECT,)),
            "Codex 5-hour window used up",
            "Resets 16:00, in 2 h 27.",
        ),
        (
            replace(ALERT, kind=AlertKind.CALM, percent=88.0),
            "Codex 5-hour window is likely to last again",
            "88 % used. Resets 16:00, in 2 h 27.",
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
def test_a_warning_says_what_it_knows_and_no_more(alert: Alert, title: str, body: str) -> None:
    assert said(alert) == (title, body)


def test_a_moment_that_has_passed_while_it_was_worked_out_is_now() -> None:
    late = replace(ALERT, runs_out_at_ms=at(-0.1), p10_at_ms=at(-0.5), p90_at_ms=at(0.2))
    assert said(late)[1] == "86 % used. Runs out about 13:33 (13:33–13:45), 2 h 27 before its reset."


@pytest.mark.parametrize(
    ("kind", "limit_id", "name"),
    [
        (WindowKind.SEVEN_DAY, "seven_day", "Codex weekly window"),
        (WindowKind.SEVEN_DAY_SCOPED, "seven_day_opus", "Codex weekly opus window"),
        (WindowKind.OTHER, "code_review", "Codex code review window"),
    ],
)
def test_a_window_is_called_by_its_length_and_scope(kind: WindowKind, limit_id: str, name: str) -> None:
    window = replace(FIVE_HOUR, kind=kind, limit_id=limit_id)
    assert said(replace(ALERT, window=window))[0] == f"{name} may run out"


@pytest.mark.parametrize(
    ("drivers", "text"),
    [
        ((SESSION, PROJECT, MODEL), "Mostly session 3f2a91c4 of web-api, on gpt-5.5."),
        ((PROJECT, MODEL), "Mostly web-api, on gpt-5.5."),
        ((MODEL,), "Mostly on gpt-5.5."),
        ((replace(SESSION, share=0.4), PROJECT), "Mostly web-api."),
        ((replace(PROJECT, share=0.4),), ""),
        ((replace(PROJECT, name=""),), ""),
        ((), ""),
        ((replace(PROJECT, name="x" * 90),), f"Mostly {'x' * 39}…."),
    ],
)
def test_only_what_stands_out_is_named_as_driving_it(drivers: tuple[Driver, ...], text: str) -> None:
    assert driven_by(drivers) == text


def test_a_snooze_is_told_with_its_end() -> None:
    limit = LimitName("codex", None, "primary", WindowKind.FIVE_HOUR)
    assert snooze_line(Snooze(limit, at(2.45)), NOW_MS, TZ) == "End snooze: Codex 5-hour window, until 16:00"
