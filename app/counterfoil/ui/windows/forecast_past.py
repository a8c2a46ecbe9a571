"""The list of past windows, newest first, with the forecasts of the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.judged import JudgedWindow
from counterfoil.ui import theme
from counterfoil.ui.forecast_access import ForecastRecord
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.forecast_pane import PastPane
from counterfoil.ui.windows.ledger_details import LinesTable
from counterfoil.ui.windows.ledger_fields import Choice
from counterfoil.ui.windows.list_panel import ListPanel
from counterfoil.ui.windows.rows import Column, RowsModel
from counterfoil.ui.windows.tables import PADDING_PX, TIGHT_PADDING_PX
from counterfoil.words import figures, samples
from counterfoil.words import list_samples as lists
from counterfoil.words import scorecard_past as words
from counterfoil.words.tongue import tr

MOST_ROWS = 16
BESIDE_PX, PANE_PX = 880, 380
ONE_LINE_PX, TIGHT_PX, ROOMY_PX = 620, 560, 1280
LIMIT, SAID, VERDICT, MADE = 1, 2, 4, 5


@dataclass(frozen=True, slots=True)
class PastRow:
    """A window in the list; two are the same where what they show is."""

    name: WindowId
    full_at_ms: int | None
    is_replayed: bool
    number: int  # of forecasts
    window: JudgedWindow = field(compare=False)


class PastPanel(ListPanel):
    """Filters, the list, and the forecasts of the window that is chosen in it."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.PAST), parent)
        self._record: ForecastRecord | None = None
        self._known: tuple[JudgedWindow, ...] = ()
        self._shown: list[PastRow] = []
        made = (tr(words.LIVE), tr(words.REPLAYED))
        self._samples = (
            samples.moments(),
            "",
            lists.said_before(),
            lists.came(),
            lists.verdicts(),
            made,
        )
        self.limit, self.which = Choice(tr(words.ALL_LIMITS)), Choice(tr(words.ALL_WINDOWS))
        self.which.offer(list(words.FILTERS), [tr(name) for name in words.FILTERS])
        self.model = RowsModel(past_columns(self._when, "UTC", None))
        self.model.set_quiet_ink(palette.faint)
        self.table, self.pane = LinesTable(self.model), PastPane(palette)
        self.table.setAccessibleName(tr("Past windows, newest first"))
        self._hold((self.limit, self.which), 152, self.table, self.pane)
        self.limit.chosen.connect(self._filter)
        self.which.chosen.connect(self._filter)
        self.table.moved.connect(self._choose)

    def show_windows(self, record: ForecastRecord, windows: Sequence[JudgedWindow]) -> None:
        """Windows of one kind, oldest first; what is chosen stays chosen while it is listed."""
        self._record, self._known = record, tuple(windows)
        limits = list(dict.fromkeys(words.limit_and_account(window) for window in windows))
        if self.limit.value not in limits:
            self.limit.choose(None)
        self.limit.offer(limits, limits)
        self.limit.setVisible(len(limits) > 1)
        self.model.set_columns(past_columns(self._when, record.tz, windows[-1] if windows else None))
        self._filter()

    @property
    def wants_chart(self) -> bool:
        """Whether a chart is yet to be made."""
        return self.pane.wants_chart

    def build_chart(self) -> None:
        """Make one of the charts."""
        self.pane.build_chart()

    def restyle(self, palette: Palette) -> None:
        """The quiet ink of cells, and the colours of charts."""
        self.model.set_quiet_ink(palette.faint)
        self.pane.restyle(palette)

    def _filter(self) -> None:
        kept = self.pane.window_shown
        wanted = [window for window in reversed(self._known) if self._is_wanted(window)]
        self._shown = [PastRow(w.window, w.full_at_ms, w.is_replayed, len(w.checks), w) for w in wanted]
        self.model.show_rows(self._shown)
        self.table.fit_rows(MOST_ROWS)
        self.note.setText(words.shown_of(len(wanted), len(self._known)))
        self.say_empty("" if wanted else tr(words.NO_MATCH))
        self.table.setVisible(bool(wanted))
        self.pane.setVisible(bool(wanted))
        if wanted:
            names = [window.window for window in wanted]
            self._take_up(names.index(kept.window) if kept and kept.window in names else 0)
        self._fit_columns()

    def _is_wanted(self, window: JudgedWindow) -> bool:
        if self.limit.value not in (None, words.limit_and_account(window)):
            return False
        return self.which.value is None or words.FILTERS[self.which.value](window)

    def _take_up(self, number: int) -> None:
        self.table.setCurrentIndex(self.model.index(number, 0))
        self._choose(number)

    def _choose(self, number: int) -> None:
        if self._record is not None and number < len(self._shown):
            window = self._shown[number].window
            self.pane.show_window(window, self._record.warned.get(window.window), self._record.tz)

    def _when(self, at_ms: int) -> str:
        if self._record is None:
            return ""
        return figures.moment(at_ms, self._record.at_ms, self._record.tz)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stack_head(stacked=self._room < ONE_LINE_PX, gap=theme.STEP * 2)
        self._turn(self.pane, PANE_PX, beside=self._room >= BESIDE_PX)
        self._fit_columns()

    def _fit_columns(self) -> None:
        is_tight = self._room < TIGHT_PX
        table_px = self._room - (PANE_PX if self._is_beside else 0)
        self.table.setColumnHidden(LIMIT, self.limit.isHidden() or table_px < ROOMY_PX - PANE_PX)
        for column in (VERDICT, MADE):
            self.table.setColumnHidden(column, is_tight)
        stretched = (SAID,) if is_tight else (LIMIT, VERDICT)
        self.table.set_widths(self._samples, stretched, TIGHT_PADDING_PX if is_tight else PADDING_PX)


def past_columns(when: Callable[[int], str], tz: str, any_window: JudgedWindow | None) -> tuple[Column, ...]:
    """Columns of the list; `when` words a moment in epoch ms, `any_window` is one of those listed."""
    return (
        Column(
            tr("Ended"),
            lambda r: when(r.window.ended_at_ms),
            lambda r: r.window.ended_at_ms,
            lambda r: figures.exact(r.window.ended_at_ms, tz),
            quiet=True,
        ),
        Column(
            tr("Window"),
            lambda r: words.limit_and_account(r.window),
            lambda r: words.limit_and_account(r.window),
            lambda r: words.limit_and_account(r.window),
        ),
        Column(
            words.said_heading(any_window),
            lambda r: words.said_before(r.window, tz),
            lambda r: words.chance_before(r.window),
            lambda r: words.said_exactly(r.window, tz),
        ),
        Column(tr("What came"), lambda r: words.came(r.window, tz), lambda r: r.window.ended_at_ms),
        Column(tr("Verdict"), lambda r: words.verdict(r.window), lambda r: words.is_judged(r.window) or None),
        Column(
            tr("Made", about="how a forecast was made"),
            lambda r: words.made(r.window),
            lambda r: r.window.is_replayed,
            lambda r: words.made_why(r.window),
            quiet=True,
        ),
    )
