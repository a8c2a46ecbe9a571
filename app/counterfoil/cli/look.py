"""A read-only look at the ledger with prices, as most verbs need it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

from counterfoil.cli.output import note
from counterfoil.cli.place import Place
from counterfoil.ledger.connection import translating
from counterfoil.ledger.totals import LedgerView
from counterfoil.monitor import Monitor
from counterfoil.prices.book import PriceBook
from counterfoil.prices.books import usable_book


@dataclass(frozen=True, slots=True)
class Look:
    """The ledger's view, the price book and the monitor over both."""

    view: LedgerView
    prices: PriceBook
    monitor: Monitor


@contextmanager
def opened(place: Place) -> Iterator[Look]:
    """Open the ledger for reading. Errors: LedgerError."""
    path, prices = place.home.ledger_file, usable_book(place.home.prices_folder)
    if prices.problem:
        note(f"{prices.problem} Costs are worked out without it.")
    with translating(path), closing(LedgerView(path)) as view:
        yield Look(view, prices, Monitor(view, prices, place.zone, place.settings.warnings.thresholds))
