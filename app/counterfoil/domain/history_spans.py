"""Which days a period has, which ones come before it, and which of both can fairly be compared. Pure."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from counterfoil.domain.history import HistoryBook

EPOCH = date(1970, 1, 1)
MONTHS_A_YEAR = 12


class Period(StrEnum):
    """The choices, in their order."""

    WEEK = "7d"
    MONTH = "30d"
    QUARTER = "90d"
    YEAR = "12m"
    ALL = "all"
    CALENDAR_MONTH = "month"
    CUSTOM = "custom"


LENGTHS = {Period.WEEK: 7, Period.MONTH: 30, Period.QUARTER: 90}


@dataclass(frozen=True, slots=True)
class DaySpan:
    """From the first to the last day, both included."""

    first: int
    last: int

    @property
    def days(self) -> int:
        """How many there are."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Range:
    """A period as it was chosen: `back` steps before the running one; days are for CUSTOM, None is open."""

    period: Period = Period.MONTH
    back: int = 0
    first: int | None = None
    last: int | None = None


def day_of(when: date) -> int:
    """The number of a day."""
    return (when - EPOCH).days


def date_of(day: int) -> date:
    """The day of a number."""
    return EPOCH + timedelta(days=day)


def month_of(day: int) -> DaySpan:
    """The calendar month that a day lies in."""
    first = date_of(day).replace(day=1)
    begins = day_of(first)
    return DaySpan(begins, begins + monthrange(first.year, first.month)[1] - 1)


def months_away(day: int, months: int) -> int:
    """The same day of a month before or after; the last of that month where it has no such day."""
    when = date_of(day)
    year, month = divmod(when.year * MONTHS_A_YEAR + when.month - 1 + months, MONTHS_A_YEAR)
    most = monthrange(year, month + 1)[1]
    return day_of(date(year, month + 1, min(when.day, most)))


def months_between(first: int, last: int) -> Iterator[DaySpan]:
    """The calendar months that some days lie in, the first one first."""
    month = month_of(first)
    while month.first <= last:
        yield month
        month = month_of(month.last + 1)


def span_of(wanted: Range, book: HistoryBook) -> DaySpan:
    """The days of a period."""
    today, known = book.today, book.first_day if book.first_day is not None else book.today
    if wanted.period in LENGTHS:
        length = LENGTHS[wanted.period]
        return DaySpan(today - length * (wanted.back + 1) + 1, today - length * wanted.back)
    if wanted.period is Period.YEAR:
        return _year(today, wanted.back)
    if wanted.period is Period.CALENDAR_MONTH:
        return month_of(months_away(month_of(today).first, -wanted.back))
    if wanted.period is Period.ALL:
        return DaySpan(min(known, today), today)
    first = wanted.first if wanted.first is not None else min(known, today)
    last = wanted.last if wanted.last is not None else max(today, first)
    return DaySpan(first, max(first, last))


def _year(today: int, back: int) -> DaySpan:
    last = months_away(today, -MONTHS_A_YEAR * back)
    return DaySpan(months_away(today, -MONTHS_A_YEAR * (back + 1)) + 1, last)


def before(wanted: Range, span: DaySpan, today: int) -> DaySpan | None:
    """As many days before a period's, or the month before a month; None where there is nothing before."""
    if wanted.period is Period.ALL:
        return None
    if wanted.period is Period.CALENDAR_MONTH:
        return month_of(span.first - 1)
    if wanted.period is Period.YEAR:
        return _year(today, wanted.back + 1)
    return DaySpan(span.first - span.days, span.first - 1)


def stepped(wanted: Range, span: DaySpan, steps: int) -> Range:
    """A period whose days are `span`, so many steps back, or ahead if negative."""
    if wanted.period is Period.CUSTOM:
        by = -span.days * steps
        return Range(Period.CUSTOM, 0, span.first + by, span.last + by)
    return Range(wanted.period, max(wanted.back + steps, 0))


def months_back(day: int, today: int) -> int:
    """How many calendar months lie between those of two days."""
    then, now = date_of(day), date_of(today)
    return (now.year - then.year) * MONTHS_A_YEAR + now.month - then.month


def can_move(wanted: Range, book: HistoryBook, steps: int) -> bool:
    """Whether there is a period so many steps back, or ahead if negative."""
    if wanted.period is Period.ALL:
        return False
    span = span_of(wanted, book)
    if steps > 0:
        return book.first_day is not None and span.first > book.first_day
    return span.last < book.today if wanted.period is Period.CUSTOM else wanted.back > 0


def alike(span: DaySpan, earlier: DaySpan, today: int) -> tuple[DaySpan, DaySpan] | None:
    """The days of both that can be compared: while a period runs, only those of it that are over.

    None where none is over yet.
    """
    if span.last < today:
        return span, earlier
    over = today - span.first
    if over <= 0:
        return None
    return DaySpan(span.first, today - 1), DaySpan(earlier.first, min(earlier.first + over - 1, earlier.last))
