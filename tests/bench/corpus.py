"""`python -m tests.bench.corpus FOLDER`: logs like a busy person's, and what they were billed for.

FOLDER gets `claude` and `codex`, laid as the two programs lay their homes, and `truth.json`. The same
seed and size give the same bytes. No line is anybody's: only the shapes are real ones.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from itertools import chain
from pathlib import Path

from tests.bench.corpus_claude import LogFile, claude_files
from tests.bench.corpus_codex import codex_files
from tests.bench.corpus_plan import NOW_MS, Plan
from tests.bench.corpus_text import Texts
from tests.bench.corpus_truth import Truth


def write(folder: Path, plan: Plan) -> Truth:
    """Write the whole corpus below `folder`, dates of files included."""
    texts, truth = Texts(plan.seed, plan.text), Truth(plan.now_ms)
    homes = (("claude", claude_files(plan, texts, truth)), ("codex", codex_files(plan, texts, truth)))
    for file, home in chain.from_iterable(((file, home) for file in files) for home, files in homes):
        _write(folder / home, file)
        truth.wrote(file.content, file.lines)
    (folder / "truth.json").write_text(json.dumps(truth.as_json(), indent=2) + "\n")
    return truth


def _write(home: Path, file: LogFile) -> None:
    path = home / file.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(file.content)
    os.utime(path, ns=(file.ended_ms * 1_000_000,) * 2)


def main() -> int:
    """Write it and say how much there is."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.corpus", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--mb", type=int, default=1000, help="about so many megabytes (1000)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--now-ms", type=int, default=NOW_MS, help="the moment the logs end at, epoch ms")
    options = parser.parse_args()
    started = time.monotonic()
    truth = write(options.folder, Plan.of(options.mb, seed=options.seed, now_ms=options.now_ms))
    seconds = time.monotonic() - started
    print(
        f"{truth.files:,} files, {truth.total_bytes / 1e6:,.0f} MB, {truth.lines:,} lines in {seconds:.0f} s"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
