"""Beside the comparison: signs that somebody else pays, and other accounts of the same use."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counterfoil.domain.reconciliation import Reconciliation
from counterfoil.ui import theme
from counterfoil.ui.text import clean, wrapped
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.panel import Panel, Strip, fill_lines
from counterfoil.ui.windows.rows import Column, Row, RowsModel
from counterfoil.ui.windows.tables import CELL_INSET_PX, PADDING_PX, TIGHT_PADDING_PX, PlainTable
from counterfoil.words import payers, reconciling, samples, statements
from counterfoil.words import reconcile_page as page
from counterfoil.words import reconcile_result as words
from counterfoil.words.reconcile_result import Measure
from counterfoil.words.tongue import tr

MOST_STRIPS, MOST_LIMITS, MOST_ROWS, LONGEST_NAME = 5, 8, 8, 60
ROOMY_PX, TIGHT_PX = 620, 460


class Strips(QWidget):
    """A calm sentence for each thing that is worth knowing beside the figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strips = [Strip() for _ in range(MOST_STRIPS)]
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.STEP * 2)
        for strip in self.strips:
            whole.addWidget(strip)

    def show_result(self, found: Reconciliation) -> None:
        """Those of another comparison."""
        told = [(payers.told(doubt), payers.when(doubt, found.tz)) for doubt in found.payers]
        if found.statement.account:
            account = clean(found.statement.account, LONGEST_NAME)
            told.append((tr(words.OTHER_ACCOUNT, account=account), ""))
        told += [(statements.note(note), "") for note in found.statement.notes]
        for strip in self.strips:
            strip.hide()
        for strip, (sentence, more) in zip(self.strips, told, strict=False):
            strip.say(sentence, more)
        self.setVisible(bool(told))


class LimitsPanel(Panel):
    """What nobody should read out of a comparison."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.LIMITS), parent)
        self.lines = [wrapped("", "secondary") for _ in range(MOST_LIMITS)]
        for line in self.lines:
            self.body.addWidget(line)

    def show_result(self, found: Reconciliation) -> None:
        """Those of another comparison."""
        told = reconciling.limits(found)
        fill_lines(self.lines, told)
        self.setVisible(bool(told))


class WitnessesPanel(Panel):
    """What the client's own sums and the provider's counter tell of the same use."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.WITNESSES), parent)
        self.model = RowsModel(_columns("UTC"))
        self.model.set_quiet_ink(palette.faint)
        self.table = PlainTable(self.model)
        self.table.setAccessibleName(clean(tr(words.WITNESSES)))
        self.inset(CELL_INSET_PX)
        self.body.addWidget(self.table)
        self.hide()

    def show_result(self, found: Reconciliation) -> None:
        """Those of another comparison; the panel is there where there are some."""
        self.model.set_columns(_columns(found.tz))
        self.model.show_rows(found.witnesses)
        self.table.fit_rows(MOST_ROWS)
        self.setVisible(bool(found.witnesses))
        self._fit()

    def restyle(self, palette: Palette) -> None:
        """The quiet ink of cells; all else follows the stylesheet."""
        self.model.set_quiet_ink(palette.faint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.width()
        self.table.setColumnHidden(1, width < TIGHT_PX)
        amount = (*samples.amounts(9_999.99), "999,999,999")
        stretched = (0, 1) if width >= TIGHT_PX else (0,)
        padding = PADDING_PX if width >= ROOMY_PX else TIGHT_PADDING_PX
        self.table.set_widths(("", "", amount, amount), stretched, padding)


def _measure(row: Row) -> Measure:
    return next((m for m in Measure if words.value(row.told, m) is not None), Measure.TOKENS)


def _columns(tz: str) -> tuple[Column, ...]:
    """A row is a ThirdWitness."""

    def name(row: Row) -> str:
        found = words.WITNESS_NAMES.get(row.witness)
        return tr(found) if found else str(row.witness)

    def scope(row: Row) -> str:
        return clean(row.scope, LONGEST_NAME)

    def side(title: str, which: str) -> Column:
        return Column(
            tr(title),
            lambda r: words.shown(words.value(getattr(r, which), _measure(r)), _measure(r)),
            lambda r: words.value(getattr(r, which), _measure(r)),
            lambda r: words.exactly(words.value(getattr(r, which), _measure(r)), _measure(r)),
            figures=True,
            exact=lambda r: words.bare(words.value(getattr(r, which), _measure(r)), _measure(r)),
        )

    return (
        Column(tr(words.WITNESS), name, name, lambda r: page.span(r.since_ms, r.until_ms, tz)),
        Column(tr(words.SCOPE), scope, scope, scope, quiet=True),
        side(words.LEDGER, "ledger"),
        side(words.TOLD, "told"),
    )
