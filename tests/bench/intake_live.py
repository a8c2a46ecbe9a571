"""What one appended line costs a program that is already running, with thousands of files known."""

from __future__ import annotations

import json
import random
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

from counterfoil.ledger.grouping import Span
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.monitor import Monitor
from counterfoil.pipeline import Pipeline
from counterfoil.prices.book import PriceBook
from counterfoil.readers.registry import Root, agent_named
from tests.bench import corpus_claude_lines as shapes
from tests.bench.corpus_text import Dice
from tests.bench.corpus_truth import RECENT_MS, Billed
from tests.bench.floors import commits_ms, look_at_all
from tests.bench.table import Figure

LEDGER = "ledger.db"
FILES, APART_MS = 20, 100
LINE_MS, SCAN_MS = 5, 25


class _Writer:
    """Sessions that grow by an answer at a time."""

    def __init__(self, home: Path, now_ms: int) -> None:
        self.home, self.now_ms, self.written = home, now_ms, 0
        self._dice = Dice("live")
        client = shapes.CLIENTS[-1]
        self._envelopes = [
            shapes.Envelope(client, self._dice.uuid(), "/home/ada/src/live", self._dice) for _ in range(FILES)
        ]
        (self.home / "projects" / "-home-ada-src-live").mkdir(parents=True)

    def append(self) -> str:
        """One more response, in the next file: its path."""
        envelope = self._envelopes[self.written % FILES]
        self.written += 1
        self.now_ms += APART_MS
        use = Billed(self._dice.randint(1, 9), 60_000, 0, 900, self._dice.randint(50, 3_000), 0)
        usage = shapes.usage_json(envelope.client, use, early=False)
        said = b'{"type":"text","text":"done"}'
        name = f'"{self._dice.name("msg_01")}"'
        body = shapes.message(envelope.client, envelope.client.model, name, said, "end_turn", usage)
        path = self.home / "projects" / "-home-ada-src-live" / f"{envelope.session}.jsonl"
        with path.open("ab") as log:
            log.write(envelope.line("assistant", body, self.now_ms) + b"\n")
        return str(path)


class Resident:
    """A pipeline that knows a corpus' files and those of a busy home, as the running app does."""

    def __init__(self, corpus: Path, busy: Path, now_ms: int, ledger: Ledger, view: LedgerView) -> None:
        claude, codex = agent_named("claude-code"), agent_named("codex")
        self.writer = _Writer(busy, now_ms)
        roots = [Root(claude, corpus / "claude"), Root(codex, corpus / "codex"), Root(claude, busy)]
        self.pipeline = Pipeline(ledger, roots)
        self._span = Span(now_ms - RECENT_MS)
        self._monitor = Monitor(view, PriceBook.shipped(), ZoneInfo("UTC"))
        for _ in range(FILES):
            self.writer.append()
        self.pipeline.scan()

    @classmethod
    @contextmanager
    def on(cls, corpus: Path, home: Path, folder: Path) -> Iterator[Resident]:
        """On the ledger at `home`, which holds the corpus already; the busy home is made in `folder`."""
        now_ms = int(json.loads((corpus / "truth.json").read_text())["now_ms"])
        busy = folder / "busy"
        shutil.rmtree(busy, ignore_errors=True)
        with (
            Ledger(home / LEDGER, lambda: now_ms) as ledger,
            closing(LedgerView(home / LEDGER)) as view,
        ):
            yield cls(corpus, busy, now_ms, ledger, view)

    def requests(self) -> int:
        """The new total: requests of the last five hours."""
        return sum(group.requests for group in self._monitor.groups(("agent",), self._span))


def live(corpus: Path, home: Path, folder: Path, times: int) -> Iterator[Figure]:
    """Figures of lines that are appended."""
    with Resident.on(corpus, home, folder) as resident:
        floor = commits_ms(folder, times)
        yield Figure("line appended: commit and new total", "ms", line_ms(resident, times), floor, LINE_MS)
        looks = [_ms(lambda: look_at_all(corpus)) for _ in range(times)]
        yield Figure("line appended: found by a scan", "ms", _found(resident, times), looks, SCAN_MS)
        yield Figure("scan, nothing new", "ms", [_ms(resident.pipeline.scan) for _ in range(times)], looks)


def line_ms(resident: Resident, times: int) -> list[float]:
    """From an appended line to the total with it, written for good."""
    samples = []
    for _ in range(times):
        before, path = resident.requests(), resident.writer.append()
        started = time.perf_counter()
        resident.pipeline.read([path])
        after = resident.requests()
        samples.append((time.perf_counter() - started) * 1000)
        assert after == before + 1
        time.sleep(random.uniform(0.001, 0.02))
    return samples


def _found(resident: Resident, times: int) -> list[float]:
    samples = []
    for _ in range(times):
        resident.writer.append()
        started = time.perf_counter()
        report = resident.pipeline.scan()
        samples.append((time.perf_counter() - started) * 1000)
        assert report.events == 1
    return samples


def _ms(action: Callable[[], object]) -> float:
    started = time.perf_counter()
    action()
    return (time.perf_counter() - started) * 1000
