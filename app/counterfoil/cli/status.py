"""`status`: the open windows as they stand now, or stood at a moment."""

from __future__ import annotations

import argparse

from counterfoil.cli.look import opened
from counterfoil.cli.output import note, print_json
from counterfoil.cli.place import moment, place_of
from counterfoil.cli.status_fails import fallen_short
from counterfoil.clock import wall_clock
from counterfoil.exports.fields import snapshot_fields
from counterfoil.words.terminal import screen, status_line


def run(options: argparse.Namespace) -> int:
    """Print the windows; exit 1 where one falls short of what `--fail-…` asks. Errors: KnownError."""
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
    failed, notes = fallen_short(snapshot, options)
    for said in notes:
        note(said)
    return int(failed)
