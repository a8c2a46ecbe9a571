"""Kiro's editor: credits of turns and of executions."""

from __future__ import annotations

import json
from typing import Any

import pytest

from counterfoil.domain.usage import OutputQuality
from counterfoil.readers.base import Batch, LogFile, SkipReason
from counterfoil.readers.kiro_ide import KiroIdeReader
from tests.unit.readers.cut_lines import cut_lines, document

SESSION = {"modelId": "claude-sonnet-4.5", "workspacePaths": ["/home/u/shop"]}
PATH = "sessions/0a1b/sess_01/messages.jsonl"


def beside(path: str) -> bytes | None:
    return json.dumps(SESSION).encode() if path == "sessions/0a1b/sess_01/session.json" else None


def summary(*amounts: dict[str, Any], **told: Any) -> str:
    payload = {"type": "usage_summary", "executionId": "e-1", "promptTurnSummaries": list(amounts), **told}
    return json.dumps({"id": "m-1", "timestamp": "2026-08-13T05:00:03.000Z", "payload": payload})


def read(text: str) -> Batch:
    return KiroIdeReader().read(cut_lines(text), LogFile(PATH, beside), {})


def test_a_summary_is_an_event_of_its_credits() -> None:
    (event,) = read(summary({"unit": "credit", "usage": 1.2}, {"unit": "token", "usage": 500})).events
    assert (event.key, event.credits_nano, event.at_ms) == (
        "e-1:1200000000",
        1_200_000_000,
        1_786_597_203_000,
    )
    assert event.quality is OutputQuality.CREDITS_ONLY
    context = event.context
    assert (context.model, context.session, context.project) == ("claude-sonnet-4.5", "sess_01", "shop")


def test_of_an_executions_summaries_each_is_what_it_gained() -> None:
    amounts = ({"unit": "credit", "usage": 1.0}, {"unit": "credit", "usage": 0.5})
    lines = [summary(amounts[0]), summary(*amounts), summary(*amounts), summary(amounts[0])]
    batch = read("\n".join(lines))
    assert [event.credits_nano for event in batch.events] == [1_000_000_000, 500_000_000]
    assert len({event.key for event in batch.events}) == 2
    assert batch.repeats == 2


def test_words_about_usage_are_none() -> None:
    talk = json.dumps(
        {"id": "m", "timestamp": "x", "payload": {"type": "user", "content": 'a "usage_summary" line'}}
    )
    batch = read(talk)
    assert (batch.events, batch.skipped, batch.other) == ([], [], 1)


def test_an_aborted_turn_without_amounts_is_no_event() -> None:
    assert read(summary()).events == []


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (summary({"unit": "credit", "usage": -1}), SkipReason.BAD_NUMBER),
        (summary({"unit": "credit", "usage": 1}).replace("2026-08-13T", "yesterday "), SkipReason.BAD_TIME),
        (
            summary({"unit": "credit", "usage": 1}, executionId="").replace('"m-1"', "null"),
            SkipReason.UNKNOWN_SHAPE,
        ),
    ],
)
def test_a_bad_summary_is_skipped(line: str, reason: SkipReason) -> None:
    assert [one.reason for one in read(line).skipped] == [reason]


@pytest.mark.parametrize(
    ("times", "at_ms"),
    [
        ({"startTime": 1_790_643_660_000, "endTime": 1_790_643_720_000}, 1_790_643_720_000),
        ({"metadata": {"startTime": 1_790_644_000, "endTime": 1_790_644_100}}, 1_790_644_100_000),
        ({"startTime": 1_790_643_660_000}, 1_790_643_660_000),
    ],
)
def test_an_execution_is_an_event_at_its_end(times: dict[str, Any], at_ms: int) -> None:
    told = {
        "executionId": "e-2",
        "chatSessionId": "c",
        "usageSummary": [{"usage": 2, "unit": "credit"}],
        **times,
    }
    (event,) = KiroIdeReader().read(document(told), LogFile("w/s/e"), {}).events
    assert (event.at_ms, event.credits_nano) == (at_ms, 2_000_000_000)
    assert event.context.session == "c"


def test_an_execution_that_goes_on_is_what_it_gained() -> None:
    amounts = [{"usage": 2, "unit": "credit"}]
    told = {"executionId": "e-2", "startTime": 1_790_643_660_000, "usageSummary": amounts}
    reader, file = KiroIdeReader(), LogFile("w/s/e")
    first = reader.read(document(told), file, {})
    amounts.append({"usage": 0.5, "unit": "credit"})
    second = reader.read(document(told), file, first.state)
    assert [event.credits_nano for event in second.events] == [500_000_000]
    assert second.events[0].key != first.events[0].key
    assert reader.read(document(told), file, second.state).events == []
