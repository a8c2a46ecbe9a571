"""The four counts of a Cline request as they are logged, and as tokens."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from counterfoil.domain.usage import TokenCounts
from counterfoil.readers.figures import raw_usage, tokens

_LOGGED = (
    *("tokensIn", "tokensOut", "cacheWrites", "cacheReads", "apiProtocol", "inputTokens"),
    *("outputTokens", "cacheReadTokens", "cacheWriteTokens", "cost"),
)


class Figures(NamedTuple):
    """As logged: `input` with cache or without, as the agent has it."""

    input: int = 0
    cache_read: int = 0
    cache_write: int = 0
    output: int = 0

    @staticmethod
    def sum(all_of: Iterable[Figures]) -> Figures:
        """Kind by kind."""
        return Figures(*map(sum, zip(Figures(), *all_of, strict=True)))

    def beyond(self, other: Figures) -> Figures:
        """What this has more than the other, kind by kind, never below 0."""
        return Figures(*(max(0, mine - theirs) for mine, theirs in zip(self, other, strict=True)))

    def tokens(self, *, includes_cache: bool, has_writes: bool = True) -> TokenCounts:
        """As kinds that do not overlap; `has_writes` is False where writes are the prompt's uncached part."""
        written = self.cache_write if has_writes else 0
        cached = self.cache_read + written
        return TokenCounts(
            input=max(0, self.input - cached) if includes_cache else self.input,
            cache_read=self.cache_read,
            cache_write_5m=written,
            output=self.output,
        )


def read_figures(usage: Mapping[str, object]) -> Figures:
    """Of either kind of document. Raises Unreadable where one is no count."""
    return Figures(
        tokens(usage, "tokensIn", "inputTokens"),
        tokens(usage, "cacheReads", "cacheReadTokens"),
        tokens(usage, "cacheWrites", "cacheWriteTokens"),
        tokens(usage, "tokensOut", "outputTokens"),
    )


def given(usage: Mapping[str, object]) -> str | None:
    """The figures as they were logged, the cost among them."""
    return raw_usage({name: usage[name] for name in _LOGGED if usage.get(name) is not None})
