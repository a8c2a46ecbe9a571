"""The page "History": what was used over days, months and years, by whom, and what it would have cost."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from time import monotonic

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from counterfoil.domain.history import Metric, Narrowing
from counterfoil.domain.history_spans import Period, Range, months_back, stepped
from counterfoil.domain.history_view import HistoryView, Month, Row, Stack, Wish
from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui.history_access import HistoryAccess
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.history_asking import HistoryAsking
from counterfoil.ui.windows.history_layout import HistoryLayout, Part
from counterfoil.ui.windows.pages import SETTINGS
from counterfoil.ui.windows.panel import show_or_hide
from counterfoil.words import history as words
from counterfoil.words import history_compared as compared
from counterfoil.words import history_parts as parts
from counterfoil.words.tongue import tr

ONE_TURN = 3  # so many small parts are shown with the headline
LOOK_AGAIN_SECONDS = 10.0  # the ledger is asked at most so often


class HistoryPage(HistoryLayout):
    """Asks for views while it is seen; all that is chosen is one `Wish`."""

    page_wanted = Signal(str)
    asking: HistoryAsking

    def __init__(self, access: HistoryAccess, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(palette, parent)
        self.wish = Wish()
        self.view: HistoryView | None = None
        self._looked_s = 0.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)
        self.asking = HistoryAsking(access, self)
        self.asking.shown.connect(self._take)
        self.asking.failed.connect(self._take_failure)
        self.asking.missing.connect(self._take_missing)
        self._say_instead(tr(parts.LOADING))

    def _connect(self) -> None:
        self.period.wanted.connect(self._show_range)
        self.period.moved.connect(self._step)
        self.filters.wanted.connect(self._narrow)
        self.tiles.chosen.connect(self._show_metric)
        self.days.stack_wanted.connect(self._show_stack)
        self.plans.settings_wanted.connect(lambda: self.page_wanted.emit(SETTINGS))
        self.months.picked.connect(self._show_month)
        self.heat.days_chosen.connect(self._show_days)
        self.rankings.project_picked.connect(self._show_project)
        self.rankings.model_picked.connect(self._show_model)
        self.rankings.session_picked.connect(self._show_session)

    def wish_for(self, wish: Wish) -> None:
        """Show something else."""
        if wish != self.wish:
            self.wish = wish
            self.asking.turn(wish)

    def refresh(self) -> None:
        """Look into the ledger again, at once."""
        self._shown_for = None
        self._look()

    def _look(self) -> None:
        snapshot = self._snapshot
        if not self.isVisible() or snapshot is None or self._shown_for == _newest(snapshot):
            return
        waited_s = monotonic() - self._looked_s
        if self._shown_for is not None and waited_s < LOOK_AGAIN_SECONDS:
            self._later.start(round((LOOK_AGAIN_SECONDS - waited_s) * 1000))
            return
        self._shown_for, self._looked_s = _newest(snapshot), monotonic()
        self.asking.look(self.wish)

    def _look_again(self, _snapshot: Snapshot) -> None:
        if not self._later.isActive():
            self._look()

    def _take(self, view: HistoryView) -> None:
        if view.wish != self.wish:
            return  # something else was wished for meanwhile
        self._failure, self.view = "", view
        self._say()
        if not view.names.agents:
            self._say_instead(tr(parts.EMPTY))
            return
        self._to_show = [self._show_head]
        if self._to_make or self.nothing.isVisible():
            self._build_soon()
        else:
            self._build()  # the first part at once, the others one a turn

    def _show_head(self) -> None:
        view = self.view
        if view is None:
            return
        self.nothing.hide()
        self.headline.setText(words.headline(view))
        show_or_hide(self.change, compared.change(view))
        show_or_hide(self.compared, compared.compared(view))
        for part in self._parts[:ONE_TURN]:
            self._show_part(part, view)
        self._to_show = [partial(self._show_part, part, view) for part in self._parts[ONE_TURN:]]

    def _show_part(self, part: Part, view: HistoryView) -> None:
        part.show_view(view)
        part.show()

    def _take_failure(self, _asked: str, sentence: str) -> None:
        self._failure, self._shown_for = sentence, None
        self._say()
        self._say_instead(tr(parts.CANNOT_SHOW))

    def _take_missing(self) -> None:
        self._shown_for = None
        self._say_instead(tr(parts.NO_LEDGER))

    def _say_instead(self, sentence: str) -> None:
        self._to_show = []
        for part in (*self._parts, self.change, self.compared):
            part.hide()
        self.headline.setText(tr("History"))
        self.nothing.say_empty(sentence)
        self.nothing.show()

    def _show_range(self, wanted: Range) -> None:
        self.wish_for(replace(self.wish, range=wanted))

    def _step(self, steps: int) -> None:
        if self.view is not None:
            self.wish_for(replace(self.wish, range=stepped(self.wish.range, self.view.span, steps)))

    def _narrow(self, only: Narrowing) -> None:
        self.wish_for(replace(self.wish, only=only))

    def _show_metric(self, metric: Metric) -> None:
        stack = self.wish.stack
        if stack is Stack.KIND and metric is not Metric.TOKENS:
            stack = Stack.MODEL
        self.wish_for(
            replace(self.wish, metric=metric, stack=Stack.KIND if metric is Metric.TOKENS else stack)
        )

    def _show_stack(self, stack: Stack) -> None:
        self.wish_for(replace(self.wish, stack=stack))

    def _show_days(self, first: int, last: int) -> None:
        self._show_range(Range(Period.CUSTOM, 0, first, last))

    def _show_month(self, month: Month) -> None:
        if self.view is not None:
            back = months_back(month.days.first, self.view.today)
            self._show_range(Range(Period.CALENDAR_MONTH, back))

    def _show_project(self, row: Row) -> None:
        self._narrow(replace(self.wish.only, project=row.name))

    def _show_model(self, row: Row) -> None:
        self._narrow(replace(self.wish.only, model=row.name))

    def _show_session(self, row: Row) -> None:
        self._narrow(replace(self.wish.only, session=row.name, agent=row.agent))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()  # prices of plans may be others by now

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._building.stop()
        self._later.stop()


def _newest(snapshot: Snapshot) -> tuple[object, ...]:
    """What differs once there is something new to add up."""
    return snapshot.last_event_at_ms, snapshot.today_total.requests, words.today(snapshot.at_ms, snapshot.tz)
