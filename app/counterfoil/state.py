"""What the program remembers between two runs apart from settings and ledger: a small JSON file."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Mapping
from pathlib import Path

from counterfoil.replacing import put

FILE = "state.json"
_changing = threading.Lock()


def load(folder: Path, file: str = FILE) -> dict[str, object]:
    """What was saved last; empty where nothing was or it cannot be read."""
    try:
        found = json.loads((folder / file).read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def save(folder: Path, state: Mapping[str, object], file: str = FILE, *, is_lasting: bool = True) -> None:
    """Replace the file in one step, readable by its owner alone. Errors: OSError.

    What is not `is_lasting` may be an older one after a power cut; it spares the disk.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary = folder / f"{file}.{os.getpid()}"
    temporary.unlink(missing_ok=True)  # left by a killed one of our number, with who knows what mode
    descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as written:
        json.dump(state, written, indent=1, sort_keys=True)
        written.flush()
        if is_lasting:
            os.fsync(written.fileno())
    put(temporary, folder / file)


def change(folder: Path, changed: Mapping[str, object], file: str = FILE) -> None:
    """Keep some values beside those that are kept already. From any thread. Errors: OSError."""
    with _changing:
        save(folder, load(folder, file) | dict(changed), file)
