"""`autostart` and `remove`: what stands outside the home is shown, switched, taken back; figures stay."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from counterfoil import removal
from counterfoil.cli import main
from counterfoil.cli import remove as verb
from counterfoil.readers import retention

Run = Callable[..., tuple[int, str, str]]
SETTINGS = '{\n  "cleanupPeriodDays": 3650,\n  "statusLine": {"type": "command", "command": "echo mine"}\n}\n'


@pytest.fixture
def claude(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(retention, "policy_folder", lambda: tmp_path / "policy")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    home = tmp_path / "claude"
    home.mkdir()
    (home / "settings.json").write_text(SETTINGS)
    return home


@pytest.fixture
def run(tmp_path: Path, claude: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def go(*words: str) -> tuple[int, str, str]:
        code = main(["--home", str(tmp_path / "home"), "--root", f"claude-code={claude}", *words])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return go


def test_the_switch_is_shown_thrown_and_shown(run: Run, tmp_path: Path) -> None:
    code, out, err = run("autostart")
    assert (code, err) == (0, "")
    assert out.startswith("Start at login: off\n  it would be in ")
    code, out, _ = run("autostart", "on")
    (entry,) = (tmp_path / "config" / "autostart").iterdir()
    assert out.splitlines()[:2] == ["Start at login: on", f"  by {entry}"]
    assert f"--home {tmp_path / 'home'} tray --hidden\n" in entry.read_text()
    entry.write_text(f"{entry.read_text()}Hidden=true\n")
    assert f"  by {entry}, which is switched off there\n" in run("autostart")[1]
    assert json.loads(run("autostart", "--json")[1])["is_on"] is False
    run("autostart", "off")
    assert list(entry.parent.iterdir()) == []


def test_an_entry_that_cannot_be_written_is_said_with_its_place(run: Run, tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file in the way")
    code, _, err = run("autostart", "on")
    assert code == 3
    assert err.startswith(f"counterfoil: Start at login was not changed ({tmp_path / 'config'}")


def test_the_unit_is_written_and_what_is_to_be_typed_is_said(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("autostart", "on", "--headless")
    (unit,) = (tmp_path / "config" / "systemd" / "user").iterdir()
    lines = out.splitlines()
    assert (code, lines[0]) == (0, f"Written: {unit}")
    assert lines[2:4] == [
        "  systemctl --user daemon-reload",
        f"  systemctl --user enable --now {unit.name}",
    ]
    assert f"--home {tmp_path / 'home'} watch --quiet\n" in unit.read_text()
    assert "written, not switched on" in run("autostart", "--headless")[1]
    assert run("autostart", "--json")[1].find("is_on") > 0
    run("autostart", "off", "--headless")
    assert not unit.exists()


def test_removal_shows_first_then_takes_back_and_leaves_all_figures(
    run: Run, tmp_path: Path, claude: Path
) -> None:
    run("scan")
    run("autostart", "on")
    run("autostart", "on", "--headless")
    run("statusline", "--install", "--apply")
    before = {path: path.read_bytes() for path in _files(tmp_path)}
    code, out, _ = run("remove")
    assert (code, {path: path.read_bytes() for path in _files(tmp_path)}) == (0, before)
    assert "add --apply" in out
    found = json.loads(run("remove", "--json")[1])
    assert [trace["what"].split()[1] for trace in found["traces"]] == ["entry", "unit", "status"]
    code, out, _ = run("remove", "--apply")
    assert code == 0
    assert out.count("taken back") == 3
    assert (claude / "settings.json").read_text() == SETTINGS
    assert _files(tmp_path / "config") == []
    home = tmp_path / "home"
    kept = {path: content for path, content in before.items() if path.is_relative_to(home)}
    assert {path: path.read_bytes() for path in kept} == kept
    for path in ("ledger.db", "backups", "config.toml", "state"):
        assert str(home / path) in out
    assert json.loads(run("remove", "--json", "--apply")[1])["traces"] == []


def test_what_is_the_users_is_named_and_stays(run: Run, claude: Path) -> None:
    run("statusline", "--install", "--apply")
    run("remove", "--apply")
    said = json.loads(run("remove", "--json")[1])["left_alone"]
    assert said[0].startswith(f"{claude / 'settings.json'} has Claude Code keep its logs for 3,650 days")
    assert all("is your file as it was before a change" in one for one in said[1:])
    assert len(said) > 1


def test_one_thing_that_cannot_be_taken_back_does_not_keep_the_others(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("autostart", "on")
    run("statusline", "--install", "--apply")

    def refused(_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(removal, "apply", refused)
    code, out, _ = run("remove", "--apply")
    assert code == 3
    assert "    Permission denied\n" in out
    assert _files(tmp_path / "config") == []


def test_a_running_app_is_said(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verb, "app_runs", lambda _: True)
    assert run("remove")[1].startswith("Counterfoil is running; quit it")
    assert json.loads(run("remove", "--json")[1])["is_running"] is True


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())
