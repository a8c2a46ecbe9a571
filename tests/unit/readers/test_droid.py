"""Droid: what a session's running total grew by."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from counterfoil.conformance.trials import problems
from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State
from counterfoil.readers.droid import DroidReader
from tests.corpora import laid_out
from tests.unit.readers import plain_droid
from tests.unit.readers.laid_home import expected, read, spec_of, totals_of

PATH = "sessions/-home-u-my-app/5f0c.settings.json"
LOCKED_MS = 1_768_035_600_000
NAMES = ("inputTokens", "cacheReadTokens", "cacheCreationTokens", "outputTokens", "thinkingTokens")


def read_version(*totals: int, state: State | None = None, file: LogFile | None = None, **more: Any) -> Batch:
    body = {
        "model": "claude-opus-4-5",
        "providerLock": "anthropic",
        "providerLockTimestamp": "2026-01-10T09:00:00.000Z",
        "tokenUsage": dict(zip(NAMES, totals, strict=True)),
    }
    data = json.dumps(body | more).encode()
    return DroidReader().read([Line(0, len(data), data)], file or LogFile(PATH), state or {})


def test_a_home_comes_to_the_totals_that_stand_beside_it(tmp_path: Path) -> None:
    events, skipped = read("droid", laid_out("droid", tmp_path))
    assert totals_of(events) == expected("droid") == plain_droid.totals(tmp_path)
    assert not skipped


def test_the_reader_keeps_what_every_reader_promises(tmp_path: Path) -> None:
    assert problems(spec_of("droid"), laid_out("droid", tmp_path), rounds=10) == []


def test_of_a_session_that_is_over_there_is_one_record_with_thinking_in_its_output() -> None:
    (event,) = read_version(10, 500, 70, 30, 9).events
    assert event.tokens == TokenCounts(10, 500, 70, 0, 39, 9)
    assert event.quality is OutputQuality.CUMULATIVE


def test_while_it_runs_each_growth_is_a_record_under_its_model() -> None:
    first = read_version(10, 500, 70, 30, 0)
    second = read_version(15, 900, 70, 50, 0, state=first.state, model="gpt-5.5", providerLock="openai")
    assert [event.tokens for event in second.events] == [TokenCounts(5, 400, 0, 0, 20, 0)]
    assert second.events[0].context.provider == "openai"
    assert first.events[0].key != second.events[0].key


def test_a_version_that_used_no_more_gives_nothing_and_so_does_one_read_anew_from_the_start() -> None:
    first = read_version(10, 500, 70, 30, 0)
    assert not read_version(10, 500, 70, 30, 0, state=first.state).events
    anew = read_version(10, 500, 70, 30, 0, state={"before": first.state})
    assert (anew.events, anew.state) == ([], first.state)


def test_a_figure_that_fell_is_not_counted_again_and_hides_no_gain_of_the_others() -> None:
    state = read_version(100, 500, 0, 30, 0).state
    fallen = read_version(40, 500, 0, 31, 0, state=state)
    assert [event.tokens for event in fallen.events] == [TokenCounts(output=1, reasoning=0)]
    (event,) = read_version(105, 500, 0, 33, 0, state=fallen.state).events
    assert event.tokens == TokenCounts(5, 0, 0, 0, 2, 0)


@pytest.mark.parametrize(
    ("written_ms", "at_ms"),
    [(None, LOCKED_MS), (LOCKED_MS + 60_000, LOCKED_MS + 60_000), (LOCKED_MS - 60_000, LOCKED_MS)],
)
def test_growth_is_dated_by_when_the_file_was_written(written_ms: int | None, at_ms: int) -> None:
    file = LogFile(PATH, mtime_ms=written_ms)
    assert read_version(1, 0, 0, 1, 0, file=file).events[0].at_ms == at_ms


def test_a_total_without_any_time_is_skipped_and_not_forgotten() -> None:
    batch = read_version(1, 0, 0, 1, 0, providerLockTimestamp=None)
    assert [skipped.reason for skipped in batch.skipped] == [SkipReason.BAD_TIME]
    assert read_version(1, 0, 0, 1, 0, state=batch.state).events


def test_the_project_is_told_by_the_transcript_and_remembered() -> None:
    beside = {
        PATH.replace(".settings.json", ".jsonl"): b'{"type":"session_start","cwd":"/home/u/my-app"}\n{"x":'
    }
    first = read_version(1, 0, 0, 1, 0, file=LogFile(PATH, beside.get))
    assert first.events[0].context.project == "my-app"
    second = read_version(2, 0, 0, 2, 0, state=first.state)  # the transcript is too large by now
    assert second.events[0].context.project == "my-app"


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"tokenUsage": [1]}, SkipReason.UNKNOWN_SHAPE),
        ({"tokenUsage": {"inputTokens": -1}}, SkipReason.BAD_NUMBER),
        ({"providerLockTimestamp": "soon"}, SkipReason.BAD_TIME),
    ],
)
def test_what_cannot_be_read_is_skipped_with_its_reason(more: dict[str, Any], reason: SkipReason) -> None:
    batch = read_version(1, 0, 0, 1, 0, **more)
    assert [skipped.reason for skipped in batch.skipped] == [reason]


def test_a_model_of_ones_own_is_nobodys() -> None:
    batch = read_version(1, 0, 0, 1, 0, model="custom:GLM-4.6-0", providerLock="generic-chat-completion-api")
    assert batch.events[0].context.provider == "gateway"


def test_a_field_of_usage_that_is_not_known_is_counted() -> None:
    batch = read_version(1, 0, 0, 1, 0, tokenUsage={"inputTokens": 1, "audioTokens": 5})
    assert [(one.kind, one.name) for one in batch.unknown] == [("field", "audioTokens")]
