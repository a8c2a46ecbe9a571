"""Chooses the way to start at login that this system has."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from contextlib import suppress

from counterfoil.login.desktop_entry import DesktopEntry
from counterfoil.login.seam import LoginEntry, refresh, start_of
from counterfoil.paths import Home
from counterfoil.program import Form, Program, this_program


def login_entry(
    home: Home,
    platform: str = sys.platform,
    environ: Mapping[str, str] = os.environ,
    program: Program | None = None,
) -> LoginEntry:
    """The entry by which this copy would start with `home`; nothing is written yet."""
    start = start_of(home, program or this_program(environ))
    if platform == "win32":
        from counterfoil.login.run_key import RunKey

        return RunKey(start)
    if platform == "darwin":
        from counterfoil.login.launch_agent import LaunchAgent

        return LaunchAgent(start)
    return DesktopEntry(start, environ)


def keep_fresh(entry: LoginEntry, environ: Mapping[str, str] = os.environ) -> None:
    """`refresh`, at a start: what cannot be written is as it was, and the switch shows that."""
    if this_program(environ).form is Form.FLATPAK:  # which does not see what lies outside
        return
    with suppress(OSError):
        refresh(entry)
