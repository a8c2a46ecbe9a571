from __future__ import annotations

import pytest

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.judged import Check, JudgedWindow, Saying
from counterfoil.domain.method import Method
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.window import HOUR_MS, MINUTE_MS
from counterfoil.words import scorecard_past as words
from tests.altered import replace

TZ, RAN_OUT = "UTC", "ran out 14:22"
NOON_MS = 1_783_512_000_000  # Wed 8 Jul 2026, 12:00 UTC
FIVE_MS = NOON_MS + 5 * HOUR_MS


def at(hour: int, minute: int = 0) -> int:
    return NOON_MS + (hour - 12) * HOUR_MS + minute * MINUTE_MS


def check(at_ms: int, p: float, runs_out_ms: int | None = None) -> Check:
    band = (
        (None, None) if runs_out_ms is None else (runs_out_ms - 20 * MINUTE_MS, runs_out_ms + 20 * MINUTE_MS)
    )
    other = Saying(Method.STRAIGHT_LINE, 1.0 - round(p))
    return Check(at_ms, 40.0, Method.BLEND, (other, Saying(Method.BLEND, p, runs_out_ms, *band)))


def window(*checks: Check, full_at_ms: int | None = None, peak: float = 73.4) -> JudgedWindow:
    name = WindowId("codex", None, "codex", WindowKind.FIVE_HOUR, FIVE_MS)
    return JudgedWindow(name, NOON_MS, FIVE_MS, full_at_ms, peak, checks, learned_from=31)


def ran_out(at_ms: int, p: float, said_ms: int) -> JudgedWindow:
    """A window that ran out at 14:22, forecast once."""
    return window(check(at_ms, p, said_ms), full_at_ms=at(14, 22))


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("judged", "said", "came", "verdict"),
    [
        (ran_out(at(13, 10), 0.8, at(14, 16)), "80 %, ≈ 14:16", RAN_OUT, "as said, 6 min later"),
        (ran_out(at(13, 10), 0.8, at(14, 30)), "80 %, ≈ 14:30", RAN_OUT, "as said, 8 min earlier"),
        (ran_out(at(13, 10), 0.8, at(14, 22)), "80 %, ≈ 14:22", RAN_OUT, "as said, to the minute"),
        (ran_out(at(13, 10), 0.2, at(14, 22)), "20 %", RAN_OUT, "otherwise"),
        (ran_out(at(13, 10), 0.5, at(14, 22)), "50 %", RAN_OUT, "undecided"),
        (ran_out(at(13, 50), 0.9, at(14, 22)), "nothing yet", RAN_OUT, "not known"),
        (window(check(at(15), 0.004)), "< 1 %", "lasted, 73 %", "as said"),
        (window(check(at(15), 0.999, at(16))), "> 99 %, ≈ 16:00", "lasted, 73 %", "otherwise"),
        (window(check(at(15), 0.1), check(at(16, 1), 0.9, at(16, 30))), "10 %", "lasted, 73 %", "as said"),
        (window(), "nothing yet", "lasted, 73 %", "not known"),
    ],
)
def test_a_window_is_told_by_what_was_said_an_hour_before_it_was_over(
    judged: JudgedWindow, said: str, came: str, verdict: str
) -> None:
    assert plain(words.said_before(judged, TZ)) == said
    assert plain(words.came(judged, TZ)) == came
    assert plain(words.verdict(judged)) == verdict


def test_what_lasted_is_never_said_to_be_full() -> None:
    assert plain(words.came(window(peak=100.0), TZ)) == "lasted, 99 %"


def test_a_window_cut_short_has_no_verdict() -> None:
    cut = replace(window(check(at(13), 0.1)), ended_at_ms=at(15))
    assert plain(words.came(cut, TZ)) == "cut short, 73 %"
    assert words.verdict(cut) == "not known"
    assert plain(words.outcome(cut, TZ)).startswith("Cut short at 73 %, before its reset;")


def test_a_week_is_told_by_what_was_said_a_day_before() -> None:
    week = replace(window(), starts_at_ms=FIVE_MS - 168 * HOUR_MS)
    assert plain(words.said_heading(week)) == "Said 1 d before"
    assert plain(words.said_heading(window())) == "Said 1 h before"
    assert words.said_heading(None) == "Said before"


def test_the_outcome_is_told_in_a_sentence() -> None:
    assert plain(words.outcome(window(full_at_ms=at(14, 22)), TZ)) == "Ran out 14:22, 2 h 38 before its end."
    assert plain(words.outcome(window(), TZ)) == "Lasted to its end, at 73 %."


def test_a_forecast_is_told_exactly() -> None:
    one = window(check(at(13, 10), 0.8, at(14, 16)))
    assert [plain(line) for line in words.hover_lines(one.checks[0], one, TZ)] == [
        "13:10 · 40 % used",
        "80 % to run out · blend",
        "then ≈ 14:16 (13:56–14:36)",
    ]


def test_it_says_how_the_forecasts_were_made() -> None:
    live = replace(window(check(at(13), 0.1)), is_replayed=False)
    assert plain(words.told_of(live)[0]) == "1 forecast, live. Said while the window was open, and kept."
    assert plain(words.told_of(live)[1]) == "Method shown: blend; learned from 31 windows before it."
    assert words.told_of(window())[0].startswith("0\u00a0forecasts, replayed. ")
    assert len(words.told_of(window())) == 1


def test_the_first_warning_is_told_with_its_lead() -> None:
    one = window(full_at_ms=at(14, 22))
    assert (
        plain(words.warned_sentence(one, at(13, 41), TZ))
        == "First warned of 13:41, 41 min before it ran out."
    )
    assert words.warned_sentence(window(), at(13, 41), TZ) == "First warned of 13:41."
    assert words.warned_sentence(one, None, TZ) == "Not warned of."


def test_days_are_named_where_a_window_goes_over_midnight() -> None:
    night = replace(window(), starts_at_ms=at(22), ended_at_ms=at(27))
    assert words.lasted(window(), TZ) == "8 Jul, 12:00–17:00"
    assert words.lasted(night, TZ) == "8 Jul 22:00 – 9 Jul 03:00"
