"""What a status line costs: `python -m tests.bench.statusline`; exit code 1 where a target is missed."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.table import Figure, table

VERB = "statusline"
RUNS = 40
LIMIT_MS = 50.0
HANDED_OVER = {
    "session_id": "5d6f1c1e-2b7a-4f0e-9a55-0c8a1f3b7e21",
    "transcript_path": "/home/u/.claude/projects/-home-u-p/5d6f1c1e-2b7a-4f0e-9a55-0c8a1f3b7e21.jsonl",
    "model": {"id": "claude-opus-5", "display_name": "Opus 5"},
    "version": "2.1.329",
    "cost": {"total_cost_usd": 3.25, "total_duration_ms": 90_000, "total_api_duration_ms": 41_000},
    "context_window": {"used_percentage": 42, "context_window_size": 200_000},
    "rate_limits": {
        "five_hour": {"used_percentage": 23.5, "resets_at": 4_102_444_800},
        "seven_day": {"used_percentage": 41.2, "resets_at": 4_102_444_800},
    },
    "prompt_cache": {"warm": True, "ttl": "1h", "requests": 40, "misses": 2, "hit_ratio": 0.95},
}


def main() -> int:
    """Measure in turns and print the table."""
    with TemporaryDirectory() as folder:
        figures = measured(Path(folder))
    print(table(figures))
    return int(any(figure.holds is False for figure in figures))


def measured(folder: Path) -> list[Figure]:
    """All commands by turns, so that what else the machine does falls on all alike."""
    python = [sys.executable]
    script = Path(sys.executable).with_name("counterfoil")
    module = [*python, "-m", "counterfoil"]
    installed = [str(script)] if script.exists() else module
    ours = ["--home", str(folder), VERB]
    commands = {
        "python -c pass": [*python, "-c", "pass"],
        "cat": ["cat"],
        "counterfoil statusline": [*installed, *ours],
        "counterfoil statusline -- cat": [*installed, *ours, "--", "cat"],
        "python -m counterfoil statusline": [*module, *ours],
        "python -m counterfoil statusline -- cat": [*module, *ours, "--", "cat"],
    }
    samples: dict[str, list[float]] = {what: [] for what in commands}
    for run in range(RUNS + 1):
        for what, command in commands.items():
            took_ms = _run_ms(command, run)
            if run:  # the first one compiles
                samples[what].append(took_ms)
    floor = samples["python -c pass"]
    return [
        Figure(
            what, "ms", taken, *(() if command[0] == "cat" or what == "python -c pass" else (floor, LIMIT_MS))
        )
        for (what, command), taken in zip(commands.items(), samples.values(), strict=True)
    ]


def _run_ms(command: Sequence[str], cost: int) -> float:
    handed = json.dumps(
        {**HANDED_OVER, "cost": {"total_cost_usd": cost}}
    ).encode()  # a line is written each time
    begun = time.perf_counter()
    subprocess.run(command, input=handed, stdout=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    sys.exit(main())
