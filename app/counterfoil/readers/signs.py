"""Signs of what happened between two requests: notes that say how large and how often, never what was said.

Their bodies, all fields but the first optional:

    prompt         {"chars": characters, "hash": keyed hash of the text, "is_command": true for /commands}
    session_start  {"how": "startup" | "resume" | "clear" | "compact" | "background"}
    compaction     {"trigger": "auto" | "manual" | "micro", "pre_tokens": tokens, "post_tokens": tokens}
    retry          {"attempt": number from 1, "status": HTTP status, "error": short word, "wait_ms": ms}
    tool_result    {"chars": characters, "is_failed": true, "hash": keyed hash of a failure, "tool": name}
    model_choice   {"model": name}

Each may hold "is_sidechain": true for a sub-agent's. The key of a sign is made from the id of its line where
there is one, so that a copy of the line in another log is the same sign.
"""

from __future__ import annotations

import hashlib
import hmac

HUGE_CHARS = 40_000  # about 10,000 tokens; smaller results that did not fail are not noted
HASH_BYTES = 12


def keyed_hash(key: bytes, text: str) -> str:
    """The same for equal texts; without the key nothing can be told from it."""
    normal = " ".join(text.split())
    return hmac.digest(key, normal.encode("utf-8", "surrogatepass"), hashlib.sha256)[:HASH_BYTES].hex()
