"""What calls cost in whole, and what the same tokens would cost at other prices. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from counterfoil.domain.money import Cost, total
from counterfoil.findings.evidence import CallRow, DaySum, Rates, RatesOf
from counterfoil.findings.pricing import UNPRICED


def bill(counts: CallRow | DaySum, rates: Rates) -> int | None:
    """Pico-USD for all tokens; None where one of the prices needed is not known."""
    spent = 0
    kinds = (counts.input, counts.cache_read, counts.cache_write_5m, counts.cache_write_1h, counts.output)
    for tokens, rate in zip(kinds, rates, strict=True):
        if tokens and rate is None:
            return None
        spent += tokens * (rate or 0)
    return spent


def whole_cost(calls: Iterable[CallRow], rates_of: RatesOf) -> Cost:
    """What they cost, each at the prices of its time."""
    return total(_cost(bill(one, rates_of(one.context, one.at_ms, one.prompt))) for one in calls)


def beyond(call: CallRow, before: int, usual: CallRow, rates_of: RatesOf) -> Cost:
    """What a call cost more than `usual` would have in the context `before`; less is less than zero."""
    paid = bill(call, rates_of(call.context, call.at_ms, call.prompt))
    other = bill(usual, rates_of(before, call.at_ms, usual.prompt))
    return UNPRICED if paid is None or other is None else Cost(paid - other, 1, 0)


def _cost(picousd: int | None) -> Cost:
    return UNPRICED if picousd is None else Cost(picousd, 1, 0)
