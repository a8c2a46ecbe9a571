from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from counterfoil.domain.provider_event import EventKind
from counterfoil.domain.provider_history import ProviderHistory
from counterfoil.errors import LedgerError
from counterfoil.ui.theme import DARK, LIGHT
from counterfoil.ui.windows.main import MainWindow
from counterfoil.ui.windows.pages import Access
from counterfoil.ui.windows.provider_page import ProviderPage
from counterfoil.words import provider_page as words
from tests.altered import replace
from tests.ui import counters
from tests.ui.fake_audit import FakeAudit
from tests.ui.fake_provider import FakeProvider, history
from tests.ui.pages import provider_of
from tests.ui.parts import NOW_MS, TZ, at, reading
from tests.ui.ticking import ticking

Open = Callable[..., ProviderPage]
EMPTY = ProviderHistory(NOW_MS, TZ)


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    """The Provider page of a window that stands at the example with both counters."""
    made: list[MainWindow] = []

    def begin(provider: FakeProvider) -> ProviderPage:
        window = MainWindow(Access(None, provider.access()))
        made.append(window)
        qtbot.addWidget(window)
        window.show()
        window.show_snapshot(counters.both())
        window.show_page("Provider")
        page = provider_of(window)
        assert page is not None
        qtbot.waitUntil(lambda: page.sources.empty.text() != words.LOADING)
        return page

    yield begin
    for window in made:
        window.stop()


def listed(page: ProviderPage, column: int) -> list[str]:
    model = page.events.model
    return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]


def test_the_page_stands_between_the_others(qtbot: QtBot) -> None:
    window = MainWindow(Access(FakeAudit(3).access(), FakeProvider().access()))
    qtbot.addWidget(window)
    assert [item.name for item in window.rail.items] == ["Now", "Provider", "Ledger"]
    window.show_page("Ledger")
    assert (window.page_of("Provider"), window.page_of("Ledger") is None) == (None, False)
    window.stop()


def test_events_are_listed_newest_first_without_plain_resets(opened: Open) -> None:
    page = opened(FakeProvider())
    assert listed(page, 2)[:3] == ["Rise without use here", "Counter back at zero", "Work on credits"]
    assert "Reset" not in listed(page, 2)
    assert listed(page, 4)[0].replace("\u00a0", " ") == "+7 points"
    assert page.events.note.text().replace("\u00a0", " ") == "9 of 49 events"


def test_events_can_be_narrowed_to_an_agent_and_a_kind(opened: Open) -> None:
    page = opened(FakeProvider())
    page.events.agent.choose("codex")
    page.events.agent.chosen.emit()
    assert {name.split()[0] for name in listed(page, 1)} == {"Codex"}
    page.events.kind.choose(EventKind.RESET_EARLY)
    page.events.kind.chosen.emit()
    assert listed(page, 2) == ["Reset early"]
    page.events.agent.choose("claude-code")
    page.events.agent.chosen.emit()
    assert page.events.empty.text() == words.NO_MATCH
    page.events.kind.choose("every")
    page.events.kind.chosen.emit()
    assert listed(page, 2).count("Reset") == 40


def test_the_chosen_event_is_told_with_its_evidence(opened: Open) -> None:
    page = opened(FakeProvider())
    pane = page.events.pane
    assert pane.title.text() == "Rise without use here"
    page.events.table.setCurrentIndex(page.events.model.index(1, 0))
    assert pane.title.text() == "Counter back at zero"
    assert "48" in pane.sentence.text()
    assert len([label for label in pane.lines if not label.isHidden()]) == 4
    assert "4" in pane.lines[1].text()


def test_the_chosen_event_stays_chosen_when_more_come(opened: Open) -> None:
    page = opened(FakeProvider())
    page.events.table.setCurrentIndex(page.events.model.index(4, 0))
    chosen = page.events.pane.event_shown
    more = (*history().events, counters.event(EventKind.COUNTER_FELL, -0.1, 50.0, 20.0))
    page.events.show_history(replace(history(), events=more))
    assert page.events.pane.event_shown == chosen
    assert page.events.table.currentIndex().row() == 5


@pytest.mark.parametrize(
    ("provider", "sentence"),
    [
        (FakeProvider(EMPTY), words.NO_EVENTS),
        (FakeProvider(error=FileNotFoundError()), words.NO_LEDGER),
        (FakeProvider(error=LedgerError("It is locked.")), words.CANNOT_SHOW),
    ],
    ids=["empty", "none", "locked"],
)
def test_where_there_is_nothing_a_sentence_says_why(
    opened: Open, provider: FakeProvider, sentence: str
) -> None:
    page = opened(provider)
    assert page.events.empty.text() == sentence
    assert page.events.table.isHidden()
    assert page.notice.sentence.text() == ("It is locked." if sentence == words.CANNOT_SHOW else "")


def test_each_limit_is_told_and_drawn_where_it_is_known(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeProvider())
    qtbot.waitUntil(lambda: not page.capacity.wants_chart)
    cut, steady, unknown = page.capacity.blocks
    assert cut.figure.text() == "$0.81 a percent"
    assert "38" in cut.changes[0].text()
    assert "assumed" in cut.weights.text()
    assert cut.chart is not None
    assert cut.chart.labels[0].toPlainText().replace("\u00a0", " ") == "−38 %"
    assert (steady.changes[0].isHidden(), steady.chart is None) == (True, False)
    assert (unknown.chart, unknown.figure.text()) == (None, "")
    assert "4 points only" in unknown.sentence.text()


def test_sources_tell_how_many_readings_were_believed(opened: Open) -> None:
    model = opened(FakeProvider()).sources.model
    cells = [str(model.data(model.index(0, column))).replace("\u00a0", " ") for column in range(4)]
    assert cells == ["status line", "Claude", "not known", "1,190 of 1,204"]


def test_it_looks_again_for_new_readings_and_not_for_every_snapshot(opened: Open, qtbot: QtBot) -> None:
    provider = FakeProvider()
    page = opened(provider)
    page._later.setInterval(1)
    snapshot = counters.both()
    page.show_snapshot(replace(snapshot, at_ms=NOW_MS + 60_000))
    qtbot.wait(30)
    assert provider.asked.count("open") == 1
    first, *others = snapshot.windows
    newer = replace(first, window=replace(first.window, readings=(reading(at(0.01), 63),)))
    page.show_snapshot(replace(snapshot, windows=(newer, *others)))
    qtbot.waitUntil(lambda: provider.asked.count("open") == 2)


def test_nothing_is_asked_while_another_page_is_seen(opened: Open, qtbot: QtBot) -> None:
    provider = FakeProvider()
    page = opened(provider)
    page._later.setInterval(1)
    window = page.window()
    assert isinstance(window, MainWindow)
    window.show_page("Now")
    window.show_snapshot(counters.with_events())
    qtbot.wait(30)
    assert provider.asked.count("open") == 1
    window.show_page("Provider")
    qtbot.waitUntil(lambda: provider.asked.count("open") == 2)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # of a part that is shown as a window
def test_the_window_answers_while_it_is_being_learned(qtbot: QtBot) -> None:
    page = ProviderPage(FakeProvider(delay=0.3).access(), LIGHT)
    qtbot.addWidget(page)
    page.show()
    page.show_snapshot(counters.both())
    ticks = ticking(page)
    assert page.events.empty.text() == words.LOADING
    qtbot.waitUntil(lambda: page.events.model.rowCount() > 0)
    page.stop()
    assert len(ticks) > 10


def test_a_year_of_events_is_shown_at_once(opened: Open) -> None:
    page = opened(FakeProvider())
    many = tuple(
        counters.event(EventKind.COUNTER_FELL, -i / 10, 50.0, 20.0, evidence=(counters.seen(-i / 10, 50),))
        for i in range(3000, 0, -1)
    )
    began = time.perf_counter()
    page.events.show_history(replace(history(), events=many))
    assert page.events.model.rowCount() == 3000
    assert time.perf_counter() - began < 0.25  # many times what it takes


def test_it_takes_on_a_new_theme(opened: Open, qtbot: QtBot) -> None:
    page = opened(FakeProvider())
    qtbot.waitUntil(lambda: not page.capacity.wants_chart)
    page.restyle(DARK)
    chart = page.capacity.blocks[0].chart
    assert chart is not None
    assert chart.points.opts["brush"].color().name() == DARK.provider
