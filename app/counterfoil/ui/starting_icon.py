"""Pictures loaded from files: the tray's before the first snapshot, and the program's own.

Nothing is drawn and little imported here, as the start waits for it.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QIcon

DARK_BELOW = 128  # lightness, 0 to 255
SIDES_PX = (16, 22, 24, 32, 48)
# importlib.resources would cost another 4 ms
ICONS = Path(__file__).parents[1] / "resources" / "icons"
FOLDER = ICONS / "tray"


_kept_panel: bool | None = None


def keep_panel(is_dark: bool | None) -> None:
    """From now on the panel is said to be so, whatever the windows look like; None looks at the desktop."""
    global _kept_panel
    _kept_panel = is_dark


def panel_is_dark() -> bool:
    """Whether the icon stands on a dark ground, as far as the desktop tells; GNOME's bar always is."""
    if _kept_panel is not None:
        return _kept_panel
    if "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":"):
        return True
    return QGuiApplication.palette().window().color().lightness() < DARK_BELOW


def starting_icon(*, dark_panel: bool) -> QIcon:
    """The picture of an unknown level, ready-made."""
    icon = QIcon()
    for side in SIDES_PX:
        icon.addFile(str(FOLDER / starting_file(side, dark_panel=dark_panel)))
    return icon


def starting_file(side: int, *, dark_panel: bool) -> str:
    """Name of the ready-made picture of `side` pixels."""
    return f"unknown-on-{'dark' if dark_panel else 'light'}-{side}.png"


def app_icon() -> QIcon:
    """The program's own icon: the desktop theme's where it is installed, else the one shipped."""
    return QIcon.fromTheme("counterfoil", QIcon(str(ICONS / "counterfoil.svg")))


def icon_name() -> str:
    """The same for others to load: a theme's name or a file."""
    return "counterfoil" if QIcon.hasThemeIcon("counterfoil") else str(ICONS / "counterfoil.svg")
