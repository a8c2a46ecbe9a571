"""Asks agents' own programs now and then, where that is switched on; on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from pathlib import Path

from counterfoil.aside import Aside
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
        self._aside = Aside("asking", self._ask)

    def look(self, now_ms: int) -> list[str]:
        """Begin to ask if it is time to. Never waits; gives what was in the way the last time."""
        if not self._chosen.agents:
            return []
        return self._aside.look(now_ms, self._chosen.every_minutes * MINUTE_MS)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is waited for."""
        return self._aside.is_busy

    def _ask(self, now_ms: int) -> list[str]:
        problems = []
        for agent in self._chosen.agents:
            try:
                found = agent_cli.ask(agent, now_ms, home=home_label(self._home_of(agent)), zone=self._zone)
                append(self._state_dir, found.agent, found.source, found.line())
            except NoAnswer as error:
                problems.append(str(error))
            except OSError as error:
                problems.append(f"What {agent} said could not be noted: {error.strerror or error}.")
        return problems
