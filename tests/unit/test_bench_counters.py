"""What the bench of counters says of its runs, and that its simulated counter is what it claims."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from tests.bench.counters import Cell, cut_row, event_row, false_per_100
from tests.bench.counters_runs import Found, cut_run, quiet_run, seen
from tests.bench.counters_sim import Story, simulate

STORY = Story(windows=6)
FOUND = [Found(1.0, 30, needed, -30.0) for needed in (1, 2, 2, 3)]


def test_a_run_is_the_same_for_the_same_seed() -> None:
    assert simulate(STORY, 3).readings == simulate(STORY, 3).readings
    assert simulate(STORY, 3).readings != simulate(STORY, 4).readings


def test_the_counter_shows_whole_percents_of_what_was_moved_here() -> None:
    account = simulate(STORY, 1)
    assert all(reading.percent == int(reading.percent or 0) for reading in account.readings)
    assert all(0 <= (reading.percent or 0) <= 100 for reading in account.readings)
    assert account.here == account.points
    assert any(account.full)
    assert all(end <= start for (_, end), (start, _) in pairwise(account.spans))


def test_a_share_of_the_rise_comes_from_elsewhere() -> None:
    account = simulate(replace(STORY, windows=30, local_share=0.67), 1)
    assert sum(account.here) / sum(account.points) == pytest.approx(0.67, abs=0.1)


def test_a_cut_makes_the_same_dollars_move_more_points() -> None:
    before, after = simulate(STORY, 1), simulate(replace(STORY, cut=0.5), 1)
    assert before.full[0]
    assert after.full[0]
    assert len(after.steps) < 0.7 * len(before.steps)


def test_a_zeroed_counter_and_a_drain_happen_where_they_are_asked_for() -> None:
    zeroed = simulate(replace(STORY, zero_at=2), 1)
    drained = simulate(replace(STORY, drain_at=2, full_share=1.0), 1)
    assert zeroed.zeroed_ms is not None
    assert zeroed.spans[2][0] < zeroed.zeroed_ms < zeroed.spans[2][1]
    assert drained.drained_ms is not None
    assert drained.here[2] < drained.points[2]


def test_minutes_hold_all_use() -> None:
    run = seen(STORY, 1)
    assert run.use.between(0, 1 << 52).requests == len(run.account.steps)
    assert len(run.windows) == STORY.windows


def test_a_cut_goes_through_the_real_code_and_is_found() -> None:
    found = cut_run(Story(windows=14, cut=0.5, cut_at=10), 2)
    assert found.needed is not None
    assert found.needed <= 2
    assert found.change_percent == pytest.approx(-50, abs=15)


def test_nothing_is_found_where_nothing_happened() -> None:
    found, told = quiet_run(Story(windows=10), 2)
    assert (found.false, found.windows, told.is_silent) == (0, 10, False)
    assert all(abs(off) < 0.3 for off in told.off)


def test_what_was_needed_is_counted_in_full_windows() -> None:
    cell = Cell(0.3, 1.0, [*FOUND, Found(1.0, 30)])
    assert [cell.within(n) for n in (1, 2, 3)] == [20.0, 60.0, 80.0]
    assert cell.met is False
    assert Cell(0.3, 1.0, FOUND[:3]).met is True
    assert Cell(0.2, 1.0, FOUND).met is None
    assert Cell(0.3, 0.67, FOUND).met is None


def test_rows_say_what_was_measured() -> None:
    row = cut_row(Cell(0.3, 1.0, FOUND))
    assert row == (
        *("30%", "100%", "75 %", "100 %", "100 %", "100 %", "2", "-30 %", "0.00", "≤ 2 in 95 %", "NO"),
    )
    assert cut_row(Cell(0.2, 1.0, [Found(1.0, 30)]))[6:8] == ("more", "")
    assert event_row("drain", 1.0, [(60_000, 0), (None, 1)]) == ("drain", "100%", "50 %", "1.0 min", "0.50")


def test_false_alarms_are_per_hundred_windows() -> None:
    assert false_per_100([Found(1.0, 50, false=1), Found(1.0, 150)]) == 0.5
