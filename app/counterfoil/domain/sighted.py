"""Each reading in order of time, with the window it speaks of and whether it can be true at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import groupby
from operator import attrgetter

import msgspec

from counterfoil.domain.quota import CounterReading
from counterfoil.domain.window import MINUTE_MS, RESET_JITTER_MS
from counterfoil.domain.window_keys import WindowKey, WindowKeys

ODD_PERCENT = "percent is not between 0 and 100"
NO_PERCENT = "tells the reset, not how full the window is"
NO_RESET = "no reset time"
RESET_PAST = "reset time had already passed"
RESET_FAR = "reset time is further ahead than the window is long"
STAMPED_AHEAD = "stamped in the future"
STAMPED_BEFORE = "stamped before 2020"
NEVER_LEVELLED = frozenset(
    {ODD_PERCENT, NO_PERCENT, NO_RESET, RESET_PAST, RESET_FAR, STAMPED_AHEAD, STAMPED_BEFORE}
)  # whatever the counter showed before

RESET_AHEAD_MS = 10 * MINUTE_MS  # how far past its own length a window may be announced
CLOCK_AHEAD_MS = 10 * MINUTE_MS  # how far two clocks may be apart
_at = attrgetter("at_ms")
FIRST_STAMP_MS = int(datetime(2020, 1, 1, tzinfo=UTC).timestamp() * 1000)


class Sight(msgspec.Struct, frozen=True, gc=False):
    """A reading, why it cannot be true or does not tell a percentage, and its window where it names one."""

    reading: CounterReading
    reason: str | None
    key: WindowKey | None


def sighted(readings: Sequence[CounterReading], at_ms: int | None = None) -> list[Sight]:
    """All readings by time, whatever order they are given in; `at_ms` is the moment they are looked at."""
    keys = WindowKeys()
    latest_ms = None if at_ms is None else at_ms + CLOCK_AHEAD_MS
    return [
        Sight(reading, unbelievable(reading, key, latest_ms), key)
        for reading in _in_order(readings)
        for key in (keys.key(reading),)
    ]


def unbelievable(reading: CounterReading, key: WindowKey | None, latest_ms: int | None = None) -> str | None:
    """Why a reading cannot be true or tells no percentage, whatever came before it; else None."""
    at_ms, percent = reading.at_ms, reading.percent
    if at_ms < FIRST_STAMP_MS:
        return STAMPED_BEFORE
    if latest_ms is not None and at_ms > latest_ms:
        return STAMPED_AHEAD
    if percent is not None and not 0 <= percent <= 100:
        return ODD_PERCENT
    if key is None:
        return NO_RESET
    ahead_ms = (reading.resets_at_ms or key.reset_ms) - at_ms
    if ahead_ms < -RESET_JITTER_MS:
        return RESET_PAST
    if ahead_ms > key.longest_ms + RESET_AHEAD_MS:
        return RESET_FAR
    return NO_PERCENT if percent is None else None


def _in_order(readings: Sequence[CounterReading]) -> Iterable[CounterReading]:
    """By time, and within a moment in an order of their own, so that the order given plays no part."""
    for _, same in groupby(sorted(readings, key=_at), key=_at):
        moment = list(same)
        if len(moment) > 2 or (len(moment) == 2 and moment[0].window_minutes == moment[1].window_minutes):
            moment.sort(key=_rank)
        yield from moment


def _rank(reading: CounterReading) -> tuple[object, ...]:
    percent = -1.0 if reading.percent is None else reading.percent
    place = (reading.agent, reading.home or "", reading.source, reading.account or "", reading.line.offset)
    return *place, reading.limit_id, reading.window_minutes, reading.resets_at_ms or 0, percent
