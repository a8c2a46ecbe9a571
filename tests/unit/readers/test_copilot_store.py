"""The Copilot CLI's database: a row a request."""

from __future__ import annotations

import json
from typing import Any

import pytest

from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason
from counterfoil.readers.copilot_cli import CopilotCliReader, queries
from counterfoil.readers.copilot_store import NEEDED, TABLE

Json = dict[str, Any]
ROW: Json = {
    "rowid": 7,
    "session_id": "s-1",
    "model": "gpt-6-luna",
    "input_tokens": 16_000,
    "output_tokens": 80,
    "cache_read_tokens": 15_000,
    "cache_write_tokens": 200,
    "reasoning_tokens": 64,
    "total_nano_aiu": 200_000_000,
    "initiator": "agent",
    "created_at": "2026-10-04T10:00:20.000Z",
    "cwd": "/home/u/quay",
    "table": TABLE,
}


def given(*rows: Json, state: Json | None = None, beside: dict[str, bytes] | None = None) -> Batch:
    lines = [Line(row["rowid"], len(json.dumps(row)), json.dumps(row).encode()) for row in rows]
    return CopilotCliReader().read(lines, LogFile("session-store.db", (beside or {}).get), state or {})


def test_a_row_is_a_request() -> None:
    (event,) = given(ROW).events
    assert event.tokens == TokenCounts(800, 15_000, 200, 0, 80, 64)
    assert (event.quality, event.credits_nano) == (OutputQuality.AS_LOGGED, 200_000_000)
    context = event.context
    assert (context.provider, context.model, context.project) == ("github-copilot", "gpt-6-luna", "quay")
    assert (context.session, context.entrypoint, event.at_ms) == ("s-1", "agent", 1_791_108_020_000)


@pytest.mark.parametrize("written", ["2026-10-04 10:00:20", "2026-10-04T10:00:20", 1_791_108_020])
def test_a_time_without_a_zone_is_utc(written: object) -> None:
    (event,) = given({**ROW, "created_at": written}).events
    assert event.at_ms == 1_791_108_020_000


@pytest.mark.parametrize(
    ("gone", "quality", "tokens"),
    [
        (("input_tokens", "output_tokens"), OutputQuality.CREDITS_ONLY, TokenCounts()),
        (("output_tokens",), OutputQuality.PARTIAL, TokenCounts(800, 15_000, 200)),
    ],
)
def test_what_is_null_is_unknown_and_no_zero(
    gone: tuple[str, ...], quality: OutputQuality, tokens: TokenCounts
) -> None:
    row = {**ROW, "reasoning_tokens": None, **dict.fromkeys(gone)}
    (event,) = given(row).events
    assert (event.quality, event.tokens) == (quality, tokens)


def test_a_row_without_tokens_and_credits_is_no_request() -> None:
    zeros = {name: 0 for name in ROW if name.endswith(("_tokens", "_aiu"))}
    batch = given({**ROW, **zeros})
    assert (batch.events, batch.other) == ([], 1)


def test_the_model_that_is_billed_counts() -> None:
    (event,) = given({**ROW, "copilot_usage_model": "claude-haiku-4.5"}).events
    assert event.context.model == "claude-haiku-4.5"


def test_the_folder_is_taken_from_the_session_s_own_file_where_the_database_has_none() -> None:
    beside = {"session-state/s-1/workspace.yaml": b"id: s-1\ncwd: '/home/u/pier'\r\nname: x\n"}
    (event,) = given({**ROW, "cwd": None}, beside=beside).events
    assert event.context.project == "pier"


def test_a_bad_row_is_skipped_and_the_next_look_asks_for_those_behind_it() -> None:
    batch = given({**ROW, "created_at": "soon"}, {**ROW, "rowid": 9})
    assert [line.reason for line in batch.skipped] == [SkipReason.BAD_TIME]
    assert [event.key for event in batch.events] == ["s-1:9:1791108020000"]
    tables = {TABLE: frozenset(ROW)}
    (query,) = queries(tables, batch.state)
    assert query.parameters == (9,)


def test_a_database_without_the_table_or_its_columns_is_not_asked() -> None:
    assert queries({"turns": frozenset({"id"})}, {}) == ()
    assert queries({TABLE: NEEDED - {"input_tokens"}}, {}) == ()


def test_columns_that_older_versions_lack_are_not_asked_for() -> None:
    (query,) = queries({TABLE: NEEDED}, {"row": -5})
    assert "total_nano_aiu" not in query.sql
    assert query.parameters == (0,)
