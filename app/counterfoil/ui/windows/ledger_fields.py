"""Small controls of the Ledger page: a choice among names, a row of periods, quiet buttons, a date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from counterfoil.ui import theme
from counterfoil.ui.text import clean, elided, figure
from counterfoil.ui.windows.ledger_span import Period
from counterfoil.words.agents import agent
from counterfoil.words.tongue import tr

FIELD_PX, ARROW_PX, TEXT_INSET_PX, LONGEST_NAME = 30, 22, 11, 80
MOST_SHOWN, WIDEST_LIST_PX = 16, 360


class Choice(QComboBox):
    """One of some names, or the first entry, which means any. Names may be as odd as logs are."""

    chosen = Signal()

    def __init__(self, any_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font("body"))
        self.setFixedHeight(FIELD_PX)
        self.setMinimumWidth(88)
        self.setMaxVisibleItems(MOST_SHOWN)
        self.setItemDelegate(QStyledItemDelegate(self))  # the only one that the stylesheet can pad
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setAccessibleName(any_text)
        self.addItem(any_text, None)
        self.activated.connect(self.chosen)

    def keep_any_whole(self) -> None:
        """Never be narrower than the text that means any needs."""
        needed_px = self.fontMetrics().horizontalAdvance(self.itemText(0)) + TEXT_INSET_PX + ARROW_PX
        self.setMinimumWidth(max(self.minimumWidth(), needed_px))

    def offer(self, names: Sequence[str], shown: Sequence[str]) -> None:
        """Replace the names; what is chosen stays chosen, also where it is not among them."""
        kept = self.value
        if [self.itemData(i) for i in range(1, self.count())] == list(names):
            return
        while self.count() > 1:
            self.removeItem(self.count() - 1)
        for name, text in zip(names, shown, strict=True):
            self.addItem(clean(text, LONGEST_NAME), name)
        self.choose(kept)

    def offer_agents(self, names: Iterable[str]) -> None:
        """Replace the names, which are agents': shown as people call them, in the order of that."""
        called = sorted(((agent(name), name) for name in names), key=lambda one: one[0].casefold())
        self.offer([name for _, name in called], [text for text, _ in called])

    def showPopup(self) -> None:
        """As wide as its longest name needs, within reason."""
        view = self.view()
        needed_px = view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width()
        view.setMinimumWidth(min(max(self.width(), needed_px), WIDEST_LIST_PX))
        super().showPopup()

    def refill(self, items: Sequence[tuple[str, str]]) -> None:
        """Other (word, text) in place of all; what is chosen stays chosen while it is among them."""
        kept, texts = self.value, [clean(text, LONGEST_NAME) for _, text in items]
        shown = [(self.itemData(i), self.itemText(i)) for i in range(self.count())]
        if shown == [(word, text) for (word, _), text in zip(items, texts, strict=True)]:
            return
        self.clear()
        for (word, _), text in zip(items, texts, strict=True):
            self.addItem(clean(text), word)
        self.setCurrentIndex(max(self.findData(kept), 0) if items else -1)

    def choose(self, name: str | None) -> None:
        """Choose a name, or any with None."""
        place = self.findData(name) if name is not None else 0
        if place < 0:
            self.addItem(clean(str(name), LONGEST_NAME), name)
            place = self.count() - 1
        self.setCurrentIndex(place)

    @property
    def value(self) -> str | None:
        """The chosen name, None for any."""
        found = self.currentData()
        return None if found is None else str(found)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - small enough to paint whole
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # what leans where is said here
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        room = self.rect().adjusted(10, 0, -ARROW_PX, 0)
        arrow = self.rect().adjusted(self.width() - ARROW_PX, 0, -6, 0)
        if mirrored:
            room, arrow = (
                self.rect().adjusted(ARROW_PX, 0, -10, 0),
                self.rect().adjusted(6, 0, ARROW_PX - self.width(), 0),
            )
        lean = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        text = elided(self.currentText(), self.fontMetrics(), room.width())
        painter.setPen(self.palette().buttonText().color())
        painter.drawText(room, int(lean | Qt.AlignmentFlag.AlignVCenter), text)
        painter.drawText(arrow, int(Qt.AlignmentFlag.AlignCenter), "▾")


class Periods(QFrame):
    """One of the periods; arrow keys go from one to the next."""

    chosen = Signal(object)  # Period

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "segments")
        self.setAccessibleName(tr("Time"))
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        self._buttons = {period: _button(tr(period.value), "segment") for period in Period}
        for period, button in self._buttons.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, period=period: self.chosen.emit(period))
            self._group.addButton(button)
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.choose(Period.ALL)

    def choose(self, period: Period) -> None:
        """Mark a period as the chosen one."""
        self._buttons[period].setChecked(True)

    def button(self, period: Period) -> QPushButton:
        """The button of a period."""
        return self._buttons[period]


def choice_of(name: str, items: Sequence[tuple[str, str]]) -> Choice:
    """A choice among (word, text), the first of them chosen; `name` is what it is called."""
    made = Choice(name)
    made.refill(items)
    return made


def segment(text: str) -> QPushButton:
    """One of several choices in a frame of the role `segments`; whoever holds them groups them."""
    button = _button(text, "segment")
    button.setCheckable(True)
    return button


def quiet_button(text: str) -> QPushButton:
    """A button that looks like a text, for what is seldom wanted."""
    return _button(text, "quiet")


def plain_button(text: str) -> QPushButton:
    """An ordinary button."""
    return _button(text, "plain")


def primary_button(text: str) -> QPushButton:
    """The one button of a page that leads on."""
    return _button(text, "primary")


def _button(text: str, role: str) -> QPushButton:
    button = QPushButton(figure(text))
    button.setProperty("role", role)
    button.setFont(theme.font("secondary" if role == "segment" else "body"))
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAutoDefault(False)
    return button


def entry(placeholder: str, longest: int) -> QLineEdit:
    """A line to type in, with a button that empties it."""
    made = QLineEdit()
    made.setFont(theme.font("body"))
    made.setFixedHeight(FIELD_PX)
    made.setMinimumWidth(88)
    made.setMaxLength(longest)
    made.setPlaceholderText(placeholder)
    made.setAccessibleName(placeholder)
    made.setClearButtonEnabled(True)
    return made
