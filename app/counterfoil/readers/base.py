"""The shape of a reader: lines of one agent's log in, records out.

Imported by the pipeline, the registry and every reader.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from counterfoil.domain.digest import sha256
from counterfoil.domain.quota import CounterReading, Refusal
from counterfoil.domain.usage import LineRef, UsageEvent


class SkipReason(StrEnum):
    """Why a line that might have held usage was not counted."""

    BAD_JSON = "bad_json"
    BAD_UTF8 = "bad_utf8"
    TOO_DEEP = "too_deep"
    TOO_LONG = "too_long"
    BAD_NUMBER = "bad_number"
    BAD_TIME = "bad_time"
    AMBIGUOUS = "ambiguous"
    UNKNOWN_SHAPE = "unknown_shape"


@dataclass(frozen=True, slots=True)
class Line:
    """One complete line without its newline; `offset` and `length` in bytes of the file.

    `length` includes the newline, so `offset + length` is where the next line begins.
    """

    offset: int
    length: int
    data: bytes

    def ref(self) -> LineRef:
        """Provenance of a record read from this line."""
        return LineRef(self.offset, self.length, sha256(self.data).digest())


@dataclass(frozen=True, slots=True)
class SkippedLine:
    """A line that could not be read, with the reason; its content is not kept, only its SHA-256."""

    offset: int
    length: int
    reason: SkipReason
    sha256: bytes = b""


@dataclass(frozen=True, slots=True)
class LogFile:
    """What a reader may know of the file its lines come from.

    `path` is relative to the agent's home, with `/` between its parts.
    """

    path: str


State = Mapping[str, object]  # what a reader must remember between two batches; JSON values only


@dataclass(slots=True)
class Batch:
    """What a reader made of some lines, and the state to hand it with the next ones."""

    events: list[UsageEvent] = field(default_factory=list)
    readings: list[CounterReading] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    skipped: list[SkippedLine] = field(default_factory=list)
    repeats: int = 0  # records that said nothing new within this batch
    used: int = 0  # lines that held records; used + other + skipped = lines
    other: int = 0  # lines that held none
    state: State = field(default_factory=dict)


class Reader(Protocol):
    """Reads one agent's lines. Never raises on bad input: a bad line is a `SkippedLine`."""

    agent: str
    version: int  # raised whenever the same line would now give another record

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """Read complete lines in file order; `state` is the last batch's, or empty at byte 0."""
        ...


@dataclass(frozen=True, slots=True)
class AgentSpec:
    """A row of the registry: all that the program knows of an agent's places.

    `env` names the variable that replaces `homes` (a comma-separated list);
    `globs` are relative to a home. `label` is for people. `retention_days` reads from a
    home after how many days the agent deletes its logs, None where that cannot be told.
    """

    name: str
    label: str
    env: str | None
    homes: tuple[str, ...]
    globs: tuple[str, ...]
    reader: Reader
    retention_days: Callable[[Path], int | None] = lambda _home: None
