"""What every method makes of the same outlook."""

from __future__ import annotations

import pytest

from counterfoil.domain.judged import JudgedWindow
from counterfoil.domain.method import Method
from counterfoil.domain.methods import all_futures
from counterfoil.domain.trust import Trust, trust_of
from tests.altered import replace
from tests.unit.domain.judged_made import windows_of
from tests.unit.domain.outlooks import DAY, WEEK, course, outlook, worked

PAST = [worked(day * DAY, 0, 240, 15.0) for day in range(10)]
NOW = outlook(worked(10 * DAY, 0, 120, 20.0), 120, PAST)
UNTILTED = Trust(((Method.ALIKE, 0.5), (Method.GAMMA_POISSON, 0.5)), Method.BLEND)


def chances(trust: Trust) -> dict[Method, float]:
    return {method: cloud.chance for method, cloud in all_futures(replace(NOW, trust=trust)).items()}


def test_every_method_but_the_observed_says_something() -> None:
    assert set(all_futures(NOW)) == set(Method) - {Method.OBSERVED}


@pytest.mark.parametrize(("percent", "chance"), [(39.0, 0.0), (41.0, 1.0)])
def test_the_straight_line_goes_on_from_the_start(percent: float, chance: float) -> None:
    line = all_futures(outlook(course(0, (110, percent)), 120))[Method.STRAIGHT_LINE]
    assert line.chance == chance


@pytest.mark.parametrize(("before", "chance"), [(47.0, 0.0), (46.0, 1.0)])
def test_the_last_hour_goes_on(before: float, chance: float) -> None:
    hour = all_futures(outlook(course(0, (30, before), (90, 60.0)), 120))[Method.LAST_HOUR]
    assert hour.chance == chance


def test_the_blend_lies_between_its_parts() -> None:
    said = chances(UNTILTED)
    parts = said[Method.ALIKE], said[Method.GAMMA_POISSON]
    assert said[Method.BLEND] == pytest.approx(sum(parts) / 2)


def test_a_tilt_moves_only_the_methods_it_is_for() -> None:
    plain = chances(UNTILTED)
    moved = chances(replace(UNTILTED, tilts=((Method.ALIKE, 2.0),)))
    assert moved[Method.ALIKE] > plain[Method.ALIKE]
    assert moved[Method.GAMMA_POISSON] == plain[Method.GAMMA_POISSON]


def test_with_little_that_is_like_now_the_past_says_what_the_prior_says() -> None:
    alone = replace(outlook(worked(0, 0, 120, 20.0), 120), trust=UNTILTED)
    clouds = all_futures(alone)
    assert clouds[Method.ALIKE].chance == clouds[Method.HABIT].chance == clouds[Method.GAMMA_POISSON].chance


def test_windows_that_ran_out_when_little_was_expected_raise_what_is_said() -> None:
    def learned(*, came: bool) -> float:
        said = dict.fromkeys((Method.ALIKE, Method.HABIT, Method.BLEND), 0.5)
        judged: list[JudgedWindow] = windows_of([said] * 12, [came] * 12)
        return chances(trust_of(judged))[Method.BLEND]

    assert learned(came=True) > learned(came=False) + 0.1


def test_long_windows_are_put_together_from_days() -> None:
    past = [worked(week * WEEK, 0, 7000, 0.7, minutes=WEEK) for week in range(3)]
    clouds = all_futures(outlook(worked(3 * WEEK, 0, 5000, 1.0, minutes=WEEK), 5000, past))
    assert clouds[Method.ALIKE].chance > 0.3
