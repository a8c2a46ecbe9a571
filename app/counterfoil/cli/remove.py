"""`remove`: shows what the program has put elsewhere; takes it back with `--apply`. Deletes no figures."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from counterfoil import removal
from counterfoil.cli.alone import app_runs
from counterfoil.cli.autostart import unit_of
from counterfoil.cli.output import print_json
from counterfoil.cli.place import Place, place_of
from counterfoil.clock import wall_clock
from counterfoil.errors import KnownError
from counterfoil.installation import this_installation
from counterfoil.login.entry import login_entry
from counterfoil.removal import Trace


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a trace: taken back, left because nobody asked yet, or a `problem`."""

    trace: Trace
    is_gone: bool = False
    problem: str | None = None


def run(options: argparse.Namespace) -> int:
    """Exit 0 when there is nothing in the way, 3 when something could not be taken back."""
    place = place_of(options)
    unit = unit_of(place.home) if sys.platform.startswith("linux") else None
    found = removal.traces(place.home, place.roots, login_entry(place.home), unit, wall_clock())
    outcomes = [_taken_back(trace) if options.apply else Outcome(trace) for trace in found]
    stays, how = removal.left_alone(place.roots), this_installation().removal
    if options.json:
        print_json(_as_json(place, outcomes, stays, how))
    else:
        print("\n".join(_as_text(place, outcomes, stays, how)))
    return KnownError.exit_code if any(outcome.problem for outcome in outcomes) else 0


def _taken_back(trace: Trace) -> Outcome:
    try:
        trace.take_back()
    except (OSError, KnownError) as error:
        return Outcome(trace, problem=getattr(error, "strerror", None) or str(error))
    return Outcome(trace, is_gone=True)


def _kept(place: Place) -> dict[str, str]:
    home = place.home
    return {
        "ledger": str(home.ledger_file),
        "backups": str(home.backups_dir),
        "settings": str(home.config_file),
        "state": str(home.state_dir),
        "dropped": str(home.drop_dir),
        "cache": str(home.cache_dir),
    }


def _as_json(place: Place, outcomes: Sequence[Outcome], stays: list[str], how: str) -> dict[str, object]:
    return {
        "traces": [
            {
                "what": outcome.trace.what,
                "where": outcome.trace.where,
                "is_gone": outcome.is_gone,
                "problem": outcome.problem,
            }
            for outcome in outcomes
        ],
        "left_alone": stays,
        "kept": _kept(place),
        "is_running": app_runs(place.home),
        "how_to_remove": how,
    }


def _as_text(place: Place, outcomes: Sequence[Outcome], stays: Sequence[str], how: str) -> Iterator[str]:
    if app_runs(place.home):
        yield "Counterfoil is running; quit it from its tray menu before you remove it."
        yield ""
    yield "Outside its own folders there is"
    for outcome in outcomes:
        yield f"  {outcome.trace.what}: {outcome.trace.where}"
        if outcome.problem or outcome.is_gone:
            yield f"    {outcome.problem or 'taken back'}"
    if not outcomes:
        yield "  nothing of this home"
    elif not any(outcome.is_gone or outcome.problem for outcome in outcomes):
        yield "  Nothing was changed yet; add --apply to take it back."
    yield from (f"  {sentence}" for sentence in stays)
    yield ""
    yield "This stays, whatever becomes of the program; delete it yourself if you want it gone:"
    yield from (f"  {name:<9} {path}" for name, path in _kept(place).items())
    yield ""
    yield f"To remove the program itself:  {how}"
