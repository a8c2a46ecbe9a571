"""Which copy of the program runs, and what starts it again."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from counterfoil.program import ID, Form, Program, child_words, this_program


def test_an_installed_script_is_started_by_its_full_path_whatever_its_twin_is_called(tmp_path: Path) -> None:
    script = tmp_path / "counterfoil"
    script.write_text("#!/bin/sh\n")
    script.chmod(0o755)
    found = this_program({"PATH": "/nowhere"}, (str(tmp_path / "counterfoil-tray"),))
    assert (found.form, found.words, found.folder) == (Form.SCRIPT, (str(script),), None)


def test_an_image_is_started_by_its_own_name_not_by_where_it_is_mounted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "executable", "/tmp/.mount/x/counterfoil")
    found = this_program({"APPIMAGE": "/home/ada/C.AppImage", "APPDIR": "/tmp/.mount/x"}, ("counterfoil",))
    assert (found.form, found.words) == (Form.APPIMAGE, ("/home/ada/C.AppImage",))
    assert found.folder == Path("/home/ada")


def test_inside_a_flatpak_the_id_starts_it() -> None:
    found = this_program({"FLATPAK_ID": ID}, ("/app/bin/counterfoil",))
    assert (found.form, found.words) == (Form.FLATPAK, ("/usr/bin/flatpak", "run", ID))


@pytest.mark.parametrize(
    "environ",
    [
        {"APPIMAGE": "/opt/Editor.AppImage", "APPDIR": "/tmp/.mount/editor"},
        {"FLATPAK_ID": "org.example.Editor"},
    ],
)
def test_in_the_terminal_of_another_program_that_was_packed_this_one_stays_itself(
    environ: dict[str, str],
) -> None:
    assert this_program(environ, ("x",)).words == this_program({}, ("x",)).words


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/counterfoil/counterfoil")
    found = this_program({}, ("counterfoil",))
    assert (found.form, found.words) == (Form.FROZEN, ("/opt/counterfoil/counterfoil",))
    assert found.folder == Path("/opt/counterfoil")
    assert child_words() == ["/opt/counterfoil/counterfoil"]


@pytest.mark.parametrize("ending", ["", ".exe"])
def test_the_twin_without_a_console_starts_the_one_that_knows_every_verb(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / f"counterfoil-tray{ending}"))
    assert child_words() == [str(tmp_path / f"counterfoil-tray{ending}")]
    (tmp_path / f"counterfoil{ending}").touch()
    assert child_words() == [str(tmp_path / f"counterfoil{ending}")]
    assert this_program({}, ("x",)).words == (str(tmp_path / f"counterfoil{ending}"),)


def test_what_lies_beside_a_bundle_lies_beside_the_program() -> None:
    inner = Path("/Volumes/Stick/Counterfoil.app/Contents/MacOS/counterfoil")
    assert Program(Form.FROZEN, (str(inner),), inner).folder == Path("/Volumes/Stick")


def test_a_module_is_started_by_this_python(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    found = this_program({"PATH": ""}, ("/site-packages/counterfoil/__main__.py",))
    assert (found.form, found.words) == (Form.MODULE, (str(tmp_path / "python"), "-m", "counterfoil"))
    assert child_words() == list(found.words)


def test_whatever_runs_here_can_be_started_from_anywhere() -> None:
    word = this_program().words[0]
    assert Path(word).is_absolute()
    assert os.access(word, os.X_OK)
