"""Counts and money out of the text of a cell, exactly. Errors: BadCellError."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import NamedTuple

from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.statements.problem import BadCellError, quoted

MOST = 10**15  # tokens in a line; more is a mistake
MOST_USD = 10**9
MICRO = 10**6
USD = "USD"

EXACT = Context(prec=80)
_PLAIN = re.compile(r"(-?)(\d{1,9})(?:\.(\d{0,12}))?", re.ASCII)
_MARKS = "'’ \u00a0\u202f\u2009_"
_NUMBER = {
    ".": re.compile(rf"[+-]?(?:\d{{1,3}}(?:[,{_MARKS}]\d{{3}})+|\d+)?(?:\.\d*)?", re.ASCII),
    ",": re.compile(rf"[+-]?(?:\d{{1,3}}(?:[.{_MARKS}]\d{{3}})+|\d+)?(?:,\d*)?", re.ASCII),
}
_SCIENTIFIC = re.compile(r"([+-]?\d+)(?:[.,](\d+))?[eE]([+-]?\d{1,3})", re.ASCII)
_SIGNS = {
    "US$": USD,
    "$": USD,
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY/CNY",
    "₩": "KRW",
    "₹": "INR",
    "Rp": "IDR",
    "元": "CNY",
    "원": "KRW",
}
_CODE = re.compile(r"(?<![A-Za-z])([A-Z]{3})(?![A-Za-z])")
CODES = frozenset(
    [
        "USD",
        "EUR",
        "GBP",
        "JPY",
        "CNY",
        "KRW",
        "INR",
        "IDR",
        "CHF",
        "CAD",
        "AUD",
        "BRL",
        "MXN",
        "SGD",
        "SEK",
        "NOK",
        "DKK",
        "PLN",
        "NZD",
        "HKD",
    ]
)
_NOTHING = frozenset(
    (
        "",
        "-",
        "–",
        "—",
        "n/a",
        "na",
        "nan",
        "null",
        "none",
        "nil",
        "included",
        "free",
        "unlimited",
        "enthalten",
    )
)
_ZERO = frozenset(("no charge", "not charged"))


class Money(NamedTuple):
    """An amount in 10⁻¹² of its currency; the currency where the cell names it."""

    pico: int
    currency: str | None
    is_rounded: bool = False


def count(text: str, decimal: str) -> int | None:
    """A count ≥ 0, None for an empty cell."""
    if text.isdecimal() and text.isascii() and len(text) <= len(str(MOST)):
        return int(text)
    value = amount(text, decimal)
    if value is None:
        return None
    number = int(value)
    if number != value:
        raise BadCellError(f"{quoted(text)} is not a whole number")
    return checked(number, text)


def checked(number: int, text: str) -> int:
    """A count that can be one."""
    if number < 0:
        raise BadCellError(f"{quoted(text)} is less than zero, which a count cannot be")
    if number > MOST:
        raise BadCellError(f"{quoted(text)} is more than any line can count")
    return number


def amount(text: str, decimal: str) -> Decimal | None:
    """Any number, None for an empty cell or a word for nothing."""
    text = text.strip()
    if text.lower() in _NOTHING:
        return None
    refuse_formula(text)
    if _NUMBER[decimal].fullmatch(text) and any(sign.isdigit() for sign in text):
        return Decimal(_with_point(text, decimal))
    if found := _SCIENTIFIC.fullmatch(text):
        return _scientific(found, text)
    raise BadCellError(f"{quoted(text)} is not a number; {_reading(decimal)}")


def money(text: str, decimal: str) -> Money | None:
    """An amount of money with or without its currency, "-$5.00", "(5.00)" or "5,00 EUR"; None for none."""
    if decimal == "." and (found := _PLAIN.fullmatch(text)):
        sign, whole, part = found.groups("")
        found_pico = int(whole) * PICOUSD_PER_USD + int(part.ljust(12, "0"))
        return Money(-found_pico if sign else found_pico, None)
    bare = text.strip()
    if bare.lower() in _ZERO:
        return Money(0, None)
    currency, bare = _without_currency(bare)
    if is_bracketed := bare.startswith("(") and bare.endswith(")"):
        bare = bare[1:-1]
    value = amount(bare, decimal)
    if value is None:
        return None
    return pico(-value if is_bracketed else value, currency, text)


def pico(value: Decimal, currency: str | None = None, text: str | None = None) -> Money:
    """A decimal amount in 10⁻¹²; what is finer is rounded half to even, and that is told."""
    if not value.is_finite() or abs(value) > MOST_USD:
        raise BadCellError(f"{quoted(text or str(value))} is more money than a line can charge")
    exact = value.scaleb(12, EXACT)
    rounded = exact.to_integral_value(ROUND_HALF_EVEN, EXACT)
    return Money(int(rounded), currency, rounded != exact)


def micro(text: str, decimal: str) -> int | None:
    """Credits × 10⁶, rounded half to even."""
    value = amount(text, decimal)
    return None if value is None else micro_of(value)


def micro_of(value: Decimal) -> int:
    """Credits × 10⁶, rounded half to even."""
    if not value.is_finite() or abs(value) > MOST:
        raise BadCellError(f"{quoted(str(value))} is more than a line can charge")
    return int(value.scaleb(6, EXACT).to_integral_value(ROUND_HALF_EVEN, EXACT))


def refuse_formula(text: str) -> None:
    """A cell that a spreadsheet would run is neither read nor kept."""
    if text[:1] in ("=", "@") or (text[:1] in ("+", "-") and text[1:2].isalpha()):
        raise BadCellError(f"{quoted(text)} is a formula, not a value; put the value in its place")


def decimal_of(cells: Iterable[str], separator: str) -> str:
    """The sign between whole and part, by what the cells can only mean, else by the separator."""
    votes = {".": 0, ",": 0}
    for cell in cells:
        if sign := _vote(cell.strip()):
            votes[sign] += 1
    if votes["."] != votes[","]:
        return max(votes, key=votes.__getitem__)
    return "," if separator == ";" else "."


def currency_in(text: str) -> str | None:
    """The currency that a heading or a cell names."""
    for sign, code in _SIGNS.items():
        if sign in text:
            return code
    for code in _CODE.findall(text.upper() if "_" in text else text):
        if code in CODES:
            return str(code)
    words = re.split(r"[\W_]+", text.upper())
    return next((word for word in words if word in CODES), None)


def _vote(cell: str) -> str | None:
    digits = re.sub(r"[^\d.,]", "", cell)
    points, commas = digits.count("."), digits.count(",")
    if not digits or not points + commas or not any(sign.isdigit() for sign in digits):
        return None
    if points and commas:
        return max(".,", key=digits.rfind)
    sign = "." if points else ","
    if points + commas > 1:
        return "," if points else "."
    whole, _, part = digits.partition(sign)
    if len(part) != 3 or not whole or whole.startswith("0") or len(whole) > 3:
        return sign
    return None


def _with_point(text: str, decimal: str) -> str:
    drop: Callable[[str], bool] = lambda sign: sign in _MARKS or sign in {".", ","} - {decimal}  # noqa: E731
    return "".join("." if sign == decimal else sign for sign in text if not drop(sign))


def _scientific(found: re.Match[str], text: str) -> Decimal:
    whole, part, power = found.groups("")
    if int(power) > 0 and int(power) > len(part):
        raise BadCellError(f"{quoted(text)} has lost its last digits in a spreadsheet; export the file again")
    return Decimal(f"{whole}.{part or 0}e{power}")


def _without_currency(text: str) -> tuple[str | None, str]:
    for sign, code in _SIGNS.items():
        if sign in text:
            return code, text.replace(sign, "").strip()
    if (found := _CODE.search(text)) and found[1] in CODES:
        return found[1], text.replace(found[1], "").strip()
    return None, text


def _reading(decimal: str) -> str:
    sign = "point" if decimal == "." else "comma"
    return f"numbers are read with a decimal {sign}"
