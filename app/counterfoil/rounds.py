"""When the reading thread goes round by itself: as the power and the work allow, and after a suspend.

All by monotonic time, which a clock that is set does not move.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from counterfoil.clock import Clock, speed_of
from counterfoil.domain.pacing import seconds_of_use
from counterfoil.domain.snapshot import Snapshot
from counterfoil.power import Power, Tempo, power_state, tempo_of

LEAP_MS = 120_000  # between two clocks that run alike: one stood still, or one was set


class Rounds:
    """For one thread. `ask` tells the power; it is asked when a scan has ended."""

    def __init__(
        self,
        clock: Clock,
        ask: Callable[[], Power] = power_state,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock, self._ask, self._monotonic = clock, ask, monotonic
        self._power = Power()
        self._scanned_s = self._news_s = monotonic()
        self._moment = clock(), self._scanned_s

    @property
    def tempo(self) -> Tempo:
        """The one to keep now."""
        return tempo_of(self._power, self._monotonic() - self._news_s)

    def scan_ended(self) -> None:
        """From now on the next one is waited for."""
        self._scanned_s = self._monotonic()
        self._power = self._ask()

    def news_came(self) -> None:
        """Somebody works."""
        self._news_s = self._monotonic()

    def scan_at(self, *, is_polled: bool) -> float:
        """When the next one is due, in monotonic seconds."""
        tempo = self.tempo
        return self._scanned_s + (tempo.poll_s if is_polled else tempo.scan_s)

    def seconds_of_use(self, snapshot: Snapshot) -> float:
        """How long it may be shown, in real time."""
        return seconds_of_use(snapshot, self.tempo.show_s) / speed_of(self._clock)

    def has_leapt(self) -> bool:
        """Whether the clock leapt since this was asked before: after a suspend, or because it was set."""
        before_ms, before_s = self._moment
        now_ms, now_s = self._moment = self._clock(), self._monotonic()
        gone_ms = (now_s - before_s) * 1000 * speed_of(self._clock)
        return abs(now_ms - before_ms - gone_ms) > LEAP_MS
