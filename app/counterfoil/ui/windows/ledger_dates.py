"""From and to, as days to type."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from counterfoil.ui import theme
from counterfoil.ui.text import plain_label
from counterfoil.ui.windows.ledger_fields import entry
from counterfoil.ui.windows.ledger_span import Period, Span, day_in
from counterfoil.words import ledger as words
from counterfoil.words.tongue import tr

TYPED_MS = 250  # after the last letter
DATE_PX = 106


class Dates(QWidget):
    """Says `typed` once both days can be read, `wrong` when they cannot."""

    typed = Signal(object)  # Span
    wrong = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = _box(tr("From, as year-month-day")), _box(tr("To, as year-month-day"))
        self.zone = plain_label("UTC", "tag")
        self.zone.explain(tr(words.UTC_DAYS))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.STEP * 2)
        for part in (self.first, plain_label("–", "faint"), self.last, self.zone):
            row.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPED_MS)
        self._timer.timeout.connect(self._read)
        for box in (self.first, self.last):
            box.textEdited.connect(self._begin)

    def show_span(self, span: Span) -> None:
        """Put a span's days into the boxes."""
        self._timer.stop()
        self.zone.setVisible(span.utc)
        for box, day in ((self.first, span.first), (self.last, span.last)):
            box.setText(day.isoformat() if day else "")
            _mark(box, wrong=False)

    def _begin(self) -> None:
        self.zone.hide()
        self._timer.start()

    def _read(self) -> None:
        days = [_day(box) for box in (self.first, self.last)]
        if None in days:
            self.wrong.emit()
            return
        first, last = (day[0] for day in days if day is not None)
        if first and last and first > last:
            _mark(self.last, wrong=True)
            self.wrong.emit()
            return
        self.typed.emit(Span(Period.CUSTOM, first, last))


def _box(name: str) -> QLineEdit:
    made = entry("2026-07-01", 10)
    made.setAccessibleName(name)
    made.setFixedWidth(DATE_PX)
    made.setClearButtonEnabled(False)
    return made


def _day(box: QLineEdit) -> tuple[date | None] | None:
    """The day in a box, None for an empty one; nothing where it cannot be read."""
    try:
        found = day_in(box.text())
    except ValueError:
        _mark(box, wrong=True)
        return None
    _mark(box, wrong=False)
    return (found,)


def _mark(box: QLineEdit, *, wrong: bool) -> None:
    if bool(box.property("wrong")) == wrong:
        return
    box.setProperty("wrong", wrong)
    box.style().unpolish(box)
    box.style().polish(box)
