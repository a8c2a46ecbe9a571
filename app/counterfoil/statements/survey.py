"""A first look at a whole file: its size and hash, whether it is text, and how that is written."""

from __future__ import annotations

import codecs
import io
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from counterfoil.statements.problem import StatementError

MOST_BYTES = 256 << 20
HEAD_BYTES = 64 << 10
PART_BYTES = 1 << 20
UTF_8, ASSUMED = "utf-8-sig", "cp1252"

_AS_CSV = "open it in its program and save it as CSV, then take that file."
_NO_TEXT = (
    (b"PK\x03\x04", f"It is a spreadsheet or an archive (ZIP), not text; {_AS_CSV}"),
    (b"\xd0\xcf\x11\xe0", f"It is an old spreadsheet, not text; {_AS_CSV}"),
    (b"\x1f\x8b", "It is compressed; unpack it and take the file inside."),
    (b"%PDF", "It is a PDF, not a table; take the provider's CSV or JSON export."),
    (b"SQLite format 3", "It is a database, not a table; export it as CSV."),
)
_MARKS = ((codecs.BOM_UTF8, UTF_8), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_PAGE = (b"<!doctype", b"<html", b"<?xml", b"<head", b"<body")


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or what was kept of one."""

    name: str
    content: Path | bytes

    def open(self) -> IO[bytes]:
        """From its beginning. Errors: StatementError."""
        if isinstance(self.content, bytes):
            return io.BytesIO(self.content)
        try:
            return self.content.open("rb")
        except OSError as error:
            raise _unreadable(error) from error

    def parts(self) -> Iterator[bytes]:
        """All of it in pieces. Errors: StatementError."""
        with self.open() as file:
            try:
                while part := file.read(PART_BYTES):
                    yield part
            except OSError as error:
                raise _unreadable(error) from error

    def head(self) -> bytes:
        """Its first part. Errors: StatementError."""
        check_size(self)
        with self.open() as file:
            return file.read(HEAD_BYTES)


@dataclass(frozen=True, slots=True)
class Survey:
    """Of all bytes: how many, SHA-256 in hex, and the encoding by Python's name."""

    size_bytes: int
    sha256: str
    encoding: str


def source_of(content: Path | str | bytes, name: str | None = None) -> Source:
    """A path or bytes as a source."""
    if isinstance(content, bytes):
        return Source(name or "statement", content)
    path = Path(content)
    return Source(name or path.name, path)


def check_size(source: Source) -> int:
    """How many bytes there are, before any is read. Errors: StatementError."""
    content = source.content
    size = len(content) if isinstance(content, bytes) else _size_of(content)
    if size > MOST_BYTES:
        raise StatementError(
            f"The file has {_mib(size)} MiB; up to {_mib(MOST_BYTES)} MiB can be read. "
            "Export a shorter time, or split the file."
        )
    return size


def survey(source: Source) -> Survey:
    """Look at every byte once. Errors: StatementError."""
    from hashlib import sha256 as new_sha256  # here, for large files: seven times as fast as without OpenSSL

    check_head(source.head())
    digest, size, has_nul = new_sha256(), 0, False
    encoding = UTF_8
    decoder = codecs.getincrementaldecoder("utf-8")()
    for number, part in enumerate(source.parts()):
        if not number:
            encoding = next((name for mark, name in _MARKS if part.startswith(mark)), UTF_8)
        digest.update(part)
        size += len(part)
        has_nul = has_nul or b"\0" in part
        if encoding == UTF_8:
            encoding = _still(decoder, part)
    if encoding == UTF_8:
        encoding = _still(decoder, b"", is_end=True)
    _check_text(encoding, size, has_nul=has_nul)
    return Survey(size, digest.hexdigest(), encoding)


def check_head(head: bytes) -> None:
    """Refuse what is no text at all, by its first bytes. Errors: StatementError."""
    for mark, what in _NO_TEXT:
        if head.startswith(mark):
            raise StatementError(what)
    text = head.removeprefix(codecs.BOM_UTF8).lstrip()
    if not text:
        raise StatementError("The file is empty; export it again.")
    if text[:9].lower().startswith(_PAGE):
        raise StatementError(
            "It is a web page, not an export, such as a page to sign in; sign in and export it again."
        )


def text_of(head: bytes) -> str:
    """The first part as text, by its mark or else as UTF-8; what is cut or foreign is replaced."""
    encoding = next((name for mark, name in _MARKS if head.startswith(mark)), UTF_8)
    if encoding == UTF_8:
        try:
            return codecs.getincrementaldecoder(UTF_8)().decode(head)
        except UnicodeDecodeError:
            encoding = ASSUMED
    return head.decode(encoding, "replace")


def _still(decoder: codecs.IncrementalDecoder, part: bytes, *, is_end: bool = False) -> str:
    try:
        decoder.decode(part, is_end)
    except UnicodeDecodeError:
        return ASSUMED
    return UTF_8


def _check_text(encoding: str, size: int, *, has_nul: bool) -> None:
    if has_nul and encoding != "utf-16":
        raise StatementError(
            "The file holds zero bytes: it is UTF-16 without its mark, or no text; save it as UTF-8."
        )
    if encoding == "utf-16" and size % 2:
        raise StatementError("The file ends in the middle of a sign: it was cut off; export it again.")


def _size_of(path: Path) -> int:
    try:
        found = path.stat()
    except OSError as error:
        raise _unreadable(error) from error
    if not stat.S_ISREG(found.st_mode):
        raise StatementError(f"{path.name} is not a file; choose the exported file itself.")
    return found.st_size


def _unreadable(error: OSError) -> StatementError:
    return StatementError(f"The file cannot be read: {(error.strerror or 'unknown reason').lower()}.")


def _mib(size: int) -> str:
    return f"{-(-size // (1 << 20)):,}"
