"""Where a line of Claude Code's log holds a billed message, and what stands around it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

import msgspec

from counterfoil.domain.usage import RequestContext
from counterfoil.readers.base import LogFile, SkipReason
from counterfoil.readers.decode import (
    LONGEST_PATH,
    UNRECOGNISED,
    Unreadable,
    digest_label,
    fixed_word,
    identifier,
    is_utf8,
    label,
    twice,
)
from counterfoil.readers.strict_json import Object

AGENT = "claude-code"
SYNTHETIC = "<synthetic>"  # a message that the client made up itself

_BILLED_FIELDS = frozenset(
    ("type", "message", "data", "timestamp", "requestId", "uuid", "usage", "id", "model", "isApiErrorMessage")
)
_NEVER_BILLED = frozenset(
    (
        *("user", "attachment", "file-history-snapshot", "file-history-delta"),
        *("bash_progress", "hook_progress", "mcp_progress"),
    )
)
_SEPARATORS = re.compile(r"[/\\]+")
_NO_GEO = ("", "not_available")


@dataclass(slots=True)
class Entry:
    """One message of a conversation: `root` is the whole line, `envelope` the part around `message`."""

    root: Object
    envelope: Object
    message: Object
    is_subagent: bool

    def either(self, name: str) -> object:
        value = self.envelope.get(name)
        return self.root.get(name) if value is None else value


class _Inner(msgspec.Struct):
    type: str | None = None


class _Peek(msgspec.Struct):
    type: str | None = None
    data: _Inner | None = None


_PEEK = msgspec.json.Decoder(_Peek)


def is_passed_over(line: bytes) -> bool:
    """Whether a line is sound and of a kind that is known never to bill: most of a log's bytes."""
    try:
        peek = _PEEK.decode(line)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return False
    kind = peek.data.type if peek.type == "progress" and peek.data else peek.type
    # A line that also calls itself an answer has to be read by someone who sees a key that stands twice.
    return kind in _NEVER_BILLED and b'"assistant"' not in line and is_utf8(line)


def entry_of(root: Object) -> Entry | None:
    """The message a line bills for; None where it is another kind of line. Raises Unreadable."""
    if _is_ambiguous(root):
        raise Unreadable(SkipReason.AMBIGUOUS)
    if root.get("type") == "assistant":
        return _checked(root, root, is_subagent=False)
    data = root.get("data")
    if root.get("type") == "progress" and isinstance(data, dict) and data.get("type") == "agent_progress":
        if _is_ambiguous(data):
            raise Unreadable(SkipReason.AMBIGUOUS)
        inner = data.get("message")
        if isinstance(inner, dict) and inner.get("type") == "assistant":
            return _checked(root, inner, is_subagent=True)
        return None
    if _looks_billed(root):
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    return None


def _checked(root: Object, envelope: Object, *, is_subagent: bool) -> Entry | None:
    message = envelope.get("message")
    if not isinstance(message, dict):
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    if _is_ambiguous(envelope) or _is_ambiguous(message):
        raise Unreadable(SkipReason.AMBIGUOUS)
    if "usage" in message or envelope.get("isApiErrorMessage") or envelope.get("apiError"):
        return Entry(root, envelope, message, is_subagent)
    if _looks_billed(envelope):
        raise Unreadable(SkipReason.UNKNOWN_SHAPE)
    return None


def _is_ambiguous(value: Object) -> bool:
    return not _BILLED_FIELDS.isdisjoint(twice(value))


def _looks_billed(value: object) -> bool:
    """Whether an object of a kind we do not know has counts of tokens where messages have them."""
    for _ in range(4):
        if not isinstance(value, dict):
            return False
        usage = value.get("usage")
        if isinstance(usage, dict) and any(name.endswith("tokens") for name in usage):
            return True
        value = value.get("message") or value.get("data")
    return False


def is_empty(message: Object, usage: object) -> bool:
    """Whether the client made the message itself and no request stands behind it."""
    if message.get("model") != SYNTHETIC:
        return False
    return not isinstance(usage, dict) or not any(isinstance(n, int) and n for n in usage.values())


def response_key(entry: Entry) -> str:
    """What all records of one response share: the message's id, or the next best."""
    if key := identifier(entry.message.get("id")):
        return key
    if request := identifier(entry.envelope.get("requestId")):
        return f"req:{request}"
    if uuid := identifier(entry.either("uuid")):
        return f"uuid:{uuid}"
    return _own_digest(entry)


def refusal_key(entry: Entry) -> str:
    """The refused request's id, or the next best."""
    request = identifier(entry.envelope.get("requestId"))
    return request or identifier(entry.either("uuid")) or _own_digest(entry)


def _own_digest(entry: Entry) -> str:
    return digest_label(json.dumps(entry.root).encode())


def word(value: object) -> str | None:
    return value if isinstance(value, str) else None


def context_of(
    file: LogFile,
    model: str,
    session: str | None,
    cwd: str | None,
    version: str | None,
    entrypoint: str | None,
    service_tier: str | None,
    speed: str | None,
    geo: str | None,
    sidechain: bool,
) -> RequestContext:
    return RequestContext(
        agent=AGENT,
        provider="anthropic" if "claude" in model.lower() else "gateway",
        model=model,
        session=identifier(session)
        or identifier(file.path.rpartition("/")[2].removesuffix(".jsonl"))
        or UNRECOGNISED,
        project=_project(cwd, file),
        client_version=fixed_word(version),
        entrypoint=fixed_word(entrypoint),
        service_tier=fixed_word(service_tier),
        speed=fixed_word(speed),
        geo=None if geo in _NO_GEO else fixed_word(geo),
        sidechain=sidechain,
    )


def _project(cwd: str | None, file: LogFile) -> str:
    """The working directory's last part; without one, that of the folder Claude Code named after it."""
    parts = [part for part in _SEPARATORS.split((cwd or "")[-LONGEST_PATH:]) if part]
    if parts and (name := label(parts[-1])):
        return name
    folders = file.path.split("/")[:-1]
    folder = folders[folders.index("projects") + 1] if "projects" in folders[:-1] else ""
    return label(folder.rstrip("-").rpartition("-")[2]) or UNRECOGNISED
