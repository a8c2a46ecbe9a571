"""What `make dist` says and writes beside what it builds."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

from counterfoil.licences import collected
from release import dist
from release.licences import RESOURCES

DEB = "counterfoil_0.1.0_amd64.deb"


def two_files(folder: Path) -> list[Path]:
    made = [folder / "counterfoil-0.1.0.tar.gz", folder / DEB]
    for path in made:
        path.write_text(path.name)
    return made


def test_the_sums_are_those_of_the_files_and_can_be_checked(tmp_path: Path) -> None:
    files = two_files(tmp_path)
    sums = dist.write_sums(files, tmp_path)
    expected = [f"{hashlib.sha256(path.name.encode()).hexdigest()}  {path.name}" for path in files]
    assert sums.read_text().splitlines() == expected
    check = ["sha256sum", "--check", "--strict", sums.name]
    assert subprocess.run(check, cwd=tmp_path, check=False, capture_output=True).returncode == 0


def test_the_table_has_a_line_for_each_file(tmp_path: Path) -> None:
    head, *lines = dist.table(two_files(tmp_path))
    assert head.split() == ["file", "bytes", "SHA-256"]
    assert [line.split()[:2] for line in lines] == [["counterfoil-0.1.0.tar.gz", "24"], [DEB, "27"]]


def test_only_what_an_earlier_run_made_is_taken_away(tmp_path: Path) -> None:
    two_files(tmp_path)
    (tmp_path / dist.SUMS).touch()
    (tmp_path / "notes.txt").touch()
    (tmp_path / "counterfoil-frozen").mkdir()
    dist.empty(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["counterfoil-frozen", "notes.txt"]


def test_a_machine_that_cannot_make_a_deb_is_told_why() -> None:
    assert dist.without_deb("linux", []) is None
    assert dist.without_deb("linux", ["dpkg-dev", "binutils"]) == (
        "it takes the Debian packages dpkg-dev, binutils."
    )
    assert dist.without_deb("darwin", []) == "it is made on Linux."


def test_the_one_text_of_all_licences_names_every_part_and_repeats_none() -> None:
    text = dist.terms(RESOURCES)
    assert all(f"\n{one.name} {one.version}: " in text for one in collected())
    assert text.count("GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3") == 1


def test_a_version_that_is_not_out_is_said(tmp_path: Path) -> None:
    from counterfoil import __version__

    changes = f"## [{__version__}] – unreleased\n- New.\n"
    assert list(dist.doubts(tmp_path, changes)) == [f"CHANGELOG.md calls {__version__} unreleased."]
    assert list(dist.doubts(tmp_path, changes.replace("unreleased", "2026-11-22"))) == []
