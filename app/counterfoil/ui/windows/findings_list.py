"""The list of findings, the dearest first, and its filters."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QWidget

from counterfoil.domain.finding import Finding, FindingKind
from counterfoil.domain.money import usd
from counterfoil.ui import theme
from counterfoil.ui.plain import NBSP, clean
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_details import LinesTable
from counterfoil.ui.windows.ledger_fields import Choice, choice_of
from counterfoil.ui.windows.ledger_span import Period, Span
from counterfoil.ui.windows.panel import Panel
from counterfoil.ui.windows.rows import Column, RowsModel
from counterfoil.ui.windows.tables import CELL_INSET_PX, PADDING_PX, TIGHT_PADDING_PX
from counterfoil.words import figures, samples
from counterfoil.words import findings as told
from counterfoil.words import findings_page as words
from counterfoil.words.agents import agent
from counterfoil.words.spreadsheet import utc
from counterfoil.words.tongue import tr

COST, HEADLINE, KIND, AGENT, LAST, SURE = range(6)
PERIODS = (Period.ALL, Period.TODAY, Period.WEEK, Period.MONTH)
MOST_ROWS, TALLEST_NOTED = 8, 300
TIGHT_PX, ROOMY_PX, WIDE_PX = 480, 700, 960
FILTER_PX = 150
AWAY = NBSP * 3


class FindingsList(Panel):
    """`chosen` bears the finding that is looked at; the first one where no other is."""

    chosen = Signal(object)  # Finding, None where none is left

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._known: tuple[Finding, ...] = ()
        self._kept = ""  # the name of the finding that is chosen
        self._now_ms, self._tz = 0, "UTC"
        self.kind = Choice(tr(words.ALL_KINDS))
        periods = [(period.value, tr(period.value)) for period in PERIODS]
        periods[0] = (Period.ALL.value, tr(words.ANY_TIME))
        self.period = choice_of(tr("Time"), periods)
        self.model = RowsModel(finding_columns(self._when, self._tz))
        self.model.set_quiet_ink(palette.faint)
        self.table = LinesTable(self.model)
        self.table.setAccessibleName(tr("Findings, the dearest first"))
        self.table.setSortingEnabled(True)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.sortByColumn(COST, Qt.SortOrder.DescendingOrder)
        self._lay_out()
        self.kind.chosen.connect(self._filter)
        self.period.chosen.connect(self._filter)
        self.table.moved.connect(self._choose_row)
        self.say(tr(words.LOADING))

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(theme.STEP * 2)
        for one in (self.kind, self.period):
            one.setMinimumWidth(FILTER_PX)
            filters.addWidget(one)
        self.head.addLayout(filters)
        self.note.hide()
        self.inset(CELL_INSET_PX)
        self.body.addWidget(self.table)

    def show_findings(self, findings: tuple[Finding, ...], now_ms: int, tz: str) -> None:
        """All there are; what is chosen stays chosen while it is listed."""
        self._known, self._now_ms, self._tz = findings, now_ms, tz
        self.model.set_columns(finding_columns(self._when, tz))
        kinds = [kind for kind in FindingKind if any(one.kind is kind for one in findings)]
        self.kind.offer([kind.value for kind in kinds], [told.kind_name(kind) for kind in kinds])
        self._filter()

    def say(self, sentence: str) -> None:
        """A sentence in place of the list."""
        self._known = ()
        self.say_empty(sentence)
        for part in (self.table, self.kind, self.period, self.heading):
            part.hide()

    def restyle(self, palette: Palette) -> None:
        """The quiet ink of cells; all else follows the stylesheet."""
        self.model.set_quiet_ink(palette.faint)

    def knows(self, name: str) -> bool:
        """Whether a finding of this name is there, shown or not."""
        return any(one.name == name for one in self._known)

    def choose(self, name: str) -> None:
        """Choose a finding by its name, without the filters that hide it."""
        self._kept = name
        if name not in {one.name for one in self._wanted()}:
            self.kind.choose(None)
            self.period.setCurrentIndex(0)
        self._filter()

    def _filter(self) -> None:
        shown, kept = self._wanted(), self._kept
        self.model.show_rows(shown)
        self.table.fit_rows(MOST_ROWS)
        self.heading.setText(words.found(len(shown), len(self._known)))
        self.say_empty("" if shown else tr(words.NO_MATCH))
        for part in (self.kind, self.period, self.heading):
            part.show()
        self.table.setVisible(bool(shown))
        if shown:
            self._take_up(kept)
        else:
            self.chosen.emit(None)

    def _wanted(self) -> list[Finding]:
        since_ms, _ = Span(Period(self.period.value or Period.ALL)).bounds(self._now_ms, self._tz)
        kind = self.kind.value
        return [one for one in self._known if one.last_ms >= since_ms and kind in (None, one.kind.value)]

    def _take_up(self, kept: str) -> None:
        names = [self.model.row_at(row).name for row in range(self.model.rowCount())]
        row = names.index(kept) if kept in names else 0
        if self.table.currentIndex().row() != row:
            self.table.setCurrentIndex(self.model.index(row, 0))
        else:
            self._choose_row(row)

    def _choose_row(self, row: int) -> None:
        if row < self.model.rowCount():
            finding: Finding = self.model.row_at(row)
            self._kept = finding.name
            self.chosen.emit(finding)

    def _when(self, at_ms: int) -> str:
        return figures.moment(at_ms, self._now_ms, self._tz)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width()
        self.stack_head(stacked=width < ROOMY_PX, gap=theme.STEP * 2)
        for column, least_px in ((KIND, WIDE_PX), (AGENT, ROOMY_PX), (LAST, TIGHT_PX), (SURE, TIGHT_PX)):
            self.table.setColumnHidden(column, width < least_px)
        padding = PADDING_PX if width >= ROOMY_PX else TIGHT_PADDING_PX
        self.table.set_widths(_samples(), (HEADLINE,), padding)


def _samples() -> tuple[samples.Sample, ...]:
    kinds = tuple(told.kind_name(kind) for kind in FindingKind)
    return (samples.amounts(9999.99), "", kinds, "Claude Code", samples.moments(), told.how_sure(1.0))


def _apart(text: str) -> str:
    """Words that stand behind figures, with room between them."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"{text}{AWAY}" if mirrored else f"{AWAY}{text}"


def finding_columns(when: Callable[[int], str], tz: str) -> tuple[Column, ...]:
    """A row is a `Finding`; `when` words a moment in epoch ms."""
    return (
        Column(
            tr("Cost", about="beyond the usual"),
            words.list_cost,
            lambda f: f.cost.picousd if f.cost.known else None,
            told.money_line,
            figures=True,
            exact=lambda f: usd(f.cost.picousd) if f.cost.known else "",
        ),
        Column(
            f"{AWAY}{tr('What was found')}",  # the head leans by the window's side by itself
            lambda f: _apart(told.headline(f, tz)),
            lambda f: told.headline(f, tz),
            lambda f: clean(told.what(f, tz), TALLEST_NOTED),
            exact=lambda f: clean(told.headline(f, tz)),
        ),
        Column(tr("Kind"), lambda f: told.kind_name(f.kind), lambda f: f.kind.value, quiet=True),
        Column(tr("Agent"), lambda f: agent(f.agent), lambda f: f.agent, quiet=True),
        Column(
            tr("Last seen"),
            lambda f: when(f.last_ms),
            lambda f: f.last_ms,
            lambda f: figures.exact(f.last_ms, tz),
            quiet=True,
            exact=lambda f: utc(f.last_ms),
        ),
        Column(
            tr("Sure"),
            words.sure,
            lambda f: f.confidence,
            lambda f: told.sureness(f.confidence),
            figures=True,
            exact=lambda f: round(f.confidence, 4),
        ),
    )
