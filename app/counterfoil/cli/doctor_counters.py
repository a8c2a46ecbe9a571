"""What `doctor` says of the provider's counters: where they were read or could be, and what would help."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from counterfoil import hook
from counterfoil.cli.look import opened
from counterfoil.cli.place import Place
from counterfoil.clock import iso
from counterfoil.counters import client_cache, desktop_history
from counterfoil.counters.capture import latest_ms
from counterfoil.counters.client_file import content
from counterfoil.counters.client_windows import CLAUDE, Figures
from counterfoil.counters.statusline import SOURCE as STATUS_LINE
from counterfoil.domain.provider_history import CounterSource
from counterfoil.domain.window import PROVIDERS
from counterfoil.errors import KnownError
from counterfoil.provider import sources_of
from counterfoil.readers.registry import own_roots
from counterfoil.readers.statusline_setup import setup_of
from counterfoil.words import counts, figures
from counterfoil.words.verdicts import source as source_name

ACCOUNT_SHOWN = 12  # so many characters tell accounts apart
CONNECT = "Claude Code's status line is not connected: `counterfoil statusline --install` shows the change."
NOT_NOTED_YET = "The status line has handed over nothing yet: Claude Code takes it up by its next start."
NOT_READ_YET = "Readings can be listed once the ledger can be read."
KEPT = {"cached_answers": "Claude Code's cached answer", "desktop_app": "Claude desktop app"}
WHY_NOT = "`counterfoil readings` shows why"
NOTHING_LOGGED = "No reading yet. The agent logs its counter with its answers; a scan reads it from there."
NOTHING_TOLD = 'No reading yet. `counterfoil tell "claude 5h 41 % used"` notes what a display shows.'


def counters(place: Place, now_ms: int) -> list[dict[str, Any]]:
    """Where each agent's counter was read, where else it could be, and what would help."""
    seen = _seen(place, now_ms)
    here = [root.agent.name for root in place.roots if root.agent.name in PROVIDERS]
    names = dict.fromkeys(here + [one.agent for one in seen or ()])
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


def counter_lines(found: dict[str, Any]) -> Iterator[str]:
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
