"""What the running app takes while agents work: lines as they come in life, ten a second over twenty files.

An hour is not waited for. It is what was saved up of writing at once, used up ahead and measured as it is,
and from then on the rate of the stretch that follows.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from tests.bench.corpus_claude import LogFile, claude_files
from tests.bench.corpus_codex import codex_files
from tests.bench.corpus_codex_lines import window_json
from tests.bench.corpus_plan import Plan
from tests.bench.corpus_text import Texts, iso
from tests.bench.corpus_truth import Truth
from tests.bench.processes import Spent, spent
from tests.bench.table import Figure

SESSIONS, SUBAGENTS, THREADS = 7, 10, 3
LINES_A_SECOND, HOUR = 10, 3600
RESPONSES, CALLS = 0.111, 0.089  # to a line, as in the corpus
CPU_PERCENT, MB = 2, 20
SEED = 7
STAMP = re.compile(rb'("timestamp":\s*")\d{4}-[^"]*"')
WINDOW = re.compile(rb'\{"used_percent":[\d.]+,"window_minutes":(\d+),"resets_at":\d+\}')


@dataclass(frozen=True, slots=True)
class Stretch:
    """Seconds of work, and what a process took for them."""

    seconds: float
    took: Spent

    @classmethod
    def of(cls, lines: Sequence[Line], pid: int) -> Stretch:
        """Append lines, each at its moment, while the process runs that follows them."""
        before, started = spent(pid), time.monotonic()
        for number, line in enumerate(lines, 1):
            line.append()
            time.sleep(max(0.0, started + number / LINES_A_SECOND - time.monotonic()))
        return cls(time.monotonic() - started, spent(pid).since(before))


@dataclass(frozen=True, slots=True)
class Line:
    """To be appended to a file."""

    path: Path
    text: bytes

    def append(self) -> None:
        """Write it as of now: what it says of time, and of the provider's counter, which goes by it."""
        now_ms = time.time_ns() // 1_000_000
        text = STAMP.sub(rb'\g<1>%b"' % iso(now_ms).encode(), self.text)
        text = WINDOW.sub(lambda found: window_json(now_ms, 60 * int(found[1])).encode(), text)
        with self.path.open("ab") as log:
            log.write(text)


def figures(ahead: Stretch, after: Stretch) -> Iterator[Figure]:
    """Both stretches as measured, and the hour that they come to."""
    for name, one in (("first", ahead), ("next", after)):
        cpu, megabytes = 100 * one.took.cpu_s / one.seconds, one.took.written_bytes / 1e6
        yield Figure(f"busy, {name} {one.seconds:.0f} s: CPU", "%", [cpu])
        yield Figure(f"busy, {name} {one.seconds:.0f} s: written", "MB", [megabytes])
    share = (HOUR - ahead.seconds) / after.seconds
    cpu_s = ahead.took.cpu_s + share * after.took.cpu_s
    written = ahead.took.written_bytes + share * after.took.written_bytes
    yield Figure("busy hour, reckoned from both: CPU", "%", [100 * cpu_s / HOUR], (), CPU_PERCENT)
    yield Figure("busy hour, reckoned from both: written", "MB", [written / 1e6], (), MB)


def work(live: Path, about: int) -> tuple[list[Line], int]:
    """So many lines, about, of files below `live` that grow side by side, and the requests they stand for."""
    responses, calls = round(RESPONSES * about), round(CALLS * about)
    plan = Plan(SESSIONS, SUBAGENTS, THREADS, responses, calls, seed=SEED)
    texts, truth = Texts(plan.seed), Truth(plan.now_ms)
    homes = (("claude", claude_files(plan, texts, truth)), ("codex", codex_files(plan, texts, truth)))
    lines = sorted(chain.from_iterable(_placed(live / home, file) for home, files in homes for file in files))
    for line in (line for _, _, line in lines):
        line.path.parent.mkdir(parents=True, exist_ok=True)
    return [line for _, _, line in lines], sum(sums.requests for sums in truth.agents.values())


def _placed(home: Path, file: LogFile) -> Iterator[tuple[float, str, Line]]:
    """A file's lines, spread evenly over the whole time."""
    lines = file.content.splitlines(keepends=True)
    for number, text in enumerate(lines):
        yield (number + 0.5) / len(lines), file.path, Line(home / file.path, text)
