from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from counterfoil.audit import Audit
from counterfoil.domain.coverage import Retention
from counterfoil.domain.money import Cost
from counterfoil.domain.record_kinds import SourceState
from counterfoil.domain.records import RecordFilter
from counterfoil.domain.sighting import Sighting
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.errors import LedgerError
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.store import Ledger
from counterfoil.prices.book import PriceBook
from tests.unit.ledger.rich import START_MS, Hand, Log, event

BOOK = PriceBook.shipped()
RETENTION = Retention("claude-code", "/home/u/.claude", 30, 4, None, True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Three requests of two agents; one file is gone."""
    path, hand = tmp_path / "ledger.db", Hand()
    claude, codex = Log(1), Log(2, "codex")
    with Ledger(path, hand, Kept(tmp_path)) as ledger:
        ledger.look_on()
        poor = event("m2", START_MS + 5, quality=OutputQuality.PLACEHOLDER, model="no-such-model")
        ledger.append([claude.entry(event("m1", session="s1", request_id="r1"), poor, other=2)])
        gpt: dict[str, Any] = {
            "agent": "codex",
            "provider": "openai",
            "model": "gpt-5.1-codex",
            "project": "api",
        }
        ledger.append(
            [codex.entry(event("m3", START_MS + 9, tokens=TokenCounts(1000, 5, 0, 0, 70, 9), **gpt))]
        )
        ledger.note([Sighting(claude.identity, SourceState.GONE, claude.path)])
        hand.now_ms += 1000
        ledger.look_away()
        ledger.settle()
    return path


@pytest.fixture
def audit(path: Path, tmp_path: Path) -> Iterator[Audit]:
    opened = Audit(path, Kept(tmp_path), lambda: START_MS + 2000, BOOK, lambda _sessions: [RETENTION])
    yield opened
    opened.close()


def test_rows_come_newest_first_with_what_each_cost(audit: Audit) -> None:
    outline = audit.outline(RecordFilter())
    rows = audit.rows(outline, 0, 10)
    assert outline.total == 3
    assert [(row.key, row.agent, row.project, row.at_ms) for row in rows] == [
        ("m3", "codex", "api", START_MS + 9),
        ("m2", "claude-code", "web", START_MS + 5),
        ("m1", "claude-code", "web", START_MS),
    ]
    rates = BOOK.rates("openai", "gpt-5.1-codex", START_MS, 1005)
    assert rates is not None
    assert rows[0].cost == Cost(rates.cost(rows[0].tokens) or 0, 1)
    assert rows[1].cost == Cost(unpriced_requests=1)  # unknown, not nothing
    assert [row.quality for row in rows] == ["as_logged", "placeholder", "as_logged"]
    assert [row.request_id for row in rows] == [None, None, "r1"]
    assert audit.rows(outline, 1, 1) == rows[1:2]
    assert audit.rows(outline, 3, 5) == []


def test_a_filter_finds_what_it_says(audit: Audit) -> None:
    assert audit.facets().agents == ("claude-code", "codex")
    assert audit.outline(RecordFilter(agent="codex")).total == 1
    assert audit.outline(RecordFilter(text="r1")).total == 1
    assert audit.outline(RecordFilter(since_ms=START_MS + 1, until_ms=START_MS + 9)).total == 1


def test_a_request_is_explained_by_its_lines(audit: Audit) -> None:
    (line,) = audit.lines("claude-code", "m1")
    assert line.file_state is SourceState.GONE
    assert line.counts
    assert [line] == list(audit.explain("r1"))
    assert len(audit.explain("s1")) == 3
    assert line.block is not None
    shown = audit.proof(line.block)
    content = sha256("\n".join(str(text) for text in shown["lines"]).encode()).digest()  # type: ignore[attr-defined]
    link = sha256(bytes.fromhex(str(shown["previous_link"])) + content).hexdigest()
    assert link == shown["link"]
    assert json.loads(json.dumps(shown)) == shown


def test_the_ledger_is_checked_against_what_is_kept_beside_it(
    audit: Audit, path: Path, tmp_path: Path
) -> None:
    told: list[tuple[int, int]] = []
    found = audit.verify(lambda *now: told.append(now))
    assert found is not None
    assert (found.ok, found.checkpoints, told) == (True, 1, [(found.records, found.records)])
    assert audit.verify(go_on=lambda: False) is None
    here = audit.checkpoint()
    assert (here.size, here.head, here.at_ms) == (found.records, found.head, START_MS + 2000)
    shutil.copy(path, tmp_path / "kept.db")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TRIGGER event_no_update")
        connection.execute("UPDATE event SET output = 1 WHERE id = 2")
    after = audit.verify()
    assert after is not None
    assert after.first_bad is not None
    assert (after.first_bad.table, after.first_bad.record) == ("event", 2)


def test_looking_writes_nothing_down(audit: Audit, path: Path, tmp_path: Path) -> None:
    def state() -> tuple[bytes, str]:
        return path.read_bytes(), (tmp_path / "checkpoints.txt").read_text()

    before = state()
    audit.checkpoint()
    audit.coverage()
    audit.verify()
    assert state() == before


def test_coverage_is_told_with_gaps_and_what_the_agents_delete(audit: Audit) -> None:
    found = audit.coverage()
    day = next(day for day in found.days if day.day == START_MS // DAY_MS)
    assert (day.requests, day.tally.lines, day.tally.other, day.vanished, day.watched_ms) == (
        3,
        5,
        2,
        1,
        1000,
    )
    assert {(source.agent, source.state.value) for source in found.sources} == {
        ("claude-code", "gone"),
        ("codex", "present"),
    }
    assert ([(time.until_ms - time.since_ms) for time in found.watched], found.gaps) == ([1000], ())
    assert found.retentions == (RETENTION,)


def test_what_is_recorded_already_is_told_to_whoever_counts_lost_sessions(path: Path, tmp_path: Path) -> None:
    asked: list[frozenset[str]] = []

    def retentions(sessions: frozenset[str]) -> list[Retention]:
        asked.append(sessions)
        return []

    opened = Audit(path, Kept(tmp_path), Hand(), BOOK, retentions)
    opened.coverage()
    opened.close()
    assert asked == [frozenset({"s1"})]


def test_without_a_ledger_it_is_said_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="run `counterfoil scan` first"):
        Audit(tmp_path / "none.db", Kept(tmp_path), Hand(), BOOK)


def test_what_sqlite_says_of_a_damaged_ledger_is_a_sentence(audit: Audit, path: Path) -> None:
    size = path.stat().st_size
    path.write_bytes(path.read_bytes()[:4096] + b"\xff" * (size - 4096))
    for look in (audit.facets, audit.coverage, audit.verify, lambda: audit.outline(RecordFilter())):
        with pytest.raises(LedgerError, match=r"is damaged or not a ledger|cannot be read"):
            look()
