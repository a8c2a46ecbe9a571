"""The shape of a reader: lines of one agent's log in, records out.

Imported by the pipeline, the registry and every reader.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from counterfoil.domain.digest import sha256
from counterfoil.domain.quota import ClientNote, CounterReading, Refusal
from counterfoil.domain.usage import LineRef, UsageEvent
from counterfoil.readers.on_demand import Function

if TYPE_CHECKING:
    from counterfoil.readers.remembered import Memory
    from counterfoil.readers.retention import Setting
    from counterfoil.readers.settings_change import SettingsChange


NOT_KNOWN = Function("retention", "not_known")
NO_MEMORY = Function("remembered", "no_memory")
NO_QUERIES = Function("rows", "no_queries")
HEAD_BYTES = 1 << 20  # of a file beside a log; what is given of it at this length may have been cut


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


class Line(msgspec.Struct, frozen=True, gc=False):
    """One complete line without its newline; `offset` and `length` in bytes of the file.

    `length` includes the newline, so `offset + length` is where the next line begins.
    """

    offset: int
    length: int
    data: bytes

    def ref(self) -> LineRef:
        """Provenance of a record read from this line."""
        return LineRef(self.offset, self.length, sha256(self.data).digest())

    def skipped(self, reason: SkipReason) -> SkippedLine:
        """What is noted of this line where it cannot be read."""
        return SkippedLine(self.offset, self.length, reason, sha256(self.data).digest())


class SkippedLine(msgspec.Struct, frozen=True, gc=False):
    """A line that could not be read, with the reason; its content is not kept.

    `sha256` is over the same bytes as a `LineRef`'s, for a line that was too long to hold as well.
    """

    offset: int
    length: int
    reason: SkipReason
    sha256: bytes


def nothing_beside(_path: str) -> bytes | None:
    """Where a reader has lines alone."""
    return None


@dataclass(frozen=True, slots=True)
class LogFile:
    """What a reader may know of the file its lines come from.

    `path` is relative to the agent's home, with `/` between its parts. `beside` gives the first HEAD_BYTES
    of another file of that home by its path there, None where it cannot be read: for what no line says,
    such as the folder that was worked in; never for what counts. A folder in that path may hold one `*`
    and is then the first that matches by name. `mtime_ms` is when the file was last written, None where it
    is not known: for documents that tell no time of what they gained. `holder` is the name of the folder
    that holds the hidden one which the file lies in, empty where it lies in none: for logs that are kept
    in the project they are of. `prompt_key` is for hashes of what is said (`readers.signs`), None where none
    can be made; it is no part of what a reader gives back.
    """

    path: str
    beside: Callable[[str], bytes | None] = nothing_beside
    mtime_ms: int | None = None
    holder: str = ""
    prompt_key: bytes | None = field(default=None, repr=False)


class Unknown(msgspec.Struct, frozen=True, array_like=True):
    """A type of line or a field of its usage that a reader does not know: names of the client's making.

    `kind` is "type" or "field", `version` the client's where the line or the file tells it.
    """

    kind: str
    name: str
    version: str | None = None


Tables = Mapping[str, frozenset[str]]  # of an agent's database: table to its columns


@dataclass(frozen=True, slots=True)
class Query:
    """Rows of an agent's database to be read, in the order of `rowid`, which is one of the columns.

    Each becomes a line: a JSON object of its columns by name, with `"table"` and `"rowid"` beside them; its
    offset is the row's id. Blobs come as text where they are UTF-8, else as None. SQLite gives `rowid` the
    name of an integer primary key: ask for `rowid AS rowid`, or have it as the first column.

    Where rows were numbered anew or replaced, and where all is read once more, the state is emptied but for
    BEFORE, which holds the state until then: whoever counts what running totals gained goes on from there,
    so that nothing is counted twice.
    """

    table: str
    sql: str
    parameters: tuple[int | float | str, ...] = ()


State = Mapping[str, object]  # what a reader must remember between two batches; JSON values only
BEFORE = "before"  # in a database's state that begins anew: the one until then


@dataclass(slots=True)
class Batch:
    """What a reader made of some lines, and the state to hand it with the next ones.

    Every line has one verdict: `used + other + len(skipped)` is the number of lines. Every record of a
    request that was found is an event or a repeat.
    """

    events: list[UsageEvent] = field(default_factory=list)
    readings: list[CounterReading] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    notes: list[ClientNote] = field(default_factory=list)
    skipped: list[SkippedLine] = field(default_factory=list)
    repeats: int = 0  # records that said nothing new within this batch
    used: int = 0  # lines that held usage or the provider's counter, said before or not
    other: int = 0  # lines that held neither
    unknown: Counter[Unknown] = field(default_factory=Counter)
    state: State = field(default_factory=dict)

    def judge(self, line: Line, reason: SkipReason | None, *, used: bool) -> None:
        """Give a line its verdict; one that could not be read in part counts as skipped alone."""
        if reason is not None:
            self.skipped.append(line.skipped(reason))
        elif used:
            self.used += 1
        else:
            self.other += 1


class Reader(Protocol):
    """Reads one agent's lines. Never raises on bad input: a bad line is a `SkippedLine`."""

    @property
    def agent(self) -> str:
        """Its name in the registry."""
        ...

    @property
    def version(self) -> int:
        """Raised whenever the same line would now give another record."""
        ...

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """Read complete lines in file order; `state` is the last batch's, or empty at byte 0."""
        ...


@dataclass(frozen=True, slots=True)
class AgentSpec:
    """A row of the registry: all that the program knows of an agent's places.

    `homes` are templates of folders (see `places`); `globs` are relative to a home. What a file is
    read as is told by its name: `*.json` is one document, `*.db`, `*.sqlite` and `*.sqlite3` are
    databases, of which `queries` asks (given their tables and the reader's last state) for the rows
    that are new; all others are lines. `label` is for people. `retention` tells after how long
    the agent deletes its logs, `raise_retention` plans (home, days, now in ms) to make that
    longer, None where it deletes none; `remembered` counts the sessions it knows of itself.
    `unsupported` says why nothing can be counted of an agent and what helps; `is_watched` is False
    where homes hold thousands of folders more, such as the user's own or all of an editor's: these are
    looked through once a minute instead. `aliases` are other names that people use for it.
    """

    name: str
    label: str
    homes: tuple[str, ...]
    globs: tuple[str, ...]
    reader: Reader
    queries: Callable[[Tables, State], Sequence[Query]] = NO_QUERIES
    retention: Callable[[Path], Setting] = NOT_KNOWN
    raise_retention: Callable[[Path, int, int], SettingsChange] | None = None
    remembered: Memory = NO_MEMORY
    unsupported: str | None = None
    is_watched: bool = True
    aliases: tuple[str, ...] = ()
