"""`python -m tests.bench.ui`: how quick and how light the windows are, on a ledger of a million requests.

The real app on a private desktop; see `ui_probe` for how it is driven and watched. Exit 1 where a target does
not hold; what held the event loop up longest is told below the figures.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from counterfoil.ledger.schema import SCHEMA_VERSION
from tests.bench import million, ui_figures, ui_floors
from tests.bench.__main__ import PROGRAMS
from tests.bench.processes import run
from tests.bench.table import Figure, table
from tests.bench.trays import BARE
from tests.bench.ui_live import LiveLogs, gate_of
from tests.desktop.session import Desktop

ROOT = Path(__file__).parents[2]
PARTS = ("looks", "memory", "session")
AT_MS = million.NOW_MS - million.DAY_MS // 2  # all of the ledger lies before
ENDS_WITHIN_SECONDS = 1800


@dataclass(frozen=True, slots=True)
class Effort:
    """How large the ledger is; how long a page is watched, a session goes on, memory settles."""

    requests: int
    live_s: int
    session_s: int
    settle_s: int

    def seconds(self, part: str) -> int:
        """What a part's script is given."""
        return {"looks": self.live_s, "session": self.session_s, "memory": self.settle_s}[part]


QUICK, FULL = Effort(1_000_000, 5, 60, 15), Effort(1_000_000, 15, 600, 30)


def main() -> int:
    """Measure, print the table, and say by the exit code whether every target holds."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    options = _options()
    missing = [program for program in PROGRAMS if not shutil.which(program)]
    if missing:
        sys.exit(f"not installed: {', '.join(missing)}; `make test-desktop` installs what is needed")
    workshop, effort = ROOT / ".bench", QUICK if options.quick else FULL
    workshop.mkdir(exist_ok=True)
    ledger = options.ledger or cached(workshop, effort.requests)
    figures, asides = list[Figure](), list[str]()
    for part in options.only or PARTS:
        with tempfile.TemporaryDirectory(dir=workshop) as folder, Desktop("xfce") as desktop:
            report = reported(desktop, Path(folder), ledger, part, effort.seconds(part))
            floor_ms = ui_floors.bare_window_ms(desktop) if part == "looks" else []
        figures += ui_figures.figures(part, report, floor_ms)
        asides += ui_figures.asides(part, report)
        _say(table(figures))
    print(f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}")
    print(table(figures))
    print("\n".join(asides))
    return int(any(figure.holds is False for figure in figures))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.ui", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a session of one minute, shorter looks")
    parser.add_argument("--only", action="append", choices=PARTS, help="one part; repeatable")
    parser.add_argument("--ledger", type=Path, help="a ledger that tests.bench.million wrote")
    return parser.parse_args()


def cached(workshop: Path, requests: int) -> Path:
    """The ledger of so many requests, written once for each shape that ledgers have had."""
    found = workshop / f"million-{requests}-{SCHEMA_VERSION}" / "ledger.db"
    if not found.exists():
        _say(f"writing a ledger of {requests:,} requests …")
        with tempfile.TemporaryDirectory(dir=workshop) as folder:
            million.write(Path(folder) / "home" / "ledger.db", requests)
            (Path(folder) / "home").rename(found.parent)
    return found


def reported(desktop: Desktop, folder: Path, ledger: Path, part: str, seconds: int) -> dict[str, Any]:
    """Run a script in the app on a copy of the ledger, with logs that grow. Errors: RuntimeError."""
    home, report = folder / "home", folder / "report.json"
    home.mkdir()
    shutil.copy(ledger, home / "ledger.db")
    live = LiveLogs(folder / "codex", AT_MS / 1000, gate_of(report))
    at = datetime.fromtimestamp(AT_MS / 1000, UTC).isoformat()
    options = ["--home", str(home), "--root", f"codex={folder / 'codex'}"]
    run([sys.executable, "-m", "counterfoil", *options, "scan"])  # the past is known before it starts
    words = [sys.executable, "-m", "tests.bench.ui_probe", part, str(seconds), str(report)]
    with _bare(desktop) as pid:
        desktop.env["BARE_TRAY"] = str(pid)
        process = desktop.start(part, [*words, *options, "tray", "--hidden", "--at", at])
        live.start()
        try:
            code = process.wait(ENDS_WITHIN_SECONDS)
        finally:
            live.stop()
    if code or not report.exists():
        raise RuntimeError(f"the app ended with {code} in {part}: {desktop.log(part)}")
    _say(desktop.log(part))
    return dict(json.loads(report.read_text()))


@contextmanager
def _bare(desktop: Desktop) -> Iterator[int]:
    """A bare tray program beside the app: they share Qt's pages in equal parts."""
    process = desktop.start("bare", BARE)
    time.sleep(1)
    try:
        yield process.pid
    finally:
        desktop.stop("bare")


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
