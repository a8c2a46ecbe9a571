from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.record_kinds import Cause, SourceState
from counterfoil.domain.records import ALWAYS_MS, RecordFilter
from counterfoil.domain.sighting import Sighting
from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.ledger import browse, chain
from counterfoil.ledger.connection import open_for_reading
from counterfoil.ledger.grouping import PriceSteps
from counterfoil.ledger.store import Ledger
from tests.altered import replace
from tests.unit.ledger.histories import ZONES, Request, fresh_ledger, histories, moments, write
from tests.unit.ledger.rich import START_MS, Hand, Log, event, rich_ledger

STEPS = PriceSteps((200_000,), 86_400_000)
ROWS = (
    "SELECT e.id, e.at_ms, a.name AS agent, c.model, c.project, c.session, e.key, e.request_id, e.input, "
    "e.cache_read, e.cache_write_5m, e.cache_write_1h, e.output, e.reasoning, e.web_searches, e.quality "
    "FROM event AS e JOIN context AS c ON c.id = e.context JOIN agent AS a ON a.id = e.agent "
    "WHERE e.cause <> 'void' AND e.id NOT IN (SELECT supersedes FROM event WHERE supersedes IS NOT NULL)"
)


@dataclass(frozen=True)
class Seen:
    """A request as a page shows it."""

    id: int
    at_ms: int
    agent: str
    model: str
    project: str
    session: str
    key: str
    request_id: str | None
    tokens: TokenCounts
    quality: str


def all_requests(connection: sqlite3.Connection) -> list[Seen]:
    """The newest first, by plain SQL."""
    found = [_seen(row) for row in connection.execute(ROWS)]
    return sorted(found, key=lambda seen: (seen.at_ms, seen.id), reverse=True)


def _seen(row: tuple[Any, ...]) -> Seen:
    values: tuple[Any, ...] = (*row[:8], TokenCounts(*row[8:15]), row[15])
    return Seen(*values)


def matches(seen: Seen, wanted: RecordFilter) -> bool:
    chosen = ("agent", "model", "project", "session")
    return (
        wanted.since_ms <= seen.at_ms < wanted.until_ms
        and all(getattr(wanted, name) in (None, getattr(seen, name)) for name in chosen)
        and (not wanted.text or wanted.text in seen.key or wanted.text in (seen.request_id or ""))
    )


def page(connection: sqlite3.Connection, outline: browse.RowOutline, first: int, count: int) -> list[Seen]:
    return [
        Seen(number, g.at_ms, g.agent, g.model, project, session, key, request_id, g.tokens, quality)
        for number, project, session, key, request_id, quality, g in browse.rows(
            connection, outline, first, count, STEPS
        )
    ]


def assert_pages(
    connection: sqlite3.Connection, outline: browse.RowOutline, expected: Sequence[Seen]
) -> None:
    assert outline.total == len(expected)
    for count in (1, 3, 7, 1000):
        for first in range(0, len(expected) + count, count):
            assert page(connection, outline, first, count) == expected[first : first + count]


filters = st.builds(
    RecordFilter,
    since_ms=st.one_of(st.just(0), moments),
    until_ms=st.one_of(st.just(ALWAYS_MS), moments),
    agent=st.sampled_from([None, None, "claude-code", "codex"]),
    model=st.sampled_from([None, None, "claude-opus-4-5", "gpt-5-mini", "not there"]),
    project=st.sampled_from([None, None, "web", "größe"]),
    session=st.sampled_from([None, None, "s1"]),
    text=st.sampled_from(["", "", "", "m1", "req", "q2", "%", "no such"]),
)


@given(history=histories, zone=st.sampled_from(ZONES), wanted=st.lists(filters, min_size=1, max_size=4))
@settings(max_examples=30, deadline=None)
def test_every_page_is_what_looking_through_all_rows_finds(
    history: list[list[Request]], zone: str, wanted: list[RecordFilter]
) -> None:
    with fresh_ledger(Hand()) as ledger, closing(open_for_reading(ledger.path)) as connection:
        ledger.cut_days_in(ZoneInfo(zone))
        write(ledger, history, Log(1))
        everything = all_requests(connection)
        for one in (RecordFilter(), *wanted):
            outline = browse.outline(connection, one)
            assert_pages(connection, outline, [seen for seen in everything if matches(seen, one)])


@given(first=histories, later=histories, wanted=filters, zone=st.sampled_from(ZONES))
@settings(max_examples=20, deadline=None)
def test_rows_that_come_in_later_do_not_move_a_page(
    first: list[list[Request]], later: list[list[Request]], wanted: RecordFilter, zone: str
) -> None:
    with fresh_ledger(Hand()) as ledger, closing(open_for_reading(ledger.path)) as connection:
        ledger.cut_days_in(ZoneInfo(zone))
        log = Log(1)
        write(ledger, first, log)
        outline = browse.outline(connection, wanted)
        before = [seen for seen in all_requests(connection) if matches(seen, wanted)]
        write(ledger, later, log)
        assert_pages(connection, outline, before)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", Hand()) as opened:
        yield opened


@pytest.fixture
def connection(ledger: Ledger) -> Iterator[sqlite3.Connection]:
    with closing(open_for_reading(ledger.path)) as opened:
        yield opened


def test_an_empty_ledger_has_no_page(connection: sqlite3.Connection) -> None:
    for wanted in (RecordFilter(), RecordFilter(text="x")):
        outline = browse.outline(connection, wanted)
        assert (outline.total, browse.rows(connection, outline, 0, 10, STEPS)) == (0, [])


def test_an_outline_costs_some_bytes_a_day(ledger: Ledger, connection: sqlite3.Connection) -> None:
    ledger.append([Log(1).entry(*[event(f"m{n}", START_MS + n * 1000) for n in range(2000)])])
    outline = browse.outline(connection, RecordFilter())
    assert outline.total == 2000
    parts = [getattr(outline, field.name) for field in fields(outline)]
    assert sum(len(part) for part in parts if isinstance(part, array)) <= 3


def test_facets_are_all_that_filters_can_choose_from(ledger: Ledger, connection: sqlite3.Connection) -> None:
    ledger.append([Log(1).entry(event("m1", project="b"), event("m2", project="a", model="gpt"))])
    ledger.append([Log(2, "codex").entry(event("m3", agent="codex", project="a"))])
    found = browse.facets(connection)
    assert found.agents == ("claude-code", "codex")
    assert (found.models, found.projects) == (("claude-opus-4-5", "gpt"), ("a", "b"))


def test_the_lines_of_a_request_say_where_each_was_read_and_which_counts(
    ledger: Ledger, connection: sqlite3.Connection
) -> None:
    log, hand = Log(1), Hand()
    first, second = log.line(), log.line()
    ledger.append([log.entry(event("m1", output=2, line=first, request_id="req"))])
    ledger.append([log.entry(event("m1", output=90, line=second, request_id="req"))])
    log.reader_version = 2
    ledger.append([log.reread(event("m1", output=70, line=second, request_id="req"))])
    log.reader_version = 3
    ledger.append([log.reread()])
    found = browse.lines(connection, "claude-code", "m1")
    assert [(line.revision, line.cause, line.counts) for line in found] == [
        (0, Cause.FIRST, False),
        (1, Cause.GREW, False),
        (2, Cause.REREAD, False),
        (3, Cause.VOID, False),
    ]
    assert [line.superseded_by for line in found] == [*(line.id for line in found[1:]), None]
    assert [line.tokens.output for line in found] == [2, 90, 70, 0]
    assert [line.offset for line in found] == [first.offset, *[second.offset] * 3]
    assert [line.sha256 for line in found] == [first.sha256.hex(), *[second.sha256.hex()] * 3]
    assert [line.reader_version for line in found] == [1, 1, 2, 3]
    assert {(line.reader, line.length, line.seen_ms, line.file_state) for line in found} == {
        ("claude-code", 100, hand.now_ms, SourceState.PRESENT)
    }
    assert {(line.home, line.file) for line in found} == {("/home/u/.claude-code", "projects/1.jsonl")}
    assert [line.quality for line in found] == [OutputQuality.AS_LOGGED] * 4
    assert found == browse.lines_of(connection, "m1") == browse.lines_of(connection, "req")


def test_a_request_is_explained_by_any_of_its_ids(ledger: Ledger, connection: sqlite3.Connection) -> None:
    ledger.append([Log(1).entry(event("m1", session="sA", request_id="r1"), event("m2", session="sA"))])
    ledger.append([Log(2, "codex").entry(event("m1", agent="codex", session="sB"))])

    def found(any_id: str) -> list[tuple[str, str]]:
        return [(line.key, line.session) for line in browse.lines_of(connection, any_id)]

    assert found("m1") == [("m1", "sA"), ("m1", "sB")]
    assert found("r1") == [("m1", "sA")]
    assert found("sA") == [("m1", "sA"), ("m2", "sA")]
    assert found("m") == found("") == []
    assert [line.session for line in browse.lines(connection, "codex", "m1")] == ["sB"]


def test_a_line_says_what_became_of_its_file(ledger: Ledger, connection: sqlite3.Connection) -> None:
    log = Log(1)

    def now(key: str = "m1") -> tuple[SourceState, str]:
        (line,) = browse.lines(connection, "claude-code", key)
        return line.file_state, line.file

    ledger.append([log.entry(event("m1"))])
    assert now() == (SourceState.PRESENT, "projects/1.jsonl")
    for state, path in (
        (SourceState.GONE, "projects/1.jsonl"),
        (SourceState.PRESENT, "projects/1.jsonl"),
        (SourceState.MOVED, "projects/b/1.jsonl"),
    ):
        ledger.note([Sighting(log.identity, state, path)])
        assert now() == (state, path)
    log.path = "projects/b/1.jsonl"
    assert log.cursor is not None
    log.cursor = replace(log.cursor, path=log.path)
    log.replace()
    ledger.append([log.entry(event("m2"))])
    assert now() == (SourceState.REPLACED, "projects/b/1.jsonl")
    assert now("m2") == (SourceState.PRESENT, "projects/b/1.jsonl")


def test_a_line_names_the_block_that_holds_it(tmp_path: Path) -> None:
    rich_ledger(tmp_path / "ledger.db", 700)
    with closing(open_for_reading(tmp_path / "ledger.db")) as connection:
        for key, agent in connection.execute(
            "SELECT DISTINCT e.key, a.name FROM event AS e JOIN agent AS a ON a.id = e.agent LIMIT 60"
        ).fetchall():
            for line in browse.lines(connection, agent, key):
                assert line.block is not None
                shown = chain.proof(connection, line.block)["lines"]
                assert isinstance(shown, list)
                assert any(text.startswith(f'["event",{line.id},') for text in shown)
