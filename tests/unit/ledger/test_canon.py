from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.ledger import canon
from counterfoil.ledger.schema import CHAINED
from counterfoil.ledger.store import Ledger

SALT = bytes(range(16))
DIGEST = bytes.fromhex("ab" * 32)
LINE = {"source": 2, "offset": 300, "length": 120, "sha256": DIGEST, "reader": 1, "seen_ms": 9}
VEILED_HOME = "8a13e710487ed8d375118043a6a8885e90f5523a6f75d78501ed5722c32a9e40"
VEILED_PATH = "3da03224bb5f594b8eb6798c50746cad0baeca4b8edb0187893a136cad819e06"
VEILED_NAME = "679571167331a18894a963f7703ca0b00ce9ae1bff0850da0566aa1c8c4d6925"
VEILED_PROJECT = "2d3263d309fc7ac567dedefbc8e770d80d234da4ed9834490f4868881a8313cc"

# One record of each table and its text. If a text changes, no ledger written before can be verified any more.
GOLDEN: dict[str, tuple[dict[str, object], str]] = {
    "agent": ({"id": 1, "name": "claude-code"}, '["agent",1,"claude-code"]'),
    "reader": ({"id": 3, "name": "codex", "version": 2}, '["reader",3,"codex",2]'),
    "source": (
        {
            "id": 4, "agent": 1, "home": "/home/u/.claude", "path": "projects/größe/a.jsonl", "salt": SALT,
            "device": 66306, "inode": 17, "generation": 0, "first_seen_ms": 1_772_000_000_000,
        },
        '["source",4,1,"HOME","PATH",66306,17,0,1772000000000]',
    ),
    "sighting": (
        {"id": 1, "source": 4, "at_ms": 5, "state": "gone", "path": "projects/größe/a.jsonl", "salt": SALT},
        '["sighting",1,4,5,"gone","PATH"]',
    ),
    "line": ({"id": 8, **LINE}, f'["line",8,2,300,120,"{"AB" * 32}",1,9]'),
    "context": (
        {
            "id": 6, "agent": 1, "provider": "anthropic", "model": "claude-opus-4-5", "session": "s-1",
            "project": "größe", "salt": SALT, "client_version": "2.1.0", "entrypoint": None,
            "service_tier": "standard", "speed": None, "geo": "", "sidechain": 1,
        },
        '["context",6,1,"anthropic","claude-opus-4-5","s-1","PROJECT","2.1.0",null,"standard",null,"",1]',
    ),
    "meter": (
        {
            "id": 2, "agent": 2, "origin": "codex-rollout", "limit_id": "codex", "window_minutes": 300,
            "account": None, "plan": "plus", "home": None, "salt": None,
        },
        '["meter",2,2,"codex-rollout","codex",300,null,"plus"]',
    ),
    "event": (
        {
            "id": 12, "agent": 1, "key": "msg_1", "revision": 1, "supersedes": 11, "cause": "grew",
            "context": 6, "at_ms": 1_772_000_000_123, "input": 3, "cache_read": 1_000_000_000_000,
            "cache_write_5m": 0, "cache_write_1h": 5, "output": 90, "reasoning": None,
            "web_searches": 0, "quality": "as_logged", "request_id": "req_1", "line": 8,
        },
        '["event",12,1,"msg_1",1,11,"grew",6,1772000000123,3,1000000000000,0,5,90,null,0,"as_logged","req_1",8]',
    ),
    "reading": (
        {
            "id": 1, "meter": 2, "at_ms": 7, "percent": 12.345678, "resets_at_ms": None, "has_credits": 0,
            "line": 8,
        },
        '["reading",1,2,7,12345678,null,0,8]',
    ),
    "refusal": (
        {
            "id": 1, "agent": 1, "key": "r1", "at_ms": 7, "kind": "five_hour", "scope": None,
            "resets_at_ms": 8, "is_plan_limit": 1, **LINE,
        },
        f'["refusal",1,1,"r1",7,"five_hour",null,8,1,2,300,120,"{"AB" * 32}",1,9]',
    ),
    "note": (
        {
            "id": 5, "agent": 1, "key": "n1", "kind": "credits", "at_ms": None, "session": "s-1",
            "account": "a1", "body": '{"balance":12.5,"unit":"größe"}', "line": 8,
        },
        '["note",5,1,"n1","credits",null,"s-1","a1","{\\"balance\\":12.5,\\"unit\\":\\"größe\\"}",8]',
    ),
    "skipped": (
        {"id": 1, **LINE, "sha256": None, "reason": "bad_json"}, '["skipped",1,2,300,120,"","bad_json",1,9]'
    ),
    "coverage": (
        {
            "id": 1, "source": 4, "day": 20_500, "lines": 9, "used": 4, "other": 3, "skipped": 2, "events": 3,
            "revisions": 2, "repeats": 1,
        },
        '["coverage",1,4,20500,9,4,3,2,3,2,1]',
    ),
    "watched": ({"id": 1, "since_ms": 5, "until_ms": 6}, '["watched",1,5,6]'),
    "statement": (
        {
            "id": 1, "at_ms": 7, "name": "größe.csv", "salt": SALT, "kind": "costs", "shape": "csv",
            "mapping": '{"date":"Día"}', "size_bytes": 300, "sha256": DIGEST, "state": "kept",
        },
        f'["statement",1,7,"NAME","costs","csv","{{\\"date\\":\\"Día\\"}}",300,"{"AB" * 32}","kept"]',
    ),
}  # fmt: skip


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    path = tmp_path / "ledger.db"
    Ledger(path, lambda: 0).close()
    opened = sqlite3.connect(path)
    canon.prepare(opened)
    yield opened
    opened.close()


def insert(connection: sqlite3.Connection, table: str, values: dict[str, object]) -> None:
    marks = ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", tuple(values.values()))


def test_every_table_of_records_has_a_text() -> None:
    assert list(canon.COLUMNS) == list(GOLDEN) == list(CHAINED)


@pytest.mark.parametrize("table", GOLDEN)
def test_the_text_of_a_record_never_changes(connection: sqlite3.Connection, table: str) -> None:
    values, text = GOLDEN[table]
    insert(connection, table, values)
    number = values["id"]
    assert isinstance(number, int)
    found = canon.texts(connection, table, number - 1, number)
    veiled = {"HOME": VEILED_HOME, "PATH": VEILED_PATH, "PROJECT": VEILED_PROJECT, "NAME": VEILED_NAME}
    for name, digest in veiled.items():
        text = text.replace(f'"{name}"', f'"{digest}"')
    assert found == [text]


# records as no earlier program wrote them
LATER: list[tuple[str, dict[str, object], str]] = [
    (
        "meter",
        {"id": 2, "home": "/home/u/.claude", "salt": SALT},
        f'["meter",2,2,"codex-rollout","codex",300,null,"plus","{VEILED_HOME}"]',
    ),
    ("reading", {"percent": None}, '["reading",1,2,7,null,null,0,8]'),
]


@pytest.mark.parametrize(("table", "more", "text"), LATER)
def test_what_came_later_is_told_in_the_text_too(
    connection: sqlite3.Connection, table: str, more: dict[str, object], text: str
) -> None:
    insert(connection, table, GOLDEN[table][0] | more)
    assert canon.texts(connection, table, 0, 100) == [text]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({}, {"home": "/home/u/.codex"}),
        ({}, {"salt": SALT}),
        ({"home": "/home/u/.codex", "salt": SALT}, {"home": None}),
        ({"home": "/home/u/.codex", "salt": SALT}, {"salt": None}),
        ({"home": "/home/u/.codex", "salt": SALT}, {"home": None, "salt": None}),
        ({"home": "/home/u/.codex", "salt": SALT}, {"home": "/home/u/.claude"}),
    ],
)
def test_no_change_to_the_home_of_a_meter_leaves_its_text(
    connection: sqlite3.Connection, before: dict[str, object], after: dict[str, object]
) -> None:
    connection.execute("PRAGMA ignore_check_constraints=ON")
    texts = []
    for number, values in enumerate((before, before | after), 2):
        insert(connection, "meter", GOLDEN["meter"][0] | {"id": number, "plan": str(number)} | values)
        texts += canon.texts(connection, "meter", number - 1, number)
    assert json.loads(texts[0])[8:] != json.loads(texts[1])[8:]


@pytest.mark.parametrize("table", CHAINED)
def test_the_text_reads_every_column_of_its_table(connection: sqlite3.Connection, table: str) -> None:
    read: set[str] = set()

    def note(action: int, name: str | None, column: str | None, *_: object) -> int:
        if action == sqlite3.SQLITE_READ and name == table and column:
            read.add(column)
        return sqlite3.SQLITE_OK

    connection.set_authorizer(note)
    canon.texts(connection, table, 0, 1)
    connection.set_authorizer(None)
    assert read == {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}


def test_names_of_folders_and_files_enter_as_salted_hashes_alone(connection: sqlite3.Connection) -> None:
    tables = {"source": ("home", "path"), "sighting": ("path",), "context": ("project",), "meter": ("home",)}
    tables["statement"] = ("name",)
    for table, names in tables.items():
        values = GOLDEN[table][0] | ({"home": "/home/u/.claude", "salt": SALT} if table == "meter" else {})
        insert(connection, table, values)
        (text,) = canon.texts(connection, table, 0, 100)
        for name in names:
            private = str(values[name]).encode()
            assert private.decode() not in text
            assert f'"{sha256(SALT + private).hexdigest()}"' in text


@given(text=st.text(max_size=60), number=st.integers(-(2**63), 2**63 - 1))
@settings(max_examples=100, deadline=None)
def test_a_text_is_what_any_json_library_would_write(text: str, number: int) -> None:
    text = text.encode("utf-8", "replace").decode()
    opened = sqlite3.connect(":memory:")
    (found,) = opened.execute("SELECT json_array('agent', ?, ?)", (number, text)).fetchone()
    opened.close()
    assert found == json.dumps(["agent", number, text], ensure_ascii=False, separators=(",", ":"))


@pytest.mark.parametrize(
    ("percent", "millionths"),
    [
        (0.0, 0),
        (100.0, 100_000_000),
        (33.333333333, 33_333_333),
        (-0.5, -500_000),
        (1e-7, 0),
        (250.5, 250_500_000),
    ],
)
def test_a_percentage_is_told_in_millionths(
    connection: sqlite3.Connection, percent: float, millionths: int
) -> None:
    insert(connection, "reading", GOLDEN["reading"][0] | {"percent": percent})
    (text,) = canon.texts(connection, "reading", 0, 1)
    assert json.loads(text)[4] == millionths


def test_a_text_that_is_no_utf_8_any_more_is_no_error(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO agent VALUES (1, CAST(x'636cff' AS TEXT))")
    with pytest.raises(sqlite3.OperationalError):
        canon.texts(connection, "agent", 0, 1)
    connection.text_factory = canon.any_text
    assert canon.texts(connection, "agent", 0, 1) == ['["agent",1,"cl\udcff"]']
