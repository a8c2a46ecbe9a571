"""How often something may be done that costs the same however little there is to do. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from counterfoil.domain.snapshot import Snapshot

SHOW_SECONDS = 30.0  # times to go and ages change though nothing else does
RESET_SECONDS = 0.5  # after a reset, so that the window is surely over


@dataclass(frozen=True, slots=True)
class Pace:
    """As it comes, up to `at_once` times; then once in `every_s`. Times in monotonic seconds.

    `saved` is how many times are left at `at_s`.
    """

    at_once: float
    every_s: float
    saved: float
    at_s: float = 0.0

    @classmethod
    def of(cls, at_once: float, every_s: float) -> Pace:
        """With all that may be saved up."""
        return cls(at_once, every_s, at_once)

    def due_s(self, now_s: float) -> float:
        """When it may be done next; not after `now_s` where it may be done now."""
        return now_s + max(0.0, 1.0 - self._left(now_s)) * self.every_s

    def spent(self, now_s: float) -> Pace:
        """After it was done."""
        return replace(self, saved=max(0.0, self._left(now_s) - 1.0), at_s=now_s)

    def _left(self, now_s: float) -> float:
        return min(self.at_once, self.saved + max(0.0, now_s - self.at_s) / self.every_s)


def seconds_of_use(snapshot: Snapshot, steady_s: float = SHOW_SECONDS) -> float:
    """How long a snapshot may stand: until a window resets, or for as long as ages and times to go may."""
    resets = [state.window.resets_at_ms - snapshot.at_ms for state in snapshot.windows]
    return min([steady_s, *(away_ms / 1000 + RESET_SECONDS for away_ms in resets)])
