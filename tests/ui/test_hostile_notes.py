"""Whatever a name holds, a notification shows it as text, whether its daemon reads markup or not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.alerts import Alert, AlertKind
from counterfoil.domain.quota import WindowKind
from counterfoil.ui import tray as tray_module
from counterfoil.ui.alert_text import note_for
from counterfoil.ui.note import Note, Urgency, notify_arguments, plain
from counterfoil.ui.notifications import Notifier
from counterfoil.ui.text import clean
from counterfoil.ui.tray import Tray
from tests.ui import hostile
from tests.ui.fake_notification_daemon import FakeDaemon, have_bus, private_bus
from tests.ui.hostile import unprintable
from tests.ui.parts import NOW_MS, TZ, at

EVERY = hostile.all_of("/tmp/pictures/p.png")
MARKUP = frozenset({"body", "body-markup", "actions"})


def alerts(text: str) -> Iterator[Alert]:
    for kind in AlertKind:
        window = WindowId(text, text, text, WindowKind.SEVEN_DAY_SCOPED, at(2))
        yield Alert(kind, window, NOW_MS, at(2), 86.0, at(1), at(0.8), at(1.2))


def notes(text: str) -> Iterator[Note]:
    """All that the program may notify of with such a name in it."""
    yield Note("problem", "Counterfoil", text, Urgency.NORMAL)
    yield Note("problem", text, f"/home/{text}/x: cannot be read.", Urgency.NORMAL)
    yield from (note_for(alert, TZ) for alert in alerts(text))


def as_read(body: str) -> str:
    """What a daemon shows that reads markup; an error where it would find a tag."""
    read = ElementTree.fromstring(f"<body>{body}</body>")
    assert len(read) == 0
    return read.text or ""


@pytest.mark.parametrize("text", EVERY, ids=lambda text: ascii(text[:30]))
def test_what_is_handed_to_the_bus_shows_the_text_and_nothing_else(text: str) -> None:
    for note in map(plain, notes(text)):
        assert unprintable(note.title) == []
        assert unprintable(note.body, lines=True) == []
        body = str(notify_arguments(note, "icon", 0, MARKUP)[4])
        assert as_read(body) == note.body
        assert notify_arguments(note, "icon", 0, frozenset())[4] == note.body
        assert max(len(note.title), len(body)) < 40_000
    if text.isascii() and 0 < len(text) <= 100 and text.isprintable() and text == clean(text):
        assert plain(Note("k", "t", text, Urgency.LOW)).body == text


@pytest.mark.skipif(not have_bus, reason="dbus-daemon is not installed")
def test_all_of_them_arrive_over_a_real_bus(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with private_bus() as bus, FakeDaemon(bus.address) as daemon:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        notifier = Notifier()
        for number, text in enumerate(EVERY):
            notifier.send(str(number), text, text, Urgency.LOW)
        qtbot.waitUntil(lambda: len(daemon.told) == len(EVERY), timeout=10_000)
        notifier.stop()
    assert [told.title for told in daemon.told] == [clean(text, 120) for text in EVERY]
    assert all(re.search("[<>]", told.body) is None for told in daemon.told)
    assert unescape(daemon.told[0].body) == EVERY[0]


class FakeIcon(QObject):
    """Stands for QSystemTrayIcon; keeps what it is told."""

    ActivationReason = QSystemTrayIcon.ActivationReason
    activated = Signal(QSystemTrayIcon.ActivationReason)
    messageClicked = Signal()
    told: list[tuple[str, str]] = []  # noqa: RUF012 - emptied by the test

    @staticmethod
    def isSystemTrayAvailable() -> bool:
        return True

    def setIcon(self, icon: QIcon) -> None: ...

    def setToolTip(self, text: str) -> None: ...

    def setContextMenu(self, menu: QMenu) -> None: ...

    def showMessage(self, title: str, body: str, *_: object) -> None:
        self.told.append((title, body))

    def show(self) -> None: ...

    def hide(self) -> None: ...


def test_where_no_daemon_answers_the_trays_own_message_cannot_be_read_as_markup(
    qtbot: QtBot,  # noqa: ARG001
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    FakeIcon.told.clear()
    monkeypatch.setattr(tray_module, "QSystemTrayIcon", FakeIcon)
    monkeypatch.setattr(Tray, "_watch_surroundings", Tray._look)
    tray = Tray()
    tray.show()
    for text in EVERY:
        tray.show_message(text, f"{text}\n{text}")
    tray.hide()
    assert len(FakeIcon.told) == len(EVERY)
    for title, body in FakeIcon.told:
        assert unprintable(title) == unprintable(body, lines=True) == []
        assert not set("<>&") & set(title + body)
        assert body.count("\n") <= 40
