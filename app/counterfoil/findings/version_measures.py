"""What is measured of a session to compare client versions by, and what a change for the worse costs."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from counterfoil.domain.finding import Fact, FindingForm
from counterfoil.domain.money import Cost, total
from counterfoil.domain.times import DAY_MS
from counterfoil.findings.change_point import Sample, paired, shift
from counterfoil.findings.evidence import DaySum, RatesOf, Turn
from counterfoil.findings.pricing import rebuild_cost
from counterfoil.findings.stays import Stay

LEAST_DROP = 0.05  # of the share that is read from the cache
LEAST_RATIO = math.log(1.3)
HOUR_MS = 3_600_000
LEAST_ACTIVE_MS = HOUR_MS // 12

Value = Callable[[Stay], float | None]


@dataclass(frozen=True, slots=True)
class Measure:
    """`value` is None where a stay does not tell; a step is bad that is `least` or more times `worse`.

    `said` makes a fact of a value, `cost` tells what the stays after a step cost beyond those before it.
    """

    form: FindingForm
    value: Value
    worse: int
    least: float
    said: Callable[[float], Fact]
    cost: Callable[[Sequence[Stay], Sequence[Stay], RatesOf], Cost]


def cache_share(stay: Stay) -> float | None:
    """Part of what was sent that came from the cache; nothing is told where there was none at all."""
    return stay.read / stay.prompt if stay.has_cache else None


def tokens_per_turn(stay: Stay) -> float | None:
    """Logarithm of the tokens sent fresh, written and answered for each of the user's prompts.

    The context that a conversation begins with, or that had to be built anew, is not the prompt's doing.
    """
    tokens = sum(turn.fresh + turn.output - _built(turn) for turn in stay.turns)
    return math.log(tokens / len(stay.turns)) if tokens > 0 and not stay.is_understated else None


def _built(turn: Turn) -> int:
    return turn.first.prompt - turn.first.cache_read if turn.is_rebuild or not turn.context else 0


def cost_per_turn(stay: Stay) -> float | None:
    """Logarithm of pico-USD."""
    paid = total(one.cost for one in stay.sums)
    if not stay.turns or stay.is_understated or paid.unpriced_requests or paid.picousd <= 0:
        return None
    return math.log(paid.picousd / len(stay.turns))


def cost_per_hour(stay: Stay) -> float | None:
    """Logarithm of pico-USD for an hour of work, sub-agents included.

    Pauses of more than five minutes are no work.
    """
    paid = total(one.cost for one in stay.whole)
    if stay.active_ms < LEAST_ACTIVE_MS or stay.is_understated or paid.unpriced_requests or paid.picousd <= 0:
        return None
    return math.log(paid.picousd * HOUR_MS / stay.active_ms)


def cost_of_share(before: Sequence[Stay], after: Sequence[Stay], rates: RatesOf) -> Cost:
    """What was sent again instead of read, beyond what such prompts used to need; on models used before.

    Counted call by call; by the fall of the share where that explains more, as when parts of the context are
    no longer cached at all.
    """
    prompts: Counter[str] = Counter()
    for stay in before:
        prompts[stay.shell.model] += stay.prompt
    known = [stay for stay in after if stay.shell.model in prompts]
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


def cost_of_turns(before: Sequence[Stay], after: Sequence[Stay], _: RatesOf) -> Cost:
    """What a turn cost more than before."""
    paid = total(one.cost for stay in after for one in stay.sums)
    return _beyond(paid, before, after, cost_per_turn)


def cost_of_hours(before: Sequence[Stay], after: Sequence[Stay], _: RatesOf) -> Cost:
    """What an hour cost more than before."""
    paid = total(one.cost for stay in after for one in stay.whole)
    return _beyond(paid, before, after, cost_per_hour)


def _beyond(paid: Cost, before: Sequence[Stay], after: Sequence[Stay], value: Value) -> Cost:
    """The part that would not have been paid if each had cost what its like did before."""
    size = shift(paired(_samples(before, value), _samples(after, value)))
    if size is None:
        return Cost(0, 0, paid.priced_requests + paid.unpriced_requests)
    return _at_least_nothing(
        Cost(
            round(paid.picousd * -math.expm1(-size)),
            paid.priced_requests,
            paid.unpriced_requests,
        )
    )


def _samples(stays: Iterable[Stay], value_of: Value) -> list[Sample]:
    found = ((stay, value_of(stay)) for stay in stays)
    return [Sample(stay.number, stay.stratum, value) for stay, value in found if value is not None]


def _at_least_nothing(cost: Cost) -> Cost:
    return Cost(max(0, cost.picousd), cost.priced_requests, cost.unpriced_requests)


def _share(value: float) -> float:
    return min(1.0, max(0.0, value))


def _whole(value: float) -> int:
    return round(math.exp(value))


MEASURES = (
    Measure(FindingForm.CACHE_SHARE, cache_share, -1, LEAST_DROP, _share, cost_of_share),
    Measure(FindingForm.TOKENS_PER_TURN, tokens_per_turn, 1, LEAST_RATIO, _whole, cost_of_turns),
    Measure(FindingForm.COST_PER_HOUR, cost_per_hour, 1, LEAST_RATIO, _whole, cost_of_hours),
)
