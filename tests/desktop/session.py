"""A desktop of its own for one test: X server, session bus, window manager, tray host, notifications.

Nothing of the user's session is seen or touched: HOME and all XDG folders are private, and
the bus starts no services by itself.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.desktop import screen
from tests.desktop.children import PATIENCE_SECONDS, Children, T, wait_for
from tests.desktop.session_bus import NOTIFICATIONS, Notification, NotificationLog, SessionBus
from tests.desktop.tray_hosts import TrayKind, start_tray

SCREEN = "1280x800x24"
FOREIGN_PREFIXES = ("XDG_", "DBUS_", "QT_", "GTK_", "GDK_", "COUNTERFOIL_")
FOREIGN = {"DISPLAY", "WAYLAND_DISPLAY", "SESSION_MANAGER", "DESKTOP_SESSION", "XAUTHORITY"}

BUS_SETTINGS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow own="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
  </policy>
</busconfig>
"""


class Desktop:
    """A running desktop between `with` and its end; `env` is what its programs run in.

    `home` is what the program is given as `--home`, `roots` what it is given as `--root`.
    """

    def __init__(self, tray: TrayKind = "xfce", *, notification_daemon: bool = True) -> None:
        self._wishes = (tray, notification_daemon)
        self._folder = tempfile.TemporaryDirectory(prefix="desktop-")  # short: sockets have a path limit
        folder = Path(self._folder.name)
        self.user_home, self._runtime, logs = folder / "home", folder / "run", folder / "log"
        for made in (self.user_home, self._runtime, logs):
            made.mkdir(mode=0o700)
        self.home = self.user_home / "counterfoil"
        self.roots = {"claude-code": self.user_home / ".claude", "codex": self.user_home / ".codex"}
        self.env = self._private_environment()
        self._children = Children(logs)
        self._connections: list[SessionBus | NotificationLog] = []
        self._apps = 0

    def __enter__(self) -> Self:
        tray, notification_daemon = self._wishes
        try:
            self._start_display()
            self._start_bus()
            self._start_window_manager()
            if notification_daemon:
                self.start_notification_daemon()
            self.start_tray(tray)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End every program and delete the private folders."""
        for connection in self._connections:
            connection.close()
        self._children.stop_all()
        self._folder.cleanup()

    def start_tray(self, kind: TrayKind) -> None:
        """Start a tray host and wait until icons find it: xfce (StatusNotifier) or trayer (XEmbed)."""
        start_tray(self, kind)

    def stop_tray(self) -> None:
        """Take the tray host away, as when a panel crashes."""
        self._children.stop("tray", farewell=0)

    def start_notification_daemon(self) -> None:
        """Start dunst and wait until it answers for notifications."""
        self.start("dunst", ["dunst"])
        self.wait_for(lambda: self.bus.has(NOTIFICATIONS), what="the notification daemon")

    def stop_notification_daemon(self) -> None:
        """Take it away; `notifications()` still lists what programs ask of the bus."""
        self._children.stop("dunst")

    def start(self, name: str, command: Sequence[str]) -> subprocess.Popen[bytes]:
        """Run a program on the desktop until it ends or the desktop does; `log(name)` is what it says."""
        return self._children.start(name, command, self.env)

    def stop(self, name: str) -> None:
        """End a program that was started under that name, with all that it started."""
        self._children.stop(name)

    def run_app(self, *args: str) -> subprocess.Popen[bytes]:
        """Start Counterfoil on the private home and roots; its output is `log("app-1")`, then `app-2`, …"""
        self._apps += 1
        return self.start(f"app-{self._apps}", self.command(*args))

    def command(self, *args: str) -> list[str]:
        """The words that start Counterfoil on the private home and roots."""
        roots = [part for agent, root in self.roots.items() for part in ("--root", f"{agent}={root}")]
        return [sys.executable, "-m", "counterfoil", "--home", str(self.home), *roots, *args]

    def run(self, *command: str, timeout: float = PATIENCE_SECONDS) -> str:
        """Run a program to its end and return what it printed; CalledProcessError if it fails."""
        return subprocess.run(
            command, env=self.env, timeout=timeout, stdout=subprocess.PIPE, text=True, check=True
        ).stdout

    def xdotool(self, *args: str) -> str:
        """Act as the user's mouse and keyboard."""
        return self.run("xdotool", *args)

    def click(self, place: QRect, button: int = 1) -> None:
        """Click the middle of a place on the screen."""
        centre = place.center()
        self.xdotool("mousemove", str(centre.x()), str(centre.y()), "click", str(button))

    def screenshot(self, path: Path) -> Path:
        """Write the whole screen to `path` as PNG."""
        self.run("scrot", "--overwrite", str(path))
        return path

    def find_colour(self, colour: str) -> QRect | None:
        """Where pixels of exactly that colour are on the screen now."""
        return screen.box_of(self.picture(), colour)

    def picture(self) -> QImage:
        """What is on the screen now."""
        return screen.picture(self.screenshot(self._runtime / "screen.png"))

    def wait_for(
        self, predicate: Callable[[], T | None], timeout: float = PATIENCE_SECONDS, what: str = ""
    ) -> T:
        """The first true answer of `predicate`; AssertionError with `what` after `timeout` seconds."""
        return wait_for(predicate, timeout, what)

    def notifications(self) -> list[Notification]:
        """What programs have asked the notification service to show, oldest first."""
        return self._notification_log.notifications()

    def withdrawn_notifications(self) -> list[int]:
        """Ids of notifications that programs took back."""
        return self._notification_log.withdrawn()

    def log(self, name: str) -> str:
        """What a program has said so far."""
        return self._children.log(name)

    def logs(self) -> dict[str, str]:
        """What every program has said so far."""
        return self._children.logs()

    def runs(self, name: str) -> bool:
        """Whether a program of that name was started and has not ended."""
        return self._children.runs(name)

    def process_ids(self) -> list[int]:
        """Of all programs that were started here and not ended."""
        return self._children.process_ids()

    def _private_environment(self) -> dict[str, str]:
        kept = {
            name: value
            for name, value in os.environ.items()
            if name not in FOREIGN and not name.startswith(FOREIGN_PREFIXES)
        }
        return kept | {
            "HOME": str(self.user_home),
            "XDG_RUNTIME_DIR": str(self._runtime),
            "XDG_CONFIG_HOME": str(self.user_home / ".config"),
            "XDG_CACHE_HOME": str(self.user_home / ".cache"),
            "XDG_DATA_HOME": str(self.user_home / ".local" / "share"),
            "XDG_STATE_HOME": str(self.user_home / ".local" / "state"),
            "QT_QPA_PLATFORM": "xcb",
            "GDK_BACKEND": "x11",
            "NO_AT_BRIDGE": "1",
            "LANG": "C.UTF-8",
        }

    def _start_display(self) -> None:
        size = ["-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"]
        number = self._children.start_announced(
            "Xvfb", lambda descriptor: ["Xvfb", "-displayfd", str(descriptor), *size], self.env
        )
        self.env["DISPLAY"] = f":{number}"

    def _start_bus(self) -> None:
        settings = self._runtime / "bus.conf"
        settings.write_text(BUS_SETTINGS.format(socket=self._runtime / "bus"), encoding="utf-8")
        command = ["dbus-daemon", "--nofork", f"--config-file={settings}"]
        address = self._children.start_announced(
            "dbus", lambda descriptor: [*command, f"--print-address={descriptor}"], self.env
        )
        self.env["DBUS_SESSION_BUS_ADDRESS"] = address
        self.bus, self._notification_log = SessionBus(address), NotificationLog(address)
        self._connections = [self.bus, self._notification_log]

    def _start_window_manager(self) -> None:
        self.start("openbox", ["openbox"])
        self.wait_for(self._is_managed, what="the window manager")

    def _is_managed(self) -> bool:
        return "window id" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
