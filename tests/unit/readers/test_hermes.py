"""Hermes: rows of running totals, looked at again and again."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from counterfoil.domain.usage import OutputQuality, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, Query, SkipReason, State, Tables
from counterfoil.readers.hermes import HermesReader, queries
from tests.corpora import CORPUS

SCHEMA = [part for part in (CORPUS / "hermes/home/state.db.sql").read_text().split(";") if "CREATE" in part]
FILE = LogFile("state.db")
ROUTE = ("gpt-5.6-luna", "openai-codex", "https://chatgpt.com/backend-api/codex", "subscription_included")


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(";".join(SCHEMA))
        connection.row_factory = sqlite3.Row
        yield connection


def tables(database: sqlite3.Connection) -> Tables:
    names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        name: frozenset(row["name"] for row in database.execute(f"PRAGMA table_info({name})"))
        for name in names
    }


def rows(database: sqlite3.Connection, query: Query) -> list[Line]:
    found = [dict(row) | {"table": query.table} for row in database.execute(query.sql, query.parameters)]
    assert [row["rowid"] for row in found] == sorted(row["rowid"] for row in found)
    encoded = [(row["rowid"], json.dumps(row).encode()) for row in found]
    return [Line(number, len(data), data) for number, data in encoded]


def look(database: sqlite3.Connection, state: State, file: LogFile = FILE) -> tuple[list[UsageEvent], State]:
    events = []
    for query in queries(tables(database), state):
        batch = HermesReader().read(rows(database, query), file, state)
        assert batch.skipped == []
        events += batch.events
        state = json.loads(json.dumps(batch.state))
    return events, state


def session(database: sqlite3.Connection, name: str, fresh: int, output: int) -> None:
    database.execute(
        "INSERT INTO sessions (id, source, model, started_at, input_tokens, output_tokens, billing_provider)"
        " VALUES (?, 'cli', 'claude-opus-5', 1785704690.5, ?, ?, 'anthropic')",
        (name, fresh, output),
    )


def use(database: sqlite3.Connection, name: str, fresh: int, output: int, at: float, task: str = "") -> None:
    """As the client does: the session's row and the model's within one transaction."""
    database.execute(
        "INSERT INTO session_model_usage (session_id, model, billing_provider, billing_base_url,"
        " billing_mode, task, input_tokens, output_tokens, last_seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET last_seen = excluded.last_seen,"
        " input_tokens = input_tokens + excluded.input_tokens,"
        " output_tokens = output_tokens + excluded.output_tokens",
        (name, *ROUTE, task, fresh, output, at),
    )
    if not task:
        database.execute(
            "UPDATE sessions SET input_tokens = input_tokens + ?, output_tokens = output_tokens + ?"
            " WHERE id = ?",
            (fresh, output, name),
        )


def test_a_turn_counts_once_though_it_stands_in_two_rows(database: sqlite3.Connection) -> None:
    session(database, "s", 0, 0)
    use(database, "s", 16269, 5, 1785704700.9)
    (event,), _ = look(database, {})
    assert event.tokens == TokenCounts(16269, output=5)
    assert (event.quality, event.at_ms) == (OutputQuality.CUMULATIVE, 1785704700900)
    assert (event.context.provider, event.context.quota) == ("openai", "codex")


def test_looked_at_again_a_row_is_what_it_gained(database: sqlite3.Connection) -> None:
    session(database, "s", 0, 0)
    use(database, "s", 100, 10, 1785704700.0)
    _, state = look(database, {})
    assert look(database, state)[0] == []
    use(database, "s", 30, 3, 1785704800.0)
    use(database, "s", 7, 1, 1785704801.0, "title_generation")
    later, _ = look(database, state)
    assert [(event.tokens.input, event.context.sidechain) for event in later] == [(30, False), (7, True)]


def test_of_a_session_older_than_rows_of_models_the_rest_counts(database: sqlite3.Connection) -> None:
    session(database, "s", 1000, 60)
    events, state = look(database, {})
    assert [event.tokens for event in events] == [TokenCounts(1000, output=60)]
    use(database, "s", 500, 40, 1785704700.0)
    later, _ = look(database, state)
    assert [event.tokens for event in later] == [TokenCounts(500, output=40)]


def without_models(database: sqlite3.Connection) -> State:
    """A client before it kept rows of models: one session, looked at."""
    database.execute("ALTER TABLE session_model_usage RENAME TO later")
    session(database, "s", 1000, 60)
    events, state = look(database, {})
    assert [event.tokens for event in events] == [TokenCounts(1000, output=60)]
    database.execute("ALTER TABLE later RENAME TO session_model_usage")
    return {"before": state}


SEED = (
    "INSERT INTO session_model_usage (session_id, model, task, input_tokens, output_tokens, last_seen)"
    " SELECT id, model, '', input_tokens, output_tokens, started_at FROM sessions"
)


def test_rows_of_models_that_are_made_from_sessions_count_nothing_again(database: sqlite3.Connection) -> None:
    state = without_models(database)
    database.execute(SEED)
    events, state = look(database, state)
    assert events == []
    use(database, "s", 500, 40, 1785704700.0)
    later, state = look(database, state)
    assert [event.tokens for event in later] == [TokenCounts(500, output=40)]
    assert look(database, {"before": state})[0] == []


def test_what_was_used_while_the_client_was_renewed_counts(database: sqlite3.Connection) -> None:
    state = without_models(database)
    database.execute(SEED)
    use(database, "s", 500, 40, 1785704700.0)
    use(database, "s", 7, 1, 1785704701.0, "title_generation")
    events, _ = look(database, state)
    assert sorted(event.tokens.input for event in events) == [7, 500]


def test_what_no_row_of_models_explains_is_not_deducted_from_one(database: sqlite3.Connection) -> None:
    state = without_models(database)
    use(database, "s", 500, 40, 1785704700.0)
    assert [event.tokens for event in look(database, state)[0]] == [TokenCounts(500, output=40)]


def test_a_row_keeps_its_name_when_a_column_of_its_route_comes(database: sqlite3.Connection) -> None:
    database.execute("CREATE TABLE whole AS SELECT * FROM session_model_usage")
    database.execute("DROP TABLE session_model_usage")
    database.execute("ALTER TABLE whole RENAME TO session_model_usage")
    database.execute("ALTER TABLE session_model_usage DROP COLUMN billing_mode")
    session(database, "s", 1000, 60)
    database.execute(SEED)
    assert len(look(database, {})[0]) == 1
    state = look(database, {})[1]
    database.execute("ALTER TABLE session_model_usage ADD COLUMN billing_mode TEXT NOT NULL DEFAULT ''")
    assert look(database, {"before": state})[0] == []


def test_a_row_from_the_future_hides_none_of_the_others(database: sqlite3.Connection) -> None:
    file = LogFile("state.db", mtime_ms=1785704800_000)
    session(database, "s", 0, 0)
    use(database, "s", 10, 1, 4_000_000_000.0, "voice_chat")
    use(database, "s", 10, 1, 1785704700.0)
    state = look(database, {}, file)[1]
    use(database, "s", 5, 1, 1785704800.0)
    assert [event.tokens for event in look(database, state, file)[0]] == [TokenCounts(5, output=1)]


def test_only_rows_written_since_are_asked_for(database: sqlite3.Connection) -> None:
    for number in range(5):
        session(database, f"s{number}", 0, 0)
        use(database, f"s{number}", 10, 1, 1785704700.0 + 1000 * number)
    _, state = look(database, {})
    of_models = queries(tables(database), state)[1]
    assert len(rows(database, of_models)) == 1


def test_a_database_of_another_shape_is_asked_for_nothing() -> None:
    assert queries({"sessions": frozenset({"id", "name"})}, {}) == ()


def test_without_rows_of_models_sessions_are_read_alone(database: sqlite3.Connection) -> None:
    database.execute("DROP TABLE session_model_usage")
    session(database, "s", 5, 6)
    (event,), _ = look(database, {})
    assert event.tokens == TokenCounts(5, output=6)
    assert (event.context.provider, event.context.quota) == ("anthropic", None)


def read_row(**told: object) -> Batch:
    row = {"table": "sessions", "id": "s", "model": "m", "started_at": 1785704700, "input_tokens": 5} | told
    data = json.dumps(row).encode()
    return HermesReader().read([Line(1, len(data), data)], FILE, {})


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({"input_tokens": -1}, SkipReason.BAD_NUMBER),
        ({"started_at": "then"}, SkipReason.BAD_TIME),
        ({"id": None}, SkipReason.UNKNOWN_SHAPE),
    ],
)
def test_a_bad_row_is_skipped(told: dict[str, object], reason: SkipReason) -> None:
    batch = read_row(**told)
    assert [one.reason for one in batch.skipped] == [reason]


@pytest.mark.parametrize(
    ("told", "provider", "quota"),
    [
        (
            {"billing_provider": "anthropic", "billing_mode": "subscription_included"},
            "anthropic",
            "claude-code",
        ),
        ({"billing_provider": "anthropic", "billing_mode": "metered"}, "anthropic", None),
        ({"billing_provider": "openrouter", "billing_mode": "subscription_included"}, "openrouter", None),
        ({"billing_provider": "custom", "billing_base_url": "http://127.0.0.1:11434/v1"}, "local", None),
        ({"billing_provider": "custom", "model": "grok-4"}, "x-ai", None),
    ],
)
def test_a_row_tells_who_was_billed(told: dict[str, object], provider: str, quota: str | None) -> None:
    (event,) = read_row(**told).events
    assert (event.context.provider, event.context.quota) == (provider, quota)
