"""`events`: what the provider's counters did, each with its evidence."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from counterfoil.cli.look import opened
from counterfoil.cli.output import print_json, print_table
from counterfoil.cli.place import moment, place_of
from counterfoil.clock import iso, wall_clock
from counterfoil.domain.money import usd
from counterfoil.domain.provider_event import EventKind, Evidence, ProviderEvent
from counterfoil.errors import UsageError
from counterfoil.provider import history_of
from counterfoil.words.figures import clock, local
from counterfoil.words.provider import event_name, event_sentence, evidence_lines

COLUMNS = ("at", "event", "what was seen")


def run(options: argparse.Namespace) -> int:
    """Print the events of the span."""
    place = place_of(options)
    kind = _kind(options.kind)
    since_ms = moment(options.since, place.zone) if options.since else 0
    until_ms = moment(options.until, place.zone) if options.until else wall_clock()
    with opened(place) as look:
        history = history_of(look.monitor, until_ms - 1)
    found = [
        event
        for event in history.events
        if (event.until_ms or event.at_ms) >= since_ms
        and options.agent in (None, event.agent)
        and kind in (None, event.kind)
    ]
    if options.json:
        print_json({"tz": history.tz, "rows": [as_json(event, history.tz) for event in found]})
    elif not found:
        print("No events of a provider's counter are known for this span.")
    elif options.verbose:
        _print_with_evidence(found, history.tz)
    else:
        print_table(COLUMNS, [_cells(event, history.tz) for event in found])
    return 0


def as_json(event: ProviderEvent, tz: str) -> dict[str, object]:
    """The contract's fields, and the sentence that says it."""
    return {
        "at": iso(event.at_ms),
        "agent": event.agent,
        "account": event.account,
        "limit_id": event.limit_id,
        "window_kind": event.window_kind.value if event.window_kind else None,
        "kind": event.kind.value,
        "before": event.before,
        "after": event.after,
        "points": event.points,
        "until": iso(event.until_ms),
        "resets_at": iso(event.resets_at_ms),
        "is_plan_limit": event.is_plan_limit,
        "summary": event_sentence(event, tz),
        "evidence": [_piece(piece) for piece in event.evidence],
    }


def _print_with_evidence(events: Sequence[ProviderEvent], tz: str) -> None:
    for event in events:
        print("  ".join(_cells(event, tz)))
        for line in evidence_lines(event, tz):
            print(f"    {line}")


def _kind(name: str | None) -> EventKind | None:
    if name is None:
        return None
    try:
        return EventKind(name)
    except ValueError:
        known = ", ".join(kind.value for kind in EventKind)
        raise UsageError(f"{name!r} is no kind of event; the kinds are {known}.") from None


def _piece(piece: Evidence) -> dict[str, object]:
    return {
        "kind": piece.kind.value,
        "at": iso(piece.at_ms),
        "until": iso(piece.until_ms),
        "percent": piece.percent,
        "resets_at": iso(piece.resets_at_ms),
        "source": piece.source,
        "requests": piece.requests,
        "tokens": piece.tokens,
        "cost_usd": None if piece.picousd is None else usd(piece.picousd),
        "words": piece.words,
    }


def _cells(event: ProviderEvent, tz: str) -> list[str]:
    when = f"{local(event.at_ms, tz):%Y-%m-%d} {clock(event.at_ms, tz)}"
    return [when, event_name(event.kind), event_sentence(event, tz)]
