"""The AppDir and the Flatpak's manifest."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from appimage import build
from counterfoil import __version__, program
from counterfoil.login.desktop_entry import config_folder
from flatpak import sources

MANIFEST: dict[str, Any] = yaml.safe_load(sources.MANIFEST.read_text("utf-8"))
WHEELS: list[dict[str, Any]] = json.loads(sources.WHEELS.read_text("utf-8"))
SHOW = '#!/bin/sh\necho "$0 $*"\n'


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    folder = tmp_path / "frozen"
    (folder / "_internal").mkdir(parents=True)
    (folder / "counterfoil").write_text(SHOW)
    (folder / "counterfoil").chmod(0o755)
    return folder


def test_an_appdir_holds_what_desktops_look_for(frozen: Path, tmp_path: Path) -> None:
    folder = build.lay_out(frozen, tmp_path / "out")
    assert build.lay_out(frozen, tmp_path / "out") == folder
    assert {path.name for path in folder.iterdir()} == {
        ".DirIcon", "AppRun", "counterfoil.desktop", "counterfoil.png", "usr",
    }  # fmt: skip
    assert (folder / ".DirIcon").read_bytes() == (folder / "counterfoil.png").read_bytes()
    assert (folder / "usr/share/metainfo" / f"{program.ID}.metainfo.xml").is_file()
    assert (folder / "usr/share/icons/hicolor/48x48/apps/counterfoil.png").is_file()


def test_apprun_starts_the_program_with_the_words_given_also_by_a_link(frozen: Path, tmp_path: Path) -> None:
    folder = build.lay_out(frozen, tmp_path / "out")
    link = tmp_path / "link"
    link.symlink_to(folder / "AppRun")
    said = subprocess.run([link, "status", "a b"], stdout=subprocess.PIPE, text=True, check=True).stdout
    assert said == f"{folder}/usr/lib/counterfoil/counterfoil status a b\n"


def test_without_the_tool_the_appdir_is_made_and_a_sentence_says_so(
    frozen: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build.main([str(frozen), str(tmp_path)]) == 0
    said = capsys.readouterr()
    assert said.out.strip() == str(tmp_path / "Counterfoil.AppDir")
    assert "no image was made" in said.err


def test_with_the_tool_the_image_is_named_after_version_and_machine(frozen: Path, tmp_path: Path) -> None:
    tool = tmp_path / "appimagetool"
    tool.write_text('#!/bin/sh\nshift 2\ntouch "$2"\n')
    tool.chmod(0o755)
    assert build.main([str(frozen), str(tmp_path), "--tool", str(tool), "--runtime", "r"]) == 0
    assert (tmp_path / f"counterfoil-{__version__}-{os.uname().machine}.AppImage").exists()


def test_the_manifest_opens_every_folder_that_a_reader_looks_into_to_be_read_only() -> None:
    opened = [word for word in MANIFEST["finish-args"] if word.startswith("--filesystem=")]
    assert [word for word in opened if word.endswith(":ro")] == sources.permissions()
    own = [word for word in opened if not word.endswith(":ro")]
    assert own == [
        "--filesystem=~/.local/share/counterfoil:create",
        "--filesystem=xdg-config/autostart:create",
    ]


def test_folders_inside_of_others_are_not_named_again() -> None:
    folders = sources.log_folders()
    assert {"~/.claude", "~/.codex", "xdg-config/Code/User", "xdg-data/opencode"} <= set(folders)
    assert [a for a in folders for b in folders if a.startswith(f"{b}/")] == []
    assert not any(folder.startswith(str(Path.home())) for folder in folders)


def test_the_manifest_gives_no_network_and_talks_to_two_services() -> None:
    words = MANIFEST["finish-args"]
    assert "--share=network" not in words
    assert [word for word in words if "name=" in word] == [
        "--talk-name=org.kde.StatusNotifierWatcher",
        "--talk-name=org.freedesktop.Notifications",
    ]


def test_the_manifest_names_the_program_and_files_that_are_there() -> None:
    assert MANIFEST["id"] == program.ID == sources.MANIFEST.stem
    commands = " ".join(command for module in MANIFEST["modules"] for command in module["build-commands"])
    named = re.findall(r"packaging/[\w./-]+", commands)
    assert len(named) == 4
    assert [name for name in named if not (sources.ROOT / name).is_file()] == []
    assert f"/python{sources.PYTHON}/" in commands


def test_every_wheel_has_an_address_of_the_public_index_and_a_sum() -> None:
    assert all(
        re.fullmatch(r"https://files\.pythonhosted\.org/packages/.+\.whl", one["url"]) for one in WHEELS
    )
    assert all(re.fullmatch("[0-9a-f]{64}", one["sha256"]) for one in WHEELS)


def test_every_requirement_has_a_wheel_for_every_machine() -> None:
    project = tomllib.loads((sources.ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = {re.split(r"[<>=!]", text)[0] for text in sources.requirements(project)}
    for architecture in sources.ARCHITECTURES:
        there = {
            one["url"].split("/")[-1].split("-")[0].lower().replace("_", "-")
            for one in WHEELS
            if architecture in one.get("only-arches", sources.ARCHITECTURES)
        }
        assert {name.lower() for name in wanted} <= there


def test_conditions_of_requirements_are_judged_for_the_python_of_the_runtime() -> None:
    project = {
        "project": {"dependencies": ["a>1; python_version < '3.12'", "b; sys_platform == 'win32'", "c<3"]}
    }
    assert sources.requirements(project) == ["c<3"]


def test_a_wheel_for_all_machines_is_named_once() -> None:
    anyone, one = {"url": "h/a-any.whl", "sha256": "1"}, {"url": "h/b-x.whl", "sha256": "2"}
    assert sources.together({"x": [one, anyone], "y": [anyone]}) == [anyone, {**one, "only-arches": ["x"]}]


def test_inside_the_sandbox_readers_look_outside(tmp_path: Path) -> None:
    """The launcher gives the program the folders of the host, with those that it names, or the usual ones."""
    python = tmp_path / "python3"
    python.write_text('#!/bin/sh\necho "$XDG_CONFIG_HOME $XDG_DATA_HOME $*"\n')
    python.chmod(0o755)
    launcher = sources.HERE / "counterfoil.sh"
    sandbox = {"HOME": "/home/ada", "PATH": str(tmp_path), "XDG_CONFIG_HOME": "/home/ada/.var/app/x/config"}
    usual = _said(launcher, sandbox)
    assert usual == "/home/ada/.config /home/ada/.local/share -m counterfoil tray"
    assert _said(launcher, {**sandbox, "HOST_XDG_CONFIG_HOME": "/c"}).startswith("/c ")
    assert str(config_folder({**sandbox, "FLATPAK_ID": program.ID, "HOST_XDG_CONFIG_HOME": "/c"})) == "/c"


def _said(launcher: Path, environ: dict[str, str]) -> str:
    done = subprocess.run(
        ["/bin/sh", launcher, "tray"], env=environ, stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout.strip()
