"""One log file's way: its new lines, read by its agent's reader, as entries for the ledger.

Needs no ledger, so that it can be done anywhere: here, or in a process that does nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from counterfoil.domain.log_form import Form, form_of
from counterfoil.ledger.entry import Entry, SavedCursor, Skipped
from counterfoil.logs.beside import Beside, holder_of
from counterfoil.logs.database import read_rows
from counterfoil.logs.document import read_document
from counterfoil.logs.identity import FileIdentity, identity_by_place
from counterfoil.logs.tail import Chunk, Cursor, read_new
from counterfoil.readers.base import BEFORE, Batch, LogFile, Query, SkippedLine, State, Tables
from counterfoil.readers.registry import Root

NS_PER_MS = 1_000_000


@dataclass(frozen=True, slots=True)
class Source:
    """A log to read: the root it was found under, the home with its links resolved, its path there.

    `prompt_key` is handed on to its reader.
    """

    root: Root
    home: Path
    relative: str
    prompt_key: bytes | None = field(default=None, repr=False)

    @property
    def path(self) -> Path:
        """Where to open it."""
        return self.home / self.relative

    @property
    def form(self) -> Form:
        """What it is read as."""
        return form_of(self.relative)

    def chunks(self, cursor: Cursor | None, state: State) -> Iterator[Chunk]:
        """What it has gained since the cursor, behind which the reader stood in `state`.

        Raises UnreadableLog after the last.
        """
        if self.form is Form.LINES:
            return read_new(self.path, cursor)
        identity = identity_by_place(self.home, self.relative)
        if self.form is Form.DOCUMENT:
            return read_document(self.path, identity, cursor)

        def ask(tables: Tables, is_anew: bool) -> Sequence[Query]:
            return self.root.agent.queries(tables, anew(state) if is_anew else state)

        return read_rows(self.path, identity, cursor, ask)


def new_entries(source: Source, saved: SavedCursor | None) -> Iterator[Entry]:
    """What a file has gained since a position, portion by portion. Raises UnreadableLog after the last."""
    beside, state = Beside(source.home), _state(saved)
    for chunk in source.chunks(position(saved) if saved else None, state):
        begins_anew = chunk.restarted and source.form is Form.LINES
        if chunk.restarted:
            state = {} if begins_anew else anew(state)
        batch = _read(source, chunk, beside, state)
        after = _saved(chunk, saved, source, batch)
        start = 0 if saved is None or begins_anew else saved.offset
        yield _entry(source, saved, after, batch, chunk.skipped, start=start, is_reread=False)
        saved, state = after, _state(after)


def entries_again(source: Source, saved: SavedCursor) -> Iterator[Entry]:
    """Every line up to where reading stands once more; only behind the last of them is it saved anew.

    Raises UnreadableLog.
    """
    again = _lines_again if source.form is Form.LINES else _whole_again
    return again(source, saved)


def _lines_again(source: Source, saved: SavedCursor) -> Iterator[Entry]:
    start, state, beside = 0, dict[str, object](), Beside(source.home)
    for chunk in source.chunks(None, state):
        end = min(chunk.cursor.offset, saved.offset)
        lines = [line for line in chunk.lines if line.offset < end]
        batch = _read(source, replace(chunk, lines=lines), beside, state)
        after = replace(saved, offset=end, state=_stored(batch.state))
        skipped = [line for line in chunk.skipped if line.offset < end]
        yield _entry(source, saved, after, batch, skipped, start=start, is_reread=True)
        start, state = end, dict(batch.state)
        if end == saved.offset:
            break


def _whole_again(source: Source, saved: SavedCursor) -> Iterator[Entry]:
    """A document or a database as it is now.

    Nothing is taken back of what was read before: it may be gone from there by right, as where an agent
    tidies up. Hence the spans without a byte. A document is as whole as ever, so its state stays.
    """
    known, beside = _state(saved), Beside(source.home)
    state = anew(known) if source.form is Form.DATABASE else known
    for chunk in source.chunks(None, state):
        batch = _read(source, chunk, beside, state)
        is_last = chunk.cursor.size > 0
        offset = saved.offset if is_last else saved.offset - 1  # "goes back": more is to come
        after = replace(_saved(chunk, saved, source, batch), offset=offset)
        yield _entry(source, saved, after, batch, chunk.skipped, start=offset, is_reread=True)
        state = _state(after)


def anew(state: State) -> State:
    """The state to begin with where all is read once more: empty, but for how it was "before"."""
    before = {name: value for name, value in state.items() if name != BEFORE}
    return {BEFORE: before} if before else {BEFORE: state.get(BEFORE, {})}


def position(saved: SavedCursor) -> Cursor:
    """Where reading stands, as the file's own reader knows it."""
    identity = FileIdentity(saved.device, saved.inode)
    return Cursor(
        identity, saved.offset, saved.marker, saved.size, saved.mtime_ns, saved.path, saved.generation
    )


def label(path: str) -> str:
    """A path as text that can be stored, whatever bytes its names are made of."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _state(saved: SavedCursor | None) -> State:
    return dict(json.loads(saved.state)) if saved else {}


def _read(source: Source, chunk: Chunk, beside: Beside, state: State) -> Batch:
    if not chunk.lines:  # a new date alone is nothing to a reader
        return Batch(state=state)
    written_ms, holder = chunk.cursor.mtime_ns // NS_PER_MS, holder_of(source.path)
    file = LogFile(source.relative, beside, written_ms, holder, source.prompt_key)
    return source.root.agent.reader.read(chunk.lines, file, state)


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
        {(one.kind, one.name, one.version): count for one, count in batch.unknown.items()},
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
