"""Files and folders that are there whole or not at all: written beside, put on the disk, then renamed."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from counterfoil.errors import KnownError
from counterfoil.ledger.disk import sync
from counterfoil.replacing import put

NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
MARK = "manifest.json"  # a folder that holds it was written by an export, and may be replaced by one


@contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """A new file, its owner's alone, that takes the place of `path` when the block ends without an error.

    Otherwise nothing of it stays and the old one does. Errors: KnownError; those of the block as they are.
    """
    target = _target(path)
    if target.is_dir():
        raise KnownError(f"{path} is a folder; name a file.")
    with _telling(path):
        temporary = _beside(target)
        descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
        try:
            with os.fdopen(descriptor, "w+b") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            put(temporary, target)
            sync_folder(target.parent)
        finally:
            temporary.unlink(missing_ok=True)


@contextmanager
def whole_folder(path: Path) -> Iterator[Path]:
    """The same for a folder; one in its place is replaced only where it is empty or an earlier bundle.

    Whoever writes files into it sees to it that they are on the disk.
    """
    target = _target(path)
    _refuse_foreign(target)
    with _telling(path):
        temporary = _beside(target)
        temporary.mkdir(mode=0o700)
        try:
            yield temporary
            sync_folder(temporary)
            _put(temporary, target)
            sync_folder(target.parent)
        finally:
            shutil.rmtree(temporary, ignore_errors=True)


def sync_folder(folder: Path) -> None:
    """Have a folder's names on the disk, where the system can do that. Errors: OSError."""
    if os.name == "posix":
        sync(folder)


def _put(temporary: Path, target: Path) -> None:
    if not target.exists():
        temporary.rename(target)
        return
    old = _beside(target)
    target.rename(old)
    try:
        temporary.rename(target)
    except BaseException:
        old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _target(path: Path) -> Path:
    """Where it will stand: the folders above may be links, the thing itself may not."""
    if path.is_symlink():
        raise KnownError(f"{path} is a link; name the place itself.")
    if not path.name or path.name in (".", ".."):
        raise KnownError(f"{path} is no name for a file; name a new one.")
    return path.absolute()


def _refuse_foreign(target: Path) -> None:
    if not target.exists():
        return
    if not target.is_dir():
        raise KnownError(f"{target} is a file; name a new folder, or a file that ends with .zip.")
    is_empty = not any(target.iterdir())
    if not is_empty and not (target / MARK).is_file():
        raise KnownError(f"{target} holds other files; name a new folder.")


def _beside(target: Path) -> Path:
    return target.with_name(f".{target.name[:200]}.{secrets.token_hex(6)}")


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _told(error, path) from error


def _told(error: OSError, path: Path) -> KnownError:
    if error.errno in NO_ROOM:
        return KnownError(f"There is no room for {path}; free some space and try again. Nothing was written.")
    with suppress(OSError):
        if not path.absolute().parent.is_dir():
            return KnownError(f"The folder {path.absolute().parent} does not exist.")
    return KnownError(f"{path} cannot be written: {error.strerror or error}.")
