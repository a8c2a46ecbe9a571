"""The flat panel that everything on a page sits in, and strips of one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, repeat

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counterfoil.ui import theme
from counterfoil.ui.text import PlainLabel, plain_label
from counterfoil.words.tongue import tr


class Panel(QFrame):
    """A panel with a heading at its start and a quieter note at its end; contents go into `body`."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.heading = plain_label(heading, "heading")
        self.note = plain_label("", "secondary")
        self.empty = plain_label("", "secondary")
        self.empty.setWordWrap(True)
        self.empty.hide()
        self.head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.head.setSpacing(theme.GAP)
        self.head.addWidget(self.heading)
        self.head.addStretch(1)
        self.head.addWidget(self.note)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(theme.CARD_PADDING, 14, theme.CARD_PADDING, 14)
        self.body.setSpacing(theme.STEP * 2)
        self.body.addLayout(self.head)
        self.body.setAlignment(self.head, Qt.AlignmentFlag.AlignTop)  # also where nothing fills the body yet
        self.body.addWidget(self.empty)

    def inset(self, pixels: int) -> None:
        """Let the body reach out by what its cells keep free inside, so that texts stand in one line."""
        margins = self.body.contentsMargins()
        self.body.setContentsMargins(
            margins.left() - pixels, margins.top(), margins.right() - pixels, margins.bottom()
        )
        self.head.setContentsMargins(pixels, 0, pixels, 0)
        self.empty.setContentsMargins(pixels, 0, pixels, 0)

    def stack_head(self, *, stacked: bool, gap: int = theme.STEP) -> None:
        """Put what ends the heading's line below it, so many px away, or back beside it."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.head.setDirection(down if stacked else across)
        self.head.setSpacing(gap if stacked else theme.GAP)

    def say_empty(self, sentence: str) -> None:
        """Show a sentence in place of contents; an empty one takes it away."""
        self.empty.setText(sentence)
        self.empty.setVisible(bool(sentence))


class Strip(QFrame):
    """One sentence over the page's width, with more in a second line if there is more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.sentence = plain_label("", "body")
        self.sentence.setWordWrap(True)
        self.more = plain_label("", "secondary")
        self.more.setWordWrap(True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.sentence)
        texts.addWidget(self.more)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(theme.GAP, 10, theme.GAP, 10)
        self.row.setSpacing(theme.GAP)
        self.row.addLayout(texts, 1)
        self.hide()

    def say(self, sentence: str, more: str = "") -> None:
        """Show the strip with its text, or hide it when there is nothing to say."""
        show_or_hide(self.sentence, sentence)
        show_or_hide(self.more, more)
        self.setVisible(bool(sentence))


class SampleStrip(Strip):
    """Tells that what is shown is sample data, and offers the user's own."""

    use_own_logs = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(tr("Use my logs"))
        self.button.setFont(theme.font("body"))
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.clicked.connect(self.use_own_logs)
        self.row.addWidget(self.button)


def fill_lines(labels: Sequence[PlainLabel], texts: Iterable[str]) -> None:
    """A text for each label; those that are left over are hidden."""
    for label, text in zip(labels, chain(texts, repeat("")), strict=False):
        show_or_hide(label, text)


def show_or_hide(label: PlainLabel, text: str) -> None:
    """Show a text, or hide the label where there is none."""
    label.setText(text)
    label.setVisible(bool(text))
