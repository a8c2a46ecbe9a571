"""How long a ledger of a million requests takes: `python -m tests.bench.reconcile [--ledger FILE]`.

The statement is made from the ledger itself: by day, by day of another zone, and with an id on each line.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from operator import add
from pathlib import Path
from zoneinfo import ZoneInfo

from counterfoil.domain.reconcile_sides import QUARTER_MS
from counterfoil.domain.statement import StatedUse, Statement, StatementKind, StatementLine
from counterfoil.domain.times import DAY_MS
from counterfoil.ledger.reconcile_rows import Places, contexts, singles
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook
from counterfoil.reconciling import reconcile
from counterfoil.reconciling.unit_prices import UnitPrices
from tests.bench.million import write

PROVIDER = "anthropic"
ZONE_SHIFT_MS = -8 * 3_600_000
MOST_BY_DAY_S = 5.0
REQUESTS = 1_000_000
OVERCHARGED_EACH, OVERCHARGE_PICOUSD = 500, 10**10


def main() -> int:
    """Print seconds; 1 where reconciling by day takes longer than it may."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ledger", type=Path, help="measure on a copy of this one")
    parser.add_argument("--requests", type=int, default=REQUESTS)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made" / "ledger.db"
        if options.ledger:
            path.parent.mkdir()
            shutil.copyfile(options.ledger, path)
            Ledger(path, lambda: 0).close()
        else:
            write(path, options.requests)
        with closing(LedgerView(path)) as view:
            by_day = measured(view, "by day", by_days(view, 0))
            measured(view, "by day, cut in another zone", by_days(view, ZONE_SHIFT_MS))
            measured(view, "by request id", by_ids(view))
    return int(by_day > MOST_BY_DAY_S)


def measured(view: LedgerView, name: str, lines: tuple[StatementLine, ...]) -> float:
    """Reconcile once."""
    statement = Statement(StatementKind.CSV, "made.csv", "0" * 64, 1, lines, PROVIDER)
    began, began_cpu = time.monotonic(), time.process_time()
    found = reconcile(view, statement, PriceBook.shipped(), ZoneInfo("UTC"))
    seconds, cpu = time.monotonic() - began, time.process_time() - began_cpu
    assert found is not None
    classes = ", ".join(f"{one.cls.value} {one.rows:,}" for one in found.classes)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{name}: {len(lines):,} lines in {seconds:.1f} s ({cpu:.1f} s CPU, peak {peak} MiB): {classes}")
    return seconds


def by_days(view: LedgerView, shift_ms: int) -> tuple[StatementLine, ...]:
    """A line for each day × model."""
    sums: dict[tuple[int, str], tuple[int, ...]] = {}
    for at_ms, model, _, figures in _requests(view):
        place = (at_ms + shift_ms) // DAY_MS, model
        sums[place] = tuple(map(add, sums.get(place, (0,) * 8), figures))
    return tuple(
        StatementLine(
            row, day * DAY_MS, (day + 1) * DAY_MS, model=model, use=_use(figures), picousd=figures[-1]
        )
        for row, ((day, model), figures) in enumerate(sorted(sums.items()), 2)
    )


def by_ids(view: LedgerView) -> tuple[StatementLine, ...]:
    """A line for each request, one in some hundred overcharged by a cent."""
    return tuple(
        StatementLine(
            row,
            at_ms,
            at_ms,
            model=model,
            request_id=key,
            use=_use(figures),
            picousd=figures[-1] + (0 if row % OVERCHARGED_EACH else OVERCHARGE_PICOUSD),
        )
        for row, (at_ms, model, key, figures) in enumerate(_requests(view), 2)
    )


def _requests(view: LedgerView) -> Iterator[tuple[int, str, str, tuple[int, ...]]]:
    known, prices = contexts(view.connection), UnitPrices(PriceBook.shipped())
    prices.only_for(known.values(), 0, 1 << 52)
    places = Places(view.connection, QUARTER_MS, prices.sizes)
    for _, key, _, at_ms, number, *counts in singles(view.connection, (0, 1 << 52), places):
        _, context_id, band, _ = places.of_single(number)
        context = known[context_id]
        if context.provider == PROVIDER:
            costs = prices.costs(context, band, at_ms, tuple(counts))
            yield at_ms, context.model, key, (1, *counts, sum(costs or ()))


def _use(figures: tuple[int, ...]) -> StatedUse:
    requests, fresh, read, short, long, output, searches, _ = figures
    return StatedUse(requests, fresh, read, short, long, None, output, searches)


if __name__ == "__main__":
    sys.exit(main())
