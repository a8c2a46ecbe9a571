"""Asks for the forecast of a supposed window off the GUI thread; only the latest question is answered."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from counterfoil.domain.forecast import Forecast, forecast
from counterfoil.domain.outlook import Outlook
from counterfoil.domain.use_part import UsePart
from counterfoil.domain.what_if import WhatIf, suppose
from counterfoil.ui.enquirer import Enquirer, Post
from counterfoil.ui.lane import Lane, Opened

KIND = "suppose"


@dataclass(frozen=True, slots=True)
class Question:
    """A window's outlook and what is supposed of it; `elsewhere_share` (0…1) of its pace is not ours."""

    outlook: Outlook
    parts: tuple[UsePart, ...]
    what_if: WhatIf
    elsewhere_share: float = 0.0


def answer(question: Question) -> Forecast:
    """The forecast of what is supposed; takes milliseconds."""
    parts, what_if = question.parts, question.what_if
    return forecast(suppose(question.outlook, parts, what_if, question.elsewhere_share))


class WhatIfAsking(Enquirer):
    """Each answer bears its question's ticket; one that is not `latest` is stale."""

    answered = Signal(int, object)  # ticket, Forecast

    def __init__(self, parent: QObject | None = None) -> None:
        self._lane = Lane("what-if")
        super().__init__((self._lane,), parent)
        self.latest = 0
        self.destroyed.connect(self._lane.stop)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.stop)

    def ask(self, question: Question) -> None:
        """Have a question answered; it takes the place of one that still waits."""
        self.latest += 1
        self._ask(self._lane, KIND, partial(_answered, self.latest, question))

    def forget(self) -> None:
        """Let no answer be the latest any more."""
        self.latest += 1


def _answered(ticket: int, question: Question, post: Post, _opened: Opened) -> None:
    post("answered", ticket, answer(question))
