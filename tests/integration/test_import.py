"""An import that is shared out among processes: counted right, stopped and killed at any moment, steered."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from counterfoil.domain.importing import ImportProgress
from counterfoil.importer import PAUSE, RESUME, Importer
from counterfoil.paths import home_at
from counterfoil.pipeline import SHARED_BYTES
from tests.bench import corpus
from tests.bench.corpus_plan import Plan

MB = 24  # enough for processes of its own
KINDS = ("requests", "input", "cache_read", "cache_write_5m", "cache_write_1h", "output")

PROCESSES = Path("/proc")

pytestmark = pytest.mark.skipif(
    not (PROCESSES / "self").exists(), reason="looks at processes as Linux shows them"
)


@pytest.fixture(scope="module")
def logs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("logs")
    truth = corpus.write(folder, Plan.of(MB))
    assert truth.total_bytes > SHARED_BYTES
    return folder


def words(logs: Path, home: Path, *verb: str) -> list[str]:
    roots = ["--root", f"claude-code={logs / 'claude'}", "--root", f"codex={logs / 'codex'}"]
    return [sys.executable, "-m", "counterfoil", "--home", str(home), "--tz", "UTC", *roots, *verb]


def said(command: Sequence[str]) -> dict[str, Any]:
    return dict(json.loads(subprocess.check_output(command)))


def must_hold_the_truth(logs: Path, home: Path) -> None:
    found = {
        row["agent"]: row for row in said(words(logs, home, "totals", "--by", "agent", "--json"))["rows"]
    }
    truth = json.loads((logs / "truth.json").read_text())["agents"]
    assert {agent: {kind: row[kind] for kind in KINDS} for agent, row in found.items()} == {
        agent: {kind: row[kind] for kind in KINDS} for agent, row in truth.items()
    }
    assert said(words(logs, home, "verify", "--json"))["ok"]
    with closing(sqlite3.connect(home / "ledger.db")) as ledger:
        assert ledger.execute("PRAGMA foreign_key_check").fetchall() == []


def test_an_import_counts_what_was_billed_and_a_second_one_reads_nothing(logs: Path, tmp_path: Path) -> None:
    first = said(words(logs, tmp_path, "scan", "--json"))
    assert (first["problems"], first["files"]) == ([], first["files_found"])
    must_hold_the_truth(logs, tmp_path)
    second = said(words(logs, tmp_path, "scan", "--json"))
    assert (second["files"], second["lines"], second["bytes"]) == (0, 0, 0)
    again = said(words(logs, tmp_path, "scan", "--rescan", "--json"))
    assert (again["events"], again["revisions"], again["voids"]) == (0, 0, 0)
    must_hold_the_truth(logs, tmp_path)


@pytest.mark.parametrize("seed", range(3))
def test_an_import_that_is_killed_goes_on_where_it_was(logs: Path, tmp_path: Path, seed: int) -> None:
    dice, killed = random.Random(seed), 0
    for number in range(4):
        before = files_read(tmp_path)
        with subprocess.Popen(words(logs, tmp_path, "scan"), stdout=subprocess.DEVNULL) as process:
            until(lambda: process.poll() is not None or files_read(tmp_path) > before)  # noqa: B023
            time.sleep(dice.uniform(0, 0.2) if number else 0)  # the first one dies at its first commit
            killed += process.poll() is None
            process.send_signal(signal.SIGKILL)
    assert killed
    subprocess.run(words(logs, tmp_path, "scan"), check=True, stdout=subprocess.DEVNULL)
    must_hold_the_truth(logs, tmp_path)


def test_what_a_killed_worker_leaves_is_read_by_others(logs: Path, tmp_path: Path) -> None:
    with subprocess.Popen(words(logs, tmp_path, "scan"), stdout=subprocess.DEVNULL) as process:
        until(lambda: len(workers(process.pid)) > 0)
        for worker in workers(process.pid):
            os.kill(worker, signal.SIGKILL)
        assert process.wait(60) == 0
    subprocess.run(words(logs, tmp_path, "scan"), check=True, stdout=subprocess.DEVNULL)
    must_hold_the_truth(logs, tmp_path)


def test_no_process_outlives_an_import_that_was_killed(logs: Path, tmp_path: Path) -> None:
    with subprocess.Popen(words(logs, tmp_path, "scan"), stdout=subprocess.DEVNULL) as process:
        until(lambda: len(workers(process.pid)) > 0)
        left = workers(process.pid)
        process.kill()
    until(lambda: not any(is_running(one) for one in left))


def test_an_import_can_be_paused_and_goes_on(logs: Path, tmp_path: Path) -> None:
    told: list[ImportProgress] = []
    roots = [("claude-code", str(logs / "claude")), ("codex", str(logs / "codex"))]
    with Importer(home_at(tmp_path), roots, told.append) as importer:
        importer.say(PAUSE)
        until(lambda: told and told[-1].is_paused)
        so_far = told[-1]
        time.sleep(1.0)
        assert told[-1] == so_far
        assert 0 < so_far.files < so_far.files_total
        importer.say(RESUME)
        until(lambda: not importer.is_running)
    assert (told[-1].bytes, told[-1].is_paused) == (told[-1].bytes_total, False)
    must_hold_the_truth(logs, tmp_path)


def test_an_import_ends_with_the_program_that_asked_for_it(logs: Path, tmp_path: Path) -> None:
    process = subprocess.Popen(
        words(logs, tmp_path, "intake"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(f"{PAUSE}\n")
        process.stdin.flush()
        process.stdout.readline()
        process.stdin.close()
        process.stdout.read()
        assert process.wait(20) == 0
    subprocess.run(words(logs, tmp_path, "scan"), check=True, stdout=subprocess.DEVNULL)
    must_hold_the_truth(logs, tmp_path)


def files_read(home: Path) -> int:
    """Files whose read position is in the ledger."""
    try:
        with closing(sqlite3.connect(f"file:{home / 'ledger.db'}?mode=ro", uri=True)) as ledger:
            return int(ledger.execute("SELECT count(*) FROM cursor").fetchone()[0])
    except sqlite3.Error:
        return 0  # it is not there yet


def workers(pid: int) -> list[int]:
    """The processes that parse; not the one that only keeps an eye on them."""
    try:
        children = (PROCESSES / str(pid) / "task" / str(pid) / "children").read_text().split()
        return [int(one) for one in children if b"spawn_main" in (PROCESSES / one / "cmdline").read_bytes()]
    except OSError:
        return []


def is_running(pid: int) -> bool:
    try:
        return (PROCESSES / str(pid) / "stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def until(happened: Callable[[], object], seconds: float = 30.0) -> None:
    deadline = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.005)
