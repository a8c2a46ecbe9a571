from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from counterfoil.domain.snapshot import Level
from counterfoil.ui import theme
from counterfoil.ui.ring import paint_ring
from counterfoil.ui.stylesheet import stylesheet
from counterfoil.ui.theme import DARK, LIGHT, Palette

BOTH = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


@BOTH
@pytest.mark.parametrize("ink", ["text", "muted", "faint"])
@pytest.mark.parametrize("surface", ["ground", "panel"])
def test_text_is_readable_on_its_surface(palette: Palette, ink: str, surface: str) -> None:
    assert theme.contrast(getattr(palette, ink), getattr(palette, surface)) >= 4.5


@BOTH
def test_text_is_readable_on_strips_and_in_charts(palette: Palette) -> None:
    assert theme.contrast(palette.text, palette.band) >= 4.5
    assert theme.contrast(palette.limit, palette.panel) >= 4.5  # the moment of running out


@BOTH
def test_marks_stand_out_from_the_panel(palette: Palette) -> None:
    marks = {"own": palette.own, "provider": palette.provider, "limit": palette.limit}
    marks |= {level.value: palette.level(level) for level in Level}
    marks |= {f"stack {i}": colour for i, colour in enumerate(palette.stack)}
    weak = {name: theme.contrast(colour, palette.panel) for name, colour in marks.items()}
    assert {name: ratio for name, ratio in weak.items() if ratio < 3} == {}


@BOTH
def test_the_forecast_can_be_told_from_its_band(palette: Palette) -> None:
    assert theme.contrast(palette.own, palette.band) >= 3


@BOTH
def test_the_two_counters_differ_in_more_than_hue(palette: Palette) -> None:
    hues = [QColor(c).hslHue() for c in (palette.provider, palette.own)]
    assert 90 < abs(hues[0] - hues[1]) < 270


@BOTH
def test_every_colour_is_a_full_hex_colour(palette: Palette) -> None:
    values = [getattr(palette, f.name) for f in fields(palette) if f.name != "stack"]
    assert all(QColor(v).isValid() and len(v) == 7 for v in (*values, *palette.stack))


def test_contrast_is_measured_as_by_wcag() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_a_dark_desktop_without_a_named_scheme_is_told_by_its_window_colour(qapp: QApplication) -> None:
    before = qapp.palette()
    dark = QPalette(before)
    dark.setColor(QPalette.ColorRole.Window, QColor("#222222"))
    qapp.setPalette(dark)
    assert theme.current() is DARK
    qapp.setPalette(before)
    assert theme.current() is LIGHT


@BOTH
def test_the_stylesheet_holds_no_colour_but_the_palettes(palette: Palette) -> None:
    allowed = {getattr(palette, f.name) for f in fields(palette) if f.name != "stack"}
    words = stylesheet(palette).replace(";", " ").split()
    assert {w for w in words if w.startswith("#")} <= allowed


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("side", [16, 22, 72])
def test_every_level_has_a_ring_of_its_own_without_any_hue(side: int) -> None:
    shapes = {bytes(_ring(level, side).constBits()) for level in Level}
    assert len(shapes) == len(Level)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("level", list(Level))
def test_an_unknown_percent_is_never_an_empty_ring(level: Level) -> None:
    assert _ring(level, 32, percent=None) != _ring(level, 32, percent=0.0)


def _ring(level: Level, side: int, percent: float | None = 60.0) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    percent = None if level is Level.UNKNOWN and percent == 60.0 else percent
    paint_ring(painter, image.rect().toRectF(), percent, level, LIGHT, monochrome=True)
    painter.end()
    return image
