"""Calendar months in UTC, for what is counted by the month."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, datetime, timedelta


def month_end(at_ms: int) -> int:
    """The first moment of the next calendar month, in ms."""
    at = datetime.fromtimestamp(at_ms / 1000, UTC)
    first = at.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return _ms(first + timedelta(days=monthrange(at.year, at.month)[1]))


def month_before(at_ms: int) -> int:
    """The same day and time a month earlier, in ms; the month's last day where it has no such day."""
    at = datetime.fromtimestamp(at_ms / 1000, UTC)
    last = at.replace(day=1) - timedelta(days=1)
    return _ms(last.replace(day=min(at.day, last.day)))


def _ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)
