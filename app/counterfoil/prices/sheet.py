"""The shape of the shipped price data, as `packaging/update_prices.py` writes it."""

from __future__ import annotations

from datetime import date
from importlib.resources import files
from typing import Literal

import msgspec

from counterfoil.domain.digest import sha256

Price = int | list[int]
"""Pico-USD of one token or search; in a list, prices of bigger prompts follow: size, price above it, …"""


class Clause(msgspec.Struct, frozen=True, array_like=True):
    """A test of a lower-case name, or several of them."""

    kind: Literal["equals", "starts_with", "ends_with", "contains", "regex", "or", "and"]
    value: str | list[Clause]


class RateSheet(msgspec.Struct, frozen=True):
    """Prices of each kind; None where there is none."""

    input: Price | None = None
    cache_read: Price | None = None
    cache_write_5m: Price | None = None
    cache_write_1h: Price | None = None
    output: Price | None = None
    web_search: Price | None = None


class Terms(msgspec.Struct, frozen=True):
    """Prices and when they hold: from a UTC date on, or daily between two UTC minutes.

    `when` names what a request must have asked for, in variants of a model's plain prices.
    """

    rates: RateSheet
    since: date | None = msgspec.field(default=None, name="from")
    daily: tuple[int, int] | None = None
    when: dict[str, str] = {}


class Model(msgspec.Struct, frozen=True):
    """A model: the last of `prices` whose condition holds counts, else the first."""

    id: str
    match: Clause
    prices: list[Terms] = []
    variants: list[Terms] = []


class Provider(msgspec.Struct, frozen=True):
    """A provider; `otherwise` names those whose models it resells at their own prices."""

    id: str
    models: list[Model]
    match: Clause | None = None
    otherwise: list[str] = []


class Sheet(msgspec.Struct, frozen=True):
    """The whole file; `sha256` is of `providers` without its line ends."""

    source: str
    extracted_on: date
    sha256: str
    providers: msgspec.Raw

    def decoded(self) -> list[Provider]:
        """The providers, in the order in which names are tried."""
        return msgspec.json.decode(self.providers, type=list[Provider])


def shipped_sheet() -> Sheet:
    """The file that came with the program; ValueError if its prices are not those it was made with."""
    return checked_sheet((files("counterfoil") / "resources" / "prices" / "genai-prices.json").read_bytes())


def checked_sheet(data: bytes) -> Sheet:
    """A list of prices; ValueError if it is none, or its prices are not those it was made with."""
    sheet = msgspec.json.decode(data, type=Sheet)
    if sha256(bytes(sheet.providers).replace(b"\n", b"")).hexdigest() != sheet.sha256:
        raise ValueError("the price book does not match its digest")
    return sheet
