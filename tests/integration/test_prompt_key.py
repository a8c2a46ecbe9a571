"""Prompts are known by a keyed hash alone: neither they nor the key are in what we keep or hand over."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from counterfoil.cli import main
from counterfoil.prompt_key import FILE
from counterfoil.readers import claude_code
from tests.conftest import CORPUS

PROMPT = "please have a look at the wages of the lighthouse keepers"
FAILURE = "the lamp room could not be opened"


def log(folder: Path) -> Path:
    """A session with a real answer, a prompt and a failed tool."""
    real = next((CORPUS / "claude-code" / "numwordify").rglob("*.jsonl"))
    around = {"timestamp": "2026-08-11T13:39:22.621Z", "sessionId": "s-1", "type": "user"}
    tool = {"type": "tool_result", "tool_use_id": "t-1", "content": FAILURE, "is_error": True}
    entries = (
        {**around, "uuid": "u-1", "message": {"role": "user", "content": PROMPT}},
        {**around, "uuid": "u-2", "message": {"role": "user", "content": [tool]}},
    )
    path = folder / "projects" / "-home-me-shop" / "s-1.jsonl"
    path.parent.mkdir(parents=True)
    own = b"".join(json.dumps(entry, separators=(",", ":")).encode() + b"\n" for entry in entries)
    path.write_bytes(own + real.read_bytes())
    return folder


def run(home: Path, logs: Path, *words: str) -> None:
    assert main(["--home", str(home), "--tz", "UTC", "-v", "--root", f"claude-code={logs}", *words]) == 0


def hashes(home: Path) -> set[str]:
    with closing(sqlite3.connect(home / "ledger.db")) as ledger:
        bodies = ledger.execute("SELECT body FROM note WHERE body LIKE '%hash%'").fetchall()
    return {json.loads(body)["hash"] for (body,) in bodies}


def contents(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Every file below a folder, and what packed ones hold."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path, path.read_bytes()
            if zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as packed:
                    yield from ((path / name, packed.read(name)) for name in packed.namelist())


def test_no_text_is_kept_and_the_key_leaves_its_place_in_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home, logs, out = tmp_path / "home", log(tmp_path / "logs"), tmp_path / "out"
    out.mkdir()
    run(home, logs, "scan")
    run(home, logs, "scan", "--rescan")
    run(home, logs, "backup", "-o", str(out / "backup.db"))
    run(home, logs, "export", "--format", "bundle", "-o", str(out / "bundle"), "--redact", "none")
    for form in ("jsonl", "csv"):
        run(home, logs, "export", "--format", form, "-o", str(out / form), "--redact", "none")
    for words in (("doctor", "--json"), ("status", "--json")):
        main(["--home", str(home), "-v", "--root", f"claude-code={logs}", *words])
    key = (home / "state" / FILE).read_bytes()
    assert len(hashes(home)) == 2
    printed = capsys.readouterr()
    everything = [*contents(home), *contents(out), (Path("printed"), (printed.out + printed.err).encode())]
    assert len(everything) > 6
    for path, data in everything:
        assert PROMPT.encode() not in data, path
        assert FAILURE.encode() not in data, path
        if path != home / "state" / FILE:
            assert key not in data, path
            assert key.hex().encode() not in data, path


def test_two_homes_know_equal_prompts_by_unequal_hashes(tmp_path: Path) -> None:
    logs = log(tmp_path / "logs")
    for name in ("a", "b"):
        run(tmp_path / name, logs, "scan")
    assert hashes(tmp_path / "a").isdisjoint(hashes(tmp_path / "b"))


def test_without_a_key_all_else_goes_on(tmp_path: Path) -> None:
    home, logs = tmp_path / "home", log(tmp_path / "logs")
    (home / "state" / FILE).mkdir(parents=True)
    run(home, logs, "scan")
    assert hashes(home) == set()
    with closing(sqlite3.connect(home / "ledger.db")) as ledger:
        kinds = {kind for (kind,) in ledger.execute("SELECT kind FROM note")}
        assert {"prompt", "tool_result"} <= kinds
        assert ledger.execute("SELECT count(*) FROM event").fetchone()[0] > 0


def test_a_second_reading_adds_the_signs_of_lines_that_were_read_before_there_were_any(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, logs = tmp_path / "home", log(tmp_path / "logs")
    with monkeypatch.context() as before:
        before.setattr(claude_code, "may_hold", lambda *_: False)
        run(home, logs, "scan")
    rows = counted(home)
    assert hashes(home) == set()
    run(home, logs, "scan", "--rescan")
    assert len(hashes(home)) == 2
    assert counted(home) == rows
    run(home, logs, "verify")


def counted(home: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(home / "ledger.db")) as ledger:
        return ledger.execute("SELECT cause, revision, count(*) FROM event GROUP BY 1, 2").fetchall()
