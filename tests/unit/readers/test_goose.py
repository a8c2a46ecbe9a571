"""Goose: a ledger's rows, and the totals of sessions that have none, never both."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason
from counterfoil.readers.goose import GooseReader, queries
from tests.corpora import laid_out
from tests.unit.readers.looked_at import Watched

ROW: dict[str, Any] = {
    "table": "usage_ledger",
    "session_id": "20260831_1",
    "created_timestamp": 1_788_145_445,
    "model": "claude-sonnet-4-6",
    "input_tokens": 100,
    "output_tokens": 20,
    "total_tokens": 120,
    "cache_read_tokens": 30,
    "cache_write_tokens": 10,
    "cost_source": "provider_reported",
    "working_dir": "/home/someone/src/kettle",
    "provider_name": "anthropic",
    "model_config_json": '{"model_name":"gpt-5.1"}',
    "parent_session_id": None,
}
DROP_LEDGER = "DROP TABLE usage_ledger;"
TOUCH = (
    "UPDATE sessions SET updated_at = '2026-09-10 10:00:00', accumulated_input_tokens = {}, "
    "accumulated_output_tokens = {}, accumulated_total_tokens = {} WHERE id = '20260701_4';"
)


def read(**changes: object) -> Batch:
    data = json.dumps(ROW | changes).encode()
    return GooseReader().read([Line(4, len(data), data)], LogFile("sessions/sessions.db"), {})


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    return Watched("goose", laid_out("goose", tmp_path), "sessions/sessions.db")


def test_a_row_of_the_ledger_is_a_request_whose_input_holds_the_cache() -> None:
    (event,) = read().events
    assert event.tokens == TokenCounts(60, 30, 10, 0, 20)
    assert (event.quality, event.at_ms) == (OutputQuality.AS_LOGGED, 1_788_145_445_000)
    assert (event.context.provider, event.context.project) == ("anthropic", "kettle")


@pytest.mark.parametrize(
    ("changes", "left"),
    [
        ({"provider_name": "aws_bedrock"}, 100),
        ({"total_tokens": 160}, 100),
        ({"input_tokens": 39, "total_tokens": 59}, 39),
        ({"total_tokens": None}, 60),
    ],
)
def test_whether_the_input_holds_the_cache_is_told_by_provider_and_sums(
    changes: dict[str, object], left: int
) -> None:
    assert read(**changes).events[0].tokens.input == left


def test_a_row_without_a_model_takes_the_sessions() -> None:
    assert read(model=None).events[0].context.model == "gpt-5.1"
    assert read(model=None, model_config_json="{").events[0].context.model == "unknown"


def test_a_program_that_logs_by_itself_is_left_to_its_own_log_and_a_login_uses_its_quota() -> None:
    assert read(provider_name="claude-code").events == []
    assert read(provider_name="chatgpt_codex").events[0].context.quota == "codex"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"input_tokens": -4}, SkipReason.BAD_NUMBER),
        ({"created_timestamp": "soon"}, SkipReason.BAD_TIME),
        ({"created_timestamp": 7}, SkipReason.BAD_TIME),
    ],
)
def test_a_row_that_cannot_be_is_said(changes: dict[str, object], reason: SkipReason) -> None:
    assert [one.reason for one in read(**changes).skipped] == [reason]


def test_looked_at_again_only_what_is_new_is_asked_for(watched: Watched) -> None:
    watched.look()
    watched.look()
    assert watched.lines == 1  # the session that was touched last, asked for once more
    watched.change(
        "INSERT INTO usage_ledger (session_id, created_timestamp, input_tokens, output_tokens) "
        "VALUES ('20260831_2', 1788260999, 8, 2);"
    )
    assert [event.tokens for event in watched.look()] == [TokenCounts(8, output=2)]


def test_before_there_is_a_ledger_a_sessions_totals_are_followed(watched: Watched) -> None:
    watched.change(DROP_LEDGER)
    first = {event.context.session: event for event in watched.look()}
    assert first["20260701_4"].tokens == TokenCounts(1180, output=110)
    assert first["20260701_4"].quality is OutputQuality.CUMULATIVE
    watched.change(TOUCH.format(1200, 115, 1315))
    assert [event.tokens for event in watched.look()] == [TokenCounts(20, output=5)]
    watched.change(TOUCH.format(1100, 100, 1200))
    assert watched.look() == []
    watched.change(TOUCH.format(1101, 100, 1201))
    assert [event.tokens for event in watched.look()] == [TokenCounts(1)]


def test_a_session_from_the_future_hides_none_of_the_others(watched: Watched) -> None:
    watched.change(DROP_LEDGER)
    watched.change("UPDATE sessions SET updated_at = '2090-01-01 10:00:00' WHERE id <> '20260701_4';")
    watched.look()
    watched.change(TOUCH.replace("'2026-09-10 10:00:00'", "datetime('now')").format(1200, 115, 1315))
    assert [event.tokens for event in watched.look()] == [TokenCounts(20, output=5)]


def test_what_a_new_ledger_carries_forward_is_not_counted_a_second_time(watched: Watched) -> None:
    watched.change("CREATE TABLE kept AS SELECT * FROM usage_ledger; DELETE FROM usage_ledger;")
    watched.change(TOUCH.format(1100, 100, 1200))
    watched.look()
    watched.change("INSERT INTO usage_ledger SELECT * FROM kept WHERE session_id = '20260701_4';")
    assert [event.tokens for event in watched.look()] == [TokenCounts(80, output=10)]


def test_read_anew_from_the_start_totals_that_were_counted_stay_counted(watched: Watched) -> None:
    watched.change(DROP_LEDGER)
    watched.look()
    watched.state = {"before": watched.state}
    assert watched.look() == []


def test_a_database_of_an_unknown_schema_is_asked_for_nothing() -> None:
    assert queries({"sessions": frozenset({"id", "updated_at"})}, {}) == ()
    assert queries({}, {"row": "x", "since": None}) == ()
