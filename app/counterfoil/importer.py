"""Has years of logs read by a process of its own, so that this one stays light and quick.

Knows no Qt. What it writes is in the ledger at once; whenever it ends, what is left is read the next time.
"""

from __future__ import annotations

import logging
import subprocess
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from types import TracebackType

import msgspec

from counterfoil.caretaker import NO_WINDOW
from counterfoil.domain.importing import ImportProgress
from counterfoil.errors import without_words
from counterfoil.paths import Home
from counterfoil.program import child_words

PAUSE, RESUME = "pause", "resume"  # said to it, a line each; it stops where nobody can say anything any more

log = logging.getLogger(__name__)

_PROGRESS = msgspec.json.Decoder(ImportProgress)


class Importer:
    """Runs `counterfoil intake` within a `with`; `on_progress` is called on a thread of its own."""

    def __init__(
        self, home: Home, roots: Sequence[tuple[str, str]], on_progress: Callable[[ImportProgress], None]
    ) -> None:
        chosen = [word for agent, folder in roots for word in ("--root", f"{agent}={folder}")]
        self._command = [*child_words(), *home.words(), *chosen, "intake"]
        self._on_progress = on_progress
        self._child: subprocess.Popen[str] | None = None
        self._thread = threading.Thread(target=self._listen, name="importer", daemon=True)

    def __enter__(self) -> Importer:
        try:
            self._child = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                creationflags=NO_WINDOW,
            )
            self._thread.start()
        except OSError as error:
            log.error("no process could be started for an import: %s", without_words(error))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        child = self._child
        if child is None:
            return
        child.terminate()  # its processes end with it
        child.wait()
        self._thread.join()
        for stream in (child.stdin, child.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()

    @property
    def is_running(self) -> bool:
        """Whether there may be more to come."""
        return self._child is not None and self._thread.is_alive()

    def say(self, word: str) -> None:
        """PAUSE or RESUME."""
        if self._child is not None and self._child.stdin is not None:
            with suppress(OSError):  # it has ended
                self._child.stdin.write(f"{word}\n")
                self._child.stdin.flush()

    def _listen(self) -> None:
        assert self._child is not None
        assert self._child.stdout is not None
        for line in self._child.stdout:
            with suppress(msgspec.DecodeError):
                self._on_progress(_PROGRESS.decode(line))
