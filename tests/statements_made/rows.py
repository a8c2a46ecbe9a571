"""Rows as a ledger has them, summed up and written as the providers do."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

COUNTS = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output", "web_searches", "requests")
CHARGED = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output")


@dataclass(frozen=True)
class MadeRow:
    """A request, or the sum of many. `picousd` None is no amount. `text` is the provider's word for a line
    that is no use ("Refund", "Credit grant"); `credits_micro` are the provider's units × 10⁶. `costs` is what
    of `picousd` is for each of `CHARGED`; empty: nobody tells.
    """

    model: str
    at_ms: int
    input: int = 0
    cache_read: int = 0
    cache_write_5m: int = 0
    cache_write_1h: int = 0
    output: int = 0
    request_id: str = ""
    picousd: int | None = None
    key: str = "key-1"
    web_searches: int = 0
    requests: int = 1
    text: str = ""
    credits_micro: int = 0
    costs: tuple[int, ...] = ()

    @property
    def cache_write(self) -> int:
        return self.cache_write_5m + self.cache_write_1h

    @property
    def prompt(self) -> int:
        return self.input + self.cache_read + self.cache_write


def by_day(rows: Iterable[MadeRow], tz: str = "UTC") -> list[tuple[str, MadeRow]]:
    """Summed up by day, model, key and word, with the day's name; in order of days."""
    sums: dict[tuple[str, str, str, str], MadeRow] = {}
    for row in rows:
        place = (day_of(row.at_ms, tz), row.model, row.key, row.text)
        sums[place] = _sum(sums[place], row) if place in sums else row
    return [(place[0], sums[place]) for place in sorted(sums)]


def grouped(
    days: Iterable[tuple[str, MadeRow]], results: Callable[[MadeRow], Sequence[object]]
) -> list[tuple[str, list[object]]]:
    """What is told of each day's rows, day by day."""
    found: dict[str, list[object]] = {}
    for day, row in days:
        found.setdefault(day, []).extend(results(row))
    return list(found.items())


def day_of(at_ms: int, tz: str) -> str:
    return _moment(at_ms).astimezone(ZoneInfo(tz)).date().isoformat()


def iso(at_ms: int) -> str:
    return _moment(at_ms).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def bounds(day: str, tz: str) -> tuple[int, int]:
    """Seconds since 1970 of a day's beginning and end."""
    begins = datetime.fromisoformat(day).replace(tzinfo=ZoneInfo(tz))
    return int(begins.timestamp()), int((begins + timedelta(days=1)).timestamp())


def rfc(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")


def cents(text: str) -> str:
    """An amount as a console rounds it."""
    return f"{Decimal(text).quantize(Decimal('0.01')):f}"


def usd(picousd: int | None, *, shift: int = 0) -> str:
    """Plain decimal text in USD, or in cents with a shift of 2."""
    return "" if picousd is None else f"{Decimal(picousd).scaleb(shift - 12):f}"


def table(
    head: Sequence[str],
    rows: Iterable[Sequence[object]],
    *,
    separator: str = ",",
    decimal: str = ".",
    encoding: str = "utf-8",
) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator, lineterminator="\n")
    writer.writerow(head)
    for row in rows:
        writer.writerow([_cell(cell, decimal) for cell in row])
    return text.getvalue().encode(encoding)


class Amount(str):
    """A number with places in a cell, whose decimal sign can be another."""

    __slots__ = ()


def pages(records: Sequence[object], *, pages: int = 1, has_more: bool = False) -> bytes:
    """As one page, or as a list of pages."""
    length = max(1, -(-len(records) // pages))
    cut = [records[at : at + length] for at in range(0, len(records), length)] or [[]]
    made = [
        {"data": part, "has_more": number < len(cut) or has_more, "next_page": None}
        for number, part in enumerate(cut, 1)
    ]
    return as_json(made[0] if len(made) == 1 else made)


def as_json(value: object, indent: int | None = 1) -> bytes:
    """As JSON, numbers with every digit that they have."""
    text = json.dumps(value, indent=indent)
    return text.replace('"\\u0000', "").replace('\\u0000"', "").encode()


class Exact(str):
    """A number for JSON with every digit that it has."""

    __slots__ = ()

    def __new__(cls, text: str) -> Exact:
        return str.__new__(cls, f"\0{text}\0")


def _cell(cell: object, decimal: str) -> object:
    return cell.replace(".", decimal) if isinstance(cell, Amount) else cell


def _moment(at_ms: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=at_ms)


def _sum(one: MadeRow, other: MadeRow) -> MadeRow:
    summed = {name: getattr(one, name) + getattr(other, name) for name in (*COUNTS, "credits_micro")}
    told = [row.picousd for row in (one, other) if row.picousd is not None]
    costs = tuple(map(sum, zip(one.costs, other.costs, strict=True)))
    return replace(one, picousd=sum(told) if told else None, costs=costs, **summed)
