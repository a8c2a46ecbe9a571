"""A card: which window it is, how full, whether it lasts, and on what that rests."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from counterfoil.domain.snapshot import Snapshot, WindowState
from counterfoil.ui import theme
from counterfoil.ui.text import clean, plain_label
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.card_ring import Ring, RingFace
from counterfoil.ui.windows.choosable import Choosable
from counterfoil.ui.windows.panel import show_or_hide
from counterfoil.words import sentences as words
from counterfoil.words import two_counters
from counterfoil.words.even_use import pace, pace_explained
from counterfoil.words.money import NBSP
from counterfoil.words.outcome import goes_on
from counterfoil.words.sessions_left import sessions_explained, sessions_sentence

LONGEST_SAID, PADDING_PX, BETWEEN = 300, 18, " · "
LONGEST_TOGETHER = 20  # signs
# A class's enums are made at its first use, these in a tenth of a second: here, and not with the first card.
STATE_FLAG = QStyle.StateFlag


@dataclass(frozen=True, slots=True)
class CardText:
    """All words of a card."""

    name: str
    reset: str
    reset_exact: str
    sentence: str
    certainty: str
    certainty_exact: str
    own: str
    own_exact: str
    reading: str
    reading_exact: str
    tag: str
    pace: str
    pace_exact: str
    aside: str
    aside_exact: str


def card_text(state: WindowState, name: str, snapshot: Snapshot, first: str = "") -> CardText:
    """The words for one window of a snapshot; `first` says which other one ends it."""
    window, now, tz = state.window, snapshot.at_ms, snapshot.tz
    seen = window.reading_at_ms
    even = state.even_use if goes_on(state, now) else None
    return CardText(
        name=name,
        reset=words.reset_in(window, now, tz),
        reset_exact=words.exact(window.resets_at_ms, tz),
        sentence=words.verdict(state, now, tz),
        certainty=words.certainty(state, now, tz),
        certainty_exact=words.explained(state, now, tz),
        own=two_counters.own_beside(state),
        own_exact=words.own_figure(state.local),
        reading=words.basis(state, now),
        reading_exact=words.exact(seen, tz) if seen is not None else two_counters.told(state),
        tag=words.tag(state),
        pace=pace(even),
        pace_exact=pace_explained(even),
        aside=first or sessions_sentence(state.sessions_left, window.kind),
        aside_exact="" if first else sessions_explained(state.sessions_left),
    )


def _kept_together(text: str) -> str:
    """A line ends between short parts, not within one."""
    parts = (p.replace(" ", NBSP) if len(p) <= LONGEST_TOGETHER else p for p in text.split(BETWEEN))
    return BETWEEN.join(parts)


class Card(Choosable):
    """One window; chosen is the one that the chart shows."""

    def __init__(self, palette: Palette, parent: QWidget | None = None, *, wraps: bool = True) -> None:
        super().__init__(parent)
        self._shown: tuple[WindowState, CardText] | None = None
        self.ring = Ring(palette)
        self.name, self.reset = plain_label("", "body"), plain_label("", "faint")
        self.sentence, self.certainty = plain_label("", "sentence"), plain_label("", "secondary")
        self.pace, self.aside = plain_label("", "secondary"), plain_label("", "secondary")
        self.own, self.reading = plain_label("", "secondary"), plain_label("", "faint")
        self.tag = plain_label("", "tag")
        self._lay_out(wraps=wraps)

    def _lay_out(self, *, wraps: bool) -> None:
        head, middle, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.reset)
        texts = QVBoxLayout()
        texts.setSpacing(theme.STEP)
        texts.addStretch(1)
        for label in (self.sentence, self.certainty, self.own):
            texts.addWidget(label)
        texts.addStretch(1)
        middle.setSpacing(theme.STEP * 3)
        middle.addWidget(self.ring)
        middle.addLayout(texts, 1)
        foot.addWidget(self.reading, 1)
        foot.addWidget(self.tag)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(PADDING_PX, 14, PADDING_PX, 12)
        whole.setSpacing(theme.STEP * 2)
        whole.addLayout(head)
        whole.addLayout(middle)
        for label in (self.sentence, self.certainty, self.own, self.aside):
            label.setWordWrap(wraps)  # what matters is not cut; but a hundred such take long to lay out
        whole.addWidget(self.pace)
        whole.addWidget(self.aside)
        whole.addStretch(1)
        whole.addLayout(foot)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_window(self, state: WindowState, text: CardText) -> None:
        """New words and a new ring; labels that say the same are left alone."""
        if (state, text) == self._shown:
            return
        self._shown = (state, text)
        known, estimate = state.window.used_percent, state.estimate
        is_estimate = known is None and estimate is not None
        percent = estimate.percent if known is None and estimate else known
        even = state.even_use.expected_percent if state.even_use and text.pace else None
        self.ring.show_percent(RingFace(percent, state.level, is_estimate, even))
        self.name.setText(text.name)
        self.reset.setText(text.reset)
        self.reset.explain(text.reset_exact)
        self.sentence.setText(text.sentence)
        self.certainty.setText(_kept_together(text.certainty))
        self.certainty.explain(text.certainty_exact)
        self.own.setText(text.own)
        self.own.explain(text.own_exact if text.own_exact != text.own else "")
        self.reading.setText(text.reading)
        self.reading.explain(text.reading_exact)
        show_or_hide(self.pace, text.pace)
        self.pace.explain(text.pace_exact)
        show_or_hide(self.aside, text.aside)
        self.aside.explain(text.aside_exact)
        self.tag.setText(text.tag)
        self.tag.setVisible(bool(text.tag))
        used = f"{words.used(state)}{', ' if text.tag else ''}{text.tag}"
        said = (self.name.text(), used, text.sentence, text.reset, text.pace, text.aside)
        self.setAccessibleName(clean(", ".join(filter(None, said)), LONGEST_SAID))
