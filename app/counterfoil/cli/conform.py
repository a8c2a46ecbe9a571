"""`conform`: try an agent's reader on sample logs; what it does not keep of its promises is printed."""

from __future__ import annotations

import argparse
from pathlib import Path

from counterfoil import plugins, settings
from counterfoil.cli.options import home_of
from counterfoil.cli.output import print_json
from counterfoil.conformance import Findings, examined
from counterfoil.errors import UsageError
from counterfoil.readers.base import AgentSpec
from counterfoil.readers.registry import agent_named


def run(options: argparse.Namespace) -> int:
    """Exit 1 where a promise is not kept."""
    folder = Path(options.folder).expanduser().absolute()
    if not folder.is_dir():
        raise UsageError(f"{folder} is no folder.")
    found = examined(_spec(options), folder, rounds=options.rounds, seed=options.seed)
    if options.json:
        print_json(_fields(found))
    else:
        print("\n".join(_lines(found)))
    return 1 if found.problems else 0


def _spec(options: argparse.Namespace) -> AgentSpec:
    """The row to try. Errors: UsageError."""
    on = settings.load(home_of(options).config_file).plugins
    named = (options.plugin,) if options.plugin else ()
    problem = next(iter(plugins.problems(named)), None)
    if problem is not None:
        raise UsageError(problem)
    spec = agent_named(options.agent, plugins.specs((*named, *(name for name in on if name not in named))))
    return plugins.unguarded(spec)  # what it raises is what is looked for


def _fields(found: Findings) -> dict[str, object]:
    return {
        "agent": found.agent,
        "files": found.files,
        "lines": found.lines,
        "records": found.records,
        "trials": found.trials,
        "problems": found.problems,
    }


def _lines(found: Findings) -> list[str]:
    did = (
        f"{found.files:,} files, {found.lines:,} lines, {found.records:,} records; {found.trials:,} readings"
    )
    if not found.problems:
        return [f"{found.agent}: {did}. Every promise was kept."]
    return [f"{found.agent}: {did}. Not kept:", *(f"  {problem}" for problem in found.problems)]
