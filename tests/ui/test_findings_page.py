from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from counterfoil.domain.finding import Finding, FindingForm, Found
from counterfoil.domain.finding_case import Case
from counterfoil.domain.money import Cost
from counterfoil.errors import LedgerError
from counterfoil.ui.theme import DARK
from counterfoil.ui.windows import findings_page
from counterfoil.ui.windows.findings_list import COST, HEADLINE, SURE
from counterfoil.ui.windows.findings_page import FindingsPage
from counterfoil.ui.windows.main import MainWindow
from counterfoil.ui.windows.pages import Access
from counterfoil.ui.windows.tables import TIGHT_PADDING_PX
from counterfoil.words import findings_page as words
from tests.altered import replace
from tests.ui import counters
from tests.ui import fake_findings as fake
from tests.ui.fake_audit import FakeAudit
from tests.ui.fake_findings import BUST_AT, FakeFindings
from tests.ui.fake_sessions import FakeSessions, named
from tests.ui.pages import findings_of, ledger_of, sessions_of
from tests.ui.parts import usd

Open = Callable[[FakeFindings], FindingsPage]
NBSP = "\u00a0"


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    """The Findings page of a window that has the Sessions and the Ledger page too, with its answer."""
    made: list[MainWindow] = []

    def begin(findings: FakeFindings) -> FindingsPage:
        sessions, ledger = FakeSessions().access(), FakeAudit().access()
        window = MainWindow(Access(ledger=ledger, sessions=sessions, findings=findings.access()))
        made.append(window)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        window.show_snapshot(counters.both())
        window.show_page("Findings")
        page = findings_of(window)
        qtbot.waitUntil(lambda: page.list.empty.text() != words.LOADING)
        return page

    yield begin
    for window in made:
        window.stop()


def window_of(page: FindingsPage) -> MainWindow:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def drawn(page: FindingsPage, qtbot: QtBot) -> FindingsPage:
    qtbot.waitUntil(lambda: page.is_built and page.requests.table.isVisible())
    return page


def cells(page: FindingsPage, column: int) -> list[str]:
    model = page.list.model
    texts = (str(model.index(row, column).data()) for row in range(model.rowCount()))
    return [text.replace(NBSP, " ").strip() for text in texts]


def test_the_dearest_stands_first_and_unknown_costs_are_no_zeros(opened: Open) -> None:
    page = opened(FakeFindings())
    assert cells(page, COST) == ["$31.40", "$4.20", "$2.85", "$0.94", "$0.31", "not known"]
    assert page.note_of.finding == fake.since_version()
    assert page.summary.text() == "At least $31.71 of $512.00 went beyond the usual"
    assert page.looked.text().startswith("23,410 requests looked at, ")


def test_a_request_that_two_findings_are_about_counts_once(opened: Open) -> None:
    twice = replace(fake.bust(), kind=fake.resumed().kind, cost=usd(2))
    page = opened(FakeFindings(fake.found((fake.bust(), twice))))
    assert page.summary.text().startswith("About $4.20 of $512.00")


def test_habits_are_the_usual_and_what_cost_nothing_is_not_unknown(opened: Open) -> None:
    page = opened(FakeFindings(fake.found((fake.habit(), replace(fake.unpriced(), cost=Cost())))))
    assert page.summary.text() == "About $2.85 of $512.00 would be saved by other habits"
    page = opened(FakeFindings(fake.found((replace(fake.unpriced(), cost=Cost()),))))
    assert page.summary.text() == "1 finding"


def test_a_finding_that_is_not_known_yet_is_chosen_once_it_is(opened: Open, qtbot: QtBot) -> None:
    findings = FakeFindings(fake.found((fake.habit(),)))
    page = opened(findings)
    page.show_section(fake.resumed().name)
    assert page.note_of.finding == fake.habit()
    findings.known = fake.found()
    page.asking.look()
    qtbot.waitUntil(lambda: page.note_of.finding == fake.resumed())


def test_the_note_says_what_how_much_since_when_how_sure_and_what_to_do(opened: Open) -> None:
    page = opened(FakeFindings())
    page.show_finding(fake.bust().name)
    told = dict(words.note_fields(fake.bust(), "Europe/Berlin"))
    assert list(told) == ["What", "How much", "Since when", "How sure", "What to do"]
    assert [label.text() for label in page.note_of.values] == list(told.values())
    page.note_of.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert all(text in copied for text in told.values())
    assert named(1).id in copied


def test_an_unpriced_finding_says_so_everywhere(opened: Open, qtbot: QtBot) -> None:
    page = drawn(opened(FakeFindings(fake.found((fake.unpriced(),)))), qtbot)
    shown = [page.summary.text(), *cells(page, COST), *(label.text() for label in page.note_of.values)]
    assert sum("not known" in text for text in shown) == 3
    assert "$0.00" not in " ".join(shown)


def test_the_bust_is_drawn_where_reading_broke_off(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeFindings())
    page.show_finding(fake.bust().name)
    drawn(page, qtbot)
    chart = page.picture.chart
    assert chart is not None
    marks, _ = chart._marked.getData()
    assert len(marks) == len(BUST_AT)
    x, y = chart._expected.getData()
    assert (len(x), min(y) > 100_000) == (2 * len(BUST_AT), True), "what could have been read"
    chart.pointed.emit(round(marks[0] * 1000))
    assert "Read from the cache 18,000" in chart.hover.text()


def test_requests_and_chart_point_at_each_other(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeFindings())
    page.show_finding(fake.bust().name)
    drawn(page, qtbot)
    assert page.requests.model.rowCount() == len(BUST_AT)
    page.requests.table.setFocus()
    page.requests.table.setCurrentIndex(page.requests.model.index(2, 0))
    chart = page.picture.chart
    assert chart is not None
    assert chart.hover.isVisible()
    page.picture.picked.emit(page.requests.model.row_at(0)[0])
    assert page.requests.table.currentIndex().row() == 0


@pytest.mark.parametrize(
    ("finding", "bars"), [(fake.since_version(), 2), (fake.habit(), 12)], ids=["before and after", "days"]
)
def test_a_finding_of_no_one_session_is_bars(opened: Open, qtbot: QtBot, finding: Finding, bars: int) -> None:
    page = opened(FakeFindings(fake.found((finding,))))
    drawn(page, qtbot)
    drawing = page.picture.bars
    assert drawing is not None
    assert len(drawing._bars.opts["height"]) == bars
    assert (page.note_of.to_session.isVisible(), page.note_of.to_ledger.isVisible()) == (False, False)


def test_kinds_and_time_are_filters(opened: Open) -> None:
    page = opened(FakeFindings())
    page.list.kind.choose("retry_storm")
    page.list.kind.chosen.emit()
    assert cells(page, COST) == ["$0.31", "not known"]
    assert page.note_of.finding == fake.failing_tool()
    page.list.period.choose("Today")
    page.list.period.chosen.emit()
    assert (page.list.empty.text(), page.note_of.isVisible()) == (words.NO_MATCH, False)
    page.show_finding(fake.bust().name)
    page.list.choose(fake.bust().name)
    assert page.note_of.finding == fake.bust(), "a finding that is asked for takes the filters away"


def test_arrow_keys_go_from_finding_to_finding(opened: Open) -> None:
    page = opened(FakeFindings())
    page.list.table.setFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Down)
    assert page.note_of.finding == fake.bust()
    assert page.list.table.accessibleName()


def test_a_look_that_finds_more_keeps_what_is_chosen(
    opened: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(findings_page, "LOOK_AGAIN_MS", 1)
    findings = FakeFindings(fake.found((fake.bust(), fake.resumed())))
    page = opened(findings)
    page.show_finding(fake.resumed().name)
    findings.known = fake.found()
    known = counters.both()
    window_of(page).show_snapshot(
        replace(known, today_total=replace(known.today_total, requests=7, cost=usd(1)))
    )
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 6)
    assert page.note_of.finding == fake.resumed()


@pytest.mark.parametrize(
    ("known", "said"),
    [
        (fake.found((), ()), words.NOTHING),
        (Found(), words.NO_REQUESTS),
    ],
    ids=["nothing found", "no requests"],
)
def test_nothing_found_says_so(opened: Open, known: Found, said: str) -> None:
    page = opened(FakeFindings(known))
    texts = [label.text() for label in (page.summary, page.list.empty) if label.isVisible()]
    assert said in texts
    assert not page.note_of.isVisible()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (FileNotFoundError(), words.NO_LEDGER),
        (LedgerError("The ledger is locked by another program."), words.CANNOT_SHOW),
    ],
    ids=["first run", "locked"],
)
def test_what_cannot_be_looked_at_is_said(opened: Open, error: Exception, said: str) -> None:
    page = opened(FakeFindings(error=error))
    assert page.list.empty.text() == said
    assert page.notice.isVisible() is isinstance(error, LedgerError)


def test_a_long_look_leaves_the_window_alone_and_says_so(qtbot: QtBot) -> None:
    window = MainWindow(Access(findings=FakeFindings(delay=0.3).access()))
    qtbot.addWidget(window)
    window.show()
    window.show_snapshot(counters.both())
    began = time.monotonic()
    window.show_page("Findings")
    page = findings_of(window)
    assert time.monotonic() - began < 0.25
    assert page.list.empty.text() == words.LOADING
    qtbot.waitUntil(lambda: page.list.table.isVisible())
    window.stop()


def test_what_cannot_be_told_opens_and_closes(opened: Open) -> None:
    page = opened(FakeFindings())
    assert "3" in page.untold.toggle.text()
    lines = page.untold.findChildren(type(page.summary))
    assert [line.isVisible() for line in lines] == [False] * 3
    page.untold.toggle.click()
    assert [line.isVisible() for line in lines] == [True] * 3


def test_from_a_finding_to_its_session_and_back(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeFindings())
    window = window_of(page)
    page.show_finding(fake.bust().name)
    page.note_of.to_session.click()
    sessions = sessions_of(window)
    qtbot.waitUntil(lambda: sessions.view.isVisible() and sessions.view.found.isVisible())
    assert sessions.view.session is not None
    assert sessions.view.session.name == named(1)
    assert sessions.view.found.sentence.text().endswith("about $4.20 beyond the usual")
    page.show_finding(fake.habit().name)
    sessions.view.found.button.click()
    assert (window.page_name, page.note_of.finding) == ("Findings", fake.bust())
    page.note_of.to_ledger.click()
    assert (window.page_name, ledger_of(window).requests.filters.session.text()) == ("Ledger", named(1).id)


def test_sessions_with_findings_bear_a_mark(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeFindings())
    window = window_of(page)
    window.show_page("Sessions")
    table = sessions_of(window).list.table
    qtbot.waitUntil(lambda: bool(table._mark.marked))
    names = {table.rows.row_at(row).name for row in range(table.rows.rowCount())}
    assert {name for name in names if name in table._mark.marked} == {named(1), named(2)}
    hints = [str(table.rows.index(row, 1).data(Qt.ItemDataRole.ToolTipRole)) for row in (0, 6)]
    assert ["Cache broken" in hint for hint in hints] == [True, False]


def test_all_that_is_painted_follows_the_colours(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeFindings())
    page.show_finding(fake.bust().name)
    drawn(page, qtbot)
    page.restyle(DARK)
    chart = page.picture.chart
    assert chart is not None
    assert chart._expected.opts["pen"].color().name() == DARK.limit


def test_where_only_some_requests_are_listed_it_says_which() -> None:
    version, reads = fake.since_version(), replace(fake.bust(), form=FindingForm.READS_PER_OUTPUT)
    assert words.requests_note(fake.case_of(version), version) == "the first of each session"
    assert words.requests_note(fake.case_of(reads), reads) == "7 of 12"
    assert words.requests_note(fake.case_of(fake.bust()), fake.bust()) == "7 requests"


def test_how_sure_is_never_cut_off(opened: Open) -> None:
    page = opened(FakeFindings(fake.found((fake.bust(confidence=0.9999),))))
    table = page.list.table
    assert cells(page, SURE) == ["> 99 %"]
    for width in (480, 720, 1280):
        window_of(page).resize(width, 800)
        words_px = table.fontMetrics().horizontalAdvance(words.sure(fake.bust(confidence=0.9999)))
        assert table.isColumnHidden(SURE) or table.columnWidth(SURE) >= words_px + TIGHT_PADDING_PX


def test_headlines_of_odd_names_stay_plain(opened: Open) -> None:
    page = opened(FakeFindings(fake.long_names()))
    assert all("\n" not in text and len(text) < 1000 for text in cells(page, HEADLINE))


def test_costs_of_requests_that_have_none_are_drawn_as_tokens(opened: Open, qtbot: QtBot) -> None:
    finding = replace(fake.habit(), cost=Cost(0, 0, 40))

    def case(one: Finding) -> Case:
        made = fake.case_of(one)
        return replace(made, calls=tuple(fake.without_price(call) for call in made.calls))

    page = opened(FakeFindings(fake.found((finding,)), make_case=case))
    drawn(page, qtbot)
    assert page.picture.heading.text() == "Tokens of its requests"
