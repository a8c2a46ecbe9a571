"""verify, checkpoint, explain, coverage and scan --rescan --dry-run on a ledger of real logs."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from counterfoil.cli import main
from tests.timestamp_authority import make_authority

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def logs(tmp_path: Path, corpus: Path) -> Path:
    return Path(shutil.copytree(corpus / "claude-code" / "claude-code-viewer" / ".claude", tmp_path / "logs"))


@pytest.fixture
def run(tmp_path: Path, logs: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run_verb(*words: str) -> tuple[int, str]:
        code = main(["--home", str(tmp_path / "home"), "--root", f"claude-code={logs}", *words])
        said = capsys.readouterr()
        return code, said.out or said.err

    assert run_verb("scan")[0] == 0
    return run_verb


def document(said: tuple[int, str]) -> dict[str, Any]:
    return dict(json.loads(said[1]))


def edit(tmp_path: Path, *statements: str) -> None:
    connection = sqlite3.connect(tmp_path / "home" / "ledger.db")
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_whole_ledger_is_verified_with_what_that_proves_and_what_not(run: Run) -> None:
    found = document(run("verify", "--json"))
    assert found["ok"]
    assert found["records"] > 0
    assert found["checkpoints"] == 1
    assert found["first_bad"] is None
    assert "says nothing about what the agents never logged" in run("verify")[1]


def test_a_changed_record_is_named_and_the_exit_code_says_so(run: Run, tmp_path: Path) -> None:
    edit(tmp_path, "UPDATE event SET output = 7 WHERE id = 3")
    code, said = run("verify", "--json")
    assert code == 1
    bad = json.loads(said)["first_bad"]
    assert (bad["table"], bad["record"]) == ("event", 3)


def test_a_broken_file_does_not_hold(run: Run, tmp_path: Path) -> None:
    ledger = tmp_path / "home" / "ledger.db"
    content = bytearray(ledger.read_bytes())
    content[4096 : 4096 * 20] = b"\xa5" * (4096 * 19)
    ledger.write_bytes(content)
    code, said = run("verify", "--json")
    assert code == 1
    assert not json.loads(said)["ok"]


def test_an_old_checkpoint_holds_while_records_are_added_and_fails_when_one_before_it_changed(
    run: Run, tmp_path: Path, logs: Path
) -> None:
    kept = document(run("checkpoint", "--json"))["text"]
    log = next(logs.rglob("*.jsonl"))
    log.write_bytes(log.read_bytes().replace(b"msg_", b"msg_more_"))  # replaced: read anew, all is new
    assert run("scan")[0] == 0
    assert run("checkpoint", "--against", kept)[0] == 0
    (tmp_path / "mail.txt").write_text(f"Dear support,\n> {kept}\n")
    assert run("checkpoint", "--against", str(tmp_path / "mail.txt"))[0] == 0
    edit(tmp_path, "UPDATE event SET output = output + 1 WHERE id = 1")
    assert run("checkpoint", "--against", kept)[0] == 1
    assert run("checkpoint", "--against", "nothing of the kind")[0] in (2, 3)


def test_a_ledger_whose_end_was_cut_off_contradicts_its_checkpoints(run: Run, tmp_path: Path) -> None:
    edit(
        tmp_path,
        "PRAGMA foreign_keys=OFF",
        "DELETE FROM skipped",
        "DELETE FROM checkpoint",
        "DELETE FROM reading",
        "DELETE FROM block WHERE id = (SELECT max(id) FROM block)",
    )
    assert run("verify")[0] == 1
    assert run("scan")[0] == 3


def test_an_id_is_explained_row_by_row_with_a_proof_that_can_be_made_anew(run: Run, tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "home" / "ledger.db")
    (key,) = connection.execute("SELECT key FROM event ORDER BY id LIMIT 1").fetchone()
    connection.close()
    found = document(run("explain", key, "--json", "--proof"))
    assert sum(row["counts"] for row in found["rows"]) == 1
    assert {"file", "offset", "sha256", "reader", "reader_version", "why"} <= found["rows"][0].keys()
    for block in found["blocks"]:
        content = hashlib.sha256("\n".join(block["lines"]).encode()).digest()
        link = hashlib.sha256(bytes.fromhex(block["previous_link"]) + content).hexdigest()
        assert link == block["link"]
    assert key in run("explain", key)[1]
    assert run("explain", "no such id")[0] == 3


def test_coverage_accounts_for_every_line_and_for_files_that_are_gone(run: Run, logs: Path) -> None:
    before = document(run("totals", "--json"))["total"]
    gone = next(logs.rglob("*.jsonl"))
    gone.unlink()
    assert run("scan")[0] == 0
    found = document(run("coverage", "--json"))
    for part in (*found["sources"], *found["days"]):
        assert part["lines"] == part["used"] + part["other"] + part["skipped"]
    assert sum(source["lines"] for source in found["sources"]) > 0
    assert [s["state"] for s in found["sources"] if s["file"].endswith(gone.name)] == ["gone"]
    assert document(run("totals", "--json"))["total"] == before


def test_reading_again_is_tried_on_a_copy_first(run: Run, tmp_path: Path) -> None:
    ledger = tmp_path / "home" / "ledger.db"
    before = ledger.read_bytes()
    found = document(run("scan", "--rescan", "--dry-run", "--json"))
    assert found["dry_run"]
    assert found["changes"] == []
    assert ledger.read_bytes() == before
    assert run("scan", "--dry-run")[0] == 2


def test_a_checkpoint_is_time_stamped_by_an_exchange_of_files(run: Run, tmp_path: Path) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("the openssl command is missing")
    authority = make_authority(tmp_path)
    authority.add_signer("tsa")
    request, reply, root = tmp_path / "request.tsq", tmp_path / "reply.tsr", tmp_path / "root.pem"
    assert run("checkpoint", "--timestamp-request", str(request))[0] == 0
    assert run("checkpoint", "--timestamp-request", str(request))[0] == 3
    reply.write_bytes(authority.reply(request.read_bytes()))
    code, said = run("checkpoint", "--timestamp-reply", str(reply), "--ca", str(root))
    assert code == 0, said
    reply.write_bytes(reply.read_bytes()[:-20])
    assert run("checkpoint", "--timestamp-reply", str(reply), "--ca", str(root))[0] == 1
    assert run("verify")[0] == 0
