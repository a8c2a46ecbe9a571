"""A private session bus and a notification daemon on it that writes down what it is told."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

NAME = "org.freedesktop.Notifications"
ADDRESS = DBusAddress("/org/freedesktop/Notifications", interface=NAME)
ALL = ("actions", "body", "body-markup")
UP_WITHIN_S = 10
# no service folders, so that nothing else is started
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd"><busconfig><type>session</type>
<listen>unix:path={socket}</listen><auth>EXTERNAL</auth><policy context="default">
<allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>"""

have_bus = shutil.which("dbus-daemon") is not None


class PrivateBus:
    """A bus of its own in `folder`, whose path must stay short."""

    def __init__(self, folder: Path) -> None:
        socket, config = folder / "bus", folder / "bus.conf"
        self.address = f"unix:path={socket}"
        config.write_text(CONFIG.format(socket=socket), "utf-8")
        command = ["dbus-daemon", "--nofork", f"--config-file={config}"]
        self._process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        until = monotonic() + UP_WITHIN_S
        while not socket.exists() and monotonic() < until:
            sleep(0.01)

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait()


@contextmanager
def private_bus() -> Iterator[PrivateBus]:
    with tempfile.TemporaryDirectory() as folder:
        bus = PrivateBus(Path(folder))
        try:
            yield bus
        finally:
            bus.stop()


@dataclass(frozen=True, slots=True)
class Told:
    """The arguments of one `Notify`."""

    app: str
    replaces: int
    icon: str
    title: str
    body: str
    actions: list[str]
    hints: dict[str, tuple[str, Any]]
    expire_ms: int


@dataclass
class FakeDaemon:
    """Answers on its own thread; `told` is in order of arrival, ids count up from `first_id`."""

    address: str
    capabilities: Sequence[str] = ALL
    first_id: int = 1
    told: list[Told] = field(default_factory=list)

    def __enter__(self) -> FakeDaemon:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def __post_init__(self) -> None:
        self._next_id = self.first_id
        self._stop = threading.Event()
        self._connection: DBusConnection = open_dbus_connection(self.address)
        Proxy(message_bus, self._connection, timeout=UP_WITHIN_S).RequestName(NAME)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def emit(self, member: str, number: int, detail: str | int) -> None:
        signature = "uu" if isinstance(detail, int) else "us"
        self._connection.send(new_signal(ADDRESS, member, signature, (number, detail)))

    def stop(self) -> None:
        self._stop.set()
        self._thread.join()
        self._connection.close()

    def _serve(self) -> None:
        while not self._stop.is_set():
            try:
                message = self._connection.receive(timeout=0.02)
            except TimeoutError:
                continue
            except ConnectionError:  # the bus has ended
                return
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message: Any) -> None:
        if message.header.fields[HeaderFields.member] == "GetCapabilities":
            self._connection.send(new_method_return(message, "as", (list(self.capabilities),)))
            return
        told = Told(*message.body)
        self.told.append(told)
        number = told.replaces or self._next_id
        self._next_id += not told.replaces
        self._connection.send(new_method_return(message, "u", (number,)))
