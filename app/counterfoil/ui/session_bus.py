"""A D-Bus session connection on the Qt loop, without a thread and without waiting.

QtDBus cannot send the unsigned numbers that a notification needs, hence jeepney.
"""

from __future__ import annotations

import os
import socket
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jeepney import DBus, HeaderFields, Message, MessageType, Parser
from jeepney.auth import Authenticator
from jeepney.bus import get_bus
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

REPLY_WITHIN_MS = 5_000
READY_WITHIN_MS = 2_000
READ_BYTES = 65_536

Reply = Any  # a jeepney Message, or None: nobody answered
OnReply = Callable[[Reply], None]


def session_address() -> str | None:
    """Socket of the session bus (a leading NUL means abstract), None where there is none."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        try:
            return str(get_bus("SESSION"))
        except (RuntimeError, ValueError):
            return None
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    usual = Path(runtime) / "bus" if runtime else None
    return str(usual) if usual and usual.exists() else None


class SessionBus(QObject):
    """One connection: `open`, then `ready` or `lost`; never both states at once.

    A call's reply is None when the bus went away or nobody answered in time.
    """

    ready = Signal()
    lost = Signal()
    signalled = Signal(object)  # a jeepney Message

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket: socket.socket | None = None
        self._reading: QSocketNotifier | None = None
        self._writing: QSocketNotifier | None = None
        self._unsent = b""
        self._serial = 0
        self._waiting: dict[int, OnReply] = {}
        self._auth = Authenticator()
        self._parser = Parser()
        self._is_ready = False

    @property
    def is_ready(self) -> bool:
        """Whether calls can be made."""
        return self._is_ready

    @property
    def is_open(self) -> bool:
        """Whether there is a connection or one is being made."""
        return self._socket is not None

    def open(self) -> bool:
        """Start connecting; False when there is no bus to connect to."""
        address = session_address()
        if address is None or self.is_open:
            return self.is_open
        link = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        link.setblocking(False)
        try:
            link.connect(address)  # a local socket answers at once, or refuses when its queue is full
        except OSError:
            link.close()
            return False
        self._take(link)
        return True

    def close(self) -> None:
        """Drop the connection; calls under way are answered with None."""
        if self._socket is None:
            return
        for notifier in (self._reading, self._writing):
            if notifier is not None:
                notifier.setEnabled(False)
                notifier.deleteLater()
        self._socket.close()
        self._socket = self._reading = self._writing = None
        self._is_ready = False
        waiting, self._waiting = self._waiting, {}
        for on_reply in waiting.values():
            on_reply(None)
        self.lost.emit()

    def call(self, message: Message, on_reply: OnReply) -> None:
        """Send a method call; `on_reply` gets the return, an error message, or None."""
        if self._socket is None:
            on_reply(None)
            return
        self._serial += 1
        serial = self._serial
        self._waiting[serial] = on_reply
        QTimer.singleShot(REPLY_WITHIN_MS, self, lambda: self._answer(serial, None))
        self._send(message.serialise(serial=serial))

    def _take(self, link: socket.socket) -> None:
        self._socket, self._unsent, self._serial = link, b"", 0
        self._auth, self._parser = Authenticator(), Parser()
        self._reading = QSocketNotifier(link.fileno(), QSocketNotifier.Type.Read, self)
        self._reading.activated.connect(self._read)
        self._writing = QSocketNotifier(link.fileno(), QSocketNotifier.Type.Write, self)
        self._writing.setEnabled(False)
        self._writing.activated.connect(self._flush)
        QTimer.singleShot(READY_WITHIN_MS, self, lambda: self._give_up(link))
        self._send(self._auth.data_to_send() or b"")

    def _give_up(self, link: socket.socket) -> None:
        if self._socket is link and not self._is_ready:
            self.close()

    def _send(self, data: bytes) -> None:
        self._unsent += data
        self._flush()

    def _flush(self) -> None:
        if self._socket is None or self._writing is None:
            return
        try:
            sent = self._socket.send(self._unsent) if self._unsent else 0
        except BlockingIOError:
            sent = 0
        except OSError:
            self.close()
            return
        self._unsent = self._unsent[sent:]
        self._writing.setEnabled(bool(self._unsent))

    def _read(self) -> None:
        if self._socket is None:
            return
        try:
            data = self._socket.recv(READ_BYTES)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self.close()
            return
        try:
            self._digest(data)
        except (ValueError, LookupError, struct.error):
            self.close()  # not a bus we understand

    def _digest(self, data: bytes) -> None:
        if not self._auth.authenticated:
            self._auth.feed(data)
            if not self._auth.authenticated:
                return
            self._send(b"BEGIN\r\n")
            self.call(DBus().Hello(), self._greeted)
            return
        for message in self._parser.feed(data):
            self._receive(message)

    def _greeted(self, reply: Reply) -> None:
        if reply is None or reply.header.message_type is not MessageType.method_return:
            self.close()
            return
        self._is_ready = True
        self.ready.emit()

    def _receive(self, message: Message) -> None:
        kind = message.header.message_type
        if kind is MessageType.signal:
            self.signalled.emit(message)
        elif kind in (MessageType.method_return, MessageType.error):
            self._answer(message.header.fields.get(HeaderFields.reply_serial, 0), message)

    def _answer(self, serial: int, reply: Reply) -> None:
        on_reply = self._waiting.pop(serial, None)
        if on_reply is not None:
            on_reply(reply)
