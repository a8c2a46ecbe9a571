"""The quick way from readings to stretches finds what the plain way finds, to the bit."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.stretches import stretches_of
from counterfoil.domain.use_series import UseSeries, UseStep
from counterfoil.domain.window import QuotaWindow
from tests.unit.domain.capacity_made import minute, window
from tests.unit.domain.stretches_plain import plain_stretches

GAPS = st.sampled_from([0.0, 0.1, 0.3, 1.0, 2.5, 11.9, 12.0, 12.1, 13.0, 14.0, 40.0])  # in minutes
MOVES = st.sampled_from([0, 0, 0, 0, 1, 1, 2, 3, 6, 30, -4, -60])
HALTS = st.lists(st.tuples(st.integers(0, 900), st.integers(1, 60)), max_size=2)


@st.composite
def windows(draw: st.DrawFn, number: int) -> QuotaWindow:
    """One whose counter stands, climbs, leaps and falls; now and then several times a minute."""
    percents = accumulate(draw(st.lists(MOVES, max_size=60)), lambda level, by: min(max(level + by, 0), 100))
    shown = [float(percent) for percent in percents]
    times = list(accumulate(draw(st.lists(GAPS, min_size=len(shown), max_size=len(shown)))))
    refused = sorted(draw(st.lists(st.integers(0, 299), max_size=2)))
    return window(number, list(zip(times, shown, strict=True)), refused=refused)


@st.composite
def steps(draw: st.DrawFn) -> list[UseStep]:
    """Requests of whole dollars in two windows and around them, some of them at the same moment."""
    times = draw(st.lists(st.floats(-20, 1_040).map(lambda at: round(at, 1)), max_size=80))
    sums = draw(st.lists(st.integers(0, 9), min_size=len(times), max_size=len(times)))
    return [
        UseStep(minute(0, at), 1 + usd % 2, usd * 10, (float(usd), usd * 2.0, 0.0, usd + 1.0))
        for at, usd in zip(times, sums, strict=True)
    ]


@settings(max_examples=100)
@given(windows(0), windows(1), steps(), HALTS)
def test_the_quick_way_finds_what_the_plain_way_finds(
    first: QuotaWindow, second: QuotaWindow, used: list[UseStep], halts: list[tuple[int, int]]
) -> None:
    halted = [(minute(0, since), minute(0, since + length)) for since, length in halts]
    expected = plain_stretches([first, second], used, halted)
    assert stretches_of([first, second], UseSeries(used), halted) == expected


@settings(max_examples=60)
@given(windows(0), steps())
def test_windows_may_be_looked_at_in_any_order(one: QuotaWindow, used: list[UseStep]) -> None:
    later = window(1, [(5, 20.0), (40, 30.0)])
    forth, back = (stretches_of(held, UseSeries(used)) for held in ([one, later], [later, one]))
    assert [found for found in back if found.window == 0] == [
        found for found in stretches_of([later], UseSeries(used)) if found.window == 0
    ]
    assert len(forth) == len(back)
