"""The licences: every part that ships, and the text of the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from counterfoil.licences import LicenceText
from counterfoil.ui import theme
from counterfoil.ui.text import clean, wrapped
from counterfoil.ui.windows.ledger_details import LinesTable
from counterfoil.ui.windows.rows import Column, RowsModel
from counterfoil.ui.windows.sheet import Sheet
from counterfoil.ui.windows.side_pane import ENDLESS_PX
from counterfoil.ui.windows.tables import TIGHT_PADDING_PX
from counterfoil.words import about as words
from counterfoil.words.tongue import tr

WIDTH_PX, TALLEST_PX, BESIDE_PX = 980, 720, 720
LIST_PX, LIST_FEWEST_PX, TEXT_PX = 280, 4 * theme.ROW_HEIGHT, QSize(320, 120)


class LicencesSheet(Sheet):
    """Takes what it shows as it is; nothing is read here."""

    def __init__(self, licences: Sequence[LicenceText], parent: QWidget | None = None) -> None:
        super().__init__(tr(words.LICENCES), parent)
        self.model = RowsModel(_columns())
        self.model.set_quiet_ink(theme.current().muted)
        self.table = LinesTable(self.model)
        self.table.setAccessibleName(clean(tr(words.PARTS)))
        self.table.horizontalHeader().hide()
        self.table.set_widths(("", "9999.99.99"), (0,), TIGHT_PADDING_PX)
        self.list = QFrame()
        self.list.setProperty("role", "panel")
        self.name, self.terms = wrapped("", "heading"), wrapped("", "secondary")
        self.text = Reading()
        self._lay_out()
        self.table.moved.connect(lambda number: self._show(self.model.row_at(number)))
        self.model.show_rows(licences)
        if licences:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.setFocus()

    def _lay_out(self) -> None:
        within = QVBoxLayout(self.list)
        within.setContentsMargins(*(theme.STEP * 2,) * 4)
        within.addWidget(self.table)
        beside = QVBoxLayout()
        beside.setSpacing(theme.STEP)
        beside.addWidget(self.name)
        beside.addWidget(self.terms)
        beside.addWidget(self.text, 1)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.GAP)
        self._pair.addWidget(self.list)
        self._pair.addLayout(beside, 1)
        self.body.addWidget(wrapped(tr(words.LICENCES_WHY), "secondary"))
        self.body.addLayout(self._pair, 1)
        self.fit(WIDTH_PX, TALLEST_PX, fill=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= BESIDE_PX
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._pair.setDirection(across if beside else down)
        self.list.setMaximumSize(*((LIST_PX, ENDLESS_PX) if beside else (ENDLESS_PX, LIST_FEWEST_PX)))
        self.list.setMinimumSize(*((LIST_PX, 0) if beside else (0, LIST_FEWEST_PX)))

    def _show(self, licence: LicenceText) -> None:
        of = licence.licence
        self.name.setText(f"{of.name} {of.version}")
        self.terms.setText(of.licence or tr(words.UNKNOWN))
        self.text.setPlainText(licence.text or tr(words.NO_TEXT))


class Reading(QPlainTextEdit):
    """A long text to read, select and copy, as it was written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font("code"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAccessibleName(clean(tr(words.LICENCE_TEXT)))
        self.setMinimumHeight(TEXT_PX.height())

    def sizeHint(self) -> QSize:
        return TEXT_PX


def _columns() -> tuple[Column, ...]:
    """A row is a LicenceText."""
    return (
        Column(tr(words.PART), lambda one: one.licence.name, lambda one: one.licence.name.lower()),
        Column(
            tr(words.PART_VERSION),
            lambda one: one.licence.version,
            lambda one: one.licence.version,
            quiet=True,
        ),
    )
