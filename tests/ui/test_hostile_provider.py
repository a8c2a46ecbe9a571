"""On the Provider page too every name is text: in events, evidence, limits, sources, dialogs and failures."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counterfoil.domain.provider_history import ProviderHistory
from counterfoil.errors import KnownError
from counterfoil.ui.provider_access import Understood
from counterfoil.ui.windows.main import SMALLEST, MainWindow
from counterfoil.ui.windows.pages import Access
from counterfoil.ui.windows.provider_page import ProviderPage
from counterfoil.words import provider_page as words
from tests.altered import replace
from tests.ui import counters, hostile
from tests.ui.fake_provider import Change, FakeProvider, history
from tests.ui.hostile import OpenWatch, filled
from tests.ui.pages import provider_of
from tests.ui.surfaces import found_in

linux = pytest.mark.skipif(sys.platform != "linux", reason="openings are seen by inotify")


def of(text: str) -> ProviderHistory:
    """A history in which every name is `text`, the zone left as it is."""
    known = history()
    few = known.events[-9:]
    return replace(filled(replace(known, events=few), text), tz=known.tz)


@pytest.fixture
def window(qtbot: QtBot, provider: FakeProvider) -> Iterator[MainWindow]:
    made = MainWindow(Access(None, provider.access()))
    qtbot.addWidget(made)
    made.resize(*SMALLEST)
    made.show()
    made.show_snapshot(counters.with_events())
    made.show_page("Provider")
    settled(made, qtbot)
    yield made
    made.stop()


@pytest.fixture
def provider() -> FakeProvider:
    return FakeProvider()


def settled(window: MainWindow, qtbot: QtBot) -> ProviderPage:
    page = provider_of(window)
    assert page is not None
    qtbot.waitUntil(lambda: page.sources.empty.text() != words.LOADING and not page._to_show)
    qtbot.waitUntil(lambda: not page.capacity.wants_chart)
    return page


@linux
def test_in_events_limits_and_sources_they_are_text(
    qtbot: QtBot, window: MainWindow, provider: FakeProvider, picture: Path
) -> None:
    watch = OpenWatch(picture)
    page = settled(window, qtbot)
    for text in hostile.all_of(str(picture)):
        provider.known = of(text)
        before = page.events._history
        page._look()
        qtbot.waitUntil(lambda before=before: page.events._history is not before)  # type: ignore[misc]
        settled(window, qtbot)
        page.events.table.setCurrentIndex(page.events.model.index(2, 0))
        for block in page.capacity.blocks:
            if block.chart is not None:
                block.chart.pointed.emit(block.chart.moment_at(0.62))
        assert found_in(window) == [], text[:40]
        assert (window.width(), window.height()) == SMALLEST
        assert page.minimumSizeHint().width() <= SMALLEST[0], text[:40]
        window.grab()
    assert not watch.opened()
    watch.close()


def test_a_name_of_a_million_letters_leaves_the_sentence_readable(
    qtbot: QtBot, window: MainWindow, provider: FakeProvider
) -> None:
    page = settled(window, qtbot)
    provider.known = of("x" * 1_000_000)
    page._look()
    qtbot.waitUntil(lambda: "xxx" in page.events.pane.sentence.text())
    assert len(page.events.pane.sentence.text()) < 300
    assert "7" in page.events.pane.sentence.text()


@pytest.mark.qt_log_ignore("propagateSizeHints")  # of a dialog, where nothing is on a screen
def test_in_dialogs_they_are_text(
    qtbot: QtBot, window: MainWindow, provider: FakeProvider, picture: Path
) -> None:
    page = settled(window, qtbot)
    for text in hostile.all_of(str(picture))[::4]:
        provider.change = Change(
            Path("/home") / text.replace("\0", ""), Path("/tmp/x"), (f"-{text}", f"+{text}")
        )
        page.offers.connect_line(True)
        dialog = page.offers.line_dialog
        assert dialog is not None
        qtbot.waitUntil(dialog.do.isEnabled)
        assert found_in(dialog) == [], text[:40]
        dialog.reject()
        page.offers.type_reading()
        typing = page.offers.typed_dialog
        assert typing is not None
        typing.show_understood(0, Understood((text,), (text,)))
        assert found_in(typing) == [], text[:40]
        typing.show_failure(text)
        assert found_in(typing) == [], text[:40]
        typing.reject()


def test_what_goes_wrong_is_told_as_text(
    qtbot: QtBot, window: MainWindow, provider: FakeProvider, picture: Path
) -> None:
    page = settled(window, qtbot)
    for text in hostile.of_markup(str(picture))[::8]:
        provider.error = KnownError(text)
        page._look()
        qtbot.waitUntil(lambda text=text: page.notice.sentence.text() == text)  # type: ignore[misc]
        assert found_in(window) == []


@linux
def test_on_the_charts_of_both_counters_they_are_text(
    qtbot: QtBot, window: MainWindow, picture: Path
) -> None:
    watch = OpenWatch(picture)
    window.show_page("Now")
    qtbot.waitUntil(lambda: not window.page.wants_chart)
    chart = window.page.window_panel.chart
    assert chart is not None
    for text in hostile.all_of(str(picture))[::2]:
        for state, share in ((counters.with_events(), 0.25), (counters.with_estimate(), 0.3)):
            window.show_snapshot(filled(state, text))
            chart.pointed.emit(chart.moment_at(share))
            assert found_in(window) == [], text[:40]
            assert (window.width(), window.height()) == SMALLEST
    assert not watch.opened()
    watch.close()
