"""Which window a reading speaks of: the limit, the length, and the announced reset but for jitter."""

from __future__ import annotations

from typing import NamedTuple

from counterfoil.domain.quota import CounterReading
from counterfoil.domain.window import (
    DAY_MINUTES,
    MINUTE_MS,
    MONTH_MINUTES,
    NOMINAL_MONTH_MINUTES,
    RESET_JITTER_MS,
    WEEK_MINUTES,
    series_minutes,
)
from counterfoil.domain.window_month import month_end

LONGEST_MINUTES = 366 * DAY_MINUTES


class Series(NamedTuple):
    """The windows of one limit, one after the other; `minutes` 0 where the length is not known."""

    agent: str
    limit_id: str
    minutes: int


class WindowKey(NamedTuple):
    """One window of a series; `number` is the same for readings whose reset differs by jitter alone."""

    number: int
    series: Series
    reset_ms: int
    longest_ms: int  # what its length can be at the most
    is_long: bool  # two accounts hardly ever share its reset by chance
    is_calendar: bool  # its resets are the same for everybody


class WindowKeys:
    """Hands out the key of a reading's window; the first reading of a window names it."""

    def __init__(self) -> None:
        self._named: dict[tuple[Series, int], WindowKey] = {}
        self._met: dict[tuple[object, ...], WindowKey] = {}  # the same few resets come thousands of times
        self._series: dict[Series, Series] = {}
        self._next = 0

    def key(self, reading: CounterReading) -> WindowKey | None:
        """None for a reading without a reset, unless it is one of a calendar month."""
        met = (reading.resets_at_ms, reading.window_minutes, reading.limit_id, reading.agent)
        key = self._met.get(met)
        if key is not None:
            return key
        resets_at_ms = reset_of(reading)
        if resets_at_ms is None:
            return None
        key = self._key(series_of(reading), resets_at_ms)
        if reading.resets_at_ms is not None:
            self._met[met] = key
        return key

    def _key(self, series: Series, resets_at_ms: int) -> WindowKey:
        series = self._series.setdefault(series, series)
        slot = resets_at_ms // RESET_JITTER_MS
        for near in (slot, slot - 1, slot + 1):
            named = self._named.get((series, near))
            if named is not None and abs(named.reset_ms - resets_at_ms) <= RESET_JITTER_MS:
                return named
        self._next += 1
        named = _new_key(self._next, series, resets_at_ms)
        return self._named.setdefault((series, slot), named)


def series_of(reading: CounterReading) -> Series:
    """The series a reading belongs to."""
    minutes = series_minutes(reading.limit_id, reading.window_minutes)
    return Series(reading.agent, reading.limit_id, minutes)


def reset_of(reading: CounterReading) -> int | None:
    """The reset as announced; the end of the calendar month for what is counted by the month without one."""
    if reading.resets_at_ms is not None:
        return reading.resets_at_ms
    monthly = series_minutes(reading.limit_id, reading.window_minutes) == NOMINAL_MONTH_MINUTES
    return month_end(reading.at_ms) if monthly else None


def _new_key(number: int, series: Series, resets_at_ms: int) -> WindowKey:
    minutes = series.minutes
    longest = MONTH_MINUTES[-1] if minutes == NOMINAL_MONTH_MINUTES else minutes or LONGEST_MINUTES
    return WindowKey(
        number,
        series,
        resets_at_ms,
        longest * MINUTE_MS,
        minutes == WEEK_MINUTES,
        minutes in (DAY_MINUTES, NOMINAL_MONTH_MINUTES),
    )
