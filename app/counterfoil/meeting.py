"""Where the processes of one home meet: folders that may hold the lock and the bell of the app."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping
from pathlib import Path


def places(state_dir: Path, environ: Mapping[str, str] = os.environ) -> list[Path]:
    """Those that can be used, the best first; never empty. The last is for a home that cannot be written.

    Errors: OSError where there is none at all.
    """
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    found = [Path(runtime)] if runtime and _is_ours(Path(runtime)) else []
    if found:  # as nearly always: nothing else is looked at in the time before the icon
        return [*found, state_dir] if _can_write(state_dir) else found
    if not _can_write(state_dir):
        return [_made(spare())]
    return [state_dir, *([spare()] if _is_ours(spare()) else [])]


def spare() -> Path:
    """A folder of this user's own beside those of others, which a restart of the machine empties."""
    import tempfile  # a twentieth of the time to the icon

    name = "counterfoil" if sys.platform == "win32" else f"counterfoil-{os.getuid()}"
    return Path(tempfile.gettempdir()) / name


def _is_ours(folder: Path) -> bool:
    """Whether it is a full path to a folder that this user owns and may write to."""
    try:
        found = folder.stat()
    except OSError:
        return False
    is_own = sys.platform == "win32" or found.st_uid == os.getuid()
    return folder.is_absolute() and stat.S_ISDIR(found.st_mode) and is_own and _may_write(folder)


def _can_write(folder: Path) -> bool:
    """Whether it can be written to, or made where it is not there yet."""
    there = next((one for one in (folder, *folder.parents) if one.exists()), None)
    return there is not None and there.is_dir() and _may_write(there)


def _may_write(folder: Path) -> bool:
    return os.access(folder, os.W_OK)


def _made(folder: Path) -> Path:
    """Make it for this user alone. Errors: OSError where another has made it."""
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.is_symlink() or not _is_ours(folder):
        raise PermissionError(None, "it belongs to another user", str(folder))
    folder.chmod(0o700)
    return folder
