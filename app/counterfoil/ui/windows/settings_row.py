"""A line of the Settings page: what it is, why, and the control that changes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.ui import theme
from counterfoil.ui.text import PlainLabel, plain_label, wrapped
from counterfoil.ui.windows.panel import fill_lines, show_or_hide


class SettingRow(QWidget):
    """Says what is wrong with what was typed below it, while it is wrong.

    A narrow row has its control below, unless that `stays_beside`; a control that `is_wide` always is.
    """

    def __init__(
        self, title: str, why: str, control: QWidget, *, stays_beside: bool = False, is_wide: bool = False
    ) -> None:
        super().__init__()
        self.title, self.why = plain_label(title, "body"), plain_label(why, "secondary")
        self.wrong, self.control = plain_label("", "wrong"), control
        self.title.setWordWrap(True)
        self.why.setWordWrap(True)
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        if not why:  # shown before it stands in a layout it would be a window
            self.why.hide()
        texts = self._texts = QVBoxLayout()
        self._below: list[PlainLabel] = []  # further lines under the second
        texts.setSpacing(2)
        for label in (self.title, self.why, self.wrong):
            texts.addWidget(label)
        self._stays_beside, self._is_wide = stays_beside, is_wide
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.GAP)
        self._row.addLayout(texts, 1)
        self._held = QHBoxLayout()
        self._held.addWidget(control)
        self._row.addLayout(self._held)
        self._row.setAlignment(self._held, Qt.AlignmentFlag.AlignVCenter)
        self.rule: QFrame | None = None  # the hairline above
        self.turn(roomy=True)

    def explain(self, why: str, *below: str) -> None:
        """Another second line, and as many more."""
        show_or_hide(self.why, why)
        while len(self._below) < len(below):
            self._below.append(wrapped("", "secondary"))
            self._texts.insertWidget(self._texts.indexOf(self.wrong), self._below[-1])
        fill_lines(self._below, below)

    def say_wrong(self, what: str) -> None:
        """What is wrong with what was typed; an empty text takes it away."""
        show_or_hide(self.wrong, what)

    def set_shown(self, shown: bool) -> None:
        """Show or hide it with the hairline above it."""
        self.setVisible(shown)
        if self.rule is not None:
            self.rule.setVisible(shown)

    def turn(self, *, roomy: bool) -> None:
        """Put the control beside the text, or below it."""
        beside = not self._is_wide and (self._stays_beside or roomy)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if beside else down)
        self._row.setSpacing(theme.GAP if beside else theme.STEP)
        lean = Qt.AlignmentFlag(0) if beside or self._is_wide else Qt.AlignmentFlag.AlignLeading
        self._held.setAlignment(self.control, lean)


def rule() -> QFrame:
    """A hairline between two rows."""
    line = QFrame()
    line.setProperty("role", "rule")
    line.setFixedHeight(1)
    return line


def beside(*parts: QWidget, spacing: int = theme.STEP * 2) -> QWidget:
    """Controls in a line, as one."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for part in parts:
        row.addWidget(part)
    return whole
