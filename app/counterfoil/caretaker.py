"""Has the ledger looked after while the program runs, by a process of its own.

Knows no Qt. Whoever starts it is told on its thread how the ledger is.
"""

from __future__ import annotations

import json
import logging
import subprocess
import threading
from collections.abc import Callable, Sequence

from counterfoil.domain.health import Care, Health
from counterfoil.errors import without_words
from counterfoil.paths import Home
from counterfoil.program import child_words

WAIT_SECONDS = 20.0  # the start belongs to the icon and the first scan
EVERY_SECONDS = 3600.0
STOP_SECONDS = 2.0
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # where a console would flash up

log = logging.getLogger(__name__)


class Caretaker(threading.Thread):
    """Runs `counterfoil care` soon after the start and every hour until `stop`."""

    def __init__(self, home: Home, on_health: Callable[[Health], None]) -> None:
        super().__init__(name="caretaker", daemon=True)
        self._command = [*child_words(), *home.words(), "care", "--json"]
        self._on_health = on_health
        self._stopping, self._due = threading.Event(), threading.Event()
        self._child: subprocess.Popen[str] | None = None

    def stop(self) -> None:
        """End soon; what is half done is done again the next time."""
        self._stopping.set()
        self._due.set()
        if self._child is not None:
            self._child.terminate()

    def look_now(self) -> None:
        """Look after the ledger without waiting for the hour. Any thread."""
        self._due.set()

    def run(self) -> None:
        """Look after the ledger; whatever goes wrong is tried again."""
        wait, words = WAIT_SECONDS, ["--at-start"]
        while True:
            self._due.wait(wait)
            self._due.clear()
            if self._stopping.is_set():
                return
            try:
                self._look_after(words)
            except OSError as error:
                log.error("the ledger could not be looked after: %s", without_words(error))
            wait, words = EVERY_SECONDS, []

    def _look_after(self, words: Sequence[str]) -> None:
        with subprocess.Popen(
            [*self._command, *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            creationflags=NO_WINDOW,
        ) as child:
            self._child = child
            assert child.stdout is not None
            for line in child.stdout:
                if not self._stopping.is_set() and (health := health_of(line)):
                    self._on_health(health)
        self._child = None


def health_of(line: str) -> Health | None:
    """What a line of `care --json` says; None for anything else."""
    try:
        found = json.loads(line)
        checking = found["checking"]
        return Health(
            Care(**found["care"]),
            (int(checking[0]), int(checking[1])) if checking else None,
            found["problem"],
            bool(found["is_damaged"]),
        )
    except (ValueError, KeyError, TypeError, IndexError):
        return None
