from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from counterfoil.domain.provider_event import NOTABLE, EventKind
from counterfoil.errors import KnownError
from counterfoil.ui.provider_access import ProviderAccess, TypedReading, Understood
from counterfoil.ui.theme import LIGHT
from counterfoil.ui.windows.change_dialog import ChangeDialog
from counterfoil.ui.windows.provider_page import ProviderPage
from counterfoil.ui.windows.provider_typed import TypedDialog
from counterfoil.words import ledger_days
from counterfoil.words import provider_page as words
from tests.ui import counters
from tests.ui.fake_provider import FakeProvider

Open = Callable[[ProviderAccess], ProviderPage]
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of a dialog, where nothing is on a screen


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    made: list[ProviderPage] = []

    def begin(access: ProviderAccess) -> ProviderPage:
        page = ProviderPage(access, LIGHT)
        made.append(page)
        qtbot.addWidget(page)
        page.show()
        page.show_snapshot(counters.both())
        qtbot.waitUntil(lambda: page.sources.model.rowCount() > 0)
        return page

    yield begin
    for page in made:
        page.stop()


def line_dialog(page: ProviderPage, qtbot: QtBot) -> ChangeDialog:
    """The dialog of the status line, once it is known what would change."""
    page.sources.connect_button.click()
    dialog = page.offers.line_dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.place.text() != ledger_days.LOOKING)
    return dialog


def typed_dialog(page: ProviderPage) -> TypedDialog:
    page.sources.type_button.click()
    dialog = page.offers.typed_dialog
    assert dialog is not None
    return dialog


def test_the_status_line_is_connected_only_after_the_change_was_shown(opened: Open, qtbot: QtBot) -> None:
    provider = FakeProvider(is_connected=False)
    page = opened(provider.access())
    qtbot.waitUntil(page.sources.connect_button.isVisible)
    assert page.sources.line.text() == words.NOT_CONNECTED
    dialog = line_dialog(page, qtbot)
    assert [label.text() for label in dialog.lines[:3]][2].startswith("+")
    assert provider.asked.count("apply") == 0
    dialog.do.click()
    qtbot.waitUntil(lambda: page.sources.line.text() == words.CONNECTED)
    assert provider.is_connected
    assert page.sources.connect_button.text() == words.DISCONNECT
    assert dialog.place.text() == ledger_days.DONE


def test_a_connected_status_line_can_be_taken_back(opened: Open, qtbot: QtBot) -> None:
    provider = FakeProvider(is_connected=True)
    page = opened(provider.access())
    qtbot.waitUntil(page.sources.connect_button.isVisible)
    dialog = line_dialog(page, qtbot)
    assert dialog.windowTitle() == words.DISCONNECT_TITLE
    dialog.reject()
    assert provider.asked.count("disconnect") == 1
    assert provider.is_connected


def test_what_cannot_be_planned_is_said_in_the_dialog(opened: Open, qtbot: QtBot) -> None:
    provider = FakeProvider(is_connected=False)
    page = opened(provider.access())
    qtbot.waitUntil(page.sources.connect_button.isVisible)
    provider.error = KnownError("The settings file is not JSON.")
    dialog = line_dialog(page, qtbot)
    assert dialog.place.text() == "The settings file is not JSON."
    assert not dialog.do.isEnabled()
    assert page.notice.isHidden()


def test_a_typed_reading_is_shown_as_understood_before_it_is_saved(opened: Open, qtbot: QtBot) -> None:
    provider = FakeProvider()
    page = opened(provider.access())
    dialog = typed_dialog(page)
    assert not dialog.do.isEnabled()
    dialog.percent.setText("37 %")
    qtbot.waitUntil(dialog.do.isEnabled)
    assert dialog.heading.text() == words.UNDERSTOOD
    assert "37 % used" in dialog.lines[0].text()
    assert provider.told == []
    dialog.do.click()
    qtbot.waitUntil(lambda: dialog.heading.text() == words.SAVED)
    assert provider.told == [TypedReading("claude-code", "", "five_hour", "37 %", "")]


def test_what_is_not_understood_cannot_be_saved(opened: Open, qtbot: QtBot) -> None:
    dialog = typed_dialog(opened(FakeProvider().access()))
    dialog.text.setPlainText("hello")
    qtbot.waitUntil(lambda: not dialog.problems[0].isHidden())
    assert dialog.heading.text() == words.NOTHING_UNDERSTOOD
    assert not dialog.do.isEnabled()
    dialog.text.setPlainText("")
    qtbot.waitUntil(lambda: dialog.heading.text() == words.NOTHING_TYPED)


def test_an_answer_to_what_was_typed_before_is_left(qtbot: QtBot) -> None:
    dialog = TypedDialog()
    qtbot.addWidget(dialog)
    dialog.expect(2)
    dialog.show_understood(1, Understood(("old",)))
    assert dialog.heading.text() == words.NOTHING_TYPED
    dialog.show_understood(2, Understood(("new",), ("one line",)))
    assert (dialog.lines[0].text(), dialog.problems[0].text()) == ("new", "one line")
    assert not dialog.missed.isHidden()


def test_each_notice_can_be_turned_off(opened: Open, qtbot: QtBot) -> None:
    provider = FakeProvider(muted=frozenset([EventKind.ON_CREDITS]))
    notices = opened(provider.access()).sources.notices
    qtbot.waitUntil(lambda: not notices.actions_by_kind[EventKind.ON_CREDITS].isChecked())
    assert tuple(notices.actions_by_kind) == NOTABLE
    notices.actions_by_kind[EventKind.CAPACITY_CHANGED].trigger()
    qtbot.waitUntil(lambda: len(provider.muted) == 2)
    assert provider.muted == {EventKind.ON_CREDITS, EventKind.CAPACITY_CHANGED}


def test_what_cannot_be_done_is_not_offered(opened: Open, qtbot: QtBot) -> None:
    known = FakeProvider().access()
    sources = opened(ProviderAccess(known.open)).sources
    qtbot.wait(20)
    offers = (sources.line, sources.connect_button, sources.type_button, sources.notices)
    assert all(part.isHidden() for part in offers)


def test_without_an_agent_that_has_one_no_status_line_is_told_of(opened: Open, qtbot: QtBot) -> None:
    sources = opened(FakeProvider(is_connected=None).access()).sources
    qtbot.waitUntil(lambda: not sources.notices.isHidden())
    assert sources.line.isHidden()
    assert sources.connect_button.isHidden()
