"""The calendar's days as cells: how much was used on each, and how well it was watched. No widgets."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from counterfoil.domain.coverage import Coverage, DayCoverage
from counterfoil.domain.times import DAY_MS
from counterfoil.words import ledger_days as words

STEPS = 4
WEEK = 7
TOLERANCE_MS = 15 * 60_000  # a restart, a moment of sleep: no gap worth a mark


class Watch(StrEnum):
    """How much of a day the program looked on."""

    BEFORE = "before"  # the day was over when the program looked for the first time
    WHOLE = "whole"
    PARTLY = "partly"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class DayCell:
    """One UTC day; `step` is 0 without requests, else 1 … 4; `span_ms` is how long it could be watched."""

    day: int
    step: int
    watch: Watch
    span_ms: int
    known: DayCoverage | None

    @property
    def has_skipped(self) -> bool:
        """Whether lines read that day could not be understood."""
        return self.known is not None and self.known.tally.skipped > 0

    @property
    def has_vanished(self) -> bool:
        """Whether log files were found gone that day."""
        return self.known is not None and self.known.vanished > 0

    @property
    def text(self) -> str:
        """All that is known of the day, in lines."""
        return words.day_text(
            self.day,
            self.known,
            before=self.watch is Watch.BEFORE,
            whole=self.watch is Watch.WHOLE,
            span_ms=self.span_ms,
        )


def cells(coverage: Coverage, now_ms: int, weeks: int) -> tuple[DayCell, ...]:
    """The last `weeks` weeks up to today, each from Monday, this one as far as it has come."""
    today = now_ms // DAY_MS
    first = today - weekday(today) - WEEK * (weeks - 1)
    by_day = {known.day: known for known in coverage.days if known.day >= first}
    limits = thresholds(known.requests for known in by_day.values())
    looked_ms = min((time.since_ms for time in coverage.watched), default=now_ms)
    return tuple(_cell(day, by_day.get(day), limits, looked_ms, now_ms) for day in range(first, today + 1))


def _cell(day: int, known: DayCoverage | None, limits: Sequence[int], looked_ms: int, now_ms: int) -> DayCell:
    begins, ends = max(day * DAY_MS, looked_ms), min((day + 1) * DAY_MS, now_ms)
    span_ms = ends - begins
    step = bisect_left(limits, known.requests) + 1 if known and known.requests else 0
    return DayCell(day, step, _watch(known.watched_ms if known else 0, span_ms), max(span_ms, 0), known)


def _watch(watched_ms: int, span_ms: int) -> Watch:
    if span_ms <= 0:
        return Watch.BEFORE
    if watched_ms + TOLERANCE_MS >= span_ms:
        return Watch.WHOLE
    return Watch.PARTLY if watched_ms > 0 else Watch.NONE


def thresholds(requests: Iterable[int]) -> tuple[int, ...]:
    """What the days of steps 1, 2 and 3 have at most, so that about as many days fall into each step."""
    used = sorted(number for number in requests if number)
    return tuple(used[len(used) * part // STEPS] for part in range(1, STEPS)) if used else ()


def weekday(day: int) -> int:
    """0 for Monday, of a day since the epoch, which was a Thursday."""
    return (day + 3) % WEEK
