"""Small files of ours, written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from counterfoil.errors import KnownError
from counterfoil.replacing import put

OWN_FILE, LOADED_FILE = "prices.toml", "prices-loaded.json"
Stamp = tuple[int, int, int] | None


def stamp(path: Path) -> Stamp:
    """What changes with a file; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def content(path: Path, most_bytes: int) -> bytes:
    """The bytes of a plain file. Errors: KnownError, also where there are more than that."""
    try:
        if not path.is_file():
            raise KnownError(f"{path} is no file.")
        with path.open("rb") as file:
            data = file.read(most_bytes + 1)
    except OSError as error:
        raise KnownError(f"{path} cannot be read: {error.strerror or error}.") from error
    if len(data) > most_bytes:
        raise KnownError(f"{path} is larger than {most_bytes >> 20} MiB and was not read.")
    return data


def written(path: Path, data: bytes, *, new: bool = False) -> None:
    """Put a file in place in one step, readable by its owner alone. Errors: KnownError; the old one stays."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if path.is_symlink() or (new and path.exists()):
            raise FileExistsError(None, "there is one already")
        temporary.unlink(missing_ok=True)
        descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            put(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise KnownError(f"{path} was not written: {error.strerror or error}.") from error
