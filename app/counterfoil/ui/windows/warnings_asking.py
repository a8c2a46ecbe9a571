"""The thread behind the switches of warnings: files are written and tests sent off the GUI thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from counterfoil import wishes
from counterfoil.domain.warning_policy import LimitName
from counterfoil.ui.enquirer import Enquirer, Post
from counterfoil.ui.lane import Lane, Opened
from counterfoil.ui.warnings_access import Change, WarningsAccess


class WarningsAsking(Enquirer):
    """Each change is made after those before it; `wishes_came` says how it stands then."""

    wishes_came = Signal(object)  # Wishes
    changed = Signal()
    tested = Signal(object)  # TrialResult

    def __init__(self, access: WarningsAccess, parent: QObject | None = None) -> None:
        self._quick, self._slow = lanes = (Lane("warnings"), Lane("warnings-test"))
        super().__init__(lanes, parent)
        self._access = access
        self._changes = 0

    def load(self) -> None:
        """Find out how it is set up."""
        self._ask(self._quick, "load", lambda post, _: post("wishes_came", self._access.load()))

    def snooze(self, limit: LimitName, until_ms: int) -> None:
        """Say nothing of a limit until a moment."""
        self._change(partial(wishes.with_snooze, limit=limit, until_ms=until_ms))

    def end_snooze(self, limit: LimitName) -> None:
        """Speak of a limit again."""
        self._change(partial(wishes.without_snooze, limit=limit))

    def switch(self, limit: LimitName, *, on: bool) -> None:
        """Whether a limit is spoken of at all."""
        self._change(partial(wishes.with_switch, limit=limit, on=on))

    def test(self) -> None:
        """Hand a made-up warning to the command and the webhook."""
        self._ask(self._slow, "test", lambda post, _: post("tested", self._access.test()))

    def _change(self, make: Change) -> None:
        self._changes += 1  # of jobs of one name a lane does only the last

        def job(post: Post, _opened: Opened) -> None:
            post("wishes_came", self._access.change(make))
            post("changed")

        self._ask(self._quick, f"change {self._changes}", job)
