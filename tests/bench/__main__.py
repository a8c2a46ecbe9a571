"""`python -m tests.bench`: how fast and how heavy the app is on this machine, in one sitting.

Every figure stands beside a floor taken in the same run: a time alone says more of the machine than of
the program. Exit 1 where a target does not hold.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench import million, stalls, trays
from tests.bench.logs import FILES, CodexThread, write_claude_logs
from tests.bench.table import Figure, table
from tests.bench.trays import BARE, Bench, Followed
from tests.desktop.session import Desktop

ROOT = Path(__file__).parents[2]
REAL_LOGS = ROOT.parent / "shared" / "logs" / "slim"
REAL_LOGS_AT = "2026-07-08T22:36Z"  # in their midst, so that there is something to show
PROGRAMS = ("Xvfb", "dbus-daemon", "openbox", "dunst", "xfce4-panel", "setpriv", "xprop")
PYTHON_START = [sys.executable, "-c", "import json, sqlite3"]
START_RATIO, MORE_MIB, IDLE_PERCENT, FOLLOW_MS, STALL_MS = 1.3, 30, 0.5, 250, 100


@dataclass(frozen=True, slots=True)
class Effort:
    """How often each thing is done, and how long the app is left alone."""

    runs: int
    starts: int
    lines: int
    settle_s: int
    idle_s: int
    requests: int


QUICK, FULL = Effort(1, 5, 12, 10, 30, 200_000), Effort(3, 10, 40, 60, 300, 1_000_000)


def commands(bench: Bench, effort: Effort, written: int) -> Iterator[Figure]:
    """The import into an empty ledger, of which the last one stays, and the command that others call."""
    runs, floor = [], []
    for _ in range(effort.runs):
        shutil.rmtree(bench.home, ignore_errors=True)
        runs.append(_timed(bench.command("scan", "--json")))
        floor.append(_read_all(bench.folder))
    mb = written / 1e6
    yield Figure(f"import of {FILES} files, {mb:.0f} MB: wall", "s", [wall for wall, _ in runs], floor)
    yield Figure("import: CPU", "s", [cpu for _, cpu in runs], floor)
    yield Figure("import: speed", "MB/s", [mb / wall for wall, _ in runs], [mb / s for s in floor])
    totals = json.loads(subprocess.check_output(bench.command("totals", "--json")))
    size = (bench.home / "ledger.db").stat().st_size
    yield Figure("ledger bytes per request", "B", [size / totals["total"]["requests"]])
    status = bench.command("status", "--json")
    pairs = [(_timed(status)[0] * 1000, _timed(PYTHON_START)[0] * 1000) for _ in range(effort.starts)]
    yield Figure("status --json: wall", "ms", [own for own, _ in pairs], [least for _, least in pairs])


def _timed(command: list[str]) -> tuple[float, float]:
    """Wall and CPU seconds of a command from its start to its end."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    wall, after = time.monotonic() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _read_all(folder: Path) -> float:
    """Seconds to read every log once."""
    started, buffer = time.monotonic(), bytearray(1 << 20)
    for log in folder.rglob("*.jsonl"):
        with log.open("rb", buffering=0) as file:
            while file.readinto(buffer):
                pass
    return time.monotonic() - started


def starting(bench: Bench, effort: Effort) -> Iterator[Figure]:
    """From process start to the icon in the panel, with all files known; a bare program takes turns."""
    bare, hidden, shown = list[float](), list[float](), list[float]()
    for _ in range(effort.starts):
        bare.append(bench.start_ms("bare", BARE))
        hidden.append(bench.start_ms("app", bench.command("tray", "--hidden")))
        shown.append(bench.start_ms("app", bench.command("tray")))
    limit = START_RATIO * median(bare)
    yield Figure("start to icon, no window", "ms", hidden, bare, limit)
    yield Figure("start to icon, with window", "ms", shown, bare, limit)


def running(bench: Bench, effort: Effort, thread: CodexThread) -> Iterator[Figure]:
    """Weight beside a bare program, and lines that are followed without a window and with one."""
    dice, commits = random.Random(2), trays.commits_ms(bench.folder, effort.lines)
    with bench.running("app", bench.command("tray", "--hidden")) as app:
        with bench.running("bare", BARE) as bare:  # at once: they share Qt's pages in equal parts
            both = trays.sizes_and_cpu([app.pid, bare.pid], effort.settle_s, effort.idle_s)
        hidden = trays.follow(bench, thread, effort.lines, dice)
    (pss, cpu), (least_pss, least_cpu) = both
    limit = least_pss + MORE_MIB
    yield Figure(f"PSS {effort.settle_s} s after start", "MiB", [pss], [least_pss], limit)
    yield Figure(f"CPU idle for {effort.idle_s} s", "%", [cpu], [least_cpu], IDLE_PERCENT)
    yield from _following("no window", hidden, commits)
    with bench.running("app", bench.command("tray")):
        bench.wait(lambda: bench.panel.hear(0.01), "app")
        time.sleep(3)  # its first scan, and the charts
        shown = trays.follow(bench, thread, effort.lines, dice)
    yield from _following("with window", shown, commits)


def _following(how: str, seen: list[Followed], commits: list[float]) -> Iterator[Figure]:
    yield Figure(f"line to ledger row, {how}", "ms", [f.row_ms for f in seen], commits, FOLLOW_MS, "p95")
    yield Figure(f"line to icon, {how}", "ms", [f.icon_ms for f in seen], commits, FOLLOW_MS, "p95")


def importing(bench: Bench, effort: Effort) -> Iterator[Figure]:
    """How long the event loop hangs while the window is open and everything is read for the first time."""
    reports = [_import_once(bench) for _ in range(effort.runs)]
    late = [max(report["since_ms"]) for report in reports]
    yield Figure("import, window open", "s", [report["seconds"] for report in reports])
    yield Figure("longest stall before the window", "ms", [max(report["before_ms"]) for report in reports])
    yield Figure("longest stall since then", "ms", late, (), STALL_MS, "max")


def _import_once(bench: Bench) -> dict[str, Any]:
    home, report = bench.folder / "empty", bench.folder / "stalls.json"
    shutil.rmtree(home, ignore_errors=True)
    report.unlink(missing_ok=True)
    own = [f"{agent}={folder}" for agent, folder in bench.roots.items()]
    roots = [part for root in _real_roots() or own for part in ("--root", root)]
    when = ["--at", REAL_LOGS_AT] if _real_roots() else []
    words = [sys.executable, str(stalls.__file__), str(report), "--home", str(home), *roots, "tray", *when]
    with bench.running("import", words) as process:
        bench.wait(lambda: process.poll() is not None, "import")
        if process.returncode:
            raise RuntimeError(f"the app ended with {process.returncode} while it imported")
    return dict(json.loads(report.read_text()))


def _real_roots() -> list[str]:
    names = {"claude-code": ".claude", "codex": ".codex"}
    return [
        f"{agent}={home}" for agent, name in names.items() for home in sorted(REAL_LOGS.glob(f"*/{name}"))
    ]


def main() -> int:
    """Measure, print the table, and say by the exit code whether every target holds."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer runs: three minutes, not twelve")
    effort = QUICK if parser.parse_args().quick else FULL
    missing = [program for program in PROGRAMS if not shutil.which(program)]
    if missing:
        sys.exit(f"not installed: {', '.join(missing)}; `make test-desktop` installs what is needed")
    workshop = ROOT / ".bench"
    workshop.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=workshop) as folder, Desktop("xfce") as desktop:
        figures = _measured(Bench(desktop, Path(folder)), effort)
    print(f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}")
    print(table(figures))
    return int(any(figure.holds is False for figure in figures))


def _measured(bench: Bench, effort: Effort) -> list[Figure]:
    now = time.time()
    written = write_claude_logs(bench.roots["claude-code"], now)
    thread = CodexThread(bench.roots["codex"], now)
    figures: list[Figure] = []
    for part in (
        commands(bench, effort, written),
        starting(bench, effort),
        running(bench, effort, thread),
        importing(bench, effort),
        million.questions(bench.folder, effort.requests, effort.runs + 2),
    ):
        for figure in part:
            figures.append(figure)
            print(f"{figure.what} …", file=sys.stderr, flush=True)
    return figures


if __name__ == "__main__":
    sys.exit(main())
