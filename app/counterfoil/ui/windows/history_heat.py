"""The year as a calendar: how much was used on each day."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counterfoil.domain.history import Figures, Metric
from counterfoil.domain.history_view import HistoryView
from counterfoil.ui.charts.export import Table, offer_export
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.calendar_paint import CalendarKeys
from counterfoil.ui.windows.calendar_strip import CalendarStrip
from counterfoil.ui.windows.history_export import day_rows
from counterfoil.ui.windows.ledger_cells import WEEK, Watch, thresholds
from counterfoil.ui.windows.panel import Panel
from counterfoil.words import history as words
from counterfoil.words import history_parts as parts
from counterfoil.words.tongue import tr

YEAR_WEEKS = 53  # as many columns as a view's year has


@dataclass(frozen=True, slots=True)
class HeatCell:
    """A day as the calendar draws it."""

    day: int
    step: int
    watch: Watch
    figures: Figures
    metric: Metric
    has_skipped: bool = False
    has_vanished: bool = False

    @property
    def text(self) -> str:
        """All that is known of the day, in lines."""
        return parts.day_lines(self.day, self.figures, self.metric, is_gap=self.watch is Watch.NONE)


def heat_cells(
    year: Iterable[tuple[int, Figures, bool]], metric: Metric, first_day: int | None
) -> tuple[HeatCell, ...]:
    """Days with their steps, so that about as many fall into each."""
    days = list(year)
    limits = thresholds(round(metric.of(found) or 0) for _, found, _ in days if found.requests)
    return tuple(
        HeatCell(day, _step(found, metric, limits), _watch(day, first_day, is_gap=is_gap), found, metric)
        for day, found, is_gap in days
    )


def _step(found: Figures, metric: Metric, limits: Sequence[int]) -> int:
    return bisect_left(limits, round(metric.of(found) or 0)) + 1 if found.requests else 0


def _watch(day: int, first_day: int | None, *, is_gap: bool) -> Watch:
    if first_day is None or day < first_day:
        return Watch.BEFORE
    return Watch.NONE if is_gap else Watch.WHOLE


class HeatPanel(Panel):
    """`days_chosen` bears two local days."""

    days_chosen = Signal(int, int)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr(parts.CALENDAR), parent)
        self.strip, self.keys = CalendarStrip(palette), CalendarKeys(palette)
        self.strip.setAccessibleName(tr(parts.CALENDAR_HELP))
        self._view: HistoryView | None = None
        self._amount = ""
        self.export = offer_export(self.strip, self._title, self._table, keys=(self.keys,))
        self.head.addWidget(self.export.more_button())
        self.body.addWidget(self.strip)
        self.body.addWidget(self.keys)
        self.strip.days_chosen.connect(self.days_chosen)
        self.strip.cells_changed.connect(lambda: self.keys.show_keys(self.strip.cells, self._amount))

    def show_view(self, view: HistoryView) -> None:
        """The year up to today, and which of its days are looked at."""
        self._view = view
        self._amount = tr(words.METRICS[view.wish.metric])
        made = heat_cells(view.year, view.wish.metric, view.first_day)

        def last(weeks: int) -> Sequence[HeatCell]:
            return made[max(YEAR_WEEKS - weeks, 0) * WEEK :]

        self.strip.show_days(last, view.today)
        is_whole = view.span.first <= made[0].day and view.span.last >= view.today
        self.strip.show_chosen(None if is_whole else (view.span.first, view.span.last))

    def restyle(self, palette: Palette) -> None:
        """Colours of what is painted."""
        self.strip.restyle(palette)
        self.keys.restyle(palette)

    def _title(self) -> str:
        return f"{self._amount} · {tr(parts.CALENDAR)}"

    def _table(self) -> Table:
        return day_rows(self._view) if self._view else ((), ())
