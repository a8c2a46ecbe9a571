"""All windows of all agents together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.quota import CounterReading, WindowKind
from counterfoil.domain.sighted import NO_PERCENT, STAMPED_AHEAD
from counterfoil.domain.window import Basis, Ending, QuotaWindow
from counterfoil.domain.window_endings import tracks
from tests.altered import replace
from tests.unit.domain.shown import START, WEEK, claude, quota, refused, shown, span

OBSERVED, INFERRED = Basis.OBSERVED, Basis.INFERRED


def told(windows: Sequence[QuotaWindow]) -> list[tuple[str, tuple[float, float], str, float | None]]:
    return [(w.limit_id, span(w), w.ended.value, w.used_percent) for w in windows]


def test_agents_are_told_apart_and_come_in_order_of_time() -> None:
    readings = [claude(20, 7, 310), shown(1, 5, 300)]
    assert [(w.agent, w.used_percent) for w in quota(readings, 30).windows] == [
        ("codex", 5),
        ("claude-code", 7),
    ]


def test_windows_are_inferred_only_where_nothing_is_observed() -> None:
    found = quota([claude(130, 7, 310)], 900, used={(): [0, 20, 125, 200, 700]}).windows
    assert [(span(w), w.basis) for w in found] == [
        ((0, 10), INFERRED), ((10, 310), OBSERVED), ((700, 1000), INFERRED),
    ]  # fmt: skip


def test_what_is_inferred_beside_one_accounts_windows_is_that_accounts() -> None:
    found = quota([claude(130, 7, 310, account="a")], 900, used={(): [125, 700]}).windows
    assert [(w.account, w.basis) for w in found] == [("a", OBSERVED), ("a", INFERRED)]


def test_with_two_homes_each_ones_use_makes_its_own_windows() -> None:
    readings = [
        claude(1, 5, 300, account="a", home="/a"),
        claude(1, 9, WEEK, WEEK, account="a", home="/a"),
        claude(2, 6, 290, account="b", home="/b"),
        claude(2, 4, WEEK - 60, WEEK, account="b", home="/b"),
    ]
    used: dict[tuple[str, ...], list[float]] = {("/a",): [1, 400], ("/b",): [2, 500]}
    found = [w for w in quota(readings, 600, used=used).windows if w.kind is WindowKind.FIVE_HOUR]
    assert [(w.account, w.homes, span(w), w.basis) for w in found] == [
        ("b", ("/b",), (-10, 290), OBSERVED),
        ("a", ("/a",), (0, 300), OBSERVED),
        ("a", ("/a",), (400, 700), INFERRED),
        ("b", ("/b",), (500, 800), INFERRED),
    ]


def test_a_reset_without_a_percentage_makes_the_window_known_and_leaves_its_percent_unknown() -> None:
    found = quota([claude(5, None, 300, source="stream-json")], 10)
    (one,) = found.windows
    assert (span(one), one.basis, one.ended, one.used_percent, one.readings) == (
        (0, 300), OBSERVED, Ending.OPEN, None, (),
    )  # fmt: skip
    assert found.readings[0].reason == NO_PERCENT


def test_a_reading_of_a_window_of_unknown_length_starts_where_it_was_first_seen() -> None:
    (one,) = quota(
        [shown(7, 3, 5000, 0, limit_id="premium"), shown(9, 4, 5000, 0, limit_id="premium")], 10
    ).windows
    assert (one.limit_id, one.kind, one.window_minutes, span(one)) == (
        "premium", WindowKind.OTHER, 0, (7, 5000),
    )  # fmt: skip


@pytest.mark.parametrize(("limit_id", "minutes"), [("claude_extra_usage", 0), ("claude_spend", 43200)])
def test_monthly_spending_without_a_reset_lasts_for_the_calendar_month(limit_id: str, minutes: int) -> None:
    (one,) = quota([claude(5, 30, None, minutes, limit_id=limit_id)], 10).windows
    days = (one.starts_at_ms - START) / 86_400_000, (one.resets_at_ms - START) / 86_400_000
    assert (one.kind, one.basis, days) == (WindowKind.MONTHLY, INFERRED, (-7, 24))  # 1 July to 1 August


def test_months_of_different_lengths_follow_each_other() -> None:
    day = 1440
    readings = [
        shown(0, 30, 10 * day, 43200, limit_id="credits"),
        shown(11 * day, 2, 41 * day, 44640, limit_id="credits"),
    ]
    first, second = quota(readings, 12 * day).windows
    assert (first.ended, second.ended) == (Ending.NATURAL, Ending.OPEN)
    assert (first.kind, second.kind) == (WindowKind.MONTHLY, WindowKind.MONTHLY)


@pytest.mark.parametrize("scope", ["Fable 5", "Claude Fable", "fable-5", "FABLE"])
def test_a_scoped_refusal_lands_in_the_week_of_the_same_model_however_it_is_spelt(scope: str) -> None:
    readings = [
        claude(1, 20, WEEK, WEEK),
        claude(1, 80, WEEK, WEEK, limit_id="claude_fable"),
        claude(1, 50, WEEK, WEEK, limit_id="claude_opus"),
    ]
    limits = [
        refused(60, WindowKind.SEVEN_DAY_SCOPED, scope, WEEK),
        refused(61, WindowKind.SEVEN_DAY_SCOPED, scope),
    ]
    found = {w.limit_id: len(w.refused_at_ms) for w in quota(readings, 70, limits).windows}
    assert found == {"claude": 0, "claude_fable": 2, "claude_opus": 0}


def test_a_scoped_refusal_of_a_model_without_readings_gives_a_week_of_its_own() -> None:
    readings = [claude(1, 50, WEEK, WEEK, limit_id="claude_opus")]
    limits = [refused(60, WindowKind.SEVEN_DAY_SCOPED, "Fable 5", WEEK)]
    found = {w.limit_id: w.used_percent for w in quota(readings, 70, limits).windows}
    assert found == {"claude_opus": 50, "claude_fable_5": 100}


def test_a_refusal_that_names_the_reset_from_before_it_was_moved_makes_no_second_window() -> None:
    readings = [claude(200, 97, 300), claude(205, 98, 300), claude(260, 99, 300), claude(265, 99, 540)]
    (one,) = quota(readings, 270, [refused(250, WindowKind.FIVE_HOUR, reset=300)]).windows
    assert (span(one), len(one.refused_at_ms), one.used_percent) == ((0, 540), 1, 100)


def test_a_reading_from_a_clock_that_ran_ahead_waits_until_its_time_has_come() -> None:
    ahead = [shown(1, 5, 300), shown(200, 90, 300)]
    found = quota(ahead, 10)
    assert [r.reason for r in found.readings] == [None, STAMPED_AHEAD]
    assert found.windows[0].used_percent == 5
    assert quota(ahead, 200).windows[0].used_percent == 90


def test_a_counter_zeroed_within_its_window_is_one_window_that_fell_once() -> None:
    readings = [*(shown(i, i, 300) for i in range(30)), *(shown(30 + i, i, 300) for i in range(20))]
    (one,) = quota(readings, 60).windows
    assert (one.used_percent, one.peak_percent, len(one.falls), span(one)) == (19, 29, 1, (0, 300))
    fallen = one.readings[one.falls[0]]
    assert (fallen.fell_from, fallen.fell_at_ms) == (29, START + 30 * 60_000)


def test_readings_of_several_windows_that_vanish_and_come_back_leave_no_gap_in_the_week() -> None:
    readings = [shown(i * 60, i, WEEK, WEEK) for i in range(20)] + [shown(1, 1, 300), shown(900, 1, 1190)]
    assert told(quota(readings, 1150).windows) == [
        ("codex", (0, 300), "natural", 1),
        ("codex", (0, WEEK), "open", 19),
        ("codex", (890, 1190), "open", 1),
    ]


@st.composite
def histories(draw: st.DrawFn) -> list[CounterReading]:
    """One account: five-hour windows one after the other, each with a rising counter and some jitter."""
    readings, start = [], 0
    for _ in range(draw(st.integers(1, 4))):
        start += 300 + draw(st.integers(0, 400))
        percent = 0
        for at in sorted(draw(st.lists(st.integers(1, 298), min_size=1, max_size=8))):
            percent = min(100, percent + draw(st.integers(0, 30)))
            jitter = draw(st.integers(-5, 5)) / 60
            readings.append(shown(start + at, percent, start + 300 + jitter))
    return readings


@settings(max_examples=60)
@given(histories(), st.data())
def test_the_order_of_readings_and_their_echoes_change_nothing(
    readings: list[CounterReading], data: st.DataObject
) -> None:
    whole = quota(readings, 5000).windows
    assert quota(data.draw(st.permutations(readings)), 5000).windows == whole
    echoed = data.draw(st.sampled_from(readings))
    with_echo = quota([*readings, replace(echoed, at_ms=echoed.at_ms + 1)], 5000).windows
    assert [(w.ended, w.used_percent, w.peak_percent) for w in with_echo] == [
        (w.ended, w.used_percent, w.peak_percent) for w in whole
    ]
    moved_ms = [abs(w.ends_at_ms - v.ends_at_ms) for w, v in zip(with_echo, whole, strict=True)]
    assert max(moved_ms) <= 10_000  # the reset is the median of what was announced


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.integers(0, 2000), st.integers(0, 100), st.integers(0, 299)), min_size=1, max_size=25
    )
)
def test_windows_on_one_track_never_overlap(given_readings: list[tuple[int, int, int]]) -> None:
    readings = [shown(at, percent, at + ahead) for at, percent, ahead in given_readings]
    found = quota(readings, 3000).windows
    for track in tracks(found):
        for one, other in pairwise(track):
            assert one.ends_at_ms <= max(other.starts_at_ms, first_ms(other)) + 120_000


def first_ms(window: QuotaWindow) -> int:
    return window.readings[0].reading.at_ms
