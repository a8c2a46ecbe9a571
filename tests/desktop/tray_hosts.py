"""Tray hosts: how each is set up and started, and when it is there for icons."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from tests.desktop.session import Desktop

TrayKind = Literal["xfce", "trayer", "none"]

PANEL_SETTINGS = """\
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=640;y=780"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array"><value type="int" value="7"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-7" type="string" value="systray">
      <property name="square-icons" type="bool" value="true"/>
    </property>
  </property>
</channel>
"""
SETTINGS_SERVICE = "org.xfce.Xfconf"

# Says whether an XEmbed tray is there; a process of its own, because Xlib ends its caller on errors.
XEMBED_PROBE = """
import ctypes
x11 = ctypes.CDLL("libX11.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
x11.XInternAtom.restype = x11.XGetSelectionOwner.restype = ctypes.c_ulong
x11.XGetSelectionOwner.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
display = x11.XOpenDisplay(None)
print(x11.XGetSelectionOwner(display, x11.XInternAtom(display, b"_NET_SYSTEM_TRAY_S0", 0)))
"""


def start_tray(desktop: Desktop, kind: TrayKind) -> None:
    """Start a host as the program `tray` and wait until icons find it."""
    if kind == "xfce":
        _start_xfce_panel(desktop)
    elif kind == "trayer":
        _start_trayer(desktop)


def _start_xfce_panel(desktop: Desktop) -> None:
    settings = desktop.user_home / ".config" / "xfce4" / "xfconf" / "xfce-perchannel-xml" / "xfce4-panel.xml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(PANEL_SETTINGS, encoding="utf-8")
    if not desktop.bus.has(SETTINGS_SERVICE):
        desktop.start("xfconfd", [_xfconfd()])
        desktop.wait_for(lambda: desktop.bus.has(SETTINGS_SERVICE), what="the settings service of Xfce")
    desktop.start("tray", ["xfce4-panel", "--disable-wm-check"])
    desktop.wait_for(desktop.bus.has_tray_host, what="the StatusNotifier host")


def _start_trayer(desktop: Desktop) -> None:
    place = ("--edge", "bottom", "--align", "right", "--SetDockType", "true")
    desktop.start("tray", ["trayer", *place, "--widthtype", "request", "--height", "32"])
    desktop.wait_for(lambda: _xembed_owner(desktop) != 0, what="the XEmbed tray")


def _xembed_owner(desktop: Desktop) -> int:
    return int(desktop.run(sys.executable, "-c", XEMBED_PROBE))


def _xfconfd() -> str:
    """Not on the path: the bus starts it where it may."""
    return str(next(Path("/usr/lib").glob("**/xfconf/xfconfd")))
