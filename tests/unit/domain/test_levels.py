"""How urgent a window is."""

from __future__ import annotations

import pytest

from counterfoil.domain.forecast import Forecast
from counterfoil.domain.levels import level_of
from counterfoil.domain.method import Method
from counterfoil.domain.quota import CounterReading, WindowKind
from counterfoil.domain.snapshot import Level
from counterfoil.domain.usage import LineRef
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, Basis, Ending, JudgedReading, QuotaWindow
from tests.altered import replace

NOW = 100 * MINUTE_MS
RESET = 5 * HOUR_MS
NOTHING = Forecast(False, Method.BLEND, missing="one more reading")


def window(
    percent: float | None, kind: WindowKind = WindowKind.FIVE_HOUR, *, refused: bool = False
) -> QuotaWindow:
    line = LineRef(0, 1, b"")
    shown = CounterReading(NOW, "codex", "log", "codex", 300, percent or 0.0, RESET, None, None, None, line)
    return QuotaWindow(
        "codex", "openai", None, "codex", kind, 300, 0, RESET, RESET, Basis.OBSERVED, Ending.OPEN,
        () if percent is None else (JudgedReading(shown, percent),), (NOW,) if refused else (),
    )  # fmt: skip


def chance(p_exhaust: float, out_in_minutes: float | None = None) -> Forecast:
    out = None if out_in_minutes is None else NOW + round(out_in_minutes * MINUTE_MS)
    return Forecast(True, Method.BLEND, p_exhaust=p_exhaust, runs_out_at_ms=out)


@pytest.mark.parametrize(
    ("percent", "forecast", "level"),
    [
        (0.0, NOTHING, Level.CALM),
        (69.9, NOTHING, Level.CALM),
        (70.0, NOTHING, Level.WATCH),
        (79.9, NOTHING, Level.WATCH),
        (80.0, NOTHING, Level.WARN),
        (89.9, NOTHING, Level.WARN),
        (90.0, NOTHING, Level.CRITICAL),
        (100.0, NOTHING, Level.EXHAUSTED),
        (10.0, chance(0.24), Level.CALM),
        (10.0, chance(0.25), Level.WATCH),
        (40.0, chance(0.62, 90), Level.WATCH),
        (40.0, chance(0.63, 90), Level.WARN),
        (29.0, chance(0.9, 90), Level.WATCH),
        (10.0, chance(0.49, 20), Level.WATCH),
        (10.0, chance(0.5, 21), Level.WATCH),
        (10.0, chance(0.5, 20), Level.WARN),
        (10.0, chance(0.69, 10), Level.WARN),
        (40.0, chance(0.8, 21), Level.WARN),
        (10.0, chance(0.7, 20), Level.CRITICAL),
        (95.0, chance(0.0), Level.WARN),
    ],
)
def test_the_level_is_the_worse_of_what_is_used_and_what_is_foretold(
    percent: float, forecast: Forecast, level: Level
) -> None:
    assert level_of(window(percent), forecast, NOW) is level


@pytest.mark.parametrize(
    ("kind", "soon_minutes"),
    [
        (WindowKind.FIVE_HOUR, 20),
        (WindowKind.SEVEN_DAY, 12 * 60),
        (WindowKind.SEVEN_DAY_SCOPED, 12 * 60),
        (WindowKind.OTHER, 20),
    ],
)
def test_soon_depends_on_the_length_of_the_window(kind: WindowKind, soon_minutes: int) -> None:
    assert level_of(window(40.0, kind), chance(0.9, soon_minutes), NOW) is Level.CRITICAL
    assert level_of(window(40.0, kind), chance(0.9, soon_minutes + 1), NOW) is Level.WARN


def test_a_percentage_that_is_not_known_is_unknown_not_calm() -> None:
    assert level_of(window(None), NOTHING, NOW) is Level.UNKNOWN


def test_a_refusal_exhausts_an_open_window_even_without_a_reading() -> None:
    assert level_of(window(None, refused=True), NOTHING, NOW) is Level.EXHAUSTED
    assert level_of(window(40.0, refused=True), NOTHING, NOW) is Level.EXHAUSTED


def test_a_window_that_has_reset_or_was_replaced_says_nothing() -> None:
    assert level_of(window(100.0), NOTHING, RESET) is Level.UNKNOWN
    assert level_of(window(40.0, refused=True), NOTHING, RESET + 1) is Level.UNKNOWN
    cut = replace(window(90.0), ended=Ending.EARLY, ends_at_ms=NOW)
    assert level_of(cut, NOTHING, NOW) is Level.UNKNOWN


def test_soon_is_a_fifteenth_of_a_window_whose_length_nobody_told() -> None:
    unknown = replace(window(50.0, WindowKind.OTHER), window_minutes=0)
    assert level_of(unknown, chance(0.9, 20), NOW) is Level.CRITICAL
    assert level_of(unknown, chance(0.9, 21), NOW) is Level.WARN
