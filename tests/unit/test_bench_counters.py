"""What the bench of counters says of its runs, and that its simulated counter is what it claims."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from counterfoil.domain.provider_event import EventKind
from tests.bench.counters_rows import Cell, bounds, cut_row, event_row, quiet_row, share_of
from tests.bench.counters_runs import Found, Sighted, Told, cut_run, event_run, quiet_run, seen
from tests.bench.counters_sim import simulate
from tests.bench.counters_story import Story

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
    moved = drained.elsewhere_between(drained.drained_ms - 1, drained.drained_ms)
    assert moved == pytest.approx(drained.points[2] - drained.here[2])


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
    assert [cell.within(n) for n in (1, 2, 3)] == [1, 3, 4]
    assert cell.met is False
    assert Cell(0.3, 1.0, FOUND[:3]).met is True
    assert Cell(0.2, 1.0, FOUND).met is None
    assert Cell(0.3, 0.67, FOUND).met is None


@pytest.mark.parametrize(
    ("hits", "number", "low", "high"),
    [(95, 100, 0.900, 0.976), (50, 100, 0.419, 0.581), (0, 100, 0.0, 0.026), (20, 20, 0.881, 1.0)],
)
def test_the_bounds_of_a_share_are_those_of_wilson(hits: int, number: int, low: float, high: float) -> None:
    assert bounds(hits, number) == pytest.approx((low, high), abs=0.001)


def test_a_share_of_nothing_is_left_out() -> None:
    assert (share_of(19, 20), share_of(0, 0)) == ("95 % (80–99)", "")


def test_rows_say_what_was_measured() -> None:
    row = cut_row(Cell(0.3, 1.0, FOUND))
    assert row[:5] == ("30%", "100%", "4", "75 % (36–94)", "100 % (60–100)")
    assert row[7:] == ("2", "-30 %", "0 in 120", "≤ 2 in 95 %", "NO")
    assert cut_row(Cell(0.2, 1.0, [Found(1.0, 30)]))[7:9] == ("more", "")
    quiet = quiet_row(
        [(Found(1.0, 50, false=1), Told(True)), (Found(1.0, 150), Told(False, (0.1,), (True,)))]
    )
    assert quiet[2:6] == ("1 in 200", "0.50 (0.11–2.21)", "≤ 1", "yes")
    assert quiet[6:] == ("50 % (12–88)", "10 %", "100 % of 1")


def test_an_event_that_no_reading_showed_is_not_asked_for() -> None:
    runs = [Sighted(10, True, 60_000), Sighted(10, True, None, 3, 1), Sighted(10, False)]
    row = event_row("drain", 1.0, runs)
    assert row == ("drain", "100%", "2 of 3", "50 % (12–88)", "1.0 min", "3", "1 in 30 windows")


def test_single_events_go_through_the_real_code_and_are_found() -> None:
    zeroed = event_run(Story(windows=6, zero_at=4), 2, EventKind.COUNTER_ZEROED)
    assert (zeroed.windows, zeroed.was_shown, zeroed.wrong) == (6, True, 0)
    assert zeroed.late_ms is not None
    assert 2 <= zeroed.late_ms / 60_000 <= 60
    drain = Story(windows=6, drain_at=4, drain_points=20.0, full_share=1.0)
    drained = event_run(drain, 3, EventKind.JUMP_WITHOUT_USE)
    assert (drained.was_shown, drained.elsewhere, drained.wrong) == (True, 0, 0)
    assert drained.late_ms is not None


def test_rises_of_use_elsewhere_are_told_apart_from_the_drain() -> None:
    shared = Story(windows=6, drain_at=4, local_share=0.67, full_share=1.0)
    found = event_run(shared, 3, EventKind.JUMP_WITHOUT_USE)
    assert found.elsewhere > 0
    assert found.wrong == 0
