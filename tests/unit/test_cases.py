from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from counterfoil.cases import Cases
from counterfoil.domain.finding import Finding, FindingForm, FindingKind
from counterfoil.domain.finding_case import AFTER, BEFORE, sum_once
from counterfoil.domain.money import Cost
from counterfoil.ledger.store import Ledger
from counterfoil.prices.book import PriceBook
from tests.altered import replace
from tests.unit.ledger.rich import START_MS, Hand, Log, event

MINUTE_MS = 60_000
ALL = 60


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", Hand()) as made:
        yield made


def finding(ids: tuple[int, ...], session: str | None = "s1") -> Finding:
    return Finding(
        kind=FindingKind.CACHE_BROKEN,
        form=FindingForm.COLLAPSED,
        agent="claude-code",
        first_ms=START_MS + 30 * MINUTE_MS,
        last_ms=START_MS + 31 * MINUTE_MS,
        cost=Cost(100, 2),
        confidence=0.99,
        requests=ids,
        session=session,
    )


def fill(ledger: Ledger) -> None:
    """A session of a request a minute, a sub-agent's request and one of another session among them."""
    own = [
        event(f"k{n}", START_MS + n * MINUTE_MS, input=10, cache_read=1000 * n, cache_write_5m=1000)
        for n in range(ALL)
    ]
    others = (
        event("agent", START_MS + 30 * MINUTE_MS + 1, sidechain=True),
        event("other", START_MS + 30 * MINUTE_MS + 2, session="s2"),
    )
    ledger.append([Log(1).entry(*own, *others)])


def ids_of(ledger: Ledger, *keys: str) -> tuple[int, ...]:
    import sqlite3

    connection = sqlite3.connect(ledger.path)
    found = dict(connection.execute("SELECT key, id FROM event").fetchall())
    connection.close()
    return tuple(found[key] for key in keys)


def test_a_finding_is_shown_with_the_calls_around_it_and_nobody_elses(ledger: Ledger) -> None:
    fill(ledger)
    case = Cases(ledger.path, PriceBook.shipped()).of(finding(ids_of(ledger, "k30", "k31")))
    keys = [call.key for call in case.calls]
    assert keys == [f"k{n}" for n in range(30 - BEFORE, 31 + AFTER + 1)]
    assert [keys[number] for number in case.marked] == ["k30", "k31"]
    before = case.calls[case.marked[0] - 1].tokens
    assert case.expected[case.marked[0]] == before.cache_read + before.cache_write_5m
    assert case.expected[0] is None, "nobody saw what stood before the first one"


def test_calls_of_sub_agents_are_shown_where_the_finding_is_of_them(ledger: Ledger) -> None:
    fill(ledger)
    case = Cases(ledger.path, PriceBook.shipped()).of(finding(ids_of(ledger, "agent")))
    assert [(call.key, call.is_sidechain) for call in case.calls] == [("agent", False)]


def test_a_finding_of_no_one_session_has_its_requests_alone(ledger: Ledger) -> None:
    fill(ledger)
    case = Cases(ledger.path, PriceBook.shipped()).of(finding(ids_of(ledger, "k3", "other"), session=None))
    assert [call.key for call in case.calls] == ["k3", "other"]
    assert (case.line, case.marked) == (None, (0, 1))


def test_a_row_that_no_longer_counts_stands_for_the_one_that_does(ledger: Ledger) -> None:
    log = Log(1)
    ledger.append([log.entry(event("a", START_MS + 30 * MINUTE_MS, output=1))])
    old = ids_of(ledger, "a")
    ledger.append([log.entry(event("a", START_MS + 30 * MINUTE_MS, output=900))])
    case = Cases(ledger.path, PriceBook.shipped()).of(finding(old))
    assert [call.tokens.output for call in case.calls] == [900]


@pytest.mark.parametrize("session", ["s1", None])
def test_requests_that_are_gone_are_no_error(ledger: Ledger, session: str | None) -> None:
    fill(ledger)
    case = Cases(ledger.path, PriceBook.shipped()).of(finding((9999,), session))
    assert (case.calls, case.marked) == ((), ())


def test_what_came_with_a_version_holds_what_was_found_since_and_not_what_is_of_another_kind() -> None:
    version = replace(
        finding((9,), session=None),
        kind=FindingKind.CLIENT_VERSION,
        form=FindingForm.CACHE_SHARE,
        first_ms=START_MS,
        last_ms=START_MS + ALL * MINUTE_MS,
        cost=Cost(1000, 50),
    )
    storm = replace(finding((5,)), kind=FindingKind.RETRY_STORM, form=FindingForm.TOOL_FAILURES)
    earlier = replace(finding((6,)), first_ms=START_MS - 1)
    assert sum_once((version, finding((1,)), finding((2,)))).picousd == 1000
    assert sum_once((version, finding((1,)), storm)).picousd == 1100
    assert sum_once((version, earlier)).picousd == 1100
    assert sum_once((version, replace(finding((1,)), agent="codex"))).picousd == 1100
    assert sum_once((replace(version, cost=Cost(50, 1)), finding((1,)))).picousd == 100
    dearer = replace(version, form=FindingForm.COST_PER_HOUR)
    assert sum_once((dearer, storm)).picousd == 1000


def test_a_request_of_several_findings_costs_once() -> None:
    one, other = finding((1, 2)), replace(finding((2, 3)), cost=Cost(50, 2))
    assert sum_once((one, other)).picousd == 125
    assert sum_once((one, replace(other, requests=(1, 2)))).picousd == 100
