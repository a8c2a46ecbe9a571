"""What one window says of itself."""

from __future__ import annotations

import pytest

from counterfoil.domain.quota import CounterReading, WindowKind
from counterfoil.domain.usage import LineRef
from counterfoil.domain.window import (
    HOUR_MS,
    MINUTE_MS,
    Basis,
    Ending,
    Holder,
    JudgedReading,
    QuotaWindow,
    kind_of,
    nominal_minutes,
)
from tests.altered import replace

RESET = 5 * HOUR_MS
LINE = LineRef(0, 1, b"")


def window(
    *shown: tuple[int, float], refused: tuple[int, ...] = (), falls: tuple[int, ...] = ()
) -> QuotaWindow:
    """A five-hour window that starts at 0; `shown` is (minute, percent), `refused` minutes."""
    readings = [
        CounterReading(at * MINUTE_MS, "codex", "log", "codex", 300, percent, RESET, None, None, None, LINE)
        for at, percent in shown
    ]
    return QuotaWindow(
        "codex", "openai", None, "codex", WindowKind.FIVE_HOUR, 300, 0, RESET, RESET,
        Basis.OBSERVED, Ending.OPEN, tuple(JudgedReading(r, r.percent) for r in readings),
        tuple(at * MINUTE_MS for at in refused), falls=falls,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("agent", "limit_id", "minutes", "kind"),
    [
        ("codex", "codex", 300, WindowKind.FIVE_HOUR),
        ("codex", "codex", 299, WindowKind.FIVE_HOUR),
        ("codex", "codex", 10080, WindowKind.SEVEN_DAY),
        ("codex", "codex", 10079, WindowKind.SEVEN_DAY),
        ("codex", "codex_bengalfox", 10080, WindowKind.SEVEN_DAY_SCOPED),
        ("codex", "codex_bengalfox", 300, WindowKind.FIVE_HOUR),
        ("claude-code", "claude", 10080, WindowKind.SEVEN_DAY),
        ("claude-code", "claude_opus", 10080, WindowKind.SEVEN_DAY_SCOPED),
        ("gemini-cli", "requests", 1440, WindowKind.DAILY),
        ("gemini-cli", "requests", 10080, WindowKind.SEVEN_DAY),
        ("copilot", "credits", 43200, WindowKind.MONTHLY),
        ("copilot", "credits", 44640, WindowKind.MONTHLY),
        ("codex", "codex", 600, WindowKind.OTHER),
        ("codex", "codex", 0, WindowKind.OTHER),
        ("claude-code", "claude_extra_usage", 0, WindowKind.MONTHLY),
    ],
)
def test_a_window_is_told_by_its_length_never_by_its_slot(
    agent: str, limit_id: str, minutes: int, kind: WindowKind
) -> None:
    assert kind_of(agent, limit_id, minutes) is kind


def test_a_length_logged_one_minute_short_is_the_length_meant() -> None:
    assert [nominal_minutes(m) for m in (299, 300, 301, 10079, 1439, 240, 44640)] == [
        300, 300, 300, 10080, 1440, 240, 44640,
    ]  # fmt: skip


def test_without_a_reading_the_percentage_is_unknown_not_zero() -> None:
    empty = window()
    assert (empty.used_percent, empty.used_percent_source, empty.reading_at_ms) == (None, None, None)
    assert (empty.peak_percent, empty.full_at_ms) == (None, None)


def test_the_last_reading_speaks_for_the_counter() -> None:
    seen = window((1, 3.0), (9, 12.0))
    assert (seen.used_percent, seen.used_percent_source, seen.peak_percent) == (12.0, "log", 12.0)
    assert seen.reading_at_ms == 9 * MINUTE_MS


def test_a_refusal_makes_it_a_hundred_and_a_later_lower_reading_does_not_undo_it() -> None:
    refused = window((1, 3.0), (20, 97.0), refused=(12,))
    assert (refused.used_percent, refused.used_percent_source) == (100.0, "refusal")
    assert (refused.peak_percent, refused.full_at_ms) == (100.0, 12 * MINUTE_MS)


def test_the_moment_it_was_used_up_is_the_first_of_reading_and_refusal() -> None:
    assert window((1, 3.0), (10, 100.0), (15, 100.0), refused=(12,)).full_at_ms == 10 * MINUTE_MS
    assert window((1, 3.0), (10, 100.0), refused=(8, 12)).full_at_ms == 8 * MINUTE_MS


def test_a_window_counts_until_its_reset() -> None:
    open_window = window((1, 3.0))
    assert open_window.running_at(5 * HOUR_MS - 1)
    assert not open_window.running_at(5 * HOUR_MS)


def test_after_a_fall_the_last_reading_speaks_and_the_peak_stays() -> None:
    fallen = window((1, 3.0), (9, 70.0), (30, 2.0), (40, 12.0), falls=(2,))
    assert (fallen.used_percent, fallen.peak_percent) == (12.0, 70.0)
    assert list(fallen.stretches()) == [(0, 2), (2, 4)]
    assert list(window().stretches()) == []


def test_a_fall_after_a_refusal_undoes_it_and_one_before_does_not() -> None:
    shown = ((1, 3.0), (9, 97.0), (30, 2.0), (40, 12.0))
    assert window(*shown, falls=(2,), refused=(12,)).used_percent == 12.0
    assert window(*shown, falls=(2,), refused=(12,)).peak_percent == 100.0
    assert window(*shown, falls=(2,), refused=(35,)).used_percent == 100.0


def test_a_counter_that_fell_from_full_is_not_full_until_it_is_again() -> None:
    shown = ((1, 3.0), (9, 100.0), (30, 2.0), (40, 12.0))
    assert window(*shown, falls=(2,), refused=(12,)).full_at_ms is None
    assert window(*shown, (50, 100.0), falls=(2,), refused=(12,)).full_at_ms == 50 * MINUTE_MS


def test_a_window_of_unknown_length_is_as_long_as_from_its_start_to_its_reset() -> None:
    assert replace(window(), window_minutes=0).length_ms == RESET
    assert replace(window(), resets_at_ms=0).length_ms == MINUTE_MS


def test_a_reading_is_the_account_it_was_found_to_belong_to() -> None:
    (one,) = window((1, 3.0)).readings
    assert one.account is None
    assert replace(one, holder=Holder("codex", "a")).account == "a"
