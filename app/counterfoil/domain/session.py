"""A session as a whole, put together from what was used under each of its contexts. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from counterfoil.domain.money import Cost, total
from counterfoil.domain.usage import TokenCounts

NO_WORD_ON_CACHES = frozenset({"gateway"})  # somebody's own endpoint: no figure may mean no word on it
FEW_REQUESTS = 5  # so few say nothing of a session's cache: the first one has nothing to read


@dataclass(frozen=True, slots=True, order=True)
class SessionName:
    """What a session is told by; ids of different agents are different sessions."""

    agent: str
    id: str


class SessionContext(msgspec.Struct, frozen=True, gc=False):
    """What some requests of a session have in common."""

    name: SessionName
    provider: str
    model: str
    project: str
    client_version: str | None
    is_sidechain: bool


class SessionPart(msgspec.Struct, frozen=True, gc=False):
    """What was used under one context; times in ms, None before any is known."""

    requests: int = 0
    estimated_requests: int = 0
    tokens: TokenCounts = TokenCounts()
    cost: Cost = Cost()
    first_ms: int | None = None
    last_ms: int | None = None
    uncounted_requests: int = 0
    credits_nano: int = 0


class Session(msgspec.Struct, frozen=True, gc=False):
    """A session; `projects`, `models` and `versions` are those of most requests first.

    Times in ms. `cache_percent` is the part of the prompt tokens that was read from the cache, None where
    that cannot be told. Of `uncounted_requests` only credits are known, no tokens.
    """

    name: SessionName
    projects: tuple[str, ...]
    models: tuple[str, ...]
    versions: tuple[str, ...]
    first_ms: int
    last_ms: int
    requests: int
    sidechain_requests: int
    estimated_requests: int
    tokens: TokenCounts
    cost: Cost
    cache_percent: float | None
    uncounted_requests: int = 0
    credits_nano: int = 0

    @property
    def has_tokens(self) -> bool:
        """Whether the tokens of any request were logged."""
        return self.requests > self.uncounted_requests

    @property
    def duration_ms(self) -> int:
        """From the first request to the last one."""
        return self.last_ms - self.first_ms


def session_of(name: SessionName, parts: Iterable[tuple[SessionContext, SessionPart]]) -> Session | None:
    """The whole of a session; None where none of its requests counts or no time of them is known."""
    held = [(context, part) for context, part in parts if part.requests > 0]
    firsts = [part.first_ms for _, part in held if part.first_ms is not None]
    lasts = [part.last_ms for _, part in held if part.last_ms is not None]
    if not firsts or not lasts:
        return None
    tokens = sum_tokens(part.tokens for _, part in held)
    return Session(
        name,
        _most((context.project, part.requests) for context, part in held),
        _most((context.model, part.requests) for context, part in held),
        _most((context.client_version, part.requests) for context, part in held),
        min(firsts),
        max(lasts),
        sum(part.requests for _, part in held),
        sum(part.requests for context, part in held if context.is_sidechain),
        sum(part.estimated_requests for _, part in held),
        tokens,
        total(part.cost for _, part in held),
        cache_percent(tokens, {context.provider for context, _ in held}),
        sum(part.uncounted_requests for _, part in held),
        sum(part.credits_nano for _, part in held),
    )


def changed(part: SessionPart, by: SessionPart, sign: int) -> SessionPart:
    """The part with some requests more (1) or, where other rows took their places, less (-1)."""
    return SessionPart(
        part.requests + sign * by.requests,
        part.estimated_requests + sign * by.estimated_requests,
        _summed(part.tokens, by.tokens, sign),
        Cost(
            part.cost.picousd + sign * by.cost.picousd,
            part.cost.priced_requests + sign * by.cost.priced_requests,
            part.cost.unpriced_requests + sign * by.cost.unpriced_requests,
        ),
        part.first_ms,
        part.last_ms,
        part.uncounted_requests + sign * by.uncounted_requests,
        part.credits_nano + sign * by.credits_nano,
    )


def during(part: SessionPart, first_ms: int, last_ms: int) -> SessionPart:
    """The part with records from one moment to another."""
    first = first_ms if part.first_ms is None else min(part.first_ms, first_ms)
    last = last_ms if part.last_ms is None else max(part.last_ms, last_ms)
    return msgspec.structs.replace(part, first_ms=first, last_ms=last)


def sum_tokens(counts: Iterable[TokenCounts]) -> TokenCounts:
    """The sum; reasoning is what is known of it."""
    whole = TokenCounts()
    for one in counts:
        whole = _summed(whole, one, 1)
    return whole


def cache_percent(tokens: TokenCounts, providers: Iterable[str]) -> float | None:
    """Cache reads of all prompt tokens, 0 to 100."""
    has_cached = tokens.prompt > tokens.input
    if not tokens.prompt or (not has_cached and NO_WORD_ON_CACHES.intersection(providers)):
        return None
    return 100.0 * tokens.cache_read / tokens.prompt


def _summed(one: TokenCounts, other: TokenCounts, sign: int) -> TokenCounts:
    knows = one.reasoning is not None or other.reasoning is not None
    return TokenCounts(
        one.input + sign * other.input,
        one.cache_read + sign * other.cache_read,
        one.cache_write_5m + sign * other.cache_write_5m,
        one.cache_write_1h + sign * other.cache_write_1h,
        one.output + sign * other.output,
        (one.reasoning or 0) + sign * (other.reasoning or 0) if knows else None,
        one.web_searches + sign * other.web_searches,
    )


def _most(named: Iterable[tuple[str | None, int]]) -> tuple[str, ...]:
    counts: Counter[str] = Counter()
    for name, requests in named:
        if name:
            counts[name] += requests
    return tuple(sorted(counts, key=lambda name: (-counts[name], name)))
