"""How soon a first import has the last hours right, seen from outside while it goes on."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

from counterfoil.errors import KnownError
from counterfoil.ledger.grouping import Span
from counterfoil.ledger.totals import LedgerView
from counterfoil.monitor import Monitor
from counterfoil.prices.book import PriceBook
from tests.bench.corpus_truth import RECENT_MS

LOOK_SECONDS = 0.004

Recent = dict[str, tuple[int, int]]  # agent: requests, output


def first_number(command: Sequence[str], ledger_file: Path, corpus: Path) -> float:
    """Seconds from the start of an import until the ledger it makes agrees with the corpus's truth.

    Errors: RuntimeError where it never does.
    """
    truth = json.loads((corpus / "truth.json").read_text())
    wanted = {agent: (sums["requests"], sums["output"]) for agent, sums in truth["recent"].items()}
    started = time.monotonic()
    # it ends where nobody can steer it any more
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    try:
        with closing(_opened(ledger_file, process)) as view:
            monitor = Monitor(view, PriceBook.shipped(), ZoneInfo("UTC"))
            while _recent(monitor, truth["now_ms"]) != wanted:
                _go_on(process)
        return time.monotonic() - started
    finally:
        assert process.stdin
        process.stdin.close()
        process.wait()


def _opened(ledger_file: Path, process: subprocess.Popen[bytes]) -> LedgerView:
    while True:
        if ledger_file.exists():
            try:
                return LedgerView(ledger_file)
            except KnownError:  # it is being made
                pass
        _go_on(process)


def _recent(monitor: Monitor, now_ms: int) -> Recent:
    sums: Recent = {}
    for group in monitor.groups(("agent",), Span(now_ms - RECENT_MS)):
        requests, output = sums.get(group.agent, (0, 0))
        sums[group.agent] = requests + group.requests, output + group.tokens.output
    return sums


def _go_on(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        raise RuntimeError(f"the import ended with {process.returncode}, and the last hours are not right")
    time.sleep(LOOK_SECONDS)
