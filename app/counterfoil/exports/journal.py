"""What was used, as transactions of double-entry bookkeeping: a day, a model and a project (or session) each.

Money is the value at list prices of the API. Where a plan pays for it no money moves: such use is booked
on memo accounts under Equity, all other use as an expense that is owed to the provider.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from counterfoil.domain.money import Cost, total
from counterfoil.domain.usage import TokenCounts
from counterfoil.domain.window import PROVIDERS
from counterfoil.ledger.grouping import Group, PriceSteps, Span, Wanted
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook

EPOCH = date(1970, 1, 1)
Part = Literal["project", "session"]


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One transaction to be. `part` is the project or session, `is_plan` that a plan pays for it."""

    day: date
    agent: str
    provider: str
    model: str
    part: str
    requests: int
    tokens: TokenCounts
    cost: Cost
    is_plan: bool


@dataclass(frozen=True, slots=True)
class Journal:
    """A journal to be written: `entries` in order, `heading` as lines of text without a mark of comment.

    `prefix` stands between the root of an account and what follows; `part` names what entries are cut by.
    """

    entries: Sequence[JournalEntry]
    heading: Sequence[str]
    part: Part = "project"
    prefix: tuple[str, ...] = ("AI",)


@dataclass(frozen=True, slots=True)
class JournalScope:
    """Which requests: of a span and of `agents` (() for all). `plans` are the agents that a plan pays for."""

    span: Span
    zone: ZoneInfo
    part: Part = "project"
    agents: tuple[str, ...] = ()
    plans: Collection[str] = ()
    prefix: tuple[str, ...] = ("AI",)


Rename = Callable[[str], str | None]


def journal_of(view: LedgerView, prices: PriceBook, scope: JournalScope, project: Rename = str) -> Journal:
    """The journal of a ledger; `project` is what becomes of the projects' names.

    The same ledger, scope and prices give the same journal. Errors: LedgerError.
    """
    keys = ("day", "agent", "provider", "model", scope.part)
    found = view.groups(Wanted(keys, scope.span, scope.zone, PriceSteps.of(prices)))
    chosen = [group for group in found if not scope.agents or group.agent in scope.agents]
    told = project if scope.part == "project" else str
    entries = tuple(_entries(chosen, prices, scope.plans, told))
    return Journal(entries, tuple(_heading(view, prices, scope, entries)), scope.part, scope.prefix)


def _entries(
    groups: Iterable[Group], prices: PriceBook, plans: Collection[str], told: Rename
) -> Iterator[JournalEntry]:
    by_key: dict[tuple[int, str, str, str, str], list[Group]] = {}
    for group in groups:
        day, agent, provider, model, part = group.keys
        shown = told(str(part)) or ""
        by_key.setdefault((int(day or 0), str(agent), str(provider), str(model), shown), []).append(group)
    for (number, agent, provider, model, part), found in sorted(by_key.items(), key=lambda item: item[0]):
        yield JournalEntry(
            EPOCH + timedelta(days=number),
            agent,
            provider,
            model,
            part,
            sum(group.requests for group in found),
            summed(group.tokens for group in found),
            total(prices.cost(group) for group in found),
            agent in plans and PROVIDERS.get(agent) == provider,
        )


def summed(tokens: Iterable[TokenCounts]) -> TokenCounts:
    """The sum by kind; reasoning is the part known, None where none is."""
    found = list(tokens)
    known = [one.reasoning for one in found if one.reasoning is not None]
    return TokenCounts(
        sum(one.input for one in found),
        sum(one.cache_read for one in found),
        sum(one.cache_write_5m for one in found),
        sum(one.cache_write_1h for one in found),
        sum(one.output for one in found),
        sum(known) if known else None,
        sum(one.web_searches for one in found),
    )


def _heading(
    view: LedgerView, prices: PriceBook, scope: JournalScope, entries: Sequence[JournalEntry]
) -> Iterator[str]:
    cost = total(entry.cost for entry in entries)
    yield "Use of AI coding agents, exported by Counterfoil from its ledger."
    yield f"Ledger {view.facts()['id']}; days are cut in {scope.zone.key}."
    yield f"Money is the value at API list prices: {prices.source}, SHA-256 {prices.digest}."
    yield "Accounts under Equity are memo accounts: a plan pays for that use, and no money moved."
    requests = sum(entry.requests for entry in entries)
    yield f"{requests} requests, {cost.priced_requests} of them priced."
    if cost.unpriced_requests:
        yield f"{cost.unpriced_requests} requests have no known price: comments tell of them, no amount does."
