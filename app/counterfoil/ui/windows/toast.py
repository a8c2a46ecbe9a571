"""What was just done, at the bottom of a window for some seconds, with a way to undo it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from counterfoil.ui import theme
from counterfoil.ui.text import clean, plain_label, tooltip
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.shortcuts import keys_of
from counterfoil.words import shell as words
from counterfoil.words.tongue import tr

SHOWN_MS = 8_000
WIDEST_PX, MARGIN_PX = 560, 16
Undo = Callable[[], object]


class Toast(QFrame):
    """Lies over `window`; hovered or focused it stays. Only the last thing said can be undone."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._undo: Undo | None = None
        self.setProperty("role", "toast")
        self.label = plain_label("", "body")
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.button, self.leave = quiet_button(tr(words.UNDO)), quiet_button("✕")
        self.leave.setAccessibleName(tr(words.DISMISS))
        self.button.setToolTip(tooltip(keys_of("undo")))
        self.button.clicked.connect(self.undo)
        self.leave.clicked.connect(self.end)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, theme.STEP * 2, theme.STEP * 2, theme.STEP * 2)
        row.setSpacing(theme.STEP * 2)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        row.addWidget(self.leave)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(SHOWN_MS)
        self._waiting.timeout.connect(self._end_unless_in_use)
        window.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: Undo | None = None) -> None:
        """Tell what was done; `undo` takes it back. Call on the GUI thread."""
        self._undo = undo
        self.label.setText(text)
        self.button.setVisible(undo is not None)
        self.setAccessibleName(clean(text))
        self._settle()
        self.show()
        self.raise_()
        self._waiting.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def undo(self) -> None:
        """Take back what was said last, where that can be done."""
        undo, self._undo = self._undo, None
        self.end()
        if undo is not None:
            undo()

    def end(self) -> None:
        """Say no more; what was done stays done."""
        self._undo = None
        self._waiting.stop()
        self.hide()

    def _end_unless_in_use(self) -> None:
        if self.underMouse() or self.isAncestorOf(self.window().focusWidget() or self.window()):
            self._waiting.start()
            return
        self.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
            return
        super().keyPressEvent(event)

    def _settle(self) -> None:
        """In the middle of the lower edge, as wide as its text asks for."""
        above = self._window
        room = above.width() - 2 * MARGIN_PX
        around = self.sizeHint().width() - self.label.sizeHint().width()
        text = self.label.fontMetrics().horizontalAdvance(self.label.text()) + 2
        width = max(min(around + text, WIDEST_PX, room), 1)
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout else self.sizeHint().height()
        self.setGeometry(
            (above.width() - width) // 2, above.height() - height - MARGIN_PX, width, max(height, 40)
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)
