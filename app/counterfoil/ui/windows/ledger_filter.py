"""The bar of filters above the ledger's table."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from counterfoil.domain.records import Facets, RecordFilter
from counterfoil.ui import theme
from counterfoil.ui.text import plain_label
from counterfoil.ui.windows.ledger_dates import TYPED_MS, Dates
from counterfoil.ui.windows.ledger_fields import Choice, Periods, entry
from counterfoil.ui.windows.ledger_span import Period, Span, utc_days
from counterfoil.words import ledger as words
from counterfoil.words.tongue import tr

LONGEST_ID = 200
FIELD_COLUMNS = ((760, 5), (480, 3), (0, 2))  # from this width on, so many fields stand in a row


class FilterBar(QWidget):
    """Says `changed` when another filter is wanted; `periods` and `dates` may be laid out elsewhere."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.span = Span()
        self.periods, self.dates = Periods(), Dates()
        self.agent, self.model, self.project = (
            Choice(tr("All agents")),
            Choice(tr("All models")),
            Choice(tr("All projects")),
        )
        self.session, self.text = entry(tr("Session id"), LONGEST_ID), entry(tr("Id contains"), LONGEST_ID)
        self.problem = plain_label("", "secondary")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.dates.hide()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.STEP * 2)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPED_MS)
        self._typed.timeout.connect(self.changed)
        self._connect()
        self.fit(FIELD_COLUMNS[0][0])

    def _connect(self) -> None:
        self.periods.chosen.connect(self._choose_period)
        self.dates.typed.connect(lambda span: self._set_span(span, typed=True))
        self.dates.wrong.connect(lambda: self._say(tr(words.WRONG_DATES)))
        for choice in (self.agent, self.model, self.project):
            choice.keep_any_whole()
            choice.chosen.connect(self.changed)
        for box in (self.session, self.text):
            box.textChanged.connect(self._typed.start)

    def wanted(self, now_ms: int, tz: str) -> RecordFilter:
        """What is to be shown."""
        since_ms, until_ms = self.span.bounds(now_ms, tz)
        return RecordFilter(
            since_ms,
            until_ms,
            self.agent.value,
            self.model.value,
            self.project.value,
            self.session.text().strip() or None,
            self.text.text().strip(),
        )

    @property
    def is_clear(self) -> bool:
        """Whether everything is shown."""
        return self.wanted(0, "UTC") == RecordFilter()

    def show_facets(self, facets: Facets) -> None:
        """Offer these agents, models and projects."""
        self.agent.offer_agents(facets.agents)
        self.model.offer(facets.models, facets.models)
        self.project.offer(facets.projects, facets.projects)

    def clear(self) -> None:
        """Show everything."""
        for choice in (self.agent, self.model, self.project):
            choice.choose(None)
        self.session.clear()
        self.text.clear()
        self._typed.stop()
        self._set_span(Span())

    def choose_days(self, first: int, last: int) -> None:
        """Show the requests of these UTC days, by their numbers since the epoch."""
        self._set_span(utc_days(first, last))

    def choose_session(self, session: str) -> None:
        """Show the requests of one session."""
        self.session.setText(session)
        self._typed.stop()
        self.changed.emit()

    def fit(self, width: int) -> None:
        """As many fields in a row as `width`, in px, has room for."""
        columns = next(number for least, number in FIELD_COLUMNS if width >= least)
        if columns == self._columns:
            return
        self._columns = columns
        fields = (self.agent, self.model, self.project, self.session, self.text)
        for index, field in enumerate(fields):
            self._grid.addWidget(field, index // columns, index % columns)
        self._grid.addWidget(self.problem, len(fields), 0, 1, columns)
        for column in range(FIELD_COLUMNS[0][1]):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _choose_period(self, period: Period) -> None:
        self._set_span(replace(self.span, period=period) if period is Period.CUSTOM else Span(period))
        if period is Period.CUSTOM:
            self.dates.first.setFocus()

    def _set_span(self, span: Span, *, typed: bool = False) -> None:
        self.span = span
        self._say("")
        self.periods.choose(span.period)
        self.dates.setVisible(span.period is Period.CUSTOM)
        if not typed:
            self.dates.show_span(span)
        self.changed.emit()

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
