"""Which window follows which, when two accounts write into the same logs."""

from __future__ import annotations

from counterfoil.domain.quota import CounterReading
from counterfoil.domain.usage import LineRef
from counterfoil.domain.window import MINUTE_MS, Ending, QuotaWindow
from counterfoil.domain.window_judge import judge
from counterfoil.domain.windows_observed import observed_windows
from tests.altered import replace

START = 1_783_468_800_000  # 2026-07-08 00:00 UTC
WEEK = 10080


def shown(
    at: float, percent: float, reset: int, account: str | None = None, minutes: int = WEEK
) -> CounterReading:
    """A weekly reading; times are minutes from START."""
    at_ms, resets_at_ms = START + round(at * MINUTE_MS), START + reset * MINUTE_MS
    line = LineRef(0, 1, b"")
    return CounterReading(
        at_ms, "codex", "log", "codex", minutes, percent, resets_at_ms, account, None, None, line
    )


def endings(readings: list[CounterReading], at_minute: int) -> dict[int, tuple[Ending, int]]:
    """Ending and its minute, by the minute of the announced reset."""
    windows = observed_windows(judge(readings), (), START + at_minute * MINUTE_MS)
    return {_minute(w.resets_at_ms): (w.ended, _minute(w.ends_at_ms)) for w in windows}


def _minute(at_ms: int) -> int:
    return (at_ms - START) // MINUTE_MS


A, B = WEEK, 3000 + WEEK  # two weeks that overlap; B begins at minute 3000


def test_two_accounts_that_take_turns_both_keep_their_whole_week() -> None:
    turns = [shown(3000 + 20 * i, 10 + i, A if i % 2 else B) for i in range(8)]
    assert endings([shown(1, 9, A), *turns], 3300) == {A: (Ending.OPEN, A), B: (Ending.OPEN, B)}


def test_an_account_used_up_does_not_rise_yet_keeps_coming_back() -> None:
    turns = [shown(3000 + 20 * i, 100 if i % 2 else 5 + i, A if i % 2 else B) for i in range(8)]
    assert endings([shown(1, 100, A), *turns], 3300) == {A: (Ending.OPEN, A), B: (Ending.OPEN, B)}


def test_one_rise_long_after_the_other_window_appeared_proves_a_second_account() -> None:
    readings = [shown(1, 9, A), shown(3001, 1, B), shown(3400, 12, A)]
    assert endings(readings, 3500) == {A: (Ending.OPEN, A), B: (Ending.OPEN, B)}


def test_a_session_that_repeats_the_old_window_once_does_not_bring_it_back() -> None:
    readings = [shown(1, 9, A), shown(3001, 1, B), shown(3030, 9, A), shown(3031, 2, B)]
    assert endings(readings, 3500) == {A: (Ending.EARLY, 3000), B: (Ending.OPEN, B)}


def test_an_answer_still_under_way_at_the_reset_does_not_bring_the_old_window_back() -> None:
    readings = [shown(2900, 9, A), shown(3001, 1, B), shown(3002, 10, A), shown(3031, 2, B)]
    assert endings(readings, 3500)[A][0] is Ending.EARLY


def test_each_account_goes_on_in_its_own_next_week() -> None:
    turns = [shown(3000 + 20 * i, 10 + i, A if i % 2 else B) for i in range(8)]
    follow_a = WEEK + 500 + WEEK
    readings = [shown(1, 9, A), *turns, shown(WEEK + 501, 1, follow_a), shown(WEEK + 900, 30, B)]
    assert endings(readings, WEEK + 1000) == {
        A: (Ending.NATURAL, A),
        B: (Ending.OPEN, B),
        follow_a: (Ending.OPEN, follow_a),
    }


def test_three_resets_in_a_row_before_their_time_each_cut_the_one_before() -> None:
    first, second, third = WEEK, 1440 + WEEK, 5000 + WEEK
    readings = [shown(1, 0, first), shown(1441, 0, second), shown(2000, 9, second), shown(5001, 0, third)]
    assert endings(readings, 6000) == {
        first: (Ending.EARLY, 1440),
        second: (Ending.EARLY, 5000),
        third: (Ending.OPEN, third),
    }


def test_named_accounts_never_cut_each_other() -> None:
    readings = [shown(1, 9, A, "one"), shown(3001, 1, B, "two")]
    assert endings(readings, 3500) == {A: (Ending.OPEN, A), B: (Ending.OPEN, B)}


def test_what_is_read_of_another_account_says_nothing_about_how_this_one_ended() -> None:
    readings = [shown(1, 9, 300, "one", 300), shown(400, 1, B - 3000 + 390, "two")]
    assert endings(readings, 500)[300][0] is Ending.UNKNOWN


def test_the_later_window_of_a_pair_is_not_cut_by_the_earlier() -> None:
    windows = observed_windows(judge([shown(1, 9, A), shown(3001, 1, B)]), (), START + 4000 * MINUTE_MS)
    assert [_span(w) for w in windows] == [(0, 3000), (3000, B)]


def _span(window: QuotaWindow) -> tuple[int, int]:
    return _minute(window.starts_at_ms), _minute(window.ends_at_ms)


FIVE = 300


def moved(at: float, percent: float, reset: int) -> CounterReading:
    return shown(at, percent, reset, minutes=FIVE)


def whole(readings: list[CounterReading], at_minute: int) -> list[tuple[tuple[int, int], Ending, int | None]]:
    """Span, ending and the reset first announced, in minutes."""
    windows = observed_windows(judge(readings), (), START + at_minute * MINUTE_MS)
    return [
        (_span(w), w.ended, None if w.moved_from_ms is None else _minute(w.moved_from_ms)) for w in windows
    ]


RUNS_ON = [
    *(moved(i * 5, 10 + i, 300) for i in range(50)),
    *(moved(250 + i * 5, 60 + i, 540) for i in range(40)),
]


def test_a_reset_moved_out_by_four_hours_while_the_counter_runs_on_is_one_window_that_ends_late() -> None:
    assert whole(RUNS_ON, 400) == [((0, 540), Ending.OPEN, 300)]
    ended = whole([*RUNS_ON, moved(545, 1, 845)], 560)
    assert ended == [((0, 540), Ending.LATE, 300), ((545, 845), Ending.OPEN, None)]


def test_a_reset_moved_further_ahead_than_the_window_is_long_is_believed_once_it_lasts() -> None:
    early = [
        *(moved(i * 5, 10 + i, 300) for i in range(20)),
        *(moved(100 + i * 5, 30 + i, 540) for i in range(9)),
    ]
    assert whole(early, 150) == [((0, 540), Ending.OPEN, 300)]
    assert whole(early[:21], 101) == [((0, 300), Ending.OPEN, None)]


def test_a_counter_that_leaps_with_its_reset_is_not_the_same_one_running_on() -> None:
    leaps = [moved(240, 34, 300), moved(245, 92, 540)]
    assert [span for span, *_ in whole(leaps, 250)] == [(0, 240), (240, 540)]


def test_another_plan_under_another_reset_is_not_the_same_counter() -> None:
    other = replace(moved(246, 36, 540), plan="pro")
    assert len(whole([moved(240, 34, 300), other], 250)) == 2


def test_the_reset_of_a_window_not_begun_rolls_on_and_makes_no_windows() -> None:
    idle = [moved(i * 5, 0, 300 + i * 5) for i in range(20)]
    begun = [moved(96, 1, 395), moved(120, 9, 395)]
    assert whole([*idle, *begun], 130) == [((95, 395), Ending.OPEN, None)]


def test_two_windows_that_take_turns_for_hours_never_cut_each_other() -> None:
    turns = [moved(i * 3, (20 if i % 2 else 50) + i // 4, 300 if i % 2 else 290) for i in range(40)]
    assert [ended for _, ended, _ in whole(turns, 130)] == [Ending.OPEN, Ending.OPEN]
