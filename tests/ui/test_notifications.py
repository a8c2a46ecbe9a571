"""Notifications, against a daemon that is made up on a bus that is real."""

from __future__ import annotations

import socket
import tempfile
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from counterfoil.ui import session_bus
from counterfoil.ui.note import Note, Urgency
from counterfoil.ui.notifications import Notifier
from tests.ui.fake_notification_daemon import FakeDaemon, PrivateBus, have_bus, private_bus

pytestmark = pytest.mark.skipif(not have_bus, reason="dbus-daemon is not installed")
StartDaemon = Callable[..., FakeDaemon]


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    with private_bus() as private:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", private.address)
        yield private


@pytest.fixture
def start_daemon(bus: PrivateBus) -> Iterator[StartDaemon]:
    started: list[FakeDaemon] = []

    def start(**how: object) -> FakeDaemon:
        started.append(FakeDaemon(bus.address, **how))  # type: ignore[arg-type]
        return started[-1]

    yield start
    for daemon in started:
        daemon.stop()


@pytest.fixture
def fallen() -> list[Note]:
    """What was handed to the fallback."""
    return []


@pytest.fixture
def notifier(qtbot: QtBot, fallen: list[Note]) -> Iterator[Notifier]:  # noqa: ARG001
    made = Notifier(fallen.append)
    yield made
    made.stop()


def test_a_note_arrives_as_it_was_sent(qtbot: QtBot, start_daemon: StartDaemon, notifier: Notifier) -> None:
    daemon = start_daemon()
    notifier.send("codex", "At 86 %", "Runs out about 14:20.", Urgency.CRITICAL, [("default", "Open")])
    qtbot.waitUntil(lambda: len(daemon.told) == 1)
    told = daemon.told[0]
    assert (told.app, told.replaces, told.title, told.body) == (
        "Counterfoil",
        0,
        "At 86 %",
        "Runs out about 14:20.",
    )
    assert told.actions == ["default", "Open"]
    assert told.hints == {"urgency": ("y", 2), "desktop-entry": ("s", "counterfoil")}
    assert notifier.available is True


def test_a_later_note_of_a_key_takes_the_place_of_the_earlier(
    qtbot: QtBot, start_daemon: StartDaemon, notifier: Notifier
) -> None:
    daemon = start_daemon()
    _send_and_wait(qtbot, notifier, daemon, "codex")
    _send_and_wait(qtbot, notifier, daemon, "claude")
    _send_and_wait(qtbot, notifier, daemon, "codex")
    assert [told.replaces for told in daemon.told] == [0, 0, 1]


def test_of_notes_in_a_burst_the_last_is_what_stays(
    qtbot: QtBot, start_daemon: StartDaemon, notifier: Notifier
) -> None:
    daemon = start_daemon()
    _send_and_wait(qtbot, notifier, daemon, "other")
    for percent in range(80, 90):
        notifier.send("codex", f"At {percent} %", "", Urgency.NORMAL)
    qtbot.waitUntil(lambda: daemon.told[-1].title == "At 89 %")
    assert [(t.title, t.replaces) for t in daemon.told[1:]] == [("At 80 %", 0), ("At 89 %", 2)]


@pytest.mark.parametrize(
    ("capabilities", "body", "actions"),
    [
        (("body", "body-markup", "actions"), "a &lt;img src='x'/&gt; &amp; b", ["default", "Open"]),
        (("body",), "a <img src='x'/> & b", []),
    ],
)
def test_a_text_is_shown_as_it_is_whatever_the_daemon_can(
    qtbot: QtBot,
    start_daemon: StartDaemon,
    notifier: Notifier,
    capabilities: tuple[str, ...],
    body: str,
    actions: list[str],
) -> None:
    daemon = start_daemon(capabilities=capabilities)
    notifier.send("k", "t", "a <img src='x'/> & b", Urgency.LOW, [("default", "Open")])
    qtbot.waitUntil(lambda: len(daemon.told) == 1)
    assert (daemon.told[0].body, daemon.told[0].actions) == (body, actions)


def test_a_click_is_told_by_the_key_of_its_note(
    qtbot: QtBot, start_daemon: StartDaemon, notifier: Notifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    daemon = start_daemon()
    _send_and_wait(qtbot, notifier, daemon, "codex")
    with qtbot.waitSignal(notifier.action_invoked) as clicked:
        daemon.emit("ActionInvoked", 7, "default")  # another program's note
        daemon.emit("ActionInvoked", 1, "default")
    assert clicked.args == ["codex", "default"]


def test_a_closed_note_is_not_replaced(qtbot: QtBot, start_daemon: StartDaemon, notifier: Notifier) -> None:
    daemon = start_daemon()
    _send_and_wait(qtbot, notifier, daemon, "codex")
    with qtbot.waitSignal(notifier.closed) as closed:
        daemon.emit("NotificationClosed", 1, 2)
    assert closed.args == ["codex"]
    _send_and_wait(qtbot, notifier, daemon, "codex")
    assert daemon.told[-1].replaces == 0


@pytest.mark.usefixtures("bus")
def test_without_a_daemon_the_fallback_shows_it(qtbot: QtBot, notifier: Notifier, fallen: list[Note]) -> None:
    notifier.send("codex", "At 86 %", "x < y", Urgency.NORMAL)
    qtbot.waitUntil(lambda: [(n.title, n.body) for n in fallen] == [("At 86 %", "x < y")])
    assert notifier.available is False


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus", "tcp:host=localhost,port=1", "nonsense"])
def test_without_a_bus_the_fallback_shows_it_at_once(
    notifier: Notifier, fallen: list[Note], monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    notifier.send("codex", "At 86 %", "", Urgency.NORMAL)
    assert [n.title for n in fallen] == ["At 86 %"]
    assert notifier.available is False


def test_a_daemon_that_comes_later_is_used_with_new_numbers(
    qtbot: QtBot, start_daemon: StartDaemon, notifier: Notifier, fallen: list[Note]
) -> None:
    first = start_daemon(first_id=5)
    _send_and_wait(qtbot, notifier, first, "codex")
    with qtbot.waitSignal(notifier.available_changed) as gone:
        first.stop()
    assert gone.args == [False]
    with qtbot.waitSignal(notifier.available_changed) as back:
        second = start_daemon()
    assert back.args == [True]
    _send_and_wait(qtbot, notifier, second, "codex")
    assert second.told[0].replaces == 0
    assert fallen == []


def test_a_bus_that_ends_is_replaced_by_the_next_one(
    qtbot: QtBot,
    bus: PrivateBus,
    start_daemon: StartDaemon,
    notifier: Notifier,
    fallen: list[Note],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _send_and_wait(qtbot, notifier, start_daemon(), "a")
    bus.stop()
    qtbot.wait(50)  # its end is in the socket already
    assert notifier.available is False
    with private_bus() as another, FakeDaemon(another.address) as daemon:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", another.address)
        _send_and_wait(qtbot, notifier, daemon, "a")
    assert daemon.told[0].replaces == 0
    assert fallen == []


def test_a_bus_that_never_answers_holds_nothing_up(
    qtbot: QtBot, notifier: Notifier, fallen: list[Note], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_bus, "READY_WITHIN_MS", 100)
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(f"{folder}/bus")
        deaf.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={folder}/bus")
        notifier.send("codex", "At 86 %", "", Urgency.NORMAL)
        assert fallen == []
        qtbot.waitUntil(lambda: [n.title for n in fallen] == ["At 86 %"], timeout=2000)


def _send_and_wait(qtbot: QtBot, notifier: Notifier, daemon: FakeDaemon, key: str) -> None:
    """Send and wait until its number is known here."""
    before = len(daemon.told)
    notifier.send(key, "t", "", Urgency.NORMAL)
    qtbot.waitUntil(lambda: len(daemon.told) > before and not notifier.has_unsettled)
