"""The user's own prices: a dated TOML file with what was agreed on, what a gateway or a local model costs."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from counterfoil.domain.digest import sha256
from counterfoil.prices.amount import factor, picousd, power_prices
from counterfoil.prices.layer import OWN, Layer
from counterfoil.prices.mistake import PriceMistake, line_of
from counterfoil.prices.rate import KINDS
from counterfoil.prices.rule import Rule
from counterfoil.prices.service import context

MOST_BYTES, MOST_ENTRIES, LONGEST_NAME, MOST_STARS = 1 << 20, 1000, 128, 4
SERVICE = ("service_tier", "speed", "geo")
KEYS = ("provider", "model", "from", "until", "factor", "like", "power", "note", *SERVICE, *KINDS)
TOML_LINE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")

Entry = Mapping[str, Any]


class _Wrong(ValueError):
    def __init__(self, key: str | None, what: str) -> None:
        super().__init__(what)
        self.key = key


def own_prices(data: bytes, path: Path) -> tuple[Layer, tuple[Rule, ...]]:
    """The layer of a file and its rules, in the file's order. Errors: PriceMistake."""
    text, entries = _entries(data, path)
    rules = []
    for number, entry in enumerate(entries):
        try:
            rules.append(_rule(entry, path, line_of(text, number, None)))
        except _Wrong as error:
            raise PriceMistake(path, str(error), line_of(text, number, error.key), error.key) from error
    days = [rule.since for rule in rules if rule.since is not None]
    day = max(days).isoformat() if days else ""
    return Layer(OWN, path.name, day, sha256(data).hexdigest(), len(rules), str(path)), tuple(rules)


def _entries(data: bytes, path: Path) -> tuple[str, list[Entry]]:
    if len(data) > MOST_BYTES:
        raise PriceMistake(path, "the file is larger than 1 MiB")
    try:
        text = data.decode("utf-8-sig")
        found = tomllib.loads(text, parse_float=Decimal)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise PriceMistake(path, "it is no UTF-8 text; save it as UTF-8", line) from error
    except tomllib.TOMLDecodeError as error:
        raise _toml_mistake(path, str(error), text) from error
    except (RecursionError, InvalidOperation, ValueError) as error:
        raise PriceMistake(path, "it is nested too deeply, or a number in it is too long") from error
    others = [key for key in found if key != "price"]
    entries = found.get("price", [])
    if others or not isinstance(entries, list) or not all(isinstance(one, dict) for one in entries):
        named = f"{others[0]} is not known here; " if others else ""
        raise PriceMistake(path, f"{named}each price stands below a line [[price]]")
    if len(entries) > MOST_ENTRIES:
        raise PriceMistake(path, f"it holds more than {MOST_ENTRIES:,} prices")
    return text, entries


def _toml_mistake(path: Path, said: str, text: str) -> PriceMistake:
    place = TOML_LINE.search(said)
    line = int(place.group(1)) if place and place.group(1) else max(1, len(text.splitlines()))
    return PriceMistake(path, TOML_LINE.sub("", said).rstrip("."), line)


def _rule(entry: Entry, path: Path, line: int | None) -> Rule:
    for key in entry:
        if key not in KEYS:
            raise _Wrong(key, f"there is no {key} here; known are {', '.join(KEYS)}")
    provider, model = _name(entry, "provider"), _name(entry, "model")
    if model.count("*") > MOST_STARS:
        raise _Wrong("model", f"it has more than {MOST_STARS} stars")
    prices = _prices(entry)
    if ("factor" in entry) == bool(prices):
        raise _Wrong(None, "an entry needs prices, power or a factor, and a factor stands alone")
    since, until = _day(entry, "from"), _day(entry, "until")
    if since is not None and until is not None and until <= since:
        raise _Wrong("until", "it has to be later than from")
    note = _text(entry, "note") if "note" in entry else ""
    place = f"{path.name}, line {line}" if line else path.name
    return Rule(
        layer=OWN,
        source=f"{place}: {note}" if note else place,
        provider=provider,
        models=(model,),
        prices=prices,
        times=_number(factor, entry["factor"], "factor") if "factor" in entry else None,
        times_text=str(entry.get("factor", "")),
        kinds=KINDS,
        when=_service(entry),
        since=since,
        until=until,
        like=_name(entry, "like") if "like" in entry else None,
        wins=True,
    )


def _prices(entry: Entry) -> dict[str, int]:
    found: dict[str, int] = {}
    if "power" in entry:
        power = entry["power"]
        if not isinstance(power, dict):
            raise _Wrong("power", "it has to be { watts = …, usd_per_kwh = …, … }")
        found |= _number(power_prices, power, "power")
    for kind in KINDS:
        if kind in entry:
            if kind in found:
                raise _Wrong(kind, f"power makes the price of {kind} already")
            found[kind] = _number(lambda value, kind=kind: picousd(value, kind), entry[kind], kind)
    return found


def _number(read: Any, value: object, key: str) -> Any:
    try:
        return read(value)
    except ValueError as error:
        raise _Wrong(key, str(error)) from error


def _service(entry: Entry) -> dict[str, str] | None:
    """The service that an entry is for: the one it names, else any for a factor or power, else plain."""
    asked = {key: _text(entry, key) for key in SERVICE if key in entry}
    if not asked:
        return None if "factor" in entry or "power" in entry else {}
    return context(*(asked.get(key) for key in SERVICE))


def _name(entry: Entry, key: str) -> str:
    if key not in entry:
        raise _Wrong(None, f"{key} is missing")
    return _text(entry, key).strip().lower()


def _text(entry: Entry, key: str) -> str:
    value = entry[key]
    if not isinstance(value, str) or not value.strip() or len(value) > LONGEST_NAME:
        raise _Wrong(key, f"it has to be a text of 1 to {LONGEST_NAME} characters")
    if not value.isprintable():
        raise _Wrong(key, "it holds characters that cannot be shown")
    return value


def _day(entry: Entry, key: str) -> date | None:
    value = entry.get(key)
    if value is None:
        return None
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value)
        except ValueError:
            raise _Wrong(key, "it has to be a day such as 2026-07-01") from None
    if isinstance(value, datetime) or not isinstance(value, date):
        raise _Wrong(key, "it has to be a day such as 2026-07-01; prices change at midnight UTC")
    return value
