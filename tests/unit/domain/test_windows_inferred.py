"""Claude's windows, from refusals and from the times of use."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.quota import CounterReading, Refusal, WindowKind
from counterfoil.domain.usage import LineRef
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, Basis, Ending, QuotaWindow
from counterfoil.domain.window_judge import judge
from counterfoil.domain.windows_inferred import claude_windows, inferred_five_hour, refusal_windows
from counterfoil.domain.windows_observed import observed_windows

LINE = LineRef(0, 1, b"")
WEEK_MS = 7 * 24 * HOUR_MS
FIVE, WEEKLY = WindowKind.FIVE_HOUR, WindowKind.SEVEN_DAY


def at(text: str) -> int:
    """`"06-10 09:05"` of 2026, UTC, in milliseconds."""
    return int(datetime.fromisoformat(f"2026-{text}:00+00:00").timestamp() * 1000)


def refusal(
    when: str,
    resets: str | None,
    kind: WindowKind | None = None,
    scope: str | None = None,
    *,
    plan: bool = True,
) -> Refusal:
    resets_at_ms = None if resets is None else at(resets)
    return Refusal(when, at(when), "claude-code", kind, scope, resets_at_ms, plan, LINE)


def spans(windows: list[QuotaWindow]) -> list[tuple[int, int, Basis]]:
    return [(w.starts_at_ms, w.resets_at_ms, w.basis) for w in windows]


def test_a_refusal_gives_an_observed_window_that_is_used_up() -> None:
    (one,) = refusal_windows([refusal("06-10 11:20", "06-10 12:40", FIVE)])
    assert (one.provider, one.limit_id, one.kind, one.basis) == ("anthropic", "claude", FIVE, Basis.OBSERVED)
    assert (one.starts_at_ms, one.resets_at_ms) == (at("06-10 07:40"), at("06-10 12:40"))
    assert (one.used_percent, one.used_percent_source) == (100.0, "refusal")
    assert one.reading_at_ms == at("06-10 11:20")


@pytest.mark.parametrize(
    ("resets", "kind"),
    [("06-10 16:30", FIVE), ("06-10 16:31", WEEKLY), ("06-10 11:25", FIVE), ("06-16 09:00", WEEKLY)],
)
def test_a_refusal_that_names_no_window_is_told_by_how_far_its_reset_is(
    resets: str, kind: WindowKind
) -> None:
    (one,) = refusal_windows([refusal("06-10 11:20", resets)])
    assert one.kind is kind


def test_refusals_of_one_reset_are_one_window() -> None:
    told = [refusal("06-10 11:30", "06-10 12:41"), refusal("06-10 11:20", "06-10 12:40", FIVE)]
    (one,) = refusal_windows(told)
    assert one.refused_at_ms == (at("06-10 11:20"), at("06-10 11:30"))


def test_a_scoped_refusal_has_a_limit_of_its_own() -> None:
    plain = refusal("06-10 11:20", "06-14 09:00", WEEKLY)
    scoped = refusal("06-10 11:21", "06-14 09:00", WindowKind.SEVEN_DAY_SCOPED, "Fable 5")
    assert [(w.kind, w.limit_id) for w in refusal_windows([plain, scoped])] == [
        (WEEKLY, "claude"),
        (WindowKind.SEVEN_DAY_SCOPED, "claude_fable_5"),
    ]


@pytest.mark.parametrize(
    "unusable",
    [
        refusal("06-10 11:20", None, FIVE),
        refusal("06-10 11:20", "06-10 12:40", FIVE, plan=False),
        refusal("06-10 11:20", "06-10 11:00", FIVE),
        refusal("06-10 11:20", "06-11 11:19", FIVE),  # "resets 11:19" read as tomorrow's
        refusal("06-10 11:20", "07-01 00:00", WindowKind.MONTHLY),
        refusal("06-10 11:20", "06-30 00:00"),
    ],
)
def test_a_refusal_without_a_believable_reset_gives_no_window(unusable: Refusal) -> None:
    assert refusal_windows([unusable]) == []


@pytest.mark.parametrize(
    ("use", "start"),
    [
        ("04-30 03:05", "04-30 03:00"),
        ("04-30 03:59", "04-30 03:00"),
        ("05-01 03:05", "05-01 03:00"),
        ("05-01 03:59", "05-01 03:50"),
    ],
)
def test_an_inferred_window_begins_on_the_hour_and_since_may_on_ten_minutes(use: str, start: str) -> None:
    (one,) = inferred_five_hour([at(use)], [], at(use))
    assert spans([one]) == [(at(start), at(start) + 5 * HOUR_MS, Basis.INFERRED)]
    assert (one.used_percent, one.peak_percent) == (None, None)


def test_the_first_use_after_a_window_ended_begins_the_next() -> None:
    uses = [at(t) for t in ("06-10 09:05", "06-10 12:00", "06-10 13:59", "06-10 14:00", "06-10 21:17")]
    windows = inferred_five_hour(uses, [], at("06-10 22:00"))
    assert [w.starts_at_ms for w in windows] == [at("06-10 09:00"), at("06-10 14:00"), at("06-10 21:10")]


def test_use_after_the_moment_asked_for_infers_nothing() -> None:
    assert inferred_five_hour([at("06-10 09:05")], [], at("06-10 09:00")) == []


def test_an_observed_window_takes_the_place_of_what_would_be_inferred() -> None:
    uses = [at(t) for t in ("06-10 05:05", "06-10 07:30", "06-10 08:00", "06-10 11:00", "06-10 12:45")]
    told = [refusal("06-10 11:20", "06-10 12:40", FIVE)]
    windows = claude_windows(uses, told, at("06-10 13:00"))
    assert spans(windows) == [
        (at("06-10 05:00"), at("06-10 07:40"), Basis.INFERRED),
        (at("06-10 07:40"), at("06-10 12:40"), Basis.OBSERVED),
        (at("06-10 12:40"), at("06-10 17:40"), Basis.INFERRED),
    ]
    assert [w.ended for w in windows] == [Ending.NATURAL, Ending.NATURAL, Ending.OPEN]


def test_the_hour_mark_never_reaches_back_into_an_observed_window() -> None:
    windows = claude_windows([at("04-10 12:45")], [refusal("04-10 11:20", "04-10 12:40")], at("04-10 13:00"))
    assert [w.starts_at_ms for w in windows] == [at("04-10 07:40"), at("04-10 12:40")]


def test_a_refusal_without_a_reset_is_noted_in_the_inferred_window() -> None:
    (one,) = claude_windows([at("06-10 09:05")], [refusal("06-10 11:20", None, FIVE)], at("06-10 11:30"))
    assert (one.basis, one.used_percent, one.refused_at_ms) == (Basis.INFERRED, 100.0, (at("06-10 11:20"),))


def test_weeks_are_never_invented_without_an_observed_one() -> None:
    uses = [at("06-01 09:00") + day * 24 * HOUR_MS for day in range(40)]
    assert {w.kind for w in claude_windows(uses, [], uses[-1])} == {FIVE}


def test_weeks_repeat_from_an_observed_one_until_the_first_without_use() -> None:
    told = [refusal("06-10 11:20", "06-14 09:00", WEEKLY)]
    uses = [at(t) for t in ("06-10 11:00", "06-15 10:00", "06-22 10:00", "07-07 10:00")]
    weeks = [w for w in claude_windows(uses, told, at("07-08 00:00")) if w.kind is WEEKLY]
    first = at("06-14 09:00")
    assert spans(weeks) == [
        (first - WEEK_MS, first, Basis.OBSERVED),
        (first, first + WEEK_MS, Basis.INFERRED),
        (first + WEEK_MS, first + 2 * WEEK_MS, Basis.INFERRED),
    ]
    assert [w.ended for w in weeks] == [Ending.NATURAL, Ending.NATURAL, Ending.NATURAL]


def test_a_newly_observed_week_cuts_the_inferred_one_short() -> None:
    told = [refusal("06-10 11:20", "06-14 09:00", WEEKLY), refusal("06-20 11:20", "06-25 09:00", WEEKLY)]
    uses = [at(t) for t in ("06-10 11:00", "06-15 10:00", "06-20 10:00")]
    weeks = [w for w in claude_windows(uses, told, at("06-21 00:00")) if w.kind is WEEKLY]
    assert [(w.starts_at_ms, w.ends_at_ms) for w in weeks] == [
        (at("06-07 09:00"), at("06-14 09:00")),
        (at("06-14 09:00"), at("06-18 09:00")),
        (at("06-18 09:00"), at("06-25 09:00")),
    ]


def test_windows_that_readings_gave_are_kept_and_a_refusal_doubles_none() -> None:
    resets = at("06-10 12:40")
    shown = CounterReading(
        at("06-10 09:00"), "claude-code", "statusline", "claude", 300, 23.5, resets, None, None, None, LINE
    )
    observed = observed_windows(judge([shown]), [], at("06-10 11:30"))
    told = [refusal("06-10 11:20", "06-10 12:40", FIVE)]
    (one,) = claude_windows([at("06-10 08:00")], told, at("06-10 11:30"), observed)
    assert (len(one.readings), one.refused_at_ms, one.used_percent) == (1, (at("06-10 11:20"),), 100.0)


@settings(max_examples=50)
@given(st.lists(st.integers(0, 60 * 24 * 3), max_size=25), st.lists(st.integers(0, 60 * 24 * 3), max_size=3))
def test_five_hour_windows_never_overlap_an_observed_one_and_hold_every_use(
    uses: list[int], refused: list[int]
) -> None:
    base = at("06-10 00:00")
    times = [base + m * MINUTE_MS for m in uses]
    told = [
        Refusal(
            str(m), base + m * MINUTE_MS, "claude-code", FIVE, None, base + (m + 90) * MINUTE_MS, True, LINE
        )
        for m in refused
    ]
    windows = refusal_windows(told)
    inferred = inferred_five_hour(times, windows, base + WEEK_MS)
    for guess in inferred:
        assert guess.starts_at_ms < guess.resets_at_ms <= guess.starts_at_ms + 5 * HOUR_MS
        for other in [*windows, *(w for w in inferred if w is not guess)]:
            assert guess.resets_at_ms <= other.starts_at_ms or other.resets_at_ms <= guess.starts_at_ms
    for use in times:
        assert any(w.starts_at_ms <= use < w.resets_at_ms for w in [*windows, *inferred])
