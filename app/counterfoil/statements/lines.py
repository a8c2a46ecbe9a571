"""A row of a table as a line of a statement, by a mapping. One maker reads one table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from counterfoil.domain.statement import Entry, StatedUse, StatementLine, TokenKind
from counterfoil.statements.entries import entry_of, kind_of, settled
from counterfoil.statements.mapping import COUNTS, Field, Mapping
from counterfoil.statements.numbers import USD, count, currency_in, micro, money, refuse_formula
from counterfoil.statements.problem import BadCellError, StatementError
from counterfoil.statements.table import place_of
from counterfoil.statements.times import Times

LONGEST = 200
NO_USE = StatedUse()
ONE = 1
MOST_REMEMBERED = 100_000
_TEXTS = (Field.MODEL, Field.KEY, Field.KIND, Field.TEXT, Field.SERVICE_TIER, Field.GEO, Field.CURRENCY)
_UNTOLD = frozenset(("", "-", "null", "none", "n/a", "not_available", "undefined"))


class Texts(dict[str, str | None]):
    """A cell's words; the same twice is one object."""

    def __missing__(self, text: str) -> str | None:
        found = plain(text)
        if len(self) < MOST_REMEMBERED:
            self[text] = found
        return found


@dataclass(slots=True)
class Together:
    """Many rows as columns: the cells as printed, and what was read of them."""

    cells: Sequence[Sequence[str]]
    models: Sequence[str | None]
    kinds: Sequence[TokenKind | None]
    texts: Sequence[str | None]
    uses: Iterable[StatedUse]


class LineMaker:
    """Makes the lines of one table; what it met on the way stands in its public names afterwards.

    `currencies` counts lines by the currency of their amounts, `first_foreign_row` is the first in another
    than USD.
    """

    is_by_column: ClassVar[bool] = True  # whether `settle` does all that `_line` does

    def __init__(self, mapping: Mapping, head: Sequence[str], *, has_one_request: bool = False) -> None:
        self.mapping = mapping
        self.times = Times(mapping.dates, mapping.zone, mapping.span)
        self.currencies: Counter[str] = Counter()
        self.first_foreign_row: int | None = None
        self.rounded = 0  # amounts finer than is counted in
        self.accounts: Counter[str] = Counter()
        self.places = places_in(mapping, head)
        self.one_request = ONE if has_one_request or Field.REQUEST_ID in self.places else None
        self._count_places = [self.places.get(field) for field in COUNTS]
        self._has_counts = any(place is not None for place in self._count_places)
        self.texts = Texts()
        self._at = self.places[Field.AT]
        self._until = self.places.get(Field.UNTIL)
        self._money, self._credits = self.places.get(Field.MONEY), self.places.get(Field.CREDITS)
        self._id, self._quantity = self.places.get(Field.REQUEST_ID), self.places.get(Field.QUANTITY)
        self._account = self.places.get(Field.ACCOUNT)
        self._text_places = [self.places.get(field) for field in _TEXTS]
        self._memo: dict[str, int | None] = {}

    def line(self, row: int, cells: list[str]) -> StatementLine | None:
        """None for a row of totals, and for one that tells of nothing. Errors: StatementError."""
        try:
            return self._line(row, cells)
        except BadCellError as error:
            raise StatementError.at(row, self._blamed(cells), f"{error}.") from error

    def _line(self, row: int, cells: list[str]) -> StatementLine | None:
        """The same; Errors: BadCellError."""
        since_ms, until_ms = self._span(cells)
        model, key, kind, text, tier, geo, currency = [
            None if place is None else self.texts[cells[place]] for place in self._text_places
        ]
        entry = self.entry(text) if text else Entry.USE
        picousd = None if self._money is None else self._picousd(cells[self._money], currency, row)
        if picousd is not None and (picousd < 0 or entry is not Entry.USE):
            entry, picousd = settled(entry, picousd)
        if self._account is not None and (account := self.texts[cells[self._account]]):
            self.accounts[account] += 1
        token_kind = kind_of(kind) if kind else None
        return StatementLine(
            row,
            since_ms,
            until_ms,
            entry,
            model,
            None if self._id is None else plain(cells[self._id]),
            key,
            token_kind,
            self._use(cells, token_kind, entry),
            picousd,
            None if self._credits is None else micro(cells[self._credits], self.mapping.decimal),
            tier,
            geo,
            text,
        )

    def settle(self, together: Together) -> None:
        """What a provider's table needs beyond its mapping, for many rows as for one.

        Errors: BadCellError, ValueError or msgspec.DecodeError; then the rows are read one by one.
        """

    def entry(self, text: str) -> Entry:
        """What a line is about, by the provider's word."""
        return entry_of(text)

    def _span(self, cells: list[str]) -> tuple[int, int]:
        if self._until is None:
            return self.times.spanned(cells[self._at])
        since_ms, until_ms = self.times.moment(cells[self._at]), self.times.moment(cells[self._until])
        if until_ms < since_ms:
            raise BadCellError("the end lies before the beginning")
        return since_ms, until_ms

    def _count(self, text: str) -> int | None:
        """The same number twice is one object: a large file repeats many."""
        try:
            return self._memo[text]
        except KeyError:
            found = count(text, self.mapping.decimal)
            if len(self._memo) < MOST_REMEMBERED:
                self._memo[text] = found
            return found

    def _use(self, cells: list[str], kind: TokenKind | None, entry: Entry) -> StatedUse:
        if not self._has_counts:
            return self._of_kind(cells, kind)
        read = self._count
        told = [None if place is None else read(cells[place]) for place in self._count_places]
        requests, fresh, cache_read, write_5m, write_1h, write, output, searches = told
        if requests is None and entry is Entry.USE:
            requests = self.one_request
        if fresh is not None:
            fresh = self._without_cache(fresh, cache_read, write)
        return StatedUse(requests, fresh, cache_read, write_5m, write_1h, write, output, searches)

    def _without_cache(self, fresh: int, cache_read: int | None, write: int | None) -> int:
        if self.mapping.input_has_cache_read and cache_read:
            fresh -= cache_read
        if self.mapping.input_has_cache_write and write:
            fresh -= write
        if fresh < 0:
            raise BadCellError("the cached tokens are more than the input that they are part of")
        return fresh

    def _of_kind(self, cells: list[str], kind: TokenKind | None) -> StatedUse:
        if self._quantity is None or kind is None:
            return NO_USE
        number = count(cells[self._quantity], self.mapping.decimal)
        return NO_USE if number is None else use_of(kind, number)

    def _picousd(self, text: str, currency: str | None, row: int) -> int | None:
        found = money(text, self.mapping.decimal)
        if found is None:
            return None
        named = found.currency or (currency_in(currency.upper()) or currency.upper() if currency else None)
        code = named or self.mapping.currency
        self.currencies[code] += 1
        self.rounded += found.is_rounded
        if code != USD:
            self.first_foreign_row = self.first_foreign_row or row
            return None
        return round_cents(found.pico) if self.mapping.is_in_cents else found.pico

    def _blamed(self, cells: list[str]) -> str | None:
        """The heading of the cell that cannot be read."""
        checks: dict[Field, Callable[[str], object]] = dict.fromkeys(
            (*COUNTS, Field.QUANTITY), lambda text: count(text, self.mapping.decimal)
        )
        checks |= {Field.AT: self.times.moment, Field.UNTIL: self.times.moment}
        checks |= {Field.MONEY: lambda text: money(text, self.mapping.decimal)}
        checks |= {Field.CREDITS: lambda text: micro(text, self.mapping.decimal)}
        for field, place in sorted(self.places.items(), key=lambda item: item[1]):
            try:
                checks.get(field, plain)(cells[place])
            except BadCellError:
                return self.mapping.columns[field]
        return None


def places_in(mapping: Mapping, head: Sequence[str]) -> dict[Field, int]:
    """Which column each field is. Errors: StatementError where a heading is not there."""
    places = {}
    for field, heading in mapping.columns.items():
        place = place_of(head, heading)
        if place is None:
            raise StatementError(f"There is no column called “{heading}”; choose another for it.", 1, heading)
        places[field] = place
    if mapping.missing:
        raise StatementError(mapping.missing)
    return places


def plain(text: str) -> str | None:
    """A cell's words, printable and not too long; None where it has none."""
    if (
        text.isascii()
        and text.isprintable()
        and text[:1] not in ("=", "@", "+", "-", " ")
        and len(text) < LONGEST
    ):
        return None if len(text) < 14 and text.lower() in _UNTOLD else text
    text = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    if text.lower() in _UNTOLD:
        return None
    if text[:1] == "=":
        refuse_formula(text)
    return text[:LONGEST]


def use_of(kind: TokenKind, number: int) -> StatedUse:
    """So many of one kind."""
    if kind is TokenKind.WEB_SEARCH:
        return StatedUse(web_searches=number)
    return StatedUse(**{kind.value: number})


def round_cents(pico: int) -> int:
    """10⁻¹² of a cent as pico-USD, half to even."""
    whole, rest = divmod(pico, 100)
    return whole + (rest > 50 or (rest == 50 and whole % 2 == 1))
