"""Below the window's chart: what would be different, and the forecast of it beside the unchanged one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.forecast import Forecast
from counterfoil.domain.snapshot import WindowState
from counterfoil.domain.what_if import WhatIf
from counterfoil.ui import theme
from counterfoil.ui.text import plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.shortcuts import bind
from counterfoil.ui.windows.what_if_asking import Question, WhatIfAsking
from counterfoil.ui.windows.what_if_block import BlockPlan
from counterfoil.ui.windows.what_if_choices import choices
from counterfoil.ui.windows.what_if_models import ModelShare
from counterfoil.ui.windows.what_if_ticks import Ticks
from counterfoil.words import supposing as words
from counterfoil.words.tongue import tr

COLUMN_PX, MOST_COLUMNS = 210, 4


class WhatIfPane(QFrame):
    """Emits `supposed` with the forecast of what is chosen, None where nothing is; `left` with Escape."""

    supposed = Signal(object)  # Forecast or None
    left = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "details")
        self._state: WindowState | None = None
        self._at_ms, self._tz = 0, "UTC"
        self._columns = MOST_COLUMNS
        self._arranged: tuple[int, list[QWidget]] = (0, [])
        self.asking = WhatIfAsking(self)
        self.sentence, self.beside = plain_label("", "sentence"), plain_label("", "secondary")
        self.put_back = quiet_button(tr(words.PUT_BACK))
        self.projects, self.sessions = Ticks(tr(words.PROJECTS), palette), Ticks(tr(words.SESSIONS), palette)
        self.models, self.block = ModelShare(), BlockPlan()
        self.foot = plain_label(tr(words.NOTHING_CHANGED), "faint")
        self._parts = (self.projects, self.sessions, self.models, self.block)
        for part in self._parts:
            part.setParent(self)  # before it is shown, or it would be a window of its own
            part.changed.connect(self._ask)
        self._lay_out()
        bind("leave", self, self.left.emit, within=True)
        self.put_back.clicked.connect(self.put_all_back)
        self.asking.answered.connect(self._take)
        self.asking.failed.connect(self._take_failure)

    def _lay_out(self) -> None:
        for label in (self.sentence, self.beside, self.foot):
            label.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP)
        foot.addWidget(self.foot, 1)
        foot.addWidget(self.put_back)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.GAP + theme.STEP * 2)
        self._grid.setVerticalSpacing(theme.GAP)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.STEP)
        whole.addWidget(self.sentence)
        whole.addWidget(self.beside)
        whole.addSpacing(theme.STEP * 2)
        whole.addLayout(self._grid)
        whole.addSpacing(theme.STEP)
        whole.addLayout(foot)

    def show_state(self, state: WindowState, now_ms: int, tz: str, *, is_other: bool) -> None:
        """A window as it stands; what was chosen stays so unless it `is_other` than before."""
        self._state, self._at_ms, self._tz = state, now_ms, tz
        if is_other:
            self._let_go()
        offered = choices(state, now_ms, tz)
        self.projects.offer(offered.projects if len(offered.projects) > 1 or not offered.sessions else ())
        self.sessions.offer(offered.sessions)
        self.models.offer(offered.models)
        self.block.offer(offered)
        self._arrange()
        self.foot.setText(_foot(self._elsewhere_share))
        self._ask()

    def put_all_back(self) -> None:
        """Suppose nothing."""
        self._let_go()
        self._ask()

    def restyle(self, palette: Palette) -> None:
        """Rows that paint themselves take their colours from here."""
        for ticks in (self.projects, self.sessions):
            ticks.restyle(palette)

    def fit(self, width: int) -> None:
        """As many columns as `width` px have room for."""
        self._columns = max(1, min(width // COLUMN_PX, MOST_COLUMNS))
        self._arrange()

    def _let_go(self) -> None:
        for part in self._parts:
            part.blockSignals(True)
            part.put_back()
            part.blockSignals(False)

    @property
    def _elsewhere_share(self) -> float:
        capacity = self._state.capacity if self._state else None
        return (capacity.elsewhere_share or 0.0) if capacity else 0.0

    @property
    def what_if(self) -> WhatIf:
        """What is chosen."""
        outlook = self._state.outlook if self._state else None
        block = self.block.block(outlook) if outlook else None
        return WhatIf(
            self.sessions.off, self.projects.off, self.models.shares, (block,) if block is not None else ()
        )

    def _ask(self) -> None:
        what_if, state = self.what_if, self._state
        self.put_back.setEnabled(not what_if.is_nothing)
        if state is None or state.outlook is None or what_if.is_nothing:
            self.asking.forget()
            self._say(None)
            return
        self.asking.ask(Question(state.outlook, state.parts, what_if, self._elsewhere_share))

    def _take(self, ticket: int, forecast: Forecast) -> None:
        if ticket == self.asking.latest:
            self._say(forecast)

    def _take_failure(self, _asked: str, sentence: str) -> None:
        self.sentence.setText(sentence)

    def _say(self, forecast: Forecast | None) -> None:
        if self._state is not None:
            sentence, beside = words.told(self._state, forecast, self._at_ms, self._tz)
            self.sentence.setText(sentence)
            self.beside.setText(beside)
        self.supposed.emit(forecast)

    def _arrange(self) -> None:
        columns = self._columns
        shown: list[QWidget] = [part for part in self._parts if not part.isHidden()]
        if (columns, shown) == self._arranged:
            return
        self._arranged = columns, shown
        for part in self._parts:
            self._grid.removeWidget(part)
        for place, widget in enumerate(shown):
            self._grid.addWidget(widget, place // columns, place % columns)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def _foot(elsewhere_share: float) -> str:
    unchanged = tr(words.NOTHING_CHANGED)
    return f"{unchanged} {tr(words.ELSEWHERE)}" if elsewhere_share > 0 else unchanged
