"""Sessions that an agent itself remembers, and which of them have left no log.

Both agents keep one line for each prompt in `history.jsonl` and never clean it up. Of a line only
the session's id and its time are decoded; of a home nothing but counts and dates leaves this module.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from counterfoil.readers.regular_file import open_regular, resolved

MAX_LINE_BYTES = 4 << 20
MAX_FILE_BYTES = 1 << 30
MAX_SESSIONS = 200_000

_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_ID = re.compile(_UUID, re.IGNORECASE)
_LOG = re.compile(rf"({_UUID})\.jsonl(?:\.zst)?$", re.IGNORECASE)
_TIMES_MS = range(946_684_800_000, 4_102_444_800_000)  # the years 2000 to 2099

_Note = tuple[str, int | None]  # a session's id and when it was used, in ms
_Spans = dict[str, tuple[int, int] | None]


@dataclass(frozen=True, slots=True)
class Remembered:
    """Sessions an agent remembers; `lost` are those without a log, from the first to the last use of any.

    A session can also be without a log because none was ever written. Times in ms, None where not told.
    """

    sessions: int
    lost: int
    lost_first_ms: int | None
    lost_last_ms: int | None


Memory = Callable[[Path, Iterable[str], Collection[str]], Remembered | None]
"""Home, its logs' paths relative to it, and ids of sessions that are recorded already and so not lost."""


class _ClaudePrompt(msgspec.Struct):
    sessionId: str
    timestamp: int | None = None  # ms


class _CodexPrompt(msgspec.Struct):
    session_id: str
    ts: int | None = None  # s


class _CodexThread(msgspec.Struct):
    id: str
    updated_at: datetime | None = None


def no_memory(_home: Path, _logs: Iterable[str], _recorded: Collection[str]) -> None:
    """For agents that keep no such memory."""


def claude_code_remembered(home: Path, logs: Iterable[str], recorded: Collection[str]) -> Remembered | None:
    """From `history.jsonl`; None where there is none or it names no session. May take a while."""
    decode = msgspec.json.Decoder(_ClaudePrompt).decode

    def note(line: bytes) -> _Note:
        prompt = decode(line)
        return prompt.sessionId, prompt.timestamp

    return _compared(_spans([(home / "history.jsonl", note)]), logs, recorded)


def codex_remembered(home: Path, logs: Iterable[str], recorded: Collection[str]) -> Remembered | None:
    """From `history.jsonl` and the older `session_index.jsonl`; None where neither names a session."""
    prompt_of = msgspec.json.Decoder(_CodexPrompt).decode
    thread_of = msgspec.json.Decoder(_CodexThread).decode

    def prompted(line: bytes) -> _Note:
        prompt = prompt_of(line)
        return prompt.session_id, None if prompt.ts is None else prompt.ts * 1000

    def indexed(line: bytes) -> _Note:
        thread = thread_of(line)
        at = thread.updated_at
        return thread.id, int(at.timestamp() * 1000) if at and at.tzinfo else None

    memories = [(home / "history.jsonl", prompted), (home / "session_index.jsonl", indexed)]
    return _compared(_spans(memories), logs, recorded)


def _compared(spans: _Spans, logs: Iterable[str], recorded: Collection[str]) -> Remembered | None:
    if not spans:
        return None
    found = {match[1].lower() for path in logs if (match := _LOG.search(path))}
    found.update(session.lower() for session in recorded)
    lost = [span for session, span in spans.items() if session not in found]
    told = [span for span in lost if span]
    return Remembered(
        len(spans),
        len(lost),
        min((first for first, _ in told), default=None),
        max((last for _, last in told), default=None),
    )


def _spans(memories: Iterable[tuple[Path, Callable[[bytes], _Note]]]) -> _Spans:
    """When each session was first and last used, as far as it is told."""
    spans: _Spans = {}
    for path, note in memories:
        for session, at_ms in _notes(path, note):
            if session not in spans and len(spans) >= MAX_SESSIONS:
                continue
            span = spans.setdefault(session, None)
            if at_ms is not None and at_ms in _TIMES_MS:
                first, last = span or (at_ms, at_ms)
                spans[session] = min(first, at_ms), max(last, at_ms)
    return spans


def _notes(path: Path, note: Callable[[bytes], _Note]) -> Iterator[_Note]:
    for line in _lines(path):
        try:
            session, at_ms = note(line)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, OverflowError):
            continue  # torn, hostile, or of another kind
        if _ID.fullmatch(session):
            yield session.lower(), at_ms


def _lines(path: Path) -> Iterator[bytes]:
    """Lines of a regular file; longer ones than 4 MiB are left out, and all beyond its first GiB."""
    try:
        with open_regular(resolved(path)) as file:
            yield from _pieces(iter(lambda: file.readline(MAX_LINE_BYTES), b""))
    except OSError:
        return


def _pieces(pieces: Iterator[bytes]) -> Iterator[bytes]:
    left, is_start = MAX_FILE_BYTES, True
    for piece in pieces:
        is_end = piece.endswith(b"\n")
        if is_start and (is_end or len(piece) < MAX_LINE_BYTES):
            yield piece
        is_start = is_end
        left -= len(piece)
        if left <= 0:
            return
