"""The thread behind settings to and from a file: writes the one, works out what the other changes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from counterfoil.clock import wall_clock
from counterfoil.paths import Home
from counterfoil.ui.enquirer import Enquirer, Post
from counterfoil.ui.lane import Lane

EXPORT, PLAN = "export", "plan"


class SettingsMoving(Enquirer):
    """`failed` names which of the two could not be done. The change itself is made by the preferences."""

    exported = Signal(bool)  # whether prices are in it
    planned = Signal(object)  # Import

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        self._lane = Lane("moving")
        super().__init__((self._lane,), parent)
        self._home = home

    def export(self, path: Path) -> None:
        """Write settings and prices to a file."""

        def job(post: Post, _opened: object) -> None:
            from counterfoil import settings_export

            post("exported", settings_export.export(self._home, path))

        self._ask(self._lane, EXPORT, job)

    def plan(self, source: Path, *, with_commands: bool) -> None:
        """Work out what taking in a file would change."""

        def job(post: Post, _opened: object) -> None:
            from counterfoil import settings_import

            wanted = settings_import.plan(self._home, source, wall_clock(), with_commands=with_commands)
            post("planned", wanted)

        self._ask(self._lane, PLAN, job)
