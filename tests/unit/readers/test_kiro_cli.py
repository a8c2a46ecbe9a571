"""Kiro CLI: credits of turns."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason
from counterfoil.readers.kiro_cli import KiroCliReader
from tests.unit.readers.cut_lines import document

FILE = LogFile("sessions/cli/s-1.json")


def turn(number: int, credits: float | str | None = 0.25, **told: Any) -> dict[str, Any]:  # noqa: A002
    return {
        "message_ids": [f"m-{number}", "answer"],
        "loop_id": {"rand": number},
        "end_timestamp": "2026-06-05T08:09:09.952628Z",
        "input_token_count": 0,
        "output_token_count": 0,
        "metering_usage": []
        if credits is None
        else [{"value": credits, "unit": "credit", "unitPlural": "credits"}],
        **told,
    }


def session(*turns: object, **told: Any) -> dict[str, Any]:
    state = {
        "conversation_metadata": {"user_turn_metadatas": list(turns)},
        "rts_model_state": {"model_info": {"model_id": "auto"}},
    }
    return {"session_id": "s-1", "cwd": "/home/u/shop", "session_state": state, **told}


def read(value: object) -> Batch:
    return KiroCliReader().read(document(value), FILE, {})


def test_a_turn_is_an_event_of_credits_alone() -> None:
    (event,) = read(session(turn(1, 0.03438490630182421))).events
    assert (event.credits_nano, event.tokens) == (34_384_906, TokenCounts())
    assert event.quality is OutputQuality.CREDITS_ONLY
    assert (event.key, event.at_ms) == ("m-1", 1_780_646_949_952)
    assert (event.context.provider, event.context.model, event.context.project) == ("kiro", "auto", "shop")


def test_amounts_of_a_turn_are_added_and_other_units_are_not() -> None:
    amounts = [
        {"value": 0.5, "unit": "Credits"},
        {"value": 99, "unit": "request"},
        {"value": 0.25, "unit": "credit"},
    ]
    (event,) = read(session(turn(1, metering_usage=amounts))).events
    assert event.credits_nano == 750_000_000


def test_where_tokens_are_told_they_count_with_the_credits() -> None:
    told = {"input_token_count": 10, "output_token_count": 20, "cache_read_input_token_count": 30}
    (event,) = read(session(turn(1, model="claude-opus-4.8", **told))).events
    assert event.tokens == TokenCounts(10, 30, 0, 0, 20)
    assert (event.quality, event.credits_nano) == (OutputQuality.AS_LOGGED, 250_000_000)
    assert event.context.model == "claude-opus-4.8"


@pytest.mark.parametrize(
    "end",
    [1_780_646_949, 1_780_646_949_000, {"secs_since_epoch": 1_780_646_949}, "2026-06-05T08:09:09.000000001Z"],
)
def test_a_turns_end_may_be_written_in_several_ways(end: object) -> None:
    (event,) = read(session(turn(1, end_timestamp=end))).events
    assert event.at_ms == 1_780_646_949_000


@pytest.mark.parametrize("quiet", [turn(1, None), turn(1, 0.0), turn(1, end_timestamp=None)])
def test_a_turn_that_took_nothing_or_goes_on_is_no_event(quiet: dict[str, Any]) -> None:
    batch = read(session(quiet))
    assert (batch.events, batch.skipped, batch.other) == ([], [], 1)


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (turn(1, -1.0), SkipReason.BAD_NUMBER),
        (turn(1, "much"), SkipReason.BAD_NUMBER),
        (turn(1, end_timestamp="soon"), SkipReason.BAD_TIME),
        (turn(1, input_token_count=-5), SkipReason.BAD_NUMBER),
        ("no turn", SkipReason.UNKNOWN_SHAPE),
    ],
)
def test_a_bad_turn_is_said_and_hides_no_other(bad: object, reason: SkipReason) -> None:
    batch = read(session(bad, turn(2)))
    assert [event.key for event in batch.events] == ["m-2"]
    assert [one.reason for one in batch.skipped] == [reason]


def test_each_turn_is_named_by_its_own_bytes() -> None:
    value = session(turn(1), turn(2))
    lines = document(value)
    first, second = KiroCliReader().read(lines, FILE, {}).events
    data = lines[0].data
    for event, number in ((first, 1), (second, 2)):
        part = data[event.line.offset : event.line.offset + event.line.length]
        assert json.loads(part)["message_ids"][0] == f"m-{number}"
    grown = KiroCliReader().read(document(session(turn(1), turn(2), turn(3))), FILE, {}).events
    assert [event.line.sha256 for event in grown[:2]] == [first.line.sha256, second.line.sha256]


def test_turns_without_ids_are_named_by_their_loop() -> None:
    (event,) = read(session(turn(7, message_ids=[]))).events
    assert event.key == "s-1:7"


def test_an_unknown_field_of_metering_is_noted() -> None:
    amounts = [{"value": 1, "unit": "credit", "surcharge": 2}]
    (unknown,) = read(session(turn(1, metering_usage=amounts))).unknown
    assert (unknown.kind, unknown.name) == ("field", "surcharge")


def test_the_recorded_sessions_come_to_what_they_say(shared_logs: Path) -> None:
    files = sorted((shared_logs / "raw").glob("*__Irrlicht/replaydata/agents/kiro-cli/**/transcript.json"))
    found: dict[str, int] = {}
    told = 0.0
    for file in files:
        data = file.read_bytes()
        batch = KiroCliReader().read([Line(0, len(data), data)], FILE, {})
        assert (batch.skipped, list(batch.unknown)) == ([], [])
        found |= {event.key: event.credits_nano or 0 for event in batch.events}
        turns = json.loads(data)["session_state"]["conversation_metadata"]["user_turn_metadatas"]
        told += sum(one["value"] for turn in turns for one in turn["metering_usage"])
    assert (len(files), len(found)) == (4, 5)
    assert sum(found.values()) == pytest.approx(told * 1e9, abs=len(found))
