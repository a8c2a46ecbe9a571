"""A process that writes logs without a pause until it is told to stop, then says what it wrote.

    python -m tests.crash.writer HOME SEED

What it writes is under HOME/claude and HOME/codex. It stops when its standard input ends.
"""

from __future__ import annotations

import select
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from types import TracebackType

from tests.crash.claude_home import ClaudeHome
from tests.crash.codex_home import CodexHome
from tests.crash.world import Truth, World

ROOT = Path(__file__).parents[2]
PAUSE_SECONDS = 0.006  # in the mean
PATIENCE_SECONDS = 60


class Play:
    """Both agents in one folder, an action at a time."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.world = World(Random(seed))
        self._agents = (ClaudeHome(self.world, folder / "claude"), CodexHome(self.world, folder / "codex"))

    def act(self) -> None:
        self.world.random.choices(self._agents, (3, 2))[0].act()

    def finish(self) -> Truth:
        """Write what is missing of every line."""
        self.world.settle_all()
        return self.world.truth


class Writer:
    """The process, from the outside."""

    def __init__(self, folder: Path, seed: int) -> None:
        command = [sys.executable, "-m", "tests.crash.writer", str(folder), str(seed)]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> Writer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.communicate()

    def stop(self) -> Truth:
        """Have it finish its lines and tell what it wrote."""
        told, _ = self._process.communicate(timeout=PATIENCE_SECONDS)
        assert self._process.returncode == 0
        truth = Truth()
        truth.join(told)
        return truth


def main(folder: str, seed: str) -> None:
    play = Play(Path(folder), int(seed))
    pace = Random(int(seed) + 1)
    while not select.select([sys.stdin], [], [], 0)[0]:
        play.act()
        time.sleep(pace.expovariate(1 / PAUSE_SECONDS))
    print(play.finish().as_json())


if __name__ == "__main__":
    main(*sys.argv[1:])
