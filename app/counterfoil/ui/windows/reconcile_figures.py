"""The headline of a comparison and its three figures side by side: ledger, statement, difference."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from counterfoil.domain.reconciliation import Reconciliation
from counterfoil.ui import theme
from counterfoil.ui.text import clean, plain_label, tooltip, wrapped
from counterfoil.ui.windows.grids import arrange
from counterfoil.ui.windows.panel import show_or_hide
from counterfoil.words import figures, reconciling
from counterfoil.words import reconcile_page as page
from counterfoil.words import reconcile_result as words
from counterfoil.words.reconcile_result import Measure
from counterfoil.words.tongue import tr

THREE_PX = 520


class Figure(QFrame):
    """One figure with its unit and what it is of."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.name = plain_label(name, "secondary")
        self.value, self.units = plain_label("", "title"), wrapped("", "body")
        self.more = wrapped("", "secondary")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(theme.GAP, theme.STEP * 3, theme.GAP, theme.STEP * 3)
        inside.setSpacing(theme.STEP)
        for part in (self.name, self.value, self.units, self.more):
            inside.addWidget(part)
        inside.addStretch(1)

    def say(self, value: str, units: str, more: str, exact: str) -> None:
        """Another figure; `exact` is told on hover."""
        self.value.setText(value)
        self.value.setToolTip(tooltip(exact))
        show_or_hide(self.units, units)
        show_or_hide(self.more, more)
        told = ", ".join(part for part in (self.name.text(), exact or value, units, more) if part)
        self.setAccessibleName(clean(told, 300))


class FiguresPanel(QWidget):
    """A sentence, then the three."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence, self.about = wrapped("", "sentence"), wrapped("", "secondary")
        self.ledger, self.statement = Figure(tr(words.LEDGER)), Figure(tr(words.STATEMENT))
        self.difference = Figure(tr(words.DIFFERENCE))
        self._figures = (self.ledger, self.statement, self.difference)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.STEP * 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.STEP * 2)
        whole.addWidget(self.sentence)
        whole.addWidget(self.about)
        whole.addLayout(self._grid)
        self._fit()

    def show_result(self, found: Reconciliation, measure: Measure, at_ms: int, tz: str) -> None:
        """The sums, as of the moment at which they were made."""
        stated = found.statement
        self.sentence.setText(reconciling.headline(found))
        self.about.setText(" · ".join((page.kind(stated.kind), words.heading(found))))
        sides = (
            (self.ledger, found.ledger, tr(words.READ_AT, time=figures.day_clock(at_ms, tz))),
            (self.statement, found.provider, self._ends(found)),
        )
        for figure, amounts, more in sides:
            value = words.value(amounts, measure)
            told = tr(words.NOT_TOLD) if value is None else words.shown(value, measure)
            figure.say(told, words.units(amounts), more, words.exactly(value, measure))
        gap = words.value(found.difference, measure)
        self.difference.say(
            words.signed(gap, measure),
            words.unit_differences(found.difference),
            words.unexplained(found, measure),
            words.exactly(gap, measure, is_signed=True),
        )

    def _ends(self, found: Reconciliation) -> str:
        last = figures.local(max(found.statement.until_ms - 1, 0), found.tz)
        return tr(words.ENDS, day=figures.full_date(last))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        arrange(self._grid, self._figures, 3 if self.width() >= THREE_PX else 1, 3)
