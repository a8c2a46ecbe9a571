"""A dispute on real logs: an overcharge is found, explained, handed over, and checked elsewhere."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from counterfoil.cli import main
from tests.statements_made.building import build
from tests.statements_made.rows import MadeRow

Run = Callable[..., tuple[int, str]]
READ_AS_INPUT = 60_000  # tokens of one request that the statement charges as fresh input
TWICE = "req_"


@pytest.fixture
def run(tmp_path: Path, corpus: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    logs = corpus / "claude-code" / "numwordify" / ".claude"

    def run_verb(*words: str) -> tuple[int, str]:
        code = main(["--home", str(tmp_path / "home"), "--root", f"claude-code={logs}", *words])
        said = capsys.readouterr()
        return code, said.out or said.err

    assert run_verb("scan")[0] == 0
    return run_verb


def requests(run: Run, tmp_path: Path) -> list[MadeRow]:
    """What the ledger holds, as another program reads it."""
    path = tmp_path / "events.jsonl"
    assert run("export", "--format", "jsonl", "-o", str(path))[0] == 0
    kinds = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output")
    found = (json.loads(line) for line in path.read_text().splitlines())
    return [
        MadeRow(
            one["model"],
            one["at_ms"],
            **{kind: one[kind] for kind in kinds},
            request_id=one["request_id"] or one["message_id"],
            picousd=round(float(one["cost_usd"]) * 10**12),
        )
        for one in found
    ]


def reconciled(run: Run, path: Path) -> tuple[int, dict[str, Any]]:
    code, said = run("reconcile", str(path), "--json")
    return code, dict(json.loads(said))


def test_a_statement_that_agrees_leaves_nothing(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "usage.csv"
    path.write_bytes(build("anthropic-usage", requests(run, tmp_path)))
    code, found = reconciled(run, path)
    assert {row["class"] for row in found["rows"]} == {"match"}
    residual = found["summary"]["residual"]
    assert (residual["input"], residual["output"], residual["cost_usd"]) == (0, 0, None)  # it names no money
    assert code == 0


def test_an_overcharge_is_found_explained_handed_over_and_checked_elsewhere(run: Run, tmp_path: Path) -> None:
    rows = requests(run, tmp_path)
    dearest = max(rows, key=lambda row: row.cache_read)
    shifted = READ_AS_INPUT
    assert dearest.cache_read > shifted
    wrong = replace(dearest, input=dearest.input + shifted, cache_read=dearest.cache_read - shifted)
    path = tmp_path / "usage.csv"
    path.write_bytes(build("anthropic-usage", [wrong if row is dearest else row for row in rows]))

    code, found = reconciled(run, path)
    assert code == 1
    differing = [row for row in found["rows"] if row["class"] != "match"]
    assert [row["class"] for row in differing] == ["cache_class"]
    assert differing[0]["difference"]["input"] == shifted
    assert differing[0]["difference"]["cache_read"] == -shifted
    assert f"{shifted:,}" in differing[0]["reason"]

    bundle = tmp_path / "elsewhere" / "bundle"
    bundle.parent.mkdir()
    code, said = run(
        *("export", "--format", "bundle", "-o", str(bundle), "--statement", "1", "--json"),
        *("--claim", "Cache reads were charged as fresh input."),
    )
    assert code == 0
    assert json.loads(said)["requests"] == len(rows)
    assert (bundle / "statements").is_dir()
    assert "Cache reads were charged as fresh input." in (bundle / "report.html").read_text()
    assert checked_elsewhere(bundle) == 0

    events = bundle / "events.csv"
    events.write_bytes(events.read_bytes().replace(b"1", b"2", 1))
    assert checked_elsewhere(bundle) == 1


def test_a_double_charge_is_found_by_its_request_id(run: Run, tmp_path: Path) -> None:
    rows = requests(run, tmp_path)
    twice = next(row for row in rows if row.request_id.startswith(TWICE))
    path = tmp_path / "spend.json"
    path.write_bytes(build("litellm-spend", [*rows, twice], form="json"))
    _, found = reconciled(run, path)
    doubled = [row for row in found["rows"] if row["class"] == "duplicate"]
    assert [row["key"]["request_id"] for row in doubled] == [twice.request_id]


def checked_elsewhere(bundle: Path) -> int:
    """What `verify.py` says by itself: a Python without this project, in another folder."""
    ended = subprocess.run(
        [sys.executable, "-I", "-S", "verify.py"], cwd=bundle, capture_output=True, check=False
    )
    return ended.returncode
