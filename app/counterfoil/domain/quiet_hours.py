"""Hours of the day in which nobody wants to be disturbed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

SHAPE = re.compile(r"\s*(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})\s*")
HOW = "quiet hours are written like 22:00-07:30"


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From one minute of the day up to another, not including it; they may go over midnight."""

    from_minute: int
    until_minute: int

    def hold_at(self, at_ms: int, zone: tzinfo) -> bool:
        """Whether they hold at a moment, by the clocks of `zone`."""
        local = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(zone)
        minute = local.hour * 60 + local.minute
        if self.from_minute < self.until_minute:
            return self.from_minute <= minute < self.until_minute
        return minute >= self.from_minute or minute < self.until_minute

    def __str__(self) -> str:
        return f"{_clock(self.from_minute)}-{_clock(self.until_minute)}"


def quiet_hours(text: str) -> QuietHours | None:
    """Understands `"22:00-07:30"`; None for an empty text, which means no such hours. Errors: ValueError."""
    if not text.strip():
        return None
    found = SHAPE.fullmatch(text)
    if found is None:
        raise ValueError(f"{HOW}, not {text!r}")
    hours = QuietHours(_minute(*found.group(1, 2)), _minute(*found.group(3, 4)))
    if hours.from_minute == hours.until_minute:
        raise ValueError(f"{HOW}, and end at another time than they begin")
    return hours


def _minute(hour: str, minute: str) -> int:
    if int(hour) > 23 or int(minute) > 59:
        raise ValueError(f"{HOW}; {hour}:{minute} is no time of the day")
    return int(hour) * 60 + int(minute)


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
