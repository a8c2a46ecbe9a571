"""A bundle's files while they are written: what each is, how many rows it has, its hash."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from counterfoil.domain.dossier import FilePreview
from counterfoil.exports.event_files import HashedFile, new_file
from counterfoil.exports.whole import sync_folder

PIECES = 1_000  # lines written at once
SHOWN_ROWS, SHOWN_CHARACTERS = 3, 2_000


@dataclass(frozen=True, slots=True)
class Document:
    """A file of text, made line by line with their ends. `has_head`: the first line is no row.

    `rows` counts its lines as rows; `is_bytes` are made by `data` instead.
    """

    name: str
    what: str
    lines: Callable[[], Iterable[str]] | None = None
    data: Callable[[], Iterable[bytes]] | None = None
    is_rows: bool = False
    has_head: bool = False


@dataclass(frozen=True, slots=True)
class MadeFile:
    """One that was written."""

    name: str
    what: str
    size_bytes: int
    sha256: str
    rows: int | None


@dataclass(slots=True)
class BundleFolder:
    """The folder; everything in it was written through it."""

    folder: Path
    files: dict[str, MadeFile] = field(default_factory=dict)

    @contextmanager
    def new(self, name: str, what: str) -> Iterator[HashedFile]:
        """A file to write to. Errors: OSError."""
        path = self.folder.joinpath(*name.split("/"))
        path.parent.mkdir(mode=0o700, exist_ok=True)
        with new_file(path) as file:
            yield file
        self.files[name] = MadeFile(name, what, file.size_bytes, file.sha256, None)

    def write(self, document: Document) -> None:
        """Errors: OSError, and what making it raises."""
        rows = 0
        with self.new(document.name, document.what) as file:
            if document.lines is not None:
                lines = iter(document.lines())
                while batch := list(islice(lines, PIECES)):
                    file.write("".join(batch).encode("utf-8", "surrogatepass"))
                    rows += len(batch)
            for piece in document.data() if document.data else ():
                file.write(piece)
        if document.is_rows:
            self.count(document.name, rows - document.has_head)

    def add(self, made: MadeFile) -> None:
        """Take in one that was written elsewhere."""
        self.files[made.name] = made

    def count(self, name: str, rows: int) -> None:
        """Tell how many rows a file has."""
        made = self.files[name]
        self.files[name] = MadeFile(made.name, made.what, made.size_bytes, made.sha256, rows)

    def finish(self) -> int:
        """List every file in SHA256SUMS; returns the size of all. Errors: OSError."""
        listed = [f"{made.sha256}  {made.name}\n" for _, made in sorted(self.files.items())]
        self.write(Document("SHA256SUMS", "the hash of every other file", lambda: listed))
        for below in self.folder.iterdir():
            if below.is_dir():
                sync_folder(below)
        return sum(made.size_bytes for made in self.files.values())


def previewed(document: Document) -> FilePreview:
    """What a file will hold, with its first rows just as they will be written."""
    if document.lines is None:
        return FilePreview(document.name, document.what, None)
    rows, sample = 0, []
    for line in document.lines():
        if rows < SHOWN_ROWS + document.has_head:
            sample.append(line.rstrip("\r\n")[:SHOWN_CHARACTERS])
        rows += 1
    count = rows - document.has_head if document.is_rows else None
    return FilePreview(document.name, document.what, count, tuple(sample))
