"""How the columns of a table are read: its first rows, with a choice of field above each column."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from counterfoil.statements.mapping import Dates, Mapping, Spans
from counterfoil.ui import theme
from counterfoil.ui.reconcile_access import Seen
from counterfoil.ui.text import clean, plain_label, wrapped
from counterfoil.ui.windows.grids import arrange
from counterfoil.ui.windows.ledger_fields import Choice, choice_of, entry
from counterfoil.ui.windows.reconcile_columns_area import ColumnsArea
from counterfoil.words import reconcile_mapping as words
from counterfoil.words.tongue import tr

FOUR_PX, TWO_PX, LONGEST_WORD, CURRENCY_LETTERS = 640, 300, 40, 3
TYPED_MS = 300


class MappingView(QWidget):
    """`changed` bears the Mapping that a person chose."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = Mapping()
        self.separator = _choice(words.SEPARATOR, words.SEPARATORS)
        self.decimal = _choice(words.DECIMAL, words.DECIMALS)
        self.dates = _choice(words.DATES, words.DATE_ORDERS)
        self.span = _choice(words.SPAN, words.SPANS)
        self.input = _choice(words.INPUT, words.INPUTS)
        self.money = _choice(words.MONEY, words.MONEYS)
        self.zone = entry(tr(words.NOT_TOLD), LONGEST_WORD)
        self.currency = entry("USD", CURRENCY_LETTERS)
        self.columns = ColumnsArea()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPED_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        named: tuple[tuple[str, QWidget], ...] = (
            (words.SEPARATOR, self.separator),
            (words.DECIMAL, self.decimal),
            (words.DATES, self.dates),
            (words.SPAN, self.span),
            (words.ZONE, self.zone),
            (words.CURRENCY, self.currency),
            (words.MONEY, self.money),
            (words.INPUT, self.input),
        )
        self._labelled = [labelled(tr(name), field) for name, field in named]
        self._settings = QGridLayout()
        self._settings.setHorizontalSpacing(theme.STEP * 3)
        self._settings.setVerticalSpacing(theme.STEP * 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.STEP * 3)
        whole.addWidget(wrapped(tr(words.WHY), "secondary"))
        whole.addLayout(self._settings)
        whole.addWidget(self.columns)
        self.fit(FOUR_PX)

    def _connect(self) -> None:
        for choice in (self.separator, self.decimal, self.dates, self.span, self.input, self.money):
            choice.chosen.connect(self._tell)
        for line in (self.zone, self.currency):
            line.textEdited.connect(self._typing.start)
        self._typing.timeout.connect(self._tell)
        self.columns.changed.connect(self._tell)

    def show_seen(self, seen: Seen) -> None:
        """The columns of a file and how they are read now; what is being typed stays."""
        if seen.mapping is None:
            return
        self._given = given = seen.mapping
        self.columns.show_columns(seen.columns, seen.rows, given)
        for choice, word in (
            (self.separator, given.separator),
            (self.decimal, given.decimal),
            (self.dates, given.dates.value),
            (self.span, given.span.value),
            (self.money, "cents" if given.is_in_cents else ""),
            (self.input, _input_word(given)),
        ):
            choice.choose(word)
        for line, text in ((self.zone, given.zone or ""), (self.currency, given.currency)):
            if not line.hasFocus():
                line.setText(clean(text, LONGEST_WORD))

    @property
    def mapping(self) -> Mapping:
        """What is chosen now."""
        contained = self.input.value or ""
        return msgspec.structs.replace(
            self._given,
            columns=self.columns.chosen(self._given.columns),
            separator=self.separator.value or ",",
            decimal=self.decimal.value or ".",
            dates=Dates(self.dates.value or Dates.YEAR_FIRST),
            span=Spans(self.span.value or Spans.MOMENT),
            zone=self.zone.text().strip() or None,
            currency=self.currency.text().strip().upper() or "USD",
            is_in_cents=bool(self.money.value),
            input_has_cache_read=bool(contained),
            input_has_cache_write=contained == "both",
        )

    @property
    def is_settled(self) -> bool:
        """Whether nothing that was typed waits to be told."""
        return not self._typing.isActive()

    def fit(self, width_px: int) -> None:
        """Arrange the settings for a width in px."""
        columns = 4 if width_px >= FOUR_PX else 2 if width_px >= TWO_PX else 1
        arrange(self._settings, self._labelled, columns, len(self._labelled))

    def _tell(self) -> None:
        if self.mapping != self._given:
            self.changed.emit(self.mapping)


def _choice(name: str, items: Sequence[tuple[str, str]]) -> Choice:
    return choice_of(tr(name), [(word, tr(text)) for word, text in items])


def _input_word(mapping: Mapping) -> str:
    if mapping.input_has_cache_write:
        return "both"
    return "read" if mapping.input_has_cache_read else ""


def labelled(name: str, field: QWidget) -> QWidget:
    """A field below its name."""
    made = QWidget()
    made.setProperty("role", "inner")
    both = QVBoxLayout(made)
    both.setContentsMargins(0, 0, 0, 0)
    both.setSpacing(theme.STEP)
    label = plain_label(name, "secondary")
    label.setBuddy(field)
    field.setAccessibleName(clean(name))
    both.addWidget(label)
    both.addWidget(field)
    return made
