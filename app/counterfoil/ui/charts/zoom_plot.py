"""A plot that can be looked at closer: by Ctrl and the wheel, by dragging, and from the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

from counterfoil.ui.charts.axis import STEP_OF, PlainPlot
from counterfoil.ui.charts.zoom import Stretch, kept, moved, zoomed

NOTCH = 120  # a wheel's step
FACTOR, KEY_SHARE = 1.25, 0.1
ZOOM_KEYS = {
    Qt.Key.Key_Plus: FACTOR**2,
    Qt.Key.Key_Equal: FACTOR**2,
    Qt.Key.Key_Minus: FACTOR**-2,
    Qt.Key.Key_Underscore: FACTOR**-2,
}
LIVE_KEYS = (Qt.Key.Key_Home, Qt.Key.Key_Escape, Qt.Key.Key_0)


class ZoomPlot(PlainPlot):
    """Live it shows the whole; closer it stays where it was put, whatever comes in."""

    live_changed = Signal(bool)  # whether the whole is shown
    _part: Stretch | None = None  # what is seen while it is not the whole
    _drag_from: tuple[float, Stretch] | None = None

    @property
    def is_live(self) -> bool:
        """Whether the whole is shown."""
        return self._part is None

    @property
    def seen(self) -> Stretch:
        return self._part or self._whole

    def set_span(self, start_ms: int, end_ms: int, tz: str) -> None:
        if self._part is not None:
            self._look_at(kept(self._part, Stretch(start_ms, end_ms)))
        super().set_span(start_ms, end_ms, tz)

    def go_live(self) -> None:
        """Show the whole again."""
        self._look_at(None)

    def zoom(self, factor: float, at_ms: int | None = None) -> None:
        """Look closer at a moment, by default where the cursor is, or else in the middle."""
        if at_ms is None:
            at_ms = self._cursor_ms if self._cursor_ms is not None else self.moment_at(0.5)
        self._look_at(kept(zoomed(self.seen, self._whole, factor, at_ms), self._whole))

    def move_by(self, by_ms: int) -> None:
        """Look at what is later by so much."""
        if self._part is not None:
            self._look_at(moved(self._part, self._whole, by_ms))

    def _look_at(self, part: Stretch | None) -> None:
        if part == self._part:
            return
        was_live, self._part = self.is_live, part
        self._show_seen()
        if was_live != self.is_live:
            self._drag_from = None
            self.viewport().setCursor(
                Qt.CursorShape.ArrowCursor if self.is_live else Qt.CursorShape.OpenHandCursor
            )
            self.live_changed.emit(self.is_live)

    def wheelEvent(self, event: QWheelEvent) -> None:
        across, down = event.angleDelta().x(), event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and down:
            self.zoom(FACTOR ** (down / NOTCH), self.moment_under(event.position().x()))
            event.accept()
        elif across and abs(across) > abs(down) and not self.is_live:
            self.move_by(-round(across / NOTCH * KEY_SHARE * self.seen.length_ms))
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.is_live:
            event.accept()
            self._drag_from = (event.position().x(), self.seen)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag_from is None:
            super().mouseMoveEvent(event)
            return
        began_x, began = self._drag_from
        by_ms = (began_x - event.position().x()) * began.length_ms / max(self.view.width(), 1)
        self._look_at(moved(began, self._whole, round(by_ms)))
        self.pointed.emit(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._drag_from is not None:
            event.accept()
            self._drag_from = None
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._drag_from = None
        self.go_live()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ZOOM_KEYS:
            self.zoom(ZOOM_KEYS[key])
        elif key in LIVE_KEYS and not self.is_live:
            self.go_live()
        elif key in STEP_OF and not self.is_live and not _has_shift(event):
            self.move_by(round(STEP_OF[key] * KEY_SHARE * self.seen.length_ms))
        else:
            super().keyPressEvent(event)


def _has_shift(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
