"""What a provider or gateway states of use and charges, line by line, whatever file it came in. Pure.

Made by the package `statements`, set beside the ledger by `reconciling`.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter

import msgspec


class StatementKind(StrEnum):
    """Which document it is; the words of the command line."""

    ANTHROPIC_USAGE_CSV = "anthropic-usage"  # Console: tokens by time, model, key
    ANTHROPIC_COST_CSV = "anthropic-cost"  # Console: charges by day, model, kind of token
    ANTHROPIC_USAGE_API = "anthropic-usage-api"
    ANTHROPIC_COST_API = "anthropic-cost-api"
    ANTHROPIC_CLAUDE_CODE_API = "anthropic-claude-code-api"  # by person and day
    OPENAI_USAGE = "openai-usage"
    OPENAI_COSTS = "openai-costs"
    CODEX_CREDITS = "codex-credits"
    CURSOR_USAGE = "cursor-usage"
    COPILOT_USAGE = "copilot-usage"
    OPENROUTER_ACTIVITY = "openrouter-activity"
    LITELLM_SPEND = "litellm-spend"
    CSV = "csv"  # anything else, read by a mapping of its columns


class Entry(StrEnum):
    """What a line is about. Only use is compared with requests; all else is shown apart from it."""

    USE = "use"
    FEE = "fee"  # a seat, a subscription
    PURCHASE = "purchase"  # credits bought, an automatic reload: money moved, nothing used
    GRANT = "grant"  # credits given
    REFUND = "refund"
    TAX = "tax"


class TokenKind(StrEnum):
    """The kind of unit that a line is only about, where a statement has a line for each."""

    INPUT = "input"
    CACHE_READ = "cache_read"
    CACHE_WRITE_5M = "cache_write_5m"
    CACHE_WRITE_1H = "cache_write_1h"
    CACHE_WRITE = "cache_write"  # of a life that is not told
    OUTPUT = "output"
    WEB_SEARCH = "web_search"


class StatedUse(msgspec.Struct, frozen=True, gc=False):
    """Counts as stated, in the ledger's kinds; None is "not told", never 0.

    `input` excludes cache, `output` includes reasoning. `cache_write` are writes whose life is not told:
    then the other two are None.
    """

    requests: int | None = None
    input: int | None = None
    cache_read: int | None = None
    cache_write_5m: int | None = None
    cache_write_1h: int | None = None
    cache_write: int | None = None
    output: int | None = None
    web_searches: int | None = None


class StatementLine(msgspec.Struct, frozen=True, gc=False):
    """One line. `row` is its place in the file: the line of a CSV with its head as 1, else the record from 1.

    From `since_ms` up to, not including, `until_ms`, as read in `Statement.zone`; both are the same for one
    request at one moment. `picousd` is what it charges, negative where it gives back; None where it tells no
    money, or none in USD. `micro_credits` are the provider's own units × 10⁶. `key` is whatever names who
    used it: an API key, a workspace, a person, a machine, as printed.
    """

    row: int
    since_ms: int
    until_ms: int
    entry: Entry = Entry.USE
    model: str | None = None
    request_id: str | None = None  # or a message id: whichever the provider prints
    key: str | None = None
    kind: TokenKind | None = None
    use: StatedUse = StatedUse()
    picousd: int | None = None
    micro_credits: int | None = None
    service_tier: str | None = None
    geo: str | None = None
    text: str | None = None  # the provider's own short word for it


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement as understood. `sha256` (hex) is that of the file; `zone` is the one of its days, None
    where the file did not tell and UTC was taken. `notes` are what was assumed, as sentences.
    """

    kind: StatementKind
    name: str
    sha256: str
    size_bytes: int
    lines: tuple[StatementLine, ...]
    provider: str | None = None  # as the ledger names it
    account: str | None = None
    currency: str = "USD"
    zone: str | None = "UTC"
    notes: tuple[str, ...] = ()

    @property
    def since_ms(self) -> int:
        """The beginning of its first line; 0 where there is none."""
        return begin_of(self.lines)

    @property
    def until_ms(self) -> int:
        """The end of its last line."""
        return end_of(self.lines)


_SINCE, _UNTIL = attrgetter("since_ms"), attrgetter("until_ms")


def begin_of(lines: Collection[StatementLine]) -> int:
    """The beginning of the first of some lines; 0 where there is none."""
    return min(map(_SINCE, lines), default=0)


def end_of(lines: Collection[StatementLine]) -> int:
    """The end of the last one; a moment is a millisecond long."""
    return max(max(map(_UNTIL, lines)), max(map(_SINCE, lines)) + 1) if lines else 0
