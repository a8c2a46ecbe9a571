"""Lines, documents and databases on one path into the ledger: nothing lost, nothing counted twice."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from counterfoil.ledger.connection import open_for_reading
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.verify import verify
from counterfoil.pipeline import Pipeline
from counterfoil.readers.registry import Root
from counterfoil.scan_report import ScanReport
from tests.unit.ledger.fake_agent import COUNTING, FakeReader
from tests.unit.ledger.fake_agent import root as lines_root
from tests.unit.logs.fake_forms import added, databases, document, documents, laid, made, reopened, said


class World:
    """A ledger and one home in which three agents keep their logs."""

    def __init__(self, folder: Path, ledger: Ledger) -> None:
        self.home, self.ledger = folder / "home", ledger
        self.home.mkdir()
        self.roots: tuple[Root, ...] = (
            lines_root(self.home, FakeReader()),
            documents(self.home),
            databases(self.home),
        )

    def pipeline(self) -> Pipeline:
        return Pipeline(self.ledger, self.roots)

    def scan(self, *, from_start: bool = False) -> ScanReport:
        return self.pipeline().scan(from_start=from_start)

    def ask(self, sql: str) -> list[tuple[object, ...]]:
        with closing(open_for_reading(self.ledger.path)) as connection:
            return connection.execute(sql).fetchall()

    def counting(self) -> dict[object, object]:
        return {key: output for key, output in self.ask(COUNTING)}  # noqa: C416  # checks that rows are pairs

    def write(self, text: str, name: str = "d.json") -> Path:
        """A document, as agents write one: beside it, then over it."""
        path = self.home / name
        path.with_suffix(".tmp").write_text(text)
        path.with_suffix(".tmp").rename(path)
        return path


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with Ledger(tmp_path / "ledger.db", lambda: 0) as ledger:
        yield World(tmp_path, ledger)
        result = verify(ledger.path)
        assert result is not None
        assert result.first_bad is None


def test_three_forms_in_one_home_are_read_and_a_second_scan_reads_nothing(world: World) -> None:
    (world.home / "l.jsonl").write_text(json.dumps({"key": "line", "output": 1}) + "\n")
    world.write(document({"request": 2}, {"total": 3}))
    with closing(made(world.home / "x.db", [("message", 4)])) as agent:
        said(agent, "session", 5)
        report = world.scan()
        assert (report.found, report.files, report.problems) == (3, 3, [])
        assert world.counting() == {"line": 1, "message": 4, "request": 2, "session:5": 5, "total:3": 3}
        again = world.scan()
        assert (again.found, again.files, again.lines, again.changed) == (3, 0, 0, False)


def test_a_document_written_anew_stays_the_same_source(world: World) -> None:
    pipeline = world.pipeline()
    for version in range(1, 6):
        world.write(document({f"k{number}": number for number in range(version)}, {"s": 10 * version}))
        pipeline = world.pipeline()
        pipeline.scan()
    assert world.ask("SELECT count(*) FROM source") == [(1,)]
    assert world.ask("SELECT count(*) FROM sighting") == [(0,)]
    assert world.counting() == {f"k{number}": number for number in range(5)} | {
        f"s:{10 * version}": 10 for version in range(1, 6)
    }


def test_a_document_that_shrinks_or_goes_takes_nothing_with_it(world: World) -> None:
    path = world.write(document({"a": 1, "b": 2}))
    world.scan()
    world.write(document({"b": 2}))
    world.scan()
    path.unlink()
    world.scan()
    assert world.counting() == {"a": 1, "b": 2}
    assert world.ask("SELECT state FROM sighting") == [("gone",)]
    world.write(document({"b": 2, "c": 3}))
    world.scan()
    assert world.counting() == {"a": 1, "b": 2, "c": 3}
    assert world.ask("SELECT count(*) FROM source") == [(1,)]


def test_a_half_written_document_is_said_at_each_look_and_read_once_it_is_whole(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = document({"a": 1})
    path = world.home / "d.json"
    path.write_text(text[:-5])
    world.write(document({"other": 1}), "e.json")
    pipeline = world.pipeline()
    problem = [f"{path}: it is not whole JSON; a write may be under way."]
    assert pipeline.scan().problems == problem
    assert world.counting() == {"other": 1}
    opens = list[object]()
    monkeypatch.setattr("counterfoil.pipeline.new_entries", opens.append)
    assert (pipeline.scan().problems, opens) == (problem, [])
    monkeypatch.undo()
    path.write_text(text)
    report = world.pipeline().scan()
    assert (report.problems, report.events) == ([], 1)


@pytest.mark.parametrize("change", ["as it is", "VACUUM", "replaced"])
def test_running_totals_are_never_counted_twice(world: World, change: str) -> None:
    path = world.home / "x.db"
    world.write(document({}, {"d": 7}))
    laid(path, [("k", 1)])
    totals = {100: 100, 250: 150}
    for total in totals:
        with closing(reopened(path)) as agent:
            said(agent, "s", total)
        world.scan()
    if change == "VACUUM":
        with closing(reopened(path)) as agent:
            agent.execute("VACUUM")
    elif change == "replaced":
        path.rename(path.with_suffix(".old"))
        path.with_suffix(".copy").write_bytes(path.with_suffix(".old").read_bytes())
        path.with_suffix(".copy").rename(path)
    world.scan()
    report = world.scan(from_start=True)
    assert (report.changed, report.voids) == (False, 0)
    assert world.counting() == {"k": 1, "d:7": 7} | {f"s:{total}": gain for total, gain in totals.items()}


def test_rows_of_two_tables_with_one_id_keep_lines_of_their_own(world: World) -> None:
    with closing(made(world.home / "x.db", [("k", 1)])) as agent:
        said(agent, "s", 5)
        pipeline = Pipeline(world.ledger, world.roots, is_paced=True)
        pipeline.scan()
        added(agent, [("l", 2)])
        said(agent, "s", 9)
        pipeline = Pipeline(world.ledger, world.roots, is_paced=True)
        pipeline.scan()
        pipeline.flush()
    lines = world.ask("SELECT e.key, l.offset FROM event AS e JOIN line AS l ON l.id = e.line ORDER BY e.key")
    assert lines == [("k", 1), ("l", 2), ("s:5", 1), ("s:9", 1)]
    assert world.ask("SELECT count(DISTINCT sha256) FROM line") == [(4,)]


def test_two_processes_that_read_one_document_write_it_once(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counterfoil.turns.REST_SECONDS", 0)
    monkeypatch.setattr("counterfoil.turns.REST_TIMES", 0)
    world.write(document({"a": 1}, {"s": 5}))
    first, second = world.pipeline(), world.pipeline()
    first.scan()
    world.write(document({"a": 1}, {"s": 8}))
    assert second.scan().changed is False  # it knew nothing of what the first one had read
    assert [second.scan().events, first.scan().events, first.scan().events] == [1, 0, 0]
    assert world.counting() == {"a": 1, "s:5": 5, "s:8": 3}


def test_a_document_rests_after_it_was_read_and_is_read_when_its_turn_comes(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline = world.pipeline()
    path = world.write(document({"a": 1}))
    assert pipeline.read([str(path)]).events == 1
    world.write(document({"a": 1, "b": 2}))
    began = time.monotonic()
    assert pipeline.read([str(path)]).events == 0
    assert began + 0.5 < pipeline.due_s < began + 1.5
    assert pipeline.scan().events == 0
    now = time.monotonic
    monkeypatch.setattr("counterfoil.pipeline.time.monotonic", lambda: now() + 2)
    assert pipeline.read([]).events == 1
    assert world.counting() == {"a": 1, "b": 2}


@pytest.mark.parametrize("ending", ["", "-wal", "-shm", "-journal"])
def test_a_hint_of_what_stands_beside_a_database_reads_the_database(world: World, ending: str) -> None:
    with closing(made(world.home / "x.db", [("k", 1)])):
        assert world.pipeline().read([str(world.home / f"x.db{ending}")]).events == 1


def test_only_the_agents_own_files_are_said_to_be_gone_in_a_home_that_agents_share(world: World) -> None:
    world.write(document({"a": 1}))
    laid(world.home / "x.db", [("k", 1)])
    world.scan()
    Pipeline(world.ledger, world.roots[2:]).scan()
    assert world.ask("SELECT count(*) FROM sighting") == [(0,)]
    (world.home / "x.db").unlink()
    Pipeline(world.ledger, world.roots[2:]).scan()
    assert world.ask("SELECT state, path FROM sighting") == [("gone", "x.db")]


def test_much_is_read_by_other_processes_in_every_form(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.write(document({"a": 1}, {"d": 7}))
    laid(world.home / "x.db", [(f"k{number}", number) for number in range(5000)])
    (world.home / "bad.json").write_text("{")
    monkeypatch.setattr("counterfoil.pipeline.SHARED_BYTES", 1)
    report = Pipeline(world.ledger, world.roots[1:]).scan()
    assert (report.events, len(report.problems)) == (5002, 1)
    assert world.counting() == {"a": 1, "d:7": 7} | {f"k{number}": number for number in range(5000)}
