"""Numbers, money and moments as people read them. Pure: no Qt, no clock, no locale."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from counterfoil.domain.money import Cost, cents

UNKNOWN = "not known"
NBSP = "\u00a0"  # keeps a number and its unit on one line
SECOND_MS, MINUTE_MS, HOUR_MS, DAY_MS = 1000, 60_000, 3_600_000, 86_400_000
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
CENT_PICOUSD = 10**10


def percent_figure(value: float | None) -> str:
    """The bare number for the middle of a ring: `"62"`, `"<1"`, `"?"`; 100 only once it is reached."""
    if value is None:
        return "?"
    if 0 < value < 1:
        return "<1"
    return str(99 if 99 <= value < 100 else int(max(value, 0) + 0.5))


def percent(value: float | None) -> str:
    """`"62 %"`, or that it is not known."""
    return UNKNOWN if value is None else f"{percent_figure(value)}{NBSP}%"


def count(number: int) -> str:
    """`"1,313"`."""
    return f"{number:,}"


def counted(number: int, noun: str) -> str:
    """`"1 request"`, `"1,313 requests"`."""
    return f"{number:,}{NBSP}{noun}{'' if number == 1 else 's'}"


def tokens(number: int) -> str:
    """`"950"`, `"12 k"`, `"1.2 M"`: two or three figures are enough to compare by eye."""
    if number < 1000:
        return str(number)
    scaled, unit = float(number), ""
    for unit in ("k", "M", "G"):
        scaled /= 1000
        if scaled < 999.5 or unit == "G":
            break
    return f"{scaled:.1f}{NBSP}{unit}" if scaled < 9.95 else f"{scaled:,.0f}{NBSP}{unit}"


def money(cost: Cost) -> str:
    """To the cent: `"$4.31"`; `"≥ $4.31"` where a part has no price, `"not known"` where all has none."""
    if not cost.known:
        return UNKNOWN
    if 0 < cost.picousd < CENT_PICOUSD:
        return f"<{NBSP}$0.01" if cost.unpriced_requests == 0 else UNKNOWN
    return f"≥{NBSP}{cents(cost.picousd)}" if cost.unpriced_requests else cents(cost.picousd)


def duration(length_ms: int) -> str:
    """`"40 s"`, `"38 min"`, `"2 h 27"`, `"3 d 4 h"`: the two greatest units that matter."""
    length = max(length_ms, 0)
    if length < MINUTE_MS:
        return f"{length // SECOND_MS}{NBSP}s"
    if length < HOUR_MS:
        return f"{length // MINUTE_MS}{NBSP}min"
    if length < DAY_MS:
        hours, rest = divmod(length // MINUTE_MS, 60)
        return f"{hours}{NBSP}h{NBSP}{rest:02d}" if rest else f"{hours}{NBSP}h"
    days, hours = divmod(length // HOUR_MS, 24)
    return f"{days}{NBSP}d{NBSP}{hours}{NBSP}h" if hours else f"{days}{NBSP}d"


def relative(at_ms: int, now_ms: int) -> str:
    """`"in 38 min"`, `"40 s ago"` or `"now"`."""
    away = at_ms - now_ms
    if abs(away) < SECOND_MS:
        return "now"
    return f"in {duration(away)}" if away > 0 else f"{duration(-away)} ago"


def age(at_ms: int, now_ms: int) -> str:
    """`"40 s old"`."""
    return f"{duration(now_ms - at_ms)} old"


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
        return f"{DAYS[then.weekday()]} {then:%H:%M}"
    return f"{day(at_ms, tz)} {then:%H:%M}"


def day(at_ms: int, tz: str) -> str:
    """`"12 Aug"` in the user's zone."""
    then = local(at_ms, tz)
    return f"{then.day} {MONTHS[then.month - 1]}"


def exact(at_ms: int, tz: str) -> str:
    """For tooltips: `"Fri 24 Jul 2026, 14:42:08 CEST"`."""
    then = local(at_ms, tz)
    return f"{DAYS[then.weekday()]} {day(at_ms, tz)} {then.year}, {then:%H:%M:%S} {then.tzname()}"


def local(at_ms: int, tz: str) -> datetime:
    """The moment in the user's zone; `tz` is a zone's name such as `"Europe/Berlin"`."""
    return datetime.fromtimestamp(at_ms / 1000, _zone(tz))


@lru_cache(maxsize=8)
def _zone(tz: str) -> ZoneInfo:
    return ZoneInfo(tz)
