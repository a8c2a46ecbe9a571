"""`doctor`: what was found, what is in the way, and what to do."""

from __future__ import annotations

import argparse
import platform
import sys
from pathlib import Path
from typing import Any

from counterfoil import __version__
from counterfoil.cli.output import print_json
from counterfoil.cli.place import Place, place_of
from counterfoil.clock import iso, wall_clock
from counterfoil.desktop import NOTIFICATIONS, TRAY_HOST, has_display, services
from counterfoil.errors import KnownError
from counterfoil.ledger.totals import LedgerView
from counterfoil.logs.discover import discover
from counterfoil.prices.book import PriceBook
from counterfoil.readers.registry import Root

DAY_MS = 86_400_000
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
    return {
        "version": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()}",
        "tz": place.zone.key,
        "sources": [_source(root) for root in place.roots],
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
    lines += ["", "Logs", *(_source_line(source) for source in report["sources"])]
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


def _source(root: Root) -> dict[str, Any]:
    found = discover(root.home, root.agent.globs)
    kept_days = root.agent.retention_days(root.home)
    oldest_ms = min((log.stat.st_mtime_ns // 1_000_000 for log in found.files), default=None)
    left = None
    if kept_days is not None and oldest_ms is not None:
        left = max(0, kept_days - (wall_clock() - oldest_ms) // DAY_MS)
    return {
        "agent": root.agent.name,
        "home": str(root.home),
        "files": len(found.files),
        "bytes": sum(log.stat.st_size for log in found.files),
        "problem": found.problem,
        "retention_days": kept_days,
        "days_until_deletion": left,
    }


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


def _source_line(source: dict[str, Any]) -> str:
    line = (
        f"  {source['agent']}  {source['home']}  {source['files']:,} files, {source['bytes'] / 1e6:,.1f} MB"
    )
    if source["problem"]:
        return f"{line}. {source['problem']}"
    if source["days_until_deletion"] is None:
        return line
    return (
        f"{line}; the agent deletes logs after {source['retention_days']} days, "
        f"the oldest in {source['days_until_deletion']}"
    )


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
