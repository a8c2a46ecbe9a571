"""A launch agent of the user's: macOS."""

from __future__ import annotations

import os
import plistlib
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

from counterfoil.login.seam import Start, put_whole
from counterfoil.program import ID

PATIENCE_SECONDS = 1.0
Overrides = Callable[[], str]
"""What `launchctl print-disabled` says: a line for each label that was switched on or off by hand."""


class LaunchAgent:
    """It takes effect with the next login: loading it now would start a second copy beside this one.

    A label that was switched off by hand stays so in launchd, whatever the file says.
    """

    def __init__(self, start: Start, folder: Path | None = None, overrides: Overrides | None = None) -> None:
        self._start = start
        self._overrides = overrides or print_disabled
        self.label = f"{ID}.{start.mark}" if start.mark else ID
        self.file = (folder or Path.home() / "Library" / "LaunchAgents") / f"{self.label}.plist"

    def is_enabled(self) -> bool:
        """Whether the agent is there, its file does not disable it, and launchd was not told to."""
        said = self._said()
        return said is not None and said.get("Disabled") is not True and not self._is_overridden()

    def switch(self, *, on: bool) -> None:
        """Write the agent, or remove it. Errors: OSError."""
        if not on:
            self.file.unlink(missing_ok=True)
            return
        if self._is_overridden():
            raise OSError(
                None,
                f"launchd has it switched off; `launchctl enable gui/$UID/{self.label}` lets it start again",
            )
        with put_whole(self.file) as unfinished:
            unfinished.write_bytes(plistlib.dumps(self.content()))

    def content(self) -> dict[str, object]:
        """The agent's property list."""
        return {
            "Label": self.label,
            "ProgramArguments": list(self._start.words),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
            "AssociatedBundleIdentifiers": [ID],
        }

    def where(self) -> str:
        """The agent's file."""
        return str(self.file)

    def starts(self) -> str | None:
        """The first of the agent's words."""
        words = (self._said() or {}).get("ProgramArguments")
        return str(words[0]) if isinstance(words, list) and words else None

    def _said(self) -> dict[str, object] | None:
        try:
            found = plistlib.loads(self.file.read_bytes())
        except (OSError, ValueError):  # what is no property list is among the latter
            return None
        return found if isinstance(found, dict) else None

    def _is_overridden(self) -> bool:
        return is_disabled(self._overrides(), self.label)


def is_disabled(listed: str, label: str) -> bool:
    """Whether a list of launchd's overrides has a label off; older systems write `true` for that."""
    return re.search(rf'"{re.escape(label)}"\s*=>\s*(disabled|true)\b', listed) is not None


def print_disabled() -> str:
    """Ask launchd; empty where it does not answer."""
    try:
        done = subprocess.run(
            ["/bin/launchctl", "print-disabled", f"gui/{os.getuid()}"],
            capture_output=True,
            timeout=PATIENCE_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace")
