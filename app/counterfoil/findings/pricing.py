"""What tokens cost beyond the normal, at the book's prices."""

from __future__ import annotations

from counterfoil.domain.money import Cost
from counterfoil.findings.evidence import CallRow, Rates, RatesOf, Rebuild

UNPRICED = Cost(0, 0, 1)


def rebuild_cost(one: Rebuild, rates_of: RatesOf) -> Cost:
    """What a call cost more than if all that was cached had been read."""
    bill = rebuild_bill(one, rates_of)
    return UNPRICED if bill is None else Cost(max(0, bill[0] - bill[1]), 1, 0)


def rebuild_bill(one: Rebuild, rates_of: RatesOf) -> tuple[int, int] | None:
    """Pico-USD that the lost tokens cost, and what reading them would have; None without a price."""
    rates = rates_of(one.call.context, one.call.at_ms, one.call.prompt)
    again = written_again(one.call, one.lost, rates)
    if again is None or rates.cache_read is None:
        return None
    return again, one.lost * rates.cache_read


def sending_bill(call: CallRow, rates_of: RatesOf) -> tuple[int, int] | None:
    """Pico-USD that a call's fresh and written tokens cost, and what reading them would have."""
    sent = call.prompt - call.cache_read
    rates = rates_of(call.context, call.at_ms, call.prompt)
    paid = written_again(call, sent, rates)
    if paid is None or rates.cache_read is None:
        return None
    return paid, sent * rates.cache_read


def written_again(call: CallRow, lost: int, rates: Rates) -> int | None:
    """Pico-USD for `lost` tokens as the call had them: written for an hour or five minutes, or fresh."""
    total, left = 0, lost
    kinds = (
        (call.cache_write_1h, rates.cache_write_1h),
        (call.cache_write_5m, rates.cache_write_5m),
        (call.input, rates.input),
    )
    for there, rate in kinds:
        taken = min(left, there)
        if taken and rate is None:
            return None
        total += taken * (rate or 0)
        left -= taken
    return total
