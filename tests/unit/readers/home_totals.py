"""What a reader of lines makes of a corpus home: its winning records, and their sums."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from counterfoil.domain.usage import UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, Reader, State

NAMES = ("requests", "input", "cache_read", "cache_write_5m", "cache_write_1h", "output", "reasoning")


def lines_of(data: bytes) -> list[Line]:
    """The complete lines of a file."""
    found, offset = [], 0
    for text in data.split(b"\n")[:-1]:
        found.append(Line(offset, len(text) + 1, text))
        offset += len(text) + 1
    return found


def read_lines(
    reader: Reader, lines: Iterable[Line], a_time: int = 1000, path: str = "a.jsonl"
) -> list[Batch]:
    """Batches of so many lines each, the state handed on."""
    every = list(lines)
    state: State = {}
    batches: list[Batch] = []
    for begin in range(0, len(every), a_time):
        batch = reader.read(every[begin : begin + a_time], LogFile(path), state)
        batches.append(batch)
        state = batch.state
    return batches


def winners(batches: Iterable[Batch]) -> dict[str, UsageEvent]:
    """The record that counts of each key."""
    best: dict[str, UsageEvent] = {}
    for event in (event for batch in batches for event in batch.events):
        if event.key not in best or event.rank > best[event.key].rank:
            best[event.key] = event
    return best


def totals(reader: Reader, home: Path, a_time: int = 1000) -> dict[str, dict[str, int]]:
    """Sums by provider and model of the files right in a home."""
    batches: list[Batch] = []
    for path in sorted(home.iterdir()):
        batches += read_lines(reader, lines_of(path.read_bytes()), a_time, path.name)
    sums: dict[str, list[int]] = defaultdict(lambda: [0] * len(NAMES))
    for event in winners(batches).values():
        of = event.tokens
        counts = (
            1,
            of.input,
            of.cache_read,
            of.cache_write_5m,
            of.cache_write_1h,
            of.output,
            of.reasoning or 0,
        )
        name = f"{event.context.provider}/{event.context.model}"
        sums[name] = [have + one for have, one in zip(sums[name], counts, strict=True)]
    return {name: dict(zip(NAMES, counts, strict=True)) for name, counts in sums.items()}
