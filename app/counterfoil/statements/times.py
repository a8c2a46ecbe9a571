"""Moments and spans out of the text of a cell. Errors: BadCellError."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from counterfoil.statements.mapping import Dates, Spans
from counterfoil.statements.problem import BadCellError, StatementError, quoted

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
FIRST_YEAR, LAST_YEAR = 2015, 2100
_LENGTHS = {Spans.MINUTE: timedelta(minutes=1), Spans.HOUR: timedelta(hours=1), Spans.DAY: timedelta(days=1)}
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januar january enero ene janvier janv janeiro januari",
            "feb februar february febrero fevrier février fév fev fevereiro februari",
            "mar märz mär maerz march marzo mars março maret",
            "apr april abril abr avril avr",
            "may mai mayo maio mei",
            "jun juni june junio juin junho",
            "jul juli july julio juillet juil julho",
            "aug august agosto ago août aout agustus agu",
            "sep sept september septiembre septembre setembro set",
            "oct okt october oktober octubre octobre outubro out",
            "nov november noviembre novembre novembro nop",
            "dec dez dezember december diciembre dic décembre decembre déc dezembro desember des",
        ),
        1,
    )
    for name in names.split()
}
_CLOCK = re.compile(
    r"(?P<h>\d{1,2}):(?P<m>\d{2})(?::(?P<s>\d{2})(?:[.,](?P<f>\d+))?)?\s*(?P<half>[aApP]\.?[mM]\.?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?\s*$"
)
_YEAR_FIRST = re.compile(r"(\d{4})\D{1,2}(\d{1,2})(?:\D{1,2}(\d{1,2}))?\D?")
_YEAR_LAST = re.compile(r"(\d{1,2})[./\-\s]{1,2}(\d{1,2})[./\-\s]{1,2}(\d{4})")
_NAMED = re.compile(r"(?:(\d{1,2})[.\s-]*(?:de\s+)?)?([^\W\d_]+)[.\s,-]*(?:de\s+)?(?:(\d{1,2}),?\s+)?(\d{4})")


class Times:
    """Reads the times of one table, and remembers what the cells told of themselves."""

    def __init__(self, dates: Dates, zone: str | None, span: Spans) -> None:
        self.zone = zone_of(zone)
        self.span = span
        self.dates = dates
        self.has_naive = False  # a time of day or a day without its zone
        self.is_ordered = dates not in (Dates.DAY_FIRST, Dates.MONTH_FIRST)  # or a day > 12 showed the order
        self._days: dict[str, tuple[int, int]] = {}
        self._read: Callable[[str], datetime] = {
            Dates.EPOCH_S: lambda text: self._epoch(text, 1000),
            Dates.EPOCH_MS: lambda text: self._epoch(text, 1),
        }.get(dates, self._written)

    def moment(self, text: str) -> int:
        """Milliseconds since the epoch."""
        return _ms(self._read(text))

    def spanned(self, text: str) -> tuple[int, int]:
        """From when up to when a cell means; both the same for a moment."""
        if self.span is Spans.MOMENT:
            at_ms = _ms(self._read(text))
            return at_ms, at_ms
        if (known := self._days.get(text)) is None:
            known = self._days[text] = self._from_to(self._read(text))
        return known

    def _from_to(self, begins: datetime) -> tuple[int, int]:
        if self.span is Spans.MONTH:
            begins = begins.replace(day=1)
            ends = (begins + timedelta(days=31)).replace(day=1)
        elif self.span is Spans.DAY:
            ends = begins + timedelta(days=1)
        else:
            return _ms(begins), _ms(begins) + _LENGTHS[self.span] // timedelta(milliseconds=1)
        return _ms(begins), _ms(ends)

    def _epoch(self, text: str, times: int) -> datetime:
        bare = text.strip()
        if bare.endswith(".0"):
            bare = bare[:-2]
        if not (bare.isdecimal() and bare.isascii() and len(bare) <= 13):
            raise BadCellError(f"{quoted(text)} is not a number of seconds or milliseconds since 1970")
        return _in_range(EPOCH + timedelta(milliseconds=int(bare) * times), text)

    def _written(self, text: str) -> datetime:
        try:
            found = datetime.fromisoformat(text)
        except ValueError:
            found = self._otherwise(text.strip())
        if found.tzinfo is None:
            self.has_naive = True
            found = found.replace(tzinfo=self.zone)
        return _in_range(found, text)

    def _otherwise(self, text: str) -> datetime:
        clock = _CLOCK.search(text)
        day = text[: clock.start()].rstrip(" T,") if clock else text
        try:
            begins = datetime(*self._day(day))  # noqa: DTZ001 - its zone comes later
            return begins if clock is None else _joined(begins, clock)
        except (ValueError, OverflowError):
            raise BadCellError(f"{quoted(text)} is not a time; {_expected(self.dates)}") from None

    def _day(self, text: str) -> tuple[int, int, int]:
        if found := _YEAR_FIRST.fullmatch(text):
            return int(found[1]), int(found[2]), int(found[3] or 1)
        if found := _YEAR_LAST.fullmatch(text):
            return self._ordered(int(found[1]), int(found[2]), int(found[3]))
        if found := _NAMED.fullmatch(text):
            month = _MONTHS.get(found[2].lower(), 0)
            return int(found[4]), month, int(found[1] or found[3] or 1)
        raise ValueError(text)

    def _ordered(self, first: int, second: int, year: int) -> tuple[int, int, int]:
        if self.dates is Dates.YEAR_FIRST:
            raise ValueError(year)
        self.is_ordered = self.is_ordered or first > 12 or second > 12
        is_day_first = self.dates is Dates.DAY_FIRST
        return (year, second, first) if is_day_first else (year, first, second)


def zone_of(name: str | None) -> tzinfo:
    """The zone of an IANA name, UTC for None. Errors: StatementError."""
    if name in (None, "UTC"):
        return UTC
    try:
        return ZoneInfo(str(name))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise StatementError(
            f"No zone is called {quoted(str(name))}; use a name such as Europe/Madrid."
        ) from None


def _joined(day: datetime, clock: re.Match[str]) -> datetime:
    whole = day + _time_of(clock)
    zone = clock["zone"]
    if zone is None:
        return whole
    if zone in ("Z", "UTC", "GMT"):
        return whole.replace(tzinfo=UTC)
    sign = -1 if zone[0] == "-" else 1
    ahead = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
    return whole.replace(tzinfo=timezone(sign * ahead))


def _time_of(clock: re.Match[str]) -> timedelta:
    hour, minute, second = int(clock["h"]), int(clock["m"]), int(clock["s"] or 0)
    if clock["half"]:
        if not 1 <= hour <= 12:
            raise ValueError(hour)
        hour = hour % 12 + (12 if clock["half"][0] in "pP" else 0)
    if hour > 23 or minute > 59 or second > 59:
        raise ValueError(hour)
    return timedelta(
        hours=hour, minutes=minute, seconds=second, milliseconds=int((clock["f"] or "0")[:3].ljust(3, "0"))
    )


def _ms(moment: datetime) -> int:
    since = moment - EPOCH
    return since.days * 86_400_000 + since.seconds * 1000 + since.microseconds // 1000


def _in_range(moment: datetime, text: str) -> datetime:
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise BadCellError(f"{quoted(text)} is not a time between {FIRST_YEAR} and {LAST_YEAR}")
    return moment


def _expected(dates: Dates) -> str:
    order = {Dates.DAY_FIRST: "31.12.2026", Dates.MONTH_FIRST: "12/31/2026"}.get(dates, "2026-12-31")
    return f"days are read as in {order}"
