"""Made-up rollouts for the Codex tests, line by line."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from counterfoil.readers import codex
from counterfoil.readers.base import Batch, Line, LogFile, State
from counterfoil.readers.codex import CodexReader
from counterfoil.readers.codex_thread import Thread, begun

PARENT = "019f0000-0000-7000-8000-0000000000aa"
THREAD = "019f1000-0000-7000-8000-000000000001"
OLD_TURN = "019f0000-1111-7000-8000-0000000000bb"
OWN_TURN = "019f1000-1111-7000-8000-0000000000cc"
FILE = LogFile(f"sessions/2026/07/01/rollout-2026-07-01T12-00-00-{THREAD}.jsonl")

Record = dict[str, object]


def at(seconds: float) -> str:
    """A time of day on 1 July 2026, `seconds` after noon UTC."""
    minutes, rest = divmod(round(seconds * 1000), 60_000)
    return f"2026-07-01T12:{minutes:02d}:{rest // 1000:02d}.{rest % 1000:03d}Z"


def use(
    prompt: int, cached: int = 0, output: int = 0, reasoning: int = 0, written: int | None = None
) -> Record:
    """A usage object as Codex logs it."""
    value: Record = {
        "input_tokens": prompt,
        "cached_input_tokens": cached,
        "output_tokens": output,
        "reasoning_output_tokens": reasoning,
        "total_tokens": prompt + output,
    }
    return value if written is None else {**value, "cache_write_input_tokens": written}


def record(kind: str, payload: object, seconds: float = 0, **more: object) -> Record:
    return {"timestamp": at(seconds), **more, "type": kind, "payload": payload}


def event(kind: str, seconds: float = 0, /, **payload: object) -> Record:
    return record("event_msg", {"type": kind, **payload}, seconds)


def meta(thread: str = THREAD, seconds: float = 0, /, **more: object) -> Record:
    base = {"id": thread, "timestamp": at(seconds), "cwd": "/home/a/src/shop", "cli_version": "0.145.0"}
    return record("session_meta", {**base, "originator": "codex-tui", "source": "cli", **more}, seconds)


def turn(turn_id: str | None = OWN_TURN, seconds: float = 0, model: str = "gpt-5.6-sol") -> Record:
    return record("turn_context", {"model": model} | ({"turn_id": turn_id} if turn_id else {}), seconds)


def counted(
    total: Mapping[str, object] | None,
    last: Mapping[str, object] | None,
    seconds: float = 1,
    limits: object = None,
    **more: object,
) -> Record:
    """A `token_count`; without either usage its `info` is null."""
    shown = {"total_token_usage": total, "last_token_usage": last}
    info = {name: value for name, value in shown.items() if value is not None} or None
    line = event("token_count", seconds, info=info, rate_limits=limits)
    return {**line, **more}


def raw(records: Iterable[Mapping[str, object] | bytes]) -> list[Line]:
    """The lines of a file, complete, each with its place."""
    lines: list[Line] = []
    offset = 0
    for one in records:
        data = one if isinstance(one, bytes) else json.dumps(one, separators=(",", ":")).encode()
        lines.append(Line(offset, len(data) + 1, data))
        offset += len(data) + 1
    return lines


def lines_of(path: Path) -> list[Line]:
    return raw(path.read_bytes().splitlines())


def read(*records: Mapping[str, object] | bytes, file: LogFile = FILE, state: State | None = None) -> Batch:
    return CodexReader().read(raw(records), file, state or {})


def read_plainly(lines: Iterable[Line], file: LogFile = FILE, state: State | None = None) -> Batch:
    """As the reader reads when no line is in a shape that it knows: decoded in full, key by key."""
    thread = msgspec.convert(state, Thread) if state else begun(file.path)
    batch = Batch()
    for line in lines:
        codex._read(thread, line, batch)
    batch.state = msgspec.to_builtins(thread)
    return batch


def read_in_parts(lines: Sequence[Line], cuts: Iterable[int], file: LogFile = FILE) -> Batch:
    """As the program reads a growing file: in batches, the state through JSON between them."""
    reader, whole = CodexReader(), Batch()
    bounds = [0, *sorted(cuts), len(lines)]
    for start, end in itertools.pairwise(bounds):
        part = reader.read(lines[start:end], file, json.loads(json.dumps(whole.state)))
        whole.events += part.events
        whole.readings += part.readings
        whole.refusals += part.refusals
        whole.notes += part.notes
        whole.skipped += part.skipped
        whole.repeats += part.repeats
        whole.used += part.used
        whole.other += part.other
        whole.state = part.state
    return whole


def used(batch: Batch) -> list[tuple[int, int, int]]:
    """Uncached input, cache reads and output of each event."""
    return [(e.tokens.input, e.tokens.cache_read, e.tokens.output) for e in batch.events]
