"""From the ledger and the settings to subscriptions: their periods, spending beside them, and who paid.

Only reads. Not for the GUI thread.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta, tzinfo
from decimal import Decimal
from itertools import groupby
from pathlib import Path

from counterfoil.domain.history_plans import Billed, Doubted
from counterfoil.domain.history_spans import DaySpan, day_of
from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.domain.payers import ID_PREFIXES, MOST_RECORDS, Way, payer_doubts
from counterfoil.domain.provider_event import EventKind, ProviderEvent
from counterfoil.domain.quota import ClientNote, NoteKind
from counterfoil.domain.reconciliation import PayerDoubt
from counterfoil.domain.subscription import CreditsTold, DatedPrice, OnCredits, Subscription
from counterfoil.ledger.cloud_ids import agents_with_counters, with_prefix
from counterfoil.ledger.connection import translating
from counterfoil.ledger.grouping import Group, PriceSteps, Span, Wanted
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook
from counterfoil.prices.books import usable_book
from counterfoil.settings import Account

WAYS = ("model",)
MICRO = 10**6


def billed(ledger: Path, prices_folder: Path, zone: tzinfo, accounts: Sequence[Account]) -> Billed:
    """All that a page tells of how use is paid for. Errors: LedgerError."""
    with translating(ledger), closing(LedgerView(ledger)) as view:
        told = credits_told(view, Span(), zone)
        used = ways(view, usable_book(prices_folder), Span())
        doubts = payer_doubts(used, subscribed(view, accounts), told=told)
    doubted = (Doubted(_days(one, zone), one) for one in doubts)
    return Billed(subscriptions_of(accounts), told, tuple(doubted))


def subscriptions_of(accounts: Iterable[Account]) -> tuple[Subscription, ...]:
    """What the settings tell, prices as exact as they were typed."""
    return tuple(map(_subscription, accounts))


def subscribed(view: LedgerView, accounts: Iterable[Account]) -> frozenset[str]:
    """Agents that a plan is known for: the settings name one, or a plan's counter was seen."""
    return frozenset((*(one.agent for one in accounts), *agents_with_counters(view.connection)))


def ways(view: LedgerView, prices: PriceBook, span: Span) -> tuple[Way, ...]:
    """The ways in which agents were used within a span, for `domain.payers`."""
    steps = PriceSteps.of(prices)
    # days do not matter here, and sums by UTC days are always there
    groups = view.groups(Wanted(WAYS, span, UTC, steps))
    clouds = {
        cloud: [*with_prefix(view.connection, prefix, span, steps)] for prefix, cloud in ID_PREFIXES.items()
    }
    told = [way for cloud, found in clouds.items() for way in _ways(found, prices, cloud)]
    return (*_ways(groups, prices, None), *told)


def credits_told(view: LedgerView, span: Span, zone: tzinfo) -> tuple[CreditsTold, ...]:
    """Spending beside plans as it was told within a span, in order of time; nothing without a time."""
    found = (_told(note, zone) for note in view.notes(NoteKind.CREDITS, span) if note.at_ms is not None)
    return tuple(one for one in found if one is not None)


def on_credits(events: Iterable[ProviderEvent], zone: tzinfo) -> tuple[OnCredits, ...]:
    """Work that went on with a plan used up."""
    kind = EventKind.ON_CREDITS
    return tuple(OnCredits(local_day(one.at_ms, zone), one.agent) for one in events if one.kind is kind)


def local_day(at_ms: int, zone: tzinfo) -> int:
    """The day of a moment."""
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=at_ms)
    return day_of(moment.astimezone(zone).date())


def _days(doubt: PayerDoubt, zone: tzinfo) -> DaySpan:
    return DaySpan(local_day(doubt.since_ms, zone), local_day(max(doubt.until_ms, doubt.since_ms), zone))


def _subscription(account: Account) -> Subscription:
    first = [] if account.usd_a_month is None else [DatedPrice(None, _picousd(account.usd_a_month))]
    later = [DatedPrice(day_of(one.since), _picousd(one.usd_a_month)) for one in account.prices]
    return Subscription(
        account.agent,
        account.name or account.plan,
        account.account,
        account.billing_day,
        (*first, *sorted(later, key=lambda one: one.since_day or 0)),
    )


def _picousd(typed: float) -> int:
    return int(Decimal(str(typed)) * PICOUSD_PER_USD)


def _ways(groups: Iterable[Group], prices: PriceBook, cloud: str | None) -> Iterator[Way]:
    ordered = sorted(groups, key=_way_key)
    for (agent, provider, model, tier), grouped in groupby(ordered, key=_way_key):
        held = [*grouped]
        costs = [cost for cost in map(prices.cost, held) if cost.priced_requests]
        picousd = sum(cost.picousd for cost in costs) if costs else None
        records = [int(one.keys[0] or 0) for one in held[:MOST_RECORDS]] if cloud else ()
        first, last = min(one.at_ms for one in held), max(one.last_ms for one in held)
        requests = sum(one.requests for one in held)
        yield Way(agent, provider, model, tier or None, first, last, requests, picousd, cloud, tuple(records))


def _way_key(group: Group) -> tuple[str, str, str, str]:
    return group.agent, group.provider, group.model, group.service_tier or ""


def _told(note: ClientNote, zone: tzinfo) -> CreditsTold | None:
    body, at_ms = json.loads(note.body), note.at_ms or 0
    used, balance = _used(body), body.get("balance")
    micro = round(Decimal(str(balance)) * MICRO) if isinstance(balance, int | float) else None
    if used is None and micro is None:
        return None
    return CreditsTold(at_ms, local_day(at_ms, zone), note.agent, used, micro)


def _used(body: Mapping[str, object]) -> int | None:
    """Dollars spent beside the plan, whichever member tells them; other money is not taken for them."""
    spend, extra = _object(body.get("spend")), _object(body.get("extra_usage"))
    amounts: Sequence[tuple[object, object, object]] = (
        (spend.get("used_minor"), spend.get("used_exponent"), spend.get("used_currency")),
        (extra.get("used_credits"), extra.get("decimal_places"), extra.get("currency")),
    )
    for amount, places, currency in amounts:
        is_told = isinstance(amount, int | float) and isinstance(places, int) and 0 <= places <= 12
        if is_told and currency == "USD":
            return int(Decimal(str(amount)).scaleb(12 - int(str(places))))
    return None


def _object(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}
