"""The level of one window's counter, from readings of which some are late echoes and some a real fall.

Sessions side by side repeat what they last heard, so a lower reading is an echo until it has
lasted. Real accounts repeat for a moment, by up to sixteen points, or for minutes, by one point.
"""

from __future__ import annotations

from counterfoil.domain.window import MINUTE_MS

FALL_POINTS = 3.0  # a smaller step down is never told from rounding and lag
BACK_POINTS = 5.0  # after a fall, a jump up by more may be an echo from before it
LASTING_MS = 10 * MINUTE_MS
LASTING_MOMENTS = 3
CLIMBING_MS = 2 * MINUTE_MS  # what rises again and again is no echo, and soon passes where it was
CLIMBING_RISES = 3
ECHOING_SOURCES = frozenset({"statusline"})  # drawn anew without a request

Verdict = tuple[str | None, float | None, int | None]
"""Why not accepted; else, on a confirmed fall, the level before it and since when the lower one was shown."""

ACCEPTED: Verdict = (None, None, None)


class Run:
    """Readings away from the level that nothing at the level has come between."""

    __slots__ = ("first", "first_ms", "fresh", "highest", "last_ms", "leapt", "moments", "rises")

    def __init__(self, percent: float, at_ms: int) -> None:
        self.first = self.highest = percent
        self.first_ms = self.last_ms = at_ms
        self.moments = 1
        self.rises = 0  # by sources that do not echo
        self.fresh = False
        self.leapt = False  # the last one lay far above the others, as an echo does

    def add(self, percent: float, at_ms: int, source: str) -> None:
        """One more that does not lie below the others."""
        if at_ms == self.last_ms:
            self.highest = max(self.highest, percent)
            return
        is_answer, rose = source not in ECHOING_SOURCES, percent > self.highest
        self.fresh = self.fresh or rose or is_answer
        self.rises += rose and is_answer
        self.highest = max(self.highest, percent)
        self.last_ms, self.leapt = at_ms, False
        self.moments += 1

    @property
    def lasts(self) -> bool:
        """Whether it has gone on for long enough, with an answer that was fresh."""
        held_ms = self.last_ms - self.first_ms
        if self.rises >= CLIMBING_RISES and held_ms >= CLIMBING_MS:
            return True
        return self.fresh and self.moments >= LASTING_MOMENTS and held_ms >= LASTING_MS


class RunningLevel:
    """Takes the readings of one window in order of time."""

    __slots__ = ("fallen_from", "percent", "run")

    def __init__(self) -> None:
        self.percent = 0.0
        self.fallen_from: float | None = None  # until the counter has passed it again
        self.run: Run | None = None

    def take(self, percent: float, at_ms: int, source: str) -> Verdict:
        """The verdict on one reading, from 0 to 100."""
        if percent < self.percent:
            return self._lower(percent, at_ms, source)
        if self.fallen_from is not None and self._may_echo(percent):
            return self._back(percent, at_ms, source)
        return self._accept(percent)

    def _accept(self, percent: float) -> Verdict:
        if self.fallen_from is not None and percent > self.fallen_from:
            self.fallen_from = None
        self.percent, self.run = percent, None
        return ACCEPTED

    def _lower(self, percent: float, at_ms: int, source: str) -> Verdict:
        stale = f"stale: another session had already shown {self.percent:g} %", None, None
        if percent > self.percent - FALL_POINTS:
            self.run = None
            return stale
        run = self._run_with(percent, at_ms, source)
        if not run.lasts or percent != run.highest:
            return stale
        before = self.percent
        self.fallen_from = max(before, self.fallen_from or 0.0)
        self.percent, self.run = percent, None
        return None, before, run.first_ms

    def _may_echo(self, percent: float) -> bool:
        before = self.fallen_from or 0.0
        return self.percent + BACK_POINTS < percent <= before

    def _back(self, percent: float, at_ms: int, source: str) -> Verdict:
        run = self._run_with(percent, at_ms, source)
        if run.lasts and percent == run.highest:
            self.fallen_from = None
            return self._accept(percent)
        return f"echo: the counter had fallen to {self.percent:g} %", None, None

    def _run_with(self, percent: float, at_ms: int, source: str) -> Run:
        """The run with this reading in it: a new one where it lies on the other side, or below its start."""
        run = self.run
        same_side = run is not None and (run.first < self.percent) == (percent < self.percent)
        if run is None or not same_side or percent < run.first:
            run = self.run = Run(percent, at_ms)
        elif percent > run.highest + BACK_POINTS:
            if run.leapt:
                run = self.run = Run(percent, at_ms)
            run.leapt = True
        elif percent >= run.highest:
            run.add(percent, at_ms, source)
        elif source in ECHOING_SOURCES:
            run = self.run = Run(percent, at_ms)
        return run
