"""Figures as a report shows them: English, money to the cent, times in UTC. Pure."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from counterfoil.domain.money import Cost, cents, usd
from counterfoil.domain.reconciliation import Amounts
from counterfoil.domain.usage import TokenCounts

NOT_TOLD, NONE = "not told", "–"
CENT_PICOUSD, MICRO = 10**10, 10**6
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def money(picousd: int | None) -> str:
    """`"$12.35"`; what is less than a cent is told to its last figure; `"not told"`."""
    if picousd is None:
        return NOT_TOLD
    if 0 < abs(picousd) < CENT_PICOUSD:
        return exact(picousd)
    return cents(picousd)


def exact(picousd: int | None) -> str:
    """`"$0.012345"`, all figures; `"–"` where there is none."""
    if picousd is None:
        return NONE
    return f"-${usd(-picousd)}" if picousd < 0 else f"${usd(picousd)}"


def signed(picousd: int | None) -> str:
    """A difference: `"+$20.00"`, `"-$4.00"`, `"$0.00"`."""
    return f"+{money(picousd)}" if picousd is not None and picousd > 0 else money(picousd)


def cost(found: Cost) -> str:
    """`"$4.31"`; `"at least $4.31"` where a part has no price, `"no price known"` where all has none."""
    if not found.known:
        return "no price known"
    return f"at least {money(found.picousd)}" if found.unpriced_requests else money(found.picousd)


def amounts(found: Amounts | None, *, is_difference: bool = False) -> str:
    """Money, else the provider's units, else tokens: whichever is told."""
    if found is None:
        return NONE
    if found.picousd is not None:
        return signed(found.picousd) if is_difference else money(found.picousd)
    sign = "+" if is_difference else ""
    if found.micro_credits is not None:
        noun = "credit" if abs(found.micro_credits) == MICRO else "credits"
        return f"{_credits(found.micro_credits, sign)} {noun}"
    counts = (
        *(found.use.input, found.use.cache_read, found.use.cache_write_5m, found.use.cache_write_1h),
        *(found.use.cache_write, found.use.output),
    )
    told = [n for n in counts if n is not None]
    return f"{_with_sign(sum(told), sign)} tokens" if told else NOT_TOLD


def _credits(micro: int, sign: str) -> str:
    whole, part = divmod(abs(micro), MICRO)
    before = "-" if micro < 0 else sign if micro else ""
    return f"{before}{whole:,}" + f".{part:06d}".rstrip("0").rstrip(".")


def _with_sign(number: int, sign: str) -> str:
    return f"{sign if number > 0 else ''}{number:,}"


def count(number: int | None) -> str:
    """`"1,313"`, `"–"`."""
    return NONE if number is None else f"{number:,}"


def counted(number: int, one: str, many: str = "") -> str:
    """`"1 request"`, `"1,313 requests"`."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


def cache_writes(tokens: TokenCounts) -> int:
    """Of both lives."""
    return tokens.cache_write_5m + tokens.cache_write_1h


def moment(at_ms: int) -> str:
    """`"2026-07-08 14:03:07 UTC"`, with milliseconds where there are any."""
    return f"{instant(at_ms)} UTC"


def instant(at_ms: int) -> str:
    """The same where it is said that times are in UTC."""
    at = _EPOCH + timedelta(milliseconds=at_ms)
    part = f".{at_ms % 1000:03d}" if at_ms % 1000 else ""
    return f"{at:%Y-%m-%d %H:%M:%S}{part}"


def day(at_ms: int, tz: str) -> str:
    """The date in a zone: `"2026-07-08"`."""
    return (_EPOCH + timedelta(milliseconds=at_ms)).astimezone(ZoneInfo(tz)).date().isoformat()


def span(since_ms: int, until_ms: int, tz: str) -> str:
    """`"2026-07-01 to 2026-07-08"`, both days included; with times where it does not end at midnight."""
    begin, end = (
        (_EPOCH + timedelta(milliseconds=ms)).astimezone(ZoneInfo(tz)) for ms in (since_ms, until_ms)
    )
    if (begin.hour, begin.minute, begin.second, end.hour, end.minute, end.second) == (0,) * 6:
        first, last = begin.date(), (end - timedelta(seconds=1)).date()
        return f"{first}" if first >= last else f"{first} to {last}"
    return f"{begin:%Y-%m-%d %H:%M} to {end:%Y-%m-%d %H:%M}"


def every_day(first: str, last: str) -> list[str]:
    """All dates from one to another."""
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    return [(begin + timedelta(days=n)).isoformat() for n in range((end - begin).days + 1)]


def hours(length_ms: int) -> str:
    """`"26.5 hours"`."""
    tenths = (length_ms * 10 + 1_800_000) // 3_600_000
    return f"{tenths // 10:,}.{tenths % 10} hours"
