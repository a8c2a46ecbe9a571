"""Lays the packed program out as an AppDir, and makes an AppImage of it where appimagetool is at hand.

    PYTHONPATH=packaging .venv/bin/python -m appimage.build dist/counterfoil dist
    … dist/counterfoil dist --tool appimagetool --runtime runtime-x86_64

The folder has to be one with the system's libraries in it (packaging/frozen/build.py without
--system-libraries). The AppDir runs as it is: dist/Counterfoil.AppDir/AppRun.
"""

from __future__ import annotations

import argparse
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import icons
from counterfoil import __version__

HERE = Path(__file__).resolve().parent
LINUX = HERE.parent / "linux"
NAME, ID = "counterfoil", "io.github.counterfoil.Counterfoil"
ICON_PX = 256
NOT_PACKED = "appimagetool was not named with --tool: the AppDir runs by its AppRun; no image was made of it."


def lay_out(frozen: Path, out: Path) -> Path:
    """Make the AppDir in `out` anew; where it lies. Errors: OSError."""
    folder = out / "Counterfoil.AppDir"
    if folder.exists():
        shutil.rmtree(folder)
    share = folder / "usr" / "share"
    shutil.copytree(frozen, folder / "usr" / "lib" / NAME, symlinks=True)
    icons.render(share / "icons")
    for name, place in ((f"{NAME}.desktop", "applications"), (f"{ID}.metainfo.xml", "metainfo")):
        (share / place).mkdir()
        shutil.copyfile(LINUX / name, share / place / name)
    # at the top the tool and desktops look for the entry and for one picture
    shutil.copyfile(LINUX / f"{NAME}.desktop", folder / f"{NAME}.desktop")
    large = share / "icons" / "hicolor" / f"{ICON_PX}x{ICON_PX}" / "apps" / f"{NAME}.png"
    shutil.copyfile(large, folder / f"{NAME}.png")
    (folder / ".DirIcon").symlink_to(f"{NAME}.png")
    shutil.copy(HERE / "AppRun", folder / "AppRun")
    return folder


def pack_command(folder: Path, image: Path, tool: str, runtime: Path | None) -> list[str]:
    """What makes the image; without `runtime` the tool looks for one on the network."""
    return [tool, *(["--runtime-file", str(runtime)] if runtime else []), str(folder), str(image)]


def main(arguments: list[str]) -> int:
    """Exit status 0; the AppDir or the image is named on stdout."""
    parser = argparse.ArgumentParser(description="Make an AppDir, and an AppImage of it.")
    parser.add_argument("frozen", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--tool", help="appimagetool")
    parser.add_argument("--runtime", type=Path, help="the runtime that goes in front of the image")
    asked = parser.parse_args(arguments)
    folder = lay_out(asked.frozen, asked.out)
    if asked.tool is None:
        print(NOT_PACKED, file=sys.stderr)
        print(folder)
        return 0
    image = asked.out / f"{NAME}-{__version__}-{platform.machine()}.AppImage"
    subprocess.run(pack_command(folder, image, asked.tool, asked.runtime), check=True)
    print(image)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
