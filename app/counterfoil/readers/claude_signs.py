"""Signs in the lines of Claude Code that bill nothing: prompts, failed tools, compactions, retries.

Whoever reads the log has each such line looked at by `may_hold` first, which costs next to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
from msgspec import structs

from counterfoil.domain.quota import ClientNote, NoteKind
from counterfoil.readers.base import Line, LogFile
from counterfoil.readers.claude_context import session_of
from counterfoil.readers.claude_entry import AGENT, Entry
from counterfoil.readers.claude_said import (
    is_said_by_client,
    model_announced,
    own_words,
    signs_of_command,
)
from counterfoil.readers.claude_troubles import compaction_body, retry_body
from counterfoil.readers.decode import Unreadable, epoch_ms, identifier
from counterfoil.readers.signs import HUGE_CHARS, Origin, size_and_hash
from counterfoil.readers.strict_json import Object

BROKEN = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
SIGNED = ("user", "system", "progress", "attachment")  # the types of line that may hold a sign
_LINE_HEAD = 1 << 12
_EDGE = 1 << 8
_BEGINNING, _BACKGROUND = b'{"parentUuid":null', b'"sessionKind":"bg"'
_RESULT = b'"tool_result"'
_FAILED, _FAILED_SPACED = b'"is_error":true', b'"is_error": true'
_STARTED = b'"SessionStart:'
_SYSTEM = (b'_boundary"', b'"api_error"', b"<command-name>", b"<local-command-stdout>", b", now using ")
_COMPACTIONS = ("compact_boundary", "microcompact_boundary")
_HOOK = "SessionStart:"
_STARTS = ("startup", "resume", "clear", "compact")
_DENIED = ("The user doesn't want to ", "[Request interrupted")
_MENTION = re.compile(r"(?:^|\s)@[\w./~\"-]")  # of a file, which is sent along


class _Block(msgspec.Struct, gc=False):
    type: str | None = None
    text: str | None = None
    content: msgspec.Raw = msgspec.Raw(b"null")
    is_error: bool | None = None


class _Message(msgspec.Struct, gc=False):
    content: str | list[_Block] | None = None


class _Line(msgspec.Struct, gc=False):
    type: str | None = None
    message: _Message | None = None
    uuid: str | None = None
    sessionId: str | None = None
    timestamp: str | None = None
    isSidechain: bool | None = None
    isMeta: bool | None = None
    isCompactSummary: bool | None = None
    isVisibleInTranscriptOnly: bool | None = None


class _Whole(msgspec.Struct, gc=False):
    message: msgspec.Raw = msgspec.Raw(b"")


class _Text(msgspec.Struct, gc=False):
    text: str | None = None


_decode = msgspec.json.Decoder(_Line).decode
_decode_whole = msgspec.json.Decoder(_Whole).decode
_decode_result = msgspec.json.Decoder(str | list[_Text] | None).decode
_decode_any = msgspec.json.Decoder(Object).decode


def message_in(data: bytes) -> msgspec.Raw:
    """The bytes of a line's message; none where it has none or is not JSON."""
    try:
        return _decode_whole(data).message
    except BROKEN:
        return msgspec.Raw(b"")


def may_hold(kind: object, message: msgspec.Raw, data: bytes) -> bool:
    """Whether a line of a type may hold a sign; `message` are the bytes of its field of that name."""
    if data.startswith(_BEGINNING) and _BACKGROUND in data:
        return True
    if kind == "user":
        text = bytes(message)
        if len(text) >= HUGE_CHARS:
            return True
        # a client writes each result on a line of its own, its type and failure about what it gave back
        is_result = text.find(_RESULT, 0, _EDGE) >= 0 or text.find(_RESULT, -_EDGE) >= 0
        return not is_result or text.find(_FAILED, -_EDGE) >= 0 or text.find(_FAILED_SPACED, -_EDGE) >= 0
    if kind == "progress" or kind == "attachment":
        return data.find(_STARTED, 0, _LINE_HEAD) >= 0
    return kind == "system" and any(mark in data for mark in _SYSTEM)


def signs_in(kind: object, line: Line, file: LogFile) -> list[ClientNote]:
    """The signs of a sound line of that type; none of one whose time or shape cannot be read."""
    try:
        is_begun = line.data.startswith(_BEGINNING) and _BACKGROUND in line.data
        begun = _begun(line, file) if is_begun else ()
        return [*begun, *(_said(line, file) if kind == "user" else _told(line, file))]
    except (*BROKEN, Unreadable):
        return []


def retry_of(entry: Entry, at_ms: int, line: Line, file: LogFile) -> ClientNote:
    """What an error that the client shows as an answer says of the request that failed."""
    return _origin_of(entry.root, at_ms, line, file).sign(NoteKind.RETRY, retry_body(entry.envelope))


def _begun(line: Line, file: LogFile) -> Iterator[ClientNote]:
    """That a session was begun in the background: one sign, however often it begins anew."""
    seen = _decode(line.data)
    yield structs.replace(_origin(seen, line, file), id="").sign(
        NoteKind.SESSION_START, {"how": "background"}
    )


def _said(line: Line, file: LogFile) -> Iterator[ClientNote]:
    """Of what stands as the user's words, results of tools among them."""
    seen = _decode(line.data)
    content = seen.message.content if seen.message is not None else None
    if content is None:
        return
    if isinstance(content, list) and any(block.type == "tool_result" for block in content):
        yield from _results(content, _origin(seen, line, file), file)
        return
    if seen.isMeta or seen.isCompactSummary or seen.isVisibleInTranscriptOnly:
        return
    blocks = [_Block("text", content)] if isinstance(content, str) else content
    texts = [block.text or "" for block in blocks if block.type == "text"]
    whole = "\n".join(texts)
    text = own_words(whole)
    origin = _origin(seen, line, file)
    yield from signs_of_command(text, origin)
    if is_said_by_client(text) or (whole and not text):
        return
    body = size_and_hash(file.prompt_key, text)
    if len(texts) < len(blocks) or _MENTION.search(text):
        body["hash"] = None  # with a picture, a document or a file it is another prompt
    if text.startswith("<command-"):
        body["is_command"] = True
    yield origin.sign(NoteKind.PROMPT, body)


def _results(blocks: list[_Block], origin: Origin, file: LogFile) -> Iterator[ClientNote]:
    for number, block in enumerate(blocks):
        body = _result(block, file.prompt_key) if block.type == "tool_result" else None
        if body is not None:
            yield origin.sign(NoteKind.TOOL_RESULT, body, number)


def _result(block: _Block, key: bytes | None) -> dict[str, object] | None:
    """None of a result that neither failed nor is large."""
    if not block.is_error and len(bytes(block.content)) < HUGE_CHARS:
        return None
    text = _result_text(block.content)
    if block.is_error:
        return None if text.startswith(_DENIED) else {"is_failed": True, **size_and_hash(key, text)}
    return {"chars": len(text)} if len(text) >= HUGE_CHARS else None


def _result_text(content: msgspec.Raw) -> str:
    found = _decode_result(content)
    if isinstance(found, list):
        return "\n".join(piece.text for piece in found if piece.text)
    return found or ""


def _told(line: Line, file: LogFile) -> Iterator[ClientNote]:
    """Of what the client tells of itself."""
    root = _decode_any(line.data)
    origin = _origin_of(root, epoch_ms(root.get("timestamp")), line, file)
    subtype, content = root.get("subtype"), root.get("content")
    if root.get("type") != "system":
        how = _start_of(root.get("data")) or _start_of(root.get("attachment"))
        if how is not None:
            yield origin.sign(NoteKind.SESSION_START, {"how": how})
    elif subtype in _COMPACTIONS:
        yield origin.sign(NoteKind.COMPACTION, compaction_body(root))
    elif subtype == "api_error":
        yield origin.sign(NoteKind.RETRY, retry_body(root))
    elif isinstance(content, str):
        yield from signs_of_command(content, origin)
        announced = model_announced(content)
        if announced is not None:
            yield origin.sign(NoteKind.MODEL_CHOICE, {"model": announced, "is_announced": True})


def _start_of(told: object) -> str | None:
    """How a session was started, where a hook ran at that."""
    name = told.get("hookName") if isinstance(told, dict) else None
    if not isinstance(name, str) or not name.startswith(_HOOK):
        return None
    how = name.removeprefix(_HOOK)
    return how if how in _STARTS else None


def _session(named: object, file: LogFile) -> str:
    return identifier(named) or session_of(file)


def _origin(seen: _Line, line: Line, file: LogFile) -> Origin:
    at_ms, session = epoch_ms(seen.timestamp), _session(seen.sessionId, file)
    return Origin(AGENT, session, at_ms, seen.uuid, line.ref, seen.isSidechain is True)


def _origin_of(root: Object, at_ms: int, line: Line, file: LogFile) -> Origin:
    uuid, is_sidechain = root.get("uuid"), root.get("isSidechain") is True
    key = uuid if isinstance(uuid, str) else None
    return Origin(AGENT, _session(root.get("sessionId"), file), at_ms, key, line.ref, is_sidechain)
