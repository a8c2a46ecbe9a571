"""Asks agents' own programs now and then, where that is switched on; on a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import tzinfo
from pathlib import Path

from counterfoil.counters import agent_cli
from counterfoil.counters.agent_cli_process import NoAnswer
from counterfoil.counters.capture import append
from counterfoil.counters.client_file import home_label
from counterfoil.settings import Ask

MINUTE_MS = 60_000


class Asking:
    """Asks when it is due; answers become captures, which the next scan reads.

    `home_of` names the home that an agent's program uses by itself.
    """

    def __init__(
        self, state_dir: Path, chosen: Ask, home_of: Callable[[str], Path], zone: tzinfo | None = None
    ) -> None:
        self._state_dir, self._chosen, self._home_of, self._zone = state_dir, chosen, home_of, zone
        self._asked_ms: int | None = None
        self._thread: threading.Thread | None = None
        self._problems: tuple[str, ...] = ()

    def look(self, now_ms: int) -> list[str]:
        """Begin to ask if it is time to. Never waits; gives what was in the way the last time."""
        if self._chosen.agents and not self.is_busy and self._is_due(now_ms):
            self._asked_ms = now_ms
            self._thread = threading.Thread(target=self._ask, args=(now_ms,), name="asking", daemon=True)
            self._thread.start()
        return list(self._problems)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is waited for."""
        return self._thread is not None and self._thread.is_alive()

    def _is_due(self, now_ms: int) -> bool:
        """A clock that was set back must not keep it from asking for long."""
        if self._asked_ms is None or now_ms < self._asked_ms:
            return True
        return now_ms - self._asked_ms >= self._chosen.every_minutes * MINUTE_MS

    def _ask(self, now_ms: int) -> None:
        problems = []
        for agent in self._chosen.agents:
            try:
                found = agent_cli.ask(agent, now_ms, home=home_label(self._home_of(agent)), zone=self._zone)
                append(self._state_dir, found.agent, found.source, found.line())
            except NoAnswer as error:
                problems.append(str(error))
            except OSError as error:
                problems.append(f"What {agent} said could not be noted: {error.strerror or error}.")
        self._problems = tuple(problems)
