"""What the desktop offers: a display, a tray, a notification service."""

from __future__ import annotations

import os
import sys

TRAY_HOST = "org.kde.StatusNotifierWatcher"
NOTIFICATIONS = "org.freedesktop.Notifications"
REPLY_SECONDS = 1.0
WINDOWS_ID = "Counterfoil.Counterfoil"  # the Start menu entry bears the same


def has_display() -> bool:
    """Whether a window could be shown at all."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def claim_identity(system: str = sys.platform) -> None:
    """Have Windows put our name and icon to notifications and the taskbar; elsewhere others see to that."""
    if system == "win32":
        import ctypes

        # refused by no Windows that Qt runs on; with another name everything works as well
        ctypes.CDLL("shell32").SetCurrentProcessExplicitAppUserModelID(ctypes.c_wchar_p(WINDOWS_ID))


def services() -> dict[str, bool | None]:
    """Whether each service answers on the session bus; None where there is no bus to ask."""
    found: dict[str, bool | None] = {TRAY_HOST: None, NOTIFICATIONS: None}
    if not sys.platform.startswith("linux"):
        return found
    from jeepney import DBusErrorResponse, MessageType
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection

    try:
        with open_dbus_connection(bus="SESSION") as connection:
            for name in found:
                reply = connection.send_and_get_reply(message_bus.NameHasOwner(name), timeout=REPLY_SECONDS)
                answered = reply.header.message_type is MessageType.method_return
                found[name] = bool(reply.body[0]) if answered else None
    except (OSError, KeyError, TimeoutError, DBusErrorResponse):
        return found
    return found
