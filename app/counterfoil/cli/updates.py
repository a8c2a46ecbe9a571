"""`updates`: whether newer versions are looked for, what the last look brought; and one look by request."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from counterfoil import __version__, settings, updates
from counterfoil.cli.options import home_of
from counterfoil.cli.output import note, print_json
from counterfoil.clock import iso, notice_of, wall_clock
from counterfoil.errors import KnownError, UsageError
from counterfoil.installation import Installation, this_installation
from counterfoil.updates import Known
from counterfoil.words import updates as words

ON = "pypi.org is asked once a week whether there is a newer version, while the app runs."
OFF = "Newer versions are not looked for; [updates] check = true in the settings would do so once a week."


def run(options: argparse.Namespace) -> int:
    """Tell what is known, after one request where `--now` asks for it. Exit 3 where that brought nothing."""
    home = home_of(options)
    is_on = settings.load(home.config_file).updates.check
    if options.now:
        if notice_of(wall_clock):
            raise UsageError(words.NOT_NOW)
        note(f"One request goes to {updates.HOST}: {updates.ADDRESS}")
        try:
            known = updates.ask(home.state_dir, wall_clock())
        except OSError as error:
            raise KnownError(f"{words.NOT_KEPT} ({error.strerror or error})") from error
    else:
        known = updates.load(home.state_dir)
    if options.json:
        print_json(_as_json(known, this_installation(), is_on=is_on))
    else:
        print("\n".join(_as_text(known, this_installation(), is_on=is_on)))
    return KnownError.exit_code if options.now and known.problem else 0


def _as_json(known: Known, copy: Installation, *, is_on: bool) -> dict[str, object]:
    due_ms = updates.next_ms(updates.observed(known, wall_clock()))
    return {
        "check": is_on,
        "address": updates.ADDRESS,
        "version": __version__,
        "asked_at": iso(known.asked_ms),
        "not_before": iso(due_ms) if is_on else None,
        "latest": known.version or None,
        "newer": updates.newer(known) or None,
        "problem": known.problem.value if known.problem else None,
        "installed_by": copy.way.value,
        "to_update": copy.update or None,
    }


def _as_text(known: Known, copy: Installation, *, is_on: bool) -> Iterator[str]:
    yield ON if is_on else OFF
    if known.asked_ms is None:
        yield words.NEVER
    else:
        said = f" {words.PROBLEMS[known.problem]}" if known.problem else ""
        yield f"Last asked: {iso(known.asked_ms)}.{said}"
    if version := updates.newer(known):
        yield words.out(version, __version__)
        yield words.how(copy.way, copy.update)
    elif known.version:
        yield f"{words.UP_TO_DATE} You have {__version__}."
