"""Has the ledger looked after while the program runs, by a process of its own.

Knows no Qt. Whoever starts it is told on its thread how the ledger is.
"""

from __future__ import annotations

import json
import logging
import subprocess
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from counterfoil import state
from counterfoil.clock import Clock, wall_clock
from counterfoil.domain.health import Care, Health, may_be_due
from counterfoil.errors import without_words
from counterfoil.paths import Home
from counterfoil.power import power_state
from counterfoil.program import child_words

FILE = "care.json"
WAIT_SECONDS = 20.0  # the start belongs to the icon and the first scan
EVERY_SECONDS = 3600.0
STOP_SECONDS = 2.0
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # where a console would flash up

log = logging.getLogger(__name__)


class Caretaker(threading.Thread):
    """Runs `counterfoil care` soon after the start, and then whenever an hour's end finds something due."""

    def __init__(self, home: Home, on_health: Callable[[Health], None], clock: Clock = wall_clock) -> None:
        super().__init__(name="caretaker", daemon=True)
        self._home, self._clock = home, clock
        self._is_well, self._seen = False, _stamps(home)
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
        self._is_well = False
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
                if not self._is_well or self._may_be_due():
                    self._look_after(words)
            except OSError as error:
                log.error("the ledger could not be looked after: %s", without_words(error))
            wait, words = EVERY_SECONDS, []

    def _may_be_due(self) -> bool:
        """Whether it is worth a process."""
        has_grown = _stamps(self._home) != self._seen
        is_sparing, care = power_state().is_scarce, kept_care(self._home.state_dir)
        return may_be_due(care, self._clock(), has_grown=has_grown, is_sparing=is_sparing)

    def _look_after(self, words: Sequence[str]) -> None:
        self._seen = _stamps(self._home)
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
                    self._is_well = health.problem is None
                    self._on_health(health)
        self._child = None


def _stamps(home: Home) -> list[tuple[int, int]]:
    """Another whenever records came: each is written to one of these files."""
    path = home.ledger_file
    found = []
    for one in (path, path.with_name(f"{path.name}-wal")):
        with suppress(FileNotFoundError):
            status = one.stat()
            found.append((status.st_size, status.st_mtime_ns))
    return found


def kept_care(state_dir: Path) -> Care:
    """What was done last, as far as it is remembered."""
    try:
        return Care(**state.load(state_dir, FILE))  # type: ignore[arg-type]  # what is no Care raises
    except TypeError:
        return Care()


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
