"""What the page of a first start is made of: agents that were found, lists with marks, offers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from counterfoil.domain.snapshot import Snapshot, SourceState
from counterfoil.ui import theme
from counterfoil.ui.glyphs import glyph
from counterfoil.ui.text import plain_label, wrapped
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_fields import plain_button
from counterfoil.ui.windows.panel import Panel, show_or_hide
from counterfoil.ui.windows.picture import PictureLabel, picture_label
from counterfoil.words import first_run as words
from counterfoil.words.tongue import tr

MARK_PX, MOST_AGENTS = 16, 12


class FoundPanel(Panel):
    """A line for each agent: whether there are logs, where, and how many."""

    def __init__(self, palette: Palette) -> None:
        super().__init__(tr(words.FOUND))
        self._palette = palette
        self._shown: tuple[SourceState, ...] = ()
        self._marks: list[tuple[PictureLabel, bool]] = []
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.STEP * 3)
        self._grid.setVerticalSpacing(theme.STEP * 2)
        self._grid.setColumnStretch(2, 1)
        self.more = plain_label("", "secondary")
        self.more.hide()
        self.body.addWidget(self._lines)
        self.body.addWidget(self.more)
        self.say_empty(tr(words.LOOKING))

    def show_found(self, snapshot: Snapshot) -> None:
        """Lines are made anew only where they say something else."""
        found = words.by_agent(snapshot.sources, str(Path.home()))
        sources = tuple(found[:MOST_AGENTS])
        show_or_hide(self.more, words.more_agents(len(found) - len(sources)))
        self.note.setText(words.under_way(snapshot))
        if sources == self._shown:
            return
        self._shown = sources
        self.say_empty("" if words.has_logs(sources) else tr(words.NOTHING_FOUND))
        self._clear()
        for row, source in enumerate(sources):
            self._put(row, source)

    def _clear(self) -> None:
        self._marks.clear()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _put(self, row: int, source: SourceState) -> None:
        is_there = source.files > 0
        mark = picture_label(self._mark(is_there=is_there), MARK_PX)
        self._marks.append((mark, is_there))
        place = plain_label(source.home, "secondary")
        much = plain_label(words.files(source), "body" if is_there else "secondary")
        middle, end = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        for column, part in enumerate((mark, plain_label(source.label, "heading"), place)):
            self._grid.addWidget(part, row, column, middle)
        self._grid.addWidget(much, row, 3, middle | end)
        if source.problem:
            place.setText(source.problem)

    def _mark(self, *, is_there: bool) -> QIcon:
        return glyph("check", self._palette.own, MARK_PX) if is_there else glyph("minus", self._palette.faint)

    def restyle(self, palette: Palette) -> None:
        """Marks in other colours."""
        self._palette = palette
        for mark, is_there in self._marks:
            mark.show_icon(self._mark(is_there=is_there))


class TickedPanel(Panel):
    """Short lines with one mark before each."""

    def __init__(self, heading: str, lines: Sequence[str], mark: str, palette: Palette) -> None:
        super().__init__(heading)
        self._mark = mark
        self._marks = [picture_label(self._icon(palette), MARK_PX) for _ in lines]
        for line, picture in zip(lines, self._marks, strict=True):
            row = QHBoxLayout()
            row.setSpacing(theme.STEP * 2)
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(wrapped(line, "body"), 1)
            self.body.addLayout(row)
        self.body.addStretch(1)

    def _icon(self, palette: Palette) -> QIcon:
        return glyph(self._mark, palette.own if self._mark == "check" else palette.muted, MARK_PX)

    def restyle(self, palette: Palette) -> None:
        """Marks in other colours."""
        for mark in self._marks:
            mark.show_icon(self._icon(palette))


def ticked(heading: str, lines: Sequence[str], mark: str, palette: Palette) -> TickedPanel:
    """A panel of lines, each behind the picture `mark`."""
    return TickedPanel(heading, lines, mark, palette)


class Offer(QWidget):
    """Something that may be done, what it is good for, and a button."""

    def __init__(self, name: str, why: str, do: str) -> None:
        super().__init__()
        self.button = plain_button(do)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(wrapped(name, "heading"))
        texts.addWidget(wrapped(why, "secondary"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.STEP, 0, theme.STEP)
        row.setSpacing(theme.GAP)
        row.addLayout(texts, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
