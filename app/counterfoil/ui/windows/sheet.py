"""A window above the window for something to read: a title, contents that scroll, and Close."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from counterfoil.ui import theme
from counterfoil.ui.stylesheet import stylesheet
from counterfoil.ui.text import clean, plain_label
from counterfoil.ui.windows.ledger_fields import plain_button
from counterfoil.words import shell as words
from counterfoil.words.tongue import tr

NARROWEST_PX, AROUND_PX, SIDE_PX = 320, 48, 24


class Sheet(QDialog):
    """Heirs fill `body`, `news`, which stays in sight, and `foot`, whose last is the button that closes.

    Gone once it is closed.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(clean(title))
        self.setStyleSheet(stylesheet(theme.current()))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._inside = QWidget()
        self._inside.setProperty("role", "inner")
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(SIDE_PX, 20, SIDE_PX, theme.GAP)
        self.body.setSpacing(theme.GAP)
        self.body.addWidget(plain_label(title, "title"))
        self.leave = plain_button(tr(words.CLOSE))
        self.leave.clicked.connect(self.accept)
        self.leave.setDefault(True)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(SIDE_PX, theme.STEP * 2, SIDE_PX, 20)
        self.foot.setSpacing(theme.STEP * 2)
        self.foot.addStretch(1)
        self.foot.addWidget(self.leave)
        self.news = QVBoxLayout()
        self.news.setContentsMargins(SIDE_PX, 0, SIDE_PX, 0)
        self.news.setSpacing(theme.STEP)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area(), 1)
        whole.addLayout(self.news)
        whole.addLayout(self.foot)
        self.setMinimumWidth(NARROWEST_PX)

    def _area(self) -> QScrollArea:
        area = QScrollArea()
        area.setProperty("role", "inner")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._inside)
        return area

    def fit(self, width_px: int, tallest_px: int, *, fill: bool = False) -> None:
        """As tall as is needed, or with `fill` as may be; within reason and not beyond the window below."""
        below = self.parentWidget()
        room = below.size() if below else None
        width = min(width_px, room.width() - AROUND_PX) if room else width_px
        width = max(width, NARROWEST_PX)
        self.body.activate()
        needed = self.body.totalHeightForWidth(width)
        foot = self.foot.totalSizeHint().height() + max(self.news.totalHeightForWidth(width), 0)
        tallest = min(tallest_px, max(room.height() - AROUND_PX, 240)) if room else tallest_px
        self.resize(width, tallest if fill else min(needed + foot, tallest))
        if below is not None and self.isVisible():
            self._keep_within(below.window())

    def _keep_within(self, below: QWidget) -> None:
        """What grew while it was shown may reach below the window, and there below the screen."""
        outside_px = self.frameGeometry().bottom() - below.frameGeometry().bottom()
        if outside_px > 0:
            self.move(self.x(), max(self.y() - outside_px, below.y()))
