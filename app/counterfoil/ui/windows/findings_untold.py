"""What cannot be told, and why: closed until it is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counterfoil.domain.finding import Untold
from counterfoil.ui import theme
from counterfoil.ui.glyphs import glyph
from counterfoil.ui.text import clean, wrapped
from counterfoil.ui.theme import Palette
from counterfoil.ui.windows.ledger_fields import quiet_button
from counterfoil.words import findings as told
from counterfoil.words import findings_page as words

PICTURE_PX = 16


class UntoldPart(QWidget):
    """A line that opens and closes the sentences below it; not there where there are none."""

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentences: tuple[str, ...] = ()
        self._colours = palette
        self.toggle, self._inner = quiet_button(""), QWidget()
        self.toggle.setCheckable(True)
        self.toggle.setIconSize(QSize(PICTURE_PX, PICTURE_PX))
        self._lines = QVBoxLayout(self._inner)
        self._lines.setContentsMargins(theme.GAP, 0, 0, 0)
        self._lines.setSpacing(theme.STEP)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.STEP)
        whole.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeading)
        whole.addWidget(self._inner)
        self.toggle.toggled.connect(self._show_state)
        self._inner.hide()
        self.hide()

    def show_untold(self, untold: Sequence[Untold]) -> None:
        """A sentence for each."""
        sentences = tuple(map(told.untold, untold))
        if sentences != self._sentences:
            self._sentences = sentences
            while (item := self._lines.takeAt(0)) is not None:
                if (line := item.widget()) is not None:
                    line.hide()
                    line.deleteLater()
            for sentence in sentences:
                self._lines.addWidget(wrapped(sentence, "secondary"))
        self.setVisible(bool(sentences))
        self._show_state()

    def restyle(self, palette: Palette) -> None:
        """The picture beside the line."""
        self._colours = palette
        self._show_state()

    def _show_state(self) -> None:
        is_open = self.toggle.isChecked()
        self.toggle.setText(clean(words.cannot_tell(len(self._sentences), is_open=is_open)))
        self.toggle.setIcon(glyph("chevron-up" if is_open else "chevron-down", self._colours.own))
        self._inner.setVisible(is_open)
