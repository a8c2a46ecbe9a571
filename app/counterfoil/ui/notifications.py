"""Desktop notifications that replace each other by key.

Linux: the notification daemon over D-Bus, connected at the first use. Elsewhere, and where no daemon
answers: whatever `fallback` shows, which is the tray's own message.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from counterfoil.ui.note import NOTIFY_SIGNATURE, Note, Urgency, notify_arguments, plain
from counterfoil.ui.starting_icon import icon_name

if TYPE_CHECKING:
    from jeepney import Message

    from counterfoil.ui.session_bus import Reply, SessionBus

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
BUS_SERVICE = "org.freedesktop.DBus"


Fallback = Callable[[Note], None]


class Notifier(QObject):
    """Sends notes; the newest of a key takes the place of the earlier one on the screen."""

    action_invoked = Signal(str, str)  # key, action
    closed = Signal(str)  # key
    available_changed = Signal(bool)

    def __init__(self, fallback: Fallback | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fallback = fallback
        self._icon = icon_name()
        self._bus: SessionBus | None = None
        self._capabilities: frozenset[str] | None = None
        self._available: bool | None = None
        self._queue: dict[str, Note] = {}
        self._sending: set[str] = set()
        self._ids: dict[str, int] = {}

    @property
    def available(self) -> bool | None:
        """Whether a notification daemon answers; None until one was asked."""
        return self._available

    @property
    def has_unsettled(self) -> bool:
        """Whether a note waits, or is sent and not answered yet."""
        return bool(self._queue or self._sending)

    def send(
        self, key: str, title: str, body: str, urgency: Urgency, actions: Sequence[tuple[str, str]] = ()
    ) -> None:
        """Show a note, or change the shown one of the same key; returns at once."""
        note = plain(Note(key, title, body, urgency, tuple(actions)))
        if not sys.platform.startswith("linux"):
            self._fall_back(note)
            return
        self._queue.pop(key, None)
        self._queue[key] = note
        if self._capabilities is None:
            self._reach()
        else:
            self._flush()

    def stop(self) -> None:
        """Let go of the bus; notes not sent yet are dropped."""
        self._queue.clear()
        self._fallback = None
        if self._bus is not None:
            self._bus.close()

    def _reach(self) -> None:
        if self._bus is None:
            self._bus = self._new_bus()
        if not self._bus.open():
            self._without_service()
        elif self._bus.is_ready:
            self._ask_capabilities()

    def _new_bus(self) -> SessionBus:
        from counterfoil.ui.session_bus import SessionBus  # jeepney costs 16 ms: not at every start

        bus = SessionBus(self)
        bus.ready.connect(self._listen)
        bus.lost.connect(self._without_service)
        bus.signalled.connect(self._heard)
        return bus

    def _listen(self) -> None:
        from jeepney import DBus, MatchRule

        owner = MatchRule(type="signal", sender=BUS_SERVICE, interface=BUS_SERVICE, member="NameOwnerChanged")
        owner.add_arg_condition(0, SERVICE)
        answers = MatchRule(type="signal", interface=SERVICE, path=PATH)
        assert self._bus is not None
        for rule in (owner, answers):
            self._bus.call(DBus().AddMatch(rule), lambda _: None)
        self._ask_capabilities()

    def _ask_capabilities(self) -> None:
        self._call("GetCapabilities", None, (), self._introduced)

    def _introduced(self, reply: Reply) -> None:
        capabilities = _returned(reply)
        if capabilities is None:
            self._without_service()
            return
        self._capabilities = frozenset(capabilities)
        self._say_available(available=True)
        self._flush()

    def _without_service(self) -> None:
        self._capabilities = None
        self._ids.clear()
        self._say_available(available=False)
        queue, self._queue = self._queue, {}
        for note in queue.values():
            self._fall_back(note)

    def _fall_back(self, note: Note) -> None:
        if self._fallback is not None:
            self._fallback(note)

    def _say_available(self, *, available: bool) -> None:
        if self._available is available:
            return
        self._available = available
        self.available_changed.emit(available)

    def _flush(self) -> None:
        # the id that a second note of a key replaces is known only after the first's reply
        for key in [key for key in self._queue if key not in self._sending]:
            note = self._queue.pop(key)
            self._sending.add(key)
            body = notify_arguments(
                note, self._icon, self._ids.get(key, 0), self._capabilities or frozenset()
            )
            self._call("Notify", NOTIFY_SIGNATURE, body, partial(self._delivered, note))

    def _delivered(self, note: Note, reply: Reply) -> None:
        self._sending.discard(note.key)
        number = _returned(reply)
        if number is None:
            self._fall_back(note)
        else:
            self._ids[note.key] = number
        self._flush()

    def _call(
        self, member: str, signature: str | None, body: tuple[object, ...], on_reply: Callable[[Reply], None]
    ) -> None:
        from jeepney import DBusAddress, new_method_call

        assert self._bus is not None
        address = DBusAddress(PATH, bus_name=SERVICE, interface=SERVICE)
        self._bus.call(new_method_call(address, member, signature, body), on_reply)

    def _heard(self, message: Message) -> None:
        from jeepney import HeaderFields

        member, body = message.header.fields.get(HeaderFields.member), message.body
        if member == "NameOwnerChanged":
            self._owner_changed(gone=not body[2])
        elif member in ("ActionInvoked", "NotificationClosed", "ActivationToken"):
            self._answered(member, body)

    def _owner_changed(self, *, gone: bool) -> None:
        self._ids.clear()  # a new daemon counts anew: an old id could be another program's note
        self._capabilities = None
        if gone:
            self._say_available(available=False)
        else:
            self._ask_capabilities()

    def _answered(self, member: str, body: tuple[int, str]) -> None:
        number, detail = body
        key = next((key for key, known in self._ids.items() if known == number), None)
        if key is None:
            return
        if member == "ActivationToken":
            os.environ["XDG_ACTIVATION_TOKEN"] = detail  # Qt raises a Wayland window with it
        elif member == "ActionInvoked":
            self.action_invoked.emit(key, detail)
        else:
            del self._ids[key]
            self.closed.emit(key)


def _returned(reply: Reply) -> Any:
    """First value of a method's return, None for an error or no answer."""
    from jeepney import MessageType

    if reply is None or reply.header.message_type is not MessageType.method_return or not reply.body:
        return None
    return reply.body[0]
