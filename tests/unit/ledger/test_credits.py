"""Credits, figures as logged and requests whose tokens nobody logged, from the row to the sum."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from counterfoil.domain.money import Cost
from counterfoil.domain.usage import EXACT, LineRef, OutputQuality, TokenCounts, UsageEvent
from counterfoil.ledger import browse, rollup
from counterfoil.ledger.days import Days
from counterfoil.ledger.grouping import Group, PriceSteps, Span, Wanted
from counterfoil.ledger.parcel import packed, unpacked
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.verify import verify
from counterfoil.monitor import Monitor
from counterfoil.prices.book import PriceBook
from tests.altered import replace
from tests.unit.ledger.rich import START_MS, Hand, Log, event

BOOK = PriceBook.shipped()
STEPS = PriceSteps.of(BOOK)
CREDIT = 10**9
ZONES = ("UTC", "Asia/Kolkata")  # from the totals made ahead, and from the rows


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", Hand()) as opened:
        yield opened


def credits_only(key: str, credits_nano: int, **more: object) -> UsageEvent:
    quality, nothing = OutputQuality.CREDITS_ONLY, TokenCounts()
    return event(key, START_MS, 10, quality=quality, tokens=nothing, credits_nano=credits_nano, **more)


def whole(ledger: Ledger, zone: str) -> list[Group]:
    return ledger.view().groups(Wanted(("model",), Span(), ZoneInfo(zone), STEPS))


@pytest.mark.parametrize("zone", ZONES)
def test_credits_add_up_and_requests_without_tokens_have_no_price(ledger: Ledger, zone: str) -> None:
    log = Log(1)
    ledger.append([log.entry(event("a"), credits_only("b", 2 * CREDIT), credits_only("c", CREDIT // 4))])
    use = Monitor(ledger.view(), BOOK, ZoneInfo(zone)).use(whole(ledger, zone))
    assert (use.requests, use.uncounted_requests, use.credits_nano) == (3, 2, 2 * CREDIT + CREDIT // 4)
    assert use.has_tokens
    assert (use.cost.priced_requests, use.cost.unpriced_requests) == (1, 2)
    assert use.cost.picousd == BOOK.cost(one_group(event("a"))).picousd > 0


@pytest.mark.parametrize("zone", ZONES)
def test_a_sum_of_credits_alone_has_unknown_tokens_and_an_unknown_cost(ledger: Ledger, zone: str) -> None:
    ledger.append([Log(1).entry(credits_only("b", CREDIT), credits_only("c", CREDIT))])
    use = Monitor(ledger.view(), BOOK, ZoneInfo(zone)).use(whole(ledger, zone))
    assert not use.has_tokens
    assert (use.cost, use.cost.known) == (Cost(unpriced_requests=2), False)


@pytest.mark.parametrize("zone", ZONES)
def test_a_search_of_unknown_price_leaves_no_other_request_unpriced(ledger: Ledger, zone: str) -> None:
    plain: dict[str, Any] = {"provider": "deepseek", "model": "deepseek-chat"}
    searched = TokenCounts(input=1, output=10, web_searches=1)
    assert BOOK.cost(one_group(event("b", **plain, tokens=searched))).unpriced_requests == 1
    ledger.append(
        [Log(1).entry(event("a", **plain), event("b", **plain, tokens=searched), event("c", **plain))]
    )
    cost = Monitor(ledger.view(), BOOK, ZoneInfo(zone)).use(whole(ledger, zone)).cost
    assert (cost.priced_requests, cost.unpriced_requests) == (2, 1)


def test_what_was_logged_comes_back_from_the_row(ledger: Ledger) -> None:
    raw = '{"cost":0.25,"total_tokens":11}'
    made = event("a", agent="pi", credits_nano=CREDIT, raw=raw, quota="codex")
    ledger.append([Log(1, "pi").entry(made)])
    (line,) = browse.lines(ledger.view().connection, "pi", "a")
    assert (line.credits_nano, line.raw, line.quota) == (CREDIT, raw, "codex")


def test_other_figures_of_the_same_line_are_a_revision_when_it_is_read_anew(ledger: Ledger) -> None:
    log = Log(1)
    ledger.append([log.entry(event("a", raw='{"n":1}'))])
    first = browse.lines(ledger.view().connection, "claude-code", "a")[0]
    log.reader_version += 1
    again = event("a", raw='{"n":1,"cost":2}', credits_nano=CREDIT)
    line = LineRef(first.offset, first.length, bytes.fromhex(first.sha256))
    ledger.append([log.reread(replace(again, line=line))])
    counting = [row for row in browse.lines(ledger.view().connection, "claude-code", "a") if row.counts]
    assert [(row.raw, row.credits_nano) for row in counting] == [('{"n":1,"cost":2}', CREDIT)]
    assert rollup.differences(ledger.view().connection) == 0


def test_parcels_write_the_same_rows_with_figures_and_without(ledger: Ledger) -> None:
    given = [
        Log(1).entry(event("a"), event("b")),
        Log(2, "pi").entry(*(credits_only(f"c{n}", n * CREDIT, agent="pi", quota="codex") for n in range(3))),
        Log(3, "pi").entry(event("d", agent="pi", raw='{"n":1}'), event("e", agent="pi")),
    ]
    days = Days(UTC)
    assert [unpacked(packed(one, days)).events for one in given] == [one.events for one in given]
    ledger.take([packed(one, days) for one in given])
    connection = ledger.view().connection
    assert connection.execute("SELECT key, credits_nano, raw FROM event ORDER BY id").fetchall() == [
        *(("a", None, None), ("b", None, None)),
        *((f"c{n}", n * CREDIT, None) for n in range(3)),
        *(("d", None, '{"n":1}'), ("e", None, None)),
    ]
    assert rollup.differences(connection) == 0
    ledger.settle()
    found = verify(ledger.path)
    assert found is not None
    assert found.ok


def one_group(made: UsageEvent) -> Group:
    """A request as a group."""
    said = made.context
    place = (said.agent, said.provider, said.model, said.service_tier, said.speed, said.geo, 0)
    uncounted = int(made.quality is OutputQuality.CREDITS_ONLY)
    return Group((), *place, START_MS, START_MS, 1, 0, made.tokens, uncounted, made.credits_nano or 0)


@pytest.mark.parametrize("zone", ZONES)
def test_only_counts_that_are_not_exact_are_estimated(ledger: Ledger, zone: str) -> None:
    made = [replace(event(quality.value), quality=quality) for quality in OutputQuality]
    ledger.append([Log(1).entry(*made)])
    groups = whole(ledger, zone)
    assert sum(one.requests for one in groups) == len(OutputQuality)
    assert sum(one.estimated_requests for one in groups) == len(OutputQuality) - len(EXACT) == 4
    assert rollup.differences(ledger.view().connection) == 0
