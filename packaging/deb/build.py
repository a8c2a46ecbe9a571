"""Builds the Debian package of the packed program: `make deb`, or with another version to try an upgrade:

    PYTHONPATH=packaging .venv/bin/python -m deb.build dist [--frozen FOLDER] [--version 0.1.1] [--level 6]

What it puts where stands in `lay`. With SOURCE_DATE_EPOCH set, the same contents give the same package.
"""

from __future__ import annotations

import argparse
import gzip
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from commands import SetupError
from counterfoil import __version__
from deb import control
from frozen.build import build as build_frozen
from icons import render as render_icons

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LINUX = ROOT / "packaging" / "linux"
NAME = "counterfoil"
PROGRAMS = (NAME, f"{NAME}-tray")
ICONS_UP_TO_PX = 256
SCRIPTS = ("prerm", "postrm")
TOOLS = {"dpkg-deb": "dpkg", "dpkg-shlibdeps": "dpkg-dev", "strip": "binutils"}


def build(out: Path, *, frozen: Path | None = None, version: str = __version__, level: int = 6) -> Path:
    """Write the package into `out` and return its path; `frozen` is a packed program that is there already.

    Errors: SetupError, CalledProcessError.
    """
    if missing := control.tools_missing(TOOLS):
        raise SetupError(f"Packages to install first: {' '.join(missing)}")
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="counterfoil-deb-") as work:
        tree = Path(work) / "tree"
        packed = frozen or build_frozen(Path(work) / "frozen", system_libraries=True)
        lay(tree, packed, version)
        architecture = _said("dpkg", "--print-architecture")
        (tree / "DEBIAN").mkdir()
        needs = control.needed(tree / "usr" / "lib" / NAME)
        text = control.control(version, architecture, needs, _size_kib(tree))
        (tree / "DEBIAN" / "control").write_text(text, "utf-8")
        for script in SCRIPTS:
            shutil.copy(HERE / script, tree / "DEBIAN" / script)
        _sums(tree)
        _settle(tree)
        package = out / f"{NAME}_{version}_{architecture}.deb"
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", str(tree), str(package)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, **_moment()})
    return package


def lay(tree: Path, packed: Path, version: str) -> None:
    """Put every file where the system looks for it."""
    share = tree / "usr" / "share"
    shutil.copytree(packed, tree / "usr" / "lib" / NAME, symlinks=True)
    for program in PROGRAMS:
        _link(tree / "usr" / "bin" / program, f"../lib/{NAME}/{program}")
    _copy(LINUX / f"{NAME}.desktop", share / "applications")
    _copy(LINUX / "io.github.counterfoil.Counterfoil.metainfo.xml", share / "metainfo")
    _copy(LINUX / f"{NAME}-watch.service", tree / "usr" / "lib" / "systemd" / "user")
    _copy(HERE / "lintian-overrides", share / "lintian" / "overrides", as_name=NAME)
    render_icons(share / "icons")
    for folder in (share / "icons" / "hicolor").glob("*x*"):
        if int(folder.name.split("x")[0]) > ICONS_UP_TO_PX:
            shutil.rmtree(folder)
    page = (LINUX / f"{NAME}.1").read_bytes()
    _gzip(share / "man" / "man1" / f"{NAME}.1.gz", page)
    _link(share / "man" / "man1" / f"{NAME}-tray.1.gz", f"{NAME}.1.gz")
    docs = share / "doc" / NAME
    changes = (ROOT / "CHANGELOG.md").read_text("utf-8")
    _gzip(docs / "changelog.gz", control.debian_changelog(changes, version, _epoch()).encode())
    (docs / "copyright").write_text(control.copyright_text(), "utf-8")


def _copy(file: Path, folder: Path, as_name: str | None = None) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / (as_name or file.name))


def _link(path: Path, to: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(to)


def _gzip(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(content, 9, mtime=0))


def _sums(tree: Path) -> None:
    """md5sums, by which `dpkg --verify` finds damaged files."""
    files = sorted(path.relative_to(tree) for path in (tree / "usr").rglob("*") if _is_plain(path))
    said = subprocess.run(["md5sum", *map(str, files)], cwd=tree, check=True, capture_output=True).stdout
    (tree / "DEBIAN" / "md5sums").write_bytes(said)


def _settle(tree: Path) -> None:
    """One mode for every kind of file and one time for all, whatever the umask and the hour were."""
    programs = [tree / "usr" / "lib" / NAME / NAME, *(tree / "DEBIAN" / script for script in SCRIPTS)]
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path in programs
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (_epoch(), _epoch()), follow_symlinks=False)


def _size_kib(tree: Path) -> int:
    """As Debian counts it: each file in whole KiB, one for everything else."""
    return sum(-(-path.stat().st_size // 1024) if _is_plain(path) else 1 for path in tree.rglob("*"))


def _is_plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _epoch() -> int:
    return int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())


def _moment() -> dict[str, str]:
    return {"SOURCE_DATE_EPOCH": str(_epoch())}


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def main(arguments: list[str]) -> int:
    """Exit status: 0 with the package's path on stdout, 1 with a sentence on stderr."""
    parser = argparse.ArgumentParser(description="Build the Debian package.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--frozen", type=Path, help="a packed program that is there already")
    parser.add_argument("--version", default=__version__)
    parser.add_argument("--level", type=int, default=6, help="how hard xz tries, 0 to 9")
    asked = parser.parse_args(arguments)
    try:
        print(build(asked.folder, frozen=asked.frozen, version=asked.version, level=asked.level))
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
