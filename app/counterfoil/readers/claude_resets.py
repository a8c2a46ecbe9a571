"""When a limit resets, in the words or figures that Claude Code writes."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from counterfoil.readers.decode import Unreadable, epoch_ms

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_EARLIEST_MS, _LATEST_MS = 946_684_800_000, 4_102_444_800_000  # the years 2000 to 2099
_EPOCH = re.compile(r"\|\s*(\d{10,13})\b")
_RESET = re.compile(
    r"\bresets?(?:\s+(?:at|on))?:?\s+"
    r"(?:(?P<word>today|tomorrow)\b|(?P<weekday>" + "|".join(_WEEKDAYS) + r")[a-z]*\b"
    r"|(?P<month>" + "|".join(_MONTHS) + r")[a-z]*\.?\s+(?P<day>\d{1,2})\b(?:,?\s+(?P<year>20\d\d)\b)?)?"
    r",?\s*(?:at\s+)?(?P<hour>\d{1,2})(?::(?P<minute>\d\d))?\s*(?P<half>[ap]\.?m\b)?"
    r"\.?\s*(?:\((?P<zone>[\w+./-]{1,64})\))?",
    re.IGNORECASE,
)


def reset_ms(text: str, at_ms: int, zone: tzinfo | None = None) -> int | None:
    """When the limit resets, in words written at `at_ms`; None where they do not say."""
    if stamp := _EPOCH.search(text):
        return moment_ms(int(stamp[1]))
    found = _RESET.search(text)
    if not found or not (found["half"] or found["minute"]):
        return None
    clock = _clock(found)
    if found["zone"]:
        zone = _zone(found["zone"])
        if zone is None:
            return None
    return _next(found, clock, at_ms, zone) if clock else None


def moment_ms(value: object) -> int | None:
    """Seconds or milliseconds since the epoch, or ISO 8601, as milliseconds."""
    if isinstance(value, str):
        try:
            return epoch_ms(value)
        except Unreadable:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    for guess in (value * 1000, value):
        if _EARLIEST_MS <= guess < _LATEST_MS:
            return int(guess)
    return None


def _clock(found: re.Match[str]) -> time | None:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if half := found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _next(found: re.Match[str], clock: time, at_ms: int, zone: tzinfo | None) -> int | None:
    today = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(zone).date()
    if found["month"]:
        return _dated(found, clock, today, zone)
    if found["word"]:
        return _instant(today + timedelta(days=found["word"].lower() == "tomorrow"), clock, zone)
    for days in range(9):
        day = today + timedelta(days=days)
        fits = not found["weekday"] or _WEEKDAYS[day.weekday()] == found["weekday"].lower()
        if fits and (instant := _instant(day, clock, zone)) > at_ms:
            return instant
    return None


def _dated(found: re.Match[str], clock: time, today: date, zone: tzinfo | None) -> int | None:
    """The year nearest to today, where none is named: "Jan 2" written in December is next year's."""
    month, day = _MONTHS.index(found["month"].lower()) + 1, int(found["day"])
    years = [int(found["year"])] if found["year"] else [today.year - 1, today.year, today.year + 1]
    days = []
    for year in years:
        try:
            days.append(date(year, month, day))
        except ValueError:
            continue
    return _instant(min(days, key=lambda day: abs(day - today)), clock, zone) if days else None


def _instant(day: date, clock: time, zone: tzinfo | None) -> int:
    wall = datetime.combine(day, clock, zone)
    return round(wall.astimezone(UTC).timestamp() * 1000)
