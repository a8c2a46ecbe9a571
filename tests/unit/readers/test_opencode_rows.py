"""Rows of an OpenCode database: each new one is asked for once, an unfinished one until it is done."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, State, Tables
from counterfoil.readers.opencode import OpenCodeReader
from counterfoil.readers.opencode_rows import MOST_OPEN, queries
from tests.unit.readers.test_opencode import CREATED, MESSAGE

TABLES: Tables = {
    "session": frozenset({"id", "directory", "version", "parent_id"}),
    "message": frozenset({"id", "session_id", "time_created", "data"}),
}
SCHEMA = """
    CREATE TABLE session (id text PRIMARY KEY, directory text, version text, parent_id text);
    CREATE TABLE message (id text PRIMARY KEY, session_id text, time_created int, data text);
    INSERT INTO session VALUES ('ses_1', '/home/u/shop', '1.4.3', NULL);
    INSERT INTO session VALUES ('ses_2', '/home/u/shop', '1.4.3', 'ses_1');
"""


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(SCHEMA)
        yield connection


def write(database: sqlite3.Connection, name: str, *, data: str | None = None, **changes: object) -> None:
    session = str(changes.pop("session", "ses_1"))
    body = json.dumps(MESSAGE | {"path": None} | changes) if data is None else data
    database.execute(
        "INSERT OR REPLACE INTO message (rowid, id, session_id, time_created, data) VALUES "
        "((SELECT rowid FROM message WHERE id = ?1), ?1, ?2, ?3, ?4)",
        (name, session, CREATED, body),
    )


def look(database: sqlite3.Connection, state: State) -> tuple[list[str], list[Batch], State]:
    """Which rows are asked for, and what is made of them."""
    names, batches = [], []
    for query in queries(TABLES, state):
        cursor = database.execute(query.sql, query.parameters)
        columns = [column[0] for column in cursor.description]
        rows = [dict(zip(columns, row, strict=True)) | {"table": query.table} for row in cursor]
        names += [row["id"] for row in rows]
        lines = [Line(row["rowid"], 1, json.dumps(row).encode()) for row in rows]
        batches.append(OpenCodeReader("opencode").read(lines, LogFile("opencode.db"), state))
        state = json.loads(json.dumps(batches[-1].state))
    return names, batches, state


def test_only_new_rows_are_asked_for(database: sqlite3.Connection) -> None:
    write(database, "msg_1")
    names, _, state = look(database, {})
    write(database, "msg_2")
    assert names == ["msg_1"]
    names, _, state = look(database, state)
    assert names == ["msg_2"]
    assert look(database, state)[0] == []


def test_an_unfinished_message_is_asked_for_until_it_is_done(database: sqlite3.Connection) -> None:
    write(database, "msg_1", time={"created": CREATED}, tokens={"input": 0, "output": 0})
    write(database, "msg_2")
    _, batches, state = look(database, {})
    assert [event.tokens.output for batch in batches for event in batch.events] == [208]
    assert look(database, state)[0] == ["msg_1"]
    write(database, "msg_1", tokens={"input": 9, "output": 5})
    names, batches, state = look(database, state)
    assert names == ["msg_1"]
    assert [event.tokens.output for batch in batches for event in batch.events] == [5]
    assert look(database, state)[0] == []


def test_a_message_that_grows_between_two_looks_is_one_request(database: sqlite3.Connection) -> None:
    state: State = {}
    found = []
    for output, end in ((5, {}), (9, {}), (50, {"completed": CREATED + 9})):
        tokens = {"input": 100, "output": output}
        write(database, "msg_1", time={"created": CREATED} | end, tokens=tokens)
        _, batches, state = look(database, state)
        found += [event.tokens.output for batch in batches for event in batch.events]
    assert found == [50]


@pytest.mark.parametrize(("session", "outputs"), [("ses_1", [5, 208]), ("ses_2", [208])])
def test_a_message_that_was_never_finished_counts_when_the_next_of_its_session_is_done(
    database: sqlite3.Connection, session: str, outputs: list[int]
) -> None:
    write(database, "msg_1", time={"created": CREATED}, tokens={"input": 100, "output": 5})
    _, batches, state = look(database, {})
    assert not [event for batch in batches for event in batch.events]
    write(database, "msg_2", session=session)
    _, batches, state = look(database, state)
    assert [event.tokens.output for batch in batches for event in batch.events] == outputs


@pytest.mark.parametrize(("error", "requests"), [({"name": "MessageAbortedError"}, 1), (None, 0)])
def test_a_row_tells_whether_its_message_was_broken_off(
    database: sqlite3.Connection, error: object, requests: int
) -> None:
    write(database, "msg_1", time={"created": CREATED}, error=error)
    assert sum(len(batch.events) for batch in look(database, {})[1]) == requests


def test_of_many_that_were_never_finished_the_newest_are_asked_for(database: sqlite3.Connection) -> None:
    for number in range(MOST_OPEN + 6):
        write(database, f"msg_{number:03}", time={"created": CREATED})
    names = look(database, look(database, {})[2])[0]
    assert (len(names), names[0]) == (MOST_OPEN, "msg_006")


def test_a_number_that_a_deleted_row_left_is_noticed(database: sqlite3.Connection) -> None:
    for number in range(3):
        write(database, f"msg_{number}")
    _, _, state = look(database, {})
    database.execute("DELETE FROM message WHERE id IN ('msg_1', 'msg_2')")
    write(database, "msg_new")  # has the number of msg_1
    names, _, state = look(database, state)
    assert names == ["msg_0", "msg_new"]
    assert look(database, state)[0] == []


def test_messages_of_people_are_not_asked_for(database: sqlite3.Connection) -> None:
    write(database, "msg_1", role="user")
    assert look(database, {})[0] == []


def test_the_session_tells_project_version_and_parent(database: sqlite3.Connection) -> None:
    write(database, "msg_1", session="ses_2")
    (event,) = (event for batch in look(database, {})[1] for event in batch.events)
    context = event.context
    assert (context.project, context.client_version, context.sidechain) == ("shop", "1.4.3", True)


def test_a_row_that_is_no_json_is_skipped_and_does_not_stop_the_others(database: sqlite3.Connection) -> None:
    write(database, "msg_1", data='{"role":"assistant"')
    write(database, "msg_2")
    _, batches, state = look(database, {})
    assert [skipped.reason for batch in batches for skipped in batch.skipped] == [SkipReason.BAD_JSON]
    assert sum(len(batch.events) for batch in batches) == 1
    assert look(database, state)[0] == []


@pytest.mark.parametrize(
    ("tables", "asked"),
    [
        ({}, []),
        ({"message": frozenset({"id", "content"})}, []),
        ({"message": frozenset({"id", "session_id", "data"})}, ["message"]),
        ({"session_message": frozenset({"id", "session_id", "data"})}, []),
        (
            {
                "message": frozenset({"id", "session_id", "data"}),
                "session_message": frozenset({"id", "session_id", "type", "data"}),
                "session_v2": frozenset({"id", "directory"}),
            },
            ["message", "session_message"],
        ),
    ],
)
def test_tables_are_asked_as_far_as_they_are_known(tables: Tables, asked: list[str]) -> None:
    assert [query.table for query in queries(tables, {})] == asked


def test_new_rows_are_found_by_their_number_alone(database: sqlite3.Connection) -> None:
    for query in queries(TABLES, {"message": {"row": 5, "id": "msg_5", "open": [2, 3]}}):
        plan = database.execute("EXPLAIN QUERY PLAN " + query.sql, query.parameters).fetchall()
        assert not [step for step in plan if step[3].startswith("SCAN")]


@pytest.mark.parametrize(
    "state", [{"message": 5}, {"message": {"row": "x", "id": 1, "open": {}}}, {"open": []}]
)
def test_a_state_of_another_shape_asks_for_everything(database: sqlite3.Connection, state: State) -> None:
    write(database, "msg_1")
    assert look(database, state)[0] == ["msg_1"]
