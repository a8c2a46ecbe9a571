"""Makes the installer of the packed program with Inno Setup 6. For Windows.

python packaging/windows/installer.py dist/counterfoil dist
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import icons
from counterfoil import __version__
from windows.version_info import four_numbers

SCRIPT = Path(__file__).resolve().parent / "counterfoil.iss"
PLACES = ("ProgramFiles(x86)", "ProgramFiles")
WHERE = "Inno Setup 6 was not found: install it, or put ISCC.exe on the path."


def compiler(environ: Mapping[str, str]) -> str | None:
    """Inno Setup's compiler on the path or where its own installer lays it; None where it is not."""
    places = [Path(environ[name], "Inno Setup 6", "ISCC.exe") for name in PLACES if name in environ]
    return shutil.which("ISCC") or next((str(place) for place in places if place.exists()), None)


def command(iscc: str, frozen: Path, out: Path, icon: Path) -> list[str]:
    """What makes the installer of the folder `frozen` in `out`."""
    said = {
        "Version": __version__,
        "FourNumbers": ".".join(map(str, four_numbers(__version__))),
        "Frozen": frozen,
        "Icon": icon,
    }
    return [iscc, "/Qp", *(f"/D{name}={value}" for name, value in said.items()), f"/O{out}", str(SCRIPT)]


def build(frozen: Path, out: Path, iscc: str) -> Path:
    """Make the installer; where it lies. Errors: CalledProcessError, OSError."""
    with tempfile.TemporaryDirectory(prefix="counterfoil-setup-") as folder:
        icon = Path(folder) / "counterfoil.ico"
        icons.write_ico(icon)
        subprocess.run(command(iscc, frozen.absolute(), out.absolute(), icon), check=True)
    return out / f"counterfoil-{__version__}-windows-x64-setup.exe"


def main(arguments: list[str]) -> int:
    """Exit status: 0 made, 1 not, with a sentence on stderr."""
    parser = argparse.ArgumentParser(description="Make the installer of the packed program.")
    parser.add_argument("frozen", type=Path)
    parser.add_argument("out", type=Path)
    asked = parser.parse_args(arguments)
    iscc = compiler(os.environ)
    if iscc is None:
        print(WHERE, file=sys.stderr)
        return 1
    print(build(asked.frozen, asked.out, iscc))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
