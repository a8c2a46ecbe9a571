"""A card: which window it is, how full, whether it lasts, and on what that rests."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from counterfoil.domain.snapshot import Level, Snapshot, WindowState
from counterfoil.ui import theme
from counterfoil.ui.ring import paint_ring
from counterfoil.ui.text import clean, plain_label, tooltip
from counterfoil.ui.theme import Palette
from counterfoil.words import sentences as words
from counterfoil.words import two_counters

RING_PX, RING_STROKE_PX = 72, 8.5
LONGEST_SAID = 300
# A class's enums are made at its first use, these in a tenth of a second: here, and not with the first card.
STATE_FLAG = QStyle.StateFlag
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class CardText:
    """All words of a card."""

    name: str
    reset: str
    reset_exact: str
    sentence: str
    certainty: str
    own: str
    own_exact: str
    reading: str
    reading_exact: str
    tag: str


def card_text(state: WindowState, name: str, snapshot: Snapshot) -> CardText:
    """The words for one window of a snapshot."""
    window, now, tz = state.window, snapshot.at_ms, snapshot.tz
    seen = window.reading_at_ms
    return CardText(
        name=name,
        reset=words.reset_in(window, now, tz),
        reset_exact=words.exact(window.resets_at_ms, tz),
        sentence=words.verdict(state, now, tz),
        certainty=words.certainty(state, now, tz),
        own=two_counters.own_beside(state),
        own_exact=words.own_figure(state.local),
        reading=words.basis(state, now),
        reading_exact=words.exact(seen, tz) if seen is not None else two_counters.told(state),
        tag=words.tag(state),
    )


class Ring(QWidget):
    """A window's percent as a ring with the number in it."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[float | None, Level, bool] = (None, Level.UNKNOWN, False)
        self.colours = palette
        self.setFixedSize(RING_PX, RING_PX)
        self.setFont(theme.font("sentence"))

    def show_percent(self, percent: float | None, level: Level, *, is_estimate: bool = False) -> None:
        """Redraws only when something differs."""
        if (percent, level, is_estimate) == self._shown:
            return
        self._shown = (percent, level, is_estimate)
        figure = f"{words.APPROX}{words.percent(percent)}" if is_estimate else words.percent(percent)
        self.setToolTip(tooltip(f"{figure} used{', estimate' if is_estimate else ''}, {words.LEVELS[level]}"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - small enough to paint whole
        painter = QPainter(self)
        painter.setFont(self.font())
        percent, level, is_estimate = self._shown
        figure = words.percent_figure(percent)
        paint_ring(
            painter,
            QRectF(self.rect()).adjusted(1, 1, -1, -1),
            percent,
            level,
            self.colours,
            stroke=RING_STROKE_PX,
            label=f"≈{figure}" if is_estimate else figure,
            is_estimate=is_estimate,
        )


class Card(QFrame):
    """One window; emits `chosen` when clicked or activated from the keyboard."""

    chosen = Signal()

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setProperty("chosen", False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.ring = Ring(palette)
        self.name, self.reset = plain_label("", "body"), plain_label("", "faint")
        self.sentence, self.certainty = plain_label("", "sentence"), plain_label("", "secondary")
        self.own, self.reading = plain_label("", "secondary"), plain_label("", "faint")
        self.tag = plain_label("", "tag")
        self._lay_out()

    def _lay_out(self) -> None:
        head, middle, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.reset)
        texts = QVBoxLayout()
        texts.setSpacing(theme.STEP)
        texts.addStretch(1)
        for label in (self.sentence, self.certainty, self.own):
            texts.addWidget(label)
        texts.addStretch(1)
        middle.setSpacing(theme.GAP)
        middle.addWidget(self.ring)
        middle.addLayout(texts, 1)
        foot.addWidget(self.reading, 1)
        foot.addWidget(self.tag)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.CARD_PADDING, 14, theme.CARD_PADDING, 12)
        whole.setSpacing(theme.STEP * 2)
        for row in (head, middle, foot):
            whole.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_window(self, state: WindowState, text: CardText) -> None:
        """New words and a new ring; labels that say the same are left alone."""
        known, estimate = state.window.used_percent, state.estimate
        if known is None and estimate is not None:
            self.ring.show_percent(estimate.percent, state.level, is_estimate=True)
        else:
            self.ring.show_percent(known, state.level)
        self.name.setText(text.name)
        self.reset.setText(text.reset)
        self.reset.explain(text.reset_exact)
        self.sentence.setText(text.sentence)
        self.certainty.setText(text.certainty)
        self.own.setText(text.own)
        self.own.explain(text.own_exact if text.own_exact != text.own else "")
        self.reading.setText(text.reading)
        self.reading.explain(text.reading_exact)
        self.tag.setText(text.tag)
        self.tag.setVisible(bool(text.tag))
        used = f"{words.used(state)}{', ' if text.tag else ''}{text.tag}"
        self.setAccessibleName(
            clean(f"{self.name.text()}, {used}, {text.sentence}, {text.reset}", LONGEST_SAID)
        )

    def set_chosen(self, *, chosen: bool) -> None:
        """Mark the card whose window the chart shows."""
        if self.property("chosen") == chosen:
            return
        self.setProperty("chosen", chosen)
        self.style().unpolish(self)
        self.style().polish(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in KEYS:
            self.chosen.emit()
            return
        super().keyPressEvent(event)
