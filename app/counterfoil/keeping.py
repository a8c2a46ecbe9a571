"""Every forecast made live is kept, and judged when its window has ended: one small file a month."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from counterfoil.domain.judged import JudgedWindow
from counterfoil.domain.kept_forecasts import Followed, Following, ended, followed_in, observed
from counterfoil.domain.kept_judged import judged_in
from counterfoil.domain.kept_lines import Line, lines_in
from counterfoil.domain.outcome import Outcome, outcome_of
from counterfoil.domain.quotas import Quota
from counterfoil.domain.snapshot import Snapshot, Use
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.window import QuotaWindow

FOLDER = "forecasts"
MONTHS_OPEN = 3  # a window lasts a month at most, and is given up a day after
HORIZON_MS = 70 * DAY_MS
MOST_BYTES = 16 << 20  # of a month: thirty times what one agent, used all day, comes to
FLAGS = os.O_WRONLY | os.O_APPEND | os.O_CREAT
FLAGS |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)  # the latter on Windows alone

log = logging.getLogger(__name__)


class Known(Protocol):
    """What tells of ended windows and of our own use in them."""

    def recent_quota(self, at_ms: int, horizon_ms: int = ...) -> Quota:
        """The windows known at a moment, so far back."""
        ...

    def window_use(self, window: QuotaWindow, until_ms: int = ...) -> Use:
        """Our own use within a window, up to a moment."""
        ...


class Keeper:
    """Takes one snapshot after the other and keeps what was forecast. For one thread."""

    def __init__(self, state_dir: Path) -> None:
        self._folder = state_dir / FOLDER
        self._following: Following | None = None

    def take(self, snapshot: Snapshot, known: Known) -> None:
        """Keep what is new and judge what has ended. What cannot be written is left out and logged."""
        if snapshot.sample or snapshot.importing is not None:
            return
        try:
            self._take(snapshot, known)
        except OSError as error:
            log.warning("forecasts are not kept: %s", error.strerror)

    def _take(self, snapshot: Snapshot, known: Known) -> None:
        at_ms, before = snapshot.at_ms, self._following
        if before is None:
            before = followed_in(_lines(_files(self._folder)[-MONTHS_OPEN:]))
        month = time.strftime("%Y-%m", time.gmtime(at_ms // 1000))
        after, said = observed(before, snapshot.windows, at_ms, month)
        after, closed = ended(after, at_ms, _Endings(at_ms, known).how)
        if said or closed:
            _append(self._folder / f"{month}.jsonl", [*said, *closed])
        self._following = after


class _Endings:
    """How windows ended; the windows are asked for at the first that is due."""

    def __init__(self, at_ms: int, known: Known) -> None:
        self._at_ms = at_ms
        self._known = known
        self._quota: Quota | None = None

    def how(self, one: Followed) -> Outcome | None:
        """None while it runs, or where no such window is known."""
        if self._quota is None:
            self._quota = self._known.recent_quota(self._at_ms, HORIZON_MS)
        windows = (window for window in self._quota.windows if one.stands_for(window))
        window = next((w for w in windows if not w.running_at(self._at_ms)), None)
        if window is None:
            return None
        return outcome_of(window, one.said, is_used_since_reading=self._is_used_since_reading(window))

    def _is_used_since_reading(self, window: QuotaWindow) -> bool:
        read_ms = window.reading_at_ms
        if read_ms is None:
            return True
        read_by = self._known.window_use(window, read_ms + 1)
        return self._known.window_use(window).requests > read_by.requests


def kept(state_dir: Path) -> list[JudgedWindow]:
    """The windows judged by forecasts made live, by time. Not for the GUI thread: 0.1 s for a busy year."""
    return judged_in(_lines(_files(state_dir / FOLDER)))


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("????-??.jsonl"))


def _lines(files: list[Path]) -> Iterator[Line]:
    for file in files:
        try:
            data = file.read_bytes()
        except OSError as error:
            log.warning("forecasts kept in a month cannot be read: %s", error.strerror)
            continue
        yield from lines_in(data)


def _append(file: Path, lines: list[bytes]) -> None:
    """Add lines in one write; the newline ahead of them closes what a full disk cut short."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(file, FLAGS, 0o600)
    try:
        if os.fstat(descriptor).st_size < MOST_BYTES:
            os.write(descriptor, b"\n" + b"\n".join(lines))
    finally:
        os.close(descriptor)
