"""Which days are looked at, and of whose use: the period, steps back and ahead, and what is left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from counterfoil.domain.history import Narrowing
from counterfoil.domain.history_spans import Period, Range, date_of, day_of
from counterfoil.domain.history_view import HistoryView
from counterfoil.ui import theme
from counterfoil.ui.text import clean, menu, plain_label, tooltip
from counterfoil.ui.windows.ledger_dates import Dates
from counterfoil.ui.windows.ledger_fields import Choice, choice_of, quiet_button
from counterfoil.ui.windows.ledger_span import Period as Typed
from counterfoil.ui.windows.ledger_span import Span
from counterfoil.ui.windows.segments import Segments
from counterfoil.words import history as words
from counterfoil.words import history_parts as parts
from counterfoil.words.tongue import tr

SEGMENTS_PX, ONE_ROW_PX, FILTERS_PX = 560, 820, 560
ARROW_PX = 30


def _named_periods() -> list[tuple[str, str]]:
    return [(period.value, parts.period(period)) for period in Period]


class PeriodBar(QWidget):
    """`wanted` bears a Range, `moved` the steps back."""

    wanted = Signal(object)
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = Segments(tr(parts.PERIOD), _named_periods())
        self.choice = choice_of(tr(parts.PERIOD), _named_periods())
        self.back, self.ahead = _arrow("◂", tr(parts.EARLIER)), _arrow("▸", tr(parts.LATER))
        self.days, self.dates = plain_label("", "secondary"), Dates()
        self._span = Range()
        self._lay_out()
        self.segments.chosen.connect(self._take)
        self.choice.chosen.connect(lambda: self._take(self.choice.value or ""))
        self.back.clicked.connect(lambda: self.moved.emit(1))
        self.ahead.clicked.connect(lambda: self.moved.emit(-1))
        self.dates.typed.connect(self._take_typed)
        self._shown: tuple[int, int] = (0, 0)

    def _lay_out(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.STEP * 2)
        steps = QWidget()
        steps.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs to the right for all
        inside = QHBoxLayout(steps)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.STEP)
        for widget in (self.back, self.days, self.ahead):
            inside.addWidget(widget)
        aside = QHBoxLayout()
        aside.addWidget(steps)
        aside.addStretch(1)
        periods = QHBoxLayout()
        periods.addWidget(self.segments)
        periods.addWidget(self.choice, 1)
        periods.addStretch(0)  # keeps what is alone at its side
        self._row.addLayout(periods)
        self._row.addLayout(aside, 1)
        self._row.addWidget(self.dates, 0, Qt.AlignmentFlag.AlignLeading)
        self.dates.hide()
        self.choice.hide()

    def show_view(self, view: HistoryView) -> None:
        """Mark what is shown."""
        period = view.wish.range.period
        self._shown = view.span.first, view.span.last
        self.segments.choose(period.value)
        self.choice.choose(period.value)
        self.days.setText(words.days(view.span))
        self.back.setEnabled(view.can_go_back)
        self.ahead.setEnabled(view.can_go_ahead)
        was_hidden = self.dates.isHidden()
        self.dates.setVisible(period is Period.CUSTOM)
        if period is Period.CUSTOM and (
            was_hidden or not self.dates.isAncestorOf(self.focusWidget() or self)
        ):
            self.dates.show_span(Span(Typed.CUSTOM, date_of(view.span.first), date_of(view.span.last)))

    def _take(self, word: str) -> None:
        period = Period(word)
        self.wanted.emit(Range(period, 0, *self._shown) if period is Period.CUSTOM else Range(period))

    def _take_typed(self, span: Span) -> None:
        first = None if span.first is None else day_of(span.first)
        last = None if span.last is None else day_of(span.last)
        self.wanted.emit(Range(Period.CUSTOM, 0, first, last))

    def fit(self, width: int) -> None:
        """Arrange for a width in px."""
        self.segments.setVisible(width >= SEGMENTS_PX)
        self.choice.setVisible(width < SEGMENTS_PX)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if width >= ONE_ROW_PX else down)


class FilterBar(QWidget):
    """`wanted` bears a Narrowing."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agent = Choice(tr(parts.ALL_AGENTS))
        self.project, self.model = Choice(tr(parts.ALL_PROJECTS)), Choice(tr(parts.ALL_MODELS))
        self.session, self.clear = quiet_button(""), quiet_button(tr(parts.CLEAR))
        self._only = Narrowing()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.STEP * 2)
        for choice in (self.agent, self.project, self.model):
            choice.setMaximumWidth(220)
            choice.chosen.connect(self._take)
            self._row.addWidget(choice, 1)
        for button in (self.session, self.clear):
            button.hide()
            self._row.addWidget(button)
        self._row.addStretch(1)
        self.session.clicked.connect(lambda: self.wanted.emit(_without_session(self._only)))
        self.clear.clicked.connect(lambda: self.wanted.emit(Narrowing()))

    def show_view(self, view: HistoryView) -> None:
        """What there is to choose from, and what is chosen."""
        only = self._only = view.wish.only
        agents, projects, models = view.names
        self.agent.offer_agents(agents)
        self.project.offer(projects, projects)
        self.model.offer(models, models)
        _choose(self.agent, only.agent, agents)
        _choose(self.project, only.project, projects)
        _choose(self.model, only.model, models)
        self.session.setVisible(only.session is not None)
        self.session.setText(menu(parts.session_chip(only.session or "")))
        self.clear.setVisible(not only.is_open)

    def _take(self) -> None:
        session = self._only.session
        self.wanted.emit(Narrowing(self.agent.value, self.project.value, self.model.value, session))

    def fit(self, width: int) -> None:
        """Arrange for a width in px."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if width >= FILTERS_PX else down)
        for choice in (self.agent, self.project, self.model):
            choice.setMaximumWidth(220 if width >= FILTERS_PX else 16_777_215)


def _choose(choice: Choice, name: str | None, names: Sequence[str]) -> None:
    if choice.value != name:
        choice.choose(name if name is None or name in names else None)


def _without_session(only: Narrowing) -> Narrowing:
    return Narrowing(only.agent, only.project, only.model)


def _arrow(sign: str, name: str) -> QPushButton:
    button = quiet_button(sign)
    button.setFixedWidth(ARROW_PX)
    button.setAccessibleName(clean(name))
    button.setToolTip(tooltip(name))
    return button
