"""`scan`: read everything new into the ledger once."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from counterfoil import settings
from counterfoil.cli.output import note, print_json
from counterfoil.cli.place import Place, place_of, writable
from counterfoil.cli.progress_line import progress_line
from counterfoil.clock import wall_clock
from counterfoil.errors import UsageError
from counterfoil.gathering import gather
from counterfoil.pipeline import Pipeline
from counterfoil.prompt_key import prompt_key
from counterfoil.readers.registry import DROPPED, Root
from counterfoil.scan_report import ScanReport


def run(options: argparse.Namespace) -> int:
    """Scan, then say what was read."""
    place = place_of(options)
    place.home.prepare()
    settings.write_defaults(place.home.config_file)
    if options.dry_run:
        return _try(place, options)
    problems = gather(place.home.state_dir, place.roots, wall_clock())
    with writable(place) as ledger:
        if not options.tz:  # a zone for this once is not the ledger's own
            ledger.cut_days_in(place.zone)
        pipeline = Pipeline(ledger, place.reads, prompt_key(place.home.state_dir))
        report = _scan(pipeline)
        if options.rescan:
            report = _scan(pipeline, from_start=True)
    for problem in [*problems, *missing(report, place.roots), *report.problems]:
        note(problem)
    if options.json:
        print_json(as_json(report))
    else:
        print(as_text(report))
    return 0


def _scan(pipeline: Pipeline, *, from_start: bool = False) -> ScanReport:
    with progress_line() as line:
        return pipeline.scan(progress=line, from_start=from_start)


def _try(place: Place, options: argparse.Namespace) -> int:
    if not options.rescan:
        raise UsageError("--dry-run goes with --rescan.")
    from counterfoil.cli import rescan

    report, changes = rescan.tried(place)
    if options.json:
        print_json(as_json(report) | {"dry_run": True, "changes": [rescan.fields(one) for one in changes]})
    else:
        print("\n".join(rescan.shown(report, changes)))
    return 0


def missing(report: ScanReport, roots: Sequence[Root]) -> list[str]:
    """A sentence for each home of an agent that has no logs anywhere, so that a wrong `--root` is seen."""
    homes = {(root.agent.name, root.home) for root in roots if root.agent.name not in DROPPED}
    logged = {agent for (agent, _), found in report.homes.items() if found.files}
    return [
        f"{place[1]}: {found.problem or 'No logs in this folder.'}"
        for place, found in report.homes.items()
        if place in homes and place[0] not in logged
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
        "notes": report.notes,
        "voids": report.voids,
        "used": report.used,
        "other": report.other,
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
