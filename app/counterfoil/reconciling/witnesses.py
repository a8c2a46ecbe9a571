"""Third accounts of the same use: the client's own sums of a session, and the provider's counter."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal

from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.domain.quota import ClientNote, NoteKind
from counterfoil.domain.reconcile import Asked
from counterfoil.domain.reconcile_sides import COUNTS, MONEY, PRICED, LedgerUse, Vector, amounts, plus
from counterfoil.domain.reconciliation import ThirdWitness
from counterfoil.ledger.grouping import Span
from counterfoil.ledger.reconcile_rows import sessions_of
from counterfoil.ledger.totals import LedgerView
from counterfoil.reconciling.ledger_side import LedgerSide
from counterfoil.reconciling.unit_prices import counts_of

MOST = 200
MINUTE_MS = 60_000
TOLD = {
    "input": "input_tokens",
    "cache_read": "cache_read_input_tokens",
    "cache_write": "cache_creation_input_tokens",
    "output": "output_tokens",
    "web_searches": "web_search_requests",
}


def witnesses(view: LedgerView, side: LedgerSide, asked: Asked, use: LedgerUse) -> tuple[ThirdWitness, ...]:
    """Those of the statement's span, some of them where there are many."""
    return (*_sessions(view, side, asked), *_windows(view, asked, use))


def _sessions(view: LedgerView, side: LedgerSide, asked: Asked) -> Iterator[ThirdWitness]:
    """The last sums that a client noted of each session, beside the ledger's of the whole session."""
    notes = {note.session: note for note in view.notes(NoteKind.COST_STATE) if note.session}
    if not notes:
        return
    found: dict[str, tuple[int, int, Vector]] = {}
    for one in sessions_of(view.connection, sorted(notes), side.units.sizes, side.step_ms):
        context = side.contexts.get(one.context)
        if context is None:
            continue
        counts = counts_of(one.tokens)
        costs = side.units.costs(context, one.band, one.at_ms, counts)
        sums = dict(zip(PRICED, counts, strict=True)) | {"requests": one.requests}
        sums |= {"cache_write": counts[2] + counts[3], MONEY: sum(costs or ())}
        low, high, known = found.get(one.session, (one.at_ms, one.last_ms, {}))
        found[one.session] = min(low, one.at_ms), max(high, one.last_ms), plus(known, sums)
    within = [
        (session, held)
        for session, held in found.items()
        if held[1] >= asked.since_ms and held[0] < asked.until_ms
    ]
    for session, (since_ms, until_ms, ours) in sorted(within, key=lambda item: item[1][0])[:MOST]:
        told = _told(notes[session])
        beside = {name: ours[name] for name in told if name in ours}
        yield ThirdWitness("cost_state", session, since_ms, until_ms + 1, amounts(beside), amounts(told))


def _windows(view: LedgerView, asked: Asked, use: LedgerUse) -> Iterator[ThirdWitness]:
    """The fullest that the provider's counter was seen in each window, beside the ledger's use in it."""
    fullest: dict[tuple[str, int, int], float] = {}
    for reading in view.reading_steps(Span(asked.since_ms, asked.until_ms)):
        if reading.percent is None or reading.resets_at_ms is None or not reading.window_minutes:
            continue
        minute = round(reading.resets_at_ms / MINUTE_MS)
        place = reading.limit_id, reading.window_minutes, minute
        fullest[place] = max(fullest.get(place, 0.0), reading.percent)
    for (limit, minutes, minute), percent in sorted(fullest.items(), key=lambda item: item[0][2])[-MOST:]:
        until_ms = minute * MINUTE_MS
        since_ms = until_ms - minutes * MINUTE_MS
        ours = use.whole.between((*COUNTS, MONEY), since_ms, until_ms)
        facts: Mapping[str, int | str] = {"used_percent": f"{percent:g}", "window_minutes": minutes}
        yield ThirdWitness("counter", limit, since_ms, until_ms, amounts(ours), amounts({}), facts)


def _told(note: ClientNote) -> Vector:
    body = json.loads(note.body, parse_float=Decimal)
    models = body.get("models") or {}
    sums = {
        ours: sum(int(figures.get(theirs) or 0) for figures in models.values())
        for ours, theirs in TOLD.items()
        if any(theirs in figures for figures in models.values())
    }
    total = body.get("total_cost_usd")
    if total is not None:
        sums[MONEY] = int(Decimal(total) * PICOUSD_PER_USD)
    return sums
