"""Parts of a registry row that are imported when they are first asked for: most runs read no line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from counterfoil.readers.base import Batch, Line, LogFile, Reader, State


@dataclass(frozen=True, slots=True)
class Function:
    """A function of a module of this package."""

    module: str
    name: str

    def __call__(self, *arguments: Any) -> Any:
        return getattr(import_module(f"counterfoil.readers.{self.module}"), self.name)(*arguments)


class ReaderOf:
    """The reader that a class of a module of this package makes of some words, one for all that is read."""

    def __init__(self, module: str, name: str, *words: str) -> None:
        self._make = Function(module, name)
        self._words = words
        self._made: Reader | None = None

    @property
    def agent(self) -> str:
        """As the reader's."""
        return self._reader.agent

    @property
    def version(self) -> int:
        """As the reader's."""
        return self._reader.version

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """As the reader does."""
        return self._reader.read(lines, file, state)

    @property
    def _reader(self) -> Reader:
        if self._made is None:
            self._made = cast("Reader", self._make(*self._words))
        return self._made
