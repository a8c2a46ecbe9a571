"""`retention` and `doctor`: what agents delete, and a change that is shown first and made when asked for."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from counterfoil.cli import main
from counterfoil.readers import retention
from tests.conftest import CORPUS

Run = Callable[..., tuple[int, str, str]]

SESSION = "aaaaaaaa-1111-4222-8333-444444444444"
SETTINGS = '{\n  "env": {"API_KEY": "sk-secret"},\n  "cleanupPeriodDays": 30\n}\n'


@pytest.fixture
def claude(tmp_path: Path) -> Path:
    home = tmp_path / "nobody" / ".claude"
    (home / "projects" / "-p").mkdir(parents=True)
    (home / "projects" / "-p" / f"{SESSION}.jsonl").write_text("{}\n")
    lost = SESSION.replace("a", "b")
    lines = [{"sessionId": id_, "timestamp": 1_772_323_200_000, "display": "x"} for id_ in (SESSION, lost)]
    (home / "history.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    (home / "settings.json").write_text(SETTINGS)
    return home


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    monkeypatch.setattr(retention, "policy_folder", lambda: tmp_path / "policy")
    for name in ("CLAUDE_CONFIG_DIR", "CODEX_HOME", "COUNTERFOIL_HOME"):
        monkeypatch.delenv(name, raising=False)

    def go(*words: str) -> tuple[int, str, str]:
        code = main(["--home", str(tmp_path / "counterfoil"), "--tz", "UTC", *words])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return go


def document(run: Run, *words: str) -> dict[str, Any]:
    code, out, _ = run(*words, "--json")
    assert code == 0
    found = json.loads(out)
    assert isinstance(found, dict)
    return found


def test_every_home_is_listed_with_its_setting_and_what_was_lost(run: Run, claude: Path) -> None:
    own, other, codex = document(run, "retention")["rows"]
    assert (own["agent"], own["home"], own["files"]) == ("claude-code", str(claude), 1)
    assert (own["retention_days"], own["retention_set_by"]) == (30, "user")
    assert own["retention_set_in"] == str(claude / "settings.json")
    assert (own["days_until_deletion"], own["oldest_log_at"][-1:]) == (30, "Z")
    assert (own["remembered_sessions"], own["lost_sessions"]) == (2, 1)
    assert own["lost_first_at"] == own["lost_last_at"] == "2026-03-01T00:00:00Z"
    assert (other["retention_set_by"], other["remembered_sessions"]) == ("default", None)
    assert (codex["agent"], codex["retention_days"], codex["retention_raisable"]) == ("codex", None, False)


def test_a_session_in_the_ledger_is_not_lost_though_its_log_was_deleted(run: Run, claude: Path) -> None:
    source = next((CORPUS / "claude-code" / "sniffly").rglob("*.jsonl"))
    log = claude / "projects" / "-p" / source.name
    log.write_bytes(source.read_bytes())
    with (claude / "history.jsonl").open("a") as history:
        history.write(json.dumps({"sessionId": source.stem}) + "\n")
    assert run("scan")[0] == 0
    log.unlink()
    row = document(run, "retention")["rows"][0]
    assert (row["remembered_sessions"], row["lost_sessions"]) == (3, 1)


def test_the_list_is_there_for_people_too(run: Run, claude: Path) -> None:
    code, out, err = run("retention", "--agent", "claude-code")
    assert (code, err) == (0, "")
    assert f"deletes logs after 30\u00a0days without a write (your setting in {claude}/settings.json)" in out
    assert "1\u00a0session it remembers has no log and none in the ledger, used 2026-03-01" in out
    assert "the oldest log is due in 30\u00a0days" in out
    assert "Codex" not in out


def test_doctor_says_the_same_of_its_sources(run: Run, claude: Path) -> None:
    source = document(run, "doctor")["sources"][0]
    (row,) = (row for row in document(run, "retention")["rows"] if row["home"] == str(claude))
    assert row.items() <= source.items()
    code, out, _ = run("doctor")
    assert code == 0
    assert "the oldest log is due in 30\u00a0days" in out


def test_a_change_is_shown_and_not_made(run: Run, claude: Path) -> None:
    code, out, err = run("retention", "--keep", "3650")
    assert (code, err) == (0, "")
    assert out.splitlines()[1:6] == [
        f"--- {claude}/settings.json",
        f"+++ {claude}/settings.json",
        "@@ line 3 @@",
        '-  "cleanupPeriodDays": 30',
        '+  "cleanupPeriodDays": 3650',
    ]
    assert "Nothing was changed" in out
    assert "sk-secret" not in out
    assert (claude / "settings.json").read_text() == SETTINGS


def test_with_apply_it_is_made_once_and_the_backup_is_named(run: Run, claude: Path) -> None:
    code, out, _ = run("retention", "--keep", "3650", "--apply")
    (backup,) = claude.glob("settings.json.counterfoil-*Z")
    assert (code, backup.read_text()) == (0, SETTINGS)
    assert str(backup) in out
    assert (claude / "settings.json").read_text() == SETTINGS.replace("30", "3650")
    again = document(run, "retention", "--keep", "3650", "--apply")
    assert (again["applied"], again["changes"], len(again["kept_already"])) == (False, [], 1)
    assert len(list(claude.glob("settings.json.counterfoil-*"))) == 1


def test_as_json_the_change_is_the_same(run: Run, claude: Path) -> None:
    found = document(run, "retention", "--keep", "90", "--agent", "claude-code")
    (change,) = found["changes"]
    assert (found["days"], found["applied"], found["problems"]) == (90, False, [])
    assert (change["agent"], change["file"]) == ("claude-code", str(claude / "settings.json"))
    assert change["backup"].startswith(f"{claude}/settings.json.counterfoil-")
    assert change["diff"][1:] == ['-  "cleanupPeriodDays": 30', '+  "cleanupPeriodDays": 90']


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--apply",), 2, "--keep DAYS"),
        (("--keep", "0"), 2, "1 to 99,999"),
        (("--keep", "90", "--agent", "nobody"), 2, "No agent is called"),
        (("--keep", "90", "--agent", "codex"), 3, "deletes no logs"),
    ],
)
@pytest.mark.usefixtures("claude")
def test_what_cannot_be_done_is_said_in_a_sentence(
    run: Run, words: tuple[str, ...], code: int, said: str
) -> None:
    found, out, err = run("retention", *words)
    assert (found, out) == (code, "")
    assert said in err


def test_a_home_that_cannot_be_changed_is_named_and_the_others_are_changed(
    run: Run, claude: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "nobody" / ".config" / "claude"
    broken.mkdir(parents=True)
    (broken / "settings.json").write_text("{ // mine\n}")
    code, out, err = run("retention", "--keep", "90", "--apply")
    assert code == 3
    assert f"{broken}/settings.json is not valid JSON; nothing was changed." in err
    assert "90" in (claude / "settings.json").read_text()
    assert (broken / "settings.json").read_text() == "{ // mine\n}"
    assert str(claude) in out


def test_a_change_that_fails_is_told_and_the_file_is_as_it_was(
    run: Run, claude: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    code, _, err = run("retention", "--keep", "90", "--apply")
    assert (code, (claude / "settings.json").read_text()) == (3, SETTINGS)
    assert "could not be changed and is as it was: No space left on device." in err


def test_without_any_home_it_says_what_to_name(run: Run) -> None:
    code, _, err = run("retention", "--keep", "90")
    assert code == 3
    assert "--root AGENT=DIR" in err
