from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counterfoil.domain.coverage import Coverage
from counterfoil.domain.snapshot import Snapshot
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.verification import FirstBad
from counterfoil.errors import LedgerLost
from counterfoil.ui.ledger_access import LedgerAccess
from counterfoil.ui.windows.ledger_page import LedgerPage
from counterfoil.ui.windows.ledger_span import Period
from counterfoil.ui.windows.main import MainWindow
from counterfoil.ui.windows.pages import Access
from counterfoil.words import ledger as words
from tests.altered import replace
from tests.ui import snapshots as examples
from tests.ui.fake_audit import FakeAudit
from tests.ui.pages import ledger_of
from tests.ui.parts import NOW_MS

Open = Callable[..., LedgerPage]
LOST = LedgerLost("The ledger has 812,000 records fewer than it is known to have had.")


def none() -> FakeAudit:
    raise FileNotFoundError


@pytest.fixture
def open_page(qtbot: QtBot) -> Iterator[Open]:
    """Opens the Ledger page of a window over a made-up ledger; threads end with the test."""
    made: list[MainWindow] = []

    def opened(
        audit: FakeAudit, snapshot: Snapshot | None = None, access: LedgerAccess | None = None
    ) -> LedgerPage:
        window = MainWindow(Access(access or audit.access()))
        qtbot.addWidget(window)
        made.append(window)
        window.resize(1120, 900)
        window.show_snapshot(snapshot or replace(examples.empty(), at_ms=NOW_MS))
        window.show()
        window.show_page("Ledger")
        return ledger_of(window)

    yield opened
    for window in made:
        window.stop()
    qtbot.waitUntil(lambda: not any(t.name.startswith("audit") for t in threading.enumerate()))


def filled(qtbot: QtBot, page: LedgerPage, total: int) -> LedgerPage:
    """The page once all is answered and that many requests are shown."""
    model, table = page.requests.model, page.requests.table
    qtbot.waitUntil(lambda: not page._is_fresh and model.total == total and table.isVisible())
    return page


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def later(page: LedgerPage, **changed: object) -> None:
    """A snapshot that tells of something new, and the look that follows it, at once."""
    shown = replace(examples.empty(), at_ms=NOW_MS, last_event_at_ms=NOW_MS, **changed)
    page.show_snapshot(shown)
    page._later.setInterval(0)
    page._later.start()


def test_a_million_requests_are_counted_and_the_newest_shown(open_page: Open, qtbot: QtBot) -> None:
    page = filled(qtbot, open_page(FakeAudit(1_000_000)), 1_000_000)
    assert plain(page.requests.note.text()) == "1,000,000 requests"
    assert page.requests.model.texts_at(0) is not None
    assert page.requests.clear.isHidden()


def test_a_filter_asks_again_and_can_be_cleared(open_page: Open, qtbot: QtBot) -> None:
    page = filled(qtbot, open_page(FakeAudit(600)), 600)
    page.requests.filters.model.choose("glm-5")
    page.requests.filters.model.chosen.emit()
    qtbot.waitUntil(lambda: 0 < page.requests.model.total < 600)
    assert page.requests.clear.isVisible()
    page.requests.clear.click()
    filled(qtbot, page, 600)
    assert page.requests.clear.isHidden()


def test_when_nothing_matches_it_says_so_and_filters_stay(open_page: Open, qtbot: QtBot) -> None:
    page = filled(qtbot, open_page(FakeAudit(600)), 600)
    page.requests.filters.choose_session("no such")
    qtbot.waitUntil(lambda: page.requests.empty.isVisible())
    assert page.requests.empty.text() == f"{words.NOTHING_MATCHES} {words.WHOLE_SESSION_ID}"
    assert page.requests.filters.isVisible()
    assert not page.requests.table.isVisible()


def test_a_click_on_a_day_filters_by_it_and_marks_it(open_page: Open, qtbot: QtBot) -> None:
    page = filled(qtbot, open_page(FakeAudit(5000)), 5000)
    qtbot.waitUntil(lambda: bool(page.days.strip.cells))
    today = NOW_MS // DAY_MS
    QTest.mouseClick(page.days.strip, Qt.MouseButton.LeftButton, pos=page.days.strip.place_of(today).center())
    qtbot.waitUntil(lambda: 0 < page.requests.model.total < 5000)
    assert page.requests.filters.periods.button(Period.CUSTOM).isChecked()
    assert page.requests.filters.span.days == (today, today)


def test_a_chosen_row_shows_its_details_and_arrows_go_on(open_page: Open, qtbot: QtBot) -> None:
    page = filled(qtbot, open_page(FakeAudit(600)), 600)
    requests = page.requests
    requests.table.setFocus()
    requests.table.choose(2)
    assert not requests.details.isVisible()
    QTest.keyClick(requests.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(requests.details.lines) == 3)
    QTest.keyClick(requests.table, Qt.Key.Key_Down)
    assert requests.details.row == requests.model.row_at(3)
    QTest.keyClick(requests.table, Qt.Key.Key_Escape)
    assert not requests.details.isVisible()


def test_only_this_session_filters_by_it(open_page: Open, qtbot: QtBot) -> None:
    page = filled(qtbot, open_page(FakeAudit(600)), 600)
    page.requests.table.opened.emit(45)
    page.requests.details.only_session.click()
    filled(qtbot, page, 40)
    assert not page.requests.details.isVisible()


def test_verify_runs_beside_the_table_and_its_result_stays(open_page: Open, qtbot: QtBot) -> None:
    page = filled(qtbot, open_page(FakeAudit(600)), 600)
    page.check.verify.click()
    qtbot.waitUntil(lambda: not page.check.is_busy)
    assert plain(page.check.sentence.text()) == "720 records unchanged since they were written"
    later(page)
    qtbot.wait(50)
    assert "Checked 24 Jul 13:33" in plain(page.check.facts.text())


def test_a_changed_record_is_named(open_page: Open, qtbot: QtBot) -> None:
    bad = FirstBad(3, "event", 12, "Record event 12 is not as it was written.")
    page = filled(qtbot, open_page(FakeAudit(600, bad=bad)), 600)
    page.check.verify.click()
    qtbot.waitUntil(lambda: page.check.sentence.text() == bad.what)


def test_a_check_can_be_cancelled(open_page: Open, qtbot: QtBot) -> None:
    page = filled(qtbot, open_page(FakeAudit(600, delay=0.01, check_steps=500)), 600)
    page.check.verify.click()
    qtbot.waitUntil(lambda: page.check.bar.maximum() == 720)
    page.check.cancel.click()
    qtbot.waitUntil(lambda: page.check.sentence.text().startswith("Stopped after"))


def test_the_checkpoint_is_copied(open_page: Open, qtbot: QtBot) -> None:
    page = filled(qtbot, open_page(FakeAudit(600)), 600)
    page.check.copy.click()
    qtbot.waitUntil(lambda: page.check.said.isVisible())
    assert QGuiApplication.clipboard().text().startswith("counterfoil-checkpoint 1 ")


def test_without_a_ledger_it_says_when_one_begins(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeAudit(), access=replace(FakeAudit().access(), open=none))
    qtbot.waitUntil(lambda: page.requests.empty.text() == words.NO_LEDGER)
    assert not page.requests.filters.isVisible()


def test_an_empty_ledger_has_sentences(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(FakeAudit(0, known=Coverage()))
    qtbot.waitUntil(lambda: page.requests.empty.text() == words.NO_REQUESTS)
    qtbot.waitUntil(lambda: page.days.empty.text() == "Nothing was watched yet.")


def test_a_lost_ledger_is_told_and_looked_for_again(open_page: Open, qtbot: QtBot) -> None:
    audit = FakeAudit(600, error=LOST)
    page = open_page(audit)
    qtbot.waitUntil(lambda: page.notice.sentence.text() == str(LOST))
    assert page.requests.empty.text() == words.CANNOT_SHOW
    audit.error = None
    later(page)
    filled(qtbot, page, 600)
    assert not page.notice.isVisible()


def test_the_apps_own_notice_stands_above_what_the_page_met(open_page: Open, qtbot: QtBot) -> None:
    notice = replace(examples.empty(), notice="The disk is full; free some space.")
    page = open_page(FakeAudit(error=LOST), notice)
    qtbot.waitUntil(lambda: page.notice.more.text() == str(LOST))
    assert page.notice.sentence.text() == notice.notice


def test_new_requests_appear_at_the_top_by_themselves(open_page: Open, qtbot: QtBot) -> None:
    audit = FakeAudit(600)
    page = filled(qtbot, open_page(audit), 600)
    audit.total = 605
    later(page)
    filled(qtbot, page, 605)


def test_what_is_being_read_does_not_move_when_new_requests_come(open_page: Open, qtbot: QtBot) -> None:
    audit = FakeAudit(600)
    page = filled(qtbot, open_page(audit), 600)
    page.requests.table.opened.emit(3)
    audit.total = 603
    later(page)
    qtbot.waitUntil(lambda: page.requests.newer.isVisible())
    assert plain(page.requests.newer.text()) == "Show 3 new requests"
    assert page.requests.model.total == 600
    page.requests.newer.click()
    filled(qtbot, page, 603)
    assert page.requests.newer.isHidden()


def test_rows_that_say_something_else_now_are_renewed_in_place(open_page: Open, qtbot: QtBot) -> None:
    audit = FakeAudit(600)
    page = filled(qtbot, open_page(audit), 600)
    page.requests.table.opened.emit(3)
    before = page.requests.model.row_at(3)
    audit.odd = True
    later(page)
    qtbot.waitUntil(lambda: page.requests.model.row_at(3) != before)
    qtbot.waitUntil(lambda: page.requests.details.row == page.requests.model.row_at(3))


def test_the_sample_and_ones_own_ledger_are_never_mixed(open_page: Open, qtbot: QtBot) -> None:
    audit = FakeAudit(40)
    page = filled(qtbot, open_page(audit, examples.first_run()), 40)
    assert page.sample.isVisible()
    page.check.verify.click()
    qtbot.waitUntil(lambda: not page.check.is_busy)
    audit.total = 600
    with qtbot.waitSignal(page.use_own_logs):
        page.sample.button.click()
    page.show_snapshot(replace(examples.empty(), at_ms=NOW_MS))
    filled(qtbot, page, 600)
    assert page.check.sentence.text() == words.NOT_CHECKED
    assert not page.sample.isVisible()


def test_a_hidden_page_lets_go_of_the_ledger_and_comes_back(open_page: Open, qtbot: QtBot) -> None:
    audit = FakeAudit(600)
    page = filled(qtbot, open_page(audit), 600)
    window = page.window()
    assert isinstance(window, MainWindow)
    window.show_page("Now")
    qtbot.waitUntil(lambda: audit.asked.count("close") == 2)
    audit.total = 601
    later(page)
    window.show_page("Ledger")
    filled(qtbot, page, 601)


@pytest.mark.parametrize("size", [(480, 360), (720, 480), (1120, 800), (2000, 1200)])
def test_the_page_fits_its_width_with_details_too(
    open_page: Open, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page = filled(qtbot, open_page(FakeAudit(600, odd=True)), 600)
    page.window().resize(*size)
    page.requests.filters.choose_days(0, NOW_MS // DAY_MS)
    QApplication.processEvents()
    filled(qtbot, page, 600)
    page.requests.table.opened.emit(3)
    qtbot.waitUntil(lambda: len(page.requests.details.lines) == 3)
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= size[0]
    assert page.width() <= page.window().width()
