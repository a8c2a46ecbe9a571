"""The zone that days are cut in."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from counterfoil.errors import UsageError


def local_zone() -> ZoneInfo:
    """The system's zone by name, UTC where it does not say."""
    for name in (os.environ.get("TZ", "").lstrip(":"), _from_link(), _from_file(), _from_windows()):
        if name:
            try:
                return ZoneInfo(name)
            except (ZoneInfoNotFoundError, ValueError):
                continue
    return ZoneInfo("UTC")


def zone_named(name: str | None) -> ZoneInfo:
    """The zone of that IANA name, the system's for None. Errors: UsageError."""
    if name is None:
        return local_zone()
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        raise UsageError(f"No zone is called {name!r}; use a name such as Europe/Madrid or UTC.") from None


def _from_link() -> str:
    path = os.path.realpath("/etc/localtime")
    return path.partition("zoneinfo/")[2]


def _from_file() -> str:
    try:
        return Path("/etc/timezone").read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def _from_windows(platform: str = sys.platform) -> str:
    """Windows' own names are others; the package that knows both comes with the program there."""
    return str(import_module("tzlocal").get_localzone_name()) if platform == "win32" else ""
