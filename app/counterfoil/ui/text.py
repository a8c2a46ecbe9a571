"""The one door for text from logs into widgets: plain, printable, short.

A project or model name may hold markup, control characters or thousands of letters; Qt would render,
reorder or lay out all of them.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from counterfoil.ui import theme
from counterfoil.ui.plain import ELLIPSIS, LONGEST, clean, clean_lines, unmarked

__all__ = [
    "ELLIPSIS",
    "LONGEST",
    "PlainLabel",
    "clean",
    "clean_lines",
    "elided",
    "figure",
    "menu",
    "plain_label",
    "rich",
    "tooltip",
    "unmarked",
    "wrapped",
]

LEFT_TO_RIGHT_MARK = "\u200e"
TOOLTIP_LONGEST = 400
PARAGRAPH_LONGEST = 600
WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)
TALLEST_PX = 10_000


def tooltip(text: str) -> str:
    """Text as rich text that shows exactly `text`; its lines stay lines."""
    lines = _escaped(clean_lines(text, TOOLTIP_LONGEST)).replace("\n", "<br>")
    return f"<qt>{lines}</qt>" if lines else ""


def rich(text: str) -> str:
    """For pyqtgraph's titles, axis labels and legends, which are always read as HTML."""
    return _escaped(clean(text))


def menu(text: str) -> str:
    """For menus and buttons, where a single & would vanish into a shortcut."""
    return clean(text).replace("&", "&&")


def figure(text: str) -> str:
    """For figures in tables: signs stay on their side in a right-to-left window too."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"{LEFT_TO_RIGHT_MARK}{clean(text)}{LEFT_TO_RIGHT_MARK}" if mirrored else clean(text)


def elided(text: str, metrics: QFontMetrics, width: int) -> str:
    """Cleaned text cut in its end to fit `width` pixels."""
    return metrics.elidedText(clean(text), Qt.TextElideMode.ElideRight, width)


class PlainLabel(QLabel):
    """A label that shows its text as it is, never as markup, and elides what does not fit."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._raw = ""
        self._explanation = ""
        self._widest_px: int | None = None  # the widest word, once it was asked for
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._lean()
        self.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._widest_px = None
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._lean()

    def _lean(self) -> None:
        # QLabel leans by its text's direction, not by the window's
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def setText(self, text: str) -> None:
        if text != self._raw:
            self._raw = text
            self._show_text()

    def setWordWrap(self, on: bool) -> None:
        super().setWordWrap(on)
        self._show_text()  # a text that wraps may be longer

    def _show_text(self) -> None:
        self._widest_px = None
        super().setText(clean(self._raw, PARAGRAPH_LONGEST if self.wordWrap() else LONGEST))
        self._refresh_tooltip()

    def explain(self, text: str) -> None:
        """Show `text` on hover; without one, hovering shows what was elided."""
        if text != self._explanation:
            self._explanation = text
            self._refresh_tooltip()

    def _refresh_tooltip(self) -> None:
        hidden = "" if self.wordWrap() or self.fits() else self.text()
        self.setToolTip(tooltip("\n".join(line for line in (hidden, self._explanation) if line)))

    def minimumSizeHint(self) -> QSize:
        shortest = self.fontMetrics().horizontalAdvance(self.text()[:2] + ELLIPSIS)
        if self.wordWrap():  # Qt would ask for the widest word, and a name can be one word
            return QSize(shortest, super().minimumSizeHint().height())
        return QSize(min(shortest, super().sizeHint().width()), super().minimumSizeHint().height())

    def heightForWidth(self, width: int) -> int:
        inside = width - self.width() + self.contentsRect().width()
        if not self.wordWrap() or not self._breaks_words(inside):
            return super().heightForWidth(width)
        room = QRect(0, 0, max(inside, 1), TALLEST_PX)
        frame = self.height() - self.contentsRect().height()
        return self.fontMetrics().boundingRect(room, WRAPPED, self.text()).height() + frame

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.contentsRect()
        breaks = self.wordWrap() and self._breaks_words(area.width())
        if not breaks and (self.wordWrap() or self.fits()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = int(self.alignment())
        if breaks:
            painter.drawText(area, flags | WRAPPED, self.text())
            return
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, flags, shown)

    def _breaks_words(self, width: int) -> bool:
        if self._widest_px is None:  # asked for at every layout
            words = self.text().split(" ")
            self._widest_px = max(self.fontMetrics().horizontalAdvance(word) for word in words)
        return self._widest_px > width

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refresh_tooltip()

    def fits(self) -> bool:
        """Whether the whole text can be seen."""
        return self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width()


def plain_label(text: str = "", role: str = "body", parent: QWidget | None = None) -> PlainLabel:
    """A plain label in one of the roles that `theme.ROLES` lists."""
    label = PlainLabel(text, parent)
    label.setProperty("role", role)
    label.setFont(theme.font(role))
    return label


def wrapped(text: str = "", role: str = "body", parent: QWidget | None = None) -> PlainLabel:
    """A plain label that goes on in the next line."""
    label = plain_label(text, role, parent)
    label.setWordWrap(True)
    return label


def _escaped(line: str) -> str:
    from html import escape  # with its table of all entities; the tray alone needs none of it

    return escape(line)
