"""A bundle as one .zip file, the same bytes for the same files; and the way back, minding every byte.

The file ends with a comment: the SHA-256 of all bytes before it. So a change is found also where
programs that unpack such files do not look.
"""

from __future__ import annotations

import hashlib
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import IO

from counterfoil.errors import KnownError

DAY = (1980, 1, 1, 0, 0, 0)  # the first that the format can tell: when is no part of it
LEVEL = 6
PIECE = 1 << 20
COMMENT = b"sha256:"
COMMENT_BYTES = len(COMMENT) + 64
PERMISSIONS = 0o600 << 16
MOST_TIMES = 200  # larger than the file, and it is none of ours


class BadZip(KnownError):
    """The file is not as it was written."""

    exit_code = 1


def zip_folder(folder: Path, file: IO[bytes], go_on: Callable[[], bool]) -> bool:
    """Write every file below a folder; False where it was not to `go_on`. Errors: OSError."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as packed:
        for path in sorted(one for one in folder.rglob("*") if one.is_file()):
            info = zipfile.ZipInfo(path.relative_to(folder).as_posix(), DAY)
            info.external_attr, info.create_system = PERMISSIONS, 3
            info.compress_type, info.file_size = zipfile.ZIP_DEFLATED, path.stat().st_size
            with path.open("rb") as source, packed.open(info, "w") as target:
                while piece := source.read(PIECE):
                    if not go_on():
                        return False
                    target.write(piece)
        packed.comment = COMMENT + b"0" * 64
    _sign(file)
    return True


def unzip(path: Path, folder: Path) -> None:
    """Unpack a bundle into an empty folder. Errors: BadZip; OSError."""
    with path.open("rb") as file:
        size = path.stat().st_size
        file.seek(max(0, size - COMMENT_BYTES))
        comment = file.read()
        if comment != COMMENT + _digest(file, size - COMMENT_BYTES).encode():
            raise BadZip(f"{path} was changed since it was written, or is no bundle.")
        try:
            with zipfile.ZipFile(file) as packed:
                _refuse_odd(packed, path, size)
                packed.extractall(folder)
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, struct.error) as error:
            raise BadZip(f"{path} cannot be unpacked: {type(error).__name__}.") from error


def _refuse_odd(packed: zipfile.ZipFile, path: Path, size: int) -> None:
    """No name that leads elsewhere, no two of one name, no bomb."""
    names = packed.namelist()
    odd = [name for name in names if name.startswith("/") or ".." in name.split("/") or "\\" in name]
    if odd or len(set(names)) != len(names) or any(name.endswith("/") for name in names):
        raise BadZip(f"{path} holds names that no bundle has.")
    if sum(info.file_size for info in packed.infolist()) > max(PIECE, size) * MOST_TIMES:
        raise BadZip(f"{path} would be too large when unpacked.")


def _sign(file: IO[bytes]) -> None:
    size = file.seek(0, 2)
    made = _digest(file, size - COMMENT_BYTES)
    file.seek(size - 64)
    file.write(made.encode())


def _digest(file: IO[bytes], size: int) -> str:
    """Of the first bytes of a file."""
    digest = hashlib.sha256()
    file.seek(0)
    while size > 0 and (piece := file.read(min(PIECE, size))):
        digest.update(piece)
        size -= len(piece)
    return digest.hexdigest()
