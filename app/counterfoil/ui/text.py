"""The one door for text from logs into widgets: plain, printable, short.

A project or model name may hold markup, control characters or thousands of letters; Qt would render,
reorder or lay out all of them.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from counterfoil.ui import theme

LONGEST = 160
ELLIPSIS = "…"
NBSP = "\u00a0"
LEFT_TO_RIGHT_MARK = "\u200e"
TOOLTIP_LONGEST = 400


def clean(text: str, longest: int = LONGEST) -> str:
    """One printable line of at most `longest` characters: no control, bidi or unassigned characters."""
    head = text[: longest * 4]  # enough to survive the stripping, and never the whole of a huge name
    line = " ".join(word for word in "".join(map(_shown, head)).split(" ") if word)
    return line if len(line) <= longest and len(head) == len(text) else line[: longest - 1] + ELLIPSIS


def _shown(character: str) -> str:
    if character == NBSP:
        return character
    if character.isspace():
        return " "
    return "" if unicodedata.category(character)[0] in "CZ" else character


def tooltip(text: str) -> str:
    """Text as rich text that shows exactly `text`; its lines stay lines."""
    lines = (_escaped(clean(line, TOOLTIP_LONGEST)) for line in text.split("\n"))
    return "<qt>" + "<br>".join(lines) + "</qt>" if text else ""


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
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._lean()
        self.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._lean()

    def _lean(self) -> None:
        # QLabel leans by its text's direction, not by the window's
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def setText(self, text: str) -> None:
        if text == self._raw:
            return
        self._raw = text
        super().setText(clean(text))
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
        if self.wordWrap():
            return super().minimumSizeHint()
        shortest = self.fontMetrics().horizontalAdvance(self.text()[:2] + ELLIPSIS)
        return QSize(min(shortest, super().sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.wordWrap() or self.fits():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(self.alignment()), shown)

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


def _escaped(line: str) -> str:
    from html import escape  # with its table of all entities; the tray alone needs none of it

    return escape(line)
