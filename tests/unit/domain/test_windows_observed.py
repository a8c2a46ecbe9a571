"""Windows made from readings: identity, endings, refusals."""

from __future__ import annotations

from counterfoil.domain.quota import CounterReading, Refusal, WindowKind
from counterfoil.domain.usage import LineRef
from counterfoil.domain.window import MINUTE_MS, Basis, Ending, QuotaWindow
from counterfoil.domain.window_judge import judge
from counterfoil.domain.windows_observed import observed_windows

START = 1_783_468_800_000  # 2026-07-08 00:00 UTC
WEEK = 10080
LINE = LineRef(0, 1, b"")


def reading(
    minute: float,
    percent: float,
    reset_minute: float | None,
    *,
    minutes: int = 300,
    limit_id: str = "codex",
    agent: str = "codex",
    on_credits: bool | None = None,
) -> CounterReading:
    """Times are minutes from START; the window of reset 300 is the first five-hour window."""
    resets_at_ms = None if reset_minute is None else START + round(reset_minute * MINUTE_MS)
    at_ms = START + round(minute * MINUTE_MS)
    return CounterReading(
        at_ms, agent, "log", limit_id, minutes, percent, resets_at_ms, None, "team", on_credits, LINE
    )


def refusal(
    minute: int, kind: WindowKind | None = None, reset_minute: int | None = None, *, plan: bool = True
) -> Refusal:
    resets_at_ms = None if reset_minute is None else START + reset_minute * MINUTE_MS
    return Refusal(f"r{minute}", START + minute * MINUTE_MS, "codex", kind, None, resets_at_ms, plan, LINE)


def windows(readings: list[CounterReading], at_minute: int, *refusals: Refusal) -> list[QuotaWindow]:
    return observed_windows(judge(readings), refusals, START + at_minute * MINUTE_MS)


def minute(at_ms: int) -> float:
    return (at_ms - START) / MINUTE_MS


def test_one_window_carries_its_limit_its_length_and_its_readings() -> None:
    (one,) = windows([reading(1, 1, 300), reading(60, 20, 300)], 70)
    assert (one.agent, one.provider, one.limit_id, one.kind) == (
        "codex", "openai", "codex", WindowKind.FIVE_HOUR,
    )  # fmt: skip
    assert (minute(one.starts_at_ms), minute(one.resets_at_ms), minute(one.ends_at_ms)) == (0, 300, 300)
    assert (one.basis, one.ended, one.used_percent, len(one.readings)) == (
        Basis.OBSERVED, Ending.OPEN, 20.0, 2,
    )  # fmt: skip


def test_a_claude_reading_belongs_to_anthropic() -> None:
    (one,) = windows([reading(1, 1, 300, agent="claude-code", limit_id="claude")], 70)
    assert one.provider == "anthropic"


def test_jitter_of_the_reset_makes_no_second_window_and_the_median_names_it() -> None:
    shown = [reading(i, i, 300 + jitter / 60) for i, jitter in enumerate((-5, 0, 1, 5, 0))]
    (one,) = windows(shown, 70)
    assert minute(one.resets_at_ms) == 300


def test_credits_that_flip_line_by_line_make_no_second_window() -> None:
    shown = [reading(i, i, 300, on_credits=flag) for i, flag in enumerate((None, True, None, True, False))]
    assert len(windows(shown, 70)) == 1


def test_a_length_one_minute_short_is_the_same_window() -> None:
    (one,) = windows([reading(1, 1, 300), reading(2, 2, 300, minutes=299)], 70)
    assert (one.window_minutes, minute(one.starts_at_ms)) == (300, 0)


def test_readings_without_a_reset_are_no_window() -> None:
    assert windows([reading(1, 1, None), reading(2, 900, 300)], 70) == []


def test_limits_and_lengths_are_kept_apart() -> None:
    shown = [
        reading(1, 1, 300),
        reading(1, 2, WEEK, minutes=WEEK),
        reading(1, 3, WEEK, minutes=WEEK, limit_id="codex_bengalfox"),
    ]
    assert sorted(w.kind for w in windows(shown, 70)) == ["five_hour", "seven_day", "seven_day_scoped"]


def test_nothing_later_than_the_moment_asked_for_is_used() -> None:
    shown = [reading(1, 1, 300), reading(100, 60, 300), reading(310, 1, 609)]
    late = refusal(200, WindowKind.FIVE_HOUR)
    (one,) = windows(shown, 50, late)
    assert (one.used_percent, one.ended, one.refused_at_ms) == (1.0, Ending.OPEN, ())


def test_a_window_followed_after_its_reset_ended_naturally() -> None:
    first, second = windows([reading(1, 1, 300), reading(310, 1, 609)], 320)
    assert (first.ended, minute(first.ends_at_ms), second.ended) == (Ending.NATURAL, 300, Ending.OPEN)


def test_a_window_replaced_before_its_reset_ended_early_where_the_next_begins() -> None:
    first, second = windows(
        [reading(1, 40, WEEK, minutes=WEEK), reading(3005, 0, 3000 + WEEK, minutes=WEEK)], 3100
    )
    assert (first.ended, minute(first.ends_at_ms), minute(first.resets_at_ms)) == (Ending.EARLY, 3000, WEEK)
    assert second.ended is Ending.OPEN


def test_a_reset_moved_back_ends_the_old_window_where_the_new_one_was_first_shown() -> None:
    shown = [reading(1, 40, 300), reading(30, 1, 290), reading(31, 2, 290)]
    old = next(w for w in windows(shown, 60) if minute(w.resets_at_ms) == 300)
    assert (old.ended, minute(old.ends_at_ms)) == (Ending.EARLY, 30)


def test_a_window_past_its_reset_with_nothing_seen_since_ended_nobody_knows_how() -> None:
    (one,) = windows([reading(1, 1, 300)], 400)
    assert (one.ended, minute(one.ends_at_ms)) == (Ending.UNKNOWN, 300)


def test_a_five_hour_window_that_vanishes_ends_at_its_reset_and_leaves_no_other_behind() -> None:
    shown = [reading(1, 5, 300), reading(1, 1, WEEK, minutes=WEEK), reading(400, 9, WEEK, minutes=WEEK)]
    five, week = sorted(windows(shown, 500), key=lambda w: w.window_minutes)
    assert (five.ended, minute(five.ends_at_ms)) == (Ending.NATURAL, 300)
    assert week.ended is Ending.OPEN


def test_a_window_missing_from_one_sample_stays_open() -> None:
    shown = [
        reading(1, 5, 300),
        reading(2, 1, WEEK, minutes=WEEK),
        reading(3, 6, 300),
        reading(4, 1, WEEK, minutes=WEEK),
    ]
    assert [w.ended for w in windows(shown, 5)] == [Ending.OPEN, Ending.OPEN]


def test_a_counter_that_still_rises_after_its_reset_ended_late() -> None:
    shown = [reading(1, 5, 300), reading(310, 9, 300), reading(320, 12, 300)]
    (one,) = windows(shown, 330)
    assert (one.ended, minute(one.resets_at_ms), minute(one.ends_at_ms)) == (Ending.LATE, 300, 320)
    assert one.peak_percent == 5.0


def test_an_echo_of_the_old_counter_after_its_reset_is_not_a_late_end() -> None:
    first, _ = windows([reading(1, 5, 300), reading(310, 5, 300), reading(311, 1, 610)], 330)
    assert (first.ended, minute(first.ends_at_ms)) == (Ending.NATURAL, 300)


def test_a_refusal_that_names_its_reset_is_noted_in_that_window() -> None:
    shown = [reading(1, 5, 300), reading(1, 96, WEEK, minutes=WEEK)]
    five, week = sorted(windows(shown, 70, refusal(60, None, 300)), key=lambda w: w.window_minutes)
    assert (minute(five.refused_at_ms[0]), five.used_percent, week.refused_at_ms) == (60, 100.0, ())


def test_a_refusal_that_names_its_kind_is_noted_in_the_window_of_that_kind() -> None:
    shown = [reading(1, 96, 300), reading(1, 20, WEEK, minutes=WEEK)]
    five, week = sorted(windows(shown, 70, refusal(60, WindowKind.SEVEN_DAY)), key=lambda w: w.window_minutes)
    assert (five.used_percent, week.used_percent) == (96.0, 100.0)


def test_a_refusal_that_names_nothing_is_noted_only_where_the_counter_was_nearly_full() -> None:
    full = [reading(1, 96, 300), reading(1, 20, WEEK, minutes=WEEK)]
    assert [w.used_percent for w in windows(full, 70, refusal(60))] == [100.0, 20.0]
    half = [reading(1, 50, 300), reading(1, 20, WEEK, minutes=WEEK)]
    assert [w.used_percent for w in windows(half, 70, refusal(60))] == [50.0, 20.0]


def test_a_rate_limit_that_is_not_the_plan_changes_no_window() -> None:
    (one,) = windows([reading(1, 96, 300)], 70, refusal(60, WindowKind.FIVE_HOUR, 300, plan=False))
    assert (one.used_percent, one.refused_at_ms) == (96.0, ())


def test_several_refusals_of_one_window_are_all_kept_in_order() -> None:
    (one,) = windows([reading(1, 96, 300)], 90, refusal(80), refusal(60), refusal(70))
    assert [minute(at) for at in one.refused_at_ms] == [60, 70, 80]
