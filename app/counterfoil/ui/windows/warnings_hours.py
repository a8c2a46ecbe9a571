"""The fields for quiet hours: as in the file, none, or from one time until another."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from counterfoil.domain.quiet_hours import QuietHours, quiet_hours
from counterfoil.ui import theme
from counterfoil.ui.text import clean, plain_label, tooltip
from counterfoil.ui.windows.ledger_fields import Choice, entry
from counterfoil.words import warning_switches as words

NONE, BETWEEN = "none", "between"
USUAL = QuietHours(22 * 60, 7 * 60 + 30)
TIME_PX, LONGEST_TIME = 76, 5


class HoursFields(QWidget):
    """`wanted` bears `"22:00-07:30"`, an empty text for none, or None for the settings file's."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = Choice(words.as_in_file("none"))
        self.choice.offer((NONE, BETWEEN), (words.NO_HOURS, words.FROM_UNTIL))
        self.choice.setAccessibleName(words.QUIET)
        self.begins, self.ends = _time("Begin"), _time("End")
        self.dash = plain_label("–", "body")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.STEP * 2)
        row.addWidget(self.choice, 1)
        for part in (self.begins, self.dash, self.ends):
            row.addWidget(part)
        self._fill(USUAL)
        self._show_times()
        self.choice.chosen.connect(self._choose)
        for field in (self.begins, self.ends):
            field.editingFinished.connect(self._typed)
            field.textEdited.connect(self._mark)

    def show_hours(self, in_file: str, switched: str | None) -> None:
        """The file's hours in words, and what was switched; what is being typed is left alone."""
        self.choice.setItemText(0, clean(words.as_in_file(in_file)))
        hours = quiet_hours(switched or "")
        self.choice.choose(None if switched is None else BETWEEN if hours else NONE)
        if hours and not (self.begins.hasFocus() or self.ends.hasFocus()):
            self._fill(hours)
        self._show_times()

    @property
    def typed(self) -> str | None:
        """The hours in both fields, None where they are none."""
        with suppress(ValueError):
            found = quiet_hours(f"{self.begins.text()}-{self.ends.text()}")
            return str(found) if found else None
        return None

    def _choose(self) -> None:
        self._show_times()
        if self.choice.value == BETWEEN:
            self._typed()
        else:
            self.wanted.emit("" if self.choice.value == NONE else None)

    def _typed(self) -> None:
        if self.choice.value == BETWEEN and (typed := self.typed):
            self.wanted.emit(typed)

    def _fill(self, hours: QuietHours) -> None:
        begins, _, ends = str(hours).partition("-")
        for field, text in ((self.begins, begins), (self.ends, ends)):
            if field.text() != text:
                field.setText(clean(text))
        self._mark()

    def _mark(self) -> None:
        for field in (self.begins, self.ends):
            field.setProperty("wrong", self.typed is None)
            field.setToolTip(tooltip("" if self.typed else words.WRONG_HOURS))
            field.style().unpolish(field)
            field.style().polish(field)

    def _show_times(self) -> None:
        for part in (self.begins, self.dash, self.ends):
            part.setVisible(self.choice.value == BETWEEN)


def _time(name: str) -> QLineEdit:
    field = entry("22:00", LONGEST_TIME)
    field.setClearButtonEnabled(False)
    field.setMinimumWidth(0)
    field.setFixedWidth(TIME_PX)
    field.setAccessibleName(clean(f"{name} of quiet hours"))
    return field
