"""A window's outlook under suppositions."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.course import Course
from counterfoil.domain.outlook import Block, Outlook
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.use_part import UsePart
from counterfoil.domain.what_if import WhatIf, block_like, own_factor, suppose
from counterfoil.domain.window import HOUR_MS
from tests.altered import replace

NOW_MS, START_MS = 12 * HOUR_MS, 10 * HOUR_MS
RESET_MS = START_MS + 5 * HOUR_MS
OUTLOOK = Outlook(WindowKind.FIVE_HOUR, NOW_MS, START_MS, RESET_MS, 30.0, Course(START_MS, RESET_MS))
WEEK = replace(OUTLOOK, kind=WindowKind.SEVEN_DAY, resets_at_ms=START_MS + 7 * 24 * HOUR_MS)
CHEAPER = (("small", 2.0),)
PARTS = (
    UsePart("s1", "web", "big", usd=10.0, recent_usd=6.0, usd_as=CHEAPER),
    UsePart("s2", "web", "small", usd=20.0, recent_usd=1.0, usd_as=(("big", 100.0),)),
    UsePart("s3", "cli", "big", usd=10.0, recent_usd=3.0, usd_as=CHEAPER),
)
NO_S1, NO_WEB = WhatIf(without_sessions=frozenset({"s1"})), WhatIf(without_projects=frozenset({"web"}))
TO_SMALL = WhatIf(shares=(("big", "small", 0.5),))
BLOCK = Block(NOW_MS + HOUR_MS, NOW_MS + 3 * HOUR_MS, 12.0)


def test_supposing_nothing_changes_nothing() -> None:
    assert WhatIf().is_nothing
    assert suppose(OUTLOOK, PARTS, WhatIf()) == OUTLOOK


@pytest.mark.parametrize(
    ("what_if", "factor"),
    [
        (NO_S1, 0.4),
        (NO_WEB, 0.3),
        (WhatIf(frozenset({"s3"}), frozenset({"web"})), 0.0),
        (TO_SMALL, 0.1 + 0.9 * (0.5 + 0.5 * 0.2)),
        (WhatIf(shares=(("small", "big", 1.0),)), 0.9 + 0.1 * 5),
        (WhatIf(shares=(("big", "not seen", 1.0),)), 1.0),
        (WhatIf(without_sessions=frozenset({"gone"})), 1.0),
    ],
)
def test_recent_spending_that_is_left_out_or_moved_scales_the_pace(what_if: WhatIf, factor: float) -> None:
    assert suppose(OUTLOOK, PARTS, what_if).factor == pytest.approx(factor)


def test_what_is_used_already_stays_used() -> None:
    after = suppose(OUTLOOK, PARTS, NO_WEB)
    assert (after.percent, after.course, after.full_at_ms) == (OUTLOOK.percent, OUTLOOK.course, None)


def test_use_of_other_devices_is_not_switched_off() -> None:
    everything = WhatIf(without_projects=frozenset({"web", "cli"}))
    assert suppose(OUTLOOK, PARTS, everything, elsewhere_share=0.25).factor == pytest.approx(0.25)


def test_where_nothing_is_recent_the_whole_window_tells_the_pace() -> None:
    parts = tuple(replace(part, recent_usd=0.0) for part in PARTS)
    assert suppose(OUTLOOK, parts, NO_S1).factor == pytest.approx(0.75)


def test_a_long_windows_pace_is_as_much_what_was_used_all_along() -> None:
    assert suppose(WEEK, PARTS, NO_S1).factor == pytest.approx((0.4 + 0.75) / 2)


@pytest.mark.parametrize("parts", [(), (UsePart("s1", "web", "unknown", 0.0, 0.0, (), 7),)])
def test_nothing_priced_can_be_left_out_of_nothing(parts: tuple[UsePart, ...]) -> None:
    assert suppose(OUTLOOK, parts, NO_S1).factor == 1.0


def test_a_supposition_builds_on_one_before_it() -> None:
    after = suppose(suppose(OUTLOOK, PARTS, replace(NO_S1, blocks=(BLOCK,))), PARTS, WhatIf(blocks=(BLOCK,)))
    assert after.factor == pytest.approx(0.4)
    assert after.blocks == (BLOCK, BLOCK)


share = st.floats(-1.0, 2.0)


@settings(max_examples=100)
@given(
    st.lists(st.tuples(st.sampled_from(["big", "small"]), st.just("small"), share), max_size=4), st.booleans()
)
def test_a_move_to_a_cheaper_model_never_speeds_up_nor_turns_back(
    shares: list[tuple[str, str, float]], is_long: bool
) -> None:
    factor = own_factor(PARTS, WhatIf(shares=tuple(shares)), is_long=is_long)
    assert 0.2 - 1e-9 <= factor <= 1.0 + 1e-9


def worked(start: float, *spells: tuple[float, float, float], full: float | None = None) -> Course:
    """A 5-hour window from an hour of the day on; spells are (from, until, points an hour), all in hours."""
    times, percents, percent = [], [], 0.0
    for begin, end, per_hour in spells:
        for step in range(1, round((end - begin) * 10) + 1):
            percent += per_hour / 10
            times.append(round((begin + step / 10) * HOUR_MS))
            percents.append(percent)
    begin_ms, full_ms = round(start * HOUR_MS), None if full is None else round(full * HOUR_MS)
    return Course(begin_ms, begin_ms + 5 * HOUR_MS, tuple(times), tuple(percents), full_ms)


MORNING = worked(4, (4.5, 6.5, 10.0))


def like(outlook: Outlook, begin: float, end: float) -> Block | None:
    return block_like(outlook, round(begin * HOUR_MS), round(end * HOUR_MS), NOW_MS, 2.0)


def rate(begin: float, end: float, *courses: Course) -> float | None:
    found = like(replace(OUTLOOK, past=courses), begin, end)
    return None if found is None else found.percent_per_hour


def test_a_block_goes_as_fast_as_the_hours_it_is_like() -> None:
    found = like(replace(OUTLOOK, past=(MORNING,)), 5, 6)
    assert found is not None
    assert (found.starts_at_ms, found.ends_at_ms) == (NOW_MS, NOW_MS + 2 * HOUR_MS)
    assert found.percent_per_hour == pytest.approx(10.0)


@pytest.mark.parametrize(("begin", "end"), [(0, 9), (4, 6), (5, 12), (5.5, 7)])
def test_idle_time_around_the_work_does_not_thin_a_block(begin: float, end: float) -> None:
    assert rate(begin, end, MORNING) == pytest.approx(10.0, rel=0.05)


def test_a_pause_within_the_work_does() -> None:
    assert rate(0, 9, worked(4, (4, 5, 20.0), (7, 8, 20.0))) == pytest.approx(10.0, rel=0.05)


def test_a_block_may_be_like_hours_of_two_windows() -> None:
    first, second = worked(3, (6, 8, 10.0)), worked(8, (8, 10, 30.0))
    assert rate(7, 9, first, second) == pytest.approx(20.0)


def test_hours_in_which_a_window_stood_full_do_not_thin_a_block() -> None:
    full, later = worked(3, (4, 5, 50.0), full=5), worked(8, (8, 9, 50.0))
    assert rate(4, 9, full, later) == pytest.approx(50.0, rel=0.05)


def test_one_rise_is_not_told_as_the_pace_of_a_moment() -> None:
    assert rate(4, 6, worked(4, (5, 5.1, 80.0))) == pytest.approx(8.0 / 0.5)


def test_nothing_is_like_hours_without_use() -> None:
    assert (rate(4, 9), rate(7, 9, MORNING)) == (None, None)


def test_a_block_is_never_like_what_is_still_to_come() -> None:
    assert like(replace(OUTLOOK, course=worked(10, (12.5, 14, 50.0))), 12, 14) is None
