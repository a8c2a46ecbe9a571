"""Reliability in bins, and a Brier score taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.score import score_of
from counterfoil.domain.score_bins import Bin
from counterfoil.domain.score_bins import bins_of as bins_and_parts
from counterfoil.domain.score_rows import Row, compared
from tests.unit.domain.judged_made import BLEND, check, said, window, windows_of

told = st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=60)


def rows(*pairs: tuple[float, bool]) -> list[Row]:
    windows = windows_of([{BLEND: chance} for chance, _ in pairs], [came for _, came in pairs])
    return compared(windows).shown


def bins_of(found: list[Row]) -> tuple[Bin, ...]:
    return bins_and_parts(found)[0]


def test_of_five_times_that_eighty_was_said_it_came_four_times() -> None:
    (one,) = bins_of(rows(*[(0.8, True)] * 4, (0.84, False)))
    assert (one.low, one.high) == (0.8, 0.9)
    assert one.said == pytest.approx(0.808)
    assert (one.times, one.came_true, one.windows, one.windows_true) == (5, 4, 5, 4)
    assert one.share == 0.8


def test_a_sure_thing_falls_into_the_last_bin_and_nothing_into_the_first() -> None:
    first, last = bins_of(rows((0.0, False), (1.0, True)))
    assert (first.low, last.low, last.high) == (0.0, 0.9, 1.0)


def test_bins_in_which_nothing_was_said_are_left_out() -> None:
    assert bins_of([]) == ()
    assert len(bins_of(rows((0.15, False), (0.95, True)))) == 2


def test_many_times_in_one_window_are_one_trial_for_the_band() -> None:
    same = window(*(check(60 + 15 * i, said(0.85)) for i in range(9)), full=290)
    (one,) = bins_of(compared([same]).shown)
    (many,) = bins_of(rows(*[(0.85, True)] * 9))
    assert (one.times, one.windows) == (9, 1)
    assert one.band[0] < 0.5 < many.band[0]


@settings(max_examples=100, deadline=None)
@given(told)
def test_the_band_holds_the_share_and_stays_between_nothing_and_all(pairs: list[tuple[float, bool]]) -> None:
    for one in bins_of(rows(*pairs)):
        low, high = one.band
        assert 0 <= low <= one.share + 1e-9
        assert one.share <= high + 1e-9 <= 1 + 1e-9


@settings(max_examples=100, deadline=None)
@given(told)
def test_the_parts_of_a_brier_score_come_to_the_score(pairs: list[tuple[float, bool]]) -> None:
    found = rows(*pairs)
    parts, brier = bins_and_parts(found)[1], score_of(BLEND, found).brier
    assert parts is not None
    assert parts.miscalibration - parts.resolution + parts.uncertainty + parts.within == pytest.approx(brier)
    assert sum(one.times for one in bins_of(found)) == len(pairs)


def test_nothing_said_has_no_parts() -> None:
    assert bins_and_parts([]) == ((), None)
