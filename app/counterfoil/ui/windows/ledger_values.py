"""Labels with values: what is known of a request or a line, where ids can be copied at a click."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from counterfoil.ui import theme
from counterfoil.ui.text import PlainLabel, clean, plain_label, tooltip
from counterfoil.words import ledger_lines as words
from counterfoil.words.tongue import tr

COPIED_MS = 1200
LABEL_PX, VALUE_PX = 78, 20
LONGEST_COPIED = 4000


class CopyValue(QPushButton):
    """A value cut in its middle to fit; a click copies all of it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._value = name, ""
        self.setProperty("role", "value")
        self.setFont(theme.font("secondary"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(COPIED_MS)
        self._copied.timeout.connect(self.update)
        self.clicked.connect(self._copy)

    def show_value(self, value: str) -> None:
        """Another value."""
        self._value = value
        self._copied.stop()
        self.setAccessibleName(clean(words.copy_named(self._name, value)))
        self.setToolTip(tooltip(f"{value}\n{tr(words.CLICK_TO_COPY)}"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, VALUE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().buttonText().color())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        text = tr(words.COPIED) if self._copied.isActive() else clean(self._value, LONGEST_COPIED)
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, self.width() - 2)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        lean = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), int(lean | Qt.AlignmentFlag.AlignVCenter), shown)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(clean(self._value, LONGEST_COPIED))
        self._copied.start()
        self.update()


class Values(QWidget):
    """Rows of label and value; the rows are always the same, and one without a value is left out."""

    def __init__(self, labels: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.STEP * 2)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, LABEL_PX)
        grid.setColumnStretch(1, 1)
        self.values: dict[str, CopyValue | PlainLabel] = {}
        self._names: dict[str, PlainLabel] = {}
        for row, label in enumerate(labels):
            value = CopyValue(label) if label in words.COPYABLE else plain_label("", "value")
            if isinstance(value, PlainLabel):
                value.setWordWrap(True)
                value.setContentsMargins(0, 2, 0, 2)
            self.values[label], self._names[label] = value, plain_label(tr(label), "faint")
            self._names[label].setFixedHeight(VALUE_PX)
            value.setMinimumHeight(VALUE_PX)
            grid.addWidget(self._names[label], row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1, 1, 2)

    def put_beside(self, label: str, button: QPushButton) -> None:
        """A button at the end of one row."""
        row = list(self.values).index(label)
        self._grid.addWidget(self.values[label], row, 1, 1, 1)
        self._grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignVCenter)

    def show_fields(self, fields: Iterable[words.Field]) -> None:
        """New values; labels that are not among them are hidden."""
        told = dict(fields)
        for label, value in self.values.items():
            text = told.get(label, "")
            if isinstance(value, CopyValue):
                value.show_value(text)
            else:
                value.setText(text)
            for part in (value, self._names[label]):
                part.setVisible(bool(text))
