"""The tray's picture and the program's own icon."""

from __future__ import annotations

from itertools import combinations, pairwise
from math import cos, pi, sin
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from pytestqt.qtbot import QtBot

from counterfoil.domain.snapshot import Level
from counterfoil.ui.icon import (
    SIDES_PX,
    IconFace,
    app_icon,
    face_of,
    icon_for,
    pixmap_for,
    shown_percent,
    write_starting_icons,
)
from counterfoil.ui.starting_icon import FOLDER, starting_icon
from tests.altered import replace
from tests.ui import counters
from tests.ui.snapshots import busy, empty, exhausted, unknown

pytestmark = pytest.mark.usefixtures("qapp")
ICONS = Path(__file__).parents[2] / "resources" / "icons"
GROUNDS = {False: QColor("#eceef2"), True: QColor("#1b1f26")}


@pytest.mark.parametrize(
    ("percent", "shown"),
    [
        (None, None),
        (0.0, 0),
        (0.2, 1),
        (61.5, 62),
        (98.6, 99),
        (99.9, 99),
        (100.0, 100),
        (130.0, 100),
        (-3.0, 0),
    ],
)
def test_what_is_begun_is_seen_and_only_full_is_full(percent: float | None, shown: int | None) -> None:
    assert shown_percent(percent) == shown


def test_the_face_is_that_of_the_tightest_window() -> None:
    assert face_of(busy(), dark_panel=True) == IconFace(62, Level.WARN, dark_panel=True, ahead=100)
    assert face_of(exhausted(), dark_panel=False) == IconFace(100, Level.EXHAUSTED)


def test_nothing_known_has_a_face_of_its_own() -> None:
    assert face_of(empty(), dark_panel=False) == IconFace(None, Level.UNKNOWN)
    assert face_of(unknown(), dark_panel=False) == IconFace(None, Level.UNKNOWN)


def test_an_estimate_has_a_face_of_its_own_and_a_reading_goes_before_it() -> None:
    assert face_of(counters.with_estimate(), dark_panel=False) == IconFace(
        40, counters.estimated().level, is_estimate=True
    )
    read = replace(busy().windows[0], estimate=counters.ESTIMATE)
    face = face_of(replace(busy(), windows=(read,)), dark_panel=False)
    assert face == IconFace(62, Level.WARN, ahead=100)


@pytest.mark.parametrize("side", [16, 22, 32])
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("level", [Level.CALM, Level.WATCH, Level.WARN])
@pytest.mark.parametrize("percent", [0, 3, 40, 75, 100])
def test_an_estimate_looks_like_neither_a_reading_nor_the_unknown(
    side: int, dark: bool, level: Level, percent: int
) -> None:
    estimate = _image(IconFace(percent, level, dark, monochrome=True, is_estimate=True), side)
    observed = _image(IconFace(percent, level, dark, monochrome=True), side)
    unknown_one = _image(IconFace(None, Level.UNKNOWN, dark, monochrome=True), side)
    assert _pixels_apart(estimate, observed) >= side
    assert _pixels_apart(estimate, unknown_one) >= side


@pytest.mark.parametrize("side", [16, 22, 32])
def test_the_used_part_of_an_estimate_is_seen_as_dashes_at_every_size(side: int) -> None:
    image = _image(IconFace(100, Level.CALM, is_estimate=True), side)
    edge = [image.pixelColor(x, y).alpha() > 128 for x, y in _along_the_edge(side)]
    dashes = sum(not a and b for a, b in pairwise([*edge, edge[0]]))
    assert dashes >= 8


@pytest.mark.parametrize("side", [16, 22])
@pytest.mark.parametrize("dark", [False, True])
def test_levels_are_told_apart_without_colour(side: int, dark: bool) -> None:
    faces = [IconFace(90, level, dark, monochrome=True) for level in Level if level is not Level.UNKNOWN]
    faces.append(IconFace(None, Level.UNKNOWN, dark, monochrome=True))
    for one, other in combinations(faces, 2):
        assert _pixels_apart(_image(one, side), _image(other, side)) >= 6, (one.level, other.level)


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("percent", [None, 0, 40, 100])
@pytest.mark.parametrize("dark", [False, True])
def test_the_ring_stands_out_from_the_panel(level: Level, percent: int | None, dark: bool) -> None:
    image = _image(IconFace(percent, level, dark), 16)
    solid = [
        _pixel(image, x, y) for x in range(16) for y in range(16) if image.pixelColor(x, y).alpha() == 255
    ]
    assert len(solid) >= 12
    assert min(_contrast(colour, GROUNDS[dark]) for colour in solid) >= 3.0


def test_a_wrong_guess_about_the_panel_still_leaves_a_ring() -> None:
    image = _image(IconFace(30, Level.CALM, dark_panel=True), 16)
    solid = [
        _pixel(image, x, y) for x in range(16) for y in range(16) if image.pixelColor(x, y).alpha() == 255
    ]
    seen = [colour for colour in solid if _contrast(colour, GROUNDS[False]) >= 3.0]
    assert len(seen) > len(solid) / 2


def test_hosts_are_offered_every_usual_size_at_every_usual_scale_and_none_is_heavy() -> None:
    offered = {size.width() for size in icon_for(IconFace(40, Level.CALM)).availableSizes()}
    assert offered == set(SIDES_PX) >= {16, 22, 24, 32, 48, 64, 44, 33, 36}
    assert sum(4 * side * side for side in offered) < 64 * 1024


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 1.75, 2.0, 3.0])
@pytest.mark.parametrize("side", [16, 17, 22, 24, 96])
def test_any_size_at_any_scale_is_drawn_to_the_pixel(side: int, scale: float) -> None:
    face = IconFace(40, Level.WARN, ahead=100)
    pixels = icon_for(face).pixmap(QSize(side, side), scale).width()
    assert abs(pixels - side * scale) <= 1
    drawn = icon_for(face).pixmap(QSize(side, side), scale).toImage()
    assert _pixels_apart(drawn, pixmap_for(face, pixels).toImage()) == 0


def test_a_copy_of_the_icon_that_is_changed_outlives_the_icon() -> None:
    for percent in range(20):
        copy = QIcon(icon_for(IconFace(percent, Level.WARN)))
        copy.addPixmap(QPixmap(8, 8))
        assert not copy.pixmap(22, 22).isNull()


def test_equal_faces_share_one_icon() -> None:
    face = IconFace(40, Level.CALM)
    assert icon_for(face) is icon_for(replace(face))
    assert icon_for(face) is not icon_for(replace(face, percent=41))


@pytest.mark.parametrize("dark", [False, True])
def test_the_ready_made_start_picture_is_the_unknown_face(dark: bool) -> None:
    for size in starting_icon(dark_panel=dark).availableSizes():
        shipped = starting_icon(dark_panel=dark).pixmap(size).toImage()
        drawn = _image(IconFace(None, Level.UNKNOWN, dark), size.width())
        assert _pixels_apart(shipped, drawn) == 0, "make them anew with icon.write_starting_icons"


def test_the_start_pictures_can_be_made_anew(tmp_path: Path) -> None:
    write_starting_icons(tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(p.name for p in FOLDER.iterdir())


@pytest.mark.parametrize("name", ["counterfoil.svg", "counterfoil-symbolic.svg"])
def test_the_app_icon_is_a_stub_one_edge_straight_and_one_perforated(name: str) -> None:
    image = QIcon(str(ICONS / name)).pixmap(64, 64).toImage()
    left = [image.pixelColor(10, y).alpha() > 128 for y in range(12, 52)]
    right = [image.pixelColor(54, y).alpha() > 128 for y in range(6, 58)]
    bites = sum(a and not b for a, b in pairwise(right))
    assert all(left)
    assert bites == 3


def test_the_app_icon_is_found_where_no_theme_has_it(qtbot: QtBot) -> None:  # noqa: ARG001
    assert not app_icon().pixmap(16, 16).isNull()


def _image(face: IconFace, side: int) -> QImage:
    return pixmap_for(face, side).toImage()


def _along_the_edge(side: int) -> list[tuple[int, int]]:
    """The pixels of the outermost circle, each once, in their order."""
    radius = side / 2 - 0.75
    turns = (2 * pi * step / 400 for step in range(400))
    around = [(int(side / 2 + radius * cos(a)), int(side / 2 + radius * sin(a))) for a in turns]
    return list(dict.fromkeys(around))


def _pixel(image: QImage, x: int, y: int) -> QColor:
    return image.pixelColor(x, y)


def _pixels_apart(one: QImage, other: QImage) -> int:
    """Pixels whose cover differs by more than a quarter."""
    pairs = ((x, y) for x in range(one.width()) for y in range(one.height()))
    return sum(abs(one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) > 64 for x, y in pairs)


def _contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
