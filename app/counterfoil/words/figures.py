"""Numbers, money and moments as people read them, in the language spoken. Pure: no Qt, no clock."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from counterfoil.domain.money import Cost
from counterfoil.words.money import NBSP, amount, is_less_than_least, least, show_in
from counterfoil.words.tongue import msg, numerals, tr

__all__ = ["NBSP", "amount", "show_in"]  # and all that stands here

UNKNOWN = msg("not known")
SECOND_MS, MINUTE_MS, HOUR_MS, DAY_MS = 1000, 60_000, 3_600_000, 86_400_000
DAYS = (
    msg("Mon"),
    msg("Tue"),
    msg("Wed"),
    msg("Thu"),
    msg("Fri"),
    msg("Sat"),
    msg("Sun"),
)
MONTHS = (
    *(msg("Jan"), msg("Feb"), msg("Mar"), msg("Apr"), msg("May", about="short"), msg("Jun")),
    *(msg("Jul"), msg("Aug"), msg("Sep"), msg("Oct"), msg("Nov"), msg("Dec")),
)

MAY = 5  # whose short name is no shorter


def percent_figure(value: float | None) -> str:
    """The bare number for the middle of a ring: `"62"`, `"<1"`, `"?"`; 100 only once it is reached."""
    if value is None:
        return "?"
    if 0 < value < 1:
        return "<1"
    return str(99 if 99 <= value < 100 else int(max(value, 0) + 0.5))


def percent(value: float | None) -> str:
    """`"62 %"`, or that it is not known."""
    return tr(UNKNOWN) if value is None else of_hundred(percent_figure(value))


def of_hundred(figure: str) -> str:
    """A figure that is ready, as percent: `"30–55 %"`, `"12.5 %"`."""
    return tr("{n}\u00a0%", n=figure)


def count(number: int) -> str:
    """`"1,313"`."""
    return numerals(f"{number:,}")


def decimal(value: float, places: int) -> str:
    """With so many places: `"1,234.5"`."""
    return numerals(f"{value:,.{places}f}")


def tokens(number: int) -> str:
    """`"950"`, `"12 k"`, `"1.2 M"`: two or three figures are enough to compare by eye."""
    if number < 1000:
        return str(number)
    scaled, unit = float(number), ""
    for unit in ("k", "M", "G"):
        scaled /= 1000
        if scaled < 999.5 or unit == "G":
            break
    return numerals(f"{scaled:.1f}{NBSP}{unit}" if scaled < 9.95 else f"{scaled:,.0f}{NBSP}{unit}")


def money(cost: Cost) -> str:
    """To the cent: `"$4.31"`; `"≥ $4.31"` where a part has no price, `"not known"` where all has none."""
    if not cost.known:
        return tr(UNKNOWN)
    if is_less_than_least(cost.picousd):
        return f"<{NBSP}{least()}" if cost.unpriced_requests == 0 else tr(UNKNOWN)
    if cost.unpriced_requests:
        return f"≥{NBSP}{amount(cost.picousd, marked=False)}"
    return amount(cost.picousd)


def duration(length_ms: int) -> str:
    """`"40 s"`, `"38 min"`, `"2 h 27"`, `"3 d 4 h"`: the two greatest units that matter."""
    length = max(length_ms, 0)
    if length < MINUTE_MS:
        return seconds(str(length // SECOND_MS))
    if length < HOUR_MS:
        return minutes(length // MINUTE_MS)
    if length < DAY_MS:
        hours, rest = divmod(length // MINUTE_MS, 60)
        return (
            tr("{hours}\u00a0h\u00a0{minutes}", hours=hours, minutes=f"{rest:02d}") if rest else _hours(hours)
        )
    days, hours = divmod(length // HOUR_MS, 24)
    if hours:
        return tr("{days}\u00a0d\u00a0{hours}\u00a0h", days=days, hours=hours)
    return tr("{n}\u00a0d", about="days", n=days)


def seconds(figure: str) -> str:
    """`"1.8 s"`."""
    return tr("{n}\u00a0s", about="seconds", n=figure)


def minutes(number: int) -> str:
    """`"38 min"`."""
    return tr("{n}\u00a0min", about="minutes", n=number)


def hours(figure: float) -> str:
    """`"2 h"`, `"1.5 h"`, `"30 min"`."""
    return _hours(numerals(f"{figure:g}")) if figure >= 1 else minutes(round(figure * 60))


def _hours(figure: object) -> str:
    return tr("{n}\u00a0h", about="hours", n=figure)


def relative(at_ms: int, now_ms: int) -> str:
    """`"in 38 min"`, `"40 s ago"` or `"now"`."""
    away = at_ms - now_ms
    if abs(away) < SECOND_MS:
        return tr("now", about="at this moment")
    if away > 0:
        return tr("in {duration}", about="from now", duration=duration(away))
    return tr("{duration} ago", duration=duration(-away))


def age(at_ms: int, now_ms: int) -> str:
    """`"40 s old"`."""
    return tr("{duration} old", duration=duration(now_ms - at_ms))


def clock(at_ms: int, tz: str) -> str:
    """Hour and minute in the user's zone: `"14:42"`."""
    return f"{local(at_ms, tz):%H:%M}"


def clock_seconds(at_ms: int, tz: str) -> str:
    """`"14:42:08"` in the user's zone."""
    return f"{local(at_ms, tz):%H:%M:%S}"


def moment(at_ms: int, now_ms: int, tz: str) -> str:
    """As short as is unmistakable: `"14:42"` today, `"Fri 10:00"` within six days, else `"12 Aug 10:00"`."""
    then, now = local(at_ms, tz), local(now_ms, tz)
    days = (then.date() - now.date()).days
    if days == 0:
        return f"{then:%H:%M}"
    if abs(days) <= 6:
        return tr("{weekday} {time}", weekday=weekday(then.weekday()), time=f"{then:%H:%M}")
    return at(f"{then:%H:%M}", month_day(then))


def at(time: str, date: str) -> str:
    """A time of a day: `"12 Aug 10:00"`."""
    return tr("{date} {time}", date=date, time=time)


def day(at_ms: int, tz: str) -> str:
    """`"12 Aug"` in the user's zone."""
    return month_day(local(at_ms, tz))


def day_clock(at_ms: int, tz: str) -> str:
    """`"12 Aug 10:00"` in the user's zone."""
    then = local(at_ms, tz)
    return at(f"{then:%H:%M}", month_day(then))


def month_day(then: datetime) -> str:
    """`"12 Aug"`."""
    return tr("{day} {month}", day=then.day, month=month(then.month))


def full_date(then: datetime) -> str:
    """`"12 Aug 2026"`."""
    return tr("{day} {month} {year}", day=then.day, month=month(then.month), year=then.year)


def weekday(number: int) -> str:
    """`"Mon"` for 0."""
    return tr(DAYS[number])


def month(number: int) -> str:
    """`"Jan"` for 1."""
    name = MONTHS[number - 1]
    return tr(name, about="short") if number == MAY else tr(name)


def exact(at_ms: int, tz: str) -> str:
    """For tooltips: `"Fri 24 Jul 2026, 14:42:08 CEST"`."""
    then = local(at_ms, tz)
    return tr(
        "{weekday} {date}, {time} {zone}",
        weekday=weekday(then.weekday()),
        date=full_date(then),
        time=f"{then:%H:%M:%S}",
        zone=then.tzname(),
    )


def local(at_ms: int, tz: str) -> datetime:
    """The moment in the user's zone; `tz` is a zone's name such as `"Europe/Berlin"`."""
    return datetime.fromtimestamp(at_ms / 1000, _zone(tz))


@lru_cache(maxsize=8)
def _zone(tz: str) -> ZoneInfo:
    return ZoneInfo(tz)
