"""A comparison as a whole: figures, classes, rows with their evidence, and how it was made."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.reconciliation import DifferenceClass, ReconciledRow, Reconciliation, Tolerance
from counterfoil.ui import theme
from counterfoil.ui.reconcile_access import Wish
from counterfoil.ui.text import plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_fields import Choice, choice_of
from counterfoil.ui.windows.reconcile_classes import ClassesPanel
from counterfoil.ui.windows.reconcile_details import DetailsPanel, stacking
from counterfoil.ui.windows.reconcile_figures import FiguresPanel
from counterfoil.ui.windows.reconcile_notes import LimitsPanel, Strips, WitnessesPanel
from counterfoil.ui.windows.reconcile_rows import RowsPanel
from counterfoil.words import money
from counterfoil.words import reconcile_result as words
from counterfoil.words.reconcile_result import Measure
from counterfoil.words.tongue import tr

STACK_PX, SIDE_STRETCH = 560, (3, 2)
AMOUNTS_PICOUSD = (0, 10**10, 10**11, 10**12)
UTC, PROVIDERS_ZONE = "UTC", "America/Los_Angeles"


class Manner(QWidget):
    """In which zone days are cut and what is taken for the same; `changed` bears a Wish."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wish = Wish()
        self.zone = choice_of(tr(words.ZONE), [])
        self.tolerance = choice_of(tr(words.TOLERANCE), [])
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.GAP)
        for name, choice in ((words.ZONE, self.zone), (words.TOLERANCE, self.tolerance)):
            self._row.addLayout(_named(tr(name), choice))
        self._row.addStretch(1)
        for choice in (self.zone, self.tolerance):
            choice.chosen.connect(self._tell)

    def show_wish(self, wish: Wish, found: Reconciliation, tz: str) -> None:
        """How what is shown was made, and what else can be chosen; `tz` is the user's zone."""
        self._wish = wish
        stated = found.statement.zone or UTC
        zones = dict.fromkeys(name for name in (UTC, tz, PROVIDERS_ZONE, wish.tz) if name and name != stated)
        self.zone.refill([("", tr(words.AS_STATED, zone=stated)), *((zone, zone) for zone in zones)])
        self.zone.choose(wish.tz or "")
        self.zone.keep_any_whole()
        amounts = sorted({*AMOUNTS_PICOUSD, wish.tolerance.picousd})
        self.tolerance.refill([(str(one), _allowed(one)) for one in amounts])
        self.tolerance.choose(str(wish.tolerance.picousd))

    def fit(self, width_px: int) -> None:
        """One below the other where there is little room."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if width_px >= STACK_PX else down)

    def _tell(self) -> None:
        picousd = int(self.tolerance.value or 0)
        tolerance = Tolerance(picousd, self._wish.tolerance.tokens_per_million)
        wish = Wish(self.zone.value or None, tolerance)
        if wish != self._wish:
            self._wish = wish
            self.changed.emit(wish)


class ResultView(QWidget):
    """`wish_changed` asks for the same comparison in another manner."""

    wish_changed = Signal(object)
    shown_part = Signal(object)  # to be brought into view

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: Reconciliation | None = None
        self._at_ms, self._tz, self._measure = 0, UTC, Measure.MONEY
        self.figures, self.strips, self.manner = FiguresPanel(), Strips(), Manner()
        self.classes, self.rows = ClassesPanel(palette), RowsPanel(palette)
        self.details, self.witnesses = DetailsPanel(palette), WitnessesPanel(palette)
        self.limits = LimitsPanel()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(theme.GAP)
        for panel, stretch in zip((self.rows, self.details), SIDE_STRETCH, strict=True):
            self._beside.addWidget(panel, stretch)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.GAP)
        for part in (self.figures, self.strips, self.manner, self.classes):
            whole.addWidget(part)
        whole.addLayout(self._beside)
        whole.addWidget(self.witnesses)
        whole.addWidget(self.limits)
        whole.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        self.classes.picked.connect(self._pick)
        self.rows.chosen.connect(self._choose)
        self.rows.measure_changed.connect(self._measure_by)
        self.manner.changed.connect(self.wish_changed)

    def show_result(self, found: Reconciliation, wish: Wish, at_ms: int, tz: str) -> None:
        """Another comparison, made at that moment; `tz` is the user's zone."""
        told = words.measures(found)
        is_same = self.found is not None and self.found.statement.sha256 == found.statement.sha256
        self.found, self._at_ms, self._tz = found, at_ms, tz
        self._measure = self._measure if is_same and self._measure in told else told[0]
        self.strips.show_result(found)
        self.manner.show_wish(wish, found, tz)
        self.witnesses.show_result(found)
        self.limits.show_result(found)
        self._show_figures()

    def restyle(self, palette: Palette) -> None:
        """Parts that paint themselves take their colours from here."""
        for panel in (self.classes, self.rows, self.details, self.witnesses):
            panel.restyle(palette)

    def _show_figures(self) -> None:
        if self.found is None:
            return
        self.figures.show_result(self.found, self._measure, self._at_ms, self._tz)
        self.classes.show_result(self.found, self._measure)
        self.rows.show_result(self.found, self._measure)

    def _measure_by(self, measure: Measure) -> None:
        self._measure = measure
        self._show_figures()

    def _pick(self, cls: DifferenceClass) -> None:
        self.rows.show_class(cls)
        self.shown_part.emit(self.rows)

    def _choose(self, row: ReconciledRow | None) -> None:
        if row is None or self.found is None:
            self.details.forget()
        else:
            self.details.show_row(row, self._measure, self.found.tz)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._beside.setDirection(stacking(self.width()))
        self.manner.fit(self.width())


def _allowed(picousd: int) -> str:
    if picousd == 0:
        return tr(words.EXACT)
    return money.exact(picousd) if picousd % money.CENT_PICOUSD else money.amount(picousd)


def _named(name: str, choice: Choice) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.STEP * 2)
    label = plain_label(name, "secondary")
    label.setBuddy(choice)
    row.addWidget(label)
    row.addWidget(choice, 1)
    return row
