"""Whether the app runs for a home, told without starting any of it."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from counterfoil.domain.digest import sha256
from counterfoil.errors import KnownError
from counterfoil.paths import NAME, Home


def refuse_while_running(home: Home) -> None:
    """Errors: KnownError while a tray of this home runs."""
    if any(_is_locked(path) for path in _locks(home)):
        raise KnownError("Counterfoil is running with this ledger; quit it from its tray menu and try again.")


def _locks(home: Home) -> Iterator[Path]:
    """Where the app may keep the lock of its one instance."""
    place = str(home.state_dir.resolve()).encode()
    name = f"{NAME}-{sha256(place).hexdigest()[:16]}.lock"
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    folders = [home.state_dir, *([Path(runtime)] if runtime else []), Path(f"/run/user/{os.getuid()}")]
    yield from (folder / name for folder in folders)


def _is_locked(path: Path) -> bool:
    with suppress(FileNotFoundError, PermissionError):
        descriptor = os.open(path, os.O_RDWR)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        finally:
            os.close(descriptor)
    return False
