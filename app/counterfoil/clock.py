"""The only place that asks what time it is; everyone else is handed a clock or a moment.

For a replay the environment can set the clock of the whole program:

    COUNTERFOIL_CLOCK="2026-07-08T14:00:00Z*60"

stands at that moment when the process starts and runs 60 times as fast; without `*60` it runs as clocks do.
Processes that are to agree name a real moment at which it stood there as well: `…Z*60@2026-11-21T22:15:00Z`.
The window and `doctor` say so, and a text that sets no clock is refused by every verb. Waiting goes by real
time all the while.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable

Clock = Callable[[], int]
"""Milliseconds since the epoch, UTC."""

VARIABLE = "COUNTERFOIL_CLOCK"
EARLIEST_MS = 1_577_836_800_000  # 2020: before it, there was nothing to read
WRONG = "This computer's clock says {}: until it is set right, nothing that happened later can be shown."
FASTEST = 600  # times; a snapshot takes some milliseconds


def wall_clock() -> int:
    """Now, by the system's clock, or by the one that the environment sets."""
    found = _set_clock()
    return found.clock() if found else _real_ms()


def starting_at(moment_ms: int, speed: int = 1) -> Clock:
    """A clock that stands at `moment_ms` now and runs on from there, for replays and samples."""
    started = time.monotonic_ns()
    return lambda: moment_ms + (time.monotonic_ns() - started) * speed // 1_000_000


def problem() -> str | None:
    """A sentence where the environment is meant to set the clock and does not; then the system's goes on."""
    text = os.environ.get(VARIABLE)
    if not text or _set_clock():
        return None
    return f"{VARIABLE}={text!r} sets no clock; write 2026-07-08T14:00:00Z*60, or unset it."


def speed_of(clock: Clock) -> int:
    """How many times as fast as real time `clock` runs."""
    found = _set_clock()
    return found.speed if found and clock is wall_clock else 1


def notice_of(clock: Clock) -> str | None:
    """A sentence for whoever might take this clock's time for the real one, None where it is."""
    found = _set_clock()
    if clock is not wall_clock:
        return None
    if found is None:
        return WRONG.format(iso(_real_ms())) if _real_ms() < EARLIEST_MS else None
    speed = f", and it runs {found.speed} times as fast" if found.speed > 1 else ""
    return f"Not the real time: {VARIABLE} set the clock to {iso(found.moment_ms)}{speed}."


def iso(moment_ms: int | None) -> str | None:
    """ISO 8601 in UTC with `Z`, to the second where the milliseconds are zero."""
    if moment_ms is None:
        return None
    from datetime import UTC, datetime  # here, for a status line tells the time without it

    moment = datetime.fromtimestamp(moment_ms / 1000, UTC)
    spec = "milliseconds" if moment_ms % 1000 else "seconds"
    return moment.isoformat(timespec=spec).replace("+00:00", "Z")


class _SetClock:
    """The clock that a text sets: `MOMENT[*SPEED][@REAL_MOMENT]`. Raises ValueError, OverflowError."""

    __slots__ = ("clock", "moment_ms", "speed")

    def __init__(self, text: str) -> None:
        begins, is_shared, real = text.partition("@")
        moment, is_fast, speed = begins.partition("*")
        self.moment_ms = _milliseconds(moment)
        self.speed = int(speed) if is_fast else 1
        if not 1 <= self.speed <= FASTEST:
            raise ValueError(speed)
        gone_ms = _real_ms() - _milliseconds(real) if is_shared else 0
        self.clock = starting_at(self.moment_ms + gone_ms * self.speed, self.speed)


_known: dict[str, _SetClock | None] = {}  # what stands in the environment, and the clock that it set


def _set_clock() -> _SetClock | None:
    text = os.environ.get(VARIABLE)
    if not text:
        return None
    if text not in _known:
        try:
            _known[text] = _SetClock(text)
        except (ValueError, OverflowError):
            _known[text] = None
    return _known[text]


def _milliseconds(text: str) -> int:
    from datetime import datetime

    moment = datetime.fromisoformat(text.strip())
    if moment.tzinfo is None:
        raise ValueError(text)
    return int(moment.timestamp() * 1000)


def _real_ms() -> int:
    return time.time_ns() // 1_000_000
