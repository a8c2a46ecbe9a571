"""Lines of Claude Code's log that are known never to bill: most of a log's bytes."""

from __future__ import annotations

from typing import Literal, get_args

import msgspec

from counterfoil.readers.decode import is_utf8

_Silent = Literal[
    "user",
    "attachment",
    "file-history-snapshot",
    "file-history-delta",
    "bash_progress",
    "hook_progress",
    "mcp_progress",
]
_Brief = Literal[
    "system",
    "permission-mode",
    "mode",
    "last-prompt",
    "ai-title",
    "custom-title",
    "agent-name",
    "summary",
    "queue-operation",
    "bridge-session",
    "pr-link",
    "atis-latch",
]
SILENT = frozenset(get_args(_Silent))
BRIEF = frozenset(get_args(_Brief))


class _Said(msgspec.Struct, gc=False):
    type: Literal["user"]


class _News(msgspec.Struct, gc=False):
    type: Literal["bash_progress", "hook_progress", "mcp_progress", "agent_progress"]
    message: _Said | None = None


class Peek(msgspec.Struct, gc=False):
    """Every `type` has to be one of these, also where its key stands twice: one other refuses the line."""

    type: _Silent | _Brief | Literal["progress"]
    data: _News | None = None
    message: msgspec.Raw = msgspec.Raw(b"")  # unread


_decode = msgspec.json.Decoder(Peek).decode


def peek(line: bytes) -> Peek | None:
    """A look at a line that is sound and of a kind that is known never to bill; None at any other."""
    try:
        seen = _decode(line)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return None
    return seen if (line.isascii() or is_utf8(line)) and _is_silent(seen, line) else None


def _is_silent(seen: Peek, line: bytes) -> bool:
    if seen.type in SILENT:
        return True
    if seen.type in BRIEF:
        return _has_no_usage(line)
    return seen.data is not None and (seen.data.type != "agent_progress" or seen.data.message is not None)


def _has_no_usage(line: bytes) -> bool:
    """Whether no key of the line can be `usage`, written out or with escapes."""
    return b'"usage"' not in line and b"\\u" not in line
