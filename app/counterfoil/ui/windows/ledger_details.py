"""What is known of one request: why it counts, where each of its lines was read, and by what."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.records import RecordLine, RecordRow
from counterfoil.ui import theme
from counterfoil.ui.text import plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.ledger_values import Values
from counterfoil.ui.windows.rows import Column, RowsModel
from counterfoil.ui.windows.side_pane import SidePane
from counterfoil.ui.windows.tables import PlainTable
from counterfoil.words import figures
from counterfoil.words import ledger_lines as words
from counterfoil.words.spent import tokens_told
from counterfoil.words.tongue import tr

MOST_LINES_SHOWN = 5
LINE_SAMPLES, LINE_PADDING_PX = ("99", "", "999,999"), 14
Index = QModelIndex | QPersistentModelIndex


class LinesTable(PlainTable):
    """The lines of one request, one of them chosen."""

    moved = Signal(int)

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr(words.LINES))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.moved.emit(current.row())


class DetailsPane(SidePane):
    """Shows one request; its lines come later than the row itself."""

    closed = Signal()
    session_wanted = Signal(str)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: RecordRow | None = None
        self.lines: tuple[RecordLine, ...] = ()
        self._tz = "UTC"
        self.title, self.verdict = plain_label("", "heading"), plain_label("", "body")
        self.told = plain_label("", "secondary")
        self.verdict.setWordWrap(True)
        self.copy, self.close_button = quiet_button(tr(words.COPY)), quiet_button("×")
        self.copy.setAccessibleName(tr(words.COPY_ALL))
        self.copy.setToolTip(tr(words.COPY_ALL))
        self.close_button.setAccessibleName(tr(words.CLOSE))
        self.only_session = quiet_button(tr(words.ONLY_THIS))
        self.only_session.setFont(theme.font("secondary"))
        self.only_session.setAccessibleName(tr(words.ONLY_THIS_SESSION))
        self.only_session.setToolTip(tr(words.ONLY_THIS_SESSION))
        self.request = Values(words.REQUEST_LABELS)
        self.request.put_beside("Session", self.only_session)
        self.model = RowsModel(_columns(self._clock, self._exactly))
        self.model.set_quiet_ink(palette.faint)
        self.table = LinesTable(self.model)
        self.table.set_widths((*LINE_SAMPLES, tr(words.COUNTS)), (1,), LINE_PADDING_PX)
        self.line_title, self.why = plain_label("", "heading"), plain_label("", "secondary")
        self.why.setWordWrap(True)
        self.line = Values(words.LINE_LABELS)
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.closed)
        self.only_session.clicked.connect(self._choose_session)
        self.table.moved.connect(self._show_line)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.STEP)
        head.addWidget(self.title, 1)
        head.addWidget(self.copy)
        head.addWidget(self.close_button)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, theme.STEP * 2, 0)
        inside.setSpacing(theme.STEP * 2)
        parts: tuple[QWidget, ...] = (self.told, self.verdict, self.request, self.table)
        for part in (*parts, self.line_title, self.why, self.line):
            inside.addWidget(part)
        self.hold(head, inside, theme.STEP * 2)

    def show_row(self, row: RecordRow, tz: str) -> None:
        """The request itself; what was known of the lines of another one goes."""
        is_same = self.row is not None and (self.row.agent, self.row.key) == (row.agent, row.key)
        self.row, self._tz = row, tz
        self.title.setText(row.model)
        self.request.show_fields(words.request_fields(row, tz))
        self.told.setText(words.heading(row, tz))
        self.only_session.setVisible(bool(row.session))
        if not is_same:
            self._show_lines(())

    def show_lines(self, agent: str, key: str, lines: Sequence[RecordLine]) -> None:
        """All lines of a request; those of another than the one shown are late, and left."""
        if self.row is not None and (agent, key) == (self.row.agent, self.row.key):
            self._show_lines(tuple(lines))

    def show_failure(self, sentence: str) -> None:
        """The lines could not be had."""
        self.verdict.setText(sentence)
        self.verdict.show()

    def restyle(self, palette: Palette) -> None:
        """Colours of what is painted."""
        self.model.set_quiet_ink(palette.faint)

    def _show_lines(self, lines: tuple[RecordLine, ...]) -> None:
        self.lines = lines
        self.verdict.setText(words.verdict(lines))
        self.verdict.setVisible(bool(lines))
        self.model.show_rows([(number, line) for number, line in enumerate(lines, start=1)])
        self.table.setVisible(len(lines) > 1)
        self.table.fit_rows(MOST_LINES_SHOWN)
        counting = next((i for i, line in enumerate(lines) if line.counts), len(lines) - 1)
        self.table.clearSelection()
        if lines:
            self.table.setCurrentIndex(self.model.index(counting, 0))
        self._show_line(counting)

    def _show_line(self, number: int) -> None:
        known = 0 <= number < len(self.lines)
        for part in (self.line_title, self.line):
            part.setVisible(known)
        self.why.setVisible(known and len(self.lines) > 1)
        if not known or self.row is None:
            return
        line = self.lines[number]
        self.line_title.setText(words.line_title(line, self.lines))
        self.why.setText(words.why(line, self.lines))
        told = dict(words.request_fields(self.row, self._tz))
        self.line.show_fields(
            field for field in words.line_fields(line, self._tz) if told.get(field[0]) != field[1]
        )
        self.fit_height()

    def _copy(self) -> None:
        if self.row is not None:
            QGuiApplication.clipboard().setText(words.block_of_text(self.row, self.lines, self._tz))

    def _choose_session(self) -> None:
        if self.row is not None:
            self.session_wanted.emit(self.row.session)

    def _clock(self, at_ms: int) -> str:
        return figures.clock_seconds(at_ms, self._tz)

    def _exactly(self, at_ms: int) -> str:
        return figures.exact(at_ms, self._tz)


def _columns(clock: Callable[[int], str], exactly: Callable[[int], str]) -> tuple[Column, ...]:
    """Number, time, output and whether it counts; a row is a line's number with the line."""
    return (
        Column("", lambda r: str(r[0]), lambda r: r[0], quiet=True),
        Column(
            tr("Logged"), lambda r: clock(r[1].at_ms), lambda r: r[1].at_ms, lambda r: exactly(r[1].at_ms)
        ),
        Column(
            tr("Output"),
            lambda r: tokens_told(figures.count(r[1].tokens.output), has_tokens=r[1].has_tokens),
            lambda r: r[1].tokens.output if r[1].has_tokens else None,
            figures=True,
        ),
        Column("", lambda r: tr(words.COUNTS) if r[1].counts else "", lambda r: r[1].counts, figures=True),
    )
