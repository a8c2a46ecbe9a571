"""A ledger of the first schema, or none, opened by children that are killed: it is old or new after it."""

from __future__ import annotations

import lzma
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from counterfoil.ledger.schema import SCHEMA_VERSION
from tests.conftest import CORPUS
from tests.crash.checks import check_whole, reading
from tests.crash.children import Ground
from tests.crash.nursery import Nursery
from tests.crash.sizes import short_and_long
from tests.crash.world import Totals

KILLED = -9
INSTANCES = 6

SOURCE = "s.home, s.path, s.device, s.inode, s.generation, s.first_seen_ms"
CONTEXT = (
    "c.provider, c.model, c.session, c.project, c.client_version, c.entrypoint, c.service_tier, c.speed, "
    "c.geo, c.sidechain"
)
EVENT = (
    "e.id, a.name, e.key, e.revision, e.supersedes, e.at_ms, e.input, e.cache_read, e.cache_write_5m, "
    "e.cache_write_1h, e.output, e.reasoning, e.web_searches, e.quality, e.request_id"
)
READING = "r.at_ms, r.percent, r.resets_at_ms, r.has_credits"
METER = "origin, {0}.limit_id, {0}.window_minutes, {0}.account, {0}.plan"
LINE = "offset, {0}.length, {0}.sha256, {0}.seen_ms"

# The same rows as the first schema has them and as today's does, with what they refer to.
UNCHANGED = {
    "identity": "SELECT ledger_id, created_ms FROM identity",
    "agent": "SELECT id, name FROM agent ORDER BY id",
    "source": f"SELECT s.id, s.agent, {SOURCE} FROM source AS s ORDER BY s.id",
    "context": f"SELECT c.id, c.agent, {CONTEXT} FROM context AS c ORDER BY c.id",
    "refusal": "SELECT id, agent, key, at_ms, kind, scope, resets_at_ms, is_plan_limit, source, offset, "
    "length, sha256, seen_ms FROM refusal ORDER BY id",
    "skipped": "SELECT id, source, offset, length, reason, seen_ms FROM skipped ORDER BY id",
    "cursor": "SELECT device, inode, source, offset, marker, size, mtime_ns, path, generation, state "
    "FROM cursor ORDER BY device, inode",
}
FIRST = UNCHANGED | {
    "event": f"SELECT {EVENT}, {CONTEXT}, {SOURCE}, e.{LINE.format('e')}, e.reader_version FROM event AS e "
    "JOIN agent AS a ON a.id = e.agent JOIN context AS c ON c.id = e.context "
    "JOIN source AS s ON s.id = e.source ORDER BY e.id",
    "reading": f"SELECT a.name, r.{METER.format('r')}, {READING}, {SOURCE}, r.{LINE.format('r')} "
    "FROM reading AS r JOIN agent AS a ON a.id = r.agent JOIN source AS s ON s.id = r.source ORDER BY r.id",
}
TODAY = UNCHANGED | {
    "event": f"SELECT {EVENT}, {CONTEXT}, {SOURCE}, l.{LINE.format('l')}, d.version FROM event AS e "
    "JOIN agent AS a ON a.id = e.agent JOIN context AS c ON c.id = e.context JOIN line AS l ON l.id = e.line "
    "JOIN reader AS d ON d.id = l.reader JOIN source AS s ON s.id = l.source ORDER BY e.id",
    "reading": f"SELECT a.name, m.{METER.format('m')}, {READING}, {SOURCE}, l.{LINE.format('l')} "
    "FROM reading AS r JOIN meter AS m ON m.id = r.meter JOIN agent AS a ON a.id = m.agent "
    "JOIN line AS l ON l.id = r.line JOIN source AS s ON s.id = l.source ORDER BY r.id",
}
TOTALS = (
    "SELECT count(*), sum(cache_read), sum(output) FROM event AS e "
    "WHERE NOT EXISTS (SELECT 1 FROM event AS n WHERE n.supersedes = e.id)"
)

Rows = dict[str, list[tuple[Any, ...]]]


@pytest.fixture(scope="module")
def first_schema() -> bytes:
    return lzma.decompress((CORPUS / "ledgers" / "schema-1.db.xz").read_bytes())


@pytest.fixture
def ground(tmp_path: Path, nursery: Nursery) -> Ground:
    return Ground(tmp_path, nursery)


def lay(ground: Ground, content: bytes) -> None:
    for name in ("ledger.db", "ledger.db-wal", "ledger.db-shm"):
        ground.ledger.with_name(name).unlink(missing_ok=True)
    if content:
        ground.ledger.write_bytes(content)


def version(ground: Ground) -> int:
    if not ground.ledger.exists():
        return 0
    with reading(ground.ledger) as connection:
        (found,) = connection.execute("PRAGMA user_version").fetchone()
    return int(found)


def rows(ground: Ground, questions: dict[str, str]) -> Rows:
    with reading(ground.ledger) as connection:
        return {name: connection.execute(sql).fetchall() for name, sql in questions.items()}


def structure(ground: Ground) -> list[tuple[Any, ...]]:
    with reading(ground.ledger) as connection:
        return connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()


def kills(ground: Ground, content: bytes, count: int) -> list[dict[str, int]]:
    """Statements spread over a whole opening, and as many random steps of SQLite's machine."""
    lay(ground, content)
    assert ground.run("open", counts_all=True, counts_steps=True) == 0
    statements, steps = ground.recorder.statements, ground.recorder.steps
    random, half = Random(count), count // 2
    return [
        *({"kill_statement": 1 + number * (statements - 1) // (half - 1)} for number in range(half)),
        *({"kill_step": random.randint(1, steps)} for _ in range(count - half)),
    ]


@short_and_long(50, 200, "CRASH_MIGRATION_KILLS")
def test_a_killed_migration_leaves_the_old_ledger_or_the_new_one(
    count: int, ground: Ground, first_schema: bytes, figures: Callable[[str], None]
) -> None:
    versions = kill_migrations(ground, first_schema, count)
    figures(f"{count} kills, after them the ledger had schema {dict(versions)}")


@pytest.mark.parametrize(
    ("mutant", "symptom"), [("piecewise", "neither old nor new"), ("no-triggers", "no trigger against")]
)
def test_a_migration_in_pieces_or_without_triggers_is_noticed(
    mutant: str, symptom: str, ground: Ground, first_schema: bytes
) -> None:
    with pytest.raises(AssertionError, match=symptom):
        kill_migrations(ground, first_schema, 50, mutant=mutant)
    assert ground.recorder.mutations, "nothing was changed: the mutant no longer fits the program"


def kill_migrations(ground: Ground, first_schema: bytes, count: int, **more: Any) -> Counter[int]:
    """How often the ledger had which version after a kill."""
    lay(ground, first_schema)
    old_rows, old_structure, versions = rows(ground, FIRST), structure(ground), Counter[int]()
    for when in kills(ground, first_schema, count):
        lay(ground, first_schema)
        assert ground.run("open", counts_all=True, **when, **more) == KILLED, ground.said()
        versions[version(ground)] += 1
        if version(ground) == 1:
            assert structure(ground) == old_structure, f"neither old nor new: {when}"
            assert rows(ground, FIRST) == old_rows, f"neither old nor new: {when}"
        else:
            must_be_as_before(ground, old_rows)
        assert ground.run("open", **more) == 0, ground.said()
        must_be_as_before(ground, old_rows)
    assert versions.keys() <= {1, SCHEMA_VERSION}
    return versions


def must_be_as_before(ground: Ground, old_rows: Rows) -> None:
    assert version(ground) == SCHEMA_VERSION
    assert rows(ground, TODAY) == old_rows
    problems = check_whole(ground.ledger, is_migrated=True)
    assert not problems, problems


@short_and_long(20, 200, "CRASH_FIRST_STARTS")
def test_a_killed_first_start_leaves_nothing_or_an_empty_ledger(
    count: int, ground: Ground, figures: Callable[[str], None]
) -> None:
    versions = Counter[int]()
    for when in kills(ground, b"", count):
        lay(ground, b"")
        assert ground.run("open", counts_all=True, **when) == KILLED, ground.said()
        versions[version(ground)] += 1
        assert ground.run("open") == 0, ground.said()
        assert version(ground) == SCHEMA_VERSION
        assert check_whole(ground.ledger) == []
    figures(f"{count} kills, after them the ledger had schema {dict(versions)}")
    assert versions.keys() <= {0, SCHEMA_VERSION}


def test_programs_that_open_an_old_ledger_at_once_bring_it_up_to_date_once(
    ground: Ground, first_schema: bytes
) -> None:
    lay(ground, first_schema)
    old_rows = rows(ground, FIRST)
    children = [ground.nursery.start(ground.task("open", waits=True)) for _ in range(INSTANCES)]
    ground.recorder.go = 1
    assert [ground.nursery.wait(child) for child in children] == [0] * INSTANCES, ground.said()
    must_be_as_before(ground, old_rows)


def test_totals_of_an_old_ledger_are_what_they_were(ground: Ground, first_schema: bytes) -> None:
    lay(ground, first_schema)
    with reading(ground.ledger) as connection:
        before = Totals(*connection.execute(TOTALS).fetchone())
    assert ground.run("open") == 0
    assert ground.totals() == before
    assert before.requests > 600
