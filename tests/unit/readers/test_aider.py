"""Aider: histories and the analytics log, and how they agree."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.readers.aider import AiderReader
from counterfoil.readers.aider_figures import served, tokens_of, written
from counterfoil.readers.base import Batch, LogFile, SkipReason, State
from tests.unit.readers.cut_lines import cut_lines

STARTED = "# aider chat started at 2026-10-02 09:15:30"
BEGAN_MS = int(datetime(2026, 10, 2, 9, 15, 30, tzinfo=UTC).timestamp()) * 1000
HISTORY = LogFile("shop/.aider.chat.history.md")


def read(*lines: str, file: LogFile = HISTORY, zone: str = "UTC", state: State | None = None) -> Batch:
    return AiderReader(ZoneInfo(zone)).read(cut_lines("\n".join(lines)), file, state or {})


def launched(at: int) -> str:
    return json.dumps({"event": "launched", "properties": {}, "user_id": "u", "time": at})


def sent(at: int, prompt: int, completion: int, model: str | None = "gpt-5-nano") -> str:
    told = {"main_model": model, "prompt_tokens": prompt, "completion_tokens": completion}
    return json.dumps({"event": "message_send", "properties": told, "user_id": "u", "time": at})


@pytest.mark.parametrize(
    ("line", "tokens"),
    [
        ("> Tokens: 897 sent, 203 received.  ", TokenCounts(897, 0, 0, 0, 203)),
        (
            "> Tokens: 2.5k sent, 1 received. Cost: $0.00013 message, $0.00013 session.",
            TokenCounts(2500, output=1),
        ),
        (
            "> Tokens: 42k sent, 19k cache write, 12k cache hit, 2.5k received.",
            TokenCounts(11000, 12000, 19000, 0, 2500),
        ),
        ("> Tokens: 1.2M sent, 900 received.", TokenCounts(1_200_000, output=900)),
        ("> Tokens: 12,345 sent, 1.1k received.", TokenCounts(12345, output=1100)),
        ("> Tokens: 4.2k sent, 4.0k cache hit, 310 received.", TokenCounts(200, 4000, 0, 0, 310)),
    ],
)
def test_a_line_tells_its_tokens(line: str, tokens: TokenCounts) -> None:
    (event,) = read(STARTED, line).events
    assert event.tokens == tokens
    assert event.quality is OutputQuality.ROUNDED


def test_where_less_was_sent_than_was_cached_what_was_read_is_no_part_of_it() -> None:
    assert tokens_of(5_000, 100, cache_write=1_000, cache_hit=12_000) == TokenCounts(
        4_000, 12_000, 1_000, 0, 100
    )


def test_the_chat_tells_model_version_project_and_time() -> None:
    model = "> Main model: anthropic/claude-sonnet-4-5 with diff edit format"
    batch = read(
        STARTED, "> Aider v0.86.2  ", model, "> Tokens: 1 sent, 1 received.", "> Tokens: 2 sent, 1 received."
    )
    context = batch.events[0].context
    assert (context.provider, context.model) == ("anthropic", "claude-sonnet-4-5")
    assert (context.project, context.client_version) == ("shop", "0.86.2")
    assert [event.at_ms - BEGAN_MS for event in batch.events] == [1, 2]
    assert (batch.used, batch.other) == (2, 3)


def test_times_are_of_the_zone_that_is_given() -> None:
    (event,) = read(STARTED, "> Tokens: 1 sent, 1 received.", zone="America/New_York").events
    assert event.at_ms - BEGAN_MS == 4 * 3_600_000 + 1


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["> Tokens: 5 sent, 1 received."], SkipReason.BAD_TIME),
        (["# aider chat started at 2026-13-41 09:15:30"], SkipReason.BAD_TIME),
        (["# aider chat started at 0001-01-01 00:00:00"], SkipReason.BAD_TIME),
        ([STARTED, "> Tokens: many sent, 1 received."], SkipReason.UNKNOWN_SHAPE),
        ([STARTED, "> Tokens: 999999999999M sent, 1 received."], SkipReason.BAD_NUMBER),
    ],
)
def test_a_line_that_cannot_be_read_is_skipped_with_its_reason(lines: list[str], reason: SkipReason) -> None:
    batch = read(*lines)
    assert [one.reason for one in batch.skipped] == [reason]
    assert batch.events == []


def test_no_tokens_are_no_event_and_no_place_in_the_chat() -> None:
    batch = read(STARTED, "> Tokens: 0 sent, 0 received.", "> Tokens: 7 sent, 1 received.")
    assert [event.at_ms for event in batch.events] == [BEGAN_MS + 1]


def test_words_of_the_conversation_are_no_figures() -> None:
    batch = read(
        STARTED, "#### Tokens: 5 sent, 1 received.", "Tokens: 5 sent, 1 received.", "> 272,000 tokens max"
    )
    assert (batch.events, batch.skipped) == ([], [])


def test_the_same_command_run_twice_within_a_minute_counts_twice() -> None:
    again = STARTED.replace(":30", ":50")
    batch = read(STARTED, "> Tokens: 5 sent, 1 received.", again, "> Tokens: 5 sent, 1 received.")
    assert len({event.key for event in batch.events}) == 2


def test_chats_of_one_minute_in_two_folders_are_told_apart_by_their_models() -> None:
    texts = [f"> Model: {model} with diff edit format" for model in ("gpt-5-nano", "gemini/gemini-2.5-pro")]
    keys = {read(STARTED, text, "> Tokens: 5 sent, 1 received.").events[0].key for text in texts}
    assert len(keys) == 2


@pytest.mark.parametrize(
    ("name", "logged"),
    [
        ("gpt-5-nano", "gpt-5-nano"),
        ("openai/my-own", "openai/REDACTED"),
        ("openrouter/openai/gpt-5", "openrouter/openai/gpt-5"),
        ("my-own", None),
    ],
)
def test_a_message_has_one_key_where_its_model_was_redacted(name: str, logged: str | None) -> None:
    (event,) = read(STARTED, f"> Model: {name} with diff edit format", "> Tokens: 5 sent, 1 received.").events
    lines = [launched(BEGAN_MS // 1000), sent(BEGAN_MS // 1000 + 9, 5, 1, logged)]
    assert [one.key for one in read(*lines, file=LogFile("analytics.jsonl")).events] == [event.key]


def test_of_two_models_that_work_together_the_first_names_the_messages_of_both() -> None:
    model = "> Model: o3 with architect edit format"
    figures = "> Tokens: 5 sent, 1 received."
    history = read(STARTED, model, figures, figures)
    began = BEGAN_MS // 1000
    first = read(launched(began), sent(began + 3, 5, 1, "o3"), file=LogFile("analytics.jsonl"))
    then = read(sent(began + 5, 5, 1, "gpt-4o"), file=LogFile("analytics.jsonl"), state=first.state)
    assert [event.key for event in first.events + then.events] == [event.key for event in history.events]


def test_a_message_has_one_key_in_both_logs() -> None:
    model = "> Model: gpt-5-nano with diff edit format"
    history = read(STARTED, model, "> Tokens: 4.2k sent, 55 received.", "> Tokens: 11k sent, 1.1k received.")
    began = BEGAN_MS // 1000
    lines = [launched(began), sent(began + 20, 4210, 55), sent(began + 90, 11364, 1083)]
    exact = read(*lines, file=LogFile("analytics.jsonl"))
    assert [event.key for event in exact.events] == [event.key for event in history.events]
    assert [event.tokens for event in exact.events] == [
        TokenCounts(4210, output=55),
        TokenCounts(11364, output=1083),
    ]
    assert exact.events[0].quality is OutputQuality.AS_LOGGED
    assert exact.events[0].at_ms == (began + 20) * 1000


@pytest.mark.parametrize(
    ("tokens", "text"), [(999, "999"), (1000, "1.0k"), (9949, "9.9k"), (10_000, "10k"), (1_200_000, "1200k")]
)
def test_figures_are_written_as_the_history_has_them(tokens: int, text: str) -> None:
    assert written(tokens) == text


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("gpt-5-nano", ("openai", "gpt-5-nano")),
        ("openrouter/anthropic/claude-sonnet-4", ("openrouter", "anthropic/claude-sonnet-4")),
        ("gemini/gemini-2.5-pro", ("google", "gemini-2.5-pro")),
        ("bedrock/anthropic.claude-x", ("aws", "anthropic.claude-x")),
        ("ollama_chat/qwen3", ("ollama", "qwen3")),
        ("openai/google/gemma-4", ("gateway", "google/gemma-4")),
        ("openai/REDACTED", ("gateway", "REDACTED")),
        ("xai/grok-4", ("x-ai", "grok-4")),
    ],
)
def test_a_name_tells_whose_model_it_is(name: str, told: tuple[str, str]) -> None:
    assert served(name) == told


def test_every_line_of_the_recorded_histories_is_counted(shared_logs: Path) -> None:
    files = sorted((shared_logs / "raw").glob("*__Irrlicht/replaydata/agents/aider/*/*/recordings/*/*.md"))
    keys, lines = set(), 0
    for file in files:
        text = file.read_text()
        lines += len(re.findall("^> Tokens: ", text, re.MULTILINE))
        batch = read(*text.split("\n"))
        assert batch.skipped == []
        keys |= {event.key for event in batch.events}
    assert (len(files), lines, len(keys)) == (27, 34, 34)
