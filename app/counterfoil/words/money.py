"""Amounts of money as people read them: in dollars, or in the currency the user chose at the rate they gave.

A converted amount bears the mark ≈, as the rate is the user's. Exact figures and exports stay in dollars.
"""

from __future__ import annotations

from dataclasses import dataclass

from counterfoil.domain.money import cents
from counterfoil.domain.money import usd as usd_figure
from counterfoil.words.tongue import is_english, is_plain, numerals, tr

NBSP = "\u00a0"
APPROX = f"≈{NBSP}"
USD = "USD"
CENT_PICOUSD = 10**10
PICOUSD_PER_USD = 1e12
SYMBOLS = {"EUR": "€", "GBP": "£", "KRW": "₩", "CNY": "CN¥", "JPY": "¥", "INR": "₹", "IDR": f"Rp{NBSP}"}
WITHOUT_PARTS = frozenset(("IDR", "JPY", "KRW", "VND"))  # a hundredth of these is no money
SHORTENED_FROM, TINY = 10_000, 1e-6
SMALL_AMOUNT = 0.1  # below it two figures tell more than two places


@dataclass(frozen=True, slots=True)
class _Currency:
    sign: str
    per_usd: float
    places: int


_shown: _Currency | None = None  # None: dollars


def show_in(currency: str, per_usd: float | None) -> None:
    """Show amounts in a currency, by its code, at `per_usd` of it for a dollar; without a rate in dollars."""
    global _shown
    code = currency.upper()
    if code == USD or per_usd is None:
        _shown = None
        return
    _shown = _Currency(SYMBOLS.get(code, f"{code}{NBSP}"), per_usd, 0 if code in WITHOUT_PARTS else 2)


def _currency() -> _Currency | None:
    return None if is_plain() else _shown


def amount(picousd: int, *, marked: bool = True) -> str:
    """To the cent: `"$1,234.57"`, `"≈ €1,131.20"`; `marked`: whether ≈ stands before a converted one."""
    shown = _currency()
    if shown is None:
        said = cents(picousd)
        return said if is_english() else _written("$", cents(abs(picousd))[1:], is_negative=picousd < 0)
    value = picousd / PICOUSD_PER_USD * shown.per_usd
    return _converted(value, f"{abs(value):,.{shown.places}f}", shown, marked=marked)


def price(usd: float, *, marked: bool = True) -> str:
    """`"$12.40"`, `"$0.85"`; two figures where it is smaller: `"$0.012"`."""
    shown = _currency()
    value = usd if shown is None else usd * shown.per_usd
    if abs(value) < SMALL_AMOUNT:
        figure = f"{abs(value):.2g}"
    else:
        figure = f"{abs(value):,.{2 if shown is None else shown.places}f}"
    if shown is None:
        return _written("$", figure, is_negative=value < 0)
    return _converted(value, figure, shown, marked=marked)


def tick(usd: float) -> str:
    """A round amount on an axis: `"$1.50"`, `"$3"`, `"$0.0125"`, `"₩24 k"`; there is no room for a mark."""
    shown = _currency()
    if shown is None:
        return _written("$", _round_figure(usd), is_negative=usd < 0)
    value = usd * shown.per_usd
    if abs(value) < SHORTENED_FROM:
        return price(usd, marked=False) if usd else _written(shown.sign, "0", is_negative=False)
    thousands = abs(value) / 1000
    figure = f"{thousands:,.0f}{NBSP}k" if thousands < SHORTENED_FROM else f"{thousands / 1000:,.1f}{NBSP}M"
    return _written(shown.sign, figure, is_negative=value < 0)


def _round_figure(usd: float) -> str:
    value = abs(usd)
    if value == round(value):
        return f"{value:,.0f}"
    is_in_cents = abs(value * 100 - round(value * 100)) < TINY
    return f"{value:,.2f}" if is_in_cents else f"{value:,.5f}".rstrip("0")


def exact(picousd: int) -> str:
    """To the last figure, always in dollars: `"$4.312045"`."""
    return _written("$", usd_figure(abs(picousd)), is_negative=picousd < 0)


def shown_sign() -> str:
    """What amounts are shown in: `"$"`, `"€"`."""
    shown = _currency()
    return "$" if shown is None else shown.sign.strip()


def least() -> str:
    """The least amount that is shown as a figure: `"$0.01"`, `"₩1"`."""
    shown = _currency()
    if shown is None:
        return _written("$", "0.01", is_negative=False)
    return _written(shown.sign, f"{1 / 10**shown.places:.{shown.places}f}", is_negative=False)


def is_less_than_least(picousd: int) -> bool:
    """Whether there is something, but less than can be shown."""
    shown = _currency()
    if shown is None:
        return 0 < picousd < CENT_PICOUSD
    return 0 < picousd / PICOUSD_PER_USD * shown.per_usd < 0.1**shown.places


def _converted(value: float, figure: str, shown: _Currency, *, marked: bool) -> str:
    said = _written(shown.sign, figure, is_negative=value < 0)
    return f"{APPROX}{said}" if marked else said


def _written(sign: str, figure: str, *, is_negative: bool) -> str:
    said = tr("{sign}{amount}", about="a sum of money", sign=sign, amount=numerals(figure)).strip()
    return f"-{said}" if is_negative else said
