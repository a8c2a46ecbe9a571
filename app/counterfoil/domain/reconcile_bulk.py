"""Single requests in bulk: those that agree with their line are only summed up. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import add, attrgetter, itemgetter, mul
from typing import Any, Protocol

from counterfoil.domain.reconcile_lines import DayOf, Told
from counterfoil.domain.reconcile_sides import PRICED, QUARTER_MS, LedgerCell, LedgerRequest, LedgerUse

Row = tuple[int, str, str | None, int, int, int, int, int, int, int, int]
"""Record, key, request id, at ms, the number of its cell, then the counts in the order of `PRICED`."""

Day = tuple[str, int, int]
COUNTS_FROM = 5
NO_LINE = -1  # in place of a quarter: requests that no line agrees with
_NOTHING = (0,) * len(PRICED)


@dataclass(slots=True)
class Cell:
    """Requests that share their prices. `sums` are kept by the quarter of an hour (its number since 1970)
    that their lines name: requests, the counts, and by how much the lines charge more (pico-USD).
    """

    at_ms: int
    model: str
    is_understated: bool
    rates: tuple[int | None, ...]
    factors: tuple[int, ...] | None = None  # the rates, where all counts have one or none has
    record: int = 0
    sums: dict[int, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if all(rate is None for rate in self.rates):
            self.factors = _NOTHING
        elif None not in self.rates:
            self.factors = tuple(rate or 0 for rate in self.rates)

    def begun(self, quarter: int, record: int) -> list[int]:
        """Sums of a quarter that had none."""
        self.record = self.record or record
        found = self.sums[quarter] = [0] * (2 + len(PRICED))
        return found

    def add(self, row: Row) -> None:
        """A request that no line agrees with."""
        sums = self.sums.get(NO_LINE) or self.begun(NO_LINE, row[0])
        sums[0] += 1
        sums[:-1] = map(add, sums, (1, *counts_in(row)))

    def request(self, row: Row) -> LedgerRequest:
        """One of them by itself."""
        record, key, request_id, at_ms = row[:4]
        counts = counts_in(row)
        costs = costs_of(self.rates, counts)
        return LedgerRequest(record, key, request_id, at_ms, self.model, self.is_understated, counts, costs)

    def whole(self) -> LedgerCell:
        """All of them together."""
        requests, *counts, _ = map(sum, zip(*self.sums.values(), strict=True))
        understated = requests if self.is_understated else 0
        costs = costs_of(self.rates, counts)
        return LedgerCell(self.at_ms, self.model, requests, understated, self.record, tuple(counts), costs)


class Requests(Protocol):
    """The ledger's single requests. `use` is of those that were added to the cells so far."""

    @property
    def cells(self) -> Mapping[int, Cell | None]:
        """By number; None where a statement cannot be about them."""

    def rows(self) -> Iterator[Row]:
        """One after the other, in no order."""

    def use(self) -> LedgerUse:
        """What the cells hold."""


@dataclass(frozen=True, slots=True)
class Alike:
    """Whether a line tells of a request what the ledger does: its counts as two tuples, and its money."""

    stated: Callable[[Any], object]
    ours: Callable[[Row], object]
    has_money: bool
    most_picousd: int

    @classmethod
    def of(cls, told: Told, most_picousd: int) -> Alike:
        """By what a statement tells; money may be off by so much."""
        names = [name for name in told.names if name != "requests"]
        if not names:
            return cls(_nothing, _nothing, told.has_money, most_picousd)
        names = names if len(names) > 1 else names * 2  # so that a tuple comes of it
        return cls(attrgetter(*names), _counts(names), told.has_money, most_picousd)


def costs_of(rates: Sequence[int | None], counts: Sequence[int]) -> tuple[int, ...] | None:
    """What counts cost, by kind; None where one of them has no price, or none has."""
    if None not in rates:
        return tuple(map(mul, counts, rates))
    if all(rate is None for rate in rates):
        return None
    if any(count and rate is None for count, rate in zip(counts, rates, strict=True)):
        return None
    return tuple(count * (rate or 0) for count, rate in zip(counts, rates, strict=True))


def agreeing(
    cells: Iterable[Cell | None], day_of: DayOf
) -> Mapping[tuple[Day, str, tuple[int | None, ...]], list[int]]:
    """The sums of those that agree with their lines, by the day that the lines name, model and rates."""
    found: dict[tuple[Day, str, tuple[int | None, ...]], list[int]] = {}
    for cell in filter(None, cells):
        for quarter, sums in cell.sums.items():
            if quarter != NO_LINE:
                place = day_of(quarter * QUARTER_MS), cell.model, cell.rates
                known = found.get(place)
                found[place] = sums if known is None else list(map(add, known, sums))
    return found


def counts_in(row: Row) -> tuple[int, ...]:
    """In the order of `PRICED`."""
    return row[5:]


def _counts(names: Sequence[str]) -> Callable[[Row], object]:
    """Counts of a request by name, in a tuple; writes of either life stand behind its row."""
    order = (*[""] * COUNTS_FROM, *PRICED, "cache_write")
    of = itemgetter(*map(order.index, names))
    if "cache_write" not in names:
        return of
    return lambda row: of((*row, row[7] + row[8]))


def _nothing(_: object) -> None:
    return None
