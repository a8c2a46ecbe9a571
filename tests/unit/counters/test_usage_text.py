"""The counter in words, as panels show it and people write it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.counters.usage_text import Told, agent_in, read
from counterfoil.domain.quota import NoteKind

NOW = int(datetime(2026, 9, 16, 13, 20, 5, tzinfo=UTC).timestamp() * 1000)
Row = tuple[str, int, float | None, str | None]


def told(text: str, agent: str = "claude-code") -> Told:
    return read(text, agent, NOW, UTC)


def rows(found: Told) -> list[Row]:
    return [(w.limit_id, w.minutes, w.percent, _utc(w.resets_at_ms)) for w in found.windows]


def _utc(at_ms: int | None) -> str | None:
    return None if at_ms is None else f"{datetime.fromtimestamp(at_ms / 1000, UTC):%m-%d %H:%M}"


def pasted(corpus: Path, name: str) -> str:
    return (corpus / "counters" / name).read_text(encoding="utf-8")


def test_the_usage_panel_is_read_without_its_promotion_and_statistics(corpus: Path) -> None:
    text = pasted(corpus, "usage-panel.txt")
    found = told(text)
    assert rows(found) == [
        ("claude", 300, 37, "09-16 13:59"),
        ("claude", 10080, 5, "09-20 16:59"),
        ("claude_opus", 10080, 0, None),
        ("claude_sonnet", 10080, 4.5, "09-20 07:00"),
        ("claude_extra_usage", 43200, 24, "09-30 22:00"),
    ]
    assert (found.loose, found.problems, agent_in(text)) == ((), (), "claude-code")
    assert [(note.kind, note.body["spend"]) for note in found.notes] == [
        (
            NoteKind.CREDITS,
            {
                "limit_currency": "USD",
                "limit_exponent": 2,
                "limit_minor": 5000,
                "used_currency": "USD",
                "used_exponent": 2,
                "used_minor": 1234,
            },
        )
    ]


def test_the_answer_of_claude_p_is_read_and_a_window_without_reset_has_none(corpus: Path) -> None:
    found = told(pasted(corpus, "usage-plain.txt"))
    assert rows(found) == [
        ("claude", 300, 0, None),
        ("claude", 10080, 79, "09-17 11:00"),
        ("claude_fable", 10080, 72, "09-17 11:00"),
    ]
    assert (found.loose, found.problems) == ((), ())


def test_the_usage_page_is_read_with_the_reset_ahead_of_the_share(corpus: Path) -> None:
    found = told(pasted(corpus, "usage-site.txt"))
    assert rows(found) == [
        ("claude", 300, 12, "09-16 16:41"),
        ("claude", 10080, 37, "09-17 12:59"),
        ("claude_sonnet", 10080, 4, "09-21 04:59"),
    ]
    assert (found.loose, found.problems) == ((), ())


def test_what_codex_says_is_left_is_turned_into_what_is_used(corpus: Path) -> None:
    text = pasted(corpus, "status-panel.txt")
    found = told(text, "codex")
    assert rows(found) == [
        ("codex", 300, 37, "09-16 20:26"),
        ("codex", 10080, 2, "09-21 23:39"),
        ("codex_gpt_5_3_codex_spark", 300, 0, "09-16 20:24"),
    ]
    assert (found.loose, found.problems, agent_in(text)) == ((), (), "codex")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5h: 41 % used, resets 18:00", [("claude", 300, 41, "09-16 18:00")]),
        ("weekly 37% used", [("claude", 10080, 37, None)]),
        ("used 37% of my weekly limit, resets in 2d 5h", [("claude", 10080, 37, "09-18 18:20")]),
        ("41% used of 5h, 37% left weekly", [("claude", 300, 41, None), ("claude", 10080, 63, None)]),
        ("5h 63% left, 20% used weekly", [("claude", 300, 37, None), ("claude", 10080, 20, None)]),
        (
            "session 85% left (resets 3pm); week 56% left",
            [("claude", 300, 15, "09-16 15:00"), ("claude", 10080, 44, None)],
        ),
        ("Current 5-hour: 50% used", [("claude", 300, 50, None)]),
        ("opus weekly: 12,5 percent remaining", [("claude_opus", 10080, 87.5, None)]),
        ("weekly opus 12% used", [("claude_opus", 10080, 12, None)]),
        ("remaining in the 7 day window: 5h is no part of it", []),
        ("7-day limit: remaining 80%", [("claude", 10080, 20, None)]),
        ("session 900% used", [("claude", 300, 900, None)]),
        ("Extra usage\n$12.34 / $50.00 spent", [("claude_extra_usage", 43200, 24.68, None)]),
        ("Extra usage: 15% used of monthly cap", [("claude_extra_usage", 43200, 15, None)]),
        (
            "Current week (all models) ██████▌ 13% used Resets Sep 18 at 7am (UTC) Extra usage █ 1% used",
            [("claude", 10080, 13, "09-18 07:00"), ("claude_extra_usage", 43200, 1, None)],
        ),
        ("Current week (all models)\r\n 0% used\r\n", [("claude", 10080, 0, None)]),
    ],
)
def test_free_words_are_read_in_any_order(text: str, expected: list[Row]) -> None:
    found = told(text)
    assert (rows(found), found.problems) == (expected, ())


def test_a_bare_percent_is_taken_as_used_and_that_is_said() -> None:
    found = told("weekly 37%")
    assert rows(found) == [("claude", 10080, 37, None)]
    assert found.problems == ("37 % of the weekly window was taken as used; write “left” if it is.",)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("5h 63%", "63 % of the 5-hour window may be used or left, so it was left out; write which."),
        ("dashboard says 37 %", "37 % may be used or left, so it was left out; write which."),
    ],
)
def test_codex_has_shown_both_so_a_bare_percent_of_its_is_left_out(text: str, problem: str) -> None:
    assert told(text, "codex") == Told(problems=(problem,))


@pytest.mark.parametrize("text", ["dashboard says 37 %", "37% used", "63% left"])
def test_a_percent_that_names_no_window_is_handed_back(text: str) -> None:
    found = told(text)
    assert (found.windows, found.loose) == ((), (37.0,))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("5h 120% left", "120 % left of the 5-hour window cannot be, so it was left out."),
        (
            "5h 20% used, no, 30% used",
            "More than one percentage is given of the 5-hour window; the first was taken.",
        ),
        ("weekly 20% used, resets Monday", "When the weekly window resets was not understood."),
        (
            "Current week (Opus): 5% used · resets Sep 10, 9am (UTC)",
            "The weekly Opus window of this text has reset since, so it was left out.",
        ),
    ],
)
def test_what_is_not_understood_is_said(text: str, problem: str) -> None:
    assert told(text).problems == (problem,)


def test_a_used_and_a_left_that_agree_are_one() -> None:
    found = told("5h: 37% used (63% left)")
    assert (rows(found), found.problems) == ([("claude", 300, 37, None)], ())


@pytest.mark.parametrize(
    "text", ["", "hello", "+50% weekly limits promo", "context left: 66%", "99% of your usage"]
)
def test_other_text_says_nothing(text: str) -> None:
    assert told(text) == Told()


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("Current session 5% used", "claude-code"),
        ("opus weekly 5%", "claude-code"),
        ("codex 5h 5%", "codex"),
        ("5h limit: 63% left", "codex"),
        ("weekly 5%", None),
        ("claude 5h 5%, codex 5h 7%", None),
    ],
)
def test_whose_counter_it_is_is_told_by_words_and_not_guessed(text: str, agent: str | None) -> None:
    assert agent_in(text) == agent


_PIECES = st.sampled_from(
    [
        "5h",
        "weekly",
        "37%",
        "63 % left",
        "resets",
        "3pm",
        "in 2d",
        "opus",
        "(Opus)",
        "\n",
        ";",
        "$1 / $2 spent",
        "GPT-5 limit:",
    ]
)


@settings(max_examples=100)
@given(st.lists(_PIECES | st.text(max_size=5), max_size=20))
def test_no_text_makes_it_fall_over(pieces: list[str]) -> None:
    for window in told(" ".join(pieces)).windows:
        assert window.says_something


def test_a_long_text_is_read_in_reasonable_time() -> None:
    assert told("weekly 37% used " * 20_000).windows
