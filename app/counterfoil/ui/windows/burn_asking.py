"""The thread behind the burn chart: it adds up longer spans, and keeps what was chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from counterfoil.ui.burn_access import BurnAccess, BurnChoice
from counterfoil.ui.charts.burn_series import BurnSpan
from counterfoil.ui.enquirer import Enquirer, Post
from counterfoil.ui.lane import Lane, NoLedger


class BurnAsking(Enquirer):
    """Asks on behalf of the burn panel."""

    loaded = Signal(object, object)  # BurnSpan, tuple of BurnBucket
    recalled = Signal(object)  # BurnChoice

    def __init__(self, access: BurnAccess, parent: QObject | None = None) -> None:
        self._slow, self._quick = lanes = (Lane("burn"), Lane("burn-choice"))
        super().__init__(lanes, parent)
        self._access = access

    def load(self, span: BurnSpan, at_ms: int) -> None:
        """Learn what was used within a span up to a moment."""
        self._ask(self._slow, span.value, lambda post, _: _load(self._access, span, at_ms, post))

    def recall(self) -> None:
        """Learn what was chosen last."""
        self._ask(self._quick, "recall", lambda post, _: post("recalled", self._access.recall()))

    def remember(self, choice: BurnChoice) -> None:
        """Keep a choice."""
        self._ask(self._quick, "remember", lambda _post, _: self._access.remember(choice))


def _load(access: BurnAccess, span: BurnSpan, at_ms: int, post: Post) -> None:
    try:
        post("loaded", span, tuple(access.load(at_ms, span.hours)))
    except FileNotFoundError:
        raise NoLedger from None
