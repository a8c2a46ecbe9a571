"""One line of the navigation rail: a picture and a name, and a point where there is something to see to."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from counterfoil.ui import theme
from counterfoil.ui.glyphs import glyph
from counterfoil.ui.text import clean, menu, tooltip
from counterfoil.ui.theme import Palette

GLYPH_PX, POINT_PX = 18, 3.5
AROUND_TEXT_PX = 60  # picture, paddings and what the point needs
TALL_PX = 34
SPACE = "\u2002"  # between picture and text, on whichever side that is


class RailItem(QPushButton):
    """A page, or something to open; its text is left out while the rail is slim."""

    def __init__(self, name: str, picture: str, text: str, keys: str) -> None:
        super().__init__()
        self._english, self._picture, self._title, self._keys = name, picture, text, keys
        self._tall_px = TALL_PX
        self._point: QColor | None = None
        self._said = ""
        self.setProperty("role", "rail")
        self.setIconSize(QSize(GLYPH_PX, GLYPH_PX))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setAccessibleName(clean(text))
        self.slim(is_slim=False)

    @property
    def name(self) -> str:
        """The English name of what it leads to."""
        return self._english

    def slim(self, *, is_slim: bool) -> None:
        """The picture alone, or with its text."""
        self.setText("" if is_slim else f"{SPACE}{menu(self._title)}")
        self._is_slim = is_slim
        self._explain()

    def _explain(self) -> None:
        name = f"{self._title}  {self._keys}".strip() if self._is_slim else self._keys
        self.setToolTip(tooltip("\n".join(filter(None, (name, self._said)))))
        self.setAccessibleName(clean(", ".join(filter(None, (self._title, self._said)))))

    def point_at(self, colour: str | None, said: str = "") -> None:
        """A point at the end, in a colour, and what it means; without a colour none."""
        self._point, self._said = QColor(colour) if colour else None, said
        self._explain()
        self.update()

    def dress(self, palette: Palette) -> None:
        """Picture and face of one that is chosen, or is not."""
        is_on = self.isChecked()
        self.setFont(theme.font("heading" if is_on else "body"))
        self.setIcon(glyph(self._picture, palette.text if is_on else palette.muted, GLYPH_PX))

    def room(self) -> int:
        """Width of the text at its boldest, with all that is around it."""
        return QFontMetrics(theme.font("heading")).horizontalAdvance(self._title) + AROUND_TEXT_PX

    def be_tall(self, tall_px: int) -> None:
        """Another height."""
        if tall_px != self._tall_px:
            self._tall_px = tall_px
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._tall_px)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._tall_px)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the rail goes on; a button would choose the next of its group
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._point is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._point)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        across = 10.0 if mirrored else self.width() - 10.0
        middle = QPointF(across, 8.0 if self._is_slim else self.height() / 2)
        painter.drawEllipse(middle, POINT_PX, POINT_PX)
