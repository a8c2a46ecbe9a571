"""The fields for quiet hours: none, or from one time until another."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from counterfoil.domain.quiet_hours import QuietHours, quiet_hours
from counterfoil.ui import theme
from counterfoil.ui.text import clean, plain_label
from counterfoil.ui.windows.segments import Segments
from counterfoil.words import settings as own_words
from counterfoil.words import warning_switches as words
from counterfoil.words.tongue import tr

NONE, BETWEEN = "none", "between"
USUAL = QuietHours(22 * 60, 7 * 60 + 30)
TIME_PX, LONGEST_TIME = 64, 5


class HoursFields(QWidget):
    """`wanted` bears `"22:00-07:30"`, or an empty text for none; `wrong` what is wrong, empty for nothing."""

    wanted = Signal(str)
    wrong = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        items = ((NONE, tr(words.NO_HOURS)), (BETWEEN, tr(words.FROM_UNTIL)))
        self.choice = Segments(tr(words.QUIET), items)
        self.begins, self.ends = _time(tr(own_words.BEGIN)), _time(tr(own_words.END))
        self.dash = plain_label("–", "body")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.STEP * 2)
        row.addWidget(self.choice)
        for part in (self.begins, self.dash, self.ends):
            row.addWidget(part)
        self._shown, self._is_on = "", False
        self._fill(USUAL)
        self._show_times(is_on=False)
        self.choice.chosen.connect(self._choose)
        for field in (self.begins, self.ends):
            field.editingFinished.connect(self._typed)
            field.textEdited.connect(self._mark)

    def show_hours(self, text: str) -> None:
        """The hours that hold; what is being typed is left alone."""
        self._shown = text
        hours = quiet_hours(text)
        self.choice.choose(BETWEEN if hours else NONE)
        if hours and not (self.begins.hasFocus() or self.ends.hasFocus()):
            self._fill(hours)
        self._show_times(is_on=hours is not None)

    @property
    def typed(self) -> str | None:
        """The hours in both fields, None where they are none."""
        with suppress(ValueError):
            found = quiet_hours(f"{self.begins.text()}-{self.ends.text()}")
            return str(found) if found else None
        return None

    def _choose(self, word: str) -> None:
        self._show_times(is_on=word == BETWEEN)
        if word == BETWEEN:
            self._typed()
        else:
            self.wrong.emit("")
            self.wanted.emit("")

    def _typed(self) -> None:
        typed = self.typed
        if self._is_on and typed and typed != self._shown:
            self._shown = typed
            self.wanted.emit(typed)

    def _fill(self, hours: QuietHours) -> None:
        begins, _, ends = str(hours).partition("-")
        for field, text in ((self.begins, begins), (self.ends, ends)):
            if field.text() != text:
                field.setText(clean(text))
        self._mark()

    def _mark(self) -> None:
        is_wrong = self.typed is None
        for field in (self.begins, self.ends):
            field.setProperty("wrong", is_wrong)
            field.style().unpolish(field)
            field.style().polish(field)
        self.wrong.emit(tr(words.WRONG_HOURS) if is_wrong else "")

    def _show_times(self, *, is_on: bool) -> None:
        self._is_on = is_on
        for part in (self.begins, self.dash, self.ends):
            part.setVisible(is_on)


def _time(name: str) -> QLineEdit:
    from counterfoil.ui.windows.settings_section import small_entry

    return small_entry(name, LONGEST_TIME, TIME_PX)
