"""What is measured of a session to compare client versions by, and what a change for the worse costs.

How many calls a turn takes, or an hour has room for, is the work's doing and differs widely. So tokens and
money are looked at by the call first, which tells sooner, and more closely what was lost; then by the turn
and by the hour, for versions that call more often. What is told is always the turn and the hour.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from counterfoil.domain.finding import Fact, FindingForm
from counterfoil.domain.money import Cost, total
from counterfoil.domain.times import DAY_MS
from counterfoil.findings.evidence import DaySum, RatesOf, Turn
from counterfoil.findings.pricing import rebuild_cost
from counterfoil.findings.stays import Stay

LEAST_DROP = 0.05  # of the share that is read from the cache
LEAST_RATIO = math.log(1.3)
SURE = 0.95  # what work itself makes differ is told of no version that is less sure
HOUR_MS = 3_600_000
LEAST_ACTIVE_MS = HOUR_MS // 12

Value = Callable[[Stay], float | None]
Sums = Callable[[Stay], Sequence[DaySum]]
Units = Callable[[Stay], int]


@dataclass(frozen=True, slots=True)
class Measure:
    """`tested` is what is looked at and `value` what is told; None where a stay does not tell.

    A step is bad that is `least` or more times `worse`; it is not told where it is less sure than `sure`.
    `said` makes a fact of a value, `cost` tells what the stays after a step cost beyond those before it.
    """

    form: FindingForm
    tested: Value
    value: Value
    worse: int
    least: float
    sure: float
    said: Callable[[float], Fact]
    cost: Callable[[Sequence[Stay], Sequence[Stay], RatesOf], Cost]


def cache_share(stay: Stay) -> float | None:
    """Part of what was sent that came from the cache; nothing is told where there was none at all."""
    return stay.read / stay.prompt if stay.has_cache else None


def tokens_per_turn(stay: Stay) -> float | None:
    """Logarithm of the tokens sent fresh, written and answered for each of the user's prompts.

    The context that a conversation begins with, or that had to be built anew, is not the prompt's doing.
    """
    return None if stay.is_understated else _log(_tokens(stay), len(stay.turns))


def tokens_per_call(stay: Stay) -> float | None:
    """The same for each of the calls that answered them."""
    return None if stay.is_understated else _log(_tokens(stay), sum(turn.calls for turn in stay.turns))


def cost_per_hour(stay: Stay) -> float | None:
    """Logarithm of pico-USD for an hour of work, sub-agents included.

    Pauses of more than five minutes are no work.
    """
    return _log(_paid(stay, _all) * HOUR_MS, _active_ms(stay))


def cost_per_call(stay: Stay) -> float | None:
    """The same for each call of the main conversation."""
    return _log(_paid(stay, _all), stay.requests)


def _tokens(stay: Stay) -> int:
    return sum(turn.fresh + turn.output - _built(turn) for turn in stay.turns)


def _built(turn: Turn) -> int:
    return turn.first.prompt - turn.first.cache_read if turn.is_rebuild or not turn.context else 0


def _active_ms(stay: Stay) -> int:
    return stay.active_ms if stay.active_ms >= LEAST_ACTIVE_MS else 0


def _own(stay: Stay) -> Sequence[DaySum]:
    return stay.sums


def _all(stay: Stay) -> Sequence[DaySum]:
    return stay.whole


def _calls(stay: Stay) -> int:
    return stay.requests


def _paid(stay: Stay, sums_of: Sums) -> int:
    """Pico-USD; 0 where that, an output or a price is not known."""
    paid = total(one.cost for one in sums_of(stay))
    return 0 if stay.is_understated or paid.unpriced_requests else paid.picousd


def _log(amount: int, units: int) -> float | None:
    return math.log(amount / units) if amount > 0 and units > 0 else None


def cost_of_share(before: Sequence[Stay], after: Sequence[Stay], rates: RatesOf) -> Cost:
    """What was sent again instead of read, beyond what such prompts used to need; on models used before.

    Counted call by call; by the fall of the share where that explains more, as when parts of the context are
    no longer cached at all.
    """
    before = [stay for stay in before if stay.has_cache]
    prompts: Counter[str] = Counter()
    for stay in before:
        prompts[stay.shell.model] += stay.prompt
    known = [stay for stay in after if stay.has_cache and stay.shell.model in prompts]
    by_share, by_calls = _by_share(before, known, rates), _by_calls(before, known, prompts, rates)
    return max(by_share, by_calls, key=lambda cost: cost.picousd)


def _by_calls(
    before: Iterable[Stay], after: Sequence[Stay], prompts: Mapping[str, int], rates: RatesOf
) -> Cost:
    usual: Counter[str] = Counter()
    for stay in before:
        usual[stay.shell.model] += _resent(stay, rates).picousd
    spent = total(_resent(stay, rates) for stay in after)
    normal = sum(usual[stay.shell.model] * stay.prompt // prompts[stay.shell.model] for stay in after)
    unpriced = spent.unpriced_requests
    requests = sum(stay.requests for stay in after)
    return Cost(max(0, spent.picousd - normal), requests - unpriced, unpriced)


def _resent(stay: Stay, rates: RatesOf) -> Cost:
    return total(rebuild_cost(one, rates) for one in stay.rebuilds)


def _by_share(before: Iterable[Stay], after: Iterable[Stay], rates: RatesOf) -> Cost:
    usual = _usual_shares(before)
    return _at_least_nothing(
        total(
            _cost_of_lost(one, usual.get(stay.stratum, usual[stay.shell.model]), rates)
            for stay in after
            for one in stay.sums
        )
    )


def _usual_shares(stays: Iterable[Stay]) -> dict[Hashable, float]:
    """By stratum, and by model for projects that are new."""
    sums: dict[Hashable, list[int]] = defaultdict(lambda: [0, 0])
    for stay in stays:
        for name in (stay.stratum, stay.shell.model):
            sums[name][0] += stay.read
            sums[name][1] += stay.prompt
    return {name: read / prompt for name, (read, prompt) in sums.items()}


def _cost_of_lost(one: DaySum, share: float, rates_of: RatesOf) -> Cost:
    sent = one.prompt - one.cache_read
    lost = round(share * one.prompt) - one.cache_read
    rates = rates_of(one.shell.id, one.day * DAY_MS, one.prompt // one.requests)
    parts = (
        (one.input, rates.input),
        (one.cache_write_5m, rates.cache_write_5m),
        (one.cache_write_1h, rates.cache_write_1h),
    )
    if rates.cache_read is None or any(count and rate is None for count, rate in parts):
        return Cost(0, 0, one.requests)
    paid = sum(count * (rate or 0) for count, rate in parts)
    return Cost(lost * paid // sent - lost * rates.cache_read if sent else 0, one.requests, 0)


def of_calls(before: Sequence[Stay], after: Sequence[Stay], _: RatesOf) -> Cost:
    """What calls of the main conversation cost more than before."""
    return _beyond(before, after, _own, _calls)


def of_turns(before: Sequence[Stay], after: Sequence[Stay], _: RatesOf) -> Cost:
    """What turns cost more than before, sub-agents left out."""
    return _beyond(before, after, _own, lambda stay: len(stay.turns))


def of_sessions(before: Sequence[Stay], after: Sequence[Stay], _: RatesOf) -> Cost:
    """What sessions of as many calls cost more than before, sub-agents included."""
    return _beyond(before, after, _all, _calls)


def of_hours(before: Sequence[Stay], after: Sequence[Stay], _: RatesOf) -> Cost:
    """What hours of work cost more than before, sub-agents included."""
    return _beyond(before, after, _all, _active_ms)


def _beyond(before: Iterable[Stay], after: Iterable[Stay], sums_of: Sums, units_of: Units) -> Cost:
    """What was paid beyond what as many units cost before on the same model.

    All are taken together, so that dear sessions weigh as much as they cost. Those that do not tell, such as
    where the model changed, are taken to have cost more by the same part; models that are new are left out.
    """
    usual: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for stay in before:
        if (spent := _paid(stay, sums_of)) and (units := units_of(stay)):
            usual[stay.shell.model][0] += spent
            usual[stay.shell.model][1] += units
    known = [stay for stay in after if stay.shell.model in usual]
    paid = total(one.cost for stay in known for one in sums_of(stay) or stay.sums)
    told = normal = 0
    for stay in known:
        if (spent := _paid(stay, sums_of)) and (units := units_of(stay)):
            money, as_many = usual[stay.shell.model]
            told += spent
            normal += units * money // as_many
    if not told:
        return Cost(0, 0, paid.priced_requests + paid.unpriced_requests)
    beyond = paid.picousd * (told - normal) // told
    return _at_least_nothing(Cost(beyond, paid.priced_requests, paid.unpriced_requests))


def _at_least_nothing(cost: Cost) -> Cost:
    return Cost(max(0, cost.picousd), cost.priced_requests, cost.unpriced_requests)


def _share(value: float) -> float:
    return min(1.0, max(0.0, value))


def _whole(value: float) -> int:
    return round(math.exp(value))


_TURN = FindingForm.TOKENS_PER_TURN
_HOUR = FindingForm.COST_PER_HOUR
MEASURES = (
    Measure(FindingForm.CACHE_SHARE, cache_share, cache_share, -1, LEAST_DROP, 0.0, _share, cost_of_share),
    Measure(_TURN, tokens_per_call, tokens_per_turn, 1, LEAST_RATIO, SURE, _whole, of_calls),
    Measure(_TURN, tokens_per_turn, tokens_per_turn, 1, LEAST_RATIO, SURE, _whole, of_turns),
    Measure(_HOUR, cost_per_call, cost_per_hour, 1, LEAST_RATIO, SURE, _whole, of_sessions),
    Measure(_HOUR, cost_per_hour, cost_per_hour, 1, LEAST_RATIO, SURE, _whole, of_hours),
)
