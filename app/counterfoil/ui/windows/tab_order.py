"""The order in which Tab goes from one widget to the next, for those that were made out of order."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QWidget


def follow(*widgets: QWidget) -> None:
    """Each comes right after the one before it; what followed the first then follows the last."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
