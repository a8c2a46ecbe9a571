"""What the options of `tell` can say."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from counterfoil.counters import typed

NOW = int(datetime(2026, 9, 16, 13, 20, 5, tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    ("agent", "name", "limit"),
    [
        ("claude-code", "five_hour", ("claude", 300)),
        ("claude-code", "Weekly", ("claude", 10080)),
        ("codex", "seven-day", ("codex", 10080)),
        ("codex", "5h", ("codex", 300)),
        ("claude-code", "seven_day_opus", ("claude_opus", 10080)),
        ("codex", "seven_day_spark", ("codex_spark", 10080)),
        ("claude-code", "claude_fable", ("claude_fable", 10080)),
        ("claude-code", "claude_extra_usage", ("claude_extra_usage", 43200)),
        ("claude-code", "extra_usage", ("claude_extra_usage", 43200)),
        ("claude-code", "claude_spend", ("claude_spend", 0)),
        ("codex", "codex_bengalfox", ("codex_bengalfox", 0)),
        ("codex", "claude_fable", None),
        ("claude-code", "opus", None),
        ("claude-code", "../claude_x", None),
        ("claude-code", "", None),
    ],
)
def test_a_window_is_named_by_length_by_model_or_as_the_ledger_does(
    agent: str, name: str, limit: tuple[str, int] | None
) -> None:
    assert typed.limit_of(agent, name) == limit


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("37", 37),
        ("37.5", 37.5),
        ("37,5 %", 37.5),
        ("0%", 0),
        ("100", 100),
        ("101", None),
        ("-1", None),
        ("x", None),
    ],
)
def test_a_share_is_a_number_up_to_a_hundred(text: str, percent: float | None) -> None:
    assert typed.share(text) == percent


@pytest.mark.parametrize(
    ("text", "reset"),
    [
        ("2026-09-16T18:00Z", "2026-09-16T18:00"),
        ("18:00", "2026-09-16T18:00"),
        ("Sep 17 at 10pm", "2026-09-17T22:00"),
        ("in 2h", "2026-09-16T15:20:05"),
        ("Oct 1", "2026-10-01T00:00"),
        ("whenever", None),
    ],
)
def test_a_reset_is_iso_or_words(text: str, reset: str | None) -> None:
    expected = reset and int(datetime.fromisoformat(reset).replace(tzinfo=UTC).timestamp() * 1000)
    assert typed.reset(text, NOW, UTC) == expected
