"""Has pypi.org asked for a newer version, once a week at most, while that is switched on; and on a click."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from counterfoil import updates
from counterfoil.clock import Clock, wall_clock
from counterfoil.errors import KnownError
from counterfoil.ui.enquirer import Enquirer, Post
from counterfoil.ui.lane import Lane
from counterfoil.updates import Known
from counterfoil.words import updates as words
from counterfoil.words.tongue import tr

if TYPE_CHECKING:
    from counterfoil.fetch import Opened

FIRST_MS, AGAIN_MS = 600_000, 3_600_000  # a start is busy enough; from then on it is looked whether it is due
LOAD, WEEKLY, NOW, TOLD = "load", "weekly", "now", "told"

Tell = Callable[[str], bool]
"""Shows a notice of a version; False where it must wait. On the GUI thread."""


class UpdatesAsking(Enquirer):
    """Nothing happens before `switch` or `look_now`. `is_real` is False where no request may go out at all.

    `failed` says why a look that was asked for did not take place.
    """

    changed = Signal(object)  # Known

    def __init__(
        self,
        state_dir: Path,
        tell: Tell,
        is_real: Callable[[], bool],
        *,
        is_portable: bool = False,
        clock: Clock = wall_clock,
        opened: Opened | None = None,
        parent: QObject | None = None,
    ) -> None:
        self._lane = Lane("updates")
        super().__init__((self._lane,), parent)
        self.known, self.is_portable = Known(), is_portable
        self._folder, self._tell, self._is_real = state_dir, tell, is_real
        self._clock, self._opened = clock, opened
        self.is_on = False  # whether it is asked each week
        self._said = ""  # by this process, should that not be kept
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._look)
        self.changed.connect(self._take)

    def switch(self, *, on: bool) -> None:
        """Begin to ask each week, or ask no more. A portable copy, a guest where it runs, never begins."""
        before, self.is_on = self.is_on, on and not self.is_portable
        if not self.is_on:
            self._timer.stop()
        elif not before:
            self._timer.start(FIRST_MS)

    def load(self) -> None:
        """What is known from before."""
        self._ask(self._lane, LOAD, lambda post, _: post("changed", updates.load(self._folder)))

    def look_now(self) -> None:
        """Send one request, because the user wants it now."""
        if self._is_real():
            self._ask(self._lane, NOW, lambda post, _: self._kept(post, self._asked))
        else:
            self.failed.emit(NOW, tr(words.NOT_NOW))

    def _look(self) -> None:
        self._timer.setInterval(AGAIN_MS)
        if self._is_real():
            self._ask(self._lane, WEEKLY, lambda post, _: self._kept(post, self._asked_if_due))

    def _kept(self, post: Post, look: Callable[[], Known]) -> None:
        try:
            post("changed", look())
        except OSError as error:
            raise KnownError(tr(words.NOT_KEPT)) from error

    def _asked(self) -> Known:
        return updates.ask(self._folder, self._clock(), self._opened)

    def _asked_if_due(self) -> Known:
        before, now_ms = updates.load(self._folder), self._clock()
        known = updates.observed(before, now_ms)
        if self.is_on and updates.is_due(known, now_ms):
            return self._asked()
        if known != before:
            updates.save(self._folder, known)
        return known

    def _take(self, known: Known) -> None:
        self.known = known
        version = updates.to_tell(known)
        if self.is_on and version and version != self._said and self._tell(version):
            self._said = version
            self._ask(self._lane, TOLD, lambda _post, _opened: self._keep_told(version))

    def _keep_told(self, version: str) -> None:
        updates.save(self._folder, replace(updates.load(self._folder), told=version))
