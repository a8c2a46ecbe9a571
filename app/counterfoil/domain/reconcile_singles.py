"""Rows of single requests, and of what only one side has. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from counterfoil.domain import reconcile_reasons as reasons
from counterfoil.domain.reconcile_case import Case, Setting
from counterfoil.domain.reconcile_lines import Slot, StatedRow, Told
from counterfoil.domain.reconcile_sides import (
    MONEY,
    QUARTER_MS,
    LedgerCell,
    LedgerRequest,
    LedgerUse,
    Vector,
    plus,
    request_vector,
    series_of,
)
from counterfoil.domain.reconciliation import ReconciledRow, RowKey, Tolerance
from counterfoil.domain.statement import StatementLine

REQUEST_SHARE = 10_000  # a request's money may be off by this part of what a row's may


def small(tolerance: Tolerance) -> Tolerance:
    """For the money of one request."""
    return replace(tolerance, picousd=tolerance.picousd // REQUEST_SHARE)


def _use_of_one(use: LedgerUse, model: str | None, requests: Sequence[LedgerRequest]) -> LedgerUse:
    cells = [
        LedgerCell(one.at_ms, one.model, 1, int(one.is_understated), one.record, one.counts, one.costs)
        for one in requests
    ]
    return replace(use, models={} if model is None else {model: series_of(cells)})


def row_of_pair(
    setting: Setting,
    day: str,
    line: StatementLine,
    request: LedgerRequest,
    stated: Vector,
    ours: Vector,
) -> ReconciledRow:
    """The row of a request that both have, and differ in."""
    own = replace(
        setting,
        use=_use_of_one(setting.use, request.model, [request]),
        tolerance=small(setting.tolerance),
        shift_ms=0,
    )
    row = StatedRow(day, request.at_ms, request.at_ms + 1, request.model, line.key, stated, rows=[line.row])
    names = tuple(sorted(name for name in stated if name in ours))
    ledger = {name: ours[name] for name in names}
    rest = {name: stated[name] - ours[name] for name in names}
    case = Case(own, day, request.at_ms, request.at_ms + 1, request.model, row, names, ledger, ledger, rest)
    for explain in (
        reasons.stated_double,
        reasons.cache_class,
        reasons.placeholders,
        reasons.price,
        reasons.rest,
    ):
        if case.is_open:
            explain(case)
    return named(case.done(), line.request_id)


def stated_case(
    setting: Setting, day: tuple[str, int, int], model: str | None, line: StatementLine, stated: Vector
) -> Case:
    """A case of the statement's side alone, of one line."""
    own = replace(setting, use=replace(setting.use, models={}))
    row = StatedRow(day[0], day[1], day[2], model, line.key, dict(stated), rows=[line.row])
    names, nothing = tuple(sorted(stated)), dict.fromkeys(stated, 0)
    return Case(own, day[0], day[1], day[2], model, row, names, nothing, dict(nothing), dict(stated))


def put_in(case: Case, line: StatementLine, stated: Vector) -> None:
    """Add a line to such a case."""
    row = case.row
    assert row is not None
    if not case.names:
        row.rows.clear()
    row.rows.append(line.row)
    row.stated = plus(row.stated, stated)
    case.rest = plus(case.rest, stated)
    case.names = tuple(sorted(case.rest))
    case.ledger = dict.fromkeys(case.rest, 0)
    case.shifted = dict.fromkeys(case.rest, 0)
    quarter = line.since_ms // QUARTER_MS * QUARTER_MS
    place = quarter, quarter + QUARTER_MS
    slot = row.slots.setdefault(place, Slot(*place))
    slot.stated = plus(slot.stated, stated)
    slot.rows.append(line.row)


def ledger_case(
    setting: Setting, day: tuple[str, int, int], model: str | None, requests: Sequence[LedgerRequest]
) -> Case:
    """A case of the ledger's side alone."""
    own = replace(setting, use=_use_of_one(setting.use, model, requests))
    names = tuple(sorted({*names_told(setting.told), "requests"}))
    ours: Vector = {}
    for request in requests:
        ours = plus(ours, request_vector(request))
    ledger = {name: ours[name] for name in names}
    rest = {name: -ours[name] for name in names}
    return Case(own, day[0], day[1], day[2], model, None, names, ledger, ledger, rest)


def names_told(told: Told) -> tuple[str, ...]:
    """What a statement's lines tell."""
    return (*told.names, *((MONEY,) if told.has_money else ()))


def examined(case: Case) -> ReconciledRow:
    """The row of a case that one side has alone."""
    if case.row is not None:
        for explain in (
            reasons.another_key,
            reasons.at_hours_without,
            reasons.side_calls,
            reasons.on_a_day_without,
        ):
            if case.is_open:
                explain(case)
    reasons.rest(case)
    return case.done()


def named(row: ReconciledRow, request_id: str | None) -> ReconciledRow:
    """A row that is about one request."""
    return replace(row, key=RowKey(row.key.day, row.key.model, row.key.kind, row.key.key, request_id))
