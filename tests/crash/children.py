"""A folder in which children run the program and a writer keeps logs."""

from __future__ import annotations

import io
import json
import os
import time
from collections.abc import Callable
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from counterfoil.cli import main
from tests.crash.checks import Figures, check_whole, compare, is_begun, rows_of
from tests.crash.flight import FlightRecorder, Phase, recorder_at
from tests.crash.nursery import Nursery
from tests.crash.tasks import Task, ledger_in, program_home
from tests.crash.world import Totals, Truth

LONGEST_LIFE_SECONDS = 0.15
PATIENCE_SECONDS = 0.6  # for a transaction to begin
IN_A_TRANSACTION_SECONDS = 0.003


@dataclass
class Ground:
    """One folder with its ledger, and whoever runs there."""

    folder: Path
    nursery: Nursery
    recorder: FlightRecorder = field(init=False)

    def __post_init__(self) -> None:
        program_home(self.folder).prepare()
        self.recorder = recorder_at(self.folder / "recorder")

    @property
    def ledger(self) -> Path:
        return ledger_in(self.folder)

    def task(self, verb: str, **more: Any) -> Task:
        recorder, said = str(self.folder / "recorder"), str(self.folder / "said.txt")
        return Task(verb, str(self.folder), recorder, said, **more)

    def run(self, verb: str, **more: Any) -> int:
        """A child from its beginning to its end; its exit code."""
        self.recorder.clear()
        return self.nursery.run(self.task(verb, **more))

    def killed_sometime(self, random: Random, **more: Any) -> Phase:
        """An ingest killed at a random moment, every other one about a transaction; what it was doing."""
        self.recorder.clear()
        child = self.nursery.start(self.task("ingest", **more))
        if random.random() < 0.5:
            time.sleep(random.uniform(0, LONGEST_LIFE_SECONDS))
        else:
            self._wait_for(random.choice((Phase.WRITING, Phase.COMMITTING)))
            time.sleep(random.uniform(0, IN_A_TRANSACTION_SECONDS))
        os.kill(child, 9)
        phase = Phase(self.recorder.phase)
        assert self.nursery.wait(child) == -9, self.said()
        return phase

    def scanned(self, truth: Truth, **more: Any) -> Figures:
        """A last scan that nobody disturbs, and how the ledger compares with what was written."""
        assert self.run("scan", **more) == 0, self.said()
        return compare(self.ledger, truth)

    def must_be_whole(self) -> None:
        """Fail with what is wrong with the ledger, if anything is and there is one yet."""
        problems = check_whole(self.ledger) if is_begun(self.ledger) else []
        assert not problems, problems

    def rows(self) -> dict[str, int]:
        """How many rows each table has; none before there is a ledger."""
        return rows_of(self.ledger) if is_begun(self.ledger) else {}

    def totals(self) -> Totals:
        """Over everything, as the command line says them."""
        told = io.StringIO()
        with redirect_stdout(told):
            assert (
                main(["--home", str(program_home(self.folder).ledger_file.parent), "totals", "--json"]) == 0
            )
        total = json.loads(told.getvalue())["total"]
        return Totals(total["requests"], total["cache_read"], total["output"])

    def said(self) -> str:
        """Notices, complaints and tracebacks of all children."""
        said = self.folder / "said.txt"
        return said.read_text(encoding="utf-8") if said.exists() else ""

    def _wait_for(self, phase: Phase) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while self.recorder.phase < phase and time.monotonic() < deadline:
            time.sleep(0.0002)


def wait_for(holds: Callable[[], bool], seconds: float = 20) -> None:
    """Until something holds; AssertionError if it does not in time."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, "this did not come about in time"
        time.sleep(0.02)
