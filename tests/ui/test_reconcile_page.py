from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from counterfoil.errors import LedgerError
from counterfoil.ui.reconcile_access import Seen
from counterfoil.ui.windows.main import MainWindow
from counterfoil.ui.windows.pages import Access
from counterfoil.ui.windows.reconcile_page import ReconcilePage
from counterfoil.words import reconcile_page as words
from tests.altered import replace
from tests.ui import counters
from tests.ui import fake_reconcile as fakes
from tests.ui.fake_audit import FakeAudit
from tests.ui.fake_reconcile import FakeReconcile
from tests.ui.pages import ledger_of, reconcile_of

Open = Callable[[FakeReconcile], ReconcilePage]
FILE = Path("/home/ada/Downloads/claude_api_cost_2026_07.csv")


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    """The Reconcile page of a window with a ledger page beside it."""
    made: list[MainWindow] = []

    def begin(fake: FakeReconcile) -> ReconcilePage:
        window = MainWindow(Access(FakeAudit(100).access(), reconcile=fake.access()))
        made.append(window)
        qtbot.addWidget(window)
        window.resize(1120, 900)
        window.show()
        window.show_snapshot(counters.both())
        window.show_page("Reconcile")
        return reconcile_of(window)

    yield begin
    for window in made:
        window.stop()


def said(page: ReconcilePage) -> str:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window.toast.label.text()


def drop(page: ReconcilePage, *paths: Path) -> None:
    """As the system does it once the mouse is let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(9, 9), action, data, button, Qt.KeyboardModifier.NoModifier)
    page.dropEvent(event)


def compared(page: ReconcilePage, qtbot: QtBot) -> None:
    page.look(FILE)
    qtbot.waitUntil(page.seen.isVisible)
    page.seen.compare.click()
    qtbot.waitUntil(page.result.isVisible)


def test_a_page_without_statements_says_what_it_is_for_and_what_it_reads(opened: Open, qtbot: QtBot) -> None:
    fake = FakeReconcile()
    page = opened(fake)
    qtbot.waitUntil(lambda: "kept" in fake.asked)
    assert page.start.isVisible()
    assert not page.start.kept.isVisible()
    assert page.start.readable.isVisible()
    assert page.start.write.isVisible()


def test_a_dropped_file_is_recognised_and_nothing_of_it_is_kept(opened: Open, qtbot: QtBot) -> None:
    fake = FakeReconcile()
    page = opened(fake)
    drop(page, FILE)
    qtbot.waitUntil(page.seen.isVisible)
    assert page.seen.found.text() == "Anthropic cost · 1 Jul – 14 Jul 2026 · 40\u00a0lines · $392.40"
    assert page.seen.heading.text() == FILE.name
    assert "keep" not in fake.asked


def test_of_several_dropped_files_the_first_is_looked_at(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeReconcile())
    drop(page, FILE, Path("/home/ada/other.csv"))
    qtbot.waitUntil(page.seen.isVisible)
    assert page.seen.heading.text() == FILE.name
    assert said(page) == f"One file at a time: {FILE.name} is looked at."


def test_compare_keeps_the_file_then_shows_what_came_of_it(opened: Open, qtbot: QtBot) -> None:
    fake = FakeReconcile()
    page = opened(fake)
    compared(page, qtbot)
    order = [what for what in fake.asked if what != "kept"]
    assert order == ["look", "keep", "compare"]
    assert page.result.figures.ledger.value.text() == "$573.00"
    assert page.result.figures.statement.value.text() == "$587.97"
    assert page.result.figures.difference.value.text() == "+$14.97"
    assert page.result.figures.difference.more.text() == "Unexplained: +$1.20"


def test_what_was_kept_can_be_taken_back_at_once(opened: Open, qtbot: QtBot) -> None:
    fake = FakeReconcile()
    page = opened(fake)
    compared(page, qtbot)
    window = page.window()
    assert isinstance(window, MainWindow)
    window.toast.undo()
    qtbot.waitUntil(lambda: "withdraw" in fake.asked and page.start.isVisible())
    assert fake.lines == []


def test_a_file_that_is_kept_already_is_not_offered_to_be_taken_back(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeReconcile(seen=lambda path: replace(fakes.seen(path), kept_before=True)))
    page.look(FILE)
    qtbot.waitUntil(page.seen.isVisible)
    assert page.seen.notes.text() == words.KEPT_BEFORE
    page.seen.compare.click()
    qtbot.waitUntil(page.result.isVisible)
    assert said(page) == ""


def test_a_file_that_is_no_statement_says_why_and_cannot_be_compared(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeReconcile(seen=lambda path: Seen(path, 9, problem="It is a PDF, not a table.")))
    page.look(FILE)
    qtbot.waitUntil(page.seen.isVisible)
    assert page.seen.problem.text() == "It is a PDF, not a table."
    assert not page.seen.compare.isVisible()
    page.seen.another.click()
    assert page.start.isVisible()


def test_a_kept_statement_is_compared_again_by_enter(opened: Open, qtbot: QtBot) -> None:
    fake = FakeReconcile(lines=fakes.kept_lines())
    page = opened(fake)
    table = page.start.kept.table
    qtbot.waitUntil(table.isVisible)
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(page.result.isVisible)
    assert "keep" not in fake.asked
    page.back.click()
    assert page.start.isVisible()


def test_withdrawing_takes_the_chosen_statement_out_of_the_list(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeReconcile(lines=fakes.kept_lines()))
    kept = page.start.kept
    qtbot.waitUntil(kept.table.isVisible)
    assert not kept.withdraw.isEnabled()
    kept.table.setCurrentIndex(kept.model.index(1, 0))
    kept.withdraw.click()
    qtbot.waitUntil(lambda: kept.model.rowCount() == 2)
    assert said(page) == "Withdrawn: cursor-usage-june.csv. The ledger still holds what it was."


def test_cancelling_leads_back_and_shows_no_result(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeReconcile(lines=fakes.kept_lines(), step_seconds=0.1, steps=100))
    qtbot.waitUntil(page.start.kept.table.isVisible)
    page.compare(page.start.known[0])
    qtbot.waitUntil(lambda: page.busy.bar.value() > 0)
    assert page.busy.cancel.isVisible()
    page.busy.cancel.click()
    qtbot.waitUntil(page.start.isVisible)
    assert not page.result.isVisible()
    assert said(page) == words.CANCELLED


def test_another_zone_or_tolerance_compares_anew(opened: Open, qtbot: QtBot) -> None:
    fake = FakeReconcile()
    page = opened(fake)
    compared(page, qtbot)
    manner = page.result.manner
    manner.zone.choose("Europe/Berlin")
    manner.zone.chosen.emit()
    qtbot.waitUntil(lambda: len(fake.wishes) == 2)
    manner.tolerance.choose("0")
    manner.tolerance.chosen.emit()
    qtbot.waitUntil(lambda: len(fake.wishes) == 3)
    assert [(wish.tz, wish.tolerance.picousd) for wish in fake.wishes] == [
        (None, 10**10),
        ("Europe/Berlin", 10**10),
        ("Europe/Berlin", 0),
    ]


def test_a_failure_is_told_and_the_page_goes_on(opened: Open, qtbot: QtBot) -> None:
    fake = FakeReconcile(error=LedgerError("The ledger is locked by another program."), fails="compare")
    page = opened(fake)
    page.look(FILE)
    qtbot.waitUntil(page.seen.isVisible)
    page.seen.compare.click()
    qtbot.waitUntil(lambda: page.notice.sentence.text() == "The ledger is locked by another program.")
    assert not page.busy.isVisible()
    fake.error = None
    page.compare(fake.lines[0] if fake.lines else fakes.seen())
    qtbot.waitUntil(page.result.isVisible)
    assert not page.notice.isVisible()


def test_without_a_ledger_it_says_so(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeReconcile(error=FileNotFoundError()))
    qtbot.waitUntil(lambda: page.notice.sentence.text() == words.NO_LEDGER)
    assert page.start.isVisible()


def test_evidence_leads_to_the_requests_in_the_ledger(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeReconcile())
    compared(page, qtbot)
    page.result.rows.table.setCurrentIndex(page.result.rows.model.index(4, 0))
    page.result.details.blocks[0].show_in_ledger.click()
    window = page.window()
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.page_name == "Ledger")
    assert ledger_of(window).requests.filters.session.text() == "0b2f6c1e-session"


def test_looking_at_a_slow_file_keeps_the_window_awake_and_ends_with_it(opened: Open, qtbot: QtBot) -> None:
    before = set(threading.enumerate())
    page = opened(FakeReconcile(delay=0.5))
    page.look(FILE)
    assert not page.seen.isVisible()
    assert page.busy.isVisible()
    assert page.busy.label.text() == f"Looking at {FILE.name} …"
    qtbot.waitUntil(page.seen.isVisible)
    page.stop()
    own = [one for one in threading.enumerate() if one not in before and one.name.startswith("reconcile")]
    qtbot.waitUntil(lambda: not any(one.is_alive() for one in own))
