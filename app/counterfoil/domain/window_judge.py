"""Which readings of the provider's counter are believed, and which window each belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from counterfoil.domain.quota import CounterReading
from counterfoil.domain.window import MINUTE_MS, RESET_JITTER_MS, JudgedReading, nominal_minutes

ODD_PERCENT = "percent is not between 0 and 100"
NO_LENGTH = "window length is not known"
NO_RESET = "no reset time"
RESET_PAST = "reset time had already passed"
RESET_FAR = "reset time is further ahead than the window is long"

RESET_AHEAD_MS = 10 * MINUTE_MS  # how far past its own length a window may be announced


class Series(NamedTuple):
    """The windows of one limit, one after the other."""

    agent: str
    account: str | None
    limit_id: str
    minutes: int


class WindowKey(NamedTuple):
    """One window of a series; equal for readings whose reset differs by jitter alone."""

    series: Series
    reset_ms: int


class WindowKeys:
    """Hands out the key of a reading's window; the first reading of a window names it."""

    def __init__(self) -> None:
        self._named: dict[tuple[Series, int], WindowKey] = {}
        self._met: dict[tuple[object, ...], WindowKey] = {}  # the same few resets come thousands of times

    def key(self, reading: CounterReading, resets_at_ms: int) -> WindowKey:
        met = (reading.agent, reading.account, reading.limit_id, reading.window_minutes, resets_at_ms)
        key = self._met.get(met)
        if key is None:
            key = self._met[met] = self._key(series_of(reading), resets_at_ms)
        return key

    def _key(self, series: Series, resets_at_ms: int) -> WindowKey:
        slot = resets_at_ms // RESET_JITTER_MS
        for near in (slot, slot - 1, slot + 1):
            named = self._named.get((series, near))
            if named is not None and abs(named.reset_ms - resets_at_ms) <= RESET_JITTER_MS:
                return named
        return self._named.setdefault((series, slot), WindowKey(series, resets_at_ms))


def series_of(reading: CounterReading) -> Series:
    """The series a reading belongs to."""
    length = nominal_minutes(reading.window_minutes)
    return Series(reading.agent, reading.account, reading.limit_id, length)


def judge(readings: Sequence[CounterReading]) -> list[JudgedReading]:
    """All readings in order of time, each accepted or with a short reason why not.

    Sessions running side by side repeat what they last heard, so within a window
    only the running maximum counts.
    """
    keys = WindowKeys()
    highest: dict[WindowKey, float] = {}
    judged = []
    for reading in sorted(readings, key=lambda r: r.at_ms):
        judged.append(_judge_one(reading, keys, highest))
    return judged


def _judge_one(reading: CounterReading, keys: WindowKeys, highest: dict[WindowKey, float]) -> JudgedReading:
    resets_at_ms = reading.resets_at_ms
    reason = unbelievable(reading)
    if reason is not None or resets_at_ms is None:
        return JudgedReading(reading, None, reason)
    key = keys.key(reading, resets_at_ms)
    shown = highest.get(key, 0.0)
    if reading.percent < shown:
        return JudgedReading(reading, None, f"stale: another session had already shown {shown:g} %")
    highest[key] = float(reading.percent)
    return JudgedReading(reading, float(reading.percent))


def unbelievable(reading: CounterReading) -> str | None:
    """Why a reading cannot be true whatever came before it, or None."""
    if not 0 <= reading.percent <= 100:
        return ODD_PERCENT
    if reading.window_minutes <= 0:
        return NO_LENGTH
    if reading.resets_at_ms is None:
        return NO_RESET
    ahead_ms = reading.resets_at_ms - reading.at_ms
    if ahead_ms < -RESET_JITTER_MS:
        return RESET_PAST
    length_ms = nominal_minutes(reading.window_minutes) * MINUTE_MS
    return RESET_FAR if ahead_ms > length_ms + RESET_AHEAD_MS else None
