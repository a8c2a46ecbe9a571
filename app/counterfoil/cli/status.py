"""`status`: the open windows as they stand now, or stood at a moment."""

from __future__ import annotations

import argparse

from counterfoil.cli.fields import snapshot_fields
from counterfoil.cli.look import opened
from counterfoil.cli.output import print_json
from counterfoil.cli.place import moment, place_of
from counterfoil.clock import wall_clock
from counterfoil.domain.snapshot import Snapshot
from counterfoil.words.terminal import screen, status_line


def run(options: argparse.Namespace) -> int:
    """Print the windows; exit 1 where one has less left than `--fail-under`."""
    place = place_of(options)
    at_ms = moment(options.at, place.zone) if options.at else wall_clock()
    with opened(place) as look:
        snapshot = look.monitor.snapshot(at_ms)
    if options.json:
        print_json(snapshot_fields(snapshot))
    elif options.line:
        print(status_line(snapshot))
    else:
        print("\n".join(screen(snapshot)))
    return int(_below(snapshot, options.fail_under))


def _below(snapshot: Snapshot, least_left: float | None) -> bool:
    if least_left is None:
        return False
    used = [state.window.used_percent for state in snapshot.windows]
    return any(percent is not None and 100 - percent < least_left for percent in used)
