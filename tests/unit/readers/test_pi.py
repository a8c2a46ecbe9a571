"""pi and oh-my-pi: entries are written once; forks copy them."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from counterfoil.conformance.samples import cut
from counterfoil.conformance.trials import problems
from counterfoil.domain.usage import UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, Unknown
from counterfoil.readers.pi import PiReader
from tests.corpora import laid_out
from tests.unit.readers import plain_pi
from tests.unit.readers.laid_home import expected, read, spec_of, totals_of

PATH = "sessions/--home-u-app--/2026-05-25T02-42-59-084Z_019e5d03-9f8c.jsonl"
HEADER = {
    "type": "session",
    "version": 3,
    "id": "ses-1",
    "timestamp": "2026-05-25T02:42:59.084Z",
    "cwd": "/h/app",
}
USAGE = {
    "input": 10,
    "output": 90,
    "cacheRead": 6000,
    "cacheWrite": 500,
    "totalTokens": 6600,
    "cost": {"input": 0.1, "total": 0.25},
}
MESSAGE = {
    "role": "assistant",
    "provider": "anthropic",
    "model": "claude-opus-5",
    "usage": USAGE,
    "timestamp": 1_779_677_010_181,
    "responseId": "msg_01A",
}
ENTRY = {"type": "message", "id": "aa", "timestamp": "2026-05-25T02:43:33.597Z", "message": MESSAGE}


def with_message(**changes: Any) -> dict[str, Any]:
    return ENTRY | {"message": MESSAGE | changes}


def read_entries(*entries: object, path: str = PATH) -> Batch:
    data = b"".join(json.dumps(entry, separators=(",", ":")).encode() + b"\n" for entry in entries)
    return PiReader("pi").read(cut(data), LogFile(path), {})


def event_of(*entries: object) -> UsageEvent:
    batch = read_entries(HEADER, *entries)
    assert not batch.skipped
    return batch.events[-1]


@pytest.mark.parametrize("agent", ["pi", "oh-my-pi"])
def test_a_home_comes_to_the_totals_that_stand_beside_it(agent: str, tmp_path: Path) -> None:
    events, skipped = read(agent, laid_out(agent, tmp_path))
    assert totals_of(events) == expected(agent) == plain_pi.totals(*sorted(tmp_path.rglob("*.jsonl")))
    assert not skipped


@pytest.mark.parametrize("agent", ["pi", "oh-my-pi"])
def test_the_reader_keeps_what_every_reader_promises(agent: str, tmp_path: Path) -> None:
    assert problems(spec_of(agent), laid_out(agent, tmp_path), rounds=6) == []


def test_all_recorded_sessions_come_to_what_a_plain_loop_finds(shared_logs: Path) -> None:
    raw = shared_logs / "raw"
    recorded = raw / "ingo-eichhorst__Irrlicht/replaydata/agents/pi"
    files = [
        *sorted(recorded.glob("*/*/recordings/*/transcript.jsonl")),
        *sorted((raw / "badlogic__pi-mono").rglob("*.jsonl")),
    ]
    events: dict[str, UsageEvent] = {}
    for path in files:
        batch = PiReader("pi").read(cut(path.read_bytes()), LogFile(path.name), {})
        assert not batch.skipped
        assert not batch.unknown
        events |= {event.key: event for event in batch.events if event.key not in events}
    assert len(files) == 33
    assert totals_of(list(events.values())) == plain_pi.totals(*files)


def test_the_header_tells_session_and_project_and_the_entry_its_time() -> None:
    event = event_of(ENTRY)
    assert (event.context.session, event.context.project) == ("ses-1", "app")
    assert event.at_ms == 1_779_677_013_597


def test_without_a_header_the_file_tells_the_session() -> None:
    context = read_entries(ENTRY).events[0].context
    assert (context.session, context.project) == ("019e5d03-9f8c", "unknown")


@pytest.mark.parametrize(
    ("said", "provider", "quota", "entrypoint"),
    [
        ("anthropic", "anthropic", "claude-code", None),
        ("openai-codex", "openai", "codex", "openai-codex"),
        ("openai", "openai", None, None),
        ("openrouter", "openrouter", None, None),
        ("ollama", "ollama", None, None),
        ("google-gemini-cli", "google", None, "google-gemini-cli"),
    ],
)
def test_logins_count_towards_their_subscriptions_and_gateways_do_not(
    said: str, provider: str, quota: str | None, entrypoint: str | None
) -> None:
    context = event_of(with_message(provider=said)).context
    assert (context.provider, context.quota, context.entrypoint) == (provider, quota, entrypoint)


def test_a_copy_in_a_fork_is_the_same_request_and_a_number_given_twice_is_not() -> None:
    original = event_of(ENTRY)
    assert event_of({**ENTRY, "id": "bb", "parentId": "cc"}).key == original.key
    assert event_of(with_message(timestamp=1_779_677_099_000)).key != original.key


def test_without_a_response_id_a_request_is_known_by_its_times_and_figures() -> None:
    first = with_message(responseId=None)
    brought_to_a_newer_format = {**first, "id": "new", "parentId": None}
    assert event_of(first).key == event_of(brought_to_a_newer_format).key
    assert event_of(first).key != event_of(with_message(responseId=None, usage={**USAGE, "output": 91})).key


@pytest.mark.parametrize(
    ("more", "written", "longer"),
    [({}, 500, 0), ({"cacheWrite1h": 400}, 100, 400), ({"cttl": {"ephemeral1h": 300}}, 200, 300)],
)
def test_cache_writes_are_told_apart_by_age_where_they_are_logged_so(
    more: dict[str, object], written: int, longer: int
) -> None:
    tokens = event_of(with_message(usage=USAGE | more)).tokens
    assert (tokens.cache_write_5m, tokens.cache_write_1h) == (written, longer)


def test_reasoning_is_part_of_the_output() -> None:
    assert event_of(ENTRY).tokens.reasoning is None
    tokens = event_of(with_message(usage={**USAGE, "reasoning": 40})).tokens
    assert (tokens.output, tokens.reasoning) == (90, 40)


@pytest.mark.parametrize(
    "change",
    [
        {"type": "model_change", "id": "m", "provider": "openai-codex", "modelId": "gpt-5.5"},
        {"type": "model_change", "id": "m", "model": "openai-codex/gpt-5.5"},
        with_message(provider="openai-codex", model="gpt-5.5"),
    ],
)
def test_a_summary_was_made_by_the_model_in_use(change: dict[str, Any]) -> None:
    event = event_of(
        change, {"type": "compaction", "id": "s", "timestamp": ENTRY["timestamp"], "usage": USAGE}
    )
    assert (event.context.model, event.context.quota) == ("gpt-5.5", "codex")


def test_a_subagents_session_lies_in_a_folder_of_its_parents() -> None:
    nested = PATH.removesuffix(".jsonl") + "/0-Task.jsonl"
    assert read_entries(ENTRY, path=nested).events[0].context.sidechain
    assert not read_entries(ENTRY).events[0].context.sidechain


def test_usage_in_a_tools_output_is_no_request() -> None:
    quoted = {
        "role": "toolResult",
        "content": [{"type": "text", "text": json.dumps(ENTRY)}],
        "details": {"usage": USAGE},
    }
    batch = read_entries(HEADER, {**ENTRY, "message": quoted})
    assert (batch.events, batch.other) == ([], 2)


def test_an_aborted_call_used_nothing() -> None:
    nothing = dict.fromkeys(("input", "output", "cacheRead", "cacheWrite", "totalTokens"), 0)
    assert not read_entries(with_message(usage=nothing)).events


def test_types_and_fields_that_are_not_known_are_counted_by_the_formats_version() -> None:
    batch = read_entries(HEADER, {"type": "novelty", "id": "x"}, with_message(usage={**USAGE, "audio": 1}))
    assert batch.unknown == {Unknown("type", "novelty", "v3"): 1, Unknown("field", "audio", "v3"): 1}


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"message": MESSAGE | {"usage": [1]}}, SkipReason.UNKNOWN_SHAPE),
        ({"message": MESSAGE | {"usage": {"input": "5"}}}, SkipReason.BAD_NUMBER),
        ({"timestamp": "yesterday"}, SkipReason.BAD_TIME),
    ],
)
def test_what_cannot_be_read_is_skipped_with_its_reason(changes: dict[str, Any], reason: SkipReason) -> None:
    batch = read_entries(HEADER, ENTRY | changes, ENTRY)
    assert [skipped.reason for skipped in batch.skipped] == [reason]
    assert len(batch.events) == 1


def test_lines_without_usage_are_passed_over_at_speed() -> None:
    quiet = json.dumps({**ENTRY, "message": {"role": "toolResult", "content": "x" * 2_000}}).encode()
    lines = [Line(number * (len(quiet) + 1), len(quiet) + 1, quiet) for number in range(20_000)]
    begin = time.process_time()
    batch = PiReader("pi").read(lines, LogFile(PATH), {})
    took = time.process_time() - begin
    assert batch.other == len(lines)
    assert sum(line.length for line in lines) / took > 100e6  # a third of what a quiet machine does, and less
