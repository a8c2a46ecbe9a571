"""`statusline`: draws a line for an agent's hook, and sets the hook up or takes it away again."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from counterfoil import hook, retention
from counterfoil.cli.output import note, print_json
from counterfoil.cli.place import Place, place_of
from counterfoil.cli.statusline_quick import draw
from counterfoil.clock import iso, wall_clock
from counterfoil.counters.capture import latest_ms
from counterfoil.counters.statusline import AGENT, SOURCE
from counterfoil.errors import KnownError, UsageError
from counterfoil.readers.statusline_setup import NothingToDo, setup_of
from counterfoil.retention import SettingsChange

INSTALL, REMOVE = "install", "remove"
TAKEN_UP = "Claude Code takes it up by its next start. A project's own settings go before yours."


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one home: its change, or why there is none."""

    change: SettingsChange | None
    said: str = ""
    failed: bool = False


def run(options: argparse.Namespace) -> int:
    """Draw a line; or show how it is set up; or show a change and make it where `--apply` says so."""
    asked = [name for name in (INSTALL, REMOVE, "status") if getattr(options, name)]
    if len(asked) > 1:
        raise UsageError("One of --install, --remove and --status can be asked for at a time.")
    if not asked and (options.apply or options.json):
        raise UsageError("--apply and --json go with --install, --remove or --status.")
    if not asked:
        return draw(options.home, options.command)
    place = place_of(options)
    homes = _homes(place)
    return _status(place, homes, options) if asked == ["status"] else _change(place, homes, asked[0], options)


def _homes(place: Place) -> list[Path]:
    found = hook.homes_of(place.roots)
    if not found:
        raise KnownError("No home of Claude Code was found; name one by --root claude-code=DIR.")
    return found


def _status(place: Place, homes: Sequence[Path], options: argparse.Namespace) -> int:
    noted_ms = latest_ms(place.home.state_dir, AGENT, SOURCE)
    rows = [(home, setup_of(home)) for home in homes]
    if options.json:
        fields = [
            {"home": str(home), "installed": setup.installed, "problem": setup.problem}
            for home, setup in rows
        ]
        print_json({"rows": fields, "last_noted_at": iso(noted_ms)})
        return 0
    for home, setup in rows:
        print(f"{home}  {'installed' if setup.installed else 'not installed'}")
        if setup.problem:
            print(f"  {setup.problem}")
    print(f"Last noted: {iso(noted_ms) or 'never'}")
    return 0


def _change(place: Place, homes: Sequence[Path], asked: str, options: argparse.Namespace) -> int:
    now_ms = wall_clock()

    def outcome(home: Path) -> Outcome:
        try:
            change = hook.plan(home, place.home, now_ms, connect=asked == INSTALL)
            if options.apply:
                retention.apply(change)
            return Outcome(change)
        except KnownError as reason:
            return Outcome(None, str(reason), failed=not isinstance(reason, NothingToDo))

    outcomes = [outcome(home) for home in homes]
    if options.json:
        print_json(_as_json(outcomes, applied=options.apply))
    else:
        for line in _as_text(outcomes, applied=options.apply):
            print(line)
    problems = [found.said for found in outcomes if found.failed]
    for problem in problems:
        note(problem)
    return KnownError.exit_code if problems else 0


def _as_json(outcomes: Sequence[Outcome], *, applied: bool) -> dict[str, object]:
    changes = [found.change for found in outcomes if found.change]
    return {
        "applied": applied and bool(changes),
        "changes": [
            {
                "file": str(one.path),
                "backup": str(one.backup) if one.backup else None,
                "diff": list(one.shown),
            }
            for one in changes
        ],
        "nothing_to_do": [found.said for found in outcomes if not found.change and not found.failed],
        "problems": [found.said for found in outcomes if found.failed],
    }


def _as_text(outcomes: Sequence[Outcome], *, applied: bool) -> Iterator[str]:
    for change in [found.change for found in outcomes if found.change]:
        yield f"--- {change.path}"
        yield f"+++ {change.path}"
        yield from change.shown
        if applied:
            yield f"Changed; the old file is kept as {change.backup}." if change.backup else "Written."
    yield from [found.said for found in outcomes if not found.change and not found.failed]
    if any(found.change for found in outcomes):
        yield TAKEN_UP if applied else "Nothing was changed yet; add --apply for that. The old file is kept."
