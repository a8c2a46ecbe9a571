"""A statement that names its requests, set beside the ledger one by one. Pure.

Requests that agree are summed up by day × model; one that differs has a row of its own, up to `MOST_ROWS`.
Those that only one side has are put together by day × model.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from statistics import median_low

from counterfoil.domain.reconcile_bulk import Alike, Cell, Day, Requests, Row, agreeing, costs_of
from counterfoil.domain.reconcile_case import Case, Setting, within
from counterfoil.domain.reconcile_lines import DayOf, line_vector
from counterfoil.domain.reconcile_sides import (
    MONEY,
    PRICED,
    QUARTER_MS,
    LedgerRequest,
    Vector,
    amounts,
    plus,
    request_vector,
)
from counterfoil.domain.reconcile_singles import (
    examined,
    ledger_case,
    named,
    names_told,
    put_in,
    row_of_pair,
    small,
    stated_case,
)
from counterfoil.domain.reconcile_sums import joined
from counterfoil.domain.reconciliation import DifferenceClass, Part, ReconciledRow, RowKey
from counterfoil.domain.statement import StatementLine

MOST_ROWS = 5_000
LEAST_OF_KEY = 3
ROWS = 10_000  # at a time
_ONE = (None, 1)

Place = tuple[str, str | None]


@dataclass(slots=True)
class _Sum:
    """Requests that agree, of one day × model."""

    since_ms: int
    until_ms: int
    stated: Vector = field(default_factory=dict)
    ledger: Vector = field(default_factory=dict)


@dataclass(slots=True)
class Matching:
    """What came of it so far. `alone` are lines that no request of the ledger has, `unstated` the reverse."""

    setting: Setting
    models: Mapping[str, str]
    day_of: DayOf
    alone: dict[str | None, StatementLine] = field(default_factory=dict)  # by the id that they name
    again: list[StatementLine] = field(default_factory=list)
    without_id: list[StatementLine] = field(default_factory=list)
    agreeing: dict[Place, _Sum] = field(default_factory=dict)
    rows: list[ReconciledRow] = field(default_factory=list)
    many: dict[tuple[str | None, str | None, DifferenceClass], ReconciledRow] = field(default_factory=dict)
    unstated: list[LedgerRequest] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)
    keys: set[str | None] = field(default_factory=set)  # of the lines that were found

    @classmethod
    def of(
        cls, setting: Setting, lines: Iterable[StatementLine], models: Mapping[str, str], day_of: DayOf
    ) -> Matching:
        """Ready to be given the ledger's requests."""
        made = cls(setting, models, day_of)
        known = made.alone.setdefault
        for line in lines:
            name = line.request_id
            if name is None:
                made.without_id.append(line)
            elif known(name, line) is not line:
                made.again.append(line)
        return made

    @property
    def has_found(self) -> bool:
        """Whether the ledger has any of its ids."""
        return bool(self.keys)

    def take(self, requests: Requests, go_on: Callable[[], bool]) -> bool:
        """Find each request's line; False where it was not to go on."""
        cells = requests.cells
        if not self._is_any_named(requests, go_on):
            return go_on()
        for cell in filter(None, cells.values()):
            cell.sums.clear()
        rows = requests.rows()
        alike = Alike.of(self.setting.told, small(self.setting.tolerance).picousd)
        for row in rows:  # none is held: objects that stay alive cost more than all the rest
            if not go_on():
                return False
            self._take(chain((row,), islice(rows, ROWS)), cells, alike)
        for (day, model, rates), sums in agreeing(cells.values(), self.day_of).items():
            self._agree(day, model, rates, sums)
        return True

    def _is_any_named(self, requests: Requests, go_on: Callable[[], bool]) -> bool:
        """Whether the ledger has any of the ids; until the first is found only sums are kept."""
        cells, alone = requests.cells, self.alone
        for number, row in enumerate(requests.rows()):
            if not number % ROWS and not go_on():
                return False
            cell = cells[row[4]]
            if cell is None:
                continue
            if row[1] in alone or row[2] in alone:
                return True
            cell.add(row)
        return False

    def _take(self, rows: Iterable[Row], cells: Mapping[int, Cell | None], alike: Alike) -> None:
        """In one loop and by hand: it runs once for each request of the ledger, and most counts are 0."""
        pop, seen, at_most, known = self.alone.pop, self.keys.add, alike.most_picousd, cells.get
        stated, ours, has_money, is_sampled = alike.stated, alike.ours, alike.has_money, not self.offsets
        is_by_key = False  # the kind of id that was found last is looked for first
        for row in rows:
            record, key, name, at_ms, place, fresh, read, short, long, output, searches = row
            cell = known(place) or cells[place]
            if cell is None:
                continue
            line = pop(key if is_by_key else name, None)
            if line is None:
                line = pop(name if is_by_key else key, None)
                if line is None:
                    cell.add(row)
                    self.unstated.append(cell.request(row))
                    continue
                is_by_key = not is_by_key
            seen(line.key)
            if is_sampled:
                self.offsets.append(at_ms - line.since_ms)
            use, factors, charged = line.use, cell.factors, line.picousd
            if factors is None or stated(use) != ours(row) or use.requests not in _ONE:
                self._pair(line, cell, row)
                continue
            more = 0
            if has_money:
                cost = fresh * factors[0] + read * factors[1] + output * factors[4]
                if short or long or searches:
                    cost += short * factors[2] + long * factors[3] + searches * factors[5]
                more = at_most + 1 if charged is None else charged - cost
            if line.micro_credits is not None or not -at_most <= more <= at_most:
                self._pair(line, cell, row)
                continue
            quarter = line.since_ms // QUARTER_MS
            sums = cell.sums.get(quarter) or cell.begun(quarter, record)
            sums[0] += 1
            sums[1] += fresh
            sums[2] += read
            sums[5] += output
            if short or long or searches or more:
                sums[3] += short
                sums[4] += long
                sums[6] += searches
                sums[7] += more

    def done(self) -> list[ReconciledRow]:
        """All rows, in order of time."""
        shift_ms = round(median_low(self.offsets) / QUARTER_MS) * QUARTER_MS if self.offsets else 0
        setting = replace(self.setting, shift_ms=shift_ms)
        rows = [*self.rows, *self.many.values()]
        rows += (self._agreeing(place, one) for place, one in self.agreeing.items())
        rows += self._stated_again()
        rows += (examined(case) for case in self._alone(setting))
        rows += (examined(case) for case in self._unstated(setting))
        return sorted(rows, key=lambda row: (row.since_ms, row.key.model or "", row.key.request_id or ""))

    def _pair(self, line: StatementLine, cell: Cell, row: Row) -> None:
        """A line and its request, where not every figure is plainly alike."""
        cell.add(row)
        request = cell.request(row)
        stated, ours = line_vector(line, self.setting.told), request_vector(request)
        stated.setdefault("requests", 1)
        rest = {name: value - ours[name] for name, value in stated.items() if name in ours}
        tolerance = small(self.setting.tolerance)
        day = self.day_of(line.since_ms)
        if all(not value or within(tolerance, name, value, ours[name]) for name, value in rest.items()):
            known = self._sum_of(day, request.model)
            known.stated = plus(known.stated, stated)
            known.ledger = plus(known.ledger, {name: ours[name] for name in rest})
            return
        self._keep(row_of_pair(self.setting, day[0], line, request, stated, ours))

    def _agree(self, day: Day, model: str, rates: Sequence[int | None], sums: Sequence[int]) -> None:
        """Requests that are plainly alike."""
        requests, *counts, more = sums
        cost = sum(costs_of(rates, counts) or ())
        ours = dict(zip(PRICED, counts, strict=True)) | {"requests": requests, MONEY: cost}
        ours["cache_write"] = ours["cache_write_5m"] + ours["cache_write_1h"]
        ledger = {name: ours[name] for name in {*names_told(self.setting.told), "requests"}}
        known = self._sum_of(day, model)
        known.ledger = plus(known.ledger, ledger)
        known.stated = plus(known.stated, ledger)
        if more:
            known.stated[MONEY] += more

    def _sum_of(self, day: Day, model: str) -> _Sum:
        return self.agreeing.setdefault((day[0], model), _Sum(*day[1:]))

    def _keep(self, row: ReconciledRow) -> None:
        """As it is; the many are summed up by day, model and class."""
        if len(self.rows) < MOST_ROWS:
            self.rows.append(row)
            return
        place = row.key.day, row.key.model, row.cls
        known = self.many.get(place)
        self.many[place] = row if known is None else joined(known, row)

    def _agreeing(self, place: Place, one: _Sum) -> ReconciledRow:
        day, model = place
        known_as = None if model is None else self.setting.use.names.get(model, model)
        rounding = {key: one.stated[key] - value for key, value in one.ledger.items()}
        parts = (Part(DifferenceClass.MATCH, amounts(rounding), {"how": "rounding"}),)
        return ReconciledRow(
            RowKey(day, known_as),
            amounts(one.ledger),
            amounts(one.stated),
            amounts(rounding),
            DifferenceClass.MATCH,
            parts if any(rounding.values()) else (),
            one.since_ms,
            one.until_ms,
        )

    def _stated_again(self) -> Iterator[ReconciledRow]:
        for line in self.again:
            stated = line_vector(line, self.setting.told) | {"requests": 1}
            case = stated_case(self.setting, self.day_of(line.since_ms), self._model(line), line, stated)
            facts = {"how": "id", "id": line.request_id or ""}
            case.explain(DifferenceClass.DUPLICATE, dict(case.rest), facts, (line.row,), 1)
            yield named(case.done(), line.request_id)

    def _alone(self, setting: Setting) -> Iterator[Case]:
        """Lines that the ledger has nothing of, by day × model × key."""
        lines = list(self.alone.values())
        groups: dict[tuple[str, str | None, str | None], tuple[Case, Counter[str]]] = {}
        counts = Counter(line.key for line in lines)
        foreign = {
            key
            for key, count in counts.items()
            if count >= LEAST_OF_KEY and self.keys and key not in self.keys
        }
        for line in (*lines, *self.without_id):
            day = self.day_of(line.since_ms)
            stated = line_vector(line, setting.told) | {"requests": 1}
            place = day[0], self._model(line), line.key
            if place not in groups:
                made = stated_case(setting, day, place[1], line, {})
                made.is_other_key = line.key in foreign
                groups[place] = made, Counter()
            put_in(groups[place][0], line, stated)
        for case, _ in groups.values():
            yield case

    def _unstated(self, setting: Setting) -> Iterator[Case]:
        groups: dict[Place, list[LedgerRequest]] = {}
        days: dict[Place, tuple[str, int, int]] = {}
        low, high = setting.since_ms + setting.shift_ms, setting.until_ms + setting.shift_ms
        for request in self.unstated:
            if low <= request.at_ms < high:
                day = self.day_of(request.at_ms - setting.shift_ms)
                groups.setdefault((day[0], request.model), []).append(request)
                days[day[0], request.model] = day
        for place, requests in groups.items():
            yield ledger_case(setting, days[place], place[1], requests)

    def _model(self, line: StatementLine) -> str | None:
        return None if line.model is None else self.models[line.model]
