"""The mark of findings on a session: small in the list of sessions, a strip where one is shown."""

from __future__ import annotations

from collections.abc import Container, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from counterfoil.domain.finding import Finding
from counterfoil.domain.session import Session, SessionName
from counterfoil.ui.charts.legend import Key, Mark, paint_mark
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.panel import Strip
from counterfoil.ui.windows.rows import RowsModel
from counterfoil.words import findings_page as words
from counterfoil.words.tongue import tr

Index = QModelIndex | QPersistentModelIndex
MARK_PX, ROOM_PX = 8, 20


class FindingMark(QStyledItemDelegate):
    """The mark that stands over a finding's requests in charts, at the end of a marked session's cell."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = palette
        self.marked: Container[SessionName] = ()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, RowsModel)
        session: Session = model.row_at(index.row())
        super().paint(painter, option, index)
        if session.name not in self.marked:
            return
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        cell = QRectF(option.rect)
        left = cell.left() if mirrored else cell.right() - ROOM_PX
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(left + (ROOM_PX - MARK_PX) / 2, cell.top(), MARK_PX, cell.height())
        paint_mark(painter, room, Key(Mark.DOWN, self.colours.limit, ""))
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """The text of a marked session ends before its mark."""
        super().initStyleOption(option, index)
        model = index.model()
        if isinstance(model, RowsModel) and model.row_at(index.row()).name in self.marked:
            option.text = option.fontMetrics.elidedText(
                option.text, Qt.TextElideMode.ElideRight, option.rect.width() - ROOM_PX - MARK_PX
            )


class FindingStrip(Strip):
    """The dearest finding of a session, with a way to it; `wanted` bears its name."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.button = quiet_button(tr(words.SHOW_FINDING))
        self.row.addWidget(self.button)
        self.button.clicked.connect(lambda: self.wanted.emit(self._name))

    def show_findings(self, findings: Sequence[Finding], tz: str) -> None:
        """None hides it."""
        self._name = findings[0].name if findings else ""
        self.say(*words.headlines(findings, tz))
