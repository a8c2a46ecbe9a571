"""What came after moments like this one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.alike import ALIKE, MOST, Likeness, alike, matches
from counterfoil.domain.course import Course
from counterfoil.domain.futures import Weighed
from counterfoil.domain.outlook import Block
from counterfoil.domain.trail import followed
from counterfoil.domain.window import HOUR_MS, MINUTE_MS
from tests.altered import replace
from tests.unit.domain.outlooks import DAY, FIVE_HOURS, course, courses, histories, outlook, worked

BY_HOUR = Likeness((99.0, 99.0, 99.0), hours=1.0)
MORNING = 8 * 60


def mornings(days: int, per_hour: float = 15.0) -> list[Course]:
    """Four hours of work from eight on every day, in one window."""
    return [worked(day * DAY + MORNING, 0, 240, per_hour) for day in range(days)]


def today(per_hour: float, until: int, days: int = 14) -> Course:
    return worked(days * DAY + MORNING, 0, until, per_hour)


def test_a_daily_pattern_is_found_and_goes_on() -> None:
    now = outlook(today(15.0, 60), 60, mornings(14))
    cloud, moments = alike(now, ALIKE) or pytest.fail("nothing alike")
    assert moments > 4
    assert 50 < sum(percent * weight for percent, weight in cloud.percents(now.left_ms)) < 65
    assert cloud.chance == 0


def test_moments_at_the_pace_of_now_are_found_and_others_are_not() -> None:
    days = [worked(day * DAY + MORNING, 0, 240, (5.0, 30.0)[day % 2]) for day in range(14)]
    slow, quick = (outlook(today(pace, 120), 120, days) for pace in (5.0, 30.0))
    for now, parity in ((slow, 0), (quick, 1)):
        weights = [0.0, 0.0]
        for place, weight in matches(now, ALIKE):
            weights[(now.trail.since_ms + place * now.trail.step_ms) // MINUTE_MS // DAY % 2] += weight
        assert weights[parity] > 3 * weights[1 - parity]


def test_the_hour_alone_finds_the_same_hour_of_every_day() -> None:
    now = outlook(course(14 * DAY + MORNING), 60, mornings(14))
    best = sorted(matches(now, BY_HOUR), key=lambda match: match[1])[-10:]
    hours = {(now.trail.since_ms + place * now.trail.step_ms) // HOUR_MS % 24 for place, _ in best}
    assert hours <= {8, 9}
    cloud, _ = alike(now, BY_HOUR) or pytest.fail("nothing alike")
    assert sum(percent * weight for percent, weight in cloud.percents(now.left_ms)) > 30


def test_the_recent_past_counts_for_more_than_what_is_long_ago() -> None:
    now = outlook(today(15.0, 60, days=40), 60, mornings(40))
    found = sorted(matches(now, BY_HOUR))
    same_hour = [weight for place, weight in found if (now.trail.place_of(now.at_ms) - place) % 96 == 0]
    assert same_hour == sorted(same_hour)
    assert same_hour[-1] > 1.3 * same_hour[0]


def test_no_more_moments_are_taken_than_say_something() -> None:
    found = matches(outlook(today(15.0, 60, days=60), 60, mornings(60)), BY_HOUR)
    assert len(found) == MOST
    assert min(weight for _, weight in found) > 0.1


def test_at_rest_moments_of_rest_are_found() -> None:
    now = outlook(course(14 * DAY), 30, mornings(14))  # half past midnight
    found = matches(now, ALIKE)
    assert found
    assert {now.trail.sums[place] - now.trail.sums[place - 12] for place, _ in found} == {0.0}


def test_without_a_past_there_is_nothing_alike() -> None:
    assert alike(outlook(today(15.0, 60), 60), ALIKE) is None


def test_when_it_runs_out_lies_where_the_past_gained_as_much() -> None:
    now = replace(outlook(today(15.0, 60), 60, mornings(14)), percent=95.0)
    cloud, _ = alike(now, BY_HOUR) or pytest.fail("nothing alike")
    assert cloud.chance > 0.9
    assert all(0 <= away <= now.left_ms for away, _ in cloud.crossings)
    middle = sorted(away for away, _ in cloud.crossings)[len(cloud.crossings) // 2]
    assert 10 < middle / MINUTE_MS < 60


def test_a_planned_block_and_a_factor_are_added_to_every_future() -> None:
    plain = outlook(today(15.0, 60), 60, mornings(14))
    block = Block(plain.at_ms + HOUR_MS, plain.at_ms + 2 * HOUR_MS, 60.0)
    for changed, more in ((replace(plain, blocks=(block,)), 60.0), (replace(plain, factor=0.0), None)):
        cloud, _ = alike(changed, ALIKE) or pytest.fail("nothing alike")
        before, _ = alike(plain, ALIKE) or pytest.fail("nothing alike")
        ends = [percent for percent, _ in cloud.percents(plain.left_ms)]
        if more is None:
            assert (set(ends), cloud.chance) == ({plain.percent}, 0)
        else:
            assert ends == pytest.approx([percent + more for percent, _ in before.percents(plain.left_ms)])
            assert cloud.chance > 0.7
            assert all(HOUR_MS <= away <= 2.5 * HOUR_MS for away, _ in cloud.crossings)


@settings(max_examples=80, deadline=None)
@given(histories(kinds=[FIVE_HOURS]), courses(0, FIVE_HOURS), st.floats(0.001, 0.999))
def test_what_lies_after_the_moment_in_a_trail_changes_nothing(
    found: list[Course], later: Course, share: float
) -> None:
    *past, last = found
    now = outlook(last, share * FIVE_HOURS, past)
    rest = replace(
        later,
        times_ms=[now.at_ms + MINUTE_MS + at_ms for at_ms in later.times_ms],
        resets_at_ms=now.at_ms + 3 * last.length_ms,
        full_at_ms=None,
    )
    knowing = replace(now, trail=followed(now.trail, rest, rest.resets_at_ms))
    for likeness in (ALIKE, BY_HOUR):
        one, other = alike(knowing, likeness), alike(now, likeness)
        assert (one is None) == (other is None)
        if one and other:
            assert values(one[0].crossings) == pytest.approx(values(other[0].crossings))
            assert values(one[0].percents(now.left_ms)) == pytest.approx(
                values(other[0].percents(now.left_ms))
            )


def values(futures: Sequence[Weighed]) -> list[float]:
    return [value for future in futures for value in future]
