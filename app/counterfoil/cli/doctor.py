"""`doctor`: what was found, what is in the way, and what to do."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from counterfoil import __version__, hook, retention
from counterfoil.cli.look import opened
from counterfoil.cli.output import print_json
from counterfoil.cli.place import Place, place_of
from counterfoil.cli.retention import fields, memory, recorded_sessions, rule
from counterfoil.clock import iso, notice_of, wall_clock
from counterfoil.counters import client_cache, desktop_history
from counterfoil.counters.capture import latest_ms
from counterfoil.counters.client_file import content
from counterfoil.counters.client_windows import CLAUDE, Figures
from counterfoil.counters.statusline import SOURCE as STATUS_LINE
from counterfoil.desktop import NOTIFICATIONS, TRAY_HOST, has_display, services
from counterfoil.domain.provider_history import CounterSource
from counterfoil.errors import KnownError
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook
from counterfoil.provider import sources_of
from counterfoil.readers.registry import own_roots
from counterfoil.readers.statusline_setup import setup_of
from counterfoil.words import counts, figures
from counterfoil.words.retention import next_deletion
from counterfoil.words.verdicts import source as source_name

ACCOUNT_SHOWN = 12  # so many characters tell accounts apart
CONNECT = "Claude Code's status line is not connected: `counterfoil statusline --install` shows the change."
NOT_NOTED_YET = "The status line has handed over nothing yet: Claude Code takes it up by its next start."
NOT_READ_YET = "Readings can be listed once the ledger can be read."
KEPT = {"cached_answers": "Claude Code's cached answer", "desktop_app": "Claude desktop app"}
WHY_NOT = "`counterfoil readings` shows why"
NOTHING_LOGGED = "No reading yet. The agent logs its counter with its answers; a scan reads it from there."
NOTHING_TOLD = 'No reading yet. `counterfoil tell "claude 5h 41 % used"` notes what a display shows.'
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
        "clock": notice_of(wall_clock),
        "sources": [fields(home) | {"retention": rule(home), "memory": memory(home)} for home in homes],
        "counter": _counters(place, now_ms),
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
    lines += [report["clock"]] if report["clock"] else []
    lines += ["", "Logs", *(line for source in report["sources"] for line in _source_lines(source))]
    lines += ["", "Counter", *(line for agent in report["counter"] for line in _counter_lines(agent))]
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


def _counters(place: Place, now_ms: int) -> list[dict[str, Any]]:
    """Where each agent's counter was read, where else it could be, and what would help."""
    seen = _seen(place, now_ms)
    names = dict.fromkeys([root.agent.name for root in place.roots] + [one.agent for one in seen or ()])
    return [_counter(name, place, seen, now_ms) for name in names]


def _seen(place: Place, now_ms: int) -> list[CounterSource] | None:
    """The places of all readings up to now; None where the ledger cannot be read."""
    try:
        with opened(place) as look:
            return sources_of(look.monitor.quota(now_ms).readings)
    except KnownError:
        return None  # the part about the ledger says why


def _counter(agent: str, place: Place, seen: Sequence[CounterSource] | None, now_ms: int) -> dict[str, Any]:
    sources = None if seen is None else [_source(one, now_ms) for one in seen if one.agent == agent]
    found = {"agent": agent, "sources": sources, "asking": agent in place.settings.ask.agents}
    if agent == CLAUDE:
        found |= {"status_line": _status_line(place)} | _kept_by_clients(place)
    return found | {"helps": list(_helps(found))}


def _source(one: CounterSource, now_ms: int) -> dict[str, Any]:
    return {
        "source": one.source,
        "account": one.account,
        "readings": one.readings,
        "accepted": one.accepted,
        "last_at": iso(one.last_ms),
        "age_seconds": max(0, now_ms - one.last_ms) // 1000,
    }


def _status_line(place: Place) -> dict[str, Any]:
    noted_ms = latest_ms(place.home.state_dir, CLAUDE, STATUS_LINE)
    return {
        "connected": hook.is_connected(place.roots),
        "last_noted_at": iso(noted_ms),
        "problems": [
            setup.problem for home in hook.homes_of(place.roots) if (setup := setup_of(home)).problem
        ],
    }


def _kept_by_clients(place: Place) -> dict[str, Any]:
    """Files with figures; None for the desktop app's where homes were named, for it is of none of them."""
    homes = [root.home for root in place.roots if root.agent.name == CLAUDE]
    caches = dict.fromkeys(path for home in homes for path in client_cache.places(home))
    own = {root.home for root in own_roots() if root.agent.name == CLAUDE}
    history = desktop_history.places(os.environ) if own == set(homes) else None
    return {
        "cached_answers": _kept(caches, client_cache.LONGEST_BYTES, _cached),
        "desktop_app": None
        if history is None
        else _kept(history, desktop_history.LONGEST_BYTES, desktop_history.figures),
    }


def _kept(
    paths: Iterable[Path], longest_bytes: int, read: Callable[[bytes], Sequence[Figures]]
) -> list[dict[str, Any]]:
    """The files that are there and hold figures, or cannot be read."""
    rows = []
    for path in paths:
        try:
            found = read(content(path, longest_bytes))
        except FileNotFoundError:
            continue
        except (OSError, ValueError) as error:
            said = error.strerror or str(error) if isinstance(error, OSError) else "it is of no known shape"
            rows.append({"path": str(path), "figures_at": None, "problem": f"It cannot be read: {said}."})
            continue
        if found:
            last_ms = max(one.at_ms for one in found)
            rows.append({"path": str(path), "figures_at": iso(last_ms), "problem": None})
    return rows


def _cached(data: bytes) -> list[Figures]:
    found = client_cache.figures(data, None)
    return [found] if found else []


def _helps(found: dict[str, Any]) -> Iterator[str]:
    """What would bring more readings, a sentence each; nothing where all is well."""
    line, sources = found.get("status_line"), found["sources"]
    if line and line["connected"] is not None and not line["problems"]:
        if not line["connected"]:
            yield CONNECT
        elif line["last_noted_at"] is None:
            yield NOT_NOTED_YET
    if sources is None:
        yield NOT_READ_YET
    elif not sources:
        yield NOTHING_TOLD if line else NOTHING_LOGGED
    for source in sources or ():
        if not source["accepted"]:
            yield f"No reading from {source_name(source['source'])} was accepted: {WHY_NOT}."


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


def _counter_lines(found: dict[str, Any]) -> Iterator[str]:
    yield f"  {found['agent']}"
    for source in found["sources"] or ():
        yield f"    {_source_line(source)}"
    if (line := found.get("status_line")) and line["connected"] is not None:
        said = "connected" if line["connected"] else "not connected"
        yield f"    status line: {said}, last noted: {line['last_noted_at'] or 'never'}"
        yield from (f"      {problem}" for problem in line["problems"])
    for name in ("cached_answers", "desktop_app"):
        if found.get(name) is not None:
            yield from _kept_lines(KEPT[name], found[name])
    yield f"    asking its own program: {'on' if found['asking'] else 'off'}"
    yield from (f"    {sentence}" for sentence in found["helps"])


def _source_line(source: dict[str, Any]) -> str:
    account = source["account"]
    short = "" if account is None else f", account {_short(account)}"
    count = counts.readings(source["readings"])
    old = figures.duration(source["age_seconds"] * 1000)
    return f"{source_name(source['source'])}{short}: {count}, {source['accepted']:,} accepted, last {old} ago"


def _short(account: str) -> str:
    return account if len(account) <= ACCOUNT_SHOWN else f"{account[: ACCOUNT_SHOWN - 1]}…"


def _kept_lines(name: str, rows: Sequence[dict[str, Any]]) -> Iterator[str]:
    if not rows:
        yield f"    {name}: not found"
    for row in rows:
        yield f"    {name}: {row['path']}, {row['problem'] or 'figures of ' + row['figures_at']}"


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
