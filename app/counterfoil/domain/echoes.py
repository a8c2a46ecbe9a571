"""Readings that only repeat another, told from those that say something. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from counterfoil.domain.quota import CounterReading
from counterfoil.domain.window import MINUTE_MS

STEP_MS = 10 * MINUTE_MS

Echo = tuple[object, ...]


class Steps:
    """Of equal percentages of one meter in one home within ten minutes the first and the last."""

    def __init__(self, readings: Iterable[CounterReading] = ()) -> None:
        self._ends: dict[Echo, tuple[CounterReading, CounterReading]] = {}
        for reading in readings:
            self.add(reading)

    def add(self, reading: CounterReading) -> None:
        """One more, of any time."""
        resets = reading.resets_at_ms
        echo = (
            reading.at_ms // STEP_MS,
            *(reading.agent, reading.source, reading.limit_id, reading.window_minutes),
            *(reading.account, reading.plan, reading.home),
            reading.percent,
            None if resets is None else resets // MINUTE_MS,
        )
        first, last = self._ends.get(echo, (reading, reading))
        if reading.at_ms < first.at_ms:
            first = reading
        if reading.at_ms > last.at_ms:
            last = reading
        self._ends[echo] = first, last

    def since(self, since_ms: int) -> list[CounterReading]:
        """Those from a moment on, in order of time."""
        kept = {id(end): end for end in self._all() if end.at_ms >= since_ms}
        return sorted(kept.values(), key=lambda reading: reading.at_ms)

    def _all(self) -> Iterator[CounterReading]:
        for ends in self._ends.values():
            yield from ends
