"""Which stretch of time a filter asks for, as the user chose it. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo

from counterfoil.domain.records import ALWAYS_MS
from counterfoil.words.tongue import msg


class Period(StrEnum):
    """The choices, in their order."""

    TODAY = msg("Today")
    WEEK = msg("7 days")
    MONTH = msg("30 days")
    ALL = msg("All")
    CUSTOM = msg("Custom")


EPOCH = date(1970, 1, 1)
LENGTHS = {Period.TODAY: 1, Period.WEEK: 7, Period.MONTH: 30}


@dataclass(frozen=True, slots=True)
class Span:
    """Whole days, the last one included; `utc` for those of the calendar, else days in the user's zone."""

    period: Period = Period.ALL
    first: date | None = None
    last: date | None = None
    utc: bool = False

    def bounds(self, now_ms: int, tz: str) -> tuple[int, int]:
        """The first moment in it and the first after it, in ms; days are calendar days, today included."""
        zone: tzinfo = UTC if self.utc else ZoneInfo(tz)
        if self.period in LENGTHS:
            today = datetime.fromtimestamp(now_ms / 1000, zone).date()
            return _begins(today - timedelta(days=LENGTHS[self.period] - 1), zone), ALWAYS_MS
        if self.period is Period.ALL:
            return 0, ALWAYS_MS
        since = 0 if self.first is None else _begins(self.first, zone)
        return since, ALWAYS_MS if self.last is None else _begins(self.last + timedelta(days=1), zone)

    @property
    def days(self) -> tuple[int, int] | None:
        """The first and last of the calendar's days, by their numbers since the epoch."""
        if not self.utc or self.first is None or self.last is None:
            return None
        return (self.first - EPOCH).days, (self.last - EPOCH).days


def utc_days(first: int, last: int) -> Span:
    """The span of UTC days by their numbers since the epoch."""
    return Span(Period.CUSTOM, EPOCH + timedelta(days=first), EPOCH + timedelta(days=last), utc=True)


def day_in(text: str) -> date | None:
    """A day typed as 2026-07-24, None for an empty text. Errors: ValueError."""
    typed = date.fromisoformat(text.strip()) if text.strip() else None
    if typed is not None and not 1970 <= typed.year <= 9000:
        raise ValueError(text)
    return typed


def _begins(day: date, zone: tzinfo) -> int:
    return max(0, int(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp() * 1000))
