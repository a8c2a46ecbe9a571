"""Scores worked out by hand, and the moments they are taken at."""

from __future__ import annotations

import math
from random import Random

import pytest

from counterfoil.domain.method import Method
from counterfoil.domain.score import Coverage, LateError, method_scores
from tests.altered import replace
from tests.unit.domain.judged_made import BLEND, HOUR, LINE, check, said, window, windows_of


def test_nothing_judged_is_no_score() -> None:
    assert method_scores([]) == ()
    assert method_scores([window()]) == ()


def test_scores_worked_by_hand() -> None:
    # ran out after 0.8 and 0.6; lasted after 0.3: (0.04 + 0.16 + 0.09) / 3
    ran = window(check(60, said(0.8)), check(75, said(0.6)), full=200)
    lasted = window(check(360, said(0.3)), start=300)
    shown, blend = method_scores([ran, lasted])
    assert shown.brier == pytest.approx(0.29 / 3)
    assert shown.brier_by_window == pytest.approx((0.10 + 0.09) / 2)
    assert shown.log_loss == pytest.approx(-(math.log(0.8) + math.log(0.6) + math.log(0.7)) / 3)
    assert (shown.checks, shown.windows, shown.name) == (3, 2, "shown")
    assert blend.brier == shown.brier
    assert blend.method is BLEND


def test_a_chance_of_nothing_that_comes_costs_much_and_not_without_end() -> None:
    (shown, _) = method_scores([window(check(60, said(0.0)), full=200)])
    assert shown.log_loss == pytest.approx(math.log(1000))


def test_methods_are_compared_at_moments_where_each_has_a_word() -> None:
    both = check(60, said(0.9), said(1.0, LINE))
    alone = check(75, said(0.1))
    shown, line, blend = method_scores([window(both, check(90, said(0.8), said(0.0, LINE)), alone, full=200)])
    assert (shown.checks, line.checks, blend.checks) == (2, 2, 2)
    assert line.method is LINE
    assert line.brier == pytest.approx(0.5)
    assert blend.brier == pytest.approx((0.01 + 0.04) / 2)


def test_a_method_that_rarely_has_a_word_does_not_take_the_others_moments_away() -> None:
    rare = check(60, said(0.9), said(1.0, Method.HABIT))
    often = [check(60 + 15 * i, said(0.9)) for i in range(1, 4)]
    scores = method_scores([window(rare, *often, full=200)])
    assert [score.name for score in scores] == ["shown", "blend"]
    assert scores[0].checks == 4


def test_what_was_shown_is_scored_whichever_method_it_was() -> None:
    first = check(60, said(1.0, LINE), said(0.2), shown=LINE)
    second = check(75, said(1.0, LINE), said(0.2))
    shown, line, blend = method_scores([window(first, second, full=200)])
    assert shown.brier == pytest.approx(0.64 / 2)
    assert line.brier == 0.0
    assert blend.brier == pytest.approx(0.64)


def test_what_was_said_once_a_window_was_full_is_not_judged() -> None:
    (shown, _) = method_scores([window(check(60, said(0.8)), check(200, said(1.0)), full=200)])
    assert shown.checks == 1


def test_of_forecasts_made_live_one_a_quarter_of_an_hour_counts() -> None:
    checks = [check(minute, said(0.5)) for minute in (60, 61, 74, 75, 76)]
    live = method_scores([window(*checks, full=200, is_replayed=False)])
    replayed = method_scores([window(*checks, full=200)])
    assert (live[0].checks, replayed[0].checks) == (2, 5)


def test_a_window_cut_short_before_it_was_full_is_not_judged() -> None:
    cut = window(check(60, said(0.8)), ended=120)
    assert method_scores([cut]) == ()
    assert method_scores([replace(cut, full_at_ms=cut.ended_at_ms)])[0].checks == 1


def test_the_run_out_band_is_judged_where_it_ran_out_and_was_held_likely() -> None:
    holds = check(60, said(0.5, out=(150, 180, 200)))
    misses = check(75, said(0.9, out=(201, 220, 240)))
    unlikely = check(90, said(0.49, out=(100, 110, 120)))
    bandless = check(105, said(1.0, LINE), shown=LINE)
    lasted = window(check(360, said(0.9, out=(400, 420, 440))), start=300)
    shown = method_scores([window(holds, misses, unlikely, full=200), lasted])[0]
    assert shown.run_out_band == Coverage(1, 2)
    assert shown.run_out_band.share == 0.5
    assert method_scores([window(bandless, full=200)])[0].run_out_band.share is None


def test_the_band_for_the_reset_is_judged_in_every_window_to_the_whole_percent() -> None:
    lasted = window(
        check(60, said(0.1, reset=(50, 55, 59.6))),
        check(75, said(0.1, reset=(40, 45, 59.4))),
        peak=60.0,
    )
    ran_out = window(check(360, said(0.9, reset=(80, 95, 100))), start=300, full=500)
    assert method_scores([lasted, ran_out])[0].at_reset_band == Coverage(2, 3)


def test_the_run_out_time_is_judged_in_the_two_hours_before_it_came() -> None:
    told = window(
        check(100, said(0.9, out=(200, 290, 300))),  # two hours and ten minutes ahead
        check(115, said(0.9, out=(200, 240, 300))),  # ten minutes late
        check(130, said(0.6, out=(200, 210, 300))),  # twenty minutes early
        check(145, said(0.4, out=(200, 231, 300))),  # not called likely
        check(160, said(0.8)),  # no time named
        full=230,
    )
    assert method_scores([told])[0].late == LateError(15.0, 2, 4)


def test_a_calibrated_forecaster_lies_on_the_diagonal_and_its_band_holds_eight_of_ten() -> None:
    random = Random(6)
    windows = []
    for place in range(4000):
        start, chance, width = place * 300.0, random.random(), 60.0
        middle, off = start + 200, random.uniform(-width, width)
        told = check(start + 60, said(chance, out=(middle - 0.8 * width, middle, middle + 0.8 * width)))
        windows.append(window(told, start=start, full=middle + off if random.random() < chance else None))
    shown = method_scores(windows)[0]
    assert shown.run_out_band.share == pytest.approx(0.8, abs=0.03)
    assert len(shown.bins) == 10
    assert all(abs(one.said - one.share) < 0.08 for one in shown.bins)
    assert shown.parts is not None
    assert shown.parts.miscalibration < 0.003
    assert shown.brier == pytest.approx(1 / 6, abs=0.01)  # the mean of p(1 - p)


def test_the_same_words_of_two_methods_get_the_same_score() -> None:
    words = [{LINE: chance, HOUR: chance} for chance in (0.0, 1.0, 1.0)]
    windows = [replace(w, checks=tuple(replace(c, shown=LINE) for c in w.checks))
               for w in windows_of(words, [False, True, False])]  # fmt: skip
    shown, line, hour = method_scores(windows)
    assert line.brier == hour.brier == shown.brier == pytest.approx(1 / 3)
