"""From a ledger to a report: the ledger's own sums, of the span and the agents asked for, names veiled."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.domain.dossier import Dossier
from counterfoil.domain.money import Cost
from counterfoil.domain.provider_event import EventKind, ProviderEvent
from counterfoil.domain.reconciliation import DifferenceClass
from counterfoil.domain.report import Report
from counterfoil.domain.times import DAY_MS
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook
from counterfoil.reporting import report_of
from tests.altered import replace
from tests.unit.exports.made_reports import CENT, part, reconciliation, row
from tests.unit.ledger.rich import Hand, Log, event, ms, reading

BERLIN = ZoneInfo("Europe/Berlin")
SINCE_MS, UNTIL_MS = ms("2026-03-27T00:00Z"), ms("2026-03-29T00:00Z")
NOW_MS = ms("2026-04-01T08:00Z")
DOSSIER = Dossier(SINCE_MS, UNTIL_MS, claim="  Too much.  ")
READINGS = [reading(at_ms, agent="codex") for at_ms in (SINCE_MS - 1, SINCE_MS + 5, UNTIL_MS - 7, UNTIL_MS)]
EVENTS = (
    event("a", ms("2026-03-27T10:00Z"), input=1_000_000, project="web", request_id="req_a"),
    event("b", ms("2026-03-27T23:30Z"), input=2_000_000, project="app"),
    event("c", ms("2026-03-28T10:00Z"), model="nobody-knows-it", project="app"),
    event("late", ms("2026-03-29T00:00Z"), input=9_000_000),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "ledger.db"
    with Ledger(found, Hand()) as ledger:
        ledger.append([Log(1).entry(*EVENTS, other=3)])
        other = event("x", ms("2026-03-28T10:00Z"), agent="codex", provider="openai", model="gpt-5.1-codex")
        log = Log(2, "codex")
        ledger.append([log.entry(other, readings=READINGS, skipped=[log.skipped()])])
    return found


@pytest.fixture
def view(path: Path) -> Iterator[LedgerView]:
    with closing(LedgerView(path)) as opened:
        yield opened


def made(view: LedgerView, dossier: Dossier = DOSSIER, zone: ZoneInfo = BERLIN, **more: object) -> Report:
    return report_of(view, PriceBook.shipped(), dossier, (), None, NOW_MS, zone, **more)  # type: ignore[arg-type]


def test_it_holds_what_lies_in_the_span_and_nothing_else(view: LedgerView) -> None:
    found = made(view)
    assert found.total.requests == 4
    assert found.total.tokens.input == 3_000_000 + 2
    assert (found.total.cost.priced_requests, found.total.cost.unpriced_requests) == (3, 1)
    assert (found.claim, found.made_at_ms, found.tz) == ("Too much.", NOW_MS, "Europe/Berlin")


def test_every_table_sums_up_to_the_total(view: LedgerView) -> None:
    found = made(view)
    for table in (found.by_model, found.by_day, found.by_project):
        assert sum(one.use.requests for one in table) == found.total.requests
        assert sum((one.use.cost for one in table), Cost()) == found.total.cost
        assert sum(one.use.tokens.total for one in table) == found.total.tokens.total


def test_days_are_those_of_the_zone(view: LedgerView) -> None:
    assert [day.name for day in made(view).by_day] == ["2026-03-27", "2026-03-28"]
    assert [day.use.requests for day in made(view).by_day] == [1, 3]
    assert [day.use.requests for day in made(view, zone=ZoneInfo("UTC")).by_day] == [2, 2]


def test_only_the_agents_asked_for_are_in_it(view: LedgerView) -> None:
    found = made(view, replace(DOSSIER, agents=("codex",)))
    assert ([one.agent for one in found.by_model], found.total.requests) == (["codex"], 1)
    assert found.completeness.files == 1


@pytest.mark.parametrize(
    ("name_of", "names"),
    [(str, {"web", "app"}), (lambda name: f"#{len(name)}", {"#3"}), (lambda _: None, set())],
)
def test_names_of_projects_leave_as_they_were_veiled(
    view: LedgerView, name_of: object, names: set[str]
) -> None:
    assert {one.name for one in made(view, name_of=name_of).by_project} == names


def test_it_tells_lines_and_days_looked_at(view: LedgerView) -> None:
    found = made(view).completeness
    assert (found.days, found.days_with_requests, found.files) == (2, 2, 2)
    assert found.tally.lines == found.tally.used + found.tally.other + found.tally.skipped == 13
    assert [(gap.since_ms, gap.until_ms) for gap in found.gaps] == [(SINCE_MS, UNTIL_MS)]


def test_a_time_that_was_watched_is_no_gap(path: Path) -> None:
    hand = Hand(SINCE_MS + DAY_MS // 2)
    with Ledger(path, hand) as ledger:
        for _ in range(13):
            ledger.look_on()
            hand.now_ms += 5 * 60_000
    with closing(LedgerView(path)) as view:
        found = made(view).completeness
    assert found.days_watched == 1
    assert found.watched_ms == sum(gap.since_ms for gap in found.gaps[1:]) - found.gaps[0].until_ms > 0


def test_events_of_the_counter_are_those_of_the_span(view: LedgerView) -> None:
    def seen(at_ms: int, agent: str = "codex") -> ProviderEvent:
        return ProviderEvent(at_ms, agent, None, "codex", None, EventKind.COUNTER_FELL, 9.0, 3.0, ())

    told = [seen(SINCE_MS - 1), seen(SINCE_MS), seen(UNTIL_MS - 1, "claude-code"), seen(UNTIL_MS)]
    assert made(view, events=told).counter.events == tuple(told[1:3])
    assert made(view, replace(DOSSIER, agents=("codex",)), events=told).counter.events == (told[1],)


def test_readings_of_the_counter_are_counted_within_the_span(view: LedgerView) -> None:
    found = made(view).counter
    assert (found.readings, found.first_ms, found.last_ms) == (2, SINCE_MS + 5, UNTIL_MS - 7)
    assert made(view, replace(DOSSIER, agents=("claude-code",))).counter.readings == 0


def test_examples_of_a_statement_name_the_requests_of_the_ledger(view: LedgerView) -> None:
    compared = replace(reconciliation(), rows=(row(0, 400, part(DifferenceClass.PRICE, 90, 1, 3)),))
    found = report_of(view, PriceBook.shipped(), DOSSIER, [compared], None, NOW_MS, BERLIN).comparisons[0]
    price = next(one for one in found.classes if one.cls is DifferenceClass.PRICE)
    day, one, unpriced = price.examples
    assert day.difference_picousd == 90 * CENT
    assert (one.message_id, one.request_id, one.at_ms) == ("a", "req_a", EVENTS[0].at_ms)
    alone = next(use.use for use in made(view).by_day if use.name == "2026-03-27")
    assert one.ledger_picousd == alone.cost.picousd > 0
    assert (unpriced.message_id, unpriced.ledger_picousd) == ("c", None)


def test_price_lists_are_named_with_their_digests(view: LedgerView) -> None:
    book, found = PriceBook.shipped(), made(view)
    assert (found.prices, found.prices_digest) == (book.source, book.digest)
    assert [layer.digest for layer in found.layers] == [layer.digest for layer in book.layers if layer.used]


def test_an_empty_ledger_makes_an_empty_report(tmp_path: Path) -> None:
    with Ledger(tmp_path / "ledger.db", Hand()):
        pass
    with closing(LedgerView(tmp_path / "ledger.db")) as view:
        found = made(view)
    assert (found.total.requests, found.by_model, found.records) == (0, (), 0)
    assert found.total.tokens.reasoning is None
