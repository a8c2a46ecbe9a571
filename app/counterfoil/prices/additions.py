"""What the list of prices lacks and its makers publish: a small dated file that comes with the program."""

from __future__ import annotations

from datetime import date
from functools import cache
from importlib.resources import files

import msgspec

from counterfoil.domain.digest import sha256
from counterfoil.prices.layer import ADDITIONS, Layer
from counterfoil.prices.rate import TOKEN_KINDS
from counterfoil.prices.rule import Rule, Times


class Source(msgspec.Struct, frozen=True):
    """Who says so, where, and when it was seen there."""

    text: str
    url: str
    seen: date


class Entry(msgspec.Struct, frozen=True):
    """`models` are ids of the list; `times` a decimal factor on tokens, `rates` pico-USD by kind."""

    source: str
    provider: str
    models: list[str]
    when: dict[str, str] = {}
    times: str | None = None
    rates: dict[str, int] = {}
    since: date | None = msgspec.field(default=None, name="from")
    until: date | None = None
    above: int | None = None
    up_to: int | None = None
    wins: bool = False


class Additions(msgspec.Struct, frozen=True):
    """The whole file."""

    version: date
    sources: dict[str, Source]
    entries: list[Entry]


@cache
def shipped_additions() -> tuple[Layer, tuple[Rule, ...]]:
    """The file that came with the program, read once."""
    data = (files("counterfoil") / "resources" / "prices" / "additions.json").read_bytes()
    found = msgspec.json.decode(data, type=Additions)
    rules = tuple(rule_of(entry, found.sources[entry.source]) for entry in found.entries)
    day = found.version.isoformat()
    return Layer(ADDITIONS, f"additions {day}", day, sha256(data).hexdigest(), len(rules)), rules


def exact(text: str) -> Times:
    """A plain decimal as an exact fraction."""
    whole, _, decimals = text.partition(".")
    return int(whole + decimals), 10 ** len(decimals)


def rule_of(entry: Entry, source: Source) -> Rule:
    """An entry with its source as a rule."""
    return Rule(
        layer=ADDITIONS,
        source=f"{source.text}, {source.url}, seen {source.seen}",
        provider=entry.provider,
        models=tuple(entry.models),
        prices=entry.rates,
        times=None if entry.times is None else exact(entry.times),
        times_text=entry.times or "",
        kinds=TOKEN_KINDS,
        when=entry.when,
        since=entry.since,
        until=entry.until,
        above=entry.above,
        up_to=entry.up_to,
        wins=entry.wins,
    )
