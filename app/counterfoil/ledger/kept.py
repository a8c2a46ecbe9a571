"""What is remembered of the ledger outside of it: every checkpoint, and the last known head.

Two small files. By them an empty, missing or older ledger is known for what it is.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from counterfoil.domain.checkpoint import Checkpoint, checkpoints_in
from counterfoil.replacing import put

CHECKPOINTS, HEAD = "checkpoints.txt", "head.txt"


@dataclass(frozen=True, slots=True)
class Kept:
    """The two files in a folder of the program's own. Errors: OSError."""

    folder: Path

    def checkpoints(self) -> list[Checkpoint]:
        """Every checkpoint, oldest first."""
        return checkpoints_in(_read(self.folder / CHECKPOINTS))

    def head(self) -> Checkpoint | None:
        """The furthest that the ledger is known to have been, None before anything was noted."""
        noted = checkpoints_in(_read(self.folder / HEAD))
        return max([*noted, *self.checkpoints()[-1:]], key=lambda found: found.size, default=None)

    def add(self, checkpoint: Checkpoint) -> None:
        """Write a checkpoint down for good."""
        descriptor = os.open(self._ready(CHECKPOINTS), os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(checkpoint.text() + "\n")
            file.flush()
            os.fsync(file.fileno())

    def note(self, head: Checkpoint) -> None:
        """Remember how far the ledger is; the newest few minutes of it may be forgotten in a power cut."""
        path = self._ready(HEAD)
        temporary = path.with_name(f"{HEAD}.{os.getpid()}")
        descriptor = os.open(temporary, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(head.text() + "\n")
        put(temporary, path)

    def set_aside(self, suffix: str) -> None:
        """Start to remember anew; the files stay under other names."""
        for name in (CHECKPOINTS, HEAD):
            path = self.folder / name
            if path.exists():
                path.rename(path.with_name(f"{name}.{suffix}"))

    def _ready(self, name: str) -> Path:
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self.folder / name


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return ""
