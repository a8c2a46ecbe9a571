"""A change of an agent's own settings file: shown first, made in one step, undone from its backup.

Whatever happens while it is made, the file holds either all of the old or all of the new text,
and never the new one before the old one is kept beside it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from glob import escape
from pathlib import Path
from stat import S_IMODE

from counterfoil.errors import KnownError
from counterfoil.readers.regular_file import open_regular
from counterfoil.replacing import put

MAX_SETTINGS_BYTES = 1 << 20
PRIVATE = 0o600
BACKUP_MARK = ".counterfoil-"


@dataclass(frozen=True, slots=True)
class SettingsChange:
    """What `apply` would write to `path`, links resolved; `before` is None where there is no file yet.

    The texts are all of a file that may hold secrets: only `shown`, the lines of
    a diff, is for people. `backup` is None where there is nothing to keep.
    """

    path: Path
    before: str | None = field(repr=False)
    after: str = field(repr=False)
    backup: Path | None
    shown: tuple[str, ...]


def planned(
    path: Path, before: str | None, after: str, shown: tuple[str, ...], now_ms: int
) -> SettingsChange:
    """A change with its backup beside the file, named by the time."""
    stamp = datetime.fromtimestamp(now_ms / 1000, UTC).strftime("%Y%m%dT%H%M%S")
    name = f"{path.name}{BACKUP_MARK}{stamp}{now_ms % 1000:03d}Z"
    return SettingsChange(path, before, after, None if before is None else path.with_name(name), shown)


def backups_of(path: Path) -> list[Path]:
    """What was kept of a settings file, the latest first. Never raises."""
    try:
        return sorted(path.parent.glob(f"{escape(path.name)}{BACKUP_MARK}*"), reverse=True)
    except OSError:
        return []


def apply(change: SettingsChange) -> None:
    """Make the change, once however often it is asked for. Errors: KnownError, and the file is as it was."""
    before, after = _bytes(change.before), change.after.encode()
    with _told(change.path):
        found = content(change.path)
        if found == after:
            return
        if found != before:
            raise KnownError(f"{change.path} was changed meanwhile; nothing was done. Ask for it once more.")
        mode = PRIVATE if before is None else S_IMODE(change.path.stat().st_mode)
        if before is not None and change.backup:
            _keep(change.backup, before, change.path, mode)
        _put(change.path, after, change.path, mode)
    _confirm(change.path)


def undo(change: SettingsChange) -> None:
    """Bring the old text back as long as the file holds what `apply` wrote. Errors: KnownError."""
    before = _bytes(change.before)
    with _told(change.path):
        found = content(change.path)
        if found == before:
            return
        if found != change.after.encode():
            raise KnownError(f"{change.path} was changed since; nothing was done. Undo it by hand.")
        if before is None:
            change.path.unlink()
        elif change.backup is None or content(change.backup) != before:
            raise KnownError(f"The backup {change.backup} is not what was kept; nothing was done.")
        else:
            _put(change.path, before, change.path, S_IMODE(change.path.stat().st_mode))
    _confirm(change.path)


def content(path: Path) -> bytes | None:
    """All of a file, None where there is none; links are not followed. Errors: KnownError, OSError."""
    try:
        with open_regular(path) as file:
            found = file.read(MAX_SETTINGS_BYTES + 1)
    except FileNotFoundError:
        return None
    if len(found) > MAX_SETTINGS_BYTES:
        raise KnownError(f"{path} is larger than any settings file.")
    return found


def _bytes(text: str | None) -> bytes | None:
    return None if text is None else text.encode()


def _keep(backup: Path, data: bytes, like: Path, mode: int) -> None:
    kept = content(backup)
    if kept is None:
        _put(backup, data, like, mode)
        _sync_folder(backup)
    elif kept != data:
        raise KnownError(f"{backup} is there already and holds something else; nothing was done.")


def _put(path: Path, data: bytes, like: Path, mode: int) -> None:
    """Write beside, then take the name in one step; owner as `like`, where that exists."""
    temporary = path.with_name(f".{path.name}.counterfoil-new")
    with suppress(FileNotFoundError):
        temporary.unlink()  # of a run that was killed
    try:
        _write(temporary, data, like, mode)
        put(temporary, path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def _write(path: Path, data: bytes, like: Path, mode: int) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        _take_over(descriptor, path, like, mode)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _take_over(descriptor: int, path: Path, like: Path, mode: int) -> None:
    own = os.fstat(descriptor)
    model = like.stat() if like.exists() else own
    if (model.st_uid, model.st_gid) != (own.st_uid, own.st_gid):
        os.chown(path, model.st_uid, model.st_gid)  # else its owner could not read it any more
    path.chmod(mode)


def _sync_folder(path: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _confirm(path: Path) -> None:
    try:
        _sync_folder(path)
    except OSError as error:
        raise KnownError(f"{path} was changed, but the disk did not confirm it: {error.strerror}.") from error


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise KnownError(f"{path} could not be changed and is as it was: {error.strerror}.") from error
