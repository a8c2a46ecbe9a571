"""A bar with both counters of a window: the provider's above in amber, our own below in blue."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from counterfoil.domain.snapshot import WindowState
from counterfoil.ui.icon_face import dial_of
from counterfoil.ui.popover_hover import Telling
from counterfoil.ui.theme import Palette
from counterfoil.words.verdicts import is_estimated

PROVIDER_PX, GAP_PX, OWN_PX = 6, 2, 3
HEIGHT_PX = PROVIDER_PX + GAP_PX + OWN_PX
DASH_PX = 3


@dataclass(frozen=True, slots=True)
class BarFace:
    """Percentages, None where not known. `ahead` is foreseen for the reset; `unsure` an estimate's band."""

    provider: float | None = None
    own: float | None = None
    ahead: float | None = None
    unsure: tuple[float, float] | None = None


def bar_of(state: WindowState, now_ms: int) -> BarFace:
    """What the bar of a window shows."""
    estimate = state.estimate if is_estimated(state) else None
    own = state.own[-1].percent if state.own else None
    return BarFace(
        state.window.used_percent,
        estimate.percent if estimate else own,
        dial_of(state, now_ms).ahead,
        (estimate.low, estimate.high) if estimate else None,
    )


class CounterBar(Telling):
    """Redrawn only when something differs; filled from where the window's texts begin."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = BarFace()
        self.colours = palette
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_face(self, face: BarFace) -> None:
        """Other figures."""
        if face != self._shown:
            self._shown = face
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - small enough to paint whole
        painter, face, colours = QPainter(self), self._shown, self.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        above = QRectF(0, 0, self.width(), PROVIDER_PX)
        below = QRectF(0, PROVIDER_PX + GAP_PX, self.width(), OWN_PX)
        self._track(painter, above, is_known=face.provider is not None)
        self._track(painter, below, is_known=face.own is not None)
        _fill(painter, above, (0.0, face.ahead), colours.gap)
        _fill(painter, above, (0.0, face.provider), colours.provider)
        _fill(painter, below, face.unsure or (0.0, None), colours.band)
        _fill(painter, below, (0.0, face.own), colours.own)

    def _track(self, painter: QPainter, lane: QRectF, *, is_known: bool) -> None:
        if is_known:
            _fill(painter, lane, (0.0, 100.0), self.colours.track)
            return
        pen = QPen(QColor(self.colours.unknown if lane.height() == PROVIDER_PX else self.colours.track), 1.0)
        pen.setDashPattern([DASH_PX, DASH_PX])
        painter.setPen(pen)
        middle = lane.center().y()
        painter.drawLine(QPointF(lane.left(), middle), QPointF(lane.right(), middle))


def _fill(painter: QPainter, lane: QRectF, span: tuple[float, float | None], colour: str) -> None:
    start, end = span
    if end is None or end <= 0:
        return
    left = lane.width() * min(start, 100.0) / 100
    width = max(lane.width() * min(end, 100.0) / 100 - left, lane.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(
        QRectF(lane.left() + left, lane.top(), width, lane.height()), lane.height() / 2, lane.height() / 2
    )
