"""What the window chart draws ahead of now: the forecast with its band, when it runs out, an even pace."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QPen

from counterfoil.ui import theme
from counterfoil.ui.charts.gap_series import FULL
from counterfoil.ui.charts.unchanged import Curve, Dots
from counterfoil.ui.charts.window_series import WindowSeries
from counterfoil.ui.charts.zoom import Stretch
from counterfoil.ui.text import clean
from counterfoil.ui.theme import Palette
from counterfoil.words.figures import moment
from counterfoil.words.outcome import from_to
from counterfoil.words.tongue import tr

ROW = 109  # the height, in %, at which the run-out is written
WIDE_PX = 620  # from here on its band is written as well
BAR_PX, POINT_PX, EVEN_PX = 5, 11, 2
EVEN_SHARE, EVEN_APART = 0.008, 7.0
NO_FORECAST_HEIGHT = 62  # between two lines of the grid


@dataclass(frozen=True, slots=True)
class Room:
    """What is seen of the window, and how wide that is on the screen."""

    seen: Stretch
    width_px: float


class ForecastLayer:
    """The dashed middle in its pale band, the unchanged forecast beside a supposed one, and the run-out."""

    def __init__(self) -> None:
        self._low, self._high = Curve(), Curve()
        self.band = pg.FillBetweenItem(self._low, self._high)
        self.middle, self.unchanged = Curve(), Curve()
        self.bar, self.point = Curve(), Dots(size=POINT_PX, pen=None)
        self.run_out_text, self.missing_text = text_item((0.5, 0.5), strong=True), text_item((0.5, 0.5))
        self.above = (self.bar, self.point, self.run_out_text, self.missing_text)

    def show(self, series: WindowSeries, tz: str, room: Room) -> None:
        """Another forecast, or none."""
        x = seconds([p.at_ms for p in series.band])
        self._low.set_line(x, np.array([p.low for p in series.band], dtype=float))
        self._high.set_line(x, np.array([p.high for p in series.band], dtype=float))
        _draw(self.middle, series.middle)
        _draw(self.unchanged, series.unchanged)
        self._show_run_out(series)
        self.place(series, tz, room)

    def place(self, series: WindowSeries, tz: str, room: Room) -> None:
        """Write what there is room for, where it can be read."""
        self._write_run_out(series, tz, room)
        self._say_missing(series, room)

    def _show_run_out(self, series: WindowSeries) -> None:
        at_ms = series.runs_out_at_ms
        is_ahead = at_ms is not None and series.now_ms < at_ms <= series.ends_at_ms
        self.run_out_text.setVisible(is_ahead)
        at = seconds([at_ms] if at_ms and is_ahead else [])
        self.point.set_dots(at, np.full(len(at), FULL), POINT_PX)
        _draw(self.bar, [(at, FULL) for at in series.run_out_band or ()] if is_ahead else [])

    def _write_run_out(self, series: WindowSeries, tz: str, room: Room) -> None:
        at_ms = series.runs_out_at_ms
        if at_ms is None or not self.run_out_text.isVisible():
            return
        if not room.seen.holds(at_ms):
            self.run_out_text.setText("")
            return
        text = tr("about {when}", when=moment(at_ms, series.now_ms, tz))
        if series.run_out_band and room.width_px >= WIDE_PX:
            band = from_to(*series.run_out_band, series.now_ms, tz)
            text = tr("{text} ({aside})", about="an aside", text=text, aside=band)
        place_within(self.run_out_text, text, series.now_ms, at_ms, ROW, room)

    def _say_missing(self, series: WindowSeries, room: Room) -> None:
        self.missing_text.setVisible(bool(series.missing))
        if series.missing:
            seen = room.seen
            begins = max(series.now_ms, seen.starts_at_ms)
            middle = (min(begins, seen.ends_at_ms) + seen.ends_at_ms) // 2
            place_within(self.missing_text, series.missing, series.now_ms, middle, NO_FORECAST_HEIGHT, room)

    def restyle(self, palette: Palette, middle: QPen, unchanged: QPen, bar: QPen) -> None:
        """Other colours; the pens are for the dashed line, the unchanged one and the run-out's band."""
        self.band.setBrush(QColor(palette.band))
        self.middle.setPen(middle)
        self.unchanged.setPen(unchanged)
        bar.setCapStyle(Qt.PenCapStyle.FlatCap)
        self.bar.setPen(bar)
        self.point.setBrush(QColor(palette.limit))
        self.run_out_text.setColor(QColor(palette.limit))
        self.missing_text.setColor(QColor(palette.muted))


class EvenLayer:
    """A short mark across now, where an even use of the window would stand."""

    def __init__(self) -> None:
        self.mark, self.even_text = Curve(), text_item((0, 0.5))
        self.items = (self.mark, self.even_text)

    def show(self, series: WindowSeries, used: float, seen: Stretch) -> None:
        """Where an even use stands, or nothing; `used` is the height of the curves at now."""
        even = series.even_percent
        self.even_text.setVisible(even is not None and abs(even - used) >= EVEN_APART)
        if even is None:
            self.mark.set_line(np.array([]), np.array([]))
            return
        reach = seen.length_ms * EVEN_SHARE
        ends = [(series.now_ms - reach) / 1000, (series.now_ms + reach) / 1000]
        self.mark.set_line(np.array(ends), np.array([even, even]))
        is_ahead = used > even  # below the curves the right is free, above them the left
        lean(self.even_text, 0 if is_ahead else 1)
        self.even_text.setText(clean(tr("even pace")))
        self.even_text.setPos(ends[1 if is_ahead else 0], even)

    def restyle(self, palette: Palette, pen: QPen) -> None:
        """`pen` is for the mark."""
        self.mark.setPen(pen)
        self.even_text.setColor(QColor(palette.muted))


def text_item(anchor: tuple[float, float], *, strong: bool = False) -> pg.TextItem:
    """A small label; `anchor` is the part of it that stands at its place."""
    label = pg.TextItem(anchor=anchor)
    font = theme.font("axis")
    font.setBold(strong)
    label.setFont(font)
    return label


def place_within(label: pg.TextItem, text: str, now_ms: int, at_ms: int, height: float, room: Room) -> None:
    """Centre a text at a moment ahead, leaning inwards where it would reach out of the plot or across now."""
    shown, seen = clean(text), room.seen
    width = QFontMetrics(label.textItem.font()).horizontalAdvance(shown) + 2 * theme.STEP
    px_per_ms = room.width_px / seen.length_ms
    place = (at_ms - seen.starts_at_ms) * px_per_ms
    now = (now_ms - seen.starts_at_ms) * px_per_ms
    left = max(0.0, min(max(place - width / 2, now), room.width_px - width))
    lean(label, (place - left) / width)
    label.setText(shown)
    label.setPos(at_ms / 1000, height)


def lean(label: pg.TextItem, share: float) -> None:
    """Stand with another part of the width at its place, if it is another."""
    if label.anchor.x() != share:
        label.setAnchor((share, 0.5))


def seconds(moments_ms: list[int]) -> np.ndarray:
    """Horizontal positions of moments."""
    return np.asarray(moments_ms, dtype=float) / 1000


def _draw(curve: pg.PlotCurveItem, line: Sequence[tuple[int, float]]) -> None:
    curve.set_line(seconds([at for at, _ in line]), np.array([y for _, y in line], dtype=float))
