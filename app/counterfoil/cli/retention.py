"""`retention`: how long agents keep their logs, what they have deleted, and the offer to keep them longer."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from counterfoil import retention
from counterfoil.cli.look import opened
from counterfoil.cli.output import note, print_json
from counterfoil.cli.place import Place, place_of
from counterfoil.clock import iso, wall_clock
from counterfoil.domain.window import PROVIDERS
from counterfoil.errors import KnownError, UsageError
from counterfoil.ledger.grouping import Span
from counterfoil.readers.registry import Root, agent_named
from counterfoil.retention import HomeRetention, KeptAlready, SetBy, SettingsChange
from counterfoil.words.retention import kept_for, next_deletion, offer, without_log

OFFERED_DAYS = 3650
TAKEN_UP = "The agent takes it up at its next start. A project's own settings go before yours."
SET_BY = {SetBy.DEFAULT: "its default", SetBy.USER: "your setting", SetBy.POLICY: "a policy"}


@dataclass(frozen=True, slots=True)
class Plans:
    """What would be changed where, what need not be, and what cannot be."""

    changes: tuple[tuple[Root, SettingsChange], ...]
    kept_already: tuple[str, ...]
    problems: tuple[str, ...]


def run(options: argparse.Namespace) -> int:
    """List every home, or show one change a home and make it where `--apply` says so."""
    place = place_of(options)
    if options.keep is not None:
        return _keep(_of_agent(place.roots, options.agent), options)
    if options.apply:
        raise UsageError("--apply makes the change that --keep DAYS asks for; name the days as well.")
    recorded = recorded_sessions(place)
    now_ms = wall_clock()
    roots = _of_agent(place.roots, options.agent)
    found = [retention.examine(root, now_ms, recorded) for root in roots]
    if options.json:
        print_json({"rows": [fields(home) for home in found]})
    else:
        print("\n".join(line for home in found for line in _lines(home)))
    return 0


def recorded_sessions(place: Place) -> frozenset[str]:
    """Ids of all sessions that the ledger has requests of; none where there is no ledger."""
    try:
        with opened(place) as look:
            keys = (group.keys[0] for group in look.monitor.groups(("session",), Span()))
            return frozenset(key for key in keys if isinstance(key, str))
    except KnownError:
        return frozenset()


def fields(home: HomeRetention) -> dict[str, object]:
    """All that `retention` and `doctor` say of a home."""
    setting, memory = home.setting, home.remembered
    return {
        "agent": home.root.agent.name,
        "home": str(home.root.home),
        "files": home.files,
        "bytes": home.bytes,
        "problem": home.problem,
        "retention_days": setting.days,
        "retention_set_by": None if setting.problem else setting.set_by.value,
        "retention_set_in": str(setting.path) if setting.path else None,
        "retention_problem": setting.problem,
        "retention_raisable": home.raisable,
        "oldest_log_at": iso(home.oldest_ms),
        "days_until_deletion": home.due_days,
        "remembered_sessions": memory.sessions if memory else None,
        "lost_sessions": memory.lost if memory else None,
        "lost_first_at": iso(memory.lost_first_ms) if memory else None,
        "lost_last_at": iso(memory.lost_last_ms) if memory else None,
    }


def rule(home: HomeRetention) -> str:
    """The setting in force and whose it is, as part of a sentence."""
    setting = home.setting
    if setting.problem:
        return f"how long it keeps logs is not known: {setting.problem.removesuffix('.')}"
    if setting.days is None:
        return kept_for(None)
    place = f" in {setting.path}" if setting.path else ""
    return f"{kept_for(setting.days)} ({SET_BY[setting.set_by]}{place})"


def memory(home: HomeRetention) -> str:
    """What the agent remembers and the ledger cannot know; `""` where it keeps no memory."""
    found = home.remembered
    if found is None:
        return ""
    first, last = iso(found.lost_first_ms), iso(found.lost_last_ms)
    dates = f", used {first[:10]} to {last[:10]}" if first and last else ""
    return f"{without_log(found.lost)}{dates}"


def _lines(home: HomeRetention) -> Iterator[str]:
    yield f"{home.root.agent.label}  {home.root.home}"
    if home.problem:
        yield f"  {home.problem}"
    yield f"  {rule(home)}"
    if home.files:
        oldest = (iso(home.oldest_ms) or "")[:10]
        yield f"  {home.files:,} logs, the oldest last written {oldest}; {next_deletion(home.due_days)}"
    if home.remembered:
        yield f"  {memory(home)}"
    if home.raisable and (home.setting.days or 0) < OFFERED_DAYS:
        name = home.root.agent.name
        yield f"  to keep them longer: counterfoil retention --keep {OFFERED_DAYS} --agent {name}"


def _of_agent(roots: Sequence[Root], name: str | None) -> list[Root]:
    """Those of the agent that is named; else the homes that are there, and all that may be made longer."""
    if name:
        return [root for root in roots if root.agent.name == agent_named(name).name]
    return [root for root in roots if root.agent.name in PROVIDERS or root.home.is_dir()]


def _keep(roots: Sequence[Root], options: argparse.Namespace) -> int:
    plans = _plans(_that_delete(roots, named=options.agent is not None), options.keep)
    if options.apply:
        plans = _applied(plans)
    if options.json:
        print_json(_as_json(plans, options))
    else:
        print("\n".join(_as_text(plans, options)))
    for problem in plans.problems:
        note(problem)
    return KnownError.exit_code if plans.problems else 0


def _that_delete(roots: Sequence[Root], *, named: bool) -> list[Root]:
    if named and roots and roots[0].agent.raise_retention is None:
        retention.plan(roots[0].agent.name, roots[0].home, 1, 0)  # says why there is nothing to raise
    found = [root for root in roots if root.agent.raise_retention and root.home.is_dir()]
    if not found:
        raise KnownError("No home of an agent that deletes its logs was found; name one by --root AGENT=DIR.")
    return found


def _plans(roots: Sequence[Root], days: int) -> Plans:
    changes, kept_already, problems = [], [], []
    now_ms = wall_clock()
    for root in roots:
        try:
            changes.append((root, retention.plan(root.agent.name, root.home, days, now_ms)))
        except UsageError:
            raise
        except KeptAlready as reason:
            kept_already.append(str(reason))
        except KnownError as problem:
            problems.append(str(problem))
    return Plans(tuple(changes), tuple(kept_already), tuple(problems))


def _applied(plans: Plans) -> Plans:
    """Make every change; one that fails keeps no other from being made."""
    made, problems = [], list(plans.problems)
    for root, change in plans.changes:
        try:
            retention.apply(change)
            made.append((root, change))
        except KnownError as problem:
            problems.append(str(problem))
    return Plans(tuple(made), plans.kept_already, tuple(problems))


def _as_json(plans: Plans, options: argparse.Namespace) -> dict[str, object]:
    changes = [
        {
            "agent": root.agent.name,
            "home": str(root.home),
            "file": str(change.path),
            "backup": str(change.backup) if change.backup else None,
            "diff": list(change.shown),
        }
        for root, change in plans.changes
    ]
    return {
        "days": options.keep,
        "applied": options.apply and bool(changes),
        "changes": changes,
        "kept_already": list(plans.kept_already),
        "problems": list(plans.problems),
    }


def _as_text(plans: Plans, options: argparse.Namespace) -> Iterator[str]:
    for root, change in plans.changes:
        yield f"{offer(root.agent.label, options.keep)}:"
        yield f"--- {change.path}"
        yield f"+++ {change.path}"
        yield from change.shown
        if options.apply:
            yield f"Changed; the file as it was is kept in {change.backup}." if change.backup else "Written."
            yield TAKEN_UP
    yield from plans.kept_already
    if plans.changes and not options.apply:
        yield "Nothing was changed. Add --apply to make this change; the file as it was is kept beside it."
