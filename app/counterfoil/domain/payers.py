"""Signs that somebody else pays for use than the subscription that is there for its agent. Pure.

Each says what was seen, never that it was not meant: a gateway or a key may well be wanted.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from counterfoil.domain.provider_event import EventKind, EvidenceKind, ProviderEvent
from counterfoil.domain.reconciliation import PayerDoubt
from counterfoil.domain.statement import Entry, StatementLine
from counterfoil.domain.subscription import CreditsTold
from counterfoil.domain.window import PROVIDERS

BEDROCK, VERTEX = "bedrock", "vertex"
ID_PREFIXES = {"msg_bdrk_": BEDROCK, "msg_vrtx_": VERTEX}  # of the ids that Claude's messages have there
KEY_TIERS = ("priority", "batch", "flex")  # tiers that no plan of Claude has
MOST_RECORDS = 20
FEWEST_ALIKE = 3  # purchases of one amount, where nothing calls them automatic

_BEDROCK_MODEL = re.compile(r"(?:^|[./])(?:[a-z]{2,6}\.)?anthropic\.claude|^arn:aws", re.IGNORECASE)
_VERTEX_MODEL = re.compile(r"^claude[\w.-]*@\d{8}$|publishers/anthropic/", re.IGNORECASE)
_RELOAD = re.compile(r"\bauto\w*[ -]?(?:re(?:load|charge|fill)|top[ -]?up)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Way:
    """Use of an agent in one way. `cloud` is what the messages' ids tell, None where they tell nothing.

    `picousd` is None where no price is known. `records` are rows of the ledger, some of them.
    """

    agent: str
    provider: str
    model: str
    service_tier: str | None
    since_ms: int
    until_ms: int
    requests: int
    picousd: int | None
    cloud: str | None = None
    records: tuple[int, ...] = ()


def payer_doubts(
    ways: Iterable[Way],
    subscribed: Collection[str],
    events: Iterable[ProviderEvent] = (),
    told: Sequence[CreditsTold] = (),
    lines: Iterable[StatementLine] = (),
) -> tuple[PayerDoubt, ...]:
    """All signs, in order of time, one for each agent, kind and payer.

    `ways` are those of the time in question (`subscribing.ways`); `subscribed` are agents for which a plan
    is known, by the settings or because a plan's counter was seen (`subscribing.subscribed`); `events` of
    the provider's counter (only ON_CREDITS matters); `told` is spending beside the plan
    (`subscribing.credits_told`); `lines` are those of a statement (only purchases matter).
    """
    used = [one for one in ways if one.agent in subscribed]
    found = [*_elsewhere(used), *_overage(events, told), *_reloads(lines)]
    return tuple(sorted(found, key=lambda one: (one.since_ms, one.kind)))


def way_of(way: Way) -> tuple[str, str] | None:
    """The kind of doubt that a way gives, and the payer's name; None where it is the plan's own way."""
    if way.cloud is not None:
        return "cloud", way.cloud
    if _BEDROCK_MODEL.search(way.model):
        return "cloud", BEDROCK
    if _VERTEX_MODEL.search(way.model):
        return "cloud", VERTEX
    if way.provider in (BEDROCK, VERTEX, "azure"):
        return "cloud", way.provider
    if way.provider != PROVIDERS.get(way.agent, way.provider):
        return "gateway", way.provider
    if way.agent == "claude-code" and way.service_tier in KEY_TIERS:
        return "api_key", str(way.service_tier)
    return None


def _elsewhere(ways: Iterable[Way]) -> Iterator[PayerDoubt]:
    groups: dict[tuple[str, str, str], list[Way]] = {}
    for way in ways:
        if (said := way_of(way)) is not None:
            groups.setdefault((way.agent, *said), []).append(way)
    for (agent, kind, payer), held in groups.items():
        prices = [way.picousd for way in held if way.picousd is not None]
        yield PayerDoubt(
            kind,
            min(way.since_ms for way in held),
            max(way.until_ms for way in held),
            sum(prices) if prices else None,
            {"agent": agent, "payer": payer, "requests": sum(way.requests for way in held)},
            tuple(sorted({record for way in held for record in way.records})[:MOST_RECORDS]),
        )


def _overage(events: Iterable[ProviderEvent], told: Sequence[CreditsTold]) -> Iterator[PayerDoubt]:
    """Work on credits, and spending beside the plan that grew: one sign for each agent."""
    seen = [event for event in events if event.kind is EventKind.ON_CREDITS]
    for agent in dict.fromkeys([*(event.agent for event in seen), *(one.agent for one in told)]):
        own = [event for event in seen if event.agent == agent]
        grown = _grown([one for one in told if one.agent == agent])
        if not own and grown is None:
            continue
        times = [event.at_ms for event in own] + ([grown[0].at_ms] if grown else [])
        ends = [event.until_ms or event.at_ms for event in own] + ([grown[1].at_ms] if grown else [])
        amount = grown[1].used_picousd if grown else _worth(own)
        facts: dict[str, int | str] = {"agent": agent, "times": len(own)}
        yield PayerDoubt("overage", min(times), max(ends), amount, facts)


def _grown(told: Sequence[CreditsTold]) -> tuple[CreditsTold, CreditsTold] | None:
    """The first and the last telling of a spending above nothing."""
    spent = sorted((one for one in told if one.used_picousd), key=lambda one: one.at_ms)
    return (spent[0], spent[-1]) if spent else None


def _worth(events: Sequence[ProviderEvent]) -> int | None:
    """The use on credits at API prices, as far as the events tell it."""
    pieces = [piece for event in events for piece in event.evidence if piece.kind is EvidenceKind.REQUESTS]
    known = [piece.picousd for piece in pieces if piece.picousd is not None]
    return sum(known) if known else None


def _reloads(lines: Iterable[StatementLine]) -> Iterator[PayerDoubt]:
    """Credits bought that say of themselves that it was by itself, else the same amount again and again."""
    bought = [line for line in lines if line.entry is Entry.PURCHASE]
    automatic = [line for line in bought if _RELOAD.search(line.text or "")]
    held = automatic or _repeated(bought)
    if held:
        amounts = [line.picousd for line in held if line.picousd is not None]
        moments = [line.since_ms for line in held]
        facts = {"purchases": len(held), "first_row": held[0].row, "is_told": int(bool(automatic))}
        yield PayerDoubt("auto_reload", min(moments), max(moments), sum(amounts) if amounts else None, facts)


def _repeated(bought: Sequence[StatementLine]) -> list[StatementLine]:
    amounts = [line.picousd for line in bought]
    return [one for one in bought if one.picousd is not None and amounts.count(one.picousd) >= FEWEST_ALIKE]
