"""`scan`: read everything new into the ledger once."""

from __future__ import annotations

import argparse
import sys

from counterfoil import settings
from counterfoil.cli.output import note, print_json
from counterfoil.cli.place import place_of
from counterfoil.clock import wall_clock
from counterfoil.ledger.store import Ledger
from counterfoil.pipeline import Pipeline, ScanReport


def run(options: argparse.Namespace) -> int:
    """Scan, then say what was read."""
    place = place_of(options)
    place.home.prepare()
    settings.write_defaults(place.home.config_file)
    with Ledger(place.home.ledger_file, wall_clock) as ledger:
        pipeline = Pipeline(ledger, place.roots)
        progress = _progress if sys.stderr.isatty() else None
        report = pipeline.scan(progress=progress, from_start=options.rescan)
    for problem in [*missing(report), *report.problems]:
        note(problem)
    if options.json:
        print_json(as_json(report))
    else:
        print(as_text(report))
    return 0


def missing(report: ScanReport) -> list[str]:
    """A sentence for each home without logs, so that a wrong `--root` is seen."""
    return [
        f"{home}: {found.problem or 'No logs in this folder.'}"
        for home, found in report.homes.items()
        if not found.files
    ]


def as_json(report: ScanReport) -> dict[str, object]:
    """The contract's fields."""
    return {
        "files": report.files,
        "bytes": report.bytes,
        "lines": report.lines,
        "events": report.events,
        "revisions": report.revisions,
        "repeats": report.repeats,
        "readings": report.readings,
        "refusals": report.refusals,
        "skipped": dict(report.skipped),
        "seconds": round(report.seconds, 3),
        "files_found": report.found,
        "problems": report.problems,
    }


def as_text(report: ScanReport) -> str:
    """The same in a few lines for a reader."""
    lines = [
        f"{report.files} of {report.found} files had something new: {report.lines:,} lines, "
        f"{report.bytes / 1e6:,.1f} MB in {report.seconds:.1f} s.",
        f"{report.events:,} requests, {report.revisions:,} revisions, {report.repeats:,} repeats, "
        f"{report.readings:,} readings of the provider's counter, {report.refusals:,} refusals.",
    ]
    if report.skipped:
        reasons = ", ".join(f"{reason} {count:,}" for reason, count in report.skipped.most_common())
        lines.append(f"Skipped lines: {reasons}.")
    return "\n".join(lines)


def _progress(done: int, total: int) -> None:
    print(f"\r{done:,} of {total:,} files", end="" if done < total else "\n", file=sys.stderr, flush=True)
