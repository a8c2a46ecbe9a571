"""From a statement, the ledger and the prices to a `Reconciliation`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo

from counterfoil.clock import wall_clock
from counterfoil.domain.reconcile import Asked, asked_by, by_days, by_requests
from counterfoil.domain.reconcile_sides import LedgerUse
from counterfoil.domain.reconcile_sums import added, class_sums, residual
from counterfoil.domain.reconciliation import ReconciledRow, Reconciliation, StatementSummary, Tolerance
from counterfoil.domain.statement import Statement
from counterfoil.ledger.connection import translating
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook
from counterfoil.reconciling.ledger_side import LedgerSide
from counterfoil.reconciling.payers import payers
from counterfoil.reconciling.witnesses import witnesses
from counterfoil.settings import Account

STEPS = 4
TO_THE_CENT = Tolerance()

Progress = Callable[[int, int], None]
"""How many steps of how many are done."""


def reconcile(
    view: LedgerView,
    statement: Statement,
    prices: PriceBook,
    zone: tzinfo,
    tolerance: Tolerance = TO_THE_CENT,
    kept_as: int | None = None,
    go_on: Callable[[], bool] = lambda: True,
    progress: Progress | None = None,
    *,
    accounts: Sequence[Account] = (),
) -> Reconciliation | None:
    """Set a statement beside the ledger; None where it was not to `go_on`. Errors: LedgerError.

    `accounts` are the plans that the settings name: what is paid for beside one becomes `payers`.
    """
    tell = progress or (lambda _done, _all: None)
    with translating(view.path):
        side = LedgerSide(view, statement, prices)
        asked = asked_by(statement, side.models)
        tell(1, STEPS)
        found = _found(asked, side, tolerance, go_on, tell)
        tell(3, STEPS)
        if found is None or not go_on():
            return None
        made = _summed(statement, asked, found, prices, tolerance, str(zone), kept_as)
        doubts = payers(view, statement, prices, zone, accounts)
        made = replace(made, witnesses=witnesses(view, side, asked, found.use), payers=doubts)
        tell(STEPS, STEPS)
        return made


@dataclass(frozen=True, slots=True)
class _Found:
    rows: Sequence[ReconciledRow]
    use: LedgerUse
    by_request: bool


def _found(
    asked: Asked, side: LedgerSide, tolerance: Tolerance, go_on: Callable[[], bool], tell: Progress
) -> _Found | None:
    """By single requests where the ledger has any of those that are named, else by day."""
    now_ms, use = wall_clock(), None
    if asked.has_ids:
        requests = side.requests(asked)
        matched = by_requests(asked, requests, tolerance, now_ms, go_on)
        tell(2, STEPS)
        if matched is not None:
            return _Found(*matched, by_request=True)
        use = requests.use() if go_on() else None
    elif go_on():
        use = side.use(asked, go_on)
        tell(2, STEPS)
    rows = None if use is None else by_days(asked, use, tolerance, now_ms, go_on)
    return None if use is None or rows is None else _Found(rows, use, by_request=False)


def _summed(
    statement: Statement,
    asked: Asked,
    found: _Found,
    prices: PriceBook,
    tolerance: Tolerance,
    tz: str,
    kept_as: int | None,
) -> Reconciliation:
    rows, use = found.rows, found.use
    span = asked.since_ms, asked.until_ms
    return Reconciliation(
        statement=_summary(statement, kept_as),
        rows=tuple(rows),
        ledger=added(row.ledger for row in rows),
        provider=added(row.provider for row in rows),
        difference=added(row.difference for row in rows),
        residual=residual(rows),
        classes=class_sums(rows),
        tolerance=tolerance,
        by_request=found.by_request,
        tz=tz,
        prices=prices.source,
        prices_sha256=prices.digest,
        unpriced_requests=use.whole.between(("unpriced",), *span)["unpriced"],
        watched_ms=use.looked_ms(*span),
    )


def _summary(statement: Statement, kept_as: int | None) -> StatementSummary:
    return StatementSummary(
        statement.kind,
        statement.name,
        statement.sha256,
        len(statement.lines),
        statement.since_ms,
        statement.until_ms,
        statement.zone,
        statement.provider,
        statement.account,
        statement.currency,
        statement.notes,
        kept_as,
    )
