"""`python -m tests.bench.idle`: what the app takes of a machine on which nobody works, hidden in a real tray.

A home of real size: 2,000 logs, a ledger of 100,000 requests. The start is left out: the look through all
logs, a first check and a first backup are over when counting begins. Exit 1 where a target does not hold.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.at_rest import Standing, changed, stamps, wakes_by_thread
from tests.bench.corpus import write
from tests.bench.corpus_plan import Plan
from tests.bench.processes import run
from tests.bench.table import Figure, table
from tests.desktop.session import Desktop

ROOT = Path(__file__).parents[2]
FILES = Plan(sessions=712, subagents=981, threads=307, responses=60_000, calls=40_000, text=0.1)
AGO_MS = 8 * 86_400_000  # the logs end: no window of theirs runs any more
SETTLE_S = 150
SAMPLE_S = 60
CPU_PERCENT, GROWN_MIB = 0.2, 2.0


@dataclass(frozen=True, slots=True)
class Watched:
    """Looks at the app, a minute apart, what woke in the end, and which of its files changed meanwhile."""

    seconds: float
    looks: Sequence[Standing]
    wakes: dict[str, int]
    changed: Sequence[str]
    load: tuple[float, float]  # of the machine, the mean of 15 minutes, before and after

    def figures(self) -> Iterator[Figure]:
        """What is asked, and what is only told."""
        first, last = self.looks[0], self.looks[-1]
        over = f"{self.seconds / 60:.0f} min"
        cpu_s = last.cpu_s - first.cpu_s
        yield Figure(f"idle {over}: CPU", "%", [100 * cpu_s / self.seconds], (), CPU_PERCENT)
        yield Figure("CPU, in all", "s", [cpu_s])
        yield Figure(f"idle {over}: written to disk", "B", [last.written_bytes - first.written_bytes], (), 0)
        yield Figure("files of the home that changed", "", [len(self.changed)], (), 0)
        for what, name in (("RSS", "rss_mib"), ("memory of its own", "private_mib")):
            before, after = getattr(first, name), getattr(last, name)
            yield Figure(f"{what}, grown", "MiB", [after - before], (), GROWN_MIB)
            yield Figure(f"{what}, in the end", "MiB", [after])
        yield Figure("PSS, in the end and at first", "MiB", [last.pss_mib], [first.pss_mib])
        for name in ("descriptors", "threads", "processes"):
            before, after = getattr(first, name), getattr(last, name)
            yield Figure(f"{name}, in the end and at first", "", [after], [before], before)
        yield Figure("wake-ups", "/min", [60 * sum(self.wakes.values()) / self.seconds])

    def as_json(self) -> dict[str, object]:
        """All of it."""
        return {
            "seconds": self.seconds,
            "load": self.load,
            "changed": self.changed,
            "wakes": self.wakes,
            "looks": [look.as_json() for look in self.looks],
        }


def main() -> int:
    """Measure, print, and say by the exit code whether every target holds."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    options = _options()
    workshop = ROOT / ".bench"
    workshop.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=workshop) as name:
        found = watched(options, Path(name))
    if options.result:
        options.result.write_text(json.dumps(found.as_json(), indent=1) + "\n")
    figures = list(found.figures())
    print(
        f"{os.cpu_count()} cores; load of the machine {found.load[0]:.2f} before, {found.load[1]:.2f} after"
    )
    print(table(figures))
    for name, wakes in sorted(found.wakes.items(), key=lambda one: -one[1]):
        if wakes:
            print(f"  {name}: {60 * wakes / found.seconds:.1f} wake-ups a minute")
    for name in found.changed:
        print(f"  changed: {name}")
    return int(any(figure.holds is False for figure in figures))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.idle", description=__doc__)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--settle", type=float, default=SETTLE_S, help="seconds that the start is given")
    parser.add_argument("--corpus", type=Path, help="logs made before; else they are made")
    parser.add_argument("--home", type=Path, help="a home that read them, to be copied; else one is made")
    parser.add_argument("--tray", choices=("xfce", "trayer", "none"), default="xfce")
    parser.add_argument("--result", type=Path, help="a file for all that was measured, as JSON")
    return parser.parse_args()


def watched(options: argparse.Namespace, folder: Path) -> Watched:
    """Have the app run for so long and look at it."""
    corpus = options.corpus or folder / "corpus"
    if not options.corpus:
        write(corpus, FILES.dated(time.time_ns() // 1_000_000 - AGO_MS))
    with Desktop(options.tray) as desktop:
        desktop.home = folder / "home"
        desktop.roots = {"claude-code": corpus / "claude", "codex": corpus / "codex"}
        if options.home:
            shutil.copytree(options.home, desktop.home)
        run(desktop.command("scan"))
        app = desktop.run_app("tray", "--hidden")
        time.sleep(options.settle)
        return _looked_at(app.pid, desktop.home, options.minutes * 60)


def _looked_at(pid: int, home: Path, seconds: float) -> Watched:
    load, files, wakes = os.getloadavg()[2], stamps(home), wakes_by_thread(pid)
    looks, began = [Standing.of(pid)], time.monotonic()
    while (left := began + seconds - time.monotonic()) > 0:
        time.sleep(min(SAMPLE_S, left))
        looks.append(Standing.of(pid))
    took = time.monotonic() - began
    woken = {name: number - wakes.get(name, 0) for name, number in wakes_by_thread(pid).items()}
    return Watched(took, looks, woken, changed(files, stamps(home)), (load, os.getloadavg()[2]))


if __name__ == "__main__":
    sys.exit(main())
