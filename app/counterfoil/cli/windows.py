"""`windows`: past and present quota windows."""

from __future__ import annotations

import argparse

from counterfoil.cli.look import opened
from counterfoil.cli.output import print_json, print_table
from counterfoil.cli.place import moment, place_of
from counterfoil.clock import iso, wall_clock
from counterfoil.domain.money import cents, usd
from counterfoil.domain.snapshot import Use, WindowState
from counterfoil.domain.window import QuotaWindow
from counterfoil.exports.fields import state_fields, window_fields


def run(options: argparse.Namespace) -> int:
    """Print the windows that touch the span."""
    place = place_of(options)
    since_ms = moment(options.since, place.zone) if options.since else 0
    until_ms = moment(options.until, place.zone) if options.until else wall_clock()
    with opened(place) as look:
        quota = look.monitor.quota(until_ms - 1)
        found = [window for window in quota.windows if window.ends_at_ms > since_ms]
        rows = [(window, look.monitor.window_use(window, until_ms)) for window in found]
        states = {state.window: state for state in look.monitor.states(quota, until_ms - 1)}
    if options.json:
        print_json({"rows": [as_json(window, use, states.get(window)) for window, use in rows]})
        return 0
    columns = ["agent", "limit", "kind", "starts", "resets", "basis", "ended", "peak", "requests", "own cost"]
    print_table(columns, [_cells(window, use) for window, use in rows])
    return 0


def as_json(window: QuotaWindow, use: Use, state: WindowState | None) -> dict[str, object]:
    """The contract's fields; pace, forecast and level are null for a window that has ended."""
    ended: dict[str, object] = {"burn": None, "burns": [], "forecast": None, "level": None}
    said = state_fields(state) if state else window_fields(window, use) | ended
    return said | {
        "ended": window.ended.value,
        "ends_at": iso(window.ends_at_ms),
        "moved_from": iso(window.moved_from_ms),
        "peak_percent": window.peak_percent,
        "readings": len(window.readings),
        "refusals": len(window.refused_at_ms),
        "requests": use.requests,
        "cost_usd": usd(use.cost.picousd) if use.cost.known else None,
    }


def _cells(window: QuotaWindow, use: Use) -> list[str]:
    return [
        window.agent,
        window.limit_id,
        window.kind.value,
        iso(window.starts_at_ms) or "",
        iso(window.resets_at_ms) or "",
        window.basis.value,
        window.ended.value,
        "not known" if window.peak_percent is None else f"{window.peak_percent:g} %",
        f"{use.requests:,}",
        cents(use.cost.picousd) if use.cost.known else "not known",
    ]
