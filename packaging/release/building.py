"""Builds the source archive and the wheel so that the same sources always give the same bytes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from hashlib import file_digest
from pathlib import Path

from commands import SetupError
from release.changelog import newest_day

NEVER = 1_580_601_600  # 2020-02-02, hatchling's own date where it is given none
EPOCH = "SOURCE_DATE_EPOCH"
STRICT_UMASK = 0o077


def source_date(root: Path) -> int:
    """Seconds since 1970 that stand in what is built: the last commit's, else the last release's day."""
    try:
        told = subprocess.run(
            ["git", "-C", str(root), "log", "-1", "--format=%ct"], capture_output=True, text=True, check=False
        )
    except OSError:  # no git on this machine
        told = None
    # another project's repository around an unpacked archive is none of ours
    if told is not None and told.returncode == 0 and told.stdout.strip() and (root / ".git").exists():
        return int(told.stdout)
    return newest_day((root / "CHANGELOG.md").read_text("utf-8")) or NEVER


def build(root: Path, out: Path, epoch: int) -> tuple[Path, Path]:
    """The source archive and the wheel of `root`, in `out`; with what is installed here, and no network."""
    out.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-d", str(out)],
        cwd=root,
        env={**os.environ, EPOCH: str(epoch)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise SetupError(f"The wheel could not be built.\n{done.stderr.strip()}")
    (sdist,), (wheel,) = out.glob("*.tar.gz"), out.glob("*.whl")
    return sdist, wheel


def build_twice(root: Path, out: Path, epoch: int) -> tuple[Path, Path]:
    """The same, proved: built again elsewhere from the unpacked source archive, every byte is alike."""
    with tempfile.TemporaryDirectory() as folder:
        first = build(root, Path(folder) / "first", epoch)
        second = _again(first[0], Path(folder) / "second", epoch)
        for one, other in zip(first, second, strict=True):
            if digest(one) != digest(other):
                raise SetupError(
                    f"{one.name} comes out differently when it is built again from the source archive: "
                    f"{digest(one)} and {digest(other)}."
                )
        out.mkdir(parents=True, exist_ok=True)
        sdist, wheel = (Path(shutil.copy(path, out)) for path in first)
        return sdist, wheel


def _again(sdist: Path, folder: Path, epoch: int) -> tuple[Path, Path]:
    """Build from the archive alone, as somebody with other habits: files that only their owner may read."""
    usual = os.umask(STRICT_UMASK)
    try:
        with tarfile.open(sdist) as archive:
            archive.extractall(folder, filter="data")
        (root,) = folder.iterdir()
        for path in root.rglob("*"):
            path.touch()  # and with other times
        return build(root, folder / "out", epoch)
    finally:
        os.umask(usual)


def digest(path: Path) -> str:
    """SHA-256 in hex."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
