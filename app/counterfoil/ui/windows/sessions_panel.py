"""The panel of sessions: filters, order, and the table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from counterfoil.domain.finding import Finding
from counterfoil.domain.session import Session, SessionName
from counterfoil.ui import theme
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_dates import TYPED_MS
from counterfoil.ui.windows.ledger_fields import Choice, choice_of, entry, quiet_button
from counterfoil.ui.windows.ledger_span import Period, Span
from counterfoil.ui.windows.panel import Panel
from counterfoil.ui.windows.rows import RowsModel
from counterfoil.ui.windows.sessions_columns import (
    CACHE,
    COST,
    DURATION,
    PROJECT,
    REQUESTS,
    STARTED,
    TOKENS,
    session_columns,
)
from counterfoil.ui.windows.sessions_table import SessionsTable
from counterfoil.ui.windows.shortcuts import bind
from counterfoil.ui.windows.tables import CELL_INSET_PX
from counterfoil.words import figures
from counterfoil.words import sessions as words
from counterfoil.words.findings_page import mark
from counterfoil.words.tongue import msg, tr

FIELD_COLUMNS = ((820, 6), (500, 3), (0, 2))  # from this width on, so many fields stand in a row
LONGEST_TEXT = 200
PERIODS = (Period.ALL, Period.TODAY, Period.WEEK, Period.MONTH)
ORDERS = {  # column: what its order is called, the first click's direction
    STARTED: (msg("Newest first"), True),
    DURATION: (msg("Longest first"), True),
    COST: (msg("Highest cost first"), True),
    TOKENS: (msg("Most tokens first"), True),
    REQUESTS: (msg("Most requests first"), True),
    CACHE: (msg("Least from cache first"), False),
    PROJECT: (msg("By project"), False),
}


class SessionsPanel(Panel):
    """Shows the sessions that its filters leave; `opened` bears the one to be looked at."""

    opened = Signal(object)  # Session
    filled = Signal(bool)  # whether there are rows that want all the room there is

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.TITLE), parent)
        self._known: dict[SessionName, Session] = {}
        self._now_ms, self._tz, self._has_more = 0, "UTC", False
        self._marks: Mapping[SessionName, tuple[Finding, ...]] = {}
        self.text = entry(tr("Project, model or session id"), LONGEST_TEXT)
        self.agent, self.model_name = Choice(tr("All agents")), Choice(tr("All models"))
        self.project = Choice(tr("All projects"))
        periods = [(period.value, tr(period.value)) for period in PERIODS]
        periods[0] = (Period.ALL.value, tr("Any time"))
        self.period = choice_of(tr("Time"), periods)
        self.order = choice_of(tr("Order"), [(str(c), tr(name)) for c, (name, _) in ORDERS.items()])
        self.clear = quiet_button(tr("Clear filters"))
        self.model = RowsModel(session_columns(self._when, self._tz, self._mark))
        self.model.set_quiet_ink(palette.faint)
        self.table = SessionsTable(self.model, palette)
        self.table.setAccessibleName(tr(words.TITLE))
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPED_MS)
        self._lay_out()
        self._connect()
        bind("find", self, self.text.setFocus)
        self.table.sortByColumn(STARTED, Qt.SortOrder.DescendingOrder)
        self.say(words.LOADING)

    def _lay_out(self) -> None:
        self.clear.hide()
        self.head.insertWidget(1, self.clear)
        self._columns = 0
        self._fields = QGridLayout()
        self._fields.setSpacing(theme.STEP * 2)
        self._bar = QWidget()
        self._bar.setLayout(self._fields)
        self._fields.setContentsMargins(CELL_INSET_PX, 0, CELL_INSET_PX, 0)
        self.inset(CELL_INSET_PX)
        self.body.insertWidget(1, self._bar)
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)
        self._fit_fields(0)

    def _connect(self) -> None:
        self._typed.timeout.connect(self._filter)
        self.text.textChanged.connect(self._typed.start)
        self.text.returnPressed.connect(self._go_to_table)
        for choice in (self.agent, self.model_name, self.project, self.period):
            choice.chosen.connect(self._filter)
        self.order.chosen.connect(self._sort)
        self.clear.clicked.connect(self._clear)
        self.table.opened.connect(self.opened)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sorted)

    def show_time(self, now_ms: int, tz: str) -> None:
        """Moments are worded for now and for a zone."""
        is_same = tz == self._tz and now_ms // figures.DAY_MS == self._now_ms // figures.DAY_MS
        self._now_ms, self._tz = now_ms, tz
        if not is_same:
            self.model.set_columns(session_columns(self._when, tz, self._mark))

    def show_sessions(self, sessions: Iterable[Session], *, is_all: bool, has_more: bool) -> None:
        """Sessions that are new or changed, or all there are; what is chosen stays chosen."""
        self._known = {} if is_all else self._known
        self._known |= {session.name: session for session in sessions}
        self._has_more = has_more
        self._offer()
        self._filter()

    def show_marks(self, marks: Mapping[SessionName, tuple[Finding, ...]]) -> None:
        """Which sessions have findings."""
        self._marks = marks
        self.table.show_marked(marks)

    def say(self, sentence: str) -> None:
        """A sentence, in English, in place of all."""
        self._known = {}
        self.say_empty(tr(sentence))
        self.note.setText("")
        for part in (self._bar, self.table, self.clear):
            part.hide()
        self.filled.emit(False)

    def restyle(self, palette: Palette) -> None:
        """Colours of what is painted."""
        self.table.restyle(palette)

    def session_beside(self, name: SessionName, step: int) -> Session | None:
        """The session so many rows further down than another, as they are sorted now."""
        rows = [self.model.row_at(number).name for number in range(self.model.rowCount())]
        place = rows.index(name) + step if name in rows else -1
        return self.model.row_at(place) if 0 <= place < len(rows) else None

    def session_named(self, name: SessionName) -> Session | None:
        """A session by its name, also where the filters hide it."""
        return self._known.get(name)

    def choose(self, name: SessionName) -> None:
        """Choose the row of a session, where it is shown."""
        for number in range(self.model.rowCount()):
            if self.model.row_at(number).name == name:
                self.table.choose(number)
                return

    def _offer(self) -> None:
        known = self._known.values()
        agents = sorted({session.name.agent for session in known})
        self.agent.offer_agents(agents)
        models = sorted({model for session in known for model in session.models})
        self.model_name.offer(models, models)
        projects = sorted({project for session in known for project in session.projects}, key=str.lower)
        self.project.offer(projects, projects)

    def _filter(self) -> None:
        if not self._known:
            self.say(words.NO_SESSIONS)
            return
        chosen = self._chosen
        shown = self._wanted()
        self.model.show_rows(shown)
        self.table.fit_shown(len(shown))
        self.note.setText(words.found(len(shown), len(self._known), has_more=self._has_more))
        self.say_empty("" if shown else tr(words.NO_MATCH))
        self._bar.show()
        self.table.setVisible(bool(shown))
        self.clear.setVisible(len(shown) < len(self._known))
        self.filled.emit(bool(shown))
        if chosen is not None:
            self.choose(chosen)

    @property
    def _chosen(self) -> SessionName | None:
        current = self.table.currentIndex()
        if not current.isValid() or current.row() >= self.model.rowCount():
            return None
        name: SessionName = self.model.row_at(current.row()).name
        return name

    def _wanted(self) -> list[Session]:
        since_ms, _ = Span(Period(self.period.value or Period.ALL)).bounds(self._now_ms, self._tz)
        agent, model, project = self.agent.value, self.model_name.value, self.project.value
        text = self.text.text().strip().casefold()
        return [
            session
            for session in self._known.values()
            if session.last_ms >= since_ms
            and agent in (None, session.name.agent)
            and (model is None or model in session.models)
            and (project is None or project in session.projects)
            and (not text or _holds(session, text))
        ]

    def _clear(self) -> None:
        self.text.clear()
        self._typed.stop()
        for choice in (self.agent, self.model_name, self.project):
            choice.choose(None)
        self.period.setCurrentIndex(0)
        self._filter()

    def _sort(self) -> None:
        column = int(self.order.value or STARTED)
        falls = ORDERS[column][1]
        self.table.sortByColumn(
            column, Qt.SortOrder.DescendingOrder if falls else Qt.SortOrder.AscendingOrder
        )

    def _sorted(self, column: int, order: Qt.SortOrder) -> None:
        """By the head: the choice says so too where it has a name for it."""
        falls = order is Qt.SortOrder.DescendingOrder
        known = column in ORDERS and ORDERS[column][1] is falls
        self.order.setCurrentIndex(self.order.findData(str(column)) if known else -1)

    def _go_to_table(self) -> None:
        self._filter()
        if self.model.rowCount():
            self.table.choose(0)
            self.table.setFocus()

    def _mark(self, session: Session) -> str:
        return mark(self._marks.get(session.name, ()))

    def _when(self, at_ms: int) -> str:
        return figures.moment(at_ms, self._now_ms, self._tz)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_fields(self.width())

    def _fit_fields(self, width: int) -> None:
        columns = next(number for least, number in FIELD_COLUMNS if width >= least)
        if columns == self._columns:
            return
        self._columns = columns
        fields = (self.text, self.project, self.model_name, self.agent, self.period, self.order)
        for index, field in enumerate(fields):
            self._fields.addWidget(field, index // columns, index % columns)
        for column in range(FIELD_COLUMNS[0][1]):
            share = 2 if column == 0 and columns == FIELD_COLUMNS[0][1] else 1
            self._fields.setColumnStretch(column, share if column < columns else 0)


def _holds(session: Session, text: str) -> bool:
    names = (*session.projects, *session.models, session.name.id)
    return any(text in name.casefold() for name in names)
