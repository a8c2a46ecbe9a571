"""What Claude Code tells of a request that failed and of a context that was made shorter."""

from __future__ import annotations

import re

from counterfoil.readers.decode import MAX_COUNT, fixed_word
from counterfoil.readers.notes import is_finite
from counterfoil.readers.strict_json import Object

_STATUSES = range(400, 600)
_MOST_ATTEMPTS = 1_000
_LONGEST_WAIT_MS = 86_400_000
_DEEPEST = 4
_WORDED = re.compile(r"API Error: (\d{3})\b")
_TYPED = re.compile(r'"type":"([a-z_]{1,40}_error)"')
_NOTHING_SAID = ("error", "unknown")
_LONGEST_TEXT = 2_000


def compaction_body(root: Object) -> dict[str, object]:
    """Of a `compact_boundary` or `microcompact_boundary` line."""
    told, small = root.get("compactMetadata"), root.get("microcompactMetadata")
    if root.get("subtype") == "microcompact_boundary":
        figures = small if isinstance(small, dict) else {}
        before, saved = _tokens(figures.get("preTokens")), _tokens(figures.get("tokensSaved"))
        after = before - saved if before is not None and saved is not None and saved <= before else None
        return {"trigger": "micro", "pre_tokens": before, "post_tokens": after}
    figures = told if isinstance(told, dict) else {}
    return {
        "trigger": fixed_word(figures.get("trigger")),
        "pre_tokens": _tokens(figures.get("preTokens")),
        "post_tokens": _tokens(figures.get("postTokens")),
    }


def retry_body(told: Object) -> dict[str, object]:
    """Of an `api_error` line, or of the error that stands where an answer should."""
    error = told.get("error")
    text = _text(told.get("message"))
    status = _status(told.get("apiErrorStatus")) or _status(_inner(error, "status"))
    worded, typed = _WORDED.search(text), _TYPED.search(text)
    return {
        "attempt": _whole(told.get("retryAttempt"), 1, _MOST_ATTEMPTS),
        "status": status or (_status(int(worded[1])) if worded else None),
        "error": _error_word(told) or (typed[1] if typed else None),
        "wait_ms": _whole(told.get("retryInMs"), 0, _LONGEST_WAIT_MS),
    }


def _error_word(told: Object) -> str | None:
    """The innermost type that an error names, or the code of what caused it."""
    error, found = told.get("error"), None
    if isinstance(error, str):
        return None if error in _NOTHING_SAID else fixed_word(error)
    for _ in range(_DEEPEST):
        if not isinstance(error, dict):
            break
        named = error.get("type")
        found = named if isinstance(named, str) and named not in _NOTHING_SAID else found
        error = error.get("error")
    cause = told.get("cause") or _inner(told.get("error"), "cause")
    return fixed_word(found) or fixed_word(_inner(cause, "code"))


def _text(message: object) -> str:
    """The first words of a message that the client made."""
    content = _inner(message, "content")
    first = content[0] if isinstance(content, list) and content else None
    text = content if isinstance(content, str) else _inner(first, "text")
    return text[:_LONGEST_TEXT] if isinstance(text, str) else ""


def _inner(value: object, name: str) -> object:
    return value.get(name) if isinstance(value, dict) else None


def _status(value: object) -> int | None:
    return value if type(value) is int and value in _STATUSES else None


def _tokens(value: object) -> int | None:
    return _whole(value, 0, MAX_COUNT)


def _whole(value: object, least: int, most: int) -> int | None:
    """A number without its fraction; None where there is none within these bounds."""
    return int(value) if is_finite(value) and least <= value <= most else None
