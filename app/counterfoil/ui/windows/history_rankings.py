"""Months, and the projects, models and sessions that used most."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from counterfoil.domain.history_view import HistoryView, Row
from counterfoil.ui import theme
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.grids import arrange
from counterfoil.ui.windows.history_tables import SharesPanel, month_columns, ranking_columns, share_of
from counterfoil.ui.windows.tables import CELL_INSET_PX
from counterfoil.words import history_parts as parts
from counterfoil.words.tongue import tr

THREE_PX, TWO_PX = 1180, 700


class MonthsPanel(SharesPanel):
    """Every month, the newest first."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parts.MONTHS, parts.SHOW_MONTH, palette, parent)
        self.bars.figure_px = CELL_INSET_PX

    def show_view(self, view: HistoryView) -> None:
        """Months of what is left in."""
        self.show_rows(view.months, month_columns(view), share_of(view))
        self.note.setText(parts.since(view.first_day) if view.first_day is not None else "")


class Rankings(QWidget):
    """Three panels; a row that is picked is a Row."""

    project_picked = Signal(object)
    model_picked = Signal(object)
    session_picked = Signal(object)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.projects = SharesPanel(parts.PROJECTS, parts.SHOW_ONLY, palette)
        self.models = SharesPanel(parts.MODELS, parts.SHOW_ONLY, palette)
        self.sessions = SharesPanel(parts.SESSIONS, parts.SHOW_ONLY, palette)
        self._panels = (self.projects, self.models, self.sessions)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.GAP)
        self.projects.picked.connect(self.project_picked)
        self.models.picked.connect(self.model_picked)
        self.sessions.picked.connect(self.session_picked)
        self.fit(TWO_PX)

    def show_view(self, view: HistoryView) -> None:
        """Those of another period."""
        share = share_of(view)
        projects = ranking_columns(view, tr(parts.PROJECT), _name)
        models = ranking_columns(view, tr(parts.MODEL), _name)
        sessions = ranking_columns(view, tr(parts.SESSION), parts.session_name)
        self.projects.show_rows(view.projects, projects, share)
        self.models.show_rows(view.models, models, share)
        self.sessions.show_rows(view.sessions, sessions, share)
        self.projects.note.setText(parts.shown_of(len(view.projects), len(view.projects)))
        self.models.note.setText(parts.shown_of(len(view.models), len(view.models)))
        self.sessions.note.setText(parts.shown_of(len(view.sessions), view.session_count))

    def restyle(self, palette: Palette) -> None:
        """Colours of what is painted."""
        for panel in self._panels:
            panel.restyle(palette)

    def fit(self, width: int) -> None:
        """Arrange for a width in px."""
        columns = 3 if width >= THREE_PX else 2 if width >= TWO_PX else 1
        arrange(self._grid, self._panels, columns, len(self._panels))
        if columns == 2:  # the last one has the row for itself
            self._grid.addWidget(self.sessions, 1, 0, 1, 2)


def _name(row: Row) -> str:
    return row.name
