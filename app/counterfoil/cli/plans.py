"""`plans`: what subscriptions cost by billing period, what their use is worth, and whose it was."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from counterfoil.cli.look import Look, opened
from counterfoil.cli.output import print_csv, print_json, print_table
from counterfoil.cli.place import Place, moment, place_of
from counterfoil.clock import iso, wall_clock
from counterfoil.domain.history import Figures
from counterfoil.domain.history_spans import DaySpan, date_of
from counterfoil.domain.money import cents, usd
from counterfoil.domain.payers import payer_doubts
from counterfoil.domain.reconciliation import PayerDoubt
from counterfoil.domain.subscription import PlanPeriod, plan_periods
from counterfoil.history import KEYS, cells
from counterfoil.ledger.grouping import FOREVER_MS, PriceSteps, Span, Wanted
from counterfoil.provider import history_of
from counterfoil.subscribing import (
    credits_told,
    local_day,
    on_credits,
    subscribed,
    subscriptions_of,
    ways,
)
from counterfoil.words import subscription as words

COLUMNS = (
    *("agent", "name", "account", "from", "to", "price_usd", "project", "requests", "tokens", "value_usd"),
    *("unpriced_requests", "share_usd"),
)


def run(options: argparse.Namespace) -> int:
    """Print the periods with their projects as text, JSON or CSV."""
    place = place_of(options)
    now_ms = wall_clock()
    since_ms = moment(options.since, place.zone) if options.since else None
    until_ms = moment(options.until, place.zone) if options.until else now_ms
    with opened(place) as look:
        periods, doubts = _found(place, look, since_ms, until_ms, now_ms)
    if options.json:
        print_json(
            {
                "as_of": iso(now_ms),
                "tz": place.zone.key,
                "rows": [_fields(one) for one in periods],
                "payers": [_payer(one) for one in doubts],
                "prices": {"source": look.prices.source, "digest": look.prices.digest},
            }
        )
    elif options.csv:
        print_csv(COLUMNS, [row for one in periods for row in _csv_rows(one)])
    else:
        _print(periods, doubts)
    return 0


def _found(
    place: Place, look: Look, since_ms: int | None, until_ms: int, now_ms: int
) -> tuple[Sequence[PlanPeriod], Sequence[PayerDoubt]]:
    zone, accounts = place.zone, place.settings.accounts
    known = look.view.span()
    begin_ms = since_ms if since_ms is not None else known[0] if known else now_ms
    days = DaySpan(local_day(begin_ms, zone), local_day(max(until_ms - 1, begin_ms), zone))
    # periods are shown whole, so all days are asked for
    wanted = Wanted(KEYS, Span(0, FOREVER_MS), zone, PriceSteps.of(look.prices))
    used = cells(look.view.groups(wanted), look.prices)
    span = Span(begin_ms, until_ms)
    told = credits_told(look.view, Span(0, until_ms), zone)
    events = [one for one in history_of(look.monitor, until_ms - 1).events if one.at_ms < until_ms]
    plans = subscriptions_of(accounts)
    found = plan_periods(used, plans, days, local_day(now_ms, zone), told, on_credits(events, zone))
    own = [one for one in told if one.at_ms >= begin_ms]
    doubts = payer_doubts(
        ways(look.view, look.prices, span),
        subscribed(look.view, accounts),
        [one for one in events if one.at_ms >= begin_ms],
        own,
    )
    return found, doubts


def _fields(found: PlanPeriod) -> dict[str, object]:
    spent = found.credits.used_picousd
    micro = found.credits.micro_credits_spent
    return _period(found) | {
        "is_running": found.is_running,
        "is_prorated": found.is_prorated,
        "accounts_of_agent": found.accounts,
        **_use(found.own),
        "times_price": None if found.times is None else round(found.times, 4),
        "projects": [
            {"project": one.project, **_use(one.figures), "share_usd": _usd(one.picousd)}
            for one in found.projects
        ],
        "elsewhere": [{"provider": provider, **_use(used)} for provider, used in found.elsewhere],
        "credits": {
            "used_usd": _usd(spent),
            "credits_spent": None if micro is None else micro / 10**6,
            "times_on_credits": found.credits.times_on_credits,
        },
    }


def _period(found: PlanPeriod) -> dict[str, object]:
    plan = found.subscription
    return {
        "agent": plan.agent,
        "name": plan.name,
        "account": plan.account,
        "from": date_of(found.span.first).isoformat(),
        "to": date_of(found.span.last).isoformat(),
        "price_usd": _usd(found.picousd),
    }


def _use(used: Figures) -> dict[str, object]:
    return {
        "requests": used.requests,
        "tokens": used.tokens,
        "value_usd": usd(used.picousd) if used.cost.known else None,
        "unpriced_requests": used.unpriced_requests,
    }


def _csv_rows(found: PlanPeriod) -> Iterator[dict[str, object]]:
    for one in found.projects:
        shared = {"project": one.project, "share_usd": _usd(one.picousd)}
        yield _period(found) | _use(one.figures) | shared


def _payer(found: PayerDoubt) -> dict[str, object]:
    return {
        "kind": found.kind,
        "since": iso(found.since_ms),
        "until": iso(found.until_ms),
        "usd": _usd(found.picousd),
        "what": words.payer(found),
        **found.facts,
    }


def _usd(picousd: int | None) -> str | None:
    return None if picousd is None else usd(picousd)


def _print(periods: Sequence[PlanPeriod], doubts: Sequence[PayerDoubt]) -> None:
    if not periods:
        print(words.NO_PLANS)
    for found in periods:
        print(words.heading(found))
        print(f"  {words.worth(found)}")
        for line in (*words.elsewhere(found), words.beside(found.credits)):
            if line:
                print(f"  {line}")
        if found.projects:
            rows = [
                [
                    one.project or "–",
                    f"{one.figures.requests:,}",
                    cents(one.figures.picousd) if one.figures.cost.known else "not known",
                    "–" if one.picousd is None else cents(one.picousd),
                ]
                for one in found.projects
            ]
            print_table(["project", "requests", "value", "share of the price"], rows)
        print()
    for doubt in doubts:
        print(words.payer(doubt))
