"""`backup` and `restore` as a user runs them, on real logs, with real damage."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from counterfoil.cli import main
from tests.conftest import CORPUS

FIRST = CORPUS / "codex" / "five-hour-window-vanishes" / ".codex"
THEN = CORPUS / "claude-code" / "claude-code-viewer" / ".claude"
HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from counterfoil.ui.single_instance import SingleInstance
app = QCoreApplication([])
one = SingleInstance(Path(sys.argv[1]))
print(one.acquire(), flush=True)
app.exec()
"""


@dataclass(frozen=True)
class Program:
    """The program for one home, in this process or, `apart`, each verb in one of its own."""

    home: Path
    apart: bool = False

    @property
    def ledger(self) -> Path:
        return self.home / "ledger.db"

    def run(self, *words: str) -> tuple[int, str, str]:
        words = ("--home", str(self.home), "--tz", "UTC", *words)
        if not self.apart:
            with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
                return main(words), out.getvalue(), err.getvalue()
        command = [sys.executable, "-m", "counterfoil", *words]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout, done.stderr

    def document(self, *words: str, code: int = 0) -> dict[str, Any]:
        found, out, err = self.run(*words, "--json")
        assert (found, err) == (code, "")
        document: dict[str, Any] = json.loads(out)
        return document

    def scan(self, *roots: Path) -> None:
        words = [word for root in roots for word in ("--root", f"{agent_of(root)}={root}")]
        assert self.run(*words, "scan")[0] == 0

    def totals(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.document("totals", "--by", "day,model,session,project")["rows"]
        return rows


def agent_of(root: Path) -> str:
    return "codex" if root.name == ".codex" else "claude-code"


def one_in(program: Program) -> Path:
    """Its one backup."""
    (found,) = (program.home / "backups").glob("*.db")
    return found


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    for name in ("CLAUDE_CONFIG_DIR", "CODEX_HOME", "COUNTERFOIL_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    return Program(tmp_path / "home")


@pytest.fixture
def grown(program: Program) -> Program:
    """With a backup of the first logs, and more logs read since."""
    program.scan(FIRST)
    assert program.document("backup")["made"]
    program.scan(FIRST, THEN)
    return program


def overwrite_start(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"\xa5" * 8192)


def overwrite_middle(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 8192 * 4096)
        file.write(b"\xa5" * 8192)


def delete(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        Path(f"{path}{ending}").unlink(missing_ok=True)


@pytest.mark.parametrize("damage", [overwrite_start, overwrite_middle, delete])
def test_after_damage_a_restore_and_a_scan_the_totals_are_what_they_were(
    grown: Program, damage: Callable[[Path], None]
) -> None:
    grown = Program(grown.home, apart=True)
    before = grown.totals()
    damage(grown.ledger)
    spoiled = grown.ledger.read_bytes() if grown.ledger.exists() else None
    code, _, err = grown.run("--root", f"codex={FIRST}", "scan")
    if damage is not overwrite_middle:  # where a scan may not come by
        assert code == 3
        assert "restore" in err
    shown = grown.document("restore", code=1)
    assert (shown["applied"], shown["ledger"]["standing"] != "whole") == (False, True)
    assert (grown.ledger.read_bytes() if grown.ledger.exists() else None) == spoiled
    done = grown.document("restore", "--apply")
    assert done["applied"]
    assert (done["result"]["records"], done["result"]["head"]) == (
        shown["result"]["records"],
        shown["result"]["head"],
    )
    if spoiled is not None:
        assert Path(done["aside"]).read_bytes() == spoiled
    grown.scan(FIRST, THEN)
    assert grown.totals() == before
    assert grown.document("restore")["ledger"]["standing"] == "whole"


def test_what_is_shown_says_what_happened_what_is_safe_and_what_to_do(grown: Program) -> None:
    records, saved = (
        grown.document(*words)["records"] for words in (["verify"], ["verify", str(one_in(grown))])
    )
    overwrite_start(grown.ledger)
    code, out, _ = grown.run("restore")
    assert code == 1
    for part in (
        "The ledger is damaged.",
        "is no database.",
        f"the ledger held {records:,}\u00a0records.",
        f"{saved:,}\u00a0records",
        f"lacks the last {records - saved:,}",
        "`counterfoil restore --apply` would put back",
        f"{records - saved:,}\u00a0records are missing.",
        "Logs that still exist are read again from where they stood at the backup.",
        "`counterfoil restore --new` at an empty ledger.",
        "Nothing was changed.",
    ):
        assert part in out
    code, out, _ = grown.run("restore", "--apply")
    assert code == 0
    assert "The ledger is in place; the one that was there is kept as" in out


def test_a_backup_is_made_once_and_all_are_listed(program: Program) -> None:
    assert program.run("backup")[0] == 3
    assert not program.ledger.exists()
    program.scan(FIRST)
    first = program.document("backup")
    assert first["made"]["records"] == first["backups"][0]["records"] > 0
    again = program.document("backup")
    assert (again["made"], again["backups"]) == (None, first["backups"])
    code, out, _ = program.run("backup")
    assert (code, "No record was added since the newest backup" in out) == (0, True)
    mine = program.home.parent / "mine.db"
    assert program.document("backup", "-o", str(mine))["made"]["path"] == str(mine)
    assert program.document("verify", str(mine))["ok"]
    code, _, err = program.run("backup", "-o", str(mine))
    assert (code, "exists already" in err) == (2, True)


def test_a_changed_record_is_not_backed_up_and_comes_back_from_the_backup(grown: Program) -> None:
    before = grown.totals()
    change = (
        "import sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1])\n"
        "c.execute('DROP TRIGGER event_no_update')\n"
        "c.execute('UPDATE event SET output = output + 1000000 WHERE id = 3')\n"
        "c.commit()\n"
    )
    subprocess.run([sys.executable, "-c", change, str(grown.ledger)], check=True)
    code, _, err = grown.run("backup")
    assert code == 1
    assert "Record event 3 is not as it was written. Earlier backups stay as they are" in err
    assert len(grown.document("restore", code=1)["backups"]) == 1
    done = grown.document("restore", "--apply")
    assert (done["result"]["missing_records"], done["result"]["read_on"]) == (0, "where_it_stood")
    assert grown.totals() == before


def test_a_new_ledger_is_begun_only_when_that_is_meant(grown: Program) -> None:
    records = grown.document("verify")["records"]
    overwrite_start(grown.ledger)
    code, out, _ = grown.run("restore", "--new")
    assert (code, "Nothing was changed. Add --apply to begin anew." in out) == (0, True)
    assert grown.document("restore", code=1)["ledger"]["known_records"] == records
    assert grown.run("restore", "--new", "--from", "x")[0] == 2
    aside = grown.document("restore", "--new", "--apply")["aside"]
    assert Path(aside).read_bytes().startswith(b"\xa5")
    found = grown.document("restore")["ledger"]
    assert (found["standing"], found["records"]) == ("whole", 0)
    grown.scan(FIRST, THEN)
    assert grown.totals()


def test_nothing_is_restored_while_the_app_runs(grown: Program) -> None:
    overwrite_start(grown.ledger)
    before = grown.ledger.read_bytes()
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(grown.home / "state")],
        stdout=subprocess.PIPE,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        text=True,
    )
    try:
        assert child.stdout
        assert child.stdout.readline() == "True\n"
        for words in (["--apply"], ["--new", "--apply"]):
            code, _, err = grown.run("restore", *words)
            assert code == 3
            assert "Counterfoil is running with this ledger; quit it from its tray menu and try again." in err
        assert grown.run("restore")[0] == 1
    finally:
        child.kill()
        child.communicate()
    assert grown.ledger.read_bytes() == before
    assert grown.run("restore", "--apply")[0] == 0


def test_the_first_start_is_no_loss(program: Program) -> None:
    code, _, err = program.run("restore")
    assert (code, "run `counterfoil scan` first" in err) == (3, True)
