"""`statusline --install`, `--status`, `--remove`: shown first, made when asked for, undone without trace."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from counterfoil.cli import main
from counterfoil.readers import retention

Run = Callable[..., tuple[int, str, str]]
SETTINGS = """{
  "env": {"API_KEY": "sk-secret"},
  "statusLine": {"type": "command", "padding": 0, "command": "cat >&2; echo \\"it's fine\\"; exit 3"}
}
"""
TOLD = b'{"session_id": "s", "rate_limits": {"five_hour": {"used_percentage": 23.5}}}'


@pytest.fixture
def claude(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(retention, "policy_folder", lambda: tmp_path / "policy")
    home = tmp_path / "claude home"
    home.mkdir()
    (home / "settings.json").write_text(SETTINGS)
    return home


@pytest.fixture
def run(tmp_path: Path, claude: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def go(*words: str) -> tuple[int, str, str]:
        common = ["--home", str(tmp_path / "it's mine"), "--root", f"claude-code={claude}"]
        code = main([*common, "statusline", *words])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return go


def test_the_change_is_shown_and_nothing_is_changed(run: Run, claude: Path) -> None:
    code, out, err = run("--install")
    assert (code, err) == (0, "")
    assert f"--- {claude / 'settings.json'}\n" in out
    assert '-  "command": "cat >&2' in out
    assert "sk-secret" not in out
    assert out.endswith("Nothing was changed yet; add --apply for that. The old file is kept.\n")
    assert (claude / "settings.json").read_text() == SETTINGS
    assert [file.name for file in claude.iterdir()] == ["settings.json"]


def test_the_line_stays_the_users_own_and_the_counter_is_noted(
    run: Run, claude: Path, tmp_path: Path
) -> None:
    def drawn() -> tuple[int, bytes, bytes]:
        command = json.loads((claude / "settings.json").read_text())["statusLine"]["command"]
        done = subprocess.run(["/bin/sh", "-c", command], input=TOLD, capture_output=True, check=False)
        return done.returncode, done.stdout, done.stderr

    before = drawn()
    assert run("--install", "--apply")[0] == 0
    assert drawn() == before == (3, b"it's fine\n", TOLD)
    (file,) = tmp_path.glob("it's mine/state/captures/claude-code/statusline-*.jsonl")
    assert json.loads(file.read_text())["windows"][0]["percent"] == 23.5
    assert run("--remove", "--apply")[0] == 0
    assert (claude / "settings.json").read_text() == SETTINGS


def test_status_tells_whether_it_is_set_up_and_when_it_last_noted(run: Run, claude: Path) -> None:
    assert run("--status") == (0, f"{claude}  not installed\nLast noted: never\n", "")
    run("--install", "--apply")
    row = {"home": str(claude), "installed": True, "problem": None}
    assert json.loads(run("--status", "--json")[1]) == {"rows": [row], "last_noted_at": None}
    (claude / "settings.json").write_text('{"statusLine": 7}')
    _, out, _ = run("--status")
    assert "not installed\n" in out
    assert "sets statusLine to something other than a command" in out


def test_what_was_done_and_what_need_not_be_is_told_in_json(run: Run, claude: Path) -> None:
    made = json.loads(run("--install", "--apply", "--json")[1])
    (change,) = made["changes"]
    assert (made["applied"], change["file"]) == (True, str(claude / "settings.json"))
    assert Path(change["backup"]).read_text() == SETTINGS
    again = json.loads(run("--install", "--apply", "--json")[1])
    assert (again["applied"], again["changes"], again["problems"]) == (False, [], [])
    assert again["nothing_to_do"] == [f"{claude}/settings.json draws its status line by Counterfoil already."]


def test_settings_that_are_no_json_stay_as_they_are_and_the_exit_code_tells(run: Run, claude: Path) -> None:
    (claude / "settings.json").write_text("{ // mine\n}")
    code, out, err = run("--install", "--apply")
    assert (code, out.strip()) == (3, "")
    assert err == f"{claude}/settings.json is not valid JSON; nothing was changed.\n"
    assert (claude / "settings.json").read_text() == "{ // mine\n}"


@pytest.mark.parametrize("words", [["--install", "--remove"], ["--apply"], ["--json"]])
def test_what_cannot_be_meant_is_refused(run: Run, words: list[str]) -> None:
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert err.startswith("counterfoil: ")


def test_without_a_home_there_is_a_word_of_what_to_do(run: Run, claude: Path) -> None:
    claude.rename(claude.with_name("elsewhere"))
    word = "counterfoil: No home of Claude Code was found; name one by --root claude-code=DIR.\n"
    assert run("--status") == (3, "", word)
