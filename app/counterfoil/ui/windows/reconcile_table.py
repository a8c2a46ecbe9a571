"""The table of rows: ledger, statement and difference side by side, with the class and its reason."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHeaderView, QWidget

from counterfoil.domain.reconciliation import DifferenceClass, ReconciledRow
from counterfoil.ui import theme
from counterfoil.ui.text import clean
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_details import LinesTable
from counterfoil.ui.windows.reconcile_hues import hue
from counterfoil.ui.windows.rows import Column, Index, RowsModel
from counterfoil.ui.windows.tables import HEAD_PX, PADDING_PX, TIGHT_PADDING_PX
from counterfoil.words import figures, money, reconciling, samples
from counterfoil.words import reconcile_result as words
from counterfoil.words.reconcile_result import Measure
from counterfoil.words.tongue import tr

DAY, MODEL, ABOUT, CLASS, REASON, LEDGER, STATEMENT, DIFFERENCE = range(8)
MARK_PX, MARK_GAP_PX, MOST_ROWS, LONGEST_REASON = 8, 4, 14, 240
ORDER = {cls: place for place, cls in enumerate(DifferenceClass)}
WIDEST_PICOUSD = 9_999_990_000_000_000
TIGHT_PX, MIDDLE_PX, ROOMY_PX = 540, 780, 1060
EDGES_PX = 36  # of the panel around it
LEAST_WORDS_PX = 84  # below it words are only their beginning; the chosen row has them whole
DECORATION = int(Qt.ItemDataRole.DecorationRole)


class ReconciledModel(RowsModel):
    """Rows with a mark of their class's hue."""

    def __init__(self, palette: Palette) -> None:
        self._marks: dict[DifferenceClass, QIcon] = {}
        self._palette = palette
        super().__init__(row_columns(Measure.MONEY, "UTC"))
        self.set_quiet_ink(palette.faint)

    def restyle(self, palette: Palette) -> None:
        """Other colours."""
        self._palette = palette
        self._marks.clear()
        self.set_quiet_ink(palette.faint)

    def data(self, index: Index, role: int = 0) -> object:
        if role == DECORATION and index.column() == CLASS:
            return self._mark(self.row_at(index.row()).cls)
        return super().data(index, role)

    def _sorted(self) -> list[ReconciledRow]:
        """As any table's, with one look at each row: there may be tens of thousands."""
        if self._order is None:
            return list(self._given)
        column, descending = self._order
        key = self._columns[column].key
        keyed = [(key(row), row) for row in self._given]
        known = sorted((one for one in keyed if one[0] is not None), key=itemgetter(0), reverse=descending)
        return [row for _, row in known] + [row for found, row in keyed if found is None]

    def _mark(self, cls: DifferenceClass) -> QIcon:
        if cls not in self._marks:
            self._marks[cls] = mark(None if cls is DifferenceClass.MATCH else hue(cls, self._palette))
        return self._marks[cls]


class ReconciledTable(LinesTable):
    """`moved` bears the number of the current row."""

    left = Signal()

    def __init__(self, model: ReconciledModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.rows = model
        self.setAccessibleName(clean(tr(words.ROWS)))
        self.setIconSize(QSize(MARK_PX + MARK_GAP_PX, MARK_PX))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.rows.sort(-1)

    def fit_shown(self) -> None:
        """As high as its rows, up to a limit."""
        self.setFixedHeight(HEAD_PX + theme.ROW_HEIGHT * min(self.rows.rowCount(), MOST_ROWS) + 1)

    def fit_columns(self, width_px: int, names: Sequence[str], models: Sequence[str] = ()) -> None:
        """Leave out what there is no room for."""
        self.setColumnHidden(REASON, width_px < ROOMY_PX)
        self.setColumnHidden(ABOUT, width_px < MIDDLE_PX)
        self._fit_visible(width_px, names, models)
        for column in (ABOUT, REASON):
            shown = sum(not self.isColumnHidden(one) for one in (ABOUT, REASON))
            if not self.isColumnHidden(column) and self._left(width_px) < LEAST_WORDS_PX * shown:
                self.setColumnHidden(column, True)
                self._fit_visible(width_px, names, models)

    def _fit_visible(self, width_px: int, names: Sequence[str], models: Sequence[str]) -> None:
        for column in (MODEL, LEDGER, STATEMENT):
            self.setColumnHidden(column, width_px < TIGHT_PX)
        amounts = f"+{money.amount(WIDEST_PICOUSD)}"
        days = tuple(f"{day} 2026" for day in samples.dates()) + samples.moments()
        classes = tuple(f"{name} ▐▐" for name in names) or ("",)
        sample = (days, tuple(models) or "", "", classes, "", amounts, amounts, amounts)
        stretched = tuple(c for c in (ABOUT, REASON) if not self.isColumnHidden(c)) or (CLASS,)
        self.set_widths(sample, stretched, PADDING_PX if width_px >= ROOMY_PX else TIGHT_PADDING_PX)

    def _left(self, width_px: int) -> int:
        """What the columns of a fixed width leave to the others."""
        head = self.horizontalHeader()
        fixed = (n for n in range(head.count()) if head.sectionResizeMode(n) is QHeaderView.ResizeMode.Fixed)
        return width_px - EDGES_PX - sum(map(head.sectionSize, fixed))

    def keyboardSearch(self, search: str) -> None:
        """Nothing: Qt's own goes through every row."""


def row_columns(measure: Measure, tz: str) -> tuple[Column, ...]:
    """A row is a ReconciledRow."""
    return (
        Column(
            tr(words.WHEN), lambda r: words.day(r, tz), lambda r: r.since_ms or None,
            lambda r: figures.exact(r.since_ms, tz) if r.since_ms else "",
            exact=lambda r: r.key.day,
        ),
        Column(tr(words.WHAT), _model, lambda r: r.key.model, _model),
        Column(
            tr(words.ABOUT), lambda r: words.told_apart(r.key), lambda r: words.told_apart(r.key) or None,
            lambda r: clean(words.told_apart(r.key)), quiet=True,
        ),
        Column(tr(words.CLASS), lambda r: reconciling.name(r.cls), _order),
        Column(tr(words.REASON), reason, _order, reason, quiet=True),
        _figure(words.LEDGER, lambda r: words.value(r.ledger, measure), measure),
        _figure(words.STATEMENT, lambda r: words.value(r.provider, measure), measure),
        _figure(words.DIFFERENCE, lambda r: words.value(r.difference, measure), measure, is_signed=True),
    )  # fmt: skip


def reason(row: ReconciledRow) -> str:
    """Why a row differs, by its greatest part."""
    part = next((part for part in row.parts if part.cls is row.cls), None)
    return "" if part is None else clean(reconciling.reason(part), LONGEST_REASON)


def _order(row: ReconciledRow) -> int:
    return ORDER[row.cls]


def _model(row: ReconciledRow) -> str:
    return row.key.model or ""


def mark(colour: str | None) -> QIcon:
    """A small square of a hue, with what keeps it off the word behind it; that room alone for None."""
    drawn = QPixmap((MARK_PX + MARK_GAP_PX) * 2, MARK_PX * 2)
    drawn.setDevicePixelRatio(2)
    drawn.fill(Qt.GlobalColor.transparent)
    if colour is None:
        return QIcon(drawn)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(0, 0, MARK_PX, MARK_PX, 2, 2)
    painter.end()
    return QIcon(drawn)


def _figure(title: str, value: object, measure: Measure, *, is_signed: bool = False) -> Column:
    assert callable(value)
    shown = words.signed if is_signed else words.shown
    return Column(
        tr(title),
        lambda r: shown(value(r), measure),
        value,
        lambda r: words.exactly(value(r), measure, is_signed=is_signed),
        figures=True,
        exact=lambda r: words.bare(value(r), measure),
    )
