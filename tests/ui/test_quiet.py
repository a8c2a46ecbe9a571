"""When a window counts as at rest, for pictures and measures of it."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from counterfoil.ui.enquirer import Enquirer, Post
from counterfoil.ui.lane import Lane, Opened
from tests.ui.quiet import is_drawn, is_quiet, unrest


class Asking(Enquirer):
    """Asks one thing, which is answered when `may_answer` is set."""

    def __init__(self, parent: QWidget) -> None:
        self._lane = Lane("asking")
        super().__init__((self._lane,), parent)
        self.may_answer = Event()

    def ask(self) -> None:
        def wait(_post: Post, _audit: Opened) -> None:
            self.may_answer.wait(5)

        self._ask(self._lane, "asked", wait)


def page(qtbot: QtBot, *, is_seen: bool = True) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.setVisible(is_seen)
    return made


def test_a_page_is_quiet_once_what_it_asked_for_has_come(qtbot: QtBot) -> None:
    seen = page(qtbot)
    asking = Asking(seen)
    assert is_quiet(seen)
    asking.ask()
    assert list(unrest(seen)) == ["Asking"]
    assert is_drawn(seen)
    asking.may_answer.set()
    qtbot.waitUntil(lambda: is_quiet(seen))
    asking.stop()


def test_what_nobody_sees_is_not_waited_for(qtbot: QtBot) -> None:
    hidden = page(qtbot, is_seen=False)
    asking = Asking(hidden)
    asking.ask()
    assert is_quiet(hidden)
    asking.may_answer.set()
    asking.stop()


def test_a_timer_that_is_about_to_end_is_waited_for_and_a_regular_one_is_not(qtbot: QtBot) -> None:
    seen = page(qtbot)
    regular, soon = QTimer(seen), QTimer(seen)
    regular.start(50)
    assert is_quiet(seen)
    soon.setSingleShot(True)
    soon.start(500)
    assert not is_drawn(seen)
    soon.stop()
    soon.start(60_000)
    assert is_quiet(seen)


def test_a_part_that_waits_for_its_chart_is_waited_for_while_it_is_seen(qtbot: QtBot) -> None:
    seen = page(qtbot)
    part = QWidget(seen)
    part.wants_chart = True  # type: ignore[attr-defined]
    assert is_quiet(seen)
    part.show()
    assert not is_quiet(seen)
