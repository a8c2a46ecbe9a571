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
CLIMB_POINTS = 1.0  # near the level a greater step may be an echo of it
ECHOING_SOURCES = frozenset({"statusline"})  # drawn anew without a request

Verdict = tuple[str | None, float | None, float | None, int | None]
"""Why not accepted; else, on a confirmed fall, the level before, the lower one as first shown, and when."""

ACCEPTED: Verdict = (None, None, None, None)


class Run:
    """Readings away from the level that nothing at the level has come between.

    `shown` is where it began: in an earlier one, where only echoes of the level came between the two.
    """

    __slots__ = ("first", "first_ms", "fresh", "highest", "last_ms", "leapt", "moments", "rises", "shown")

    def __init__(self, percent: float, at_ms: int, earlier: Run | None = None) -> None:
        self.first = self.highest = percent
        self.first_ms = self.last_ms = at_ms
        goes_on = earlier is not None and earlier.goes_on_with(percent, at_ms)
        self.shown: tuple[float, int] = earlier.shown if earlier and goes_on else (percent, at_ms)
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

    def goes_on_with(self, percent: float, at_ms: int) -> bool:
        """Whether a lower reading after an echo of the level is still the same fall."""
        is_near = self.shown[0] <= percent <= self.highest + BACK_POINTS
        return is_near and at_ms - self.last_ms <= LASTING_MS

    @property
    def climbs(self) -> bool:
        """Whether it has risen often enough to be no echo."""
        return self.rises >= CLIMBING_RISES and self.last_ms - self.first_ms >= CLIMBING_MS

    @property
    def lasts(self) -> bool:
        """Whether it climbs, or has gone on for long enough, with an answer that was fresh."""
        if self.climbs:
            return True
        held_ms = self.last_ms - self.first_ms
        return self.fresh and self.moments >= LASTING_MOMENTS and held_ms >= LASTING_MS


class RunningLevel:
    """Takes the readings of one window in order of time."""

    __slots__ = ("broken_off", "fallen_from", "percent", "run")

    def __init__(self) -> None:
        self.percent = 0.0
        self.fallen_from: float | None = None  # until the counter has passed it again
        self.run: Run | None = None
        self.broken_off: Run | None = None  # below the level, until that was shown again

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
        if percent > self.percent:
            self.percent, self.run, self.broken_off = percent, None, None
        elif self.run is not None:
            self._break_off(self.run)
        return ACCEPTED

    def _lower(self, percent: float, at_ms: int, source: str) -> Verdict:
        stale = f"stale: another session had already shown {self.percent:g} %", None, None, None
        is_near = percent > self.percent - FALL_POINTS
        if is_near and not self._climbs_on(percent):
            if self.run is not None:
                self._break_off(self.run)
            return stale
        run = self._run_with(percent, at_ms, source)
        if percent != run.highest or not (run.climbs if is_near else run.lasts):
            return stale
        before = self.percent
        self.fallen_from = max(before, self.fallen_from or 0.0)
        self.percent, self.run, self.broken_off = percent, None, None
        return None, before, *run.shown

    def _climbs_on(self, percent: float) -> bool:
        """Whether a counter that began low is on its way back to the level."""
        run = self.run
        if run is None or run.first > self.percent - FALL_POINTS:
            return False
        return run.first <= percent <= run.highest + CLIMB_POINTS

    def _break_off(self, run: Run) -> None:
        self.run, self.broken_off = None, run if run.first < self.percent else None

    def _may_echo(self, percent: float) -> bool:
        before = self.fallen_from or 0.0
        return self.percent + BACK_POINTS < percent <= before

    def _back(self, percent: float, at_ms: int, source: str) -> Verdict:
        run = self._run_with(percent, at_ms, source)
        if run.lasts and percent == run.highest:
            self.fallen_from = None
            return self._accept(percent)
        return f"echo: the counter had fallen to {self.percent:g} %", None, None, None

    def _run_with(self, percent: float, at_ms: int, source: str) -> Run:
        """The run with this reading in it: a new one where it lies on the other side, or below its start."""
        run = self.run
        same_side = run is not None and (run.first < self.percent) == (percent < self.percent)
        if run is None or not same_side or percent < run.first:
            run = self.run = Run(percent, at_ms, run if same_side else self.broken_off)
        elif percent > run.highest + BACK_POINTS:
            if run.leapt:
                run = self.run = Run(percent, at_ms)
            run.leapt = True
        elif percent >= run.highest:
            run.add(percent, at_ms, source)
        elif source in ECHOING_SOURCES:
            run = self.run = Run(percent, at_ms)
        return run
