"""How far each method is trusted."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.method import Method
from counterfoil.domain.trust import NO_TRUST, PRIOR, looks_every_ms, misses_of, tilted_chance, trust_of
from counterfoil.domain.window import MINUTE_MS
from tests.unit.domain.judged_made import check, said, window, windows_of

ALIKE, HABIT, GAMMA, BLEND = Method.ALIKE, Method.HABIT, Method.GAMMA_POISSON, Method.BLEND
chance = st.floats(0, 1)


def test_before_any_window_has_ended_trust_is_what_was_thought_before() -> None:
    assert dict(NO_TRUST.parts) == pytest.approx(PRIOR)
    assert NO_TRUST.windows == 0
    assert {tilt for _, tilt in NO_TRUST.tilts} == {0.0}


@pytest.mark.parametrize(("minutes", "every"), [(300, 60), (60, 15), (5, 15), (1440, 285), (10_080, 2010)])
def test_a_window_is_looked_at_at_its_fifths_to_a_quarter_of_an_hour(minutes: int, every: int) -> None:
    assert looks_every_ms(minutes * MINUTE_MS) == every * MINUTE_MS


def test_only_checks_at_the_fifths_count() -> None:
    told = [check(minute, said(minute / 300, ALIKE)) for minute in (15, 60, 75, 120)]
    assert misses_of(window(*told, full=200)) == {ALIKE: [pytest.approx(0.8), pytest.approx(0.6)]}
    assert misses_of(window(*told)) == {ALIKE: [pytest.approx(-0.2), pytest.approx(-0.4)]}
    assert misses_of(window(check(15, said(0.5, ALIKE)))) == {}


def test_the_method_that_errs_least_is_shown_and_weighs_most() -> None:
    words = [{ALIKE: 0.9, HABIT: 0.5, GAMMA: 0.1, BLEND: 0.6}] * 60
    trust = trust_of(windows_of(words, [False] * 60))
    assert trust.shown is GAMMA
    assert max(trust.parts, key=lambda part: part[1])[0] is GAMMA
    assert trust.windows == 60


def test_one_window_does_not_overthrow_what_was_thought_before() -> None:
    words: dict[Method, float] = {ALIKE: 0.7, HABIT: 0.5, GAMMA: 0.3, BLEND: 0.6}
    assert trust_of(windows_of([words], [False])).shown is NO_TRUST.shown


def test_what_was_long_ago_is_forgotten_when_habits_change() -> None:
    words = [{ALIKE: 0.9, HABIT: 0.1, BLEND: 0.5, GAMMA: 0.5}] * 90
    assert trust_of(windows_of(words[:60], [True] * 60)).shown is ALIKE
    assert trust_of(windows_of(words, [True] * 30 + [False] * 60)).shown is HABIT


def test_windows_that_run_out_more_often_than_said_tilt_upwards() -> None:
    words = [{BLEND: 0.3, ALIKE: 0.3}] * 10
    up, down = (dict(trust_of(windows_of(words, [came] * 10)).tilts) for came in (True, False))
    assert up[BLEND] == up[ALIKE] > 0.5 > 0 > down[BLEND]
    assert up[HABIT] == 0.0  # it said nothing


@pytest.mark.parametrize("tilt", [-3.0, 0.0, 0.4, 3.0])
@settings(max_examples=50)
@given(chance, chance)
def test_a_tilt_keeps_the_order_of_chances(tilt: float, one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 < tilted_chance(low, tilt) <= tilted_chance(high, tilt) < 1


def test_without_a_tilt_even_stays_even_and_the_sure_become_a_little_less_so() -> None:
    assert tilted_chance(0.5, 0.0) == 0.5
    assert 0.8 < tilted_chance(0.9, 0.0) < 0.9
    assert tilted_chance(1.0, 0.0) == tilted_chance(0.9999, 0.0)


words = st.dictionaries(st.sampled_from([ALIKE, HABIT, GAMMA, BLEND, Method.LAST_HOUR]), chance)


@settings(max_examples=60)
@given(st.lists(st.tuples(words, st.booleans()), max_size=30))
def test_the_parts_sum_to_one_whatever_came(told: list[tuple[dict[Method, float], bool]]) -> None:
    trust = trust_of(windows_of([word for word, _ in told], [came for _, came in told]))
    assert sum(part for _, part in trust.parts) == pytest.approx(1)
    assert all(math.isfinite(tilt) for _, tilt in trust.tilts)
    assert trust.windows == sum(bool(word) for word, _ in told)
