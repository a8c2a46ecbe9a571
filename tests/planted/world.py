"""A made world: requests of some weeks with their prices, and what the ledger knows of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from random import Random

from counterfoil.domain.coverage import Watched
from counterfoil.domain.reconcile_sides import (
    PRICED,
    QUARTER_MS,
    LedgerCell,
    LedgerRequest,
    LedgerUse,
    Rates,
    use_of,
)
from counterfoil.domain.times import DAY_MS
from counterfoil.ledger.reconcile_rows import Context
from counterfoil.prices.book import PriceBook
from counterfoil.reconciling.unit_prices import UnitPrices
from tests.altered import replace

BIG, SECOND, SMALL = "claude-opus-4-5-20251101", "claude-sonnet-4-5-20250929", "claude-haiku-4-5-20251001"
MODELS = (BIG, SECOND, SMALL)
KEYS = {BIG: "claude-opus-4-5", SECOND: "claude-sonnet-4-5", SMALL: "claude-haiku-4-5"}
FIRST_DAY = 20_500  # 2026-02-16
CONTEXTS = {
    KEYS[name]: Context(number, "anthropic", name, None, None, None) for number, name in enumerate(MODELS)
}


@cache
def units() -> UnitPrices:
    """Prices of one of each kind."""
    return UnitPrices(PriceBook.shipped())


def costs(model: str, at_ms: int, counts: tuple[int, ...]) -> tuple[int, ...]:
    """Pico-USD by kind, of a model by its key."""
    found = units().costs(CONTEXTS[model], 0, at_ms, counts)
    assert found is not None
    return found


def rates(model: str, at_ms: int) -> Rates:
    """The book's price of one of each kind."""
    context = CONTEXTS.get(model)
    return {} if context is None else dict(zip(PRICED, units().of(context, 0, at_ms), strict=True))


def with_counts(request: LedgerRequest, counts: tuple[int, ...]) -> LedgerRequest:
    """The same request with other counts, and what these cost."""
    return replace(request, counts=counts, costs=costs(request.model, request.at_ms, counts))


@dataclass
class World:
    """`true` is what was used, as the provider counts it; `logged` what the ledger has of it."""

    true: list[LedgerRequest]
    logged: list[LedgerRequest]
    looked: list[Watched] = field(default_factory=list)

    @classmethod
    def of(cls, random: Random, days: int = 14) -> World:
        """Weeks of work: some hours on most days, on all hours of the clock."""
        made = [request for day in range(days) for request in _day(random, FIRST_DAY + day, day * 1_000)]
        looked = [Watched((FIRST_DAY - 2) * DAY_MS, (FIRST_DAY + days + 2) * DAY_MS)]
        return cls(list(made), list(made), looked)

    def use(self) -> LedgerUse:
        """The ledger's side."""
        names = {key: name for name, key in KEYS.items()}
        return use_of(cells(self.logged), names, self.looked, rates)


def cells(requests: Iterable[LedgerRequest]) -> list[LedgerCell]:
    """Requests by the quarter of an hour."""
    found: dict[tuple[int, str], list[LedgerRequest]] = {}
    for request in requests:
        found.setdefault((request.at_ms // QUARTER_MS * QUARTER_MS, request.model), []).append(request)
    return [_cell(place, held) for place, held in found.items()]


def _cell(place: tuple[int, str], held: Sequence[LedgerRequest]) -> LedgerCell:
    counts = tuple(map(sum, zip(*(one.counts for one in held), strict=True)))
    money = tuple(map(sum, zip(*(one.costs or () for one in held), strict=True)))
    understated = sum(one.is_understated for one in held)
    return LedgerCell(*place, len(held), understated, held[0].record, counts, money)


def _day(random: Random, day: int, first: int) -> Iterable[LedgerRequest]:
    start = random.randrange(24)
    for number in range(random.randint(30, 80)):
        hour = (start + random.randrange(9)) % 24
        model = random.choices(MODELS, (6, 3, 3))[0]
        at_ms = day * DAY_MS + hour * 3_600_000 + random.randrange(3_600_000)
        counts = _counts(random, is_small=model == SMALL)
        record = first + number + 1
        is_understated = random.random() < 0.3
        yield LedgerRequest(
            record,
            f"msg_{record}",
            f"req_{record}",
            at_ms,
            KEYS[model],
            is_understated,
            counts,
            costs(KEYS[model], at_ms, counts),
        )


def _counts(random: Random, *, is_small: bool) -> tuple[int, ...]:
    if is_small:
        return (random.randint(200, 3_000), 0, 0, 0, random.randint(10, 300), 0)
    return (
        random.randint(1, 2_000),
        random.randint(0, 150_000),
        random.randint(0, 9_000),
        random.randint(0, 20_000),
        random.randint(30, 4_000),
        int(random.random() < 0.03),
    )
