"""Lays pictures out on contact sheets, for looking at all of them at once.

    python packaging/contact_sheet.py FOLDER

Of FOLDER/*.png makes FOLDER/sheets/GROUP-1.png …, thumbnails with their names, light beside dark, and
FOLDER/index.html, where each leads to its picture. A group is a page, or another surface.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from shots import SHOTS, group_of

SCHEMES = ("light", "dark")
ACROSS, DOWN = 4, 3
THUMB = QSize(620, 620)
GAP_PX, LABEL_PX = 16, 24
GROUND, INK = "#8a8f98", "#ffffff"


@dataclass(frozen=True, slots=True)
class Picture:
    """A file, and the state that it shows."""

    path: Path
    state: str
    group: str


def main(arguments: list[str]) -> int:
    """Make sheets and index of a folder. Exit status: 1 where there is no picture."""
    folder = Path(arguments[0])
    pictures = found(folder)
    if not pictures:
        print(f"There is no picture in {folder}.", file=sys.stderr)
        return 1
    _app = QGuiApplication.instance() or QGuiApplication([])
    sheets = folder / "sheets"
    sheets.mkdir(exist_ok=True)
    for old in sheets.glob("*.png"):
        old.unlink()
    for name, some in portions(pictures):
        sheet(some).save(str(sheets / f"{name}.png"))
    (folder / "index.html").write_text(index(pictures), encoding="utf-8")
    return 0


def found(folder: Path) -> list[Picture]:
    """The pictures of a folder: by group, then by state, light before dark."""
    made = [_picture(path) for path in folder.glob("*.png")]
    order = {name: number for number, name in enumerate(SHOTS)}
    return sorted(
        made, key=lambda one: (one.group, order.get(one.state, 0), SCHEMES.index(_scheme(one.path)))
    )


def portions(pictures: Sequence[Picture]) -> Iterator[tuple[str, list[Picture]]]:
    """What fits on one sheet, with the sheet's name."""
    for group, members in groupby(pictures, key=lambda one: one.group):
        every = list(members)
        for number, first in enumerate(range(0, len(every), ACROSS * DOWN), 1):
            yield f"{group}-{number}", every[first : first + ACROSS * DOWN]


def sheet(pictures: Sequence[Picture]) -> QImage:
    """Thumbnails in rows, the name below each."""
    rows = -(-len(pictures) // ACROSS)
    across, down = THUMB.width() + GAP_PX, THUMB.height() + LABEL_PX + GAP_PX
    made = QImage(ACROSS * across + GAP_PX, rows * down + GAP_PX, QImage.Format.Format_RGB32)
    made.fill(QColor(GROUND))
    painter = QPainter(made)
    painter.setPen(QColor(INK))
    for number, picture in enumerate(pictures):
        row, column = divmod(number, ACROSS)
        _draw(painter, picture, GAP_PX + column * across, GAP_PX + row * down)
    painter.end()
    return made


def index(pictures: Sequence[Picture]) -> str:
    """A page with all of them, each in a group of its own."""
    parts = [
        "<!doctype html><meta charset=utf-8><title>Every page in every state</title>",
        STYLE,
    ]
    for group, members in groupby(pictures, key=lambda one: one.group):
        parts.append(f"<h2>{escape(group)}</h2><div>")
        parts += (
            f'<a href="{escape(p.path.name)}"><img loading=lazy src="{escape(p.path.name)}" alt=""><br>'
            f"{escape(p.path.stem)}</a>"
            for p in members
        )
        parts.append("</div>")
    return "\n".join(parts)


STYLE = """<style>
body { font: 13px sans-serif; background: #8a8f98; color: white; margin: 24px }
div { display: flex; flex-wrap: wrap; gap: 16px } a { color: white; text-decoration: none; width: 400px }
img { width: 400px; max-height: 520px; object-fit: contain; object-position: top left }
</style>"""


def _picture(path: Path) -> Picture:
    state = path.stem.removesuffix(f"-{_scheme(path)}")
    return Picture(path, state, group_of(state))


def _scheme(path: Path) -> str:
    return next((scheme for scheme in SCHEMES if path.stem.endswith(f"-{scheme}")), SCHEMES[0])


def _draw(painter: QPainter, picture: Picture, x: int, y: int) -> None:
    image = QImage(str(picture.path))
    small = image.scaled(
        THUMB, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    painter.drawImage(x, y, small)
    label = QRect(x, y + THUMB.height(), THUMB.width(), LABEL_PX)
    text = f"{picture.path.stem}  {image.width()} × {image.height()}"
    painter.drawText(label, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
