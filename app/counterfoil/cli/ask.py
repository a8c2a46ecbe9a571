"""`ask`: have an agent's own program say how much of its limits is used. Off unless it is switched on."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from counterfoil.cli.noted import as_json, as_text, note_figures
from counterfoil.cli.output import note, print_json
from counterfoil.cli.place import Place, place_of
from counterfoil.clock import wall_clock
from counterfoil.counters import agent_cli
from counterfoil.counters.agent_cli_process import NoAnswer
from counterfoil.counters.client_file import home_label
from counterfoil.counters.client_windows import Figures
from counterfoil.errors import KnownError, UsageError
from counterfoil.readers.registry import counted_agent, program_home


def run(options: argparse.Namespace) -> int:
    """Ask each program in turn; 3 where none has answered."""
    place = place_of(options)
    agents = _agents(options, place)
    found: list[Figures] = []
    problems: list[str] = []
    for agent in agents:
        try:
            home = home_label(program_home(agent))
            found.append(agent_cli.ask(agent, wall_clock(), home=home, zone=place.zone))
        except NoAnswer as error:
            problems.append(str(error))
    is_read = bool(found) and note_figures(place, found)
    if options.json:
        print_json(as_json(found, problems, is_read=is_read))
    else:
        for line in as_text(found, wall_clock(), place.zone.key):
            print(line)
    for problem in problems:
        note(problem)
    return 0 if found else KnownError.exit_code


def _agents(options: argparse.Namespace, place: Place) -> Sequence[str]:
    """Those that are wanted, all of which must be switched on. Errors: UsageError."""
    on = place.settings.ask.agents
    wanted = (counted_agent(options.agent).name,) if options.agent else on
    if options.even_if_off:
        return wanted or tuple(agent_cli.PROGRAMS)
    if not wanted or not set(wanted) <= set(on):
        raise UsageError(
            "Asking is switched off. It starts the agent's own program, which uses the network and the login"
            f" it keeps. Switch it on under [ask] in {place.home.config_file}, or add --even-if-off."
        )
    return wanted
