"""The panel on what was watched: the calendar, its keys, and when the agents delete their own logs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counterfoil.domain.coverage import Coverage, Retention
from counterfoil.ui import theme
from counterfoil.ui.text import PlainLabel, plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.calendar_paint import CalendarKeys
from counterfoil.ui.windows.calendar_strip import CalendarStrip
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.ui.windows.panel import Panel
from counterfoil.words import ledger_days as words
from counterfoil.words.tongue import tr


class RetentionLine(QWidget):
    """When one agent deletes its logs; the button is there where that can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence: PlainLabel = plain_label("", "secondary")
        self.sentence.setWordWrap(True)
        self.button: QPushButton = quiet_button(tr(words.KEPT_LONGER))
        self.kept: Retention | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.STEP * 2)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button)

    def show_retention(self, kept: Retention, *, named: bool, changeable: bool) -> None:
        """One home; `named` where its agent has several."""
        self.kept = kept
        place = f"{_short(Path(kept.home))}:" if named else ""
        parts = [place, words.retention(kept), words.lost(kept)]
        self.sentence.setText(" ".join(part for part in parts if part))
        self.sentence.explain(kept.home)
        offered = changeable and kept.raisable and kept.days is not None
        self.button.setVisible(offered)
        self.button.setAccessibleName(words.keep_longer_title(kept.agent))


class CoveragePanel(Panel):
    """`days_chosen` bears two UTC days, `longer_wanted` a Retention."""

    days_chosen = Signal(int, int)
    longer_wanted = Signal(object)

    def __init__(
        self,
        palette: Palette,
        *,
        changeable: bool,
        advises: Callable[[], bool] = lambda: True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Days"), parent)
        self._changeable, self._advises = changeable, advises
        self.heading.setMinimumWidth(self.heading.sizeHint().width())
        self.strip, self.keys = CalendarStrip(palette), CalendarKeys(palette)
        self.lines: list[RetentionLine] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.STEP)
        self.body.addWidget(self.strip)
        self.body.addWidget(self.keys)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)
        self.say_empty(tr(words.LOOKING_BACK))
        self._show_calendar(shown=False)
        self.strip.days_chosen.connect(self.days_chosen)
        self.strip.cells_changed.connect(lambda: self.keys.show_keys(self.strip.cells))

    def show_coverage(self, coverage: Coverage, now_ms: int) -> None:
        """All that is known of days and agents."""
        known = bool(coverage.days or coverage.watched)
        self._show_calendar(shown=known)
        self.say_empty("" if known else tr(words.NO_COVERAGE))
        self.note.setText(words.summary(coverage))
        self.strip.show_coverage(coverage, now_ms)
        self._show_retentions(coverage)

    def show_failure(self, sentence: str) -> None:
        """Coverage could not be had, and why."""
        if not self.strip.cells:
            self.say_empty(sentence)

    def restyle(self, palette: Palette) -> None:
        """Colours of what is painted."""
        self.strip.restyle(palette)
        self.keys.restyle(palette)

    def _show_calendar(self, *, shown: bool) -> None:
        self.strip.setVisible(shown)
        self.keys.setVisible(shown)

    def _show_retentions(self, coverage: Coverage) -> None:
        told = coverage.retentions if self._advises() else ()
        homes = Counter(kept.agent for kept in told)
        while len(self.lines) < len(told):
            self._add_line()
        for index, line in enumerate(self.lines):
            line.setVisible(index < len(told))
        for line, kept in zip(self.lines, told, strict=False):
            line.show_retention(kept, named=homes[kept.agent] > 1, changeable=self._changeable)

    def _add_line(self) -> None:
        line = RetentionLine()
        line.button.clicked.connect(lambda: self.longer_wanted.emit(line.kept))
        self.lines.append(line)
        self._lines.addWidget(line)


def _short(home: Path) -> str:
    return f"~/{home.relative_to(Path.home())}" if home.is_relative_to(Path.home()) else str(home)
