"""The ledger's side of a reconciliation: which of its use a statement can be about, by models and prices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import gcd

from counterfoil.domain.reconcile import Asked
from counterfoil.domain.reconcile_bulk import Cell, Row
from counterfoil.domain.reconcile_models import same_models
from counterfoil.domain.reconcile_sides import (
    PRICED,
    QUARTER_MS,
    LedgerCell,
    LedgerUse,
    Rates,
    use_of,
)
from counterfoil.domain.statement import Statement
from counterfoil.domain.times import DAY_MS
from counterfoil.ledger.covered import watched
from counterfoil.ledger.grouping import check_counts
from counterfoil.ledger.reconcile_rows import Context, Places, contexts, singles, stretches
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook
from counterfoil.reconciling.unit_prices import UnitPrices, counts_of

AROUND_MS = DAY_MS  # how much more of the ledger is read: days may be cut elsewhere
LOOK_UP_EVERY = 10_000


class LedgerSide:
    """Of one statement."""

    def __init__(self, view: LedgerView, statement: Statement, prices: PriceBook) -> None:
        self.connection = view.connection
        self.step_ms = gcd(QUARTER_MS, prices.step_ms)
        self.units = UnitPrices(prices)
        self.contexts = {one.id: one for one in _ours(contexts(view.connection), statement)}
        around = statement.since_ms - AROUND_MS, statement.until_ms + AROUND_MS
        self.units.only_for(self.contexts.values(), *around)

    @property
    def models(self) -> set[str]:
        """The names of the models in it."""
        return {context.model for context in self.contexts.values()}

    def use(self, asked: Asked, go_on: Callable[[], bool]) -> LedgerUse | None:
        """The use around the statement's span; None where it was not to go on."""
        cells = []
        found = stretches(self.connection, _span(asked), self.step_ms, self.units.sizes)
        for number, one in enumerate(found):
            if not number % LOOK_UP_EVERY and not go_on():
                return None
            context = self.contexts.get(one.context)
            if context is None:
                continue
            counts = counts_of(one.tokens)
            costs = self.units.costs(context, one.band, one.at_ms, counts)
            model = asked.models[context.model]
            cells.append(
                LedgerCell(one.at_ms, model, one.requests, one.understated, one.record, counts, costs)
            )
        return self.use_of(asked, cells)

    def use_of(self, asked: Asked, cells: Sequence[LedgerCell]) -> LedgerUse:
        """Use that is known already."""
        names = _names(asked.models, (context.model for context in self.contexts.values()))
        return use_of(cells, names, tuple(watched(self.connection)), self._rates(asked))

    def requests(self, asked: Asked) -> SingleRequests:
        """The single requests of the same span."""
        return SingleRequests(self, asked)

    def _rates(self, asked: Asked) -> Callable[[str, int], Rates]:
        plain: dict[str, Context] = {}
        for context in self.contexts.values():
            key = asked.models[context.model]
            is_plain = (context.service_tier, context.speed, context.geo) == (None, None, None)
            if key not in plain or is_plain:
                plain[key] = context

        def rates(model: str, at_ms: int) -> Rates:
            context = plain.get(model)
            if context is None:
                return {}
            return dict(zip(PRICED, self.units.of(context, 0, at_ms), strict=True))

        return rates


class SingleRequests:
    """Those of a statement's span; what was read of them is in the cells."""

    def __init__(self, side: LedgerSide, asked: Asked) -> None:
        self._side, self._asked = side, asked
        self._places = Places(side.connection, side.step_ms, side.units.sizes)
        self.cells = _Cells(self._cell)

    def rows(self) -> Iterator[Row]:
        """One after the other, in no order."""
        return singles(self._side.connection, _span(self._asked), self._places)

    def use(self) -> LedgerUse:
        """The use of those that were added to the cells."""
        cells = [cell.whole() for cell in self.cells.values() if cell is not None and cell.sums]
        for cell in cells:
            check_counts(cell.counts)
        return self._side.use_of(self._asked, cells)

    def _cell(self, number: int) -> Cell | None:
        at_ms, context_id, band, is_understated = self._places.of_single(number)
        context = self._side.contexts.get(context_id)
        if context is None:
            return None
        rates = self._side.units.of(context, band, at_ms)
        return Cell(at_ms, self._asked.models[context.model], is_understated, rates)


class _Cells(dict[int, Cell | None]):
    def __init__(self, find: Callable[[int], Cell | None]) -> None:
        self._find = find

    def __missing__(self, number: int) -> Cell | None:
        found = self[number] = self._find(number)
        return found


def _span(asked: Asked) -> tuple[int, int]:
    return asked.since_ms - AROUND_MS, asked.until_ms + AROUND_MS


def _ours(known: Mapping[int, Context], statement: Statement) -> list[Context]:
    """The contexts that a statement can be about: its provider's, else those of its models' providers."""
    found = list(known.values())
    own = [context for context in found if context.provider == statement.provider]
    if own:
        return own
    stated = {line.model for line in statement.lines if line.model is not None}
    keys = same_models(stated, {context.model for context in found})
    wanted = {keys[name] for name in stated}
    providers = {context.provider for context in found if keys[context.model] in wanted}
    return [context for context in found if not providers or context.provider in providers]


def _names(keys: Mapping[str, str], models: Iterable[str]) -> dict[str, str]:
    """By key the ledger's own name of a model, the most frequent one."""
    found: dict[str, str] = {}
    for model, _ in reversed(Counter(models).most_common()):
        found[keys[model]] = model
    return found
