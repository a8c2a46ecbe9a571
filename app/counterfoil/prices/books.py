"""The price book of a home: what came with the program, what the user took in, and the user's own prices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Generic, TypeVar

from counterfoil.errors import KnownError
from counterfoil.prices.additions import shipped_additions
from counterfoil.prices.book import PriceBook
from counterfoil.prices.files import LOADED_FILE, OWN_FILE, Stamp, content, stamp
from counterfoil.prices.layer import Layer
from counterfoil.prices.rule import Rule
from counterfoil.prices.sheet import shipped_sheet

Made = TypeVar("Made")

_known: dict[Path, tuple[tuple[Stamp, Stamp], PriceBook]] = {}


def book_of(folder: Path) -> PriceBook:
    """The book of the folder with the settings, all its layers in use. Errors: KnownError with file and line.

    For figures that are handed on. Kept until one of its files changes.
    """
    book = usable_book(folder)
    if book.problem is not None:
        raise KnownError(book.problem)
    return book


def usable_book(folder: Path) -> PriceBook:
    """The same without the layers that cannot be used; `problem` of the book says which and why."""
    stamps = stamp(folder / OWN_FILE), stamp(folder / LOADED_FILE)
    known = _known.get(folder)
    if known is None or known[0] != stamps:
        known = _known[folder] = stamps, _book(folder, *stamps)
    return known[1]


def _book(folder: Path, own: Stamp, loaded: Stamp) -> PriceBook:
    shipped = PriceBook.shipped()
    if own is None and loaded is None:
        return shipped
    problems: list[str] = []
    added, rules = shipped_additions()
    above, sheet, base = [added], shipped_sheet(), None
    try:
        if loaded is not None:
            from counterfoil.prices.loaded import kept_list

            kept, newer = kept_list(folder, shipped.layers[0].entries)
            if kept.used:
                base, sheet, kept = kept, newer, replace(shipped.layers[0], used=False)
            above.append(kept)
    except KnownError as error:
        problems.append(str(error))
    try:
        if own is not None:
            layer, own_rules = _own(folder / OWN_FILE)
            above.append(layer)
            rules = (*rules, *own_rules)
    except KnownError as error:
        problems.append(str(error))
    return PriceBook(sheet, rules, above, base, " ".join(problems) or None)


def _own(path: Path) -> tuple[Layer, tuple[Rule, ...]]:
    from counterfoil.prices.own import MOST_BYTES, own_prices

    return own_prices(content(path, MOST_BYTES), path)


class Following(Generic[Made]):
    """Something made with the book of a folder, made anew whenever that book is another one."""

    def __init__(self, folder: Path, make: Callable[[PriceBook], Made]) -> None:
        self._folder, self._make = folder, make
        self._made: tuple[PriceBook, Made] | None = None

    def __call__(self) -> Made:
        """It, by the prices of now."""
        book = usable_book(self._folder)
        if self._made is None or self._made[0] is not book:
            self._made = book, self._make(book)
        return self._made[1]
