"""One window in the small panel: how urgent, what becomes of it, both counters, and its course so far."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from counterfoil.domain.snapshot import Level, Snapshot, WindowState
from counterfoil.ui import theme
from counterfoil.ui.icon_face import Dial, dial_of
from counterfoil.ui.icon_paint import paint_dial
from counterfoil.ui.popover_bar import CounterBar, bar_of
from counterfoil.ui.popover_buttons import picture_button, repaint_picture, set_picture
from counterfoil.ui.popover_text import RowText
from counterfoil.ui.spark import Sparkline
from counterfoil.ui.spark_series import spark_of
from counterfoil.ui.text import clean, plain_label, tooltip
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.panel import show_or_hide
from counterfoil.words import popover as words
from counterfoil.words.sentences import LEVELS
from counterfoil.words.tongue import tr

MARK_PX, MARK_STROKE_PX = 22, 4
ROW_HEAD_PX, ROW_BUTTON_PX, SPARK_FROM_PX = 26, 24, 330
LONGEST_SAID, LONGEST_NAME = 400, 80


class LevelMark(QWidget):
    """The ring of the tray icon, small, in the colours of the surface."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dial = Dial(None, Level.UNKNOWN)
        self.colours = palette
        self.setFixedSize(MARK_PX, MARK_PX)

    def show_dial(self, dial: Dial) -> None:
        """Another ring."""
        if dial != self._dial:
            self._dial = dial
            self.setToolTip(tooltip(tr(LEVELS[dial.level])))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - small enough to paint whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_dial(painter, QRectF(self.rect()), self._dial, self.colours, MARK_STROKE_PX)


class WindowRow(QFrame):
    """Built once, changed in place; `snooze_asked` comes with the button below which a menu can open."""

    snooze_asked = Signal(object)  # QWidget

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.mark, self.bar, self.spark = LevelMark(palette), CounterBar(palette), Sparkline(palette)
        self.name, self.reset = plain_label("", "secondary"), plain_label("", "secondary")
        self.sentence, self.aside = plain_label("", "sentence"), plain_label("", "secondary")
        self.used, self.snoozed = plain_label("", "heading"), plain_label("", "tag")
        self.snooze = picture_button("bell", palette, side_px=ROW_BUTTON_PX)
        self.snooze.clicked.connect(lambda: self.snooze_asked.emit(self.snooze))
        for label in (self.reset, self.used, self.snoozed):
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        for label in (self.name, self.aside):
            label.setWordWrap(True)
        self._colours = palette
        self._lay_out()

    def _lay_out(self) -> None:
        head, foot, grid = QHBoxLayout(), QHBoxLayout(), QGridLayout(self)
        head.setSpacing(theme.STEP * 2)
        head.addWidget(self.name, 1)
        for part in (self.snoozed, self.reset, self.snooze):
            head.addWidget(part)
        foot.setSpacing(theme.STEP * 3)
        foot.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.used)
        grid.setContentsMargins(theme.GAP, 8, theme.STEP * 2, 14)
        grid.setHorizontalSpacing(theme.STEP * 3)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addLayout(head, 0, 0, 1, 3)
        grid.setRowMinimumHeight(0, ROW_HEAD_PX)
        grid.addWidget(self.mark, 1, 0, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.sentence, 1, 1)
        grid.addWidget(self.aside, 2, 1)
        grid.addWidget(self.spark, 1, 2, 2, 1, Qt.AlignmentFlag.AlignBottom)
        foot.setContentsMargins(0, 8, theme.STEP * 2, 0)
        grid.addLayout(foot, 3, 0, 1, 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.spark.setVisible(self.width() >= SPARK_FROM_PX)  # the sentence goes before the curve

    def show_window(self, state: WindowState, text: RowText, snapshot: Snapshot) -> None:
        """Other figures and words; what says the same is left alone."""
        now = snapshot.at_ms
        self.mark.show_dial(dial_of(state, now))
        self.bar.show_face(bar_of(state, now))
        self.spark.show_spark(spark_of(state, now))
        self.name.setText(clean(text.name, LONGEST_NAME))
        self.reset.setText(text.reset)
        self.reset.explain(text.reset_exact)
        self.sentence.setText(text.sentence)
        self.aside.setText(text.aside)
        self.used.setText(text.used)
        show_or_hide(self.snoozed, text.snoozed)
        self.bar.tell_by(lambda: words.both_counters(state, now, snapshot.tz))
        self.spark.tell_by(lambda: words.spark_told(state, now, snapshot.tz))
        set_picture(self.snooze, "bell-off" if text.snoozed else "bell", self._colours)
        self.snooze.setVisible(not snapshot.sample)
        self.snooze.setAccessibleName(clean(words.snooze_of(text.name)))
        self.setAccessibleName(clean(text.aloud, LONGEST_SAID))

    def restyle(self, palette: Palette) -> None:
        """What is painted here; all else follows the stylesheet."""
        self._colours = palette
        for part in (self.mark, self.bar, self.spark):
            part.colours = palette
            part.update()
        repaint_picture(self.snooze, palette)
