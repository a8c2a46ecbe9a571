"""The record as a whole and for each kind of window."""

from __future__ import annotations

from counterfoil.domain.judged import JudgedWindow
from counterfoil.domain.method import Method
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.score_warnings import warning_score
from counterfoil.domain.scorecard import later_half, scorecard
from tests.unit.domain.judged_made import BLEND, LINE, WEEK, at, check, said, window


def never(_window: JudgedWindow) -> int | None:
    return None


def test_nothing_judged_yet_is_an_empty_record() -> None:
    card = scorecard([], never)
    assert card.kinds == ()
    assert card.whole.scores == ()
    assert (card.whole.shown, card.whole.since_ms, card.whole.in_use) == (None, None, None)
    assert (card.whole.windows, card.whole.exhausted) == (0, 0)


def test_each_kind_has_a_record_of_its_own() -> None:
    hours = window(check(60, said(0.9)), full=200)
    week = window(check(60, said(0.2)), minutes=WEEK, kind=WindowKind.SEVEN_DAY)
    card = scorecard([week, hours], never)
    assert [score.kind for score in card.kinds] == [WindowKind.FIVE_HOUR, WindowKind.SEVEN_DAY]
    assert [score.exhausted for score in card.kinds] == [1, 0]
    assert (card.whole.kind, card.whole.windows, card.whole.exhausted) == (None, 2, 1)
    assert (card.whole.since_ms, card.whole.until_ms) == (at(0), at(WEEK))


def test_windows_cut_short_and_those_without_a_forecast_are_told_apart() -> None:
    cut = window(check(60, said(0.9)), ended=100)
    silent = window(start=300)
    live = window(check(660, said(0.9)), start=600, is_replayed=False)
    whole = scorecard([cut, silent, live], never).whole
    assert (whole.windows, whole.unsettled, whole.replayed) == (1, 1, 0)


def test_what_was_shown_last_is_in_use_and_each_method_is_found_by_name() -> None:
    both = (said(1.0, LINE), said(0.4))
    first = window(check(60, *both), full=200)
    later = window(check(360, *both, shown=LINE), start=300, full=500)
    whole = scorecard([first, later], never).whole
    assert whole.in_use is LINE
    assert whole.shown is whole.scores[0]
    line = whole.of(LINE)
    assert line is not None
    assert line.brier == 0.0
    assert whole.of(Method.HABIT) is None


def test_what_was_shown_is_set_against_each_baseline_that_has_a_word() -> None:
    windows = [window(check(60, said(1.0, LINE), said(0.4)), full=200)]
    assert [lead.over for lead in scorecard(windows, never).whole.leads] == [LINE]


def test_the_later_half_of_each_limit_is_judged_by_time_of_start() -> None:
    codex = [window(start=300.0 * i) for i in (2, 0, 1)]
    claude = [window(start=300.0 * i, agent="claude-code") for i in range(2)]
    found = later_half([*codex, *claude])
    assert sorted((w.window.agent, (w.starts_at_ms - at(0)) // 60_000) for w in found) == [
        ("claude-code", 300),
        ("codex", 300),
        ("codex", 600),
    ]


def test_warnings_are_counted_against_what_came() -> None:
    in_time, too_late, unwarned = (window(full=200), window(full=200), window(full=200))
    close, for_nothing, calm = window(peak=93.0), window(peak=70.0), window(peak=20.0)
    score = warning_score(
        [
            (in_time, at(140)),
            (too_late, at(200)),
            (unwarned, None),
            (close, at(100)),
            (for_nothing, at(100)),
            (calm, None),
        ]
    )
    assert (score.exhausted, score.warned_before, score.lead_minutes_median) == (3, 1, 60.0)
    assert (score.warned, score.false) == (4, 1)
    assert (score.warned_share, score.false_share) == (1 / 3, 1 / 4)


def test_without_a_window_that_ran_out_or_a_warning_there_are_no_shares() -> None:
    score = warning_score([(window(), None)])
    assert (score.warned_share, score.false_share, score.lead_minutes_median) == (None, None, None)


def test_a_window_that_ran_out_before_any_forecast_was_not_warned_of() -> None:
    early, later = window(full=5), window(check(360, said(0.9)), start=300, full=500)
    whole = scorecard([early, later], lambda _: at(370)).whole
    assert (whole.windows, whole.warnings.exhausted, whole.warnings.warned_before) == (1, 2, 1)
    assert whole.shown is not None
    assert whole.in_use is BLEND
