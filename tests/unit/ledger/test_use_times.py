from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.usage import LineRef, RequestContext, TokenCounts, UsageEvent
from counterfoil.ledger.entry import Entry, SavedCursor
from counterfoil.ledger.grouping import FOREVER_MS, Span
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView

CONTEXT = RequestContext("claude-code", "anthropic", "m", "s", "p")
LINE = LineRef(0, 1, bytes(32))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(st.integers(0, 600_000), max_size=12), max_size=5))
def test_times_that_are_kept_up_equal_those_asked_for_at_the_end(
    tmp_path_factory: object, batches: list[list[int]]
) -> None:
    path = Path(tmp_path_factory.mktemp("l")) / "ledger.db"  # type: ignore[attr-defined]  # pytest's own
    with Ledger(path, lambda: 0) as ledger:
        kept = LedgerView(path)
        seen: list[int] = []
        for number, batch in enumerate(batches):
            events = [
                UsageEvent(f"{number}:{i}", at, CONTEXT, TokenCounts(), LINE) for i, at in enumerate(batch)
            ]
            cursor = SavedCursor(1, number, 1, b"", 1, 1, "f", 0)
            ledger.append([Entry("claude-code", "/h", "claude-code", 1, None, cursor, events)])
            seen += batch
            first_of_minute = sorted({at // 60_000: at for at in sorted(seen, reverse=True)}.values())
            assert kept.use_times("claude-code", "anthropic", Span(0, FOREVER_MS)) == first_of_minute
            cut = [at for at in first_of_minute if 100_000 <= at < 400_000]
            assert kept.use_times("claude-code", "anthropic", Span(100_000, 400_000)) == cut
        kept.close()
