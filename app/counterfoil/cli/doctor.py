"""`doctor`: what was found, what is in the way, and what to do."""

from __future__ import annotations

import argparse
import platform
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from counterfoil import __version__, retention
from counterfoil.cli.output import print_json
from counterfoil.cli.place import Place, place_of
from counterfoil.cli.retention import fields, memory, recorded_sessions, rule
from counterfoil.clock import iso, wall_clock
from counterfoil.desktop import NOTIFICATIONS, TRAY_HOST, has_display, services
from counterfoil.errors import KnownError
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook
from counterfoil.words.retention import next_deletion

INOTIFY = Path("/proc/sys/fs/inotify")


def run(options: argparse.Namespace) -> int:
    """Print what was found; exit 0 whatever it is, for a look is no failure."""
    report = examine(place_of(options))
    if options.json:
        print_json(report)
    else:
        print("\n".join(as_text(report)))
    return 0


def examine(place: Place) -> dict[str, Any]:
    """Everything as one document."""
    prices = PriceBook.shipped()
    found = services()
    recorded, now_ms = recorded_sessions(place), wall_clock()
    homes = [retention.examine(root, now_ms, recorded) for root in place.roots]
    return {
        "version": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()}",
        "tz": place.zone.key,
        "sources": [fields(home) | {"retention": rule(home), "memory": memory(home)} for home in homes],
        "ledger": _ledger(place),
        "prices": {"source": prices.source, "digest": prices.digest},
        "desktop": {
            "display": has_display(),
            "tray_host": found[TRAY_HOST],
            "notifications": found[NOTIFICATIONS],
        },
        "watch_limits": _watch_limits(),
    }


def as_text(report: dict[str, Any]) -> list[str]:
    """The same for a reader."""
    lines = [f"Counterfoil {report['version']}, Python {report['python']}, {report['system']}"]
    lines += ["", "Logs", *(line for source in report["sources"] for line in _source_lines(source))]
    lines += ["", "Ledger", *_ledger_lines(report["ledger"])]
    desktop = report["desktop"]
    words = {True: "yes", False: "no", None: "not known"}
    lines += ["", "Desktop"]
    lines += [f"  {name.replace('_', ' ')}: {words[value]}" for name, value in desktop.items()]
    limits = report["watch_limits"]
    if limits:
        lines.append("  " + ", ".join(f"{name} {value:,}" for name, value in limits.items()))
    lines += ["", f"Prices: {report['prices']['source']}, digest {report['prices']['digest'][:16]}…"]
    return lines


def _ledger(place: Place) -> dict[str, Any]:
    path = place.home.ledger_file
    try:
        view = LedgerView(path)
    except KnownError as error:
        return {"path": str(path), "problem": str(error)}
    try:
        facts, span = view.facts(), view.span()
        return {
            "path": str(path),
            "problem": None,
            "bytes": path.stat().st_size,
            "id": facts["id"],
            "created_at": iso(int(facts["created_ms"])),
            "rows": facts["rows"],
            "readings": facts["readings"],
            "files_read": facts["files"],
            "first_request_at": iso(span[0]) if span else None,
            "last_request_at": iso(span[1]) if span else None,
            "skipped": dict(view.skipped()),
            "client_versions": view.client_versions(),
        }
    finally:
        view.close()


def _watch_limits() -> dict[str, int]:
    if not sys.platform.startswith("linux"):
        return {}
    names = ("max_user_watches", "max_user_instances", "max_queued_events")
    return {name: int((INOTIFY / name).read_text()) for name in names if (INOTIFY / name).exists()}


def _source_lines(source: dict[str, Any]) -> Iterator[str]:
    size = f"{source['files']:,} files, {source['bytes'] / 1e6:,.1f} MB"
    yield f"  {source['agent']}  {source['home']}  {size}"
    if source["problem"]:
        yield f"    {source['problem']}"
    due = source["days_until_deletion"]
    yield f"    {source['retention']}{'' if due is None else '; ' + next_deletion(due)}"
    if source["memory"]:
        yield f"    {source['memory']}"


def _ledger_lines(ledger: dict[str, Any]) -> list[str]:
    if ledger["problem"]:
        return [f"  {ledger['problem']}"]
    lines = [
        f"  {ledger['path']}  {ledger['bytes'] / 1e6:,.1f} MB",
        f"  {ledger['rows']:,} request records, {ledger['readings']:,} readings, "
        f"{ledger['files_read']:,} files read",
        f"  from {ledger['first_request_at'] or '–'} to {ledger['last_request_at'] or '–'}",
    ]
    if ledger["skipped"]:
        reasons = ", ".join(f"{reason} {count:,}" for reason, count in ledger["skipped"].items())
        lines.append(f"  skipped lines: {reasons}")
    return lines
