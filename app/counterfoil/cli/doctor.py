"""`doctor`: what was found, what is in the way, and what to do."""

from __future__ import annotations

import argparse
import platform
import sys
from pathlib import Path
from typing import Any

from counterfoil import __version__, libraries, plugins
from counterfoil.cli.doctor_agents import agents, homes_there
from counterfoil.cli.doctor_agents_text import agent_lines, plugin_lines
from counterfoil.cli.doctor_counters import counter_lines, counters
from counterfoil.cli.doctor_power import power, power_lines
from counterfoil.cli.output import print_json
from counterfoil.cli.place import Place, place_of
from counterfoil.clock import iso, notice_of, wall_clock
from counterfoil.desktop import NOTIFICATIONS, TRAY_HOST, has_display, services
from counterfoil.errors import KnownError
from counterfoil.ledger.totals import LedgerView
from counterfoil.paths import BESIDE, VARIABLE, Chosen, Home, chosen_by
from counterfoil.prices.books import usable_book

CHOSEN = {
    Chosen.OPTION: "named by --home",
    Chosen.VARIABLE: f"named by {VARIABLE}",
    Chosen.BESIDE: f"the folder {BESIDE} beside the program",
    Chosen.USUAL: "the usual places of this system",
}
INOTIFY = Path("/proc/sys/fs/inotify")


def run(options: argparse.Namespace) -> int:
    """Print what was found; exit 0 whatever it is, for a look is no failure."""
    report = examine(place_of(options), all_known=not options.root)
    if options.json:
        print_json(report)
    else:
        print("\n".join(as_text(report, show_all=getattr(options, "all", False))))
    return 0


def examine(place: Place, *, all_known: bool = True) -> dict[str, Any]:
    """Everything as one document; agents without a root as well where `all_known`."""
    prices = usable_book(place.home.prices_folder)
    found, now_ms = services(), wall_clock()
    known = agents(place, now_ms, all_known=all_known)
    return {
        "version": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()}",
        "tz": place.zone.key,
        "clock": notice_of(wall_clock),
        "home": _home(place.home),
        "sources": homes_there(known),
        "agents": known,
        "plugins": [_plugin(one) for one in plugins.installed(place.settings.plugins)],
        "counter": counters(place, now_ms),
        "ledger": _ledger(place),
        "prices": {"source": prices.source, "digest": prices.digest, "problem": prices.problem},
        "desktop": {
            "display": has_display(),
            "tray_host": found[TRAY_HOST],
            "notifications": found[NOTIFICATIONS],
        },
        "in_the_way": libraries.in_the_way(),
        "power": power(),
        "watch_limits": _watch_limits(),
    }


def _plugin(found: plugins.Plugin) -> dict[str, Any]:
    return {
        "name": found.name,
        "package": found.package,
        "on": found.is_on,
        "agent": found.agent,
        "label": found.label,
        "problem": found.problem,
    }


def as_text(report: dict[str, Any], *, show_all: bool = False) -> list[str]:
    """The same for a reader."""
    lines = [f"Counterfoil {report['version']}, Python {report['python']}, {report['system']}"]
    lines += [report["clock"]] if report["clock"] else []
    home = report["home"]
    lines += ["", f"Home: {CHOSEN[Chosen(home['chosen_by'])]}"]
    lines += [f"  settings  {home['settings']}", f"  state     {home['state']}"]
    lines += ["", "Agents", *agent_lines(report["agents"], show_all=show_all)]
    lines += ["", "Plug-ins", *plugin_lines(report["plugins"])] if report["plugins"] else []
    lines += ["", "Counter", *(line for agent in report["counter"] for line in counter_lines(agent))]
    lines += ["", "Ledger", *_ledger_lines(report["ledger"])]
    desktop = report["desktop"]
    words = {True: "yes", False: "no", None: "not known"}
    lines += ["", "Desktop"]
    lines += [f"  {name.replace('_', ' ')}: {words[value]}" for name, value in desktop.items()]
    lines += [f"  {sentence}" for sentence in report["in_the_way"]]
    limits = report["watch_limits"]
    if limits:
        lines.append("  " + ", ".join(f"{name} {value:,}" for name, value in limits.items()))
    lines += ["", *power_lines(report["power"])]
    lines += ["", f"Prices: {report['prices']['source']}, digest {report['prices']['digest'][:16]}…"]
    problem = report["prices"]["problem"]
    return [*lines, f"  {problem}"] if problem else lines


def _home(home: Home) -> dict[str, Any]:
    return {
        "chosen_by": chosen_by(home).value,
        "settings": str(home.config_file),
        "ledger": str(home.ledger_file),
        "state": str(home.state_dir),
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
