"""The drop folder: files that people and their programs lay for Counterfoil to read. Standard library only.

Imported by `record` in other people's programs, so it has to stay light.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

PATIENCE_SECONDS = 2.0

Environment = Mapping[str, str]


def drop_folder(environment: Environment = os.environ, system: str = sys.platform) -> Path:
    """The folder whose parts `api`, `otel` and `cursor` Counterfoil reads, by the variables and the platform.

    `COUNTERFOIL_DROP` names it, else it is `drop` in `COUNTERFOIL_HOME` or in Counterfoil's data folder.
    """
    chosen = environment.get("COUNTERFOIL_DROP")
    if chosen:
        return Path(chosen).expanduser().absolute()
    home = environment.get("COUNTERFOIL_HOME")
    if home:
        return Path(home).expanduser().absolute() / "drop"
    return Path(_data(environment, system)).expanduser() / "counterfoil" / "drop"


def _data(environment: Environment, system: str) -> str:
    if system == "win32":
        return environment.get("LOCALAPPDATA") or "~/AppData/Local"
    chosen = environment.get("XDG_DATA_HOME", "")
    if chosen.startswith("/"):
        return chosen
    return "~/Library/Application Support" if system == "darwin" else "~/.local/share"


def append(folder: Path, at_ms: int, line: bytes) -> None:
    """Add a line without its newline to the file of its month (UTC). Errors: OSError.

    It is one write, after a newline where another process left a torn line. Any thread, any process.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / time.strftime("%Y-%m.jsonl", time.gmtime(at_ms / 1000))
    flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    file = os.open(path, flags, 0o600)
    try:
        with _locked(file):
            size = os.lseek(file, 0, os.SEEK_END)
            is_torn = size > 0 and _byte(file, size - 1) != b"\n"
            rest = memoryview((b"\n" if is_torn else b"") + line + b"\n")
            while rest:
                rest = rest[os.write(file, rest) :]
    finally:
        os.close(file)


def _byte(file: int, place: int) -> bytes:
    os.lseek(file, place, os.SEEK_SET)
    return os.read(file, 1)


@contextmanager
def held_alone(path: Path) -> Iterator[bool]:
    """Whether nobody else holds that file, and then nobody can meanwhile. Never waits. Errors: OSError."""
    file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    is_held = False
    try:
        is_held = _try_lock(file)
        yield is_held
    finally:
        if is_held:
            _unlock(file)
        os.close(file)


@contextmanager
def _locked(file: int) -> Iterator[None]:
    """The file for this thread of this process alone, where the platform can.

    A process that is stopped while it holds the lock would hold up all others: after a while it is not
    waited for, since an appending write of one line stays whole without it on a local disk.
    """
    ends = time.monotonic() + PATIENCE_SECONDS
    held = _try_lock(file)
    while not held and time.monotonic() < ends:
        time.sleep(0.002)
        held = _try_lock(file)
    try:
        yield
    finally:
        if held:
            _unlock(file)


if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 40  # a byte far behind the end: Windows' locks keep others from reading what they cover

    def _try_lock(file: int) -> bool:
        os.lseek(file, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(file: int) -> None:
        os.lseek(file, _FAR, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
