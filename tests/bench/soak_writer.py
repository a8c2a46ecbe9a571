"""A day of two agents, written as fast as a clock is set; by itself it writes until its input ends.

    python -m tests.bench.soak_writer HOME --seed 1 --lines 10 --before 100000

The clock is the one that the environment sets, so that a program beside it lives in the same day. Homes are
HOME/claude and HOME/codex; HOME/progress.json says how far it is, HOME/truth.json what it wrote in the end.
"""

from __future__ import annotations

import argparse
import json
import os
import select
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import IO, NamedTuple

from counterfoil.clock import speed_of, wall_clock
from tests.crash.claude_home import ClaudeHome
from tests.crash.codex_home import CodexHome, Rollout
from tests.crash.world import Record, World

TURN_SECONDS = 0.02
PROGRESS_SECONDS = 1.0
CLEAN_SECONDS = 20.0
KEPT_MS = 3 * 3_600_000  # of life; real agents keep a log for 30 days
WINDOW_S = 5 * 3600
PADS = (40, 300, 900, 900, 3000)  # bytes of what is said in a line
PROGRESS, TRUTH, JOURNAL = "progress.json", "truth.json", "journal.txt"


class Progress(NamedTuple):
    """Lines written, how many there should be, the longest pause between two (real seconds), logs on disk."""

    lines: int = 0
    due: int = 0
    longest_pause_s: float = 0.0
    logs: int = 0


@dataclass
class Life(World):
    """Lines are as long as real ones. A journal tells where each request stands, should one be missing."""

    journal: IO[str] | None = None

    def write(self, log: Path, records: list[Record]) -> None:
        super().write(log, records)
        numbers = [record.number for record in records if record.number is not None]
        self.note(f"{numbers} in {log}")

    def move(self, log: Path, to: Path) -> None:
        super().move(log, to)
        self.note(f"{log} moved to {to}")

    def note(self, what: str) -> None:
        """With the real time."""
        if self.journal is not None:
            self.journal.write(f"{time.time():.3f} {what}\n")

    def pad(self) -> str:
        return "x" * self.random.choice(PADS)


class ClaudeDay(ClaudeHome):
    """Mostly talk; a log is made, rotated, forked, moved or cut off every few minutes."""

    weights = (1000, 60, 200, 1, 0.4, 0.5, 0.4, 0.4, 0.1, 0.1, 0.4)
    talk_share = 0.8

    @property
    def live(self) -> set[Path]:
        """Logs that are still written to."""
        return {*self._logs, *self._done, self._archive}


class CodexDay(CodexHome):
    """Calls with what is said between them; the counter runs through windows of five hours."""

    weights = (1000, 60, 0.6, 0.3, 0.5, 0.15)
    most_lines = 2_000

    @property
    def live(self) -> set[Path]:
        """Logs that are still written to."""
        return {rollout.log for rollout in self._live}

    def window(self, number: int) -> dict[str, float]:  # noqa: ARG002 - goes by the time alone
        """Three quarters of each window get used."""
        now_s = self._world.now_ms // 1000
        used = round(75 * (now_s % WINDOW_S) / WINDOW_S)
        return {"used_percent": used, "window_minutes": 300, "resets_at": (now_s // WINDOW_S + 1) * WINDOW_S}

    def _call(self) -> None:
        rollout = self._some()
        said = [self._said(rollout) for _ in range(self._world.random.choice((2, 3, 6)))]
        self._world.write(rollout.log, [*said, self._count(rollout)])

    def _said(self, rollout: Rollout) -> Record:
        content = [{"type": "output_text", "text": self._world.pad()}]
        message = {"type": "message", "role": "assistant", "content": content}
        return self._entered(rollout, "response_item", message)


class Day:
    """Both agents in one folder."""

    def __init__(self, folder: Path, seed: int, journal: IO[str] | None = None) -> None:
        self.world = Life(Random(seed), journal=journal)
        self._folder = folder
        self._agents = (ClaudeDay(self.world, folder / "claude"), CodexDay(self.world, folder / "codex"))

    def before(self, lines: int, a_second: float) -> None:
        """What was written before now, as fast as the disk takes it."""
        now_ms, world = wall_clock(), self.world
        world.clock = lambda: now_ms - int((lines - world.lines) * 1000 / a_second)
        self.up_to(lines)
        world.clock = wall_clock

    def up_to(self, lines: int) -> None:
        """Write until there are so many."""
        while self.world.lines < lines:
            self.world.random.choices(self._agents, (3, 2))[0].act()

    def clean(self, age_s: float) -> int:
        """Delete logs that nobody wrote to for so long. Gives how many are left."""
        live = set[Path]().union(*(agent.live for agent in self._agents))
        logs, oldest_s = list(self._folder.glob("c*/**/*.jsonl")), time.time() - age_s
        gone = [log for log in logs if log not in live and log.stat().st_mtime < oldest_s]
        for log in gone:
            log.unlink()
            self.world.note(f"{log} deleted")
        return len(logs) - len(gone)


def main() -> int:
    """Write at the pace of the clock until the input ends."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.soak_writer", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lines", type=float, default=10.0, help="a second of life")
    parser.add_argument("--before", type=int, default=100_000, help="lines that are there at the start")
    options = parser.parse_args()
    with (options.folder / JOURNAL).open("w", encoding="utf-8") as journal:
        _live(Day(options.folder, options.seed, journal), options)
    return 0


def _live(day: Day, options: argparse.Namespace) -> None:
    folder = options.folder
    day.before(options.before, options.lines)
    speed, began, longest_s = speed_of(wall_clock), time.monotonic(), 0.0
    wrote, told, cleaned, logs = began, 0.0, 0.0, 0
    while not select.select([sys.stdin], [], [], TURN_SECONDS)[0]:
        now = time.monotonic()
        due = options.before + int((now - began) * speed * options.lines)
        day.up_to(due)
        longest_s, wrote = max(longest_s, time.monotonic() - wrote), time.monotonic()
        if now - cleaned > CLEAN_SECONDS:
            cleaned, logs = now, day.clean(KEPT_MS / 1000 / speed)
        if now - told > PROGRESS_SECONDS:
            told = now
            _put(folder / PROGRESS, json.dumps(Progress(day.world.lines, due, longest_s, logs)))
    day.world.settle_all()
    _put(folder / PROGRESS, json.dumps(Progress(day.world.lines, day.world.lines, longest_s, logs)))
    _put(folder / TRUTH, day.world.truth.as_json())


def _put(path: Path, text: str) -> None:
    part = path.with_suffix(f".{os.getpid()}")
    part.write_text(text)
    part.replace(path)


if __name__ == "__main__":
    sys.exit(main())
