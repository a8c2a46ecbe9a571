"""Which entry a system gets, what it starts, and what becomes of it when the program moves."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from counterfoil.login import entry
from counterfoil.login.desktop_entry import DesktopEntry
from counterfoil.login.entry import keep_fresh, login_entry
from counterfoil.login.launch_agent import LaunchAgent
from counterfoil.login.run_key import RunKey
from counterfoil.login.seam import HEADLESS, refresh, start_of
from counterfoil.paths import home_at, usual_home
from counterfoil.program import Form, Program

SCRIPT = Program(Form.SCRIPT, ("/home/ada/.local/bin/counterfoil",), Path("/home/ada/.local/bin/counterfoil"))


def image(path: Path) -> Program:
    path.touch()
    return Program(Form.APPIMAGE, (str(path),), path)


def entry_of(program: Program, config: Path) -> DesktopEntry:
    found = login_entry(usual_home(), "linux", {"XDG_CONFIG_HOME": str(config)}, program)
    assert isinstance(found, DesktopEntry)
    return found


def test_the_usual_home_needs_no_word_and_another_is_named(tmp_path: Path) -> None:
    usual = start_of(usual_home(), SCRIPT)
    assert (usual.words, usual.mark) == ((*SCRIPT.words, "tray", "--hidden"), "")
    first, second = (start_of(home_at(tmp_path / name), SCRIPT) for name in ("a", "b"))
    assert first.words == (*SCRIPT.words, "--home", str(tmp_path / "a"), "tray", "--hidden")
    assert first.mark != second.mark != ""


def test_a_folder_of_the_users_for_drops_makes_no_other_home(tmp_path: Path) -> None:
    home = home_at(tmp_path)
    assert start_of(replace(home, dropped=tmp_path / "mine"), SCRIPT) == start_of(home, SCRIPT)


def test_without_a_window_the_same_copy_watches(tmp_path: Path) -> None:
    words = start_of(home_at(tmp_path), SCRIPT, HEADLESS).words
    assert words == (*SCRIPT.words, "--home", str(tmp_path), "watch", "--quiet")


def test_on_windows_the_twin_without_a_console_is_started_where_there_is_one(tmp_path: Path) -> None:
    console = tmp_path / "counterfoil.exe"
    program = Program(Form.FROZEN, (str(console),), console)
    assert start_of(usual_home(), program).words[0] == str(console)
    (tmp_path / "counterfoil-tray.exe").touch()
    assert start_of(usual_home(), program).words[0] == str(tmp_path / "counterfoil-tray.exe")
    assert start_of(usual_home(), program, HEADLESS).words[0] == str(console)


def test_each_system_has_its_own_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "winreg", sys)
    found = [
        login_entry(usual_home(), name, {}, SCRIPT) for name in ("win32", "darwin", "linux", "freebsd14")
    ]
    assert [type(one) for one in found] == [RunKey, LaunchAgent, DesktopEntry, DesktopEntry]


def test_an_image_that_was_renamed_is_found_again(tmp_path: Path) -> None:
    old = image(tmp_path / "Counterfoil-1.AppImage")
    entry_of(old, tmp_path).switch(on=True)
    new = image(old.path.rename(tmp_path / "Counterfoil-2.AppImage"))
    moved = entry_of(new, tmp_path)
    assert refresh(moved)
    assert moved.starts() == str(new.path)
    assert not refresh(moved)


def test_an_entry_of_another_copy_that_is_still_there_is_left_alone(tmp_path: Path) -> None:
    first, second = image(tmp_path / "first"), image(tmp_path / "second")
    entry_of(first, tmp_path).switch(on=True)
    assert not refresh(entry_of(second, tmp_path))
    assert entry_of(second, tmp_path).starts() == str(first.path)


def test_an_entry_that_was_switched_off_or_never_made_stays_so(tmp_path: Path) -> None:
    old, new = image(tmp_path / "old"), image(tmp_path / "new")
    assert not refresh(entry_of(new, tmp_path))
    made = entry_of(old, tmp_path)
    made.switch(on=True)
    made.file.write_text(f"{made.file.read_text()}Hidden=true\n")
    old.path.unlink()
    assert not refresh(entry_of(new, tmp_path))
    assert not entry_of(new, tmp_path).is_enabled()


def test_a_command_of_the_users_own_is_left_alone(tmp_path: Path) -> None:
    made = entry_of(image(tmp_path / "new"), tmp_path)
    made.switch(on=True)
    made.file.write_text("[Desktop Entry]\nExec=my-own-starter counterfoil\n")
    assert not refresh(made)
    assert "my-own-starter" in made.file.read_text()


def test_a_start_is_not_kept_from_starting_by_an_entry_that_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = entry_of(image(tmp_path / "gone"), tmp_path)
    gone.switch(on=True)
    (tmp_path / "gone").unlink()
    monkeypatch.setattr(Path, "replace", _refused)
    keep_fresh(entry_of(image(tmp_path / "new"), tmp_path))
    assert gone.starts() == str(tmp_path / "gone")


def _refused(*_: object) -> Path:
    raise PermissionError(13, "Permission denied")


def test_a_sandbox_does_not_judge_what_it_cannot_see(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flatpak = Program(Form.FLATPAK, ("/no/flatpak", "run", "x"), Path("/app/bin/python"))
    monkeypatch.setattr(entry, "this_program", lambda _: flatpak)
    made = entry_of(flatpak, tmp_path)
    made.switch(on=True)
    before = made.file.stat().st_mtime_ns
    keep_fresh(made)
    assert made.file.stat().st_mtime_ns == before
