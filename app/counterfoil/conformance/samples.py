"""The files of a home as a reader is given them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from counterfoil.conformance.databases import rows_asked_for
from counterfoil.domain.log_form import Form, form_of
from counterfoil.logs.beside import Beside
from counterfoil.logs.discover import discover
from counterfoil.readers.base import AgentSpec, Line, LogFile, State

COMPRESSED = (".zst",)


@dataclass(frozen=True, slots=True)
class Sample:
    """One file of a home. Of a database the lines come by `looked`, of others they are `lines`."""

    spec: AgentSpec
    home: Path
    file: LogFile
    lines: Sequence[Line] = ()

    @property
    def form(self) -> Form:
        """What the file is read as."""
        return form_of(self.file.path)

    def looked(self, state: State) -> list[list[Line]]:
        """The rows that the reader asks for in this state, a list a query. Raises UnreadableLog."""
        return rows_asked_for(self.spec, self.home, self.file.path, state)


def samples_of(spec: AgentSpec, home: Path) -> list[Sample]:
    """Every file of a home that the registry's row names, but compressed ones."""
    found = sorted(log.relative for log in discover(home, spec.globs).files)
    return [_sample(spec, home.resolve(), path) for path in found if not path.endswith(COMPRESSED)]


def cut(data: bytes) -> list[Line]:
    """Complete lines and their places."""
    lines, offset = [], 0
    for part in data.split(b"\n")[:-1] if data.endswith(b"\n") else data.split(b"\n"):
        lines.append(Line(offset, len(part) + 1, part))
        offset += len(part) + 1
    return lines


def whole(data: bytes) -> Line:
    """A document as one line."""
    return Line(0, max(1, len(data)), data)


def _sample(spec: AgentSpec, home: Path, path: str) -> Sample:
    written_ms = (home / path).stat().st_mtime_ns // 1_000_000
    file, form = LogFile(path, Beside(home), written_ms), form_of(path)
    if form is Form.DATABASE:
        return Sample(spec, home, file)
    data = (home / path).read_bytes()
    return Sample(spec, home, file, [whole(data)] if form is Form.DOCUMENT else cut(data))
