"""Signs of what happened between two requests: notes that say how large and how often, never what was said.

Their bodies, all fields optional:

    prompt         {"chars": characters, "hash": keyed hash of the text, "is_command": true for /commands}
    session_start  {"how": "startup" | "resume" | "clear" | "compact" | "background"}
    compaction     {"trigger": "auto" | "manual" | "micro", "pre_tokens": tokens, "post_tokens": tokens}
    retry          {"attempt": number from 1, "status": HTTP status, "error": short word, "wait_ms": ms}
    tool_result    {"chars": characters, "is_failed": true, "hash": keyed hash of a failure, "tool": name}
    model_choice   {"model": name, "is_announced": true where the client chose and said so}

Each may hold "is_sidechain": true for a sub-agent's. The key of a sign is made from its session and the id of
its line where there is one. A fork's log, which begins with a copy of another's, has these signs as well: as
one sign they would be that of the log read first, and an import reads the newest first. Whoever counts them
leaves the copies out (`ledger.calls.signs`).

A text that is not known, such as one blanked by whoever published a log, has neither `chars` nor a hash.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from counterfoil.domain.digest import sha256
from counterfoil.domain.quota import ClientNote, NoteKind
from counterfoil.domain.usage import LineRef
from counterfoil.readers.notes import body_of, key_of

if TYPE_CHECKING:
    from collections.abc import Mapping

HUGE_CHARS = 40_000  # about 10,000 tokens; smaller results that did not fail are not noted
HASH_BYTES = 12
_BLOCK = 64  # of SHA-256, in bytes


def keyed_hash(key: bytes, text: str) -> str:
    """The same for equal texts; without the key nothing can be told from it.

    HMAC with SHA-256, cut short; by hand, because `hmac` loads OpenSSL (see `domain.digest`). The key has at
    most 64 bytes.
    """
    inner, outer = _pads(key)
    normal = " ".join(text.split()).encode("utf-8", "surrogatepass")
    return sha256(outer + sha256(inner + normal).digest()).digest()[:HASH_BYTES].hex()


@lru_cache(maxsize=4)
def _pads(key: bytes) -> tuple[bytes, bytes]:
    block = key.ljust(_BLOCK, b"\0")
    return bytes(byte ^ 0x36 for byte in block), bytes(byte ^ 0x5C for byte in block)


def size_and_hash(key: bytes | None, text: str) -> dict[str, object]:
    """The fields of a text; none of one that is empty or blanked."""
    if not text or text.isspace():
        return {}
    return {"chars": len(text), "hash": keyed_hash(key, text) if key is not None else None}


class Origin(msgspec.Struct, frozen=True, gc=False):
    """Where signs stand; `id` is the line's own, None where it has none."""

    agent: str
    session: str
    at_ms: int
    id: str | None
    ref: Callable[[], LineRef]
    is_sidechain: bool = False

    def sign(self, kind: NoteKind, body: Mapping[str, object], number: int = 0) -> ClientNote:
        """A sign of this line, the `number`th of its kind."""
        told = {**body, "is_sidechain": True} if self.is_sidechain else body
        key = key_of(kind, self.session, self.at_ms if self.id is None else self.id, number)
        return ClientNote(*(key, kind, self.at_ms, self.agent, self.session, None), body_of(told), self.ref())
