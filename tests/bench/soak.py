"""`python -m tests.bench.soak`: the app through a day of two agents' life, 60 times as fast.

Ten lines a second of that life, over some twenty logs that are made, renamed, copied and cut off, forked and
deleted. Every three hours the app stands still for a quarter of an hour, as in a suspend, while the writing
goes on. In the end each request that was written is looked up in the ledger. Exit 1 where a target does not
hold.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from counterfoil.clock import VARIABLE
from tests.bench.at_rest import Standing
from tests.bench.soak_writer import PROGRESS, TRUTH, Progress
from tests.bench.table import Figure, table
from tests.crash.checks import Figures, check_whole, compare
from tests.crash.world import Truth
from tests.desktop.session import Desktop

ROOT = Path(__file__).parents[2]
HOUR_S = 3600
SAMPLE_S = 5.0  # real
SUSPEND_EVERY_H, SUSPENDED_S = 3.0, 900.0  # of life
KEPT = "soak-lost"  # all of a run in which a request was lost or doubled, to be looked into
LAST_LINES_S = 130.0  # real: two scans, where a hint was missed
QUIT_S = 2.0
GROWN_MIB = 5.0
MEMORY = {"rss_mib": "RSS", "private_mib": "memory of its own"}


@dataclass(frozen=True, slots=True)
class Look:
    """How the app and its writer stood so many seconds of life after the start."""

    life_s: float
    app: Standing
    writer: Progress

    @property
    def hour(self) -> int:
        """Of life, from 0."""
        return int(self.life_s // HOUR_S)


@dataclass(frozen=True, slots=True)
class Soaked:
    """Everything that was seen, and what the ledger holds beside what was written."""

    looks: Sequence[Look]
    suspends: int
    found: Figures
    written: int  # requests
    problems: Sequence[str]
    said: str
    caught_up_s: float
    quit_s: float
    load: float

    def figures(self) -> Iterator[Figure]:
        """What is asked, and what is only told. Levels begin with the second hour; the first is the start."""
        hours = sorted({look.hour for look in self.looks})
        first, last = (self._of(hours[min(1, len(hours) - 1)]), self._of(hours[-1]))
        yield Figure("requests written", "", [self.written])
        yield Figure("requests lost", "", [self.found.lost], (), 0)
        yield Figure("requests doubled", "", [self.found.doubled], (), 0)
        yield Figure("requests with a wrong count", "", [self.found.wrong], (), 0)
        yield Figure("what is wrong with the ledger in itself", "", [len(self.problems)], (), 0)
        for name in ("rss_mib", "private_mib"):
            grown = _level(last, name) - _level(first, name)
            yield Figure(f"{MEMORY[name]}, grown", "MiB", [grown], (), GROWN_MIB)
        for name in ("descriptors", "threads"):
            level = _level(first, name)
            yield Figure(f"{name}, last hour's level", "", [_level(last, name)], [level], level)
        yield Figure("until the last line was counted", "s", [self.caught_up_s], (), LAST_LINES_S)
        yield Figure("until it had quit", "s", [self.quit_s], (), QUIT_S)
        lines = last[-1].writer.lines - self.looks[0].writer.lines
        yield Figure("lines a second of life", "", [lines / (last[-1].life_s - self.looks[0].life_s)])
        yield Figure("longest pause of the writer", "s", [last[-1].writer.longest_pause_s])

    def hours(self) -> str:
        """A line for each hour of life."""
        told = ["hour  RSS MiB  own MiB  descriptors  threads  CPU s  written MB  lines     logs"]
        for hour in sorted({look.hour for look in self.looks}):
            looks = self._of(hour)
            cpu, mb = (looks[-1].app.cpu_s - looks[0].app.cpu_s, _megabytes(looks[-1]) - _megabytes(looks[0]))
            level = [_level(looks, name) for name in ("rss_mib", "private_mib", "descriptors", "threads")]
            told.append(
                f"{hour:4} {level[0]:8.1f} {level[1]:8.1f} {level[2]:12.0f} {level[3]:8.0f} {cpu:6.1f} "
                f"{mb:11.1f}  {looks[-1].writer.lines:9,} {looks[-1].writer.logs:4}"
            )
        return "\n".join(told)

    def as_json(self) -> dict[str, object]:
        """All of it."""
        looks = [[look.life_s, look.app.as_json(), look.writer._asdict()] for look in self.looks]
        return asdict(self) | {"looks": looks, "problems": list(self.problems)}

    def _of(self, hour: int) -> list[Look]:
        return [look for look in self.looks if look.hour == hour]


def _level(looks: Sequence[Look], name: str) -> float:
    return float(median(getattr(look.app, name) for look in looks))


def _megabytes(look: Look) -> float:
    return look.app.written_bytes / 1e6


def main() -> int:
    """Run the day, print, and say by the exit code whether every target holds."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    options = _options()
    workshop = ROOT / ".bench"
    workshop.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=workshop) as name:
        found = soaked(options, Path(name))
    if options.result:
        options.result.write_text(json.dumps(found.as_json(), indent=1) + "\n")
    figures = list(found.figures())
    print(f"{options.hours:g} h at {options.speed} times the speed; {found.suspends} suspends; ", end="")
    print(f"{os.cpu_count()} cores, load of the machine {found.load:.2f}")
    print(found.hours())
    print(table(figures))
    print("\n".join([*found.problems, found.said]).strip())
    return int(any(figure.holds is False for figure in figures) or bool(found.said))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.soak", description=__doc__)
    parser.add_argument("--hours", type=float, default=25.0, help="of life; the first is the start's")
    parser.add_argument("--speed", type=int, default=60, help="times as fast as life")
    parser.add_argument("--lines", type=float, default=10.0, help="a second of life")
    parser.add_argument("--suspend-every", type=float, default=SUSPEND_EVERY_H, help="hours of life")
    parser.add_argument("--suspended", type=float, default=SUSPENDED_S, help="for so many seconds of life")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--result", type=Path, help="a file for all that was measured, as JSON")
    return parser.parse_args()


def soaked(options: argparse.Namespace, folder: Path) -> Soaked:
    """Have both run, look at the app now and then, and compare in the end."""
    life, now = folder / "life", datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    life.mkdir()
    with Desktop("xfce") as desktop:
        desktop.env[VARIABLE] = f"{now}*{options.speed}@{now}"
        desktop.home = folder / "home"
        desktop.roots = {"claude-code": life / "claude", "codex": life / "codex"}
        with _writing(life, options, desktop.env) as writer:
            assert _wait_for((life / PROGRESS).exists, 120), "the writer did not begin"
            app = desktop.run_app("tray", "--hidden")
            looks, suspends = _lived(app, life, options)
            _stop(writer)
        truth = Truth()
        truth.join((life / TRUTH).read_text())
        ledger, ended = desktop.home / "ledger.db", time.monotonic()
        _wait_for(lambda: compare(ledger, truth).is_exact, LAST_LINES_S)
        caught_up_s = time.monotonic() - ended
        quit_s = _quit(app)
        found, problems = compare(ledger, truth), check_whole(ledger)
        said, load = desktop.log("app-1"), os.getloadavg()[2]
        written = len(truth.outputs)
    if not found.is_exact:
        shutil.rmtree(ROOT / ".bench" / KEPT, ignore_errors=True)
        shutil.copytree(folder, ROOT / ".bench" / KEPT)
    return Soaked(looks, suspends, found, written, problems, said, caught_up_s, quit_s, load)


@contextmanager
def _writing(
    life: Path, options: argparse.Namespace, env: dict[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    words = ["--seed", str(options.seed), "--lines", str(options.lines)]
    command = [sys.executable, "-m", "tests.bench.soak_writer", str(life), *words]
    with subprocess.Popen(command, cwd=ROOT, env=env, stdin=subprocess.PIPE) as writer:
        try:
            yield writer
        finally:
            writer.kill()


def _stop(writer: subprocess.Popen[bytes]) -> None:
    writer.communicate(timeout=60)
    assert writer.returncode == 0


def _lived(app: subprocess.Popen[bytes], life: Path, options: argparse.Namespace) -> tuple[list[Look], int]:
    looks, suspends, began = list[Look](), 0, time.monotonic()
    while (life_s := (time.monotonic() - began) * options.speed) < options.hours * HOUR_S:
        if life_s >= (suspends + 1) * options.suspend_every * HOUR_S:
            _suspend(app.pid, options.suspended / options.speed)
            suspends += 1
        progress = Progress(*json.loads((life / PROGRESS).read_text()))
        looks.append(Look(life_s, Standing.of(app.pid), progress))
        time.sleep(SAMPLE_S)
    return looks, suspends


def _suspend(group: int, seconds: float) -> None:
    os.killpg(group, signal.SIGSTOP)
    time.sleep(seconds)
    os.killpg(group, signal.SIGCONT)


def _quit(app: subprocess.Popen[bytes]) -> float:
    began = time.monotonic()
    app.terminate()
    assert app.wait(60) == 0
    return time.monotonic() - began


def _wait_for(happened: Callable[[], bool], seconds: float) -> bool:
    """Whether it did in time."""
    deadline = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.5)
    return True


if __name__ == "__main__":
    sys.exit(main())
