"""Today's table and the list of the latest requests."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from counterfoil.domain.money import Cost
from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui import copying, theme
from counterfoil.ui.text import clean, plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.columns import latest_columns, today_columns
from counterfoil.ui.windows.panel import Panel, show_or_hide
from counterfoil.ui.windows.rows import RowsModel
from counterfoil.words import figures, samples
from counterfoil.words import sentences as words
from counterfoil.words.local_use import local_line
from counterfoil.words.samples import Sample
from counterfoil.words.spent import spent
from counterfoil.words.tongue import tr

MOST_ROWS = 12  # more than these scroll under a head that stays
HEAD_PX, CELL_INSET_PX = 30, 3
PADDING_PX, TIGHT_PADDING_PX = 20, 12
ROOMY_PX = 880  # from here on there is room for whole numbers
AGENT, MODEL, PROJECT, COST = 0, 1, 2, 8
AGENT_PX = 480  # from here on there is room for agents whose models do not tell them
NARROW_PX, NARROW_BY_AGENT_PX = 560, 720  # below, kinds of tokens give way, the sooner where agents are told
READ_KINDS = (4, 5, 6)
TOLD_BY_MODEL = {"claude-code", "codex"}
LONGEST_AGENT = 24


class PlainTable(QTableView):
    """A table without grid or stripes that is as high as its rows, up to a limit."""

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setFont(theme.font("body"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.copying = copying.attach(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setFont(theme.font("secondary"))
        head.setFixedHeight(HEAD_PX)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(40)

    def fit_rows(self, most: int) -> None:
        """Take the height of at most `most` rows."""
        head = 0 if self.horizontalHeader().isHidden() else HEAD_PX
        height = head + theme.ROW_HEIGHT * min(self.model().rowCount(), most) + 1
        if height != self.height():
            self.setFixedHeight(height)

    def set_widths(self, texts: Sequence[Sample], stretched: tuple[int, ...], padding_px: int) -> None:
        """Columns as wide as a sample of their text; the stretched ones share what is left."""
        head, metrics = self.horizontalHeader(), QFontMetrics(self.font())
        small = QFontMetrics(head.font())
        for index, sample in enumerate(texts):
            if index in stretched:
                head.setSectionResizeMode(index, QHeaderView.ResizeMode.Stretch)
                continue
            title = str(self.model().headerData(index, Qt.Orientation.Horizontal))
            head.setSectionResizeMode(index, QHeaderView.ResizeMode.Fixed)
            width = max(samples.widest(metrics.horizontalAdvance, sample), small.horizontalAdvance(title))
            head.resizeSection(index, width + padding_px)


class TodayPanel(Panel):
    """Today by agent, model and project."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(tr("Today"), parent)
        self.model = RowsModel(today_columns(exact=False))
        self.model.set_quiet_ink(palette.faint)
        self.table = PlainTable(self.model)
        self.table.setAccessibleName(tr("Today by agent, model and project"))
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(COST, Qt.SortOrder.DescendingOrder)
        self.footnote = plain_label("", "faint")
        self.footnote.setWordWrap(True)
        self.footnote.setContentsMargins(CELL_INSET_PX, 0, CELL_INSET_PX, 0)
        self.inset(CELL_INSET_PX)
        self.body.addWidget(self.table)
        self.body.addWidget(self.footnote)
        self.local = plain_label("", "faint")  # what models of one's own did
        self.local.setWordWrap(True)
        self.local.setContentsMargins(CELL_INSET_PX, 0, CELL_INSET_PX, 0)
        self.local.hide()
        self.body.addWidget(self.local)
        self._agents: tuple[str, ...] = ()
        self._credits: tuple[str, ...] = ()
        self._fitted: tuple[object, ...] = ()
        self._fit_columns()

    def show_today(self, snapshot: Snapshot) -> None:
        """Rows, the total at the head, and what the figures leave out."""
        self.model.show_rows(snapshot.today)
        self._agents = tuple(sorted({row.agent for row in snapshot.today}))
        self._credits = _credits_of([(row.use.cost, row.use.credits_nano) for row in snapshot.today])
        self._fit_columns()
        self.table.fit_rows(MOST_ROWS)
        self.table.setVisible(bool(snapshot.today))
        self.say_empty("" if snapshot.today else tr(words.NO_USE_TODAY))
        self.note.setText(words.today_note(snapshot.today_total))
        footnote = words.footnote(snapshot)
        self.footnote.setText(footnote)
        self.footnote.setVisible(bool(footnote))
        show_or_hide(self.local, local_line(snapshot.local))

    def restyle(self, palette: Palette) -> None:
        """The quiet ink of cells; all else follows the stylesheet."""
        self.model.set_quiet_ink(palette.faint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Whole numbers where there is room; agents where there is some, or where models do not tell them."""
        exact = self.width() >= ROOMY_PX
        are_told = TOLD_BY_MODEL.issuperset(self._agents)
        has_agents = exact or (self.width() >= AGENT_PX and not are_told)
        is_narrow = self.width() < (NARROW_PX if are_told else NARROW_BY_AGENT_PX)
        fitted = exact, has_agents, is_narrow, self._agents if has_agents else (), self._credits
        if fitted == self._fitted:
            return
        self._fitted = fitted
        self.model.set_columns(today_columns(exact=exact))
        self.table.setColumnHidden(AGENT, not has_agents)
        for column in READ_KINDS:
            self.table.setColumnHidden(column, is_narrow)
        self.stack_head(stacked=self.width() < AGENT_PX)
        padding = PADDING_PX if exact else TIGHT_PADDING_PX
        names = tuple(clean(words.agent(name), LONGEST_AGENT) for name in self._agents)
        _, *others, costs = _today_samples(exact=exact)
        texts = ((*names, "Claude"), *others, (*costs, *self._credits))
        self.table.set_widths(texts, (MODEL, PROJECT), padding)


def _today_samples(*, exact: bool) -> tuple[Sample, ...]:
    if not exact:
        counts = (figures.count(9_999), *map(figures.tokens, (999_000_000, 9_900_000, 9_900_000)))
        return (
            "Claude",
            "",
            "",
            *counts,
            f"{words.APPROX}{figures.tokens(99_000_000)}",
            samples.amounts(999.99),
        )
    counts = tuple(map(figures.count, (99_999, 99_999_999, 999_999_999, 99_999_999)))
    output = f"{words.APPROX}{figures.count(9_999_999)}"
    return ("Claude", "", "", *counts, output, samples.amounts(9_999.99))


def _latest_samples(in_credits: tuple[str, ...]) -> tuple[Sample, ...]:
    """As wide as the cells of the latest requests must be."""
    return ((samples.TIME_SECONDS, *samples.dates()), "", (*samples.amounts(9.99), *in_credits))


def _credits_of(spendings: Sequence[tuple[Cost, int]]) -> tuple[str, ...]:
    """Credits that stand where money would, the longest alone: what they take needs no room on other days."""
    said = {spent(cost, nano) for cost, nano in spendings if nano and not cost.known}
    return (max(said, key=len),) if said else ()


class LatestPanel(Panel):
    """The last requests, newest first; what their cells keep free is `padding_px`."""

    def __init__(
        self, palette: Palette, parent: QWidget | None = None, *, padding_px: int = PADDING_PX
    ) -> None:
        super().__init__(tr("Latest", about="requests"), parent)
        self._padding_px = padding_px
        self._credits: tuple[str, ...] = ()
        self._now_ms, self._tz = 0, "UTC"
        self.model = RowsModel(latest_columns(self._when, self._exactly))
        self.model.set_quiet_ink(palette.faint)
        self.table = PlainTable(self.model)
        self.table.setAccessibleName(tr("Latest requests"))
        self.table.horizontalHeader().hide()
        self._fit_columns()
        self.body.addWidget(self.table)
        self.body.addStretch(1)
        self.inset(CELL_INSET_PX)

    def show_latest(self, snapshot: Snapshot, most: int) -> None:
        """At most `most` rows, and today's cost at the head."""
        self._now_ms, self._tz = snapshot.at_ms, snapshot.tz
        rows = snapshot.latest[:most]
        self.model.show_rows(rows)
        in_credits = _credits_of([(row.cost, row.credits_nano) for row in rows])
        if in_credits != self._credits:
            self._credits = in_credits
            self._fit_columns()
        self.table.fit_rows(most)
        self.table.setVisible(bool(snapshot.latest))
        self.say_empty("" if snapshot.latest else tr(words.NO_LATEST))
        self.note.setText(words.today_total(snapshot.today_total))

    def restyle(self, palette: Palette) -> None:
        """The quiet ink of times; all else follows the stylesheet."""
        self.model.set_quiet_ink(palette.faint)

    def _fit_columns(self) -> None:
        self.table.set_widths(_latest_samples(self._credits), (1,), self._padding_px)

    def _when(self, at_ms: int) -> str:
        today = words.day(at_ms, self._tz) == words.day(self._now_ms, self._tz)
        return words.clock_seconds(at_ms, self._tz) if today else words.day(at_ms, self._tz)

    def _exactly(self, at_ms: int) -> str:
        return words.exact(at_ms, self._tz)
