"""Which library or font is missing, and the command that brings it."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import chain
from pathlib import Path

import pytest

import system_packages
from counterfoil import libraries

RELEASES = {
    "debian": 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n',
    "mint": 'ID=linuxmint\nID_LIKE="ubuntu debian"\n',
    "fedora": "ID=fedora\n",
    "rocky": 'ID="rocky"\nID_LIKE="rhel centos fedora"\n',
    "arch": "ID=arch\n",
    "manjaro": "ID=manjaro\nID_LIKE=arch\n",
}


@pytest.mark.parametrize(
    ("system", "command"),
    [
        ("debian", "sudo apt install libxcb-cursor0"),
        ("mint", "sudo apt install libxcb-cursor0"),
        ("fedora", "sudo dnf install xcb-util-cursor"),
        ("rocky", "sudo dnf install xcb-util-cursor"),
        ("arch", "sudo pacman -S xcb-util-cursor"),
        ("manjaro", "sudo pacman -S xcb-util-cursor"),
    ],
)
def test_the_package_is_named_as_the_system_names_it(system: str, command: str, tmp_path: Path) -> None:
    release = tmp_path / "os-release"
    release.write_text(RELEASES[system])
    said = str(libraries.refusal(["libxcb-cursor.so.0"], [release]))
    assert said == (
        f"Counterfoil needs libxcb-cursor.so.0, which is not on this system; `{command}` brings it. "
        "Then start again."
    )


def test_several_come_with_one_command(tmp_path: Path) -> None:
    release = tmp_path / "os-release"
    release.write_text(RELEASES["arch"])
    said = str(libraries.refusal(["libGL.so.1", "libEGL.so.1", "libxcb-shm.so.0"], [release]))
    assert "libGL.so.1, libEGL.so.1 and libxcb-shm.so.0, which are not" in said
    assert "`sudo pacman -S libglvnd libxcb` brings them" in said


@pytest.mark.parametrize("text", ["ID=void\n", None])
def test_on_an_unknown_system_no_command_is_guessed(text: str | None, tmp_path: Path) -> None:
    release = tmp_path / "os-release"
    if text:
        release.write_text(text)
    assert "package manager" in str(libraries.refusal(["libGL.so.1"], [release]))
    assert "package manager" in libraries.fonts_wanted([release])


def test_a_font_is_named_as_well(tmp_path: Path) -> None:
    release = tmp_path / "os-release"
    release.write_text(RELEASES["fedora"])
    assert "`sudo dnf install dejavu-sans-fonts` brings one" in libraries.fonts_wanted([release])


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("libEGL.so.1: cannot open shared object file: No such file or directory", ["libEGL.so.1"]),
        ("/usr/lib/libEGL.so.1: file too short", ["libEGL.so.1"]),
        ("/lib/libc.so.6: version `GLIBC_2.34' not found (required by libQt6Core.so.6)", []),
        ("cannot import name 'x' from 'PySide6.QtCore'", []),
    ],
)
def test_a_loaders_complaint_is_understood(said: str, named: list[str]) -> None:
    assert libraries.named_in(said) == named


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries are Linux's here")
def test_a_library_that_cannot_be_loaded_is_found(tmp_path: Path) -> None:
    (tmp_path / "libxcb-cursor.so.0").write_text("no library")
    script = "from counterfoil.libraries import absent; print(*absent({'DISPLAY': ':0'}))"
    environ = {**os.environ, "LD_LIBRARY_PATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environ, capture_output=True, text=True, check=True
    )
    assert "libxcb-cursor.so.0" in done.stdout.split()


def test_the_checkouts_own_list_of_packages_says_the_same() -> None:
    listed = {**system_packages.QT, **system_packages.X11, **system_packages.WAYLAND}
    theirs = {name: packages for name, packages in listed.items() if ".so." in name}
    assert theirs.keys() <= libraries.KNOWN.keys()
    for name, packages in theirs.items():
        assert libraries.KNOWN[name][0] in packages
    assert libraries.FONTS["debian"] in chain(*system_packages.QT.values())
