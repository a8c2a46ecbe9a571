"""`intake`: read everything new, with a line for each step, steered by lines. The app runs it by itself."""

from __future__ import annotations

import argparse
import os
import sys
import threading
import time
from dataclasses import replace

import msgspec

from counterfoil.cli.place import place_of, writable
from counterfoil.domain.importing import ImportProgress
from counterfoil.importer import PAUSE
from counterfoil.pipeline import Pipeline
from counterfoil.prompt_key import prompt_key

NICENESS = 5  # the windows come first
SAY_SECONDS = 0.2


def run(options: argparse.Namespace) -> int:
    """Read, saying how far it is as JSON lines, until all is read or nobody steers any more."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    place = place_of(options)
    place.home.prepare()
    steering = _Steering()
    with writable(place) as ledger:
        pipeline = Pipeline(ledger, place.reads, prompt_key(place.home.state_dir))
        pipeline.scan(progress=steering.take, stop=steering.is_over)
    return 0


class _Steering:
    """Takes `pause` and `resume` from stdin, and says how far it is."""

    def __init__(self) -> None:
        self._go_on = threading.Event()
        self._go_on.set()
        self._is_over = threading.Event()
        self._said = 0.0
        threading.Thread(target=self._listen, name="steering", daemon=True).start()

    def is_over(self) -> bool:
        return self._is_over.is_set()

    def take(self, progress: ImportProgress) -> None:
        """Say it now and then, and wait while paused."""
        if time.monotonic() - self._said > SAY_SECONDS or progress.files == progress.files_total:
            self._say(progress)
        if not self._go_on.is_set():
            self._say(replace(progress, is_paused=True))
            self._go_on.wait()
            self._say(progress)

    def _say(self, progress: ImportProgress) -> None:
        self._said = time.monotonic()
        print(msgspec.json.encode(progress).decode(), flush=True)

    def _listen(self) -> None:
        for line in sys.stdin:
            if line.strip() == PAUSE:
                self._go_on.clear()
            else:
                self._go_on.set()
        self._is_over.set()
        self._go_on.set()
