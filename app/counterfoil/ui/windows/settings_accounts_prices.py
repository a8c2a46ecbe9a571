"""Settings: the day on which a plan's months begin, and what it cost from which day on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counterfoil.settings import Account, PriceSince
from counterfoil.ui import theme
from counterfoil.ui.text import PlainLabel, clean, plain_label
from counterfoil.ui.windows.ledger_fields import plain_button, quiet_button
from counterfoil.ui.windows.settings_row import beside
from counterfoil.ui.windows.settings_section import fill, small_entry
from counterfoil.words import settings as words
from counterfoil.words.tongue import tr

DAY_PX, SINCE_PX, PRICE_PX, MOST_USD = 44, 106, 88, 1_000_000.0
SINCE_LONGEST, PRICE_LONGEST = 16, 12


class PlanTerms(QWidget):
    """`wanted` bears a key of the account and its new value; `wrong` a sentence, empty once it is right."""

    wanted = Signal(str, object)
    wrong = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Account | None = None
        self.day = small_entry(tr(words.BILLING_DAY), 2, DAY_PX)
        self.other = quiet_button(tr(words.OTHER_PRICE))
        self.since = small_entry(tr(words.SINCE), SINCE_LONGEST, SINCE_PX)
        self.since.setPlaceholderText("2026-05-01")
        self.price = small_entry(tr(words.PRICE_SINCE), PRICE_LONGEST, PRICE_PX)
        self.price.setPlaceholderText(clean(tr(words.PRICE)))
        self.add = plain_button(tr(words.ADD_PRICE))
        self.changes: list[PriceRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.STEP)
        self._lay_out()
        self.day.editingFinished.connect(self._dayed)
        self.other.clicked.connect(self._begin)
        self.add.clicked.connect(self._add)
        for field in (self.since, self.price):
            field.returnPressed.connect(self._add)

    def _lay_out(self) -> None:
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(theme.STEP * 2)
        lean = Qt.AlignmentFlag.AlignLeading
        self._line.addWidget(beside(plain_label(tr(words.BILLING_DAY), "secondary"), self.day), 0, lean)
        self._line.addStretch(1)
        self._line.addWidget(self.other, 0, lean)
        self._typing = beside(self.since, self.price, self.add)
        self._typing.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.STEP)
        whole.addLayout(self._line)
        whole.addLayout(self._column)
        whole.addWidget(self._typing, 0, lean)

    def turn(self, *, roomy: bool) -> None:
        """In one line, or two."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(across if roomy else down)

    def show_account(self, shown: Account) -> None:
        """When its months begin, and what it cost since."""
        self._shown = shown
        fill(self.day, str(shown.billing_day))
        while len(self.changes) > len(shown.prices):
            gone = self.changes.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.changes) < len(shown.prices):
            self.changes.append(PriceRow(partial(self._remove, len(self.changes))))
            self._column.addWidget(self.changes[-1])
        for row, price in zip(self.changes, shown.prices, strict=True):
            row.show_price(price)

    def _begin(self) -> None:
        self._typing.show()
        self.other.setEnabled(False)
        self.since.setFocus()

    def _dayed(self) -> None:
        text = self.day.text().strip()
        day = int(text) if text.isascii() and text.isdigit() else 0
        is_right = 1 <= day <= 31
        self.wrong.emit("" if is_right else tr(words.WRONG_DAY))
        if is_right and self._shown is not None and day != self._shown.billing_day:
            self.day.setModified(False)
            self.wanted.emit("billing_day", day)

    def _add(self) -> None:
        if self._shown is None:
            return
        since, usd = _day_in(self.since.text()), usd_in(self.price.text())
        if since is None or usd is None:
            self.wrong.emit(tr(words.WRONG_SINCE if since is None else words.WRONG_PRICE))
        elif any(one.since == since for one in self._shown.prices):
            self.wrong.emit(tr(words.TAKEN_SINCE))
        else:
            self.wrong.emit("")
            self._want((*self._shown.prices, PriceSince(since, usd)))
            for field in (self.since, self.price):
                field.clear()
            self._typing.hide()
            self.other.setEnabled(True)

    def _remove(self, number: int) -> None:
        if self._shown is not None:
            self._want(tuple(one for place, one in enumerate(self._shown.prices) if place != number))

    def _want(self, prices: tuple[PriceSince, ...]) -> None:
        rows = [
            {"since": one.since, "usd_a_month": one.usd_a_month}
            for one in sorted(prices, key=lambda one: one.since)
        ]
        self.wanted.emit("prices", tuple(rows) or None)


class PriceRow(QWidget):
    """A price and the day it holds from."""

    def __init__(self, remove: Callable[[], None]) -> None:
        super().__init__()
        self.text: PlainLabel = plain_label("", "body")
        self.remove: QPushButton = quiet_button(tr(words.REMOVE))
        self.remove.clicked.connect(lambda: remove())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text)
        row.addStretch(1)
        row.addWidget(self.remove)

    def show_price(self, price: PriceSince) -> None:
        """Another price."""
        said = words.price_since(price.since, money_of(price.usd_a_month))
        self.text.setText(said)
        self.remove.setAccessibleName(clean(words.remove(said)))


def usd_in(text: str) -> float | None:
    """An amount as it was typed: `"20"`, `"$99,50"`; None where it is none."""
    try:
        found = float(text.strip().removeprefix("$").replace(",", "."))
    except ValueError:
        return None
    return found if 0 <= found <= MOST_USD else None


def money_of(usd: float | None) -> str:
    """An amount as it is typed; empty where there is none."""
    if usd is None:
        return ""
    return f"{usd:.0f}" if usd == int(usd) else f"{usd:.2f}"


def _day_in(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
