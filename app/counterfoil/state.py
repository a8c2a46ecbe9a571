"""What the program remembers between two runs apart from settings and ledger: a small JSON file."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

FILE = "state.json"


def load(folder: Path) -> dict[str, object]:
    """What was saved last; empty where nothing was or it cannot be read."""
    try:
        found = json.loads((folder / FILE).read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def save(folder: Path, state: Mapping[str, object]) -> None:
    """Replace the file in one step, readable by its owner alone. Errors: OSError."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary = folder / f"{FILE}.{os.getpid()}"
    descriptor = os.open(temporary, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(state, file, indent=1, sort_keys=True)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(folder / FILE)
