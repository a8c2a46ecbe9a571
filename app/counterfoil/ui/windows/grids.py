"""Widgets of one kind in rows."""

from __future__ import annotations

from collections.abc import MutableSequence, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QGridLayout, QWidget

W = TypeVar("W", bound=QWidget)


def keep_first(grid: QGridLayout, widgets: MutableSequence[W], number: int) -> None:
    """Take those away that are more than `number`."""
    while len(widgets) > number:
        gone = widgets.pop()
        grid.removeWidget(gone)
        gone.hide()
        gone.deleteLater()


def arrange(grid: QGridLayout, widgets: Sequence[QWidget], columns: int, most_columns: int) -> None:
    """Row by row in so many columns of one width; `most_columns` is as many as there ever are."""
    for index, widget in enumerate(widgets):
        grid.addWidget(widget, index // columns, index % columns)
    for column in range(most_columns):
        grid.setColumnStretch(column, 1 if column < columns else 0)
