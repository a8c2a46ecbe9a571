"""One log file's way: its new lines, read by its agent's reader, as entries for the ledger.

Needs no ledger, so that it can be done anywhere: here, or in a process that does nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from counterfoil.ledger.entry import Entry, SavedCursor, Skipped
from counterfoil.logs.identity import FileIdentity
from counterfoil.logs.tail import Chunk, Cursor, read_new
from counterfoil.readers.base import Batch, LogFile, SkippedLine, State
from counterfoil.readers.registry import Root


@dataclass(frozen=True, slots=True)
class Source:
    """A log to read: the root it was found under, the home with its links resolved, its path there."""

    root: Root
    home: Path
    relative: str

    @property
    def path(self) -> Path:
        """Where to open it."""
        return self.home / self.relative


def new_entries(source: Source, saved: SavedCursor | None) -> Iterator[Entry]:
    """What a file has gained since a position, portion by portion. Raises UnreadableLog after the last."""
    for chunk in read_new(source.path, position(saved) if saved else None):
        entry = _entry_of(source, saved, chunk)
        yield entry
        saved = entry.after


def entries_again(source: Source, saved: SavedCursor) -> Iterator[Entry]:
    """Every line up to where reading stands once more; only behind the last of them is it saved anew.

    Raises UnreadableLog.
    """
    start, state = 0, dict[str, object]()
    for chunk in read_new(source.path, None):
        end = min(chunk.cursor.offset, saved.offset)
        lines = [line for line in chunk.lines if line.offset < end]
        batch = source.root.agent.reader.read(lines, LogFile(source.relative), state)
        after = replace(saved, offset=end, state=_stored(batch.state))
        skipped = [line for line in chunk.skipped if line.offset < end]
        yield _entry(source, saved, after, batch, skipped, start=start, is_reread=True)
        start, state = end, dict(batch.state)
        if end == saved.offset:
            break


def position(saved: SavedCursor) -> Cursor:
    """Where reading stands, as the file's own reader knows it."""
    identity = FileIdentity(saved.device, saved.inode)
    return Cursor(
        identity, saved.offset, saved.marker, saved.size, saved.mtime_ns, saved.path, saved.generation
    )


def label(path: str) -> str:
    """A path as text that can be stored, whatever bytes its names are made of."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _entry_of(source: Source, saved: SavedCursor | None, chunk: Chunk) -> Entry:
    state = json.loads(saved.state) if saved and not chunk.restarted else {}
    batch = source.root.agent.reader.read(chunk.lines, LogFile(source.relative), state)
    after = _saved(chunk, saved, source, batch)
    start = 0 if saved is None or chunk.restarted else saved.offset
    return _entry(source, saved, after, batch, chunk.skipped, start=start, is_reread=False)


def _entry(
    source: Source,
    before: SavedCursor | None,
    after: SavedCursor,
    batch: Batch,
    skipped: Sequence[SkippedLine],
    *,
    start: int,
    is_reread: bool,
) -> Entry:
    reader = source.root.agent.reader
    found = [Skipped(s.offset, s.length, s.reason, s.sha256) for s in (*skipped, *batch.skipped)]
    return Entry(
        source.root.agent.name,
        label(str(source.home)),
        reader.agent,
        reader.version,
        before,
        after,
        batch.events,
        batch.readings,
        batch.refusals,
        found,
        batch.used,
        batch.other,
        batch.repeats,
        start,
        is_reread,
        batch.notes,
    )


def _saved(chunk: Chunk, before: SavedCursor | None, source: Source, batch: Batch) -> SavedCursor:
    """The position to save. A file read again from its start is still the same source as before."""
    cursor = chunk.cursor
    generation = before.generation if before and not chunk.replaced else cursor.generation
    return SavedCursor(
        *(cursor.identity.device, cursor.identity.inode, cursor.offset, cursor.marker, cursor.size),
        *(cursor.mtime_ns, label(source.relative), generation, _stored(batch.state)),
    )


def _stored(state: State) -> str:
    return json.dumps(state, separators=(",", ":"))
