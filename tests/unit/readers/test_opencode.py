"""OpenCode: one message is one request, wherever it stands and however often it was copied."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from counterfoil.conformance.trials import problems
from counterfoil.domain.usage import UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason
from counterfoil.readers.opencode import OpenCodeReader
from tests.corpora import laid_out
from tests.unit.readers import plain_opencode
from tests.unit.readers.laid_home import expected, read, spec_of, totals_of

CREATED = 1_786_823_588_410
MESSAGE = {
    "id": "msg_1",
    "sessionID": "ses_1",
    "role": "assistant",
    "providerID": "openai",
    "modelID": "gpt-5.6-luna",
    "cost": 0,
    "path": {"cwd": "/home/u/app/web", "root": "/home/u/app"},
    "tokens": {
        "total": 17072,
        "input": 12256,
        "output": 145,
        "reasoning": 63,
        "cache": {"write": 0, "read": 4608},
    },
    "time": {"created": CREATED, "completed": CREATED + 4_973},
}
FILE = LogFile("storage/message/ses_1/msg_1.json")


def read_document(**changes: Any) -> Batch:
    data = json.dumps(MESSAGE | changes).encode()
    return OpenCodeReader("opencode").read([Line(0, len(data), data)], FILE, {})


def event_of(**changes: Any) -> UsageEvent:
    batch = read_document(**changes)
    assert not batch.skipped
    return batch.events[0]


def test_a_home_comes_to_the_totals_that_stand_beside_it(tmp_path: Path) -> None:
    events, skipped = read("opencode", laid_out("opencode", tmp_path))
    assert totals_of(events) == expected("opencode") == plain_opencode.totals(tmp_path)
    assert not skipped


def test_the_reader_keeps_what_every_reader_promises(tmp_path: Path) -> None:
    assert problems(spec_of("opencode"), laid_out("opencode", tmp_path), rounds=6) == []


def test_output_includes_reasoning_and_input_leaves_the_cache_out() -> None:
    tokens = event_of().tokens
    assert (tokens.input, tokens.cache_read, tokens.output, tokens.reasoning) == (12256, 4608, 208, 63)
    assert tokens.total == MESSAGE["tokens"]["total"]  # type: ignore[index]


def test_the_figures_are_kept_as_logged() -> None:
    raw = json.loads(event_of(cost=0.25).raw or "")
    assert raw == {**MESSAGE["tokens"], "cost": 0.25}  # type: ignore[dict-item]


def test_a_message_that_does_not_say_its_reasoning_leaves_it_unknown() -> None:
    tokens = event_of(tokens={"input": 5, "output": 7, "cache": {"read": 1, "write": 2}}).tokens
    assert (tokens.output, tokens.reasoning, tokens.cache_write_5m) == (7, None, 2)


@pytest.mark.parametrize(
    ("provider", "cost", "quota"),
    [
        ("openai", 0, "codex"),
        ("anthropic", 0, "claude-code"),
        ("anthropic", 0.02, None),  # a key of one's own
        ("anthropic", None, None),
        ("openrouter", 0, None),
        ("github-copilot", 0, None),
        ("ollama", 0, None),
    ],
)
def test_a_login_that_costs_nothing_counts_towards_its_subscription(
    provider: str, cost: float | None, quota: str | None
) -> None:
    assert event_of(providerID=provider, cost=cost).context.quota == quota


@pytest.mark.parametrize(
    ("said", "provider", "entrypoint"),
    [
        ("anthropic", "anthropic", None),
        ("amazon-bedrock", "aws", "amazon-bedrock"),
        ("google-vertex", "google", "google-vertex"),
        ("llama-server", "llama.cpp", "llama-server"),
        ("someone-new", "someone-new", None),
        ("sk-ant-api03-0123456789abcdefghijklmnop", "openai", "unrecognised"),
        (7, "openai", None),
    ],
)
def test_the_provider_is_named_as_the_price_book_names_it(
    said: object, provider: str, entrypoint: str | None
) -> None:
    context = event_of(providerID=said).context
    assert (context.provider, context.entrypoint) == (provider, entrypoint)


def test_a_fork_copies_messages_under_new_ids_and_they_stay_the_same_request() -> None:
    original, copied = event_of(), event_of(id="msg_2", sessionID="ses_2", parentID="msg_3")
    assert original.key == copied.key


@pytest.mark.parametrize(
    "changes",
    [
        {"time": {"created": CREATED + 1, "completed": CREATED + 4_973}},
        {"modelID": "gpt-5.6-sol"},
        {"tokens": {**MESSAGE["tokens"], "output": 146}},  # type: ignore[dict-item]
    ],
)
def test_another_time_model_or_count_is_another_request(changes: dict[str, Any]) -> None:
    assert event_of().key != event_of(**changes).key


def test_the_second_layout_names_model_and_provider_in_one_object() -> None:
    second = event_of(providerID=None, modelID=None, model={"id": "gpt-5.6-luna", "providerID": "openai"})
    assert (second.key, second.context) == (event_of().key, event_of().context)


@pytest.mark.parametrize(
    ("end", "requests"),
    [({}, 0), ({"finish": "stop"}, 1), ({"error": {"name": "MessageAbortedError"}}, 1)],
)
def test_a_message_counts_when_it_is_done_or_broken_off(end: dict[str, Any], requests: int) -> None:
    assert len(read_document(time={"created": CREATED}, **end).events) == requests


def test_times_in_seconds_are_understood() -> None:
    assert event_of(time={"created": 1_786_823_588, "completed": 1_786_823_590}).at_ms == 1_786_823_588_000


@pytest.mark.parametrize(
    ("path", "project"),
    [
        ({"cwd": "/home/u/app/web", "root": "/home/u/app"}, "web"),
        ({"root": "/home/u/app"}, "app"),
        (None, "unknown"),
    ],
)
def test_the_project_is_the_folder_worked_in(path: dict[str, str] | None, project: str) -> None:
    assert event_of(path=path).context.project == project


def test_a_message_without_a_session_belongs_to_its_folder() -> None:
    assert event_of(sessionID=None).context.session == "ses_1"


@pytest.mark.parametrize(
    "changes",
    [
        {"role": "user"},
        {"tokens": None},
        {"tokens": {"input": 0, "output": 0, "reasoning": 0, "cache": {"read": 0, "write": 0}}},
    ],
)
def test_what_used_nothing_is_no_request(changes: dict[str, Any]) -> None:
    batch = read_document(**changes)
    assert (batch.events, batch.used, batch.other, batch.skipped) == ([], 0, 1, [])


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"tokens": []}, SkipReason.UNKNOWN_SHAPE),
        ({"tokens": {"input": 1, "cache": 5}}, SkipReason.UNKNOWN_SHAPE),
        ({"tokens": {"input": -1}}, SkipReason.BAD_NUMBER),
        ({"tokens": {"output": 10**12, "reasoning": 10**12}}, SkipReason.BAD_NUMBER),
        ({"time": {"completed": CREATED}}, SkipReason.BAD_TIME),
        ({"time": {"created": 12, "completed": CREATED}}, SkipReason.BAD_TIME),
    ],
)
def test_what_cannot_be_read_is_skipped_with_its_reason(changes: dict[str, Any], reason: SkipReason) -> None:
    batch = read_document(**changes)
    assert [skipped.reason for skipped in batch.skipped] == [reason]
    assert not batch.events


def test_a_field_of_usage_that_is_not_known_is_counted() -> None:
    batch = read_document(tokens={**MESSAGE["tokens"], "audio": 5})  # type: ignore[dict-item]
    assert [(one.kind, one.name) for one in batch.unknown] == [("field", "audio")]


def test_every_recorded_step_becomes_one_request(shared_logs: Path) -> None:
    """The recordings hold steps, which have the tokens that OpenCode writes to the step's message."""
    recorded = shared_logs / "raw/ingo-eichhorst__Irrlicht/replaydata/agents/opencode"
    files = sorted(recorded.glob("*/*/recordings/*/transcript.jsonl"))
    steps = [json.loads(line) for path in files for line in path.read_text("utf-8").splitlines()]
    steps = [step for step in steps if step["type"] == "step-finish"]
    events = [
        event_of(
            tokens=step["tokens"],
            cost=step["cost"],
            time={"created": step["_ts"]},
            finish="stop",
            providerID="ionos",
        )
        for step in steps
    ]
    assert len(files) == 25
    assert len({event.key for event in events}) == len(steps) == 78
    odd = [
        event.key
        for event, step in zip(events, steps, strict=True)
        if event.tokens.total != step["tokens"].get("total", event.tokens.total)
    ]
    assert len(odd) == 1  # in a file that was written by hand, its total leaves the cache out
