"""Differences planted in made statements are found in their class, to the last unit, and none is invented."""

from __future__ import annotations

from bisect import bisect_left
from decimal import Decimal
from random import Random

import pytest

from counterfoil.domain.reconcile import asked_by, by_days
from counterfoil.domain.reconcile_sides import LedgerRequest, series_of
from counterfoil.domain.reconciliation import DifferenceClass
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.usage import TokenCounts
from counterfoil.ledger.reconcile_rows import Context
from counterfoil.prices.book import PriceBook
from counterfoil.prices.sheet import shipped_sheet
from counterfoil.reconciling.unit_prices import UnitGroup, UnitPrices
from tests.planted.__main__ import kinds
from tests.planted.check import EXACT, NOW_MS, judged
from tests.planted.plants import PLANTS, Sheet
from tests.planted.world import BIG, CONTEXTS, KEYS, MODELS, SMALL, World, cells, costs, units

SOME, ALL = 40, 200
MANY_REQUESTS = 100_000
SOME_REQUESTS = 5_000
TIMES = 1_735_000_000_000, 1_790_000_000_000


def failures(seeds: range) -> dict[int, tuple[str, ...]]:
    found = {}
    for seed in seeds:
        verdict = judged(seed, kinds(seed))
        if not verdict.holds:
            found[seed] = (*kinds(seed), *verdict.missed, *verdict.invented, *verdict.unsound)
    return found


def crowded(seed: int, names: tuple[str, ...], models: tuple[str, ...]) -> set[DifferenceClass]:
    """The classes that are found where all is planted in one row."""
    random = Random(seed)
    sheet = Sheet(random, World.of(random))
    sheet.fill()
    chosen = sheet.place(*models)
    for plant in names:
        sheet.taken = {(day, model) for day, model, _ in sheet.lines if (day, model) != chosen[:2]}
        PLANTS[plant](sheet)
    rows = by_days(asked_by(sheet.done(), MODELS), sheet.world.use(), EXACT, NOW_MS)
    assert rows is not None
    return {part.cls for row in rows for part in row.parts}


@pytest.mark.parametrize("name", sorted(PLANTS))
def test_each_difference_alone_is_found_and_nothing_else(name: str) -> None:
    verdict = judged(7, (name,))
    assert verdict.holds, verdict
    assert verdict.planted > 0


def test_up_to_four_together_are_found_and_nothing_else() -> None:
    assert failures(range(SOME)) == {}


@pytest.mark.parametrize("second", ["cache class", "unlogged calls", "double charge"])
def test_two_in_the_very_same_row_are_never_taken_for_another_price(second: str) -> None:
    names = ("placeholder output", second)
    models = (KEYS[SMALL],) if second == "unlogged calls" else (KEYS[BIG],)
    found = [crowded(seed, names, models) for seed in range(20)]
    assert DifferenceClass.PRICE not in set().union(*found)


@pytest.mark.long
def test_all_two_hundred_are_found_and_nothing_else() -> None:
    assert failures(range(SOME, ALL)) == {}


def test_a_statement_without_any_difference_has_none() -> None:
    assert [seed for seed in range(10) if not judged(seed, ()).holds] == []


def book_cost(context: Context, at_ms: int, counts: tuple[int, ...]) -> int | None:
    """By the book itself, which knows the prompt and not the band."""
    fresh, read, short, long, output, searches = counts
    tokens = TokenCounts(fresh, read, short, long, output, None, searches)
    how = context.service_tier, context.speed, context.geo
    one = UnitGroup(context.provider, context.model, *how, 0, at_ms, tokens, requests=1)
    found = PriceBook.shipped().cost(one)
    return None if found.unpriced_requests else found.picousd


@pytest.mark.parametrize("count", [SOME_REQUESTS, pytest.param(MANY_REQUESTS, marks=pytest.mark.long)])
def test_costs_are_exactly_the_books_for_any_model_day_and_prompt(count: int) -> None:
    random, prices = Random(11), UnitPrices(PriceBook.shipped())
    models = [(one.id, model.id) for one in shipped_sheet().decoded() for model in one.models]
    contexts = [
        Context(number, *random.choice(models), random.choice((None, None, "batch", "priority")), None, None)
        for number in range(400)
    ]
    prices.only_for(contexts, *TIMES)
    priced = 0
    for _ in range(count):
        context, at_ms = random.choice(contexts), random.randrange(*TIMES)
        counts = tuple(random.choice((0, random.randrange(10 ** random.randint(0, 6)))) for _ in range(6))
        band = bisect_left(prices.sizes, sum(counts[:4]))
        found = prices.costs(context, band, at_ms, counts)
        exact = book_cost(context, at_ms, counts)
        priced += exact is not None
        assert (None if found is None else sum(found)) == exact
    assert priced > count / 15


@pytest.mark.parametrize("count", [SOME_REQUESTS, pytest.param(MANY_REQUESTS, marks=pytest.mark.long)])
def test_sums_of_money_are_exact_beside_decimals(count: int) -> None:
    random, model, at_ms = Random(13), "claude-opus-4-5", 1_771_200_000_000
    usd_of_one = [Decimal(text) for text in ("5e-6", "5e-7", "6.25e-6", "1e-5", "2.5e-5", "0.01")]
    made = [tuple(random.randrange(10**6) for _ in usd_of_one) for _ in range(count)]
    requests = [
        LedgerRequest(number, "", None, at_ms + number, model, False, counts, costs(model, at_ms, counts))
        for number, counts in enumerate(made)
    ]
    found = series_of(cells(requests)).between(("picousd",), at_ms - DAY_MS, at_ms + DAY_MS)
    exact = sum(
        (n * price for counts in made for n, price in zip(counts, usd_of_one, strict=True)), Decimal(0)
    )
    assert Decimal(found["picousd"]) / 10**12 == exact


def test_prices_of_one_make_up_the_books_cost() -> None:
    rates = units().of(CONTEXTS["claude-opus-4-5"], 0, 1_771_200_000_000)
    assert [Decimal(rate or 0) / 10**6 for rate in rates] == [
        Decimal("5"),
        Decimal("0.5"),
        Decimal("6.25"),
        Decimal("10"),
        Decimal("25"),
        Decimal("10000"),
    ]
