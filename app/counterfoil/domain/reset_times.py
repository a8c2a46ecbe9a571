"""When a limit resets, in the words or figures that clients and people write.

"3pm", "Sep 17 at 10pm (Europe/Lisbon)", "23:39 on 5 May", "in 2h 15m", an epoch, ISO 8601.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_EARLIEST_MS, _LATEST_MS = 946_684_800_000, 4_102_444_800_000  # the years 2000 to 2099
_START = datetime(1970, 1, 1, tzinfo=UTC)
_UNIT_MS = {"d": 86_400_000, "h": 3_600_000, "m": 60_000, "s": 1000}

_RESETS = r"\bresets?(?:\s+(?:at|on))?:?\s+"
_MONTH = r"(?P<month>" + "|".join(_MONTHS) + r")[a-z]*\.?"
_DAY = r"(?P<day>\d{1,2})\b"
_YEAR = r"(?:,?\s+(?P<year>20\d\d)\b)?"
_CLOCK = r"(?P<hour>\d{1,2})(?::(?P<minute>\d\d))?\s*(?P<half>[ap]\.?m\b)?"
_ZONE = r"\.?\s*(?:\((?P<zone>[\w+./-]{1,64})\)|(?P<bare>UTC|GMT)\b)?"

_EPOCH = re.compile(r"\|\s*(\d{10,13})\b")
_AFTER = re.compile(
    _RESETS + r"in\s+(?P<spans>(?:\d+\s*(?:d|h|m|s)[a-z]*\b[\s,]*(?:and\s+)?)+)", re.IGNORECASE
)
_SPAN = re.compile(r"(\d+)\s*([dhms])", re.IGNORECASE)
_CLOCK_FIRST = (
    re.compile(rf"{_RESETS}{_CLOCK}\s+on\s+{_DAY}\s+{_MONTH}{_YEAR}{_ZONE}", re.IGNORECASE),
    re.compile(rf"{_RESETS}{_CLOCK}\s+on\s+{_MONTH}\s+{_DAY}{_YEAR}{_ZONE}", re.IGNORECASE),
)
_CLOCK_LAST = re.compile(
    _RESETS + r"(?:(?P<word>today|tomorrow)\b|(?P<weekday>" + "|".join(_WEEKDAYS) + r")[a-z]*\b"
    rf"|{_MONTH}\s+{_DAY}{_YEAR})?,?\s*(?:at\s+)?{_CLOCK}{_ZONE}",
    re.IGNORECASE,
)
_DATE_ALONE = (
    re.compile(rf"{_RESETS}{_MONTH}\s+{_DAY}{_YEAR}(?!\s*(?:,|at\b|\d)){_ZONE}", re.IGNORECASE),
    re.compile(rf"{_RESETS}{_DAY}\s+{_MONTH}{_YEAR}(?!\s*(?:,|at\b|\d)){_ZONE}", re.IGNORECASE),
)


def reset_ms(
    text: str, at_ms: int, zone: tzinfo | None = None, *, dates_begin_at_midnight: bool = False
) -> int | None:
    """When the limit resets, in words written at `at_ms`; None where they do not say.

    Times without a zone are read in `zone`, None being the system's own. A date without a time says
    nothing unless the writer is known to mean its midnight.
    """
    if stamp := _EPOCH.search(text):
        return moment_ms(int(stamp[1]))
    if after := _AFTER.search(text):
        return at_ms + sum(int(n) * _UNIT_MS[unit.lower()] for n, unit in _SPAN.findall(after["spans"]))
    dates = _DATE_ALONE if dates_begin_at_midnight else ()
    for shape in (*_CLOCK_FIRST, *dates, _CLOCK_LAST):
        if found := shape.search(text):
            return _moment(found.groupdict(), at_ms, zone)
    return None


def moment_ms(value: object) -> int | None:
    """Seconds or milliseconds since the epoch, or ISO 8601 with its zone, as milliseconds."""
    if isinstance(value, str):
        return _iso_ms(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    for guess in (value * 1000, value):
        if _EARLIEST_MS <= guess < _LATEST_MS:
            return int(guess)
    return None


def _iso_ms(text: str) -> int | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        return None
    at_ms = (moment - _START) // timedelta(milliseconds=1)
    return at_ms if _EARLIEST_MS <= at_ms < _LATEST_MS else None


def _moment(found: dict[str, str | None], at_ms: int, zone: tzinfo | None) -> int | None:
    clock = _clock(found)
    if name := found["zone"] or found["bare"]:
        zone = _zone(name.upper() if found["bare"] else name)
        if zone is None:
            return None
    return _next(found, clock, at_ms, zone) if clock else None


def _clock(found: dict[str, str | None]) -> time | None:
    if "hour" not in found:
        return time(0)
    half = found["half"]
    if not half and not found["minute"]:
        return None
    hour, minute = int(found["hour"] or 0), int(found["minute"] or 0)
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _next(found: dict[str, str | None], clock: time, at_ms: int, zone: tzinfo | None) -> int | None:
    today = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(zone).date()
    if found["month"]:
        return _dated(found, clock, today, zone)
    if word := found["word"]:
        return _instant(today + timedelta(days=word.lower() == "tomorrow"), clock, zone)
    weekday = (found["weekday"] or "").lower()
    for days in range(9):
        day = today + timedelta(days=days)
        fits = not weekday or _WEEKDAYS[day.weekday()] == weekday
        if fits and (instant := _instant(day, clock, zone)) > at_ms:
            return instant
    return None


def _dated(found: dict[str, str | None], clock: time, today: date, zone: tzinfo | None) -> int | None:
    """The year nearest to today, where none is named: "Jan 2" written in December is next year's."""
    month, day = _MONTHS.index((found["month"] or "").lower()) + 1, int(found["day"] or 0)
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
