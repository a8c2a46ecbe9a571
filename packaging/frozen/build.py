"""Packs the program with a Python of its own into one folder, for the operating system it runs on.

.venv/bin/python packaging/frozen/build.py FOLDER [--system-libraries]
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
SPEC = HERE / "counterfoil.spec"
NAME = "counterfoil"
# Symbols for debuggers; not of the libraries that numpy and Pillow bring, which break without theirs.
STRIPPED = ("libpython3.*.so*", "lib-dynload/*.so", "zstandard/*.so")
EARLIEST = "315532800"  # 1980, where a clock was not given: two builds come out the same


def build(out: Path, *, system_libraries: bool = False, icon: Path | None = None) -> Path:
    """Build into `out` and return the folder with the programs. Errors: CalledProcessError."""
    out.mkdir(parents=True, exist_ok=True)
    said = {
        "COUNTERFOIL_LIBRARIES": "system" if system_libraries else "",
        "COUNTERFOIL_ICON": str(icon or ""),
    }
    steady = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", EARLIEST)}
    with tempfile.TemporaryDirectory(prefix="counterfoil-frozen-") as work:
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
        places = ["--distpath", str(out), "--workpath", work]
        subprocess.run([*command, *places, str(SPEC)], env={**os.environ, **said, **steady}, check=True)
    folder = out / NAME
    if sys.platform == "linux":
        (folder / f"{NAME}-tray").symlink_to(NAME)
        if shutil.which("strip"):
            strip(folder)
    return folder


def strip(folder: Path) -> None:
    """Take debuggers' symbols out of what is a third of the folder with them."""
    for path in sorted(one for pattern in STRIPPED for one in folder.rglob(pattern) if not one.is_symlink()):
        subprocess.run(["strip", "--strip-unneeded", "--preserve-dates", str(path)], check=True)


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Pack the program into one folder.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--system-libraries", action="store_true", help="leave them to the package manager")
    parser.add_argument("--icon", type=Path)
    asked = parser.parse_args(words)
    print(build(asked.folder, system_libraries=asked.system_libraries, icon=asked.icon))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
