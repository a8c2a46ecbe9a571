"""A block of work that is planned: from when, for how long, and like which past stretch."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from counterfoil.domain.outlook import Block, Outlook
from counterfoil.ui import theme
from counterfoil.ui.text import plain_label
from counterfoil.ui.windows.ledger_fields import choice_of
from counterfoil.ui.windows.what_if_choices import HOURS, Choices, planned
from counterfoil.words import supposing as words
from counterfoil.words.tongue import tr

USUAL_HOURS = "2"


class BlockPlan(QWidget):
    """Three choices; without a start there is no block. Emits `changed`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = Choices()
        self.start = choice_of(tr(words.BLOCK_START), (("", tr(words.NO_BLOCK)),))
        self.hours = choice_of(tr(words.BLOCK_HOURS), [(f"{hours:g}", words.hours(hours)) for hours in HOURS])
        self.like = choice_of(tr(words.BLOCK_LIKE), ())
        self.hours.choose(USUAL_HOURS)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.STEP)
        grid.setHorizontalSpacing(theme.STEP * 2)
        grid.addWidget(plain_label(tr(words.BLOCK), "secondary"), 0, 0, 1, 2)
        rows = (
            (tr(words.FROM, about="a time"), self.start),
            (tr(words.FOR, about="so long"), self.hours),
            (tr(words.LIKE, about="work like"), self.like),
        )
        for row, (word, choice) in enumerate(rows, start=1):
            label = plain_label(word, "secondary")
            label.setBuddy(choice)
            grid.addWidget(label, row, 0)
            grid.addWidget(choice, row, 1)
            choice.chosen.connect(self._chosen)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(4, 1)
        self._enable()

    def offer(self, offered: Choices) -> None:
        """Other starts and stretches; those that are chosen stay chosen while they are among them."""
        self._choices = offered
        self.setVisible(bool(offered.likenesses))
        now, *later = offered.starts or ((0, ""),)
        soon = [("now", now[1]), *((str(at_ms), text) for at_ms, text in later)]
        self.start.refill([("", tr(words.NO_BLOCK)), *soon])
        self.like.refill([(one.label, one.label) for one in offered.likenesses])
        self._enable()

    def block(self, outlook: Outlook) -> Block | None:
        """What is planned, or nothing."""
        start, hours, name = self.start.value, self.hours.value, self.like.value
        like = next((one for one in self._choices.likenesses if one.label == name), None)
        if not start or not hours or like is None:
            return None
        starts_at_ms = outlook.at_ms if start == "now" else max(int(start), outlook.at_ms)
        return planned(outlook, like, starts_at_ms, float(hours))

    def put_back(self) -> None:
        """No block."""
        self.start.choose("")
        self._enable()

    def _chosen(self) -> None:
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        for choice in (self.hours, self.like):
            choice.setEnabled(bool(self.start.value))
