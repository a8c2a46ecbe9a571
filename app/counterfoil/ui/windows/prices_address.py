"""A small sheet that asks for the address of a list of prices, and says what one request to it means."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from counterfoil.errors import UsageError
from counterfoil.prices.download import checked_host
from counterfoil.ui.text import clean, wrapped
from counterfoil.ui.windows.ledger_fields import entry, primary_button
from counterfoil.ui.windows.panel import show_or_hide
from counterfoil.ui.windows.sheet import Sheet
from counterfoil.words import prices as words
from counterfoil.words.tongue import tr

WIDTH_PX, TALLEST_PX, LONGEST = 480, 480, 2000


class PricesAddress(Sheet):
    """Nothing is sent before `wanted`; the button is grey until the address is one of https."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(words.ADDRESS_TITLE), parent)
        self.why, self.where = wrapped(tr(words.ADDRESS_WHY), "secondary"), wrapped("", "body")
        self.field = entry("https://", LONGEST)
        self.field.setAccessibleName(clean(tr(words.ADDRESS)))
        self.ask = primary_button(tr(words.ASK_NOW))
        for part in (self.why, self.field, self.where):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.foot.addWidget(self.ask)
        self.leave.setText(clean(tr("Cancel")))
        self.leave.setDefault(False)
        self.leave.clicked.disconnect()
        self.leave.clicked.connect(self.reject)
        self.ask.setDefault(True)
        self.field.textChanged.connect(self._check)
        self.ask.clicked.connect(self._send)
        self._check()
        self.field.setFocus()

    def _check(self) -> None:
        address = self.field.text().strip()
        try:
            host = checked_host(address)
        except UsageError:
            host = ""
        self.ask.setEnabled(bool(host))
        complaint = tr(words.WRONG_ADDRESS) if address and not "https://".startswith(address[:8]) else ""
        show_or_hide(self.where, words.asking(host) if host else complaint)
        QTimer.singleShot(0, self, lambda: self.fit(WIDTH_PX, TALLEST_PX))  # once what is said is laid out

    def _send(self) -> None:
        self.wanted.emit(self.field.text().strip())
        self.accept()
