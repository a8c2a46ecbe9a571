"""What macOS is told of the program: the values of its bundle's Info.plist."""

from __future__ import annotations

import re
from importlib.metadata import distribution

from counterfoil import __version__

NAME = "Counterfoil"
BUNDLE_ID = "io.github.counterfoil.Counterfoil"
OLDEST_KNOWN = "13.0"  # of Qt 6.9 and later


def oldest_macos(wheel: str) -> str:
    """The first macOS that a wheel for it runs on, by the text of the wheel's file WHEEL."""
    found = re.search(r"-macosx_(\d+)_(\d+)_", wheel)
    return f"{found[1]}.{found[2]}" if found else OLDEST_KNOWN


def plain(version: str) -> str:
    """Numbers and dots, which is all that macOS takes in a version."""
    found = re.match(r"\d+(\.\d+)*", version)
    return found[0] if found else "0"


INFO: dict[str, object] = {
    "CFBundleIdentifier": BUNDLE_ID,
    "CFBundleName": NAME,
    "CFBundleDisplayName": NAME,
    "CFBundleExecutable": "counterfoil-tray",
    "CFBundlePackageType": "APPL",
    "CFBundleShortVersionString": plain(__version__),
    "CFBundleVersion": plain(__version__),
    "LSApplicationCategoryType": "public.app-category.developer-tools",
    "LSMinimumSystemVersion": oldest_macos(distribution("PySide6_Essentials").read_text("WHEEL") or ""),
    "LSUIElement": True,  # it lives in the menu bar: no icon in the Dock
    "LSBackgroundOnly": False,  # said because the bundle also holds a program for the terminal
    "NSHighResolutionCapable": True,
    "NSHumanReadableCopyright": "© The Counterfoil authors, MIT License",
}
