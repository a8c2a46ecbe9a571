"""Which row the keys of a table go to: a line at its beginning while the table has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from counterfoil.ui import theme

WIDTH_PX = 2
BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class RowMark(QWidget):
    """Stands over the view's cells, no target. A view of several choices forgets them with the focus."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self.follow)
        view.model().modelReset.connect(self.follow)
        view.model().layoutChanged.connect(self.follow)
        view.model().rowsRemoved.connect(self.follow)
        view.selectionModel().currentChanged.connect(self.follow)

    def follow(self, *_told: object) -> None:
        """Stand at the current row, or nowhere."""
        view, current = self._view, self._view.currentIndex()
        if not view.hasFocus() or not current.isValid():
            self.hide()
            return
        mirrored = view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = view.viewport().width() - WIDTH_PX if mirrored else 0
        top, height = view.rowViewportPosition(current.row()), view.rowHeight(current.row())
        self.setGeometry(QRect(left, top, WIDTH_PX, height))
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Resize:
            self.follow()
        elif watched is self._view and isinstance(event, QFocusEvent):
            if kind is QEvent.Type.FocusIn:
                self._come(event.reason())
            elif event.reason() not in STAYS and self._has_several:
                self._view.clearSelection()
            # the view knows of its focus once this is over
            self.setVisible(False)
            if kind is QEvent.Type.FocusIn:
                self.follow()
        return False

    @property
    def _has_several(self) -> bool:
        return self._view.selectionMode() is QAbstractItemView.SelectionMode.ExtendedSelection

    def _come(self, reason: Qt.FocusReason) -> None:
        view = self._view
        if reason not in BY_KEYS or not view.model().rowCount():
            return
        if not view.currentIndex().isValid():
            view.setCurrentIndex(view.indexAt(view.viewport().rect().topLeft()))
        elif self._has_several:
            view.selectRow(view.currentIndex().row())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - it is one line
        QPainter(self).fillRect(self.rect(), QColor(theme.current().own))
