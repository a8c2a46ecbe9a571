"""`python -m tests.bench`: how fast and how heavy the app is on this machine, in one sitting.

Every figure stands beside a floor or another program's, taken in the same run: a time alone says more of the
machine than of the program. Exit 1 where a target does not hold.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tests.bench import intake, million, peers, statusline, year
from tests.bench.corpus import write
from tests.bench.corpus_plan import Plan
from tests.bench.effort import FULL, QUICK, Effort
from tests.bench.intake import Sitting
from tests.bench.table import Figure, table
from tests.bench.tray_figures import busy_hour, following, idle, importing, starting
from tests.bench.trays import Bench
from tests.desktop.session import Desktop

ROOT = Path(__file__).parents[2]
PROGRAMS = ("Xvfb", "dbus-daemon", "openbox", "dunst", "xfce4-panel", "setpriv", "xprop")
ON_DESKTOP = (
    ("start", starting),
    ("run", idle),
    ("run", following),
    ("run", busy_hour),
    ("import", importing),
)
PARTS = ("intake", "start", "run", "import", "million", "counters")
WITHOUT_LOGS = {"million", "counters"}
AGO_MS = 8 * 86_400_000  # the corpus ends: its windows are over, so what is shown is what is done meanwhile


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be measured, on which corpus, and where things may be put meanwhile."""

    parts: frozenset[str]
    effort: Effort
    folder: Path
    corpus: Path
    with_growth: bool

    @property
    def on_desktop(self) -> list[Callable[[Bench, Effort], Iterator[Figure]]]:
        """What needs one."""
        return [measure for part, measure in ON_DESKTOP if part in self.parts]


def main() -> int:
    """Measure, print the tables, and say by the exit code whether every target holds."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed is not compiled at each start
    options = _options()
    workshop = ROOT / ".bench"
    workshop.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=workshop) as name:
        figures, agreement = measured(_prepared(options, Path(name)))
    print(f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}")
    print(table(figures))
    print(agreement, end="")
    return int(any(figure.holds is False for figure in figures))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the logs, fewer runs, shorter looks")
    parser.add_argument("--only", action="append", choices=PARTS, help="one part; repeatable")
    parser.add_argument("--growth", action="store_true", help="also take in 100 MB, 1 GB and 5 GB")
    parser.add_argument("--corpus", type=Path, help="one that tests.bench.corpus wrote; else one is made")
    return parser.parse_args()


def _prepared(options: argparse.Namespace, folder: Path) -> Wish:
    effort = QUICK if options.quick else FULL
    parts, corpus = frozenset(options.only or PARTS), (options.corpus or folder / "corpus").resolve()
    wish = Wish(parts, effort, folder, corpus, options.growth)
    missing = [program for program in PROGRAMS if not shutil.which(program)]
    if missing and wish.on_desktop:
        sys.exit(f"not installed: {', '.join(missing)}; `make test-desktop` installs what is needed")
    if not options.corpus and parts - WITHOUT_LOGS:
        _say(f"writing {effort.megabytes} MB of logs …")
        write(corpus, Plan.of(effort.megabytes, now_ms=time.time_ns() // 1_000_000 - AGO_MS))
        os.sync()  # or it would be written to the disk while commits are measured
    return wish


def measured(wish: Wish) -> tuple[list[Figure], str]:
    """All figures, and how far the totals of each program are from the truth."""
    figures, agreement = list[Figure](), ""
    if "intake" in wish.parts:
        sitting = Sitting(wish.corpus, wish.folder / "sitting", _peers())
        sitting.folder.mkdir()
        figures += _told(intake.figures(sitting, wish.effort))
        agreement = f"\nTotals of the corpus, to what it was billed for:\n{intake.totals(sitting)}\n"
    if wish.with_growth:
        figures += _told(intake.growth(wish.folder, wish.effort.rounds))
    if wish.on_desktop:
        with Desktop("xfce") as desktop:
            figures += _told(_on_desktop(desktop, wish))
    if "million" in wish.parts:
        figures += _told(million.questions(wish.folder, wish.effort.requests, wish.effort.rounds + 2))
    if "counters" in wish.parts:
        figures += _told(year.figures(wish.effort.rounds + 4))
        figures += _told(iter(statusline.measured(wish.folder / "statusline")))
    return figures, agreement


def _on_desktop(desktop: Desktop, wish: Wish) -> Iterator[Figure]:
    for measure in wish.on_desktop:
        with closing(Bench(desktop, wish.folder / measure.__name__, wish.corpus)) as bench:
            yield from measure(bench, wish.effort)


def _peers() -> list[peers.Peer]:
    found = peers.installed()
    if not found:
        _say("no other programs are installed; `make bench-peers` does it")
    return found


def _told(part: Iterator[Figure]) -> Iterator[Figure]:
    """Each is said as soon as it is there: what comes later takes minutes, and may fail."""
    for figure in part:
        _say(table([figure]).splitlines()[1])
        yield figure


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
