"""The date that stands in what is built, and the proof that the same sources give the same bytes."""

from __future__ import annotations

import subprocess
import tarfile
from pathlib import Path

import pytest

from commands import SetupError
from release import building


def project(root: Path, changes: str = "") -> Path:
    root.mkdir(exist_ok=True)
    (root / "CHANGELOG.md").write_text(changes, "utf-8")
    return root


def git(root: Path, *words: str) -> None:
    who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
    dates = {"GIT_COMMITTER_DATE": "1700000000 +0200", "GIT_AUTHOR_DATE": "1600000000 +0200"}
    surroundings = {"PATH": "/usr/bin:/bin", "HOME": str(root), **dates}
    subprocess.run(["git", *who, *words], cwd=root, check=True, capture_output=True, env=surroundings)


def test_the_date_is_that_of_the_last_commit(tmp_path: Path) -> None:
    root = project(tmp_path / "p", "## [1.0.0] – 2026-11-22\n")
    git(root, "init", "--quiet")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "-m", "All")
    assert building.source_date(root) == 1_700_000_000


def test_without_commits_it_is_the_day_of_the_last_release(tmp_path: Path) -> None:
    root = project(tmp_path / "p", "## [1.1.0] – unreleased\n\n## [1.0.0] – 2026-11-22\n")
    assert building.source_date(root) == 1_795_305_600


def test_a_repository_around_an_unpacked_archive_is_not_asked(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "commit", "--quiet", "--allow-empty", "-m", "Another project")
    assert building.source_date(project(tmp_path / "p")) == building.NEVER


def test_a_build_that_comes_out_differently_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    builds = []

    def build(_root: Path, out: Path, _epoch: int) -> tuple[Path, Path]:
        builds.append(out)
        out.mkdir(parents=True)
        sdist, wheel = out / "p-1.tar.gz", out / "p-1.whl"
        (tmp_path / "file").write_text("the same")
        with tarfile.open(sdist, "w:gz") as archive:
            info = tarfile.TarInfo("p-1/file")
            archive.addfile(info)
        wheel.write_text(f"made at {len(builds)}")
        return sdist, wheel

    monkeypatch.setattr(building, "build", build)
    monkeypatch.setattr(building, "digest", lambda path: path.read_bytes() if path.suffix == ".whl" else "")
    with pytest.raises(SetupError, match=r"p-1\.whl comes out differently"):
        building.build_twice(tmp_path, tmp_path / "out", 0)
    assert not (tmp_path / "out").exists()


def test_what_keeps_a_build_from_ending_is_said(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[build-system\n")
    with pytest.raises(SetupError, match="could not be built"):
        building.build(tmp_path, tmp_path / "out", 0)
