"""`readings`: the provider's counter as it was seen, and what was believed of it."""

from __future__ import annotations

import argparse

from counterfoil.cli.look import opened
from counterfoil.cli.output import print_json, print_table
from counterfoil.cli.place import moment, place_of
from counterfoil.clock import iso, wall_clock
from counterfoil.domain.window import JudgedReading


def run(options: argparse.Namespace) -> int:
    """Print every reading of the span."""
    place = place_of(options)
    since_ms = moment(options.since, place.zone) if options.since else 0
    until_ms = moment(options.until, place.zone) if options.until else wall_clock()
    with opened(place) as look:
        # judged with everything before them: a reading is stale or not by what was known already
        judged = [r for r in look.monitor.quota(until_ms - 1).readings if r.reading.at_ms >= since_ms]
    if options.json:
        print_json({"rows": [as_json(reading) for reading in judged]})
        return 0
    columns = ["at", "agent", "limit", "minutes", "percent", "resets", "note"]
    print_table(columns, [_cells(reading) for reading in judged])
    return 0


def as_json(judged: JudgedReading) -> dict[str, object]:
    """The contract's fields."""
    reading = judged.reading
    return {
        "at": iso(reading.at_ms),
        "agent": reading.agent,
        "account": judged.account,
        "named_account": reading.account,
        "limit_id": reading.limit_id,
        "window_minutes": reading.window_minutes or None,
        "used_percent": judged.percent,
        "resets_at": iso(reading.resets_at_ms),
        "source": reading.source,
        "raw_percent": reading.percent,
        "accepted": judged.accepted,
        "reason": judged.reason,
        "fell_from": judged.fell_from,
        "fell_to": judged.fell_to,
        "fell_at": iso(judged.fell_at_ms),
        "plan": reading.plan,
        "has_credits": reading.has_credits,
    }


def _cells(judged: JudgedReading) -> list[str]:
    reading = judged.reading
    return [
        iso(reading.at_ms) or "",
        reading.agent,
        reading.limit_id,
        str(reading.window_minutes or "–"),
        "–" if reading.percent is None else f"{reading.percent:g}",
        iso(reading.resets_at_ms) or "–",
        _note(judged),
    ]


def _note(judged: JudgedReading) -> str:
    if judged.fell_from is not None:
        return f"fell from {judged.fell_from:g} % to {judged.fell_to:g} %"
    return judged.reason or ""
