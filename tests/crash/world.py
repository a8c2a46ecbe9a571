"""What agents write, and what a ledger must hold of it in the end.

A request is known by its number, which stands in its count of cache reads: so it can be found in a ledger
whatever key it has there.
"""

from __future__ import annotations

import json
import os
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import NamedTuple

from counterfoil.clock import wall_clock


class Totals(NamedTuple):
    requests: int
    cache_read: int
    output: int


@dataclass
class Truth:
    """Every request by number with its final output, every reading of the counter by its time in ms."""

    outputs: dict[int, int] = field(default_factory=dict)
    readings: set[int] = field(default_factory=set)
    bad_lines: int = 0

    def totals(self) -> Totals:
        """As the program should add them up."""
        return Totals(len(self.outputs), sum(self.outputs), sum(self.outputs.values()))

    def as_json(self) -> str:
        """For a pipe."""
        outputs = {str(number): output for number, output in self.outputs.items()}
        return json.dumps({"outputs": outputs, "readings": sorted(self.readings), "bad": self.bad_lines})

    def join(self, text: str) -> None:
        """Take over what another process wrote."""
        found = json.loads(text)
        self.outputs |= {int(number): output for number, output in found["outputs"].items()}
        self.readings |= set(found["readings"])
        self.bad_lines += found["bad"]


@dataclass(frozen=True)
class Record:
    """A line that counts once it is complete: a request's use so far, a reading, or neither."""

    line: bytes
    number: int | None = None
    output: int = 0
    reading_ms: int | None = None
    is_bad: bool = False

    def enter(self, truth: Truth) -> None:
        """It is on disk now."""
        if self.number is not None:
            truth.outputs[self.number] = max(self.output, truth.outputs.get(self.number, 0))
        if self.reading_ms is not None:
            truth.readings.add(self.reading_ms)
        truth.bad_lines += self.is_bad


@dataclass
class World:
    """Numbers, moments and chance that all agents share; no two records have the same of either."""

    random: Random
    truth: Truth = field(default_factory=Truth)
    number: int = 0
    file: int = 0
    now_ms: int = 0
    recent: deque[tuple[int, int]] = field(default_factory=lambda: deque(maxlen=60))
    clock: Callable[[], int] = wall_clock
    lines: int = 0  # written as an agent does, copies left out
    _unwritten: dict[Path, tuple[bytes, Record]] = field(default_factory=dict)

    def next_number(self) -> int:
        self.number += 1
        return self.number

    def next_file(self) -> int:
        self.file += 1
        return self.file

    def tick(self) -> int:
        """Now, later than ever before."""
        self.now_ms = max(self.now_ms + 1, self.clock())
        return self.now_ms

    def pad(self) -> str:
        return "x" * self.random.choice((0, 7, 40, 300, 900))

    def write(self, log: Path, records: list[Record]) -> None:
        """Append complete lines in one go."""
        self.settle(log)
        append(log, b"".join(record.line for record in records))
        self.lines += len(records)
        for record in records:
            record.enter(self.truth)

    def write_part(self, log: Path, record: Record) -> None:
        """Append a line but for its end, which comes later."""
        self.settle(log)
        cut = self.random.randint(1, len(record.line) - 1)
        append(log, record.line[:cut])
        self._unwritten[log] = (record.line[cut:], record)

    def settle(self, log: Path) -> None:
        """Write what is missing of a line."""
        if log in self._unwritten:
            rest, record = self._unwritten.pop(log)
            append(log, rest)
            self.lines += 1
            record.enter(self.truth)

    def settle_all(self) -> None:
        for log in list(self._unwritten):
            self.settle(log)

    def move(self, log: Path, to: Path) -> None:
        """Rename a log; the agent goes on writing to it."""
        to.parent.mkdir(parents=True, exist_ok=True)
        log.rename(to)
        if log in self._unwritten:
            self._unwritten[to] = self._unwritten.pop(log)


def append(log: Path, data: bytes) -> None:
    handle = os.open(log, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
    try:
        os.write(handle, data)
    finally:
        os.close(handle)


def iso(moment_ms: int) -> str:
    moment = datetime.fromtimestamp(moment_ms / 1000, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
