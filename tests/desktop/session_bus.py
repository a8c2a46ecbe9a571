"""A look at the private session bus: who is on it, and which notifications went over it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Properties, message_bus
from jeepney.bus_messages import Monitoring
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.altered import replace

NOTIFICATIONS = "org.freedesktop.Notifications"
TRAY_WATCHER = "org.kde.StatusNotifierWatcher"
REPLY_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Notification:
    """One call of Notify; `id` is the daemon's answer, None before it or without a daemon."""

    id: int | None
    app_name: str
    replaces_id: int
    icon: str
    summary: str
    body: str
    actions: tuple[str, ...]
    hints: dict[str, Any]
    timeout_ms: int


class SessionBus:
    """Asks the bus, on a connection of its own."""

    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(address)

    def has(self, name: str) -> bool:
        """Whether anyone owns the name."""
        reply = self._connection.send_and_get_reply(message_bus.NameHasOwner(name), timeout=REPLY_SECONDS)
        return bool(reply.body[0])

    def has_tray_host(self) -> bool:
        """Whether a StatusNotifier icon would find somebody to show it."""
        if not self.has(TRAY_WATCHER):
            return False
        watcher = DBusAddress("/StatusNotifierWatcher", TRAY_WATCHER, TRAY_WATCHER)
        asked = Properties(watcher).get("IsStatusNotifierHostRegistered")
        reply = self._connection.send_and_get_reply(asked, timeout=REPLY_SECONDS)
        return reply.header.message_type is MessageType.method_return and bool(reply.body[0][1])

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()


class NotificationLog:
    """Listens in on the notification service from the moment it is made."""

    def __init__(self, address: str) -> None:
        self._connection = _monitor(address)
        self._seen: dict[tuple[str, int], Notification] = {}
        self._withdrawn: list[int] = []

    def notifications(self) -> list[Notification]:
        """Every notification asked for so far, oldest first; a replacement is an entry of its own."""
        self._catch_up()
        return list(self._seen.values())

    def withdrawn(self) -> list[int]:
        """Ids of the notifications that a program took back, in that order."""
        self._catch_up()
        return list(self._withdrawn)

    def close(self) -> None:
        """Stop listening."""
        self._connection.close()

    def _catch_up(self) -> None:
        while True:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            self._take(message)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        member = fields.get(HeaderFields.member)
        if message.header.message_type is MessageType.method_return:
            self._answer((fields[HeaderFields.destination], fields[HeaderFields.reply_serial]), message)
        elif member == "Notify":
            self._seen[(fields[HeaderFields.sender], message.header.serial)] = _notification(message.body)
        elif member == "CloseNotification":
            self._withdrawn.append(message.body[0])

    def _answer(self, call: tuple[str, int], message: Message) -> None:
        if call in self._seen:
            self._seen[call] = replace(self._seen[call], id=message.body[0])


def _monitor(address: str) -> DBusConnection:
    connection = open_dbus_connection(address)
    rules = [
        MatchRule(type="method_call", interface=NOTIFICATIONS).serialise(),
        MatchRule(type="method_return").serialise(),
    ]
    connection.send_and_get_reply(Monitoring().BecomeMonitor(rules), timeout=REPLY_SECONDS)
    return connection


def _notification(body: tuple[Any, ...]) -> Notification:
    app_name, replaces_id, icon, summary, text, actions, hints, timeout_ms = body
    return Notification(
        id=None,
        app_name=app_name,
        replaces_id=replaces_id,
        icon=icon,
        summary=summary,
        body=text,
        actions=tuple(actions),
        hints={name: value for name, (_, value) in hints.items()},
        timeout_ms=timeout_ms,
    )
