"""The texts of the Debian package, and that its files are in step with the program."""

from __future__ import annotations

import os
import stat
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from counterfoil import __version__
from deb import build, control, man

LINUX = Path(__file__).parents[3] / "packaging" / "linux"
CHANGES = """\
# Changelog

## [0.2.0] – unreleased

### Added

- One thing that takes more than a line: it goes on
  in the next one.

## [0.1.0] – 2026-11-22

- The first.
"""


def test_the_man_page_says_what_the_command_line_takes() -> None:
    assert man.page() == man.PAGE.read_text("utf-8"), "run python -m deb.man"


def test_the_man_page_has_no_bare_hyphen_in_an_option() -> None:
    assert "\\fB--" not in man.page()
    assert "\\fB\\-\\-home\\fR \\fIDIR\\fR" in man.page()


def test_the_store_is_told_of_this_version() -> None:
    page = ET.parse(LINUX / "io.github.counterfoil.Counterfoil.metainfo.xml").getroot()
    newest = page.find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__
    assert page.findtext("launchable") == "counterfoil.desktop"


def test_the_changelog_becomes_debians() -> None:
    told = control.debian_changelog(CHANGES, "0.2.0", 0)
    first, second = told.split("\n\ncounterfoil ")
    assert first.startswith("counterfoil (0.2.0) unstable; urgency=medium\n\n  * One thing that takes more")
    assert "a line: it goes on in the next one.\n" in first
    assert " -- The Counterfoil authors <" in first
    assert first.endswith("Thu, 01 Jan 1970 00:00:00 +0000")
    assert second.startswith("(0.1.0) unstable")
    assert second.rstrip().endswith("Sun, 22 Nov 2026 00:00:00 +0000")


def test_a_text_that_every_debian_has_is_pointed_at() -> None:
    told = control.copyright_text()
    assert "/usr/share/common-licenses/LGPL-3" in told
    assert "/usr/share/common-licenses/Apache-2.0" in told
    assert "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION" not in told
    assert told.count("Files: *\n") == 1


def test_every_part_of_the_program_is_in_the_copyright_file() -> None:
    from counterfoil.licences import collected

    told = control.copyright_text()
    assert all(f"License: {one.name.replace(' ', '-')}"[:12] in told for one in collected())


def test_the_control_file_has_the_size_and_the_needs() -> None:
    told = control.control("0.1.0", "amd64", ["libc6 (>= 2.35)", "tzdata"], 1234)
    assert "Installed-Size: 1234\nDepends: libc6 (>= 2.35), tzdata\nRecommends: fonts-dejavu-core" in told
    assert told.endswith("\n")
    assert all(line[0] in " " or ": " in line for line in told.splitlines())


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    folder = tmp_path / "packed"
    (folder / "_internal").mkdir(parents=True)
    (folder / "counterfoil").write_bytes(b"\x7fELF")
    (folder / "counterfoil").chmod(0o700)
    (folder / "counterfoil-tray").symlink_to("counterfoil")
    return folder


def test_every_file_lies_where_the_system_looks_for_it(
    packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    tree = tmp_path / "tree"
    build.lay(tree, packed, __version__)
    build._settle(tree)
    found = {str(path.relative_to(tree)) for path in tree.rglob("*")}
    assert {
        "usr/lib/counterfoil/counterfoil",
        "usr/bin/counterfoil-tray",
        "usr/share/applications/counterfoil.desktop",
        "usr/share/metainfo/io.github.counterfoil.Counterfoil.metainfo.xml",
        "usr/share/icons/hicolor/16x16/apps/counterfoil.png",
        "usr/share/icons/hicolor/256x256/apps/counterfoil.png",
        "usr/share/icons/hicolor/scalable/apps/counterfoil.svg",
        "usr/share/icons/hicolor/symbolic/apps/counterfoil-symbolic.svg",
        "usr/lib/systemd/user/counterfoil-watch.service",
        "usr/share/man/man1/counterfoil.1.gz",
        "usr/share/doc/counterfoil/copyright",
        "usr/share/doc/counterfoil/changelog.gz",
    } <= found
    assert "usr/share/icons/hicolor/512x512" not in found
    program = tree / "usr" / "bin" / "counterfoil"
    assert program.resolve() == tree / "usr" / "lib" / "counterfoil" / "counterfoil"
    modes = {stat.S_IMODE(path.stat().st_mode) for path in tree.rglob("*") if not path.is_symlink()}
    assert modes == {0o755, 0o644}
    assert {path.lstat().st_mtime for path in tree.rglob("*")} == {1000000000}
    assert os.access(program, os.X_OK)
