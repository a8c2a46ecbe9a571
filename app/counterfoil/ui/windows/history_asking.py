"""The thread behind the History page: it reads the ledger's days and makes views of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from counterfoil.domain.history import HistoryBook
from counterfoil.domain.history_making import NOT_BILLED, history_view
from counterfoil.domain.history_view import Wish
from counterfoil.ui.enquirer import Enquirer, Post
from counterfoil.ui.history_access import HistoryAccess
from counterfoil.ui.lane import Lane, NoLedger


class HistoryAsking(Enquirer):
    """Asks on behalf of the History page."""

    shown = Signal(object)  # HistoryView

    def __init__(self, access: HistoryAccess, parent: QObject | None = None) -> None:
        self._lane = Lane("history")
        super().__init__((self._lane,), parent)
        self._access = access
        self._book: HistoryBook | None = None  # the lane's own
        self._billed = NOT_BILLED

    def look(self, wish: Wish) -> None:
        """Show what there is by now."""
        self._ask(self._lane, "view", lambda post, _: self._look(wish, post))

    def turn(self, wish: Wish) -> None:
        """Show something else of what is known already."""
        self._ask(self._lane, "view", lambda post, _: self._turn(wish, post))

    def reopen(self) -> None:
        super().reopen()
        self._book = None

    def _look(self, wish: Wish, post: Post) -> None:
        try:
            self._book = self._access.open()
            self._billed = self._access.billed(self._book) if self._access.billed else NOT_BILLED
        except FileNotFoundError:
            raise NoLedger from None
        self._turn(wish, post)

    def _turn(self, wish: Wish, post: Post) -> None:
        book = self._book
        if book is None:
            self._look(wish, post)
            return
        post("shown", history_view(book, wish, self._access.plans(), self._billed))
