"""Documents written anew while they are read: in place, in parts, over a rename, smaller, gone."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from counterfoil.ledger.connection import open_for_reading
from counterfoil.ledger.store import Ledger
from counterfoil.pipeline import Pipeline
from tests.unit.ledger.fake_agent import COUNTING
from tests.unit.logs.fake_forms import document, documents

VERSIONS = 150
KEPT = 40  # requests that the agent keeps in its document; the others it tidies away
WRITER = """
import json, os, sys, time
path, way, versions, kept = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
for version in range(1, versions + 1):
    numbers = range(max(0, version - kept), version)
    requests = [{"key": f"k{n}", "output": n} for n in numbers]
    text = json.dumps({"requests": requests, "totals": {"s": 3 * version}})
    if way == "renamed":
        with open(path + ".tmp", "w") as file:
            file.write(text)
        os.replace(path + ".tmp", path)
    else:
        with open(path, "w") as file:
            for begin in range(0, len(text), 700):
                file.write(text[begin : begin + 700])
                if way == "in parts":
                    file.flush()
                    time.sleep(0.0003)
    if way == "gone" and version % 10 == 0:
        os.remove(path)
        time.sleep(0.001)
    time.sleep(0.002)
with open(path, "w") as file:
    file.write(text)
"""


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", lambda: 0) as ledger:
        yield ledger


def counted(ledger: Ledger) -> dict[str, int]:
    return {str(key): int(str(output)) for key, output in ask(ledger, COUNTING)}


def ask(ledger: Ledger, sql: str) -> list[tuple[object, ...]]:
    with closing(open_for_reading(ledger.path)) as connection:
        return connection.execute(sql).fetchall()


@pytest.fixture(autouse=True)
def _restless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("counterfoil.turns.REST_SECONDS", 0)
    monkeypatch.setattr("counterfoil.turns.REST_TIMES", 0)


@pytest.mark.parametrize("way", ["renamed", "in place", "in parts", "gone"])
def test_whatever_way_a_document_is_written_its_requests_and_totals_come_right(
    tmp_path: Path, ledger: Ledger, way: str
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    path, problems = home / "d.json", set[str]()
    words = [sys.executable, "-c", WRITER, str(path), way, str(VERSIONS), str(KEPT)]
    with subprocess.Popen(words) as writer:
        pipeline = Pipeline(ledger, [documents(home)], is_paced=True)
        while writer.poll() is None:
            problems.update(pipeline.scan().problems)
            time.sleep(0.001)
    assert writer.returncode == 0
    assert pipeline.scan().problems == []
    pipeline.flush()
    counting = counted(ledger)
    found = {key: n for key, n in counting.items() if key.startswith("k")}
    assert found == {f"k{n}": n for n in range(VERSIONS) if f"k{n}" in found}
    assert {f"k{n}" for n in range(VERSIONS - KEPT, VERSIONS)} <= found.keys()
    assert sum(n for key, n in counting.items() if key not in found) == 3 * VERSIONS
    assert ask(ledger, "SELECT count(*) FROM source") == [(1,)]
    said = {problem.removeprefix(f"{path}: ") for problem in problems}
    assert said <= {
        "it is not whole JSON; a write may be under way.",
        "it was written to while it was read.",
    }
    assert Pipeline(ledger, [documents(home)]).scan(from_start=True).changed is False


def test_a_document_that_grows_by_one_byte_at_a_time_gives_its_requests_once(
    tmp_path: Path, ledger: Ledger
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    text, pipeline = document({"a": 1, "b": 2}, {"s": 9}).encode(), Pipeline(ledger, [documents(home)])
    events = []
    for length in range(len(text) + 1):
        (home / "d.json").write_bytes(text[:length])
        events.append(pipeline.scan().events)
    assert events == [0] * len(text) + [3]
    assert counted(ledger) == {"a": 1, "b": 2, "s:9": 9}


def test_one_bad_document_keeps_no_other_from_being_read(tmp_path: Path, ledger: Ledger) -> None:
    home = tmp_path / "home"
    home.mkdir()
    for number in range(10):
        (home / f"{number}.json").write_text(document({f"k{number}": number})[: -1 if number == 5 else None])
    report = Pipeline(ledger, [documents(home)]).scan()
    assert report.problems == [f"{home / '5.json'}: it is not whole JSON; a write may be under way."]
    assert report.events == 9
