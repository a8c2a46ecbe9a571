"""How long it takes to look through a million requests: `python -m tests.bench.findings [--ledger FILE]`.

The made-up sessions keep their caches, but for pauses and now and then a call that lost it.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import resource
import shutil
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from statistics import median

from counterfoil.domain.times import DAY_MS
from counterfoil.domain.usage import LineRef, RequestContext, TokenCounts, UsageEvent
from counterfoil.domain.window import HOUR_MS
from counterfoil.inspection import Inspection
from counterfoil.ledger.connection import open_for_questions
from counterfoil.ledger.entry import Entry, SavedCursor
from counterfoil.ledger.store import Ledger
from counterfoil.lookout import Lookout
from counterfoil.prices.book import PriceBook
from tests.unit.ledger.rich import NO_LINE, Log

REQUESTS, NEWS = 1_000_000, 100
BUSY_CALLS, LOOKS = 200, 50  # in an hour; that are measured
MOST_S, MOST_MS = 5.0, 2.0  # for all once, and for each that comes
BEGAN_MS, DAYS = 1_767_225_600_000, 365
MODELS = ("claude-opus-4-5", "claude-opus-4-5", "claude-sonnet-4-5")
BARE = (
    "SELECT id, at_ms, context, line, input, cache_read, cache_write_5m, cache_write_1h, output, supersedes "
    "FROM event"
)


def main() -> int:
    """Print what it took; 1 where it is more than it may be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ledger", type=Path, help="measure on a copy of this one")
    parser.add_argument("--requests", type=int, default=REQUESTS)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ledger.db"
        if options.ledger:
            shutil.copyfile(options.ledger, path)
        else:
            write(path, options.requests)
        return measured(path)


def measured(path: Path) -> int:
    """Look once, look again, and look on after some new requests of a session that goes on."""
    Ledger(path, lambda: 0).close()
    bare = timed("its rows alone, by a bare SELECT", lambda: read(path))
    kept = Inspection(path, PriceBook.shipped())
    once = timed("all findings, looked at once", kept.look)
    found = kept.look()
    print(f"  {found.requests:,} requests, {len(found.findings):,} findings")
    print(f"  {once / bare:.1f} × the bare SELECT")
    timed("a look when nothing is new", kept.look)
    each = [look_on(path, kept, number) for number in range(3)]
    print(f"a look after {NEWS} new requests: {', '.join(f'{one:.2f}' for one in each)} ms a request")
    live = sorted(watched(path))
    print(f"a request of a session that goes on: {median(live):.2f} ms, at most {live[-1]:.2f}")
    print(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB")
    return int(once > MOST_S or median(live) > MOST_MS)


def timed(name: str, action: Callable[[], object]) -> float:
    """Seconds, printed with those of the processor."""
    began, began_cpu = time.monotonic(), time.process_time()
    action()
    seconds, cpu = time.monotonic() - began, time.process_time() - began_cpu
    print(f"{name}: {seconds:.3f} s ({cpu:.3f} s CPU)")
    return seconds


def read(path: Path) -> None:
    """What any look has to do at the least."""
    with closing(open_for_questions(path)) as connection:
        deque(connection.execute(BARE), 0)


def look_on(path: Path, kept: Inspection, number: int) -> float:
    """Milliseconds a request."""
    dice = random.Random(number)
    with Ledger(path, lambda: BEGAN_MS) as ledger:
        ledger.append([session(10_000_000 + number, NEWS, BEGAN_MS + (DAYS - 1) * DAY_MS, dice)])
    began = time.monotonic()
    kept.look()
    return (time.monotonic() - began) / NEWS * 1000


def watched(path: Path) -> Iterator[float]:
    """Milliseconds for each request of a busy hour, looked at as it comes."""
    dice, log, prices = random.Random(7), Log(20_000_000), PriceBook.shipped()
    context = RequestContext("claude-code", "anthropic", MODELS[0], "goes on", "p", "2.1.229")
    with Ledger(path, lambda: BEGAN_MS) as ledger:
        view, lookout, at_ms = ledger.view(), Lookout(), BEGAN_MS + DAYS * DAY_MS
        for number in range(BUSY_CALLS + LOOKS):
            at_ms += HOUR_MS // BUSY_CALLS
            tokens = TokenCounts(3, 60_000 + number * 400, 0, 400, dice.randint(50, 3_000))
            ledger.append([log.entry(UsageEvent(f"live {number}", at_ms, context, tokens, NO_LINE))])
            began = time.process_time()
            lookout.look(view, prices, at_ms)
            if number >= BUSY_CALLS:
                yield (time.process_time() - began) * 1000


def write(path: Path, requests: int) -> None:
    """A ledger of a year."""
    dice, done, number = random.Random(20260301), 0, 0
    with Ledger(path, lambda: BEGAN_MS) as ledger:
        while done < requests:
            entries: list[Entry] = []
            while done < requests and len(entries) < 20:
                size = min(dice.randint(20, 900), requests - done)
                at_ms = BEGAN_MS + number * (DAYS - 2) * DAY_MS * 460 // requests
                entries.append(session(number, size, at_ms, dice))
                number, done = number + 1, done + size
            ledger.append(entries)


def session(number: int, size: int, at_ms: int, dice: random.Random) -> Entry:
    """One log with so many requests from a moment on, a fifth of which grew while they were written."""
    name = f"{number:08x}-5f2c-4b1e-9d3a-{number:012x}"
    context = RequestContext(
        "claude-code", "anthropic", dice.choice(MODELS), name, f"p{number % 40}", "2.1.229"
    )
    events = list(_events(context, size, at_ms, dice))
    end = len(events) * 1500
    cursor = SavedCursor(1, number + 1, end, bytes(32), end, 1, f"projects/p/{name}.jsonl", 0)
    return Entry("claude-code", "/home/ada/.claude", "claude-code", 2, None, cursor, events, used=len(events))


def _events(context: RequestContext, size: int, at_ms: int, dice: random.Random) -> Iterator[UsageEvent]:
    cached, lines = 0, 0
    for request in range(size):
        at_ms += dice.randint(3_000, 60_000) if dice.random() < 0.98 else dice.randint(300_000, 7_200_000)
        if cached > 150_000 or dice.random() < 0.01:
            cached = dice.choice((0, 18_000))
        fresh, written = dice.randint(1, 20), dice.randint(200, 6_000)
        counts = (
            [dice.randint(1, 30), dice.randint(50, 3_000)] if request % 5 == 0 else [dice.randint(50, 3_000)]
        )
        for output in sorted(counts):
            key = f"msg_{context.session[:8]}{request:08d}"
            line = LineRef(lines * 1500, 1480, hashlib.sha256(f"{key}{output}".encode()).digest())
            tokens = TokenCounts(fresh, cached, 0, written, output)
            yield UsageEvent(key, at_ms, context, tokens, line, f"req_{key}")
            lines += 1
        cached += written


if __name__ == "__main__":
    sys.exit(main())
