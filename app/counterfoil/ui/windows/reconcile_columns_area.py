"""The first rows of a table, side by side and wider than the page where they must be."""

from __future__ import annotations

from collections.abc import Mapping as Dictionary

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from counterfoil.statements.mapping import Field, Mapping
from counterfoil.ui import theme
from counterfoil.ui.text import clean, plain_label
from counterfoil.ui.windows.ledger_fields import Choice
from counterfoil.words import reconcile_mapping as words
from counterfoil.words.tongue import tr

MOST_COLUMNS, MOST_ROWS, CELL_PX, LONGEST_CELL = 60, 5, 132, 60


class ColumnsArea(QScrollArea):
    """A choice above each column; scrolls aside alone, and brings a choice that gets the focus into view."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._titles: tuple[str, ...] = ()
        self.choices: list[Choice] = []
        self.setProperty("role", "inner")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_columns(
        self, titles: tuple[str, ...], rows: tuple[tuple[str, ...], ...], mapping: Mapping
    ) -> None:
        """Made anew only where the file shows other columns or rows."""
        if (titles, rows) != self._shown:
            self._shown = (titles, rows)
            self._titles = titles[:MOST_COLUMNS]
            self._build(rows)
        fields = {title: field for field, title in mapping.columns.items()}
        for choice, title in zip(self.choices, self._titles, strict=True):
            field = fields.get(title)
            choice.choose(field.value if field else None)

    def chosen(self, before: Dictionary[Field, str]) -> dict[Field, str]:
        """The heading for each field; columns that are not shown stay as they were."""
        hidden = {field: title for field, title in before.items() if title not in self._titles}
        shown = {Field(c.value): t for c, t in zip(self.choices, self._titles, strict=True) if c.value}
        return hidden | shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched)
        return False

    def _build(self, rows: tuple[tuple[str, ...], ...]) -> None:
        table = QWidget()
        table.setProperty("role", "inner")
        table.setAccessibleName(tr(words.FIRST_ROWS))
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, theme.STEP)
        grid.setHorizontalSpacing(theme.STEP * 2)
        grid.setVerticalSpacing(theme.STEP)
        self.choices = []
        for column, title in enumerate(self._titles):
            choice = self._choice(title)
            self.choices.append(choice)
            grid.addWidget(choice, 0, column)
            cells = (row[column] if column < len(row) else "" for row in rows[:MOST_ROWS])
            for row, text in enumerate((title, *cells), start=1):
                label = plain_label(clean(text, LONGEST_CELL), "heading" if row == 1 else "secondary")
                label.setFixedWidth(CELL_PX)
                grid.addWidget(label, row, column)
        grid.setColumnStretch(len(self.choices), 1)
        self.setWidget(table)
        self.setFixedHeight(table.sizeHint().height() + self.horizontalScrollBar().sizeHint().height() + 2)

    def _choice(self, title: str) -> Choice:
        made = Choice(tr(words.IGNORE))
        made.offer([word for word, _ in words.FIELDS], [tr(name) for _, name in words.FIELDS])
        made.setAccessibleName(clean(tr(words.COLUMN, title=clean(title, LONGEST_CELL))))
        made.setFixedWidth(CELL_PX)
        made.chosen.connect(lambda: self._choose(made))
        made.installEventFilter(self)
        return made

    def _choose(self, changed: Choice) -> None:
        """A field is in one column only: the other one that had it holds nothing now."""
        for choice in self.choices:
            if choice is not changed and choice.value is not None and choice.value == changed.value:
                choice.choose(None)
        self.changed.emit()
