"""What was assumed while a file was read, as sentences; `words/statements.py` translates them."""

from __future__ import annotations

from collections.abc import Mapping as Map

from counterfoil.statements.mapping import Dates, Mapping
from counterfoil.statements.numbers import USD
from counterfoil.statements.survey import ASSUMED
from counterfoil.statements.times import Times

ENCODING = "The file is not UTF-8; it was read as Windows-1252."
NO_ZONE = "The file does not tell its time zone; UTC was taken."
OPEN_DATES = "Its days can be read in two ways; the day was taken to stand before the month."
OPEN_MONTHS = "Its days can be read in two ways; the month was taken to stand before the day."
FOREIGN = "Its amounts are in {currency}, not in USD; they are not compared, tokens are."
MIXED = "Its amounts are in several currencies, the first other than USD in row {row}; only USD counts."
MORE_PAGES = "The provider has more pages than this file holds; export the rest as well."
ROUNDED = "{count} of its amounts are finer than 10⁻¹² USD; they were rounded."
TOTALS = "Rows of totals were left out: {rows}."
WHOLE_INPUT = "The file does not tell cached input apart; its input includes it."
ESTIMATED = "Its amounts are estimates of the provider, not charges."
FUTURE = "Row {row} lies in the future; {count} rows do."
OTHER_ACCOUNT = "It is for the account {account}, which is not among those set up here."
REPEATED_NAMES = "Several columns are called {heading}; the first one was taken."

TEMPLATES = (
    *(ENCODING, NO_ZONE, OPEN_DATES, OPEN_MONTHS, FOREIGN, MIXED, MORE_PAGES, ROUNDED, TOTALS),
    *(WHOLE_INPUT, ESTIMATED, FUTURE, OTHER_ACCOUNT, REPEATED_NAMES),
)


def of_encoding(encoding: str) -> list[str]:
    """What is to be said of how the text is written."""
    return [ENCODING] if encoding == ASSUMED else []


def of_times(times: Times, mapping: Mapping) -> list[str]:
    """What was assumed of days and zone."""
    said = []
    if mapping.zone is None and times.has_naive:
        said.append(NO_ZONE)
    if not times.is_ordered:
        said.append(OPEN_DATES if mapping.dates is Dates.DAY_FIRST else OPEN_MONTHS)
    return said


def of_money(currencies: Map[str, int], first_foreign_row: int | None, rounded: int) -> list[str]:
    """What is to be said of amounts."""
    said = []
    foreign = sorted(set(currencies) - {USD})
    if foreign and (len(foreign) > 1 or USD in currencies):
        said.append(MIXED.format(row=first_foreign_row))
    elif foreign:
        said.append(FOREIGN.format(currency=foreign[0]))
    if rounded:
        said.append(ROUNDED.format(count=f"{rounded:,}"))
    return said


def currency_of(currencies: Map[str, int], otherwise: str) -> str:
    """The currency of a statement: USD where any amount is in it."""
    if not currencies:
        return otherwise
    return USD if USD in currencies else max(currencies, key=currencies.__getitem__)
