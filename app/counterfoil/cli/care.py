"""`care`: do what is due for the ledger: check it, back it up. The app runs it by itself."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from dataclasses import asdict

from counterfoil.care import Keeper, look_after
from counterfoil.caretaker import kept_care
from counterfoil.cli.options import home_of
from counterfoil.clock import iso, wall_clock
from counterfoil.domain.health import Health
from counterfoil.errors import KnownError

NICENESS = 10
SAY_SECONDS = 0.5


def run(options: argparse.Namespace) -> int:
    """Exit 0 when the ledger is well, 1 when it is not; with --json a line for each step."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    keeper = Keeper(home_of(options), wall_clock)
    telling = _Telling(keeper, as_json=options.json)
    try:
        health = look_after(keeper, telling.progress, lambda: True, just_started=options.at_start)
    except KnownError as error:
        if not options.json:
            raise
        health = Health(kept_care(keeper.home.state_dir), problem=str(error))
    telling.result(health)
    return 0 if health.problem is None else 1


class _Telling:
    """Says how far it is and what was found."""

    def __init__(self, keeper: Keeper, *, as_json: bool) -> None:
        self._keeper = keeper
        self._as_json = as_json
        self._said = 0.0

    def progress(self, done: int, total: int) -> None:
        if time.monotonic() - self._said < SAY_SECONDS:
            return
        self._said = time.monotonic()
        if self._as_json:
            self._line(Health(kept_care(self._keeper.home.state_dir), checking=(done, total)))
        elif sys.stderr.isatty():
            print(f"{done:,} of {total:,} records", file=sys.stderr)

    def result(self, health: Health) -> None:
        if self._as_json:
            self._line(health)
            return
        care = health.care
        print(health.problem or f"{care.size:,} records checked {iso(care.checked_ms) or 'never'}.")
        print(f"Newest backup: {iso(care.backed_up_ms) or 'none'}.")

    def _line(self, health: Health) -> None:
        print(json.dumps(asdict(health)), flush=True)
