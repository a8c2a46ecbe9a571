"""A ledger of years of use, written by the real writer, and the questions that people put to it."""

from __future__ import annotations

import hashlib
import random
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

from counterfoil.audit import Audit
from counterfoil.domain.records import RecordFilter
from counterfoil.domain.usage import LineRef, RequestContext, TokenCounts, UsageEvent
from counterfoil.ledger.entry import Entry, SavedCursor
from counterfoil.ledger.grouping import Span
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.ledger.verify import verify
from counterfoil.monitor import Monitor
from counterfoil.prices.book import PriceBook
from tests.bench.table import Figure

ZONE = ZoneInfo("Europe/Berlin")
BEGAN_MS, DAYS, DAY_MS = 1_740_000_000_000, 500, 86_400_000
NOW_MS = BEGAN_MS + DAYS * DAY_MS
MODELS = ("claude-opus-4-5", "claude-sonnet-4-5", "claude-haiku-4-5")
VERIFY_S, TOTALS_MS, OPEN_MS, PAGE_MS, BYTES = 2.0, 50, 200, 16, 300
GROWN = 5  # one response in so many was logged while it grew
PAGE = 100


def questions(folder: Path, requests: int, times: int) -> Iterator[Figure]:
    """Write the ledger, then ask; figures of the check are for a million records."""
    path = folder / "million" / "ledger.db"
    seconds = _seconds(lambda: write(path, requests))
    yield Figure(f"{requests:,} requests written: rate", "1/s", [requests / seconds])
    yield Figure("ledger bytes per request, all told", "B", [_size(path) / requests], (), BYTES)
    yield from _checks(path, times)
    prices = PriceBook.shipped()
    with closing(LedgerView(path)) as view:
        monitor = Monitor(view, prices, ZONE)
        totals = [_ms(lambda: monitor.groups(("day", "model"), Span())) for _ in range(5 * times)]
        yield Figure("totals --by day,model: query", "ms", totals, (), TOTALS_MS)
    with closing(Audit(path, Kept(folder), lambda: NOW_MS, prices)) as audit:
        yield Figure(
            "Ledger page: first rows", "ms", [_ms(lambda: _open(audit)) for _ in range(times)], (), OPEN_MS
        )
        outline, dice = audit.outline(RecordFilter()), random.Random(3)
        places = [dice.randrange(outline.total - PAGE) for _ in range(50 * times)]
        pages = [_ms(lambda place=place: audit.rows(outline, place, PAGE)) for place in places]  # type: ignore[misc]
        yield Figure("Ledger page: 100 rows anywhere", "ms", pages, (), PAGE_MS, "p95")


def write(path: Path, requests: int) -> None:
    """Sessions of two models' hundreds of requests, spread over 500 days."""
    dice, done, session = random.Random(1), 0, 0
    path.parent.mkdir(parents=True)
    with Ledger(path, lambda: NOW_MS) as ledger:
        ledger.cut_days_in(ZONE)
        while done < requests:
            number = min(dice.randint(50, 900), requests - done)
            ledger.append([_session(session, number, dice)])
            session, done = session + 1, done + number


def _session(session: int, number: int, dice: random.Random) -> Entry:
    at_ms = BEGAN_MS + dice.randrange((DAYS - 1) * DAY_MS)
    name = f"{session:08x}-5f2c-4b1e-9d3a-{session:012x}"
    context = RequestContext(
        "claude-code", "anthropic", dice.choice(MODELS), name, f"project-{session % 40}", "2.1.229", "cli"
    )
    events = []
    for request in range(number):
        at_ms += dice.randint(2_000, 60_000)
        parts = 2 if request % GROWN == 0 else 1
        events += [_event(context, request, part, at_ms + part, dice) for part in range(parts)]
    size = number * 4000
    cursor = SavedCursor(1, session + 1, size, bytes(32), size, 1, f"projects/p/{name}.jsonl", 0)
    return Entry("claude-code", "/home/ada/.claude", "claude-code", 2, None, cursor, events, used=len(events))


def _event(context: RequestContext, request: int, part: int, at_ms: int, dice: random.Random) -> UsageEvent:
    name = f"{context.session[:8]}{request:012d}"
    tokens = TokenCounts(
        dice.randint(1, 900),
        dice.randint(0, 190_000),
        dice.randint(0, 9_000),
        0,
        1 + part * 5000 + dice.randint(50, 4000),
    )
    digest = hashlib.sha256(f"{name}{part}".encode()).digest()
    line = LineRef(request * 4000 + part * 1500, 1480, digest)
    return UsageEvent(f"msg_01{name}", at_ms, context, tokens, line, f"req_01{name}")


def _checks(path: Path, times: int) -> Iterator[Figure]:
    samples, floor = [], []
    for _ in range(times):
        found = verify(path)
        assert found
        assert found.ok, found.first_bad
        samples.append(found.seconds / found.records * 1e6)
        floor.append(_seconds(lambda: _hash(path)) / found.records * 1e6)
    yield Figure("verify a million records", "s", samples, floor, VERIFY_S)


def _open(audit: Audit) -> None:
    audit.facets()
    audit.rows(audit.outline(RecordFilter()), 0, PAGE)


def _size(path: Path) -> int:
    return sum(file.stat().st_size for file in path.parent.glob(f"{path.name}*"))


def _hash(path: Path) -> None:
    with path.open("rb") as file:
        hashlib.file_digest(file, "sha256")


def _seconds(action: Callable[[], object]) -> float:
    started = time.monotonic()
    action()
    return time.monotonic() - started


def _ms(action: Callable[[], object]) -> float:
    return _seconds(action) * 1000
