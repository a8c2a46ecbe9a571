"""A thread that hands on one message after the other, so that nobody else waits for it."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from counterfoil.errors import without_words

MOST_WAITING = 8
MISTAKE = "A warning could not be handed on because of a mistake in Counterfoil; its log says more."

T = TypeVar("T")
log = logging.getLogger(__name__)


class Outlet(Generic[T]):
    """Begins its thread with the first message. Where too many wait the oldest are given up."""

    def __init__(self, name: str, hand_on: Callable[[T], str | None]) -> None:
        self._name, self._hand_on = name, hand_on
        self._waiting: deque[T] = deque(maxlen=MOST_WAITING)
        self._wake = threading.Condition()
        self._thread: threading.Thread | None = None
        self._is_stopped = False
        self.problem: str | None = None
        """What was wrong with the last message, None where nothing was."""

    def put(self, message: T) -> None:
        """Hand it on as soon as those before it are; returns at once."""
        with self._wake:
            self._waiting.append(message)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
                self._thread.start()
            self._wake.notify()

    def stop(self, patience_seconds: float = 0.0) -> None:
        """Hand on nothing more after the message in hand; give that one so long to end."""
        with self._wake:
            self._is_stopped = True
            self._waiting.clear()
            self._wake.notify()
        if self._thread is not None and patience_seconds:
            self._thread.join(patience_seconds)

    def _run(self) -> None:
        while (message := self._next()) is not None:
            self.problem = self._try(message)

    def _next(self) -> T | None:
        with self._wake:
            while not self._waiting and not self._is_stopped:
                self._wake.wait()
            return None if self._is_stopped else self._waiting.popleft()

    def _try(self, message: T) -> str | None:
        try:
            return self._hand_on(message)
        except Exception as error:  # noqa: BLE001 - the top of the thread: log it and go on
            log.error("%s failed: %s", self._name, without_words(error))
            return MISTAKE
