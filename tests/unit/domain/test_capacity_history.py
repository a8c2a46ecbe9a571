"""What is said of a limit's capacity over time."""

from __future__ import annotations

import random

import pytest

from counterfoil.domain.capacity import CapacityHistory
from counterfoil.domain.capacity_current import DIFFERING, ELSEWHERE, FEW_WINDOWS, NO_WINDOWS, percent_of
from counterfoil.domain.capacity_history import capacity_history
from counterfoil.domain.stretches import stretches_of
from counterfoil.domain.use_series import UseSeries
from counterfoil.domain.window import HOUR_MS, QuotaWindow
from tests.unit.domain.capacity_made import history_of, start_of, used, window


def learned(windows: list[QuotaWindow], use: UseSeries, at_ms: int | None = None) -> CapacityHistory:
    return capacity_history(windows, stretches_of(windows, use), at_ms or start_of(len(windows)))


def noisy(usd: float, count: int, seed: int = 0) -> list[float]:
    chance = random.Random(seed)
    return [usd * chance.uniform(0.95, 1.05) for _ in range(count)]


def test_the_capacity_is_what_a_percent_costs_with_a_band_about_it() -> None:
    current = learned(*history_of(noisy(0.2, 10))).current
    assert current.usd_per_percent == pytest.approx(0.2, rel=0.1)
    assert current.low is not None
    assert current.high is not None
    assert current.low < 0.2 < current.high
    assert current.tokens_per_percent == pytest.approx(1_000, rel=0.1)
    assert (current.windows, current.plan, current.elsewhere_share, current.missing) == (10, "pro", 0.0, None)
    assert current.since_ms is not None
    assert abs(current.since_ms - start_of(0)) <= 1


def test_the_band_narrows_to_what_windows_differ_by() -> None:
    few, many = (learned(*history_of(noisy(0.2, count))).current for count in (3, 40))
    assert few.low is not None
    assert few.high is not None
    assert many.low is not None
    assert many.high is not None
    assert many.low < 0.2 < many.high
    assert 1.05 < many.high / many.low < 1.15 < few.high / few.low


def test_every_window_has_a_point_of_its_own() -> None:
    points = learned(*history_of([0.2] * 4)).points
    assert [point.points for point in points] == [100.0] * 4
    assert all(point.low < point.usd_per_percent < point.high for point in points)


def test_a_cut_is_a_change_with_its_date_and_size() -> None:
    history = learned(*history_of([*noisy(0.2, 12), *noisy(0.12, 2, 1)]))
    (change,) = history.changes
    assert change.at_ms == start_of(12)
    assert change.change_percent == pytest.approx(-40, abs=6)
    assert 0 < change.plus_minus < 15
    assert change.after == pytest.approx(change.before * (1 + change.change_percent / 100))
    assert (change.windows_before, change.windows_after, change.hours) == (12, 2, ())
    assert history.current.usd_per_percent == pytest.approx(0.12, rel=0.12)
    assert history.current.windows == 2


def test_the_past_is_shown_as_it_was_known_then() -> None:
    windows, use = history_of([*noisy(0.2, 12), *noisy(0.12, 4, 1)])
    then = learned(windows[:13], use, start_of(13))
    assert then.changes == ()
    assert len(then.points) == 13
    before = learned(windows, use, start_of(12)).points
    assert [one.usd_per_percent for one in before] == [one.usd_per_percent for one in then.points[:12]]


def test_another_plan_begins_anew() -> None:
    history = learned(*history_of([*noisy(0.2, 12), *noisy(1.0, 6, 1)], ["plus"] * 12))
    assert history.changes == ()
    assert len(history.points) == 18
    assert (history.current.plan, history.current.windows) == ("pro", 6)
    assert history.current.usd_per_percent == pytest.approx(1.0, rel=0.12)


def test_windows_that_name_no_plan_belong_to_any() -> None:
    current = learned(*history_of([0.2] * 6, ["pro", None, "pro", None, None, None])).current
    assert (current.plan, current.windows) == ("pro", 6)


@pytest.mark.parametrize(
    ("windows", "use", "missing"),
    [
        ([window(0, [])], used(), NO_WINDOWS),
        ([window(0, [(n, float(n)) for n in range(1, 90)])], used(), NO_WINDOWS),
        (*history_of([0.2]), FEW_WINDOWS),
        (*history_of([0.2, 0.9, 0.15, 1.1, 0.3, 0.7]), DIFFERING),
    ],
    ids=["no reading", "no use here", "one window", "windows that differ fivefold"],
)
def test_where_the_data_does_not_carry_it_nothing_is_said_but_why(
    windows: list[QuotaWindow], use: UseSeries, missing: str
) -> None:
    history = learned(windows, use)
    assert (history.current.usd_per_percent, history.current.low, history.current.high) == (None, None, None)
    assert history.current.missing == missing
    assert history.changes == ()


def test_where_most_of_the_rise_came_over_rests_nothing_is_said() -> None:
    """Half an hour of work and ten points, then an hour of rest and forty."""
    shown = [(n, n / 3) for n in range(3, 31, 3)] + [(n + 60, 40 + n / 3) for n in range(33, 61, 3)]
    windows = [window(number, shown) for number in range(6)]
    steps = [(start_of(w) + at * 60_000, 0.2) for w in range(6) for at in (*range(1, 31), *range(91, 121))]
    current = learned(windows, used(*steps)).current
    assert current.missing == ELSEWHERE
    assert current.elsewhere_share is not None
    assert current.elsewhere_share > 0.5


def test_our_percent_is_known_only_with_the_capacity() -> None:
    current = learned(*history_of([0.2] * 8)).current
    assert percent_of(current, (10.0, 0.0, 0.0, 0.0)) == pytest.approx(50, rel=0.1)
    assert percent_of(learned([window(0, [])], used()).current, (10.0, 0.0, 0.0, 0.0)) is None


def test_a_window_that_still_runs_counts_with_what_it_shows() -> None:
    windows, use = history_of([0.2] * 5)
    early = learned(windows, use, start_of(4) + HOUR_MS)
    assert len(early.points) == 5
    assert early.points[-1].points < 100
