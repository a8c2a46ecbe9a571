"""What one request used, in the field's own kinds of tokens.

Pure data: imported by everyone, imports nothing of ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import msgspec


class OutputQuality(StrEnum):
    """How far the logged counts can be trusted; requests whose counts are not exact count as estimated."""

    AS_LOGGED = "as_logged"
    PLACEHOLDER = "placeholder"  # the client is known to have logged too little output
    PARTIAL = "partial"  # the response was cut off, so its end was never logged
    CUMULATIVE = "cumulative"  # what a running total gained: exact tokens, of one request or several
    ESTIMATED = "estimated"  # counted by the client itself, not by the provider
    ROUNDED = "rounded"  # logged in round numbers
    CREDITS_ONLY = "credits_only"  # the agent logs credits alone: its tokens are not known, and stand as 0

    @property
    def is_exact(self) -> bool:
        """Whether what was counted is right to the last token; of credits alone nothing was counted."""
        return self in EXACT


EXACT = frozenset({OutputQuality.AS_LOGGED, OutputQuality.CUMULATIVE, OutputQuality.CREDITS_ONLY})
UNDERSTATED = frozenset({OutputQuality.PLACEHOLDER, OutputQuality.PARTIAL})
# agents in whose logs a count that is not exact is a placeholder or cut off, so that it can only be too small
UNDERSTATING = frozenset({"claude-code", "claude-desktop"})


class TokenCounts(msgspec.Struct, frozen=True, gc=False):
    """Tokens of one request or the sum of many; every field is a count ≥ 0.

    `input` excludes cache, `output` includes reasoning, `reasoning` is the part
    known or None where the log does not say.
    """

    input: int = 0
    cache_read: int = 0
    cache_write_5m: int = 0
    cache_write_1h: int = 0
    output: int = 0
    reasoning: int | None = None
    web_searches: int = 0

    @property
    def prompt(self) -> int:
        """Everything sent: uncached input, cache reads and cache writes."""
        return self.input + self.cache_read + self.cache_write_5m + self.cache_write_1h

    @property
    def total(self) -> int:
        """All tokens of the request, prompt and output."""
        return self.prompt + self.output


class LineRef(msgspec.Struct, frozen=True, gc=False):
    """Where a record was read: bytes in its source file, and the raw line's SHA-256."""

    offset: int
    length: int
    sha256: bytes


@dataclass(frozen=True, slots=True)
class RequestContext:
    """What stays the same from one request of a session to the next.

    Kept apart from the event because the ledger stores each distinct one once.
    `project` is a label (the last part of the working directory), never a path. `quota` names
    another agent whose subscription the request used ("claude-code", "codex"), None where it was
    the agent's own, a key, a gateway or a local model.
    """

    agent: str
    provider: str
    model: str
    session: str
    project: str
    client_version: str | None = None
    entrypoint: str | None = None
    service_tier: str | None = None
    speed: str | None = None
    geo: str | None = None
    sidechain: bool = False
    quota: str | None = None


class UsageEvent(msgspec.Struct, frozen=True, gc=False):
    """One record of one provider response.

    `key` is the same in every record of the response within an agent (the
    provider's own id where there is one). Several records of one key are
    snapshots of a growing message; the greatest `rank` counts. `credits_nano` are billionths of
    the provider's own credit, `raw` is the usage as it was logged (JSON: numbers and short words,
    keys sorted) where `tokens` say it otherwise; both None where there is nothing to say.
    """

    key: str
    at_ms: int
    context: RequestContext
    tokens: TokenCounts
    line: LineRef
    request_id: str | None = None
    quality: OutputQuality = OutputQuality.AS_LOGGED
    credits_nano: int | None = None
    raw: str | None = None

    @property
    def rank(self) -> tuple[int, int, int]:
        """Order among records of one key: output, then all tokens, then quality.

        The whole record wins, never the greatest of each field: a response that
        changed its model half-way has one line that is right in every field.
        """
        return (
            self.tokens.output,
            self.tokens.total,
            int(self.quality is OutputQuality.AS_LOGGED),
        )
