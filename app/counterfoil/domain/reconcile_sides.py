"""Both sides in one shape: the ledger's use as sums over any span, and vectors of figures. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

import msgspec

from counterfoil.domain.coverage import Watched
from counterfoil.domain.reconciliation import Amounts
from counterfoil.domain.statement import StatedUse
from counterfoil.domain.times import DAY_MS

QUARTER_MS = 900_000
PROMPT = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "cache_write")
TOKENS = (*PROMPT, "output")
PRICED = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output", "web_searches")
COUNTS = StatedUse.__struct_fields__
MONEY = "picousd"
CREDITS = "micro_credits"
FIELDS = (*COUNTS, MONEY, CREDITS)

Vector = dict[str, int]
"""Figures by name of field, money and the provider's units among them; what is not told is not in it."""

Rates = Mapping[str, int | None]
RatesAt = Callable[[str, int], Rates]
"""The book's pico-USD a unit of each kind in `PRICED`, of a model (by key) at a moment."""


class LedgerCell(msgspec.Struct, frozen=True, gc=False):
    """Requests of one model within a quarter of an hour that share their prices.

    `counts` and `costs` are in the order of `PRICED`; a cost is None where the book has no price.
    `record` is one of them. `understated` are requests whose log tells too little output.
    """

    at_ms: int
    model: str
    requests: int
    understated: int
    record: int
    counts: tuple[int, ...]
    costs: tuple[int, ...] | None


class LedgerRequest(msgspec.Struct, frozen=True, gc=False):
    """One request, by the record that counts; fields as in `LedgerCell`."""

    record: int
    key: str
    request_id: str | None
    at_ms: int
    model: str
    is_understated: bool
    counts: tuple[int, ...]
    costs: tuple[int, ...] | None


KIND_MONEY = {name: f"{name}_picousd" for name in (*PRICED, "cache_write")}
SEARCH_MONEY = KIND_MONEY["web_searches"]
MONIES = frozenset((MONEY, *KIND_MONEY.values()))
_SUMS = (*COUNTS, *MONIES, "understated", "unpriced")
_NO_COSTS = (0,) * len(PRICED)
_PLACES = {name: (place,) for place, name in enumerate(PRICED)} | {"cache_write": (2, 3)}
_COSTS = {KIND_MONEY[name]: places for name, places in _PLACES.items()}


@dataclass(frozen=True, slots=True)
class Series:
    """One model's use in order of time, summed up so that any span is a subtraction."""

    times: Sequence[int] = ()
    records: Sequence[int] = ()
    sums: Mapping[str, Sequence[int]] = field(default_factory=lambda: dict.fromkeys(_SUMS, (0,)))

    def between(self, names: Iterable[str], since_ms: int, until_ms: int) -> Vector:
        """The sums of some of its figures from a moment up to another."""
        low, high = bisect_left(self.times, since_ms), bisect_left(self.times, until_ms)
        if low >= high:
            return dict.fromkeys(names, 0)
        return {name: (sums := self.sums[name])[high] - sums[low] for name in names}

    def some_records(self, since_ms: int, until_ms: int, most: int = 20) -> tuple[int, ...]:
        """Some of the records within."""
        low, high = bisect_left(self.times, since_ms), bisect_left(self.times, until_ms)
        return tuple(self.records[low : min(high, low + most)])


def series_of(cells: Iterable[LedgerCell]) -> Series:
    """Cells of any order."""
    ordered = sorted(cells, key=lambda cell: cell.at_ms)
    return Series([cell.at_ms for cell in ordered], [cell.record for cell in ordered], _Sums(ordered))


class _Sums(dict[str, Sequence[int]]):
    """Running sums by name, each made when it is first asked for: most statements tell but a few."""

    def __init__(self, cells: Sequence[LedgerCell]) -> None:
        self._cells = cells

    def __missing__(self, name: str) -> Sequence[int]:
        found = self[name] = [0, *accumulate(_column(name, self._cells))]
        return found


def _column(name: str, cells: Sequence[LedgerCell]) -> Iterator[int]:
    if name == "requests":
        return (cell.requests for cell in cells)
    if name == "understated":
        return (cell.understated for cell in cells)
    if name == "unpriced":
        return (cell.requests if cell.costs is None else 0 for cell in cells)
    if name == MONEY:
        return (sum(cell.costs or ()) for cell in cells)
    if name in _COSTS:
        return _picked(_COSTS[name], [cell.costs or _NO_COSTS for cell in cells])
    return _picked(_PLACES[name], [cell.counts for cell in cells])


def _picked(places: Sequence[int], figures: Iterable[tuple[int, ...]]) -> Iterator[int]:
    if len(places) == 1:
        place = places[0]
        return (row[place] for row in figures)
    return (sum(row[place] for place in places) for row in figures)


def request_vector(request: LedgerRequest) -> Vector:
    """All that a request tells."""
    found = dict(zip(PRICED, request.counts, strict=True))
    found |= {"cache_write": found["cache_write_5m"] + found["cache_write_1h"], "requests": 1}
    return found | {MONEY: sum(request.costs or ())}


@dataclass(frozen=True, slots=True)
class LedgerUse:
    """The ledger's use by model key; `looked` are the times somebody looked on, ascending."""

    models: Mapping[str, Series]
    whole: Series
    names: Mapping[str, str]  # by key: the ledger's own name
    looked: Sequence[Watched]
    rates: RatesAt

    def of(self, model: str | None) -> Series:
        """A model's, or that of all."""
        return self.whole if model is None else self.models.get(model, Series())

    def looked_ms(self, since_ms: int, until_ms: int) -> int:
        """How much of a span somebody looked on."""
        return sum(
            max(0, min(time.until_ms, until_ms) - max(time.since_ms, since_ms)) for time in self.looked
        )


def use_of(
    cells: Sequence[LedgerCell], names: Mapping[str, str], looked: Sequence[Watched], rates: RatesAt
) -> LedgerUse:
    """Cells whose `model` is a key."""
    by_model: dict[str, list[LedgerCell]] = {}
    for cell in cells:
        by_model.setdefault(cell.model, []).append(cell)
    models = {model: series_of(found) for model, found in by_model.items()}
    return LedgerUse(models, series_of(cells), names, looked, rates)


def minus(one: Vector, two: Vector) -> Vector:
    """One less two, in the figures of one."""
    return {name: value - two.get(name, 0) for name, value in one.items()}


def plus(one: Vector, two: Vector) -> Vector:
    """Both together."""
    return {name: one.get(name, 0) + two.get(name, 0) for name in {*one, *two}}


def take(rest: Vector, part: Vector) -> None:
    """Leave in `rest` what `part` does not explain."""
    for name, value in part.items():
        rest[name] -= value


def is_nothing(vector: Vector) -> bool:
    """Whether it tells of no difference."""
    return not any(vector.values())


def amounts(vector: Vector | None) -> Amounts:
    """As it is handed out."""
    if vector is None:
        return Amounts()
    use = StatedUse(*(vector.get(name) for name in COUNTS))
    return Amounts(use, vector.get(MONEY), vector.get(CREDITS))


def vector_of(stated: StatedUse) -> Vector:
    """The counts that are told."""
    values = zip(COUNTS, msgspec.structs.astuple(stated), strict=True)
    return {name: value for name, value in values if value is not None}


def is_day(since_ms: int, until_ms: int) -> bool:
    """Whether a span is a day or more: hours and moments are less."""
    return until_ms - since_ms >= DAY_MS - 2 * QUARTER_MS * 4
