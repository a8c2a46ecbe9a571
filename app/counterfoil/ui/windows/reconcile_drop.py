"""Where a statement is dropped or chosen; nothing is done with it here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QFrame, QGridLayout, QVBoxLayout, QWidget

from counterfoil.ui import theme
from counterfoil.ui.glyphs import glyph
from counterfoil.ui.stylesheet import stylesheet
from counterfoil.ui.text import clean, plain_label, wrapped
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_fields import primary_button
from counterfoil.ui.windows.picture import picture_label
from counterfoil.words import reconcile_page as words
from counterfoil.words.tongue import tr

PICTURE_PX, INSIDE_PX, NARROW_PX = 28, 24, 400
BASELINE_PX = 2  # of a smaller text beside a greater one
ENDINGS = "*.csv *.tsv *.txt *.json *.jsonl *.ndjson"


class DropArea(QFrame):
    """Dashed while it waits, filled while a file is held over the page."""

    choose_wanted = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours, self._is_aimed_at = palette, False
        self.picture = picture_label(glyph("scale", palette.muted, PICTURE_PX), PICTURE_PX)
        self.sentence = wrapped(tr(words.DROP), "body")
        self.choose = primary_button(tr(words.CHOOSE))
        self.choose.clicked.connect(self.choose_wanted)
        self.why = wrapped(tr(words.NOTHING_KEPT), "secondary")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.STEP * 3)
        self._row.addWidget(self.picture)
        self._row.addWidget(self.sentence)
        self._row.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        self._row.addStretch(1)
        self.sentence.setWordWrap(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(INSIDE_PX, INSIDE_PX, INSIDE_PX, INSIDE_PX)
        whole.setSpacing(theme.STEP * 2)
        whole.addLayout(self._row)
        whole.addWidget(self.why)

    def aim(self, *, aimed: bool) -> None:
        """A file is held over the page, or no more."""
        if aimed != self._is_aimed_at:
            self._is_aimed_at = aimed
            self.sentence.setText(tr(words.LET_GO) if aimed else tr(words.DROP))
            self.update()

    def fit(self, width_px: int) -> None:
        """One below the other where there is little room."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if width_px >= NARROW_PX else down)

    def restyle(self, palette: Palette) -> None:
        """Colours of what is painted."""
        self._colours = palette
        self.picture.show_icon(glyph("scale", palette.muted, PICTURE_PX))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - small enough to paint whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._colours.own if self._is_aimed_at else self._colours.faint
        pen = QPen(QColor(ink), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(self._colours.band if self._is_aimed_at else self._colours.panel))
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(room, theme.RADIUS, theme.RADIUS)


def dropped(data: QMimeData) -> list[Path]:
    """The files of this computer in what is held over the page."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []


def ask_for_statement(window: QWidget, folder: Path, chosen: Callable[[Path], object]) -> QFileDialog:
    """Let the user choose a file; the window goes on meanwhile."""
    dialog = QFileDialog(window)
    dialog.setStyleSheet(stylesheet(theme.current()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr(words.OPEN_TITLE))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([f"{clean(tr(words.STATEMENTS))} ({ENDINGS})", "* (*)"])
    dialog.setDirectory(str(folder))
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog


def documents() -> QWidget:
    """Which documents can be read, and where each is offered."""
    made = QWidget()
    made.setProperty("role", "inner")
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.GAP)
    grid.setVerticalSpacing(theme.STEP)
    top = Qt.AlignmentFlag.AlignTop
    for row, (provider, what, where) in enumerate(words.DOCUMENTS):
        grid.addWidget(plain_label(provider, "body"), row, 0, top)
        grid.addWidget(wrapped(tr(what), "body"), row, 1, top)
        told = wrapped(tr(where), "secondary")
        told.setContentsMargins(0, BASELINE_PX, 0, 0)
        grid.addWidget(told, row, 2, top)
    grid.setRowMinimumHeight(len(words.DOCUMENTS), theme.STEP * 7)
    grid.addWidget(wrapped(tr(words.ANY_CSV), "secondary"), len(words.DOCUMENTS), 0, 1, 3)
    for column, stretch in enumerate((0, 2, 3)):
        grid.setColumnStretch(column, stretch)
    return made
