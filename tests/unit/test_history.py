"""From the ledger to the days of a history: the same sums as the ledger's own, in the user's days."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.domain.coverage import Watched
from counterfoil.domain.history import total
from counterfoil.domain.history_spans import date_of
from counterfoil.domain.times import DAY_MS
from counterfoil.errors import LedgerError
from counterfoil.history import History, watched_by_day
from counterfoil.ledger.store import Ledger
from counterfoil.prices.book import PriceBook
from tests.unit.ledger.rich import Hand, Log, event, ms

BERLIN = ZoneInfo("Europe/Berlin")
NOW_MS = ms("2026-03-30T12:00Z")
HOUR_MS = 3_600_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    with Ledger(path, Hand()) as opened:
        opened.cut_days_in(BERLIN)
        yield opened


def history(path: Path, zone: ZoneInfo = BERLIN, now_ms: int = NOW_MS) -> History:
    return History(path, zone, PriceBook.shipped(), lambda: now_ms)


def test_days_are_those_of_the_users_zone(ledger: Ledger, path: Path) -> None:
    ledger.append([Log(1).entry(event("a", ms("2026-03-27T22:59Z")), event("b", ms("2026-03-27T23:01Z")))])
    assert [str(date_of(cell.day)) for cell in history(path).book().cells] == ["2026-03-27", "2026-03-28"]
    tokyo = history(path, ZoneInfo("Asia/Tokyo")).book()
    assert [str(date_of(cell.day)) for cell in tokyo.cells] == ["2026-03-28"]
    assert total(tokyo.cells).requests == 2


def test_a_session_that_uses_two_models_has_a_cell_for_each(ledger: Ledger, path: Path) -> None:
    ledger.append([Log(1).entry(event("a"), event("b", model="claude-haiku-4-5"), event("c"))])
    found = {cell.model: cell.figures.requests for cell in history(path).book().cells}
    assert found == {"claude-opus-4-5": 2, "claude-haiku-4-5": 1}


def test_what_has_no_price_is_counted_apart_and_adds_no_money(ledger: Ledger, path: Path) -> None:
    ledger.append([Log(1).entry(event("a", input=1_000_000), event("b", model="nobody-knows-it"))])
    whole = total(history(path).book().cells)
    assert (whole.requests, whole.unpriced_requests) == (2, 1)
    assert whole.picousd > 10**12
    assert whole.cost.priced_requests == 1


def test_what_was_written_since_is_in_the_next_book(ledger: Ledger, path: Path) -> None:
    log, known = Log(1), history(path)
    ledger.append([log.entry(event("a"))])
    first = known.book()
    assert known.book().cells is first.cells
    ledger.append([log.entry(event("b"))])
    assert total(known.book().cells).requests == 2


def test_requests_dated_later_than_now_wait_for_their_time(ledger: Ledger, path: Path) -> None:
    ledger.append([Log(1).entry(event("a"), event("b", NOW_MS + 5 * DAY_MS))])
    moment = [NOW_MS]
    known = History(path, BERLIN, PriceBook.shipped(), lambda: moment[0])
    assert total(known.book().cells).requests == 1
    moment[0] += 6 * DAY_MS
    assert total(known.book().cells).requests == 2


def test_an_empty_ledger_is_an_empty_book(ledger: Ledger, path: Path) -> None:
    del ledger
    book = history(path).book()
    assert (book.cells, book.first_day, str(date_of(book.today))) == ((), None, "2026-03-30")


def test_a_file_that_is_no_ledger_is_an_error_with_a_sentence(path: Path) -> None:
    path.write_bytes(b"no ledger at all" * 300)
    with pytest.raises(LedgerError):
        history(path).book()


def test_watched_time_is_told_by_local_days_also_when_clocks_change() -> None:
    looked = [Watched(ms("2026-03-28T22:00Z"), ms("2026-03-29T23:00Z"))]
    days = {str(date_of(day)): watched_ms / HOUR_MS for day, watched_ms in watched_by_day(looked, BERLIN)}
    assert days == {"2026-03-28": 1, "2026-03-29": 23, "2026-03-30": 1}
