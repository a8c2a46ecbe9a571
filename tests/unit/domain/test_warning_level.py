"""How urgent a window is, and how a level once reached is left."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.quota import WindowKind
from counterfoil.domain.snapshot import Level
from counterfoil.domain.warning_level import Held, Standing, is_sound, level_now, raised, rank
from counterfoil.domain.window import MINUTE_MS
from tests.altered import replace

NOW = 100 * MINUTE_MS
PLAIN = Standing(WindowKind.FIVE_HOUR, 300 * MINUTE_MS, 300 * MINUTE_MS, 40.0, NOW)
LIKELY = replace(PLAIN, p_exhaust=0.95, runs_out_at_ms=NOW + 90 * MINUTE_MS)
SAFE = replace(PLAIN, p_exhaust=0.01)


def after(held: Held, *standings: Standing, every: int = 1) -> list[Level]:
    """The level held after each look, some minutes apart, each with a reading of its time."""
    found = []
    for n, standing in enumerate(standings, start=1):
        at_ms = NOW + n * every * MINUTE_MS
        held = raised(held, replace(standing, reading_at_ms=at_ms), at_ms)
        found.append(held.level)
    return found


@pytest.mark.parametrize(
    ("percent", "without", "lasting"),
    [
        (69.0, Level.CALM, Level.CALM),
        (70.0, Level.WATCH, Level.CALM),
        (85.0, Level.WARN, Level.WATCH),
        (95.0, Level.CRITICAL, Level.WARN),
        (100.0, Level.EXHAUSTED, Level.EXHAUSTED),
    ],
)
def test_a_nearly_full_window_counts_a_level_less_where_a_forecast_says_that_it_lasts(
    percent: float, without: Level, lasting: Level
) -> None:
    assert level_now(replace(PLAIN, percent=percent), NOW) is without
    assert level_now(replace(SAFE, percent=percent), NOW) is lasting


def test_a_level_is_taken_at_once_and_left_only_after_some_minutes_clearly_below() -> None:
    assert after(Held(), SAFE, LIKELY) == [Level.CALM, Level.WARN]
    assert after(Held(Level.WARN), *[SAFE] * 12) == [Level.WARN] * 10 + [Level.CALM] * 2


def test_a_wobble_starts_the_wait_anew() -> None:
    held = after(Held(Level.WARN), *[SAFE] * 8, LIKELY, *[SAFE] * 8)
    assert set(held) == {Level.WARN}


def test_a_level_just_below_its_threshold_is_kept() -> None:
    almost = replace(LIKELY, p_exhaust=0.6)
    assert level_now(almost, NOW) is Level.WATCH
    assert set(after(Held(Level.WARN), *[almost] * 30)) == {Level.WARN}


def test_a_clock_set_back_does_not_shorten_the_wait() -> None:
    held = raised(Held(Level.WARN, below_since_ms=NOW + 50 * MINUTE_MS), SAFE, NOW)
    assert held == Held(Level.WARN, NOW)


@pytest.mark.parametrize(
    "change",
    [
        {"percent": None},
        {"reading_at_ms": None},
        {"reading_at_ms": NOW - 31 * MINUTE_MS},
        {"reading_at_ms": NOW + 3 * MINUTE_MS},
        {"is_estimate": True},
        {"is_suspicious": True},
    ],
)
def test_what_is_stale_unknown_or_doubtful_changes_nothing(change: dict[str, object]) -> None:
    standing = replace(LIKELY, percent=99.0)
    assert is_sound(standing, NOW)
    assert not is_sound(replace(standing, **change), NOW)
    for held in (Held(), Held(Level.CALM), Held(Level.EXHAUSTED, NOW - MINUTE_MS)):
        assert raised(held, replace(standing, **change), NOW) == held


@settings(max_examples=100)
@given(
    st.sampled_from(Level), st.floats(0, 100), st.none() | st.floats(0, 1), st.none() | st.integers(0, 200)
)
def test_a_held_level_is_never_below_the_level_now(
    held: Level, percent: float, chance: float | None, out: int | None
) -> None:
    out_ms = None if out is None else NOW + out * MINUTE_MS
    standing = replace(PLAIN, percent=percent, p_exhaust=chance, runs_out_at_ms=out_ms)
    for since_ms in (None, 0, NOW):
        found = raised(Held(held, since_ms), standing, NOW)
        assert rank(found.level) >= rank(level_now(standing, NOW))


@settings(max_examples=100)
@given(st.floats(0, 100), st.floats(0, 100), st.floats(0, 1), st.floats(0, 1))
def test_more_used_and_more_likely_is_never_less_urgent(a: float, b: float, p: float, q: float) -> None:
    out_ms = NOW + 20 * MINUTE_MS
    low = replace(PLAIN, percent=min(a, b), p_exhaust=min(p, q), runs_out_at_ms=out_ms)
    high = replace(PLAIN, percent=max(a, b), p_exhaust=max(p, q), runs_out_at_ms=out_ms)
    assert rank(level_now(low, NOW)) <= rank(level_now(high, NOW))
    assert rank(level_now(low, NOW)) <= rank(level_now(low, NOW, is_eased=True))
