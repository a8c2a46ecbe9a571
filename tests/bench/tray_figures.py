"""The app as people have it, on a private display: its start, its weight, lines it follows, an import."""

from __future__ import annotations

import json
import random
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from statistics import median
from typing import Any

from tests.bench import busy, floors, stalls, trays
from tests.bench.effort import Effort
from tests.bench.logs import CodexThread
from tests.bench.processes import Spent, pss_mib, rss_mib, run, spent
from tests.bench.table import Figure
from tests.bench.trays import BARE, PATIENCE_SECONDS, Bench, Followed

START_RATIO, MORE_MIB, IDLE_PERCENT, FOLLOW_MS = 1.3, 30, 0.2, 250
STALL_MS, IMPORT_MORE_MIB = 50, 40


def starting(bench: Bench, effort: Effort) -> Iterator[Figure]:
    """From process start to the icon in the panel, with all files known; a bare program takes turns."""
    know(bench)
    bare, hidden, shown = list[float](), list[float](), list[float]()
    for _ in range(effort.starts):
        bare.append(bench.start_ms("bare", BARE))
        hidden.append(bench.start_ms("app", bench.command("tray", "--hidden")))
        shown.append(bench.start_ms("app", bench.command("tray")))
    limit = START_RATIO * median(bare)
    yield Figure("start to icon, no window", "ms", hidden, bare, limit)
    yield Figure("start to icon, with window", "ms", shown, bare, limit)


def know(bench: Bench) -> None:
    """Have all logs in the ledger before the app is started."""
    run(bench.command("scan"))


def idle(bench: Bench, effort: Effort) -> Iterator[Figure]:
    """Weight beside a bare program while nobody works, an open window shown."""
    CodexThread(bench.live / "codex", time.time())
    know(bench)
    with (
        bench.running("app", bench.command("tray", "--hidden")) as app,
        bench.running("bare", BARE) as bare,  # at once: they share Qt's pages in equal parts
    ):
        both = [app.pid, bare.pid]
        time.sleep(effort.settle_s)
        pss, least_pss = map(pss_mib, both)
        own, least = _spent_over(effort.idle_s, both)
    yield Figure(f"PSS {effort.settle_s} s after start", "MiB", [pss], [least_pss], least_pss + MORE_MIB)
    cpu, least_cpu = (100 * one.cpu_s / effort.idle_s for one in (own, least))
    yield Figure(f"idle for {effort.idle_s} s: CPU", "%", [cpu], [least_cpu], IDLE_PERCENT)
    yield Figure(f"idle for {effort.idle_s} s: written", "B", [own.written_bytes], [least.written_bytes], 0)


def _spent_over(seconds: float, pids: Sequence[int]) -> list[Spent]:
    before = [spent(pid) for pid in pids]
    time.sleep(seconds)
    return [spent(pid).since(early) for pid, early in zip(pids, before, strict=True)]


def following(bench: Bench, effort: Effort) -> Iterator[Figure]:
    """Lines that are followed without a window and with one."""
    thread, dice = CodexThread(bench.live / "codex", time.time()), random.Random(2)
    know(bench)
    commits = floors.commits_ms(bench.folder, effort.lines)
    for how, options in (("no window", ["--hidden"]), ("with window", [])):
        with bench.running("app", bench.command("tray", *options)):
            bench.wait(lambda: bench.panel.hear(0.01), "app")
            time.sleep(3)  # its first scan, and the charts
            yield from _followed(how, trays.follow(bench, thread, effort.lines, dice), commits)


def _followed(how: str, seen: list[Followed], commits: list[float]) -> Iterator[Figure]:
    yield Figure(f"line to ledger row, {how}", "ms", [f.row_ms for f in seen], commits, FOLLOW_MS, "p95")
    yield Figure(f"line to icon, {how}", "ms", [f.icon_ms for f in seen], commits, FOLLOW_MS, "p95")


def busy_hour(bench: Bench, effort: Effort) -> Iterator[Figure]:
    """Without a window while agents work. Errors: RuntimeError where anything of their work was missed."""
    know(bench)
    lines, billed = busy.work(bench.live, busy.LINES_A_SECOND * (effort.ahead_s + effort.busy_s))
    before, ahead = _requests(bench), busy.LINES_A_SECOND * effort.ahead_s
    with bench.running("app", bench.command("tray", "--hidden")) as app:
        time.sleep(effort.settle_s)
        stretches = [busy.Stretch.of(part, app.pid) for part in (lines[:ahead], lines[ahead:])]
    if (counted := _requests(bench) - before) != billed:
        raise RuntimeError(f"of {billed} requests that were logged meanwhile, the ledger holds {counted}")
    yield from busy.figures(*stretches)


def _requests(bench: Bench) -> int:
    return int(json.loads(run(bench.command("totals", "--json")).output)["total"]["requests"])


def importing(bench: Bench, effort: Effort) -> Iterator[Figure]:
    """The app with its window open while a process of its own reads everything for the first time."""
    know(bench)
    with bench.running("app", bench.command("tray")) as app:
        time.sleep(effort.settle_s)
        calm = rss_mib(app.pid)
    reports = [_import_once(bench) for _ in range(effort.imports)]
    late = [max(report["since_ms"]) for report in reports]
    peaks = [report["peak_mib"] for report in reports]
    yield Figure("import, window open", "s", [report["seconds"] for report in reports])
    yield Figure("longest stall before the window", "ms", [max(report["before_ms"]) for report in reports])
    yield Figure("longest stall since then", "ms", late, (), STALL_MS, "max")
    yield Figure("app's peak RSS, to idle", "MiB", peaks, [calm], calm + IMPORT_MORE_MIB, "max")


def _import_once(bench: Bench) -> dict[str, Any]:
    home, report = bench.folder / "empty", bench.folder / "stalls.json"
    shutil.rmtree(home, ignore_errors=True)
    report.unlink(missing_ok=True)
    words = [sys.executable, str(stalls.__file__), str(report), *bench.options(home), "tray"]
    with bench.running("import", words) as process:
        if process.wait(PATIENCE_SECONDS):  # without looking on, which would take a core
            raise RuntimeError(f"the app ended with {process.returncode} while it imported")
    return dict(json.loads(report.read_text()))
