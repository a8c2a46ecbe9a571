from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.money import PICOUSD_PER_USD, Cost
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.snapshot import Level, SourceState, WindowState
from counterfoil.domain.window import QuotaWindow
from counterfoil.words import sentences as words
from tests.altered import replace
from tests.ui import snapshots as examples
from tests.ui.parts import NOW_MS, TZ, at, reading, unpriced, usd, use, window

SECOND, MINUTE, HOUR, DAY = 1000, 60_000, 3_600_000, 86_400_000


def plain(text: str) -> str:
    """A text with ordinary spaces, to compare by eye."""
    return text.replace(words.NBSP, " ")


@pytest.mark.parametrize(
    ("value", "figure"),
    [(None, "?"), (0, "0"), (0.2, "<1"), (1, "1"), (61.5, "62"), (99.6, "99"), (100, "100"), (104.2, "104")],
)
def test_a_percent_never_reads_0_or_100_before_it_is(value: float | None, figure: str) -> None:
    assert words.percent_figure(value) == figure


def test_an_unknown_percent_is_said_not_guessed() -> None:
    assert words.percent(None) == "not known"
    assert plain(words.percent(62.0)) == "62 %"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (999, "999"),
        (1_000, "1.0 k"),
        (12_345, "12 k"),
        (999_499, "999 k"),
        (999_600, "1.0 M"),
        (1_240_000, "1.2 M"),
        (38_000_000, "38 M"),
        (5_100_000_000, "5.1 G"),
    ],
)
def test_token_counts_are_short(number: int, text: str) -> None:
    assert plain(words.tokens(number)) == text


@settings(max_examples=100)
@given(st.integers(0, 10**13))
def test_a_token_count_of_any_size_stays_within_ten_characters(number: int) -> None:
    assert len(words.tokens(number)) <= 10


@pytest.mark.parametrize(
    ("cost", "text"),
    [
        (usd(4.31), "$4.31"),
        (Cost(), "$0.00"),
        (usd(0.004), "< $0.01"),
        (unpriced(), "not known"),
        (usd(4.31) + unpriced(), "≥ $4.31"),
        (usd(0.004) + unpriced(), "not known"),
        (usd(12345.678), "$12,345.68"),
    ],
)
def test_money_without_a_price_is_never_zero(cost: Cost, text: str) -> None:
    assert plain(words.money(cost)) == text


@pytest.mark.parametrize(
    ("length_ms", "text"),
    [
        (-5, "0 s"),
        (40 * SECOND, "40 s"),
        (59_999, "59 s"),
        (38 * MINUTE, "38 min"),
        (2 * HOUR + 27 * MINUTE, "2 h 27"),
        (3 * HOUR, "3 h"),
        (3 * DAY + 4 * HOUR, "3 d 4 h"),
        (2 * DAY, "2 d"),
    ],
)
def test_durations_have_two_units_at_most(length_ms: int, text: str) -> None:
    assert plain(words.duration(length_ms)) == text


def test_times_lie_ahead_or_behind() -> None:
    assert plain(words.relative(at(0.5), NOW_MS)) == "in 30 min"
    assert plain(words.relative(at(-0.5), NOW_MS)) == "30 min ago"
    assert words.relative(NOW_MS, NOW_MS) == "now"
    assert plain(words.age(NOW_MS - 40_000, NOW_MS)) == "40 s old"


@pytest.mark.parametrize(
    ("hours", "text"), [(1, "14:33"), (12, "Sat 01:33"), (-20, "Thu 17:33"), (24 * 20, "13 Aug 13:33")]
)
def test_moments_are_as_short_as_is_unmistakable(hours: float, text: str) -> None:
    assert words.moment(at(hours), NOW_MS, TZ) == text


def test_exact_moments_name_their_zone() -> None:
    assert words.exact(NOW_MS, TZ) == "Fri 24 Jul 2026, 13:33:00 CEST"
    assert words.exact(NOW_MS, "UTC") == "Fri 24 Jul 2026, 11:33:00 UTC"


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        (window(), "Claude · 5-hour"),
        (window("codex", WindowKind.SEVEN_DAY, hours=168), "Codex · week"),
        (
            window("claude-code", WindowKind.SEVEN_DAY_SCOPED, hours=168, limit_id="claude_opus_4"),
            "Claude · week, opus 4",
        ),
        (window("gemini-cli", WindowKind.DAILY, hours=24), "Gemini CLI · day"),
        (window("other-agent", WindowKind.OTHER, hours=3), "Other agent · 3-hour"),
        (window("codex", WindowKind.OTHER, hours=1.5), "Codex · 90-minute"),
        (window("codex", WindowKind.OTHER, hours=240), "Codex · 10-day"),
    ],
)
def test_windows_are_named_by_agent_and_length(shown: QuotaWindow, name: str) -> None:
    assert words.window_name(shown) == name


def test_windows_of_one_name_are_told_apart() -> None:
    plain_one, special = window("codex"), window("codex", limit_id="codex_bengalfox")
    other = replace(plain_one, account="work")
    assert words.window_names([plain_one, special, window()]) == (
        "Codex · 5-hour · codex",
        "Codex · 5-hour · codex_bengalfox",
        "Claude · 5-hour",
    )
    assert words.window_names([plain_one, other])[1] == "Codex · 5-hour · codex · work"


@pytest.mark.parametrize(
    ("state", "sentence", "certainty"),
    [
        (examples.five_hour(), "Runs out ≈ 14:42", "93 in 100 · 14:19–15:10"),
        (examples.week(), "Lasts to its reset", "97 in 100 · ≈ 72 % at reset"),
        (examples.exhausted_window(), "Used up until 14:45", "refused 3 times, last 13:21"),
        (examples.unknown_window(), "Not known yet", "no reading yet"),
    ],
)
def test_a_window_is_told_in_one_sentence_and_how_sure_it_is(
    state: WindowState, sentence: str, certainty: str
) -> None:
    assert plain(words.verdict(state, NOW_MS, TZ)) == sentence
    assert plain(words.certainty(state, NOW_MS, TZ)) == certainty


def test_a_run_out_that_is_overdue_is_not_put_into_the_past() -> None:
    state = examples.five_hour()
    late = replace(state, forecast=replace(state.forecast, runs_out_at_ms=at(-0.1), p10_at_ms=at(-0.3)))
    assert plain(words.verdict(late, NOW_MS, TZ)) == "Runs out ≈ 13:33"
    assert plain(words.certainty(late, NOW_MS, TZ)) == "93 in 100 · 13:33–15:10"


def test_a_band_that_reaches_the_reset_has_no_end() -> None:
    state = examples.five_hour()
    wide = replace(state, forecast=replace(state.forecast, p90_at_ms=None))
    assert plain(words.certainty(wide, NOW_MS, TZ)) == "93 in 100 · 14:19 or later"


def test_a_probability_is_never_told_as_certainty() -> None:
    state = examples.week()
    sure = replace(state, forecast=replace(state.forecast, p_exhaust=0.0))
    assert "over 99 in 100" in words.certainty(sure, NOW_MS, TZ)


def test_a_window_that_may_run_out_is_not_said_to_last() -> None:
    state = examples.week()
    doubtful = replace(state, forecast=replace(state.forecast, p_exhaust=0.48))
    assert words.verdict(doubtful, NOW_MS, TZ) == "May last to its reset"
    assert "52 in 100" in words.certainty(doubtful, NOW_MS, TZ)


def test_a_missing_reading_is_asked_for() -> None:
    state = examples.unknown_window()
    waiting = replace(state, forecast=replace(state.forecast, missing="two more readings"))
    assert words.certainty(waiting, NOW_MS, TZ) == "needs two more readings"


def test_a_full_counter_tells_since_when() -> None:
    state = examples.five_hour()
    full = replace(state, window=window(readings=[reading(at(-1), 100)]), level=Level.EXHAUSTED)
    assert plain(words.certainty(full, NOW_MS, TZ)) == "at 100 % since 12:33"


def test_a_window_that_ended_says_so() -> None:
    gone = replace(examples.five_hour(), window=window(starts=-6))
    assert words.verdict(gone, NOW_MS, TZ) == "Has reset"
    assert plain(words.reset_in(gone.window, NOW_MS, TZ)) == "reset 1 h ago"


def test_readings_tell_age_and_source() -> None:
    assert plain(words.reading(examples.five_hour().window, NOW_MS)) == "reading 40 s old · status line"
    assert plain(words.reading(examples.codex_week().window, NOW_MS)) == "reading 40 s old · session log"
    assert plain(words.reading(examples.exhausted_window().window, NOW_MS)) == "refusal 12 min old"
    assert words.reading(window(), NOW_MS) == "from own logs only"


def test_the_title_tells_the_newest_reading_or_else_the_last_request() -> None:
    assert plain(words.freshness(examples.busy())) == "reading 40 s old · status line"
    assert plain(words.freshness(examples.unknown())) == "last request 3 min ago"
    assert words.freshness(examples.empty()) == ""


def test_spans_are_unmistakable() -> None:
    assert words.span(examples.five_hour().window, TZ) == "11:00–16:00"
    assert words.span(examples.week().window, TZ) == "22 Jul 01:33 – 29 Jul 01:33"


def test_own_figures_keep_their_units() -> None:
    assert plain(words.own_figure(use(3, 1_240_000, usd(4.31)))) == "own 1.2 M tokens · $4.31"
    assert plain(words.own_figure(use(3, 950, unpriced(3)))) == "own 950 tokens · price not known"
    assert words.own_figure(use(0, 0, Cost())) == "own: no requests"


def test_what_is_left_out_is_told() -> None:
    assert plain(words.footnote(examples.busy())) == (
        "3 requests unpriced (glm-5) · ≈ 5 requests estimated: the log understates output"
        " · 12 lines skipped: bad_json 10, too_long 2"
    )
    assert words.footnote(examples.empty()) == ""
    assert plain(words.unpriced(1, ())) == "1 request unpriced"
    assert (
        plain(words.skipped((("a", 1), ("b", 2), ("c", 3), ("d", 4)))) == "10 lines skipped: d 4, c 3, b 2, …"
    )


def test_searched_places_are_short_and_listed() -> None:
    home = "/home/ada"
    places = [SourceState("x", "X", f"{home}/.x", 0), SourceState("y", "Y", "/home/adam/y", 0)]
    assert words.searched(places, home) == "Searched ~/.x and /home/adam/y."
    assert words.searched((), home) == ""


def test_exact_money_is_for_tooltips() -> None:
    assert words.exact_money(Cost(4_312_045 * PICOUSD_PER_USD // 10**6, 1)) == "$4.312045"
    assert words.exact_money(unpriced()) == ""
