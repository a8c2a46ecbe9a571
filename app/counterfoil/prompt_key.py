"""The key by which equal prompts are known without their text: made once, on this machine, and kept there.

It lies in the state folder, apart from the ledger and the settings, so that no backup, export or bundle can
hold it. Without it a hash of a prompt tells nothing.
"""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from pathlib import Path

FILE = "prompt-key"
KEY_BYTES = 32


def prompt_key(folder: Path) -> bytes | None:
    """The key of the home with this state folder, made where there is none; None where it cannot be had."""
    path = folder / FILE
    with suppress(OSError):
        if not path.exists():
            _make(path)
        with path.open("rb") as file:
            key = file.read(KEY_BYTES + 1)
        return key if len(key) == KEY_BYTES else None
    return None


def _make(path: Path) -> None:
    """Make it whole and at once: of two programs that do so together, both read the first one's."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary = path.with_name(f"{FILE}.{os.getpid()}-{threading.get_ident()}")
    temporary.unlink(missing_ok=True)  # left by a killed one of our number
    descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(os.urandom(KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(temporary, path)
        except FileExistsError:
            return
        except OSError:  # a disk without hard links
            temporary.rename(path)
    finally:
        temporary.unlink(missing_ok=True)
