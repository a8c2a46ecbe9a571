"""The program's own icon in every form that a system asks for, drawn from resources/icons/counterfoil*.svg.

`render` fills a theme folder for Linux, `write_ico` makes the icon of Windows, `write_icns` that of macOS.
At 16, 22 and 24 pixels the drawing has a variant of its own whose edges lie between pixels; the large one
would be grey there. The same drawings give the same bytes.

    python packaging/icons.py FOLDER     all of them
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS = Path(__file__).resolve().parent.parent / "resources" / "icons"
NAME = "counterfoil"
THEME_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_PX = (16, 24, 32, 48, 64, 128, 256)
ICNS_PX = (32, 64, 128, 256, 512, 1024)


def picture(side: int) -> Image.Image:
    """The icon on a transparent square of `side` pixels."""
    canvas = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(0)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing(side))).render(painter, QRectF(0, 0, side, side))
    painter.end()
    plain = canvas.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (side, side), bytes(plain.constBits()))


def drawing(side: int) -> Path:
    """The file that a picture of `side` pixels is drawn from."""
    own = DRAWINGS / f"{NAME}-{side}.svg"
    return own if own.exists() else DRAWINGS / f"{NAME}.svg"


def render(folder: Path) -> None:
    """Lay hicolor/ under `folder`: each of THEME_PX, the drawing and the symbolic one. Errors: OSError."""
    theme = folder / "hicolor"
    for side in THEME_PX:
        place = _made(theme / f"{side}x{side}" / "apps")
        picture(side).save(place / f"{NAME}.png")
    shutil.copyfile(DRAWINGS / f"{NAME}.svg", _made(theme / "scalable" / "apps") / f"{NAME}.svg")
    symbolic = f"{NAME}-symbolic.svg"
    shutil.copyfile(DRAWINGS / symbolic, _made(theme / "symbolic" / "apps") / symbolic)


def write_ico(file: Path) -> None:
    """One file with all of ICO_PX, for Windows. Errors: OSError."""
    largest, *others = (picture(side) for side in reversed(ICO_PX))
    largest.save(file, "ICO", sizes=[(side, side) for side in ICO_PX], append_images=others)


def write_icns(file: Path) -> None:
    """One file with all of ICNS_PX, for macOS. Errors: OSError."""
    largest, *others = (picture(side) for side in reversed(ICNS_PX))
    largest.save(file, "ICNS", append_images=others)


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def main(arguments: list[str]) -> int:
    """Exit status 0; all forms of the icon lie in the folder named."""
    parser = argparse.ArgumentParser(description="Draw the program's icon in every form.")
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args(arguments).folder
    render(folder)
    write_ico(folder / f"{NAME}.ico")
    write_icns(folder / f"{NAME}.icns")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
