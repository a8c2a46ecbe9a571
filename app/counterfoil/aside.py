"""What may wait, done on a thread of its own and no more often than need be."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence


class Aside:
    """Begins what is due and tells what was in the way the last time. One thread calls `look`."""

    def __init__(self, name: str, do: Callable[[int], Sequence[str]]) -> None:
        self._name, self._do = name, do
        self._begun_ms: int | None = None
        self._thread: threading.Thread | None = None
        self._problems: tuple[str, ...] = ()

    def look(self, now_ms: int, every_ms: int) -> list[str]:
        """Begin if it is time to. Never waits."""
        if not self.is_busy and self._is_due(now_ms, every_ms):
            self._begun_ms = now_ms
            self._thread = threading.Thread(target=self._run, args=(now_ms,), name=self._name, daemon=True)
            self._thread.start()
        return list(self._problems)

    @property
    def is_busy(self) -> bool:
        """Whether it is at it."""
        return self._thread is not None and self._thread.is_alive()

    def _is_due(self, now_ms: int, every_ms: int) -> bool:
        """A clock that was set back must not keep it from beginning for long."""
        if self._begun_ms is None or now_ms < self._begun_ms:
            return True
        return now_ms - self._begun_ms >= every_ms

    def _run(self, now_ms: int) -> None:
        self._problems = tuple(self._do(now_ms))
