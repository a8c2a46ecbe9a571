"""A log that begins with a copy of another session's is known as its branch, whichever is read first."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from counterfoil.cli import main
from counterfoil.domain.usage import UsageEvent
from counterfoil.ledger.calls import branches
from counterfoil.ledger.connection import open_for_questions, open_for_reading
from counterfoil.ledger.entry import Entry
from counterfoil.ledger.recover import recover
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.verify import verify
from tests.altered import replace
from tests.conftest import CORPUS
from tests.unit.ledger.rich import START_MS, Hand, Log, event

Parents = dict[str, str]  # path of a log to the key of its last request in common


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", Hand()) as opened:
        yield opened


def said(session: str, *keys: str, output: int = 10, **more: Any) -> list[UsageEvent]:
    """Requests named `m1`, `m2`, …: their number is their time."""
    return [event(key, START_MS + 1000 * int(key[1:]), output, session=session, **more) for key in keys]


def written(entry: Entry, mtime_ns: int) -> Entry:
    return replace(entry, after=replace(entry.after, mtime_ns=mtime_ns))


def parents(path: Path) -> Parents:
    """As a question answers it."""
    with closing(open_for_reading(path)) as connection:
        rows = branches(connection)
        assert all(row[3] != source for source, row in rows.items())
        paths = dict(connection.execute("SELECT id, path FROM source"))
        keys = dict(connection.execute("SELECT id, key FROM event"))
        return {paths[source]: keys[row[0]] for source, row in rows.items()}


def origin_and_fork() -> tuple[Entry, Entry]:
    """The fork was written to last."""
    origin = Log(1, path="origin").entry(*said("s1", "m1", "m2", "m3", "m5"))
    fork = Log(2, path="fork").entry(*said("s2", "m1", "m2", "m3", "m4", "m6"))
    return written(origin, 10), written(fork, 20)


@pytest.mark.parametrize("order", [1, -1], ids=["origin first", "fork first"])
def test_the_last_request_in_common_is_the_parent_whichever_is_read_first(ledger: Ledger, order: int) -> None:
    for entry in origin_and_fork()[::order]:
        ledger.append([entry])
    assert parents(ledger.path) == {"fork": "m3"}


def test_the_parent_is_told_by_the_row_that_counts_now(ledger: Ledger) -> None:
    log = Log(1, path="origin")
    ledger.append([written(log.entry(*said("s1", "m1", "m2")), 10)])
    ledger.append([written(Log(2, path="fork").entry(*said("s2", "m1", "m2", "m3")), 20)])
    ledger.append([log.entry(*said("s1", "m2", output=99))])
    with closing(open_for_questions(ledger.path)) as connection:
        ((*_, output, _),) = branches(connection).values()
    assert (parents(ledger.path), output) == ({"fork": "m2"}, 99)


def test_a_request_that_came_to_count_for_the_fork_is_not_its_parent(ledger: Ledger) -> None:
    log = Log(2, path="fork")
    ledger.append([written(Log(1, path="origin").entry(*said("s1", "m1")), 10)])
    ledger.append([written(log.entry(*said("s2", "m1")), 20)])
    assert parents(ledger.path) == {"fork": "m1"}
    ledger.append([log.entry(*said("s2", "m1", "m2", output=99))])
    assert parents(ledger.path) == {}


def test_a_fork_of_a_fork_hangs_on_the_nearest(ledger: Ledger) -> None:
    ledger.append([*origin_and_fork()])
    ledger.append([written(Log(3, path="second").entry(*said("s3", "m1", "m2", "m3", "m4", "m7")), 30)])
    assert parents(ledger.path) == {"fork": "m3", "second": "m4"}


@pytest.mark.parametrize(
    "again",
    [
        pytest.param({"session": "s1"}, id="the session's own copy"),
        pytest.param({"session": "s1", "client_version": "2.2.0"}, id="another version"),
        pytest.param({"session": "s2", "sidechain": True}, id="a sub-agent"),
    ],
)
def test_other_copies_are_no_branch(ledger: Ledger, again: dict[str, Any]) -> None:
    keys = ("m1", "m2")
    ledger.append([written(Log(1).entry(*said("s1", *keys)), 10)])
    session = str(again.pop("session"))
    ledger.append([written(Log(2).entry(*said(session, *keys, "m3", **again)), 20)])
    assert parents(ledger.path) == {}


def test_a_session_resumed_in_its_own_file_is_no_branch(ledger: Ledger) -> None:
    log = Log(1)
    ledger.append([log.entry(*said("s1", "m1", "m2"))])
    ledger.append([log.entry(*said("s1", "m2", "m3", client_version="2.2.0"))])
    assert parents(ledger.path) == {}


def test_reading_lines_again_changes_nothing_and_finds_what_an_older_program_did_not_note(
    ledger: Ledger,
) -> None:
    origin, fork = Log(1, path="origin"), Log(2, path="fork")
    of_origin, of_fork = said("s1", "m1", "m2"), said("s2", "m1", "m2", "m3")
    ledger.append([written(origin.entry(*of_origin), 10), written(fork.entry(*of_fork), 20)])
    both = [origin.reread(*of_origin), fork.reread(*of_fork)]
    ledger.append(both)
    assert parents(ledger.path) == {"fork": "m2"}
    ledger._connection.execute("DELETE FROM branch")
    ledger.append(both)
    assert parents(ledger.path) == {"fork": "m2"}


def test_a_recovered_ledger_has_them_but_for_those_of_lost_records(ledger: Ledger, tmp_path: Path) -> None:
    ledger.append([*origin_and_fork()])
    ledger.close()
    made = tmp_path / "made.db"
    assert recover(ledger.path, None, made, clock=Hand())
    assert parents(made) == parents(ledger.path) == {"fork": "m3"}
    found = verify(made)
    assert found is not None
    assert found.ok


@pytest.mark.parametrize("order", [1, -1], ids=["origin first", "fork first"])
def test_a_real_fork_in_the_background(tmp_path: Path, order: int) -> None:
    home, root = tmp_path / "home", tmp_path / ".claude"
    shutil.copytree(CORPUS / "claude-code" / "flutter-docker-image" / ".claude", root)
    origin, fork = sorted(root.rglob("*.jsonl"), key=lambda path: "aba9151e" in path.name)
    for number, path in enumerate((origin, fork)):
        os.utime(path, (1000 + number, 1000 + number))
    last = (origin, fork)[::order][1]
    aside = last.rename(last.with_suffix(".later"))
    scan = ["--home", str(home), "--root", f"claude-code={root}", "scan"]
    assert main(scan) == 0
    aside.rename(last)
    assert main(scan) == 0
    assert [Path(path).name for path in parents(home / "ledger.db")] == [fork.name]
