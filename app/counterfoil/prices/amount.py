"""Exact prices out of what a person wrote: decimals as they stand, never through a float."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

MOST_DECIMALS = 6
MOST_USD = 10_000
MOST_DIGITS = 40
PLAIN = re.compile(r"\d{1,12}(\.\d{1,30})?")
POWER_KEYS = ("watts", "usd_per_kwh", "input_tokens_per_second", "output_tokens_per_second")
JOULES_PER_KWH = 3_600_000


def decimal_of(value: object) -> Decimal:
    """A number, or a text such as "0.85". ValueError with what is wrong in words."""
    if isinstance(value, str):
        if not PLAIN.fullmatch(value):
            raise ValueError(f"{value[:40]!r} is no plain number such as 2.5")
        return Decimal(value)
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise ValueError("it has to be a number")
    found = Decimal(value)
    if not found.is_finite():
        raise ValueError("it has to be a finite number")
    if abs(int(found.as_tuple().exponent)) > MOST_DIGITS:
        raise ValueError("it has too many digits")
    if found < 0:
        raise ValueError(f"{_shown(found)} is below zero")
    return found


def picousd(value: object, kind: str) -> int:
    """A price in USD per million tokens, or for one web search, as pico-USD. ValueError in words."""
    found = decimal_of(value)
    if found > MOST_USD:
        raise ValueError(f"{_shown(found)} USD is more than {MOST_USD:,} USD")
    _checked_decimals(found)
    return int(Fraction(found) * (10**12 if kind == "web_search" else 10**6))


def factor(value: object) -> tuple[int, int]:
    """A factor from 0 to 100 as numerator and denominator. ValueError in words."""
    found = decimal_of(value)
    if found > 100:
        raise ValueError(f"{_shown(found)} is more than 100; 0.85 stands for 15 % off")
    _checked_decimals(found)
    return found.as_integer_ratio()


def power_prices(power: Mapping[str, object]) -> dict[str, int]:
    """Pico-USD of a token read and of one written, from what the machine draws while it does so.

    Watts × USD per kWh ÷ 3,600,000 ÷ tokens per second; rounded half up to whole pico-USD, once.
    """
    numbers = {}
    for key in POWER_KEYS:
        if key not in power:
            raise ValueError(f"power needs {key}")
        numbers[key] = _power_number(power[key], key)
    for key in power:
        if key not in POWER_KEYS:
            raise ValueError(f"power does not know {key}; it knows {', '.join(POWER_KEYS)}")
    usd_per_second = numbers["watts"] * numbers["usd_per_kwh"] / JOULES_PER_KWH
    return {
        kind: _token(usd_per_second / numbers[f"{kind}_tokens_per_second"]) for kind in ("input", "output")
    }


def _power_number(value: object, key: str) -> Fraction:
    try:
        found = decimal_of(value)
    except ValueError as error:
        raise ValueError(f"{key}: {error}") from None
    if found > 1_000_000 or (found == 0 and key != "usd_per_kwh"):
        raise ValueError(f"{key}: {_shown(found)} is out of range")
    return Fraction(found)


def _token(usd: Fraction) -> int:
    made = int(usd * 10**12 + Fraction(1, 2))
    if made > MOST_USD * 10**6:
        raise ValueError(f"that makes more than {MOST_USD:,} USD per million tokens")
    return made


def _checked_decimals(found: Decimal) -> None:
    if (Fraction(found) * 10**MOST_DECIMALS).denominator != 1:
        raise ValueError(f"{_shown(found)} has more than {MOST_DECIMALS} decimals")


def _shown(found: Decimal) -> str:
    return f"{found:f}"[:40]
