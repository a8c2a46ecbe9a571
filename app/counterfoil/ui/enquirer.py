"""What every page that asks off the GUI thread has in common: answers are signals, late ones never come."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Lock
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from counterfoil.ui.lane import Lane, Opened

Post = Callable[..., None]  # the name of a signal and what it bears; from any thread
Ask = Callable[[Post, Opened], object]


class Enquirer(QObject):
    """Asks on behalf of a page. Lives on the GUI thread; no call waits, each answer is a signal.

    Answers to what was asked before `reopen` never come. `failed` names what was asked and says
    in a sentence why there is no answer.
    """

    failed = Signal(str, str)  # what was asked, sentence
    missing = Signal()  # there is no ledger yet
    _came = Signal(int, str, tuple)

    def __init__(self, lanes: tuple[Lane, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._era = 0
        self._lock = Lock()
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether all that was asked is answered; the answers may still be on their way."""
        return all(lane.is_idle for lane in self._lanes)

    def reopen(self) -> None:
        """Begin anew, with whatever ledger there is now."""
        self._era += 1
        for lane in self._lanes:
            lane.drop()

    def rest(self) -> None:
        """Let go of the ledger once all that was asked is answered; it opens again with the next question."""
        for lane in self._lanes:
            lane.rest()

    def stop(self) -> None:
        """End the threads, after what is in hand if that does not take long."""
        with self._lock:
            self._era += 1
        for lane in self._lanes:
            lane.stop()

    def _ask(self, lane: Lane, kind: str, job: Ask) -> None:
        post = partial(self._post, self._era)

        def fail(sentence: str | None) -> None:
            if sentence is None:
                post("missing")
            else:
                post("failed", kind, sentence)

        lane.ask(kind, partial(job, post), fail)

    def _post(self, era: int, name: str, *answer: object) -> None:
        with self._lock:  # once `stop` is through nothing is sent to what may be gone
            if era == self._era:
                self._came.emit(era, name, answer)

    def _deliver(self, era: int, name: str, answer: tuple[Any, ...]) -> None:
        if era == self._era:
            getattr(self, name).emit(*answer)
