"""`python -m tests.bench.warm`: a start with nothing new, all agents present, against Claude Code alone.

Both take turns in one sitting: a look by itself, and a whole `counterfoil scan` from start to end. The other
agents' homes are the golden corpora, beside them all the places where nothing lies.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from counterfoil.clock import wall_clock
from counterfoil.ledger.store import Ledger
from counterfoil.pipeline import Pipeline
from counterfoil.readers.registry import Root, agent_named, own_roots
from counterfoil.scan_report import ScanReport
from tests.bench.processes import run
from tests.bench.table import Figure, table
from tests.corpora import laid_out, with_homes

SESSIONS = 500
PROJECTS = 50
TURNS = 15
LIMIT = 2.0  # times what Claude Code alone takes
LINE = (
    '{"type":"assistant","timestamp":"2026-08-01T10:00:00.000Z","sessionId":"s","cwd":"/src/web","version":'
    '"2.1.229","uuid":"u%d","message":{"id":"msg_%d","model":"claude-opus-5","stop_reason":"end_turn","usage":'
    '{"input_tokens":1,"output_tokens":9}}}\n'
)


def main() -> int:
    """Print the table; 1 where a ratio is above the limit."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {"HOME": str(folder / "nobody"), "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": ""}
        os.environ |= environment
        alone = [_claude(folder / "claude-code")]
        others = [Root(agent_named(agent), laid_out(agent, folder / agent)) for agent in with_homes()]
        everyone = [*alone, *others, *own_roots({})]
        looks = _looks(folder, alone, everyone)
        scans = _scans(folder, alone, [*alone, *others])
    figures = [_figure("look", *looks), _figure("scan", *scans)]
    print(table(figures))
    print(f"{len(everyone)} homes, {len(others) + 1} of them there")
    return 0 if all(figure.holds for figure in figures) else 1


def _claude(home: Path) -> Root:
    for number in range(SESSIONS):
        log = home / "projects" / f"p{number % PROJECTS}" / f"{number}.jsonl"
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text(LINE % (number, number))
    return Root(agent_named("claude-code"), home)


def _looks(folder: Path, *rivals: Sequence[Root]) -> tuple[list[float], list[float]]:
    """Milliseconds of each one's first look after a restart."""
    took: tuple[list[float], list[float]] = ([], [])
    for number, roots in enumerate(rivals):
        with Ledger(folder / f"{number}.db", wall_clock) as ledger:
            Pipeline(ledger, roots).scan()
    for _ in range(TURNS):
        for number, roots in enumerate(rivals):
            with Ledger(folder / f"{number}.db", wall_clock) as ledger:
                started = time.perf_counter()
                work = Pipeline(ledger, roots).look(ScanReport())
                took[number].append((time.perf_counter() - started) * 1e3)
                assert work == [], [str(one.log.path) for one in work]
    return took


def _scans(folder: Path, *rivals: Sequence[Root]) -> tuple[list[float], list[float]]:
    """Milliseconds of a whole process each."""
    took: tuple[list[float], list[float]] = ([], [])
    for turn in range(TURNS + 1):
        for number, roots in enumerate(rivals):
            words = [part for root in roots for part in ("--root", f"{root.agent.name}={root.home}")]
            home = str(folder / f"home{number}")
            wall_s = run(
                [sys.executable, "-m", "counterfoil", "--home", home, *words, "scan", "--json"]
            ).wall_s
            if turn:  # the first one reads all
                took[number].append(wall_s * 1e3)
    return took


def _figure(what: str, alone: Sequence[float], everyone: Sequence[float]) -> Figure:
    return Figure(f"warm {what}, all agents", "ms", everyone, alone, LIMIT * median(alone))


if __name__ == "__main__":
    sys.exit(main())
