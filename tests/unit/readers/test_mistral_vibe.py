"""Mistral Vibe: totals of sessions, and what they gained."""

from __future__ import annotations

import json
from typing import Any

import pytest

from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.readers.base import Batch, LogFile, SkipReason, State
from counterfoil.readers.mistral_vibe import MistralVibeReader
from tests.unit.readers.cut_lines import document

OWN = "dddddddd-2222-46a6-8f1b-aaaabbbbcccc"
PARENT = "bbbbbbbb-1111-46a6-8f1b-aaaabbbbcccc"
PATH = "logs/session/session_20260702_110500_dddddddd/meta.json"


def meta(prompt: int, output: int, last: tuple[int, int] = (0, 0), **told: Any) -> dict[str, Any]:
    stats = {
        "session_prompt_tokens": prompt,
        "session_completion_tokens": output,
        "last_turn_prompt_tokens": last[0],
        "last_turn_completion_tokens": last[1],
    }
    models = [{"name": "devstral-2512", "alias": "devstral", "provider": "mistral"}]
    return {
        "session_id": OWN,
        "start_time": "2026-07-02T11:05:00+00:00",
        "end_time": "2026-07-02T11:06:00+00:00",
        "environment": {"working_directory": "/home/u/shop"},
        "config": {"active_model": "devstral", "models": models},
        "stats": stats,
        **told,
    }


def read(value: object, state: State | None = None, file: LogFile | None = None) -> Batch:
    return MistralVibeReader().read(document(value), file or LogFile(PATH), state or {})


def test_a_session_first_seen_is_its_totals() -> None:
    (event,) = read(meta(8516, 62)).events
    assert event.tokens == TokenCounts(8516, output=62)
    assert event.quality is OutputQuality.CUMULATIVE
    context = event.context
    assert (context.provider, context.model, context.project) == ("mistral", "devstral-2512", "shop")


def test_cached_tokens_are_taken_out_of_the_prompt_where_they_are_told() -> None:
    value = meta(1000, 10)
    value["stats"]["session_cached_tokens"] = 400
    (event,) = read(value).events
    assert event.tokens == TokenCounts(600, 400, 0, 0, 10)


def test_what_a_session_gains_is_an_event_and_nothing_gained_is_none() -> None:
    first = read(meta(100, 10))
    second = read(meta(250, 30), first.state)
    third = read(meta(250, 30), second.state)
    assert [event.tokens for event in second.events] == [TokenCounts(150, output=20)]
    assert (third.events, third.repeats) == ([], 1)


def test_read_anew_nothing_counts_twice() -> None:
    first = read(meta(100, 10))
    assert read(meta(100, 10), {"before": first.state}).events == []


def test_totals_that_fell_began_anew() -> None:
    first = read(meta(100, 10))
    (event,) = read(meta(40, 5), first.state).events
    assert event.tokens == TokenCounts(40, output=5)


def parent_of(prompt: int, output: int) -> LogFile:
    data = json.dumps({**meta(prompt, output), "session_id": PARENT}).encode()
    return LogFile(PATH, {"logs/session/*_bbbbbbbb/meta.json": data}.get)


def test_a_compacted_session_is_what_it_gained_over_the_one_before() -> None:
    value = meta(900, 80, (500, 20), parent_session_id=PARENT)
    (event,) = read(value, file=parent_of(300, 40)).events
    assert event.tokens == TokenCounts(600, output=40)


def test_without_the_one_before_a_compacted_session_is_its_last_call() -> None:
    value = meta(900, 80, (500, 20), parent_session_id=PARENT)
    first = read(value)
    assert [event.tokens for event in first.events] == [TokenCounts(500, output=20)]
    later = read(meta(1000, 90, (100, 10), parent_session_id=PARENT), first.state)
    assert [event.tokens for event in later.events] == [TokenCounts(100, output=10)]


def test_a_fork_counts_from_nothing() -> None:
    value = meta(900, 80, (500, 20), parent_session_id="bbbbbbbb-1111-46a6-8f1b-000000000000")
    (event,) = read(value).events
    assert event.tokens == TokenCounts(900, output=80)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (meta(-1, 0), SkipReason.BAD_NUMBER),
        (meta(1, 0, end_time="then", start_time=None), SkipReason.BAD_TIME),
        (meta(1, 0, session_id=None), SkipReason.UNKNOWN_SHAPE),
        (meta(1, 0, stats=[]), SkipReason.UNKNOWN_SHAPE),
    ],
)
def test_a_bad_document_is_skipped_and_forgotten(value: dict[str, Any], reason: SkipReason) -> None:
    batch = read(value)
    assert [one.reason for one in batch.skipped] == [reason]
    assert batch.state == {"totals": {}}


def test_a_document_that_tells_no_usage_is_none() -> None:
    assert (read({"session_id": OWN}).other, read(meta(0, 0)).other) == (1, 1)


def test_an_unknown_figure_is_noted() -> None:
    value = meta(1, 1)
    value["stats"]["thought_tokens"] = 3
    (unknown,) = read(value).unknown
    assert (unknown.kind, unknown.name) == ("field", "thought_tokens")
