"""What `doctor` says of the agents: where their logs are, how far counts go, what was not understood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from counterfoil import retention
from counterfoil.cli.place import Place
from counterfoil.cli.retention import fields, memory, recorded_sessions, rule
from counterfoil.conformance.databases import unread_databases
from counterfoil.domain.drift import LOOKED_BACK_DAYS, ReadLines, drifting
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.window import PROVIDERS
from counterfoil.errors import KnownError
from counterfoil.ledger.qualities import qualities
from counterfoil.ledger.totals import LedgerView
from counterfoil.readers.agents import AGENTS
from counterfoil.readers.base import AgentSpec
from counterfoil.readers.registry import Root
from counterfoil.words.drift import sentence

NOTHING: dict[str, Any] = {"lines": None, "skipped": {}, "quality": {}, "unknown": [], "notice": None}


def agents(place: Place, now_ms: int, *, all_known: bool = True) -> list[dict[str, Any]]:
    """Every agent with its state, or those alone that have roots.

    States: read, unread (where a database cannot be read), no_logs, not_found, off, unsupported.
    """
    recorded, ledger = recorded_sessions(place), _in_ledger(place, now_ms)
    specs = {spec.name: spec for spec in AGENTS if all_known}
    specs |= {root.agent.name: root.agent for root in place.roots}
    roots = {name: [root for root in place.roots if root.agent.name == name] for name in specs}
    return [
        _agent(spec, [_home(root, now_ms, recorded) for root in roots[name]], place)
        | ledger.get(name, NOTHING)
        for name, spec in specs.items()
    ]


def homes_there(found: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The homes that are there, and all of the agents with a counter."""
    return [
        home for agent in found for home in agent["homes"] if home["is_there"] or agent["agent"] in PROVIDERS
    ]


def _agent(spec: AgentSpec, homes: list[dict[str, Any]], place: Place) -> dict[str, Any]:
    return {
        "agent": spec.name,
        "label": spec.label,
        "state": _state(spec, homes, is_off=not homes and spec.name in place.settings.agents_off),
        "why": spec.unsupported,
        "counted": spec.unsupported is None,
        "homes": homes,
    }


def _state(spec: AgentSpec, homes: Sequence[Mapping[str, Any]], *, is_off: bool) -> str:
    if spec.unsupported is not None:
        return "unsupported"
    if is_off:
        return "off"
    there = [home for home in homes if home["is_there"]]
    if not there:
        return "not_found"
    if not any(home["files"] for home in there):
        return "no_logs"
    unread = sum(len(home["unread"]) for home in there)
    return "unread" if unread == sum(home["files"] for home in there) else "read"


def _home(root: Root, now_ms: int, recorded: frozenset[str]) -> dict[str, Any]:
    home = retention.examine(root, now_ms, recorded)
    return fields(home) | {
        "retention": rule(home),
        "memory": memory(home),
        "is_there": root.home.is_dir(),
        "unread": [{"path": path, "why": why} for path, why in unread_databases(root.agent, root.home)],
    }


def _in_ledger(place: Place, now_ms: int) -> dict[str, dict[str, Any]]:
    """What the ledger knows of each agent's lines; none where it cannot be read, as is told elsewhere."""
    try:
        view = LedgerView(place.home.ledger_file)
    except KnownError:
        return {}
    try:
        return _known(view, now_ms)
    finally:
        view.close()


def _known(view: LedgerView, now_ms: int) -> dict[str, dict[str, Any]]:
    quality, every = qualities(view.connection), view.line_counts()
    late = view.line_counts(since_day=now_ms // DAY_MS - LOOKED_BACK_DAYS + 1)
    changed = drifting(ReadLines(name, found.used, found.skipped) for name, found in late.items())
    notices = {found.agent: sentence(found) for found in changed}
    unknown: dict[str, list[dict[str, Any]]] = {}
    for row in view.drift():
        said = {"kind": row.kind, "name": row.name, "version": row.version, "lines": row.lines}
        unknown.setdefault(row.agent, []).append(said)
    return {
        name: {
            "lines": {"used": found.used, "other": found.other, "skipped": found.skipped},
            "skipped": dict(found.by_reason),
            "quality": quality.get(name, {}),
            "unknown": unknown.get(name, []),
            "notice": notices.get(name),
        }
        for name, found in every.items()
    }
