from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.money import Cost, total
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.usage import TokenCounts
from counterfoil.ledger import grouping, rollup
from counterfoil.ledger.connection import open_for_reading
from counterfoil.ledger.grouping import FOREVER_MS, Group, PriceSteps, Span, Wanted
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.verify import verify
from counterfoil.prices.book import PriceBook
from tests.unit.ledger.histories import EDGES, ZONES, Request, fresh_ledger, histories, moments, write
from tests.unit.ledger.rich import Hand, Log, event, ms

BOOK = PriceBook.shipped()
SIMPLE = (
    PriceSteps((), DAY_MS),
    PriceSteps((200_000,), DAY_MS, (EDGES[-4] // DAY_MS * DAY_MS,)),
    PriceSteps((100_000, 256_000), 1_800_000, (), ("anthropic", "openai")),
    PriceSteps((), 3_600_000),
)
KEYS = [
    (),
    ("agent",),
    ("model",),
    ("project",),
    ("session",),
    ("version",),
    ("day",),
    ("day", "model"),
    ("provider", "day"),
]
Rows = list[tuple[object, ...]]


@contextmanager
def written(
    history: Sequence[Sequence[Request]], zone: str = "UTC"
) -> Iterator[tuple[Ledger, sqlite3.Connection]]:
    """A ledger that keeps its totals by a zone's days, and a connection to look at it."""
    with fresh_ledger(Hand()) as ledger:
        ledger.cut_days_in(ZoneInfo(zone))
        write(ledger, history, Log(1))
        with closing(open_for_reading(ledger.path)) as connection:
            yield ledger, connection


def summed(found: Iterable[Group]) -> dict[tuple[object, ...], tuple[int, ...]]:
    """Groups as far as two ways to make them must agree: where one is cut in two by time, the sum."""
    sums: dict[tuple[object, ...], tuple[int, ...]] = {}
    for g in found:
        key = (*g.keys, g.agent, g.provider, g.model, g.service_tier, g.speed, g.geo, g.prompt_band)
        t = g.tokens
        values = (
            g.requests, g.estimated_requests, t.input, t.cache_read, t.cache_write_5m, t.cache_write_1h,
            t.output, t.reasoning or 0, int(t.reasoning is not None), t.web_searches,
        )  # fmt: skip
        before = sums.get(key, (0,) * len(values))
        sums[key] = (
            *(a + b for a, b in zip(before[:8], values[:8], strict=True)),
            before[8] | values[8],
            before[9] + values[9],
        )
    return sums


def costs(found: Iterable[Group]) -> dict[tuple[object, ...], Cost]:
    by_key: dict[tuple[object, ...], list[Cost]] = {}
    for group in found:
        by_key.setdefault(group.keys, []).append(BOOK.cost(group))
    return {key: total(parts) for key, parts in by_key.items()}


def from_rows(connection: sqlite3.Connection, wanted: Wanted) -> list[Group]:
    """The same without the totals made ahead."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(grouping, "_rolled_day", lambda *_: None)
        return grouping.groups(connection, wanted)


spans = st.builds(
    Span,
    st.one_of(st.just(0), moments),
    st.one_of(st.just(FOREVER_MS), moments, st.just(max(EDGES) + DAY_MS)),
)


@given(
    history=histories,
    own=st.sampled_from(ZONES),
    asked=st.sampled_from(ZONES),
    keys=st.sampled_from(KEYS),
    steps=st.sampled_from((*SIMPLE, PriceSteps.of(BOOK), PriceSteps.of(BOOK))),
    span=spans,
)
@settings(max_examples=60, deadline=None)
def test_totals_made_ahead_give_what_the_rows_give(
    history: list[list[Request]], own: str, asked: str, keys: tuple[str, ...], steps: PriceSteps, span: Span
) -> None:
    with written(history, own) as (_, connection):
        for zone in {own, asked}:
            wanted = Wanted(keys, span, ZoneInfo(zone), steps)
            quick, slow = grouping.groups(connection, wanted), from_rows(connection, wanted)
            assert summed(quick) == summed(slow)
            if steps not in SIMPLE:
                assert costs(quick) == costs(slow)


@given(history=histories, before=st.sampled_from(ZONES), after=st.sampled_from(ZONES))
@settings(max_examples=20, deadline=None)
def test_totals_kept_row_by_row_are_those_made_anew(
    history: list[list[Request]], before: str, after: str
) -> None:
    with written(history, before) as (ledger, connection):
        assert rollup.differences(connection) == 0
        ledger.cut_days_in(ZoneInfo(after))
        assert rollup.own_days(connection).zone == ZoneInfo(after)
        assert rollup.differences(connection) == 0
        log = Log(2)
        write(ledger, history[:2], log)
        kept = cells(connection)
        with closing(sqlite3.connect(ledger.path)) as other, other:
            rollup.rebuild(other)
        assert cells(connection) == kept
        result = verify(ledger.path)
        assert result is not None
        assert result.first_bad is None


def cells(connection: sqlite3.Connection) -> Rows:
    return connection.execute("SELECT * FROM rollup ORDER BY day, utc_day, context, band").fetchall()


@given(history=histories, zone=st.sampled_from(ZONES))
@settings(max_examples=20, deadline=None)
def test_every_request_is_in_the_total_of_the_day_its_own_clock_shows(
    history: list[list[Request]], zone: str
) -> None:
    with written(history, zone) as (_, connection):
        found = grouping.groups(connection, Wanted(("day",), Span(), ZoneInfo(zone), PriceSteps.of(BOOK)))
        by_day: Counter[object] = Counter()
        for group in found:
            by_day[group.keys[0]] += group.requests
        days = rollup.own_days(connection)
        counting = connection.execute(
            "SELECT at_ms FROM event AS e WHERE cause <> 'void' AND NOT EXISTS "
            "(SELECT 1 FROM event AS n WHERE n.supersedes = e.id)"
        )
        assert by_day == Counter(days._day(at_ms) for (at_ms,) in counting)


def test_the_totals_know_every_size_at_which_the_shipped_prices_change() -> None:
    assert set(BOOK.bands()) <= set(rollup.BAND_SIZES)
    assert list(rollup.BAND_SIZES) == sorted(rollup.BAND_SIZES)


def test_the_totals_made_ahead_are_used_where_they_do(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_rows(*_: object) -> list[Group]:
        raise AssertionError("summed from the rows")

    history = [[Request(1, EDGES[-1], 5, 10, "anthropic", 0, 0, "as_logged", None)]]  # type: ignore[arg-type]
    with written(history, "Asia/Kolkata") as (_, connection):
        monkeypatch.setattr(grouping, "_from_rows", no_rows)
        for zone in ("Asia/Kolkata", "UTC"):
            wanted = Wanted(("day", "model"), Span(), ZoneInfo(zone), PriceSteps.of(BOOK))
            assert [group.requests for group in grouping.groups(connection, wanted)] == [1]


def test_a_cell_that_nothing_counts_in_any_more_is_gone(tmp_path: Path) -> None:
    with Ledger(tmp_path / "ledger.db", Hand()) as ledger:
        log = Log(1)
        ledger.append([log.entry(event("m1"))])
        log.reader_version = 2
        ledger.append([log.reread()])
        with closing(open_for_reading(ledger.path)) as connection:
            assert cells(connection) == []
            wanted = Wanted((), Span(), ZoneInfo("UTC"), SIMPLE[0])
            assert grouping.groups(connection, wanted) == from_rows(connection, wanted) == []


def test_a_program_counts_by_the_days_that_another_one_has_the_totals_cut_by() -> None:
    with fresh_ledger(Hand()) as one, Ledger(one.path, Hand()) as two:
        two.cut_days_in(ZoneInfo("Pacific/Apia"))
        one.append([Log(1).entry(event("m1", ms("2026-07-01T20:00Z")))])
        with closing(open_for_reading(one.path)) as connection:
            assert rollup.differences(connection) == 0


def test_reasoning_stays_unknown_where_no_row_says_it(tmp_path: Path) -> None:
    with Ledger(tmp_path / "ledger.db", Hand()) as ledger:
        ledger.append([Log(1).entry(event("m1"), event("m2", model="other", reasoning=0))])
        with closing(open_for_reading(ledger.path)) as connection:
            found = grouping.groups(connection, Wanted(("model",), Span(), ZoneInfo("UTC"), SIMPLE[0]))
    known = {group.keys[0]: group.tokens for group in found}
    assert known == {
        "claude-opus-4-5": TokenCounts(1, output=10),
        "other": TokenCounts(1, output=10, reasoning=0),
    }
