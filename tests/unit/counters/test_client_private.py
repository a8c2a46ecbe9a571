"""Nothing of a client's own places is kept but figures and fixed words, whatever stands in their stead."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from counterfoil.counters import client_cache, desktop_history, stream
from counterfoil.counters.agent_cli import codex_figures
from counterfoil.counters.client_windows import Figures, flag, identifier, limit_named, number, scoped, word
from tests.integration.canaries import CANARIES

TIMES = ("t", "resets_at", "fetchedAtMs", "timestamp", "type")  # without these nothing would be read


def poisoned(value: object, canary: str, name: str = "") -> object:
    """The same shape with a canary in place of every string, and as a further key of every object."""
    if isinstance(value, dict):
        figures = {"utilization": 1, "percent": 1, "usedPercent": 1, "resetsAt": 1790000000}
        return {key: poisoned(one, canary, key) for key, one in value.items()} | {canary: figures}
    if isinstance(value, list):
        return [poisoned(one, canary) for one in value]
    return canary if isinstance(value, str) and name not in TIMES else value


def from_cache(document: object) -> list[Figures]:
    found = client_cache.figures(json.dumps(document).encode(), None)
    return [found] if found else []


def from_stream(document: object) -> list[Figures]:
    assert isinstance(document, list)
    return stream.figures([json.dumps(line).encode() for line in document], 1_790_000_000_000)


def from_codex(document: object) -> list[Figures]:
    assert isinstance(document, dict)
    return [codex_figures(document, 1_790_000_000_000)]


CODEX = {
    "rateLimits": {
        "limitId": "codex",
        "limitName": "x",
        "primary": {"usedPercent": 10, "windowDurationMins": 300, "resetsAt": 1790000000},
        "credits": {"hasCredits": True, "balance": "1"},
        "planType": "pro",
        "rateLimitReachedType": "x",
    }
}


def lay(corpus: Path, name: str) -> object:
    text = (corpus / "counters" / name).read_text(encoding="utf-8")
    if name.endswith(".jsonl"):
        return [json.loads(line) for line in text.splitlines() if line.startswith("{")]
    return json.loads(text)


@pytest.mark.parametrize("canary", CANARIES.values(), ids=CANARIES.keys())
@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("claude.json", from_cache),
        ("plan-usage-history.json", lambda document: desktop_history.figures(json.dumps(document).encode())),
        ("stream.jsonl", from_stream),
        ("", from_codex),
    ],
)
def test_no_secret_path_address_or_prompt_gets_into_a_line(
    corpus: Path, name: str, read: Callable[[object], list[Figures]], canary: str
) -> None:
    lines = [one.line() for one in read(poisoned(lay(corpus, name) if name else CODEX, canary))]
    assert lines
    assert "canary" not in json.dumps(lines).lower()


@pytest.mark.parametrize("value", [None, 5, 1.5, True, [], {}, "", "Two words", "a" * 41, "sk-x"])
def test_a_fixed_word_is_one_or_nothing(value: object) -> None:
    assert word(value) is None
    assert word("org_level_disabled") == "org_level_disabled"


def test_numbers_and_flags_are_what_they_are_or_nothing() -> None:
    assert [number(value) for value in (1, 1.5, -3, True, "1", None, float("inf"))] == [
        1,
        1.5,
        -3,
        *[None] * 4,
    ]
    assert [flag(value) for value in (True, False, 1, "true", None)] == [True, False, None, None, None]


def test_ids_stand_as_they_are_and_anything_else_as_a_hash() -> None:
    assert identifier("5b2d7c1e-0000-4000-8000-00000000a11c") == "5b2d7c1e-0000-4000-8000-00000000a11c"
    assert [identifier(value) for value in (None, "", 5)] == [None, None, None]
    hashed = identifier("ada@canary.test")
    assert hashed == identifier("ada@canary.test") != identifier("eve@canary.test")
    assert str(hashed).startswith("hash:")


@pytest.mark.parametrize(
    ("name", "limit"),
    [
        ("Fable", "claude_fable"),
        ("Opus 4.5", "claude_opus_4_5"),
        (" Sonnet ", "claude_sonnet"),
        ("one two three four five", "claude_other"),
        ("", "claude_other"),
        ("a/b", "claude_other"),
        ("x" * 60, "claude_other"),
    ],
)
def test_a_scope_becomes_lower_case_words(name: str, limit: str) -> None:
    assert scoped(name) == limit


def test_a_length_is_told_by_the_names_beginning() -> None:
    assert limit_named("five_hour") == ("claude", 300)
    assert limit_named("seven_day_oauth_apps") == ("claude_oauth_apps", 10080)
    assert limit_named("tangelo") == ("claude_tangelo", 0)
