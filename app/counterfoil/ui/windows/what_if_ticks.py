"""A column of sessions or projects that can be left out, each with its share of the pace."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from counterfoil.ui import theme
from counterfoil.ui.text import clean, elided, menu, plain_label, tooltip
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.what_if_choices import MOST_ITEMS, Item
from counterfoil.words.figures import percent
from counterfoil.words.tongue import tr

ROW_PX, BOX_PX, SHARE_PX, LEAST_PX, LONGEST_NAME = 26, 16, 44, 150, 80
TICK = ((0.22, 0.52), (0.42, 0.72), (0.8, 0.3))  # in parts of the box


class ShareTick(QCheckBox):
    """A box, a name that is cut where it does not fit, and a share at the far end."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = palette
        self._name = self._share = ""
        self.key = ""
        self.setFont(theme.font("body"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_item(self, item: Item) -> None:
        """Another name and share; whether it is ticked stays."""
        self.key = item.key
        self._name, self._share = clean(item.label, LONGEST_NAME), clean(percent(100 * item.share))
        self.setText(menu(self._name))
        self.setToolTip(tooltip(tr("{name}: {share} of the pace", name=item.label, share=self._share)))
        self.setAccessibleName(clean(tr("{name}, {share} of the pace", name=self._name, share=self._share)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(LEAST_PX, ROW_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _place: object) -> bool:
        return True  # the whole row, as it lights up as one

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - small enough to paint whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # what leans where is said here
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        top, width, gap = (self.height() - BOX_PX) / 2, self.width(), theme.STEP * 2
        box = QRectF(width - BOX_PX - 1 if mirrored else 1, top, BOX_PX, BOX_PX)
        self._paint_box(painter, box)
        left = SHARE_PX if mirrored else BOX_PX + gap
        room = QRectF(left, 0, width - BOX_PX - gap - SHARE_PX, self.height())
        share = QRectF(0 if mirrored else width - SHARE_PX, 0, SHARE_PX, self.height())
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        near, far = (far, near) if mirrored else (near, far)
        painter.setPen(QColor(self.colours.text if self.isChecked() else self.colours.faint))
        name = elided(self._name, self.fontMetrics(), int(room.width()))
        painter.drawText(room, int(near | Qt.AlignmentFlag.AlignVCenter), name)
        painter.setPen(QColor(self.colours.muted))
        painter.drawText(share, int(far | Qt.AlignmentFlag.AlignVCenter), clean(self._share))

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        p, is_on = self.colours, self.isChecked()
        lit = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(QColor(p.text if lit and is_on else p.own if lit or is_on else p.faint), 1))
        painter.setBrush(QColor(p.own if is_on else p.panel))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if is_on:
            painter.setPen(QPen(QColor(p.panel), 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPolyline([QPointF(box.x() + x * BOX_PX, box.y() + y * BOX_PX) for x, y in TICK])


class Ticks(QWidget):
    """Those that go on are ticked. Emits `changed` when one is switched."""

    changed = Signal()

    def __init__(self, heading: str, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = [ShareTick(palette) for _ in range(MOST_ITEMS)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(plain_label(heading, "secondary"))
        column.addSpacing(theme.STEP)
        for row in self.rows:
            row.setChecked(True)
            row.hide()
            row.clicked.connect(self.changed)
            column.addWidget(row)
        column.addStretch(1)

    def offer(self, items: Sequence[Item]) -> None:
        """Other items; what was switched off stays off while it is among them."""
        off = self.off
        self.setVisible(bool(items))
        for row, item in zip(self.rows, items, strict=False):
            row.show_item(item)
            row.setChecked(item.key not in off)
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(items))
            row.setChecked(row.isChecked() or number >= len(items))

    @property
    def off(self) -> frozenset[str]:
        """Keys of what is switched off."""
        return frozenset(row.key for row in self.rows if not row.isChecked())

    def put_back(self) -> None:
        """Everything goes on."""
        for row in self.rows:
            row.setChecked(True)

    def restyle(self, palette: Palette) -> None:
        """Rows paint themselves."""
        for row in self.rows:
            row.colours = palette
            row.update()
