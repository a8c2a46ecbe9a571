"""Which column of a table is what, and how its cells are written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

import msgspec

from counterfoil.domain.digest import sha256
from counterfoil.statements.problem import StatementError


class Field(StrEnum):
    """What a column can be."""

    AT = "at"
    UNTIL = "until"
    MODEL = "model"
    REQUEST_ID = "request_id"
    KEY = "key"
    KIND = "kind"  # which kind of token the line is about
    TEXT = "text"  # the provider's word for it; tells purchases and refunds from use
    REQUESTS = "requests"
    INPUT = "input"
    CACHE_READ = "cache_read"
    CACHE_WRITE_5M = "cache_write_5m"
    CACHE_WRITE_1H = "cache_write_1h"
    CACHE_WRITE = "cache_write"
    OUTPUT = "output"
    WEB_SEARCHES = "web_searches"
    QUANTITY = "quantity"  # how many of `KIND`
    MONEY = "money"
    CREDITS = "credits"
    CURRENCY = "currency"
    SERVICE_TIER = "service_tier"
    GEO = "geo"
    ACCOUNT = "account"
    DETAILS = "details"  # an object as JSON


COUNTS = (
    Field.REQUESTS,
    Field.INPUT,
    Field.CACHE_READ,
    Field.CACHE_WRITE_5M,
    Field.CACHE_WRITE_1H,
    Field.CACHE_WRITE,
    Field.OUTPUT,
    Field.WEB_SEARCHES,
)
TELLING = {*COUNTS, Field.QUANTITY, Field.MONEY, Field.CREDITS}  # at least one, or a line tells nothing


class Dates(StrEnum):
    """How days are written."""

    YEAR_FIRST = "year_first"
    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"
    EPOCH_S = "epoch_s"
    EPOCH_MS = "epoch_ms"


class Spans(StrEnum):
    """How long the time of one line is, where no column tells its end."""

    MOMENT = "moment"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    MONTH = "month"


class Mapping(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How to read a table. `columns` is the heading for each field, as printed; `zone` an IANA name, None
    where it is not told; `currency` that of cells that name none. Change it by `msgspec.structs.replace`.
    """

    columns: dict[Field, str] = {}
    separator: str = ","
    decimal: str = "."
    dates: Dates = Dates.YEAR_FIRST
    span: Spans = Spans.MOMENT
    zone: str | None = None
    currency: str = "USD"
    is_in_cents: bool = False
    input_has_cache_read: bool = False
    input_has_cache_write: bool = False

    @property
    def missing(self) -> str | None:
        """What keeps it from being used, as a sentence."""
        if Field.AT not in self.columns:
            return "No column is known to tell the time; choose the one that does."
        if not TELLING & set(self.columns):
            return "No column is known to tell tokens, requests, money or credits; choose one that does."
        return None


def squeezed(heading: str) -> str:
    """A heading without case, spaces and marks: "Input (w/o Cache Write)" as "inputwocachewrite"."""
    return re.sub(r"[\W_]+", "", heading.casefold())


def fingerprint(headings: Iterable[str]) -> str:
    """The same for tables with the same headings, in whatever order."""
    told = "\n".join(sorted(squeezed(heading) for heading in headings))
    return "csv:" + sha256(told.encode()).hexdigest()[:24]


def mapping_text(mapping: Mapping | None) -> str:
    """As JSON, "" for none."""
    return "" if mapping is None else msgspec.json.encode(mapping, order="sorted").decode()


def mapping_of(text: str) -> Mapping | None:
    """From JSON, None for "". Errors: StatementError."""
    if not text:
        return None
    try:
        return msgspec.json.decode(text, type=Mapping)
    except (msgspec.DecodeError, UnicodeError) as error:
        raise StatementError(f"The mapping of columns cannot be read: {error}.") from error
