"""Which warnings a past window would have been given."""

from __future__ import annotations

import pytest

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.judged import Check, JudgedWindow, Saying
from counterfoil.domain.method import Method
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.warned import first_warned_at_ms, warned
from counterfoil.domain.window import MINUTE_MS
from tests.altered import replace

NAME = WindowId("codex", None, "codex", WindowKind.FIVE_HOUR, 300 * MINUTE_MS)
Look = tuple[float, float, float, float | None]
"""Minute, percent, chance of running out, and the minute of it."""


def check(look: Look) -> Check:
    minute, percent, chance, out = look
    out_ms = None if out is None else round(out * MINUTE_MS)
    line = Saying(Method.STRAIGHT_LINE, 1.0, out_ms)
    shown = Saying(Method.BLEND, chance, out_ms)
    return Check(round(minute * MINUTE_MS), percent, Method.BLEND, (line, shown))


def judged(*looks: Look, full: float | None = None, peak: float | None = None) -> JudgedWindow:
    full_at_ms = None if full is None else round(full * MINUTE_MS)
    top = 100.0 if full is not None else peak if peak is not None else looks[-1][1]
    return JudgedWindow(
        NAME, 0, 300 * MINUTE_MS, full_at_ms, top, tuple(check(look) for look in looks)
    )  # fmt: skip


def said(window: JudgedWindow) -> list[tuple[float, str]]:
    return [(at_ms / MINUTE_MS, str(kind)) for at_ms, kind in warned(window).said]


RAN_OUT = judged((15, 5, 0.1, None), (90, 45, 0.3, 250), (105, 55, 0.9, 190), (180, 90, 0.97, 200), full=195)


def test_a_window_that_ran_out_has_the_lead_of_its_first_warning() -> None:
    assert said(RAN_OUT) == [(90, "watch"), (105, "warn"), (180, "critical")]
    found = warned(RAN_OUT)
    assert (found.first_warn_at_ms, found.lead_minutes) == (105 * MINUTE_MS, 90)
    assert first_warned_at_ms(RAN_OUT) == 105 * MINUTE_MS
    assert not found.is_false_alarm


def test_a_window_that_ran_out_before_anyone_saw_it_coming_was_not_warned_of() -> None:
    found = warned(judged((15, 5, 0.1, None), (30, 12, 0.1, None), full=44))
    assert (found.said, found.first_warn_at_ms, found.lead_minutes) == ((), None, None)


@pytest.mark.parametrize(("peak", "is_false"), [(60, True), (89.9, True), (90, False)])
def test_a_warning_was_for_nothing_where_the_window_did_not_come_close(
    peak: float, *, is_false: bool
) -> None:
    window = judged((15, 5, 0.1, None), (90, 45, 0.95, 200), peak=peak)
    found = warned(window)
    assert (found.is_false_alarm, found.lead_minutes) == (is_false, None)
    assert not warned(replace(window, checks=window.checks[:1])).is_false_alarm


def test_a_watch_is_no_warning() -> None:
    found = warned(judged((15, 5, 0.1, None), (90, 45, 0.3, 250), (105, 46, 0.3, 250)))
    assert [str(kind) for _, kind in found.said] == ["watch"]
    assert found.first_warn_at_ms is None


def test_no_level_is_said_twice_and_calm_is_said_once() -> None:
    looks: list[Look] = [(15 * n, 40.0, 0.95 if n % 6 < 2 else 0.01, 250.0) for n in range(1, 18)]
    kinds = [kind for _, kind in said(judged(*looks))]
    assert kinds.count("warn") == kinds.count("calm") == 1
    assert len(kinds) == len(set(kinds))


def test_without_a_word_of_the_method_shown_the_percent_alone_decides() -> None:
    looks = [check((m, p, 0.0, None)) for m, p in ((60, 40), (120, 86), (180, 96))]
    window = replace(judged((60, 40, 0.0, None), full=200), checks=tuple(looks))
    silent = replace(window, checks=tuple(replace(look, shown=Method.HABIT) for look in looks))
    assert said(silent) == [(120, "warn"), (180, "critical")]
    assert said(window) == [(120, "watch"), (180, "warn")]


def test_a_window_without_checks_was_told_nothing_of() -> None:
    assert warned(replace(RAN_OUT, checks=())).said == ()
