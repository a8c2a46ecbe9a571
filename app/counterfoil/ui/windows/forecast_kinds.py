"""A card for each kind of window: how far what was said of it came true; one is shown in full below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from counterfoil.domain.quota import WindowKind
from counterfoil.domain.scorecard import KindScore
from counterfoil.ui import theme
from counterfoil.ui.text import clean, plain_label
from counterfoil.ui.windows.choosable import Choosable
from counterfoil.ui.windows.grids import arrange, keep_first
from counterfoil.ui.windows.panel import show_or_hide
from counterfoil.words import scorecard as words

NARROWEST_PX, MOST_IN_ROW = 380, 2
LONGEST_SAID = 300


class KindCard(Choosable):
    """One kind of window in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.note = plain_label("", "body"), plain_label("", "faint")
        self.sentence = plain_label("", "sentence")
        self.made, self.outcome = plain_label("", "secondary"), plain_label("", "secondary")
        for label in (self.sentence, self.made, self.outcome):
            label.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.note)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.CARD_PADDING, 14, theme.CARD_PADDING, 14)
        whole.setSpacing(theme.STEP * 2)
        whole.addLayout(head)
        for label in (self.sentence, self.made, self.outcome):
            whole.addWidget(label)
        whole.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_score(self, score: KindScore, tz: str) -> None:
        """Another record, or the same one grown."""
        name, sentence = words.kind_title(score.kind), words.kind_sentence(score)
        self.name.setText(name)
        self.note.setText(words.skill(score))
        self.note.explain(words.lead_sentence(score))
        self.sentence.setText(sentence)
        show_or_hide(self.made, words.made_sentence(score, tz))
        self.outcome.setText(words.outcome_sentence(score))
        self.setAccessibleName(clean(f"{name}: {sentence}", LONGEST_SAID))


class KindGrid(QWidget):
    """Cards in rows of at most two; `chosen` bears the kind."""

    chosen = Signal(object)  # WindowKind

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[KindCard] = []
        self.kind: WindowKind | None = None
        self._kinds: list[WindowKind | None] = []
        self._columns = MOST_IN_ROW
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.GAP)

    def show_scores(self, scores: Sequence[KindScore], tz: str) -> None:
        """A card for each; what is chosen stays chosen, else it is the kind with most windows."""
        self._kinds = [score.kind for score in scores]
        if self.kind not in self._kinds:
            self.kind = max(scores, key=lambda score: score.windows).kind if scores else None
        self._have(len(scores))
        for card, score in zip(self.cards, scores, strict=True):
            card.show_score(score, tz)
        self._mark()

    def fit(self, width: int) -> None:
        """As many columns as the page's width, in px, has room for."""
        columns = min(max(width // NARROWEST_PX, 1), MOST_IN_ROW)
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _choose(self, index: int) -> None:
        self.kind = self._kinds[index]
        self._mark()
        self.chosen.emit(self.kind)

    def _mark(self) -> None:
        for card, kind in zip(self.cards, self._kinds, strict=True):
            card.set_chosen(chosen=kind is self.kind and len(self.cards) > 1)

    def _have(self, number: int) -> None:
        if number == len(self.cards):
            return
        keep_first(self._grid, self.cards, number)
        for index in range(len(self.cards), number):
            card = KindCard()
            card.chosen.connect(lambda index=index: self._choose(index))
            self.cards.append(card)
        self._arrange()

    def _arrange(self) -> None:
        columns = min(self._columns, max(len(self.cards), 1))
        arrange(self._grid, self.cards, columns, MOST_IN_ROW)
