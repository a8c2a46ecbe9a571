"""The only place that asks what time it is; everyone else is handed a clock or a moment."""

from __future__ import annotations

import time
from collections.abc import Callable

Clock = Callable[[], int]
"""Milliseconds since the epoch, UTC."""


def wall_clock() -> int:
    """Now, by the system's clock."""
    return time.time_ns() // 1_000_000


def starting_at(moment_ms: int) -> Clock:
    """A clock that stands at `moment_ms` now and runs on from there, for replays and samples."""
    started = time.monotonic_ns()
    return lambda: moment_ms + (time.monotonic_ns() - started) // 1_000_000


def iso(moment_ms: int | None) -> str | None:
    """ISO 8601 in UTC with `Z`, to the second where the milliseconds are zero."""
    if moment_ms is None:
        return None
    from datetime import UTC, datetime  # here, for a status line tells the time without it

    moment = datetime.fromtimestamp(moment_ms / 1000, UTC)
    spec = "milliseconds" if moment_ms % 1000 else "seconds"
    return moment.isoformat(timespec=spec).replace("+00:00", "Z")
