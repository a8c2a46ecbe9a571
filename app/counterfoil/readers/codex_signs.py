"""Signs in the lines of Codex: prompts, failed tools, compactions, retries, models chosen.

Imported by `codex` alone. What a fork copied from its parent is the parent's and no sign of the fork.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import msgspec

from counterfoil.domain.quota import ClientNote, NoteKind
from counterfoil.domain.usage import LineRef
from counterfoil.readers.base import Line
from counterfoil.readers.codex_fork import is_copied
from counterfoil.readers.codex_limits import AGENT
from counterfoil.readers.codex_thread import Thread
from counterfoil.readers.decode import Unreadable, epoch_ms, fixed_word
from counterfoil.readers.signs import HUGE_CHARS, Origin, size_and_hash
from counterfoil.readers.strict_json import Object

BROKEN = (msgspec.DecodeError, UnicodeDecodeError, RecursionError, Unreadable)
_PROMPT = "user_message"
SIGNED = frozenset((_PROMPT, "function_call_output", "custom_tool_call_output"))

_HEAD, _TAIL = 1 << 10, 1 << 9  # bytes of a result in which the client tells how it ended
_ENDINGS = (b"exited with code ", b"Exit code: ")
_ENDING_WITHIN = b'exit_code\\":'
_SCRIPT_FAILED = b"Script failed"
_FAILED = re.compile(r"(?:^|\n)(?:Process exited with code|Exit code:) -?[1-9]|^Script failed")
_OUTPUT = "\nOutput:\n"
_PUT_BEFORE = ("<environment_context>", "<user_instructions>", "<turn_aborted>", "<skill>", "# AGENTS.md ")
_KINDS_PUT_BEFORE = ("environment_context", "user_instructions")
_ATTEMPT = re.compile(r"\b(\d{1,3})/\d{1,3}\b(?:\s+in\s+(\d{1,7}(?:\.\d{1,6})?)\s?(ms|s)\b)?")
_STATUS = re.compile(r"\bstatus (?:code )?([45]\d\d)\b|\b([45]\d\d) [A-Z][a-z]")
_STATUSES = range(400, 600)
_LONGEST_TEXT = 2_000


class _Text(msgspec.Struct, gc=False):
    text: str | None = None


class _Told(msgspec.Struct, gc=False):
    message: str | None = None
    kind: str | None = None
    images: list[Any] | None = None
    local_images: list[Any] | None = None
    call_id: str | None = None
    output: str | list[_Text] | None = None


class _Line(msgspec.Struct, gc=False):
    timestamp: str
    payload: _Told
    ordinal: int | None = None


class _Ended(msgspec.Struct, gc=False):
    exit_code: int | None = None


class _Wrapped(msgspec.Struct, gc=False):
    output: str
    metadata: _Ended


_decode = msgspec.json.Decoder(_Line).decode
_unwrapped = msgspec.json.Decoder(_Wrapped).decode


def may_hold(name: str | None, data: bytes) -> bool:
    """Whether a line with an event or item of that name may hold a sign; costs next to nothing."""
    if name not in SIGNED or name == _PROMPT or len(data) >= HUGE_CHARS:
        return name in SIGNED
    for ending in _ENDINGS:
        if (at := data.find(ending, 0, _HEAD)) >= 0:
            return not data.startswith(b"0", at + len(ending))
    if (at := data.rfind(_ENDING_WITHIN, -_TAIL)) >= 0:
        return not data.startswith(b"0", at + len(_ENDING_WITHIN))
    return data.find(_SCRIPT_FAILED, 0, _HEAD) >= 0


def signs_in(name: str | None, line: Line, thread: Thread, key: bytes | None) -> list[ClientNote]:
    """The sign of a sound line with such an event or item; none of one whose time or shape is odd."""
    try:
        seen = _decode(line.data)
        at_ms = epoch_ms(seen.timestamp)
        if is_copied(thread, at_ms, seen.ordinal):
            return []
        told = seen.payload
        if name == _PROMPT:
            body = _prompt(told, key)
            kind, own = NoteKind.PROMPT, None
        else:
            body = _result(told, key)
            kind, own = NoteKind.TOOL_RESULT, told.call_id
    except BROKEN:
        return []
    return [] if body is None else [_origin(thread, at_ms, line.ref, own).sign(kind, body)]


def compacted(thread: Thread, at_ms: int, ref: Callable[[], LineRef]) -> ClientNote:
    """The history was made shorter; how much, no line tells."""
    return _origin(thread, at_ms, ref).sign(NoteKind.COMPACTION, {})


def resumed(thread: Thread, at_ms: int, ref: Callable[[], LineRef]) -> ClientNote:
    """The thread was opened once more."""
    return _origin(thread, at_ms, ref).sign(NoteKind.SESSION_START, {"how": "resume"})


def chosen(thread: Thread, at_ms: int, ref: Callable[[], LineRef]) -> ClientNote:
    """The client's settings name another model than before."""
    return _origin(thread, at_ms, ref).sign(NoteKind.MODEL_CHOICE, {"model": thread.model})


def retried(thread: Thread, error: Object, at_ms: int, ref: Callable[[], LineRef]) -> ClientNote:
    """A request failed, as an error event tells it."""
    words = error.get("message")
    text = words[:_LONGEST_TEXT] if isinstance(words, str) else ""
    name, status = _code(error.get("codex_error_info"))
    tried, worded = _ATTEMPT.search(text), _STATUS.search(text)
    body = {
        "attempt": int(tried[1]) if tried else None,
        "status": status or (int(worded[1] or worded[2]) if worded else None),
        "error": name,
        "wait_ms": int(float(tried[2]) * (1 if tried[3] == "ms" else 1_000)) if tried and tried[2] else None,
    }
    return _origin(thread, at_ms, ref).sign(NoteKind.RETRY, body)


def _prompt(told: _Told, key: bytes | None) -> dict[str, object] | None:
    """None where the client put the text before the conversation itself."""
    text = told.message or ""
    if told.kind in _KINDS_PUT_BEFORE or text.startswith(_PUT_BEFORE):
        return None
    body = size_and_hash(key, text)
    if told.images or told.local_images:
        body["hash"] = None  # with a picture it is another prompt
    return body


def _result(told: _Told, key: bytes | None) -> dict[str, object] | None:
    """None of a tool's result that is neither a failure nor large.

    The hash is of what the tool put out alone: what the client puts before it tells the time it took.
    """
    text = told.output or ""
    if not isinstance(text, str):
        text = "\n".join(piece.text for piece in text if piece.text)
    head, has_output, output = text.partition(_OUTPUT)
    is_failed = _FAILED.search(head) is not None
    if text.startswith('{"output":'):
        wrapped = _unwrapped(text)
        output, is_failed = wrapped.output, bool(wrapped.metadata.exit_code)
    elif not has_output:
        output = text
    if is_failed:
        return {"is_failed": True, **size_and_hash(key, output)}
    return {"chars": len(output)} if len(output) >= HUGE_CHARS else None


def _code(told: object) -> tuple[str | None, int | None]:
    """An error's own name and the HTTP status beside it."""
    if isinstance(told, dict) and told:
        name, inner = next(iter(told.items()))
        status = inner.get("http_status_code") if isinstance(inner, dict) else None
        return fixed_word(name), status if type(status) is int and status in _STATUSES else None
    return fixed_word(told), None


def _origin(thread: Thread, at_ms: int, ref: Callable[[], LineRef], own: str | None = None) -> Origin:
    return Origin(AGENT, thread.id, at_ms, own, ref, thread.sidechain)
