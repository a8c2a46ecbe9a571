"""From the ledger and what was found beside it to a report: one frozen value, ready to be laid out.

Only reads. Takes up to some seconds on a large ledger: not for the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from counterfoil import __version__
from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.coverage import Tally, Watched
from counterfoil.domain.dossier import Dossier
from counterfoil.domain.finding import Found
from counterfoil.domain.money import Cost
from counterfoil.domain.provider_event import ProviderEvent
from counterfoil.domain.reconciliation import Reconciliation
from counterfoil.domain.record_kinds import SourceState
from counterfoil.domain.report import (
    Comparison,
    Completeness,
    CounterSummary,
    ModelUse,
    NamedUse,
    PriceLayer,
    Report,
)
from counterfoil.domain.report_compared import KnownRequest, comparison_of, records_shown
from counterfoil.domain.snapshot import Use
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.usage import TokenCounts
from counterfoil.ledger import covered
from counterfoil.ledger.chosen import chosen, seen_readings
from counterfoil.ledger.grouping import Group, PriceSteps, Span, Wanted
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook

KEYS = ("day", "project")
EPOCH = date(1970, 1, 1)
NO_GAP_MS = 60 * 60_000  # shorter ones are no news

Key = TypeVar("Key", bound=Hashable)
Priced = Sequence[tuple[Group, Cost]]
NameOf = Callable[[str], str | None]
"""What becomes of a project's name; None leaves it out."""


def report_of(
    view: LedgerView,
    prices: PriceBook,
    dossier: Dossier,
    reconciliations: Sequence[Reconciliation],
    checkpoint: Checkpoint | None,
    now_ms: int,
    zone: ZoneInfo,
    version: str = __version__,
    *,
    name_of: NameOf = str,
    events: Iterable[ProviderEvent] = (),
    found: Found | None = None,
) -> Report:
    """`events` are those known of the counters, of any time; `found` is told as it is.

    Errors: whatever the view's connection says.
    """
    span = Span(dossier.since_ms, dossier.until_ms)
    groups = view.groups(Wanted(KEYS, span, zone, PriceSteps.of(prices)))
    priced = [(group, prices.cost(group)) for group in groups if _is_wanted(group.agent, dossier)]
    facts = view.facts()
    return Report(
        made_at_ms=now_ms,
        tz=zone.key,
        version=version,
        ledger_id=str(facts["id"]),
        records=int(facts["rows"]),
        checkpoint=checkpoint,
        since_ms=dossier.since_ms,
        until_ms=dossier.until_ms,
        agents=dossier.agents,
        redaction=dossier.redaction,
        claim=dossier.claim.strip(),
        prices=prices.source,
        prices_digest=prices.digest,
        layers=layers_of(prices),
        total=use_of(priced),
        by_model=_by_model(priced),
        by_day=_by_day(priced),
        by_project=_by_project(priced, name_of),
        comparisons=tuple(_compared(view, prices, one) for one in reconciliations),
        completeness=completeness_of(view, dossier),
        counter=_counter(view, dossier, events),
        found=found,
    )


def use_of(priced: Priced) -> Use:
    """The sum of some groups."""
    reasoning = [group.tokens.reasoning for group, _ in priced if group.tokens.reasoning is not None]
    tokens = TokenCounts(
        input=sum(group.tokens.input for group, _ in priced),
        cache_read=sum(group.tokens.cache_read for group, _ in priced),
        cache_write_5m=sum(group.tokens.cache_write_5m for group, _ in priced),
        cache_write_1h=sum(group.tokens.cache_write_1h for group, _ in priced),
        output=sum(group.tokens.output for group, _ in priced),
        reasoning=sum(reasoning) if reasoning else None,
        web_searches=sum(group.tokens.web_searches for group, _ in priced),
    )
    estimated = sum(group.estimated_requests for group, _ in priced)
    requests = sum(group.requests for group, _ in priced)
    uncounted = sum(group.uncounted_requests for group, _ in priced)
    credits_nano = sum(group.credits_nano for group, _ in priced)
    cost = sum((cost for _, cost in priced), Cost())
    return Use(requests, tokens, cost, estimated, uncounted, credits_nano)


def uses_by(priced: Priced, key_of: Callable[[Group], Key]) -> dict[Key, Use]:
    """Sums by any key, in no order."""
    found: dict[Key, list[tuple[Group, Cost]]] = {}
    for group, cost in priced:
        found.setdefault(key_of(group), []).append((group, cost))
    return {key: use_of(some) for key, some in found.items()}


def layers_of(prices: PriceBook) -> tuple[PriceLayer, ...]:
    """The price lists that a book is made of and uses, the plainest first."""
    used = (layer for layer in prices.layers if layer.used)
    return tuple(PriceLayer(layer.source or layer.name, layer.digest) for layer in used)


def completeness_of(view: LedgerView, dossier: Dossier) -> Completeness:
    """What was looked at and what was not, of a span and of the whole ledger."""
    connection = view.connection
    first, last = dossier.since_ms // DAY_MS, -(-dossier.until_ms // DAY_MS)
    days = [day for day in covered.days(connection) if first <= day.day < last]
    looked = [time for time in map(_within(dossier), covered.watched(connection)) if time is not None]
    sources = [one for one in covered.sources(connection) if _is_wanted(one.agent, dossier)]
    return Completeness(
        days=last - first,
        days_with_requests=sum(day.requests > 0 for day in days),
        days_watched=sum(day.watched_ms > 0 for day in days),
        watched_ms=sum(time.until_ms - time.since_ms for time in looked),
        tally=sum((one.tally for one in sources), Tally()),
        files=len(sources),
        files_gone=sum(one.state is SourceState.GONE for one in sources),
        gaps=tuple(_unwatched(looked, dossier)),
        skipped=tuple(view.skipped()),
    )


def _within(dossier: Dossier) -> Callable[[Watched], Watched | None]:
    def clipped(time: Watched) -> Watched | None:
        low, high = max(time.since_ms, dossier.since_ms), min(time.until_ms, dossier.until_ms)
        return Watched(low, high) if low < high else None

    return clipped


def _unwatched(looked: Sequence[Watched], dossier: Dossier) -> Iterable[Watched]:
    """What lies between, before and behind the times that were watched."""
    ends = [
        Watched(dossier.since_ms, dossier.since_ms),
        *looked,
        Watched(dossier.until_ms, dossier.until_ms),
    ]
    return (gap for gap in covered.gaps(ends) if gap.until_ms - gap.since_ms >= NO_GAP_MS)


def _counter(view: LedgerView, dossier: Dossier, events: Iterable[ProviderEvent]) -> CounterSummary:
    span = Span(dossier.since_ms, dossier.until_ms)
    seen = [one for one in seen_readings(view.connection, span) if _is_wanted(one.agent, dossier)]
    return CounterSummary(
        readings=sum(one.readings for one in seen),
        refusals=sum(_is_wanted(one.agent, dossier) for one in view.refusals(span)),
        first_ms=min((one.first_ms for one in seen), default=None),
        last_ms=max((one.last_ms for one in seen), default=None),
        events=tuple(event for event in events if _is_of(event, dossier)),
    )


def _is_of(event: ProviderEvent, dossier: Dossier) -> bool:
    is_within = dossier.since_ms <= (event.until_ms or event.at_ms) and event.at_ms < dossier.until_ms
    return is_within and _is_wanted(event.agent, dossier)


def _is_wanted(agent: str, dossier: Dossier) -> bool:
    return not dossier.agents or agent in dossier.agents


def _compared(view: LedgerView, prices: PriceBook, found: Reconciliation) -> Comparison:
    rows = chosen(view.connection, records_shown(found), PriceSteps.of(prices))
    known = {}
    for number, row in rows.items():
        cost, request = prices.cost(row.request), row.request
        picousd = cost.picousd if cost.priced_requests else None
        known[number] = KnownRequest(request.at_ms, request.model, row.message_id, row.request_id, picousd)
    return comparison_of(found, known)


def _by_model(priced: Priced) -> tuple[ModelUse, ...]:
    uses = uses_by(priced, lambda group: (group.agent, group.provider, group.model))
    made = (ModelUse(*key, use) for key, use in uses.items())
    return tuple(sorted(made, key=lambda one: (-one.use.cost.picousd, one.agent, one.provider, one.model)))


def _by_day(priced: Priced) -> tuple[NamedUse, ...]:
    uses = uses_by(priced, lambda group: int(group.keys[0] or 0))
    return tuple(NamedUse(day_name(day), uses[day]) for day in sorted(uses))


def day_name(number: int) -> str:
    """The date of a day since the epoch: `"2026-07-08"`."""
    return (EPOCH + timedelta(days=number)).isoformat()


def _by_project(priced: Priced, name_of: NameOf) -> tuple[NamedUse, ...]:
    uses = uses_by(priced, lambda group: name_of(str(group.keys[1])))
    made = (NamedUse(name, use) for name, use in uses.items() if name is not None)
    return tuple(sorted(made, key=lambda one: (-one.use.cost.picousd, one.name)))
