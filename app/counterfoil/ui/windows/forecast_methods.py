"""The ways of forecasting beside one another on the same moments, and what warnings came to."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from counterfoil.domain.method import Method
from counterfoil.domain.score import MethodScore
from counterfoil.domain.scorecard import KindScore
from counterfoil.ui.text import plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.panel import Panel, fill_lines, show_or_hide
from counterfoil.ui.windows.rows import Column, RowsModel
from counterfoil.ui.windows.tables import CELL_INSET_PX, PADDING_PX, TIGHT_PADDING_PX, PlainTable
from counterfoil.words import samples
from counterfoil.words import score_methods as rows
from counterfoil.words import scorecard as words
from counterfoil.words.samples import Sample
from counterfoil.words.tongue import tr

MOST_ROWS, MOST_LINES = 8, 2
NAME, BAND = 0, 2
TIGHT_PX = 420  # below it the band is left out


class MethodsPanel(Panel):
    """The best first, and which one is in use and why."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.METHODS), parent)
        self.model = RowsModel(method_columns(None))
        self.model.set_quiet_ink(palette.faint)
        self.table = PlainTable(self.model)
        self.table.setAccessibleName(tr(words.METHODS))
        self._samples: tuple[Sample, ...] = ("", *rows.widest_figures(), samples.durations())
        self.in_use, self.lead = plain_label("", "body"), plain_label("", "body")
        self.foot = plain_label(tr(words.FOOTNOTE), "faint")
        self.inset(CELL_INSET_PX)
        self.body.addWidget(self.table)
        for label in (self.in_use, self.lead, self.foot):
            label.setWordWrap(True)
            label.setContentsMargins(CELL_INSET_PX, 0, CELL_INSET_PX, 0)
            self.body.addWidget(label)
        self.body.addStretch(1)

    def show_score(self, score: KindScore) -> None:
        """Another record."""
        self.model.set_columns(method_columns(score.in_use))
        self.model.show_rows(rows.best_first(score.scores))
        self.table.fit_rows(MOST_ROWS)
        self.table.setVisible(bool(score.scores))
        self.foot.setVisible(bool(score.scores))
        self.say_empty("" if score.scores else tr(words.NO_SCORES))
        show_or_hide(self.in_use, words.in_use_sentence(score))
        show_or_hide(self.lead, words.lead_sentence(score))

    def restyle(self, palette: Palette) -> None:
        """The quiet ink of cells; all else follows the stylesheet."""
        self.model.set_quiet_ink(palette.faint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_tight = self.width() < TIGHT_PX
        self.table.setColumnHidden(BAND, is_tight)
        self.table.set_widths(self._samples, (NAME,), TIGHT_PADDING_PX if is_tight else PADDING_PX)


class WarningsPanel(Panel):
    """In a sentence each: windows warned of in time, and those warned of for nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.WARNINGS), parent)
        self.lines = [plain_label("", "body") for _ in range(MOST_LINES)]
        for label in self.lines:
            label.setWordWrap(True)
            self.body.addWidget(label)
        self.body.addStretch(1)

    def show_score(self, score: KindScore) -> None:
        """Another record."""
        fill_lines(self.lines, words.warning_sentences(score.warnings))


def method_columns(in_use: Method | None) -> tuple[Column, ...]:
    """Columns of the table; the method that is in use is marked."""

    def name(score: MethodScore) -> str:
        return rows.score_name(score, in_use)

    return (
        Column(tr(rows.METHOD), name, name, rows.score_why),
        Column(tr(rows.BRIER), rows.brier, lambda s: s.brier, rows.brier_why, figures=True),
        Column(
            tr(rows.BAND),
            lambda s: rows.coverage(s.run_out_band),
            lambda s: s.run_out_band.share,
            lambda s: rows.coverage_why(s.run_out_band),
            figures=True,
        ),
        Column(
            tr(rows.TIME_OFF), rows.time_off, lambda s: s.late.median_minutes, rows.time_off_why, figures=True
        ),
    )
