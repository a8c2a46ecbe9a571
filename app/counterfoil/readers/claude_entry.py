"""Where a line of Claude Code's log holds a billed message, and what stands around it."""

from __future__ import annotations

import json
from dataclasses import dataclass

from counterfoil.readers.base import SkipReason
from counterfoil.readers.decode import Unreadable, digest_label, identifier, twice
from counterfoil.readers.strict_json import Object

AGENT = "claude-code"
SYNTHETIC = "<synthetic>"  # a message that the client made up itself

_BILLED_FIELDS = frozenset(
    ("type", "message", "data", "timestamp", "requestId", "uuid", "usage", "id", "model", "isApiErrorMessage")
)


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
