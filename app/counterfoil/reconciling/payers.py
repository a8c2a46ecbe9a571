"""Signs, within a statement's span, that somebody else pays than a plan that is there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from counterfoil.domain.payers import payer_doubts
from counterfoil.domain.reconciliation import PayerDoubt
from counterfoil.domain.statement import Statement
from counterfoil.ledger.grouping import Span
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook
from counterfoil.settings import Account
from counterfoil.subscribing import credits_told, subscribed, ways


def payers(
    view: LedgerView, statement: Statement, prices: PriceBook, zone: tzinfo, accounts: Sequence[Account]
) -> tuple[PayerDoubt, ...]:
    """In order of time; none where no plan is known, by the settings or by its counter."""
    plans = subscribed(view, accounts)
    if not plans or not statement.lines:
        return ()
    span = Span(statement.since_ms, statement.until_ms)
    told = credits_told(view, span, zone)
    return payer_doubts(ways(view, prices, span), plans, (), told, statement.lines)
