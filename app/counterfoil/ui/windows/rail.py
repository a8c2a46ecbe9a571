"""The navigation rail: the pages' names below each other, pictures alone where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counterfoil.ui.starting_icon import app_icon
from counterfoil.ui.theme import Palette, font
from counterfoil.ui.windows.rail_item import SPACE, RailItem
from counterfoil.words.tongue import tr

WIDEST_PX, NARROWEST_PX, SLIM_PX = 216, 156, 56
ITEM_HEIGHTS_PX = (34, 30, 25)  # the tallest that fits
AROUND_PX, BETWEEN_PX = 10, 2
MARK_PX, ABOVE_MARK_PX, BELOW_MARK_PX = 22, 18, 14
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Rail(QFrame):
    """Emits the number of the page that was chosen, in the order of `add`."""

    chosen = Signal(int)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette, self._is_slim = palette, False
        self.items: list[RailItem] = []
        self.extras: list[RailItem] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.setProperty("role", "rail")
        self.setAccessibleName(tr("Pages"))
        self.mark = QPushButton(app_icon(), f"{SPACE}Counterfoil")
        self._column, self._head = QVBoxLayout(self), QHBoxLayout()
        self._pages, self._foot = QVBoxLayout(), QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self.mark.setProperty("role", "mark")
        self.mark.setFont(font("sentence"))
        self.mark.setIconSize(QSize(MARK_PX, MARK_PX))
        self.mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._head.addWidget(self.mark)
        self._head.addStretch(1)
        for part in (self._column, self._pages, self._foot):
            part.setSpacing(BETWEEN_PX)
        self._column.addLayout(self._head)
        self._column.addLayout(self._pages)
        self._column.addStretch(1)
        self._column.addLayout(self._foot)

    def add(self, name: str, picture: str, text: str, *, at_foot: bool = False) -> RailItem:
        """One more page; `text` is its title."""
        number = len(self.items)
        item = RailItem(name, picture, text, f"Ctrl+{number + 1}" if number < 9 else "")
        item.setCheckable(True)
        item.clicked.connect(lambda: self.chosen.emit(number))
        self._group.addButton(item)
        self.items.append(item)
        self._put(item, self._foot if at_foot else self._pages)
        return item

    def add_extra(self, name: str, picture: str, text: str, keys: str = "") -> RailItem:
        """Something that opens beside the pages, at the foot."""
        item = RailItem(name, picture, text, keys)
        self.extras.append(item)
        self._put(item, self._foot)
        return item

    def _put(self, item: RailItem, part: QVBoxLayout) -> None:
        part.addWidget(item)
        item.dress(self._palette)
        item.slim(is_slim=self._is_slim)

    def choose(self, number: int) -> None:
        """Mark a page as the one that is shown."""
        self.items[number].setChecked(True)
        for item in self.items:
            item.dress(self._palette)

    def restyle(self, palette: Palette) -> None:
        """Pictures in other colours."""
        self._palette = palette
        for item in self._every:
            item.dress(palette)

    def slim(self, *, is_slim: bool) -> None:
        """Pictures alone, or with their names."""
        self._is_slim = is_slim
        self.mark.setText("" if is_slim else f"{SPACE}Counterfoil")
        for item in self._every:
            item.slim(is_slim=is_slim)
        widest = max((item.room() for item in self._every), default=0) + 2 * AROUND_PX
        self.setFixedWidth(SLIM_PX if is_slim else min(max(widest, NARROWEST_PX), WIDEST_PX))

    @property
    def _every(self) -> list[RailItem]:
        return [*self.items, *self.extras]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.height())

    def _fit(self, height_px: int) -> None:
        """As tall as there is room for; in the smallest windows the mark goes first."""
        count = len(self._every)
        head_px = ABOVE_MARK_PX + MARK_PX + BELOW_MARK_PX
        tall = [px for px in ITEM_HEIGHTS_PX if head_px + AROUND_PX + count * (px + BETWEEN_PX) <= height_px]
        self.mark.setVisible(bool(tall))
        self._head.setContentsMargins(0, 0, 0, BELOW_MARK_PX if tall else 0)
        self._column.setContentsMargins(AROUND_PX, ABOVE_MARK_PX if tall else AROUND_PX, AROUND_PX, AROUND_PX)
        item_px = tall[0] if tall else ITEM_HEIGHTS_PX[-1]
        for item in self._every:
            item.be_tall(item_px)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from one to the next, as the eye does."""
        every = sorted(self._every, key=RailItem.y)
        place = next((i for i, item in enumerate(every) if item.hasFocus()), None)
        key = Qt.Key(event.key())
        if place is None or key not in STEPS:
            super().keyPressEvent(event)
            return
        every[(place + STEPS[key]) % len(every)].setFocus(Qt.FocusReason.TabFocusReason)
