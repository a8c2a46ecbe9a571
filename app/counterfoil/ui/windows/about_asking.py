"""The thread behind the About window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from counterfoil.ui.about_access import AboutAccess
from counterfoil.ui.enquirer import Enquirer
from counterfoil.ui.lane import Lane


class AboutAsking(Enquirer):
    """Asks once."""

    loaded = Signal(object)  # Facts

    def __init__(self, access: AboutAccess, parent: QObject | None = None) -> None:
        self._lane = Lane("about")
        super().__init__((self._lane,), parent)
        self._access = access

    def load(self) -> None:
        """Learn what this copy is made of."""
        self._ask(self._lane, "load", lambda post, _: post("loaded", self._access()))
