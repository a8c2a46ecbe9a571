"""Faults of a whole history: what comes with a version, a shorter lifetime, pauses, habits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise
from statistics import median

from counterfoil.domain.finding import FindingForm as F
from counterfoil.domain.finding import FindingKind as K
from tests.planted_findings.natural import HOUR_MS, output, step, turn, turns
from tests.planted_findings.prices import Counts, dollars
from tests.planted_findings.talk import LONG_MS, SHORT_MS, Talk, Ways
from tests.planted_findings.truth import Fault, Made

LONG_TOKENS = 150_000
BY_VERSION = (F.CACHE_SHARE, F.TOKENS_PER_TURN, F.COST_PER_HOUR)
HABITS = (F.LONG_CONTEXT, F.HUGE_RESULTS, F.LONG_SESSIONS)
WIDE = (*BY_VERSION, F.SHORTER_LIFETIME, F.SHORT_PAUSES, *HABITS, F.FEWER_TOKENS)


def changed(ways: Ways, form: F) -> None:
    """From now on the client works like this."""
    if form is F.CACHE_SHARE:
        ways.misses = 0.35
    elif form is F.TOKENS_PER_TURN:
        ways.growth = 2.2
    elif form is F.COST_PER_HOUR:
        ways.eager_agents = 1
    elif form is F.SHORTER_LIFETIME:
        ways.lifetime_ms = SHORT_MS


def within(talk: Talk, least_ms: int, most_ms: int) -> Iterator[Made]:
    """Calls after a pause of that length."""
    for before, call in pairwise(talk.calls):
        if least_ms < call.at_ms - before.at_ms <= most_ms:
            yield call


def charged(fault: Fault, talks: Iterable[Talk], after: Iterable[Talk]) -> Fault:
    """Charge what is told by the calls alone; `after` are the sessions since the change."""
    if fault.form is F.CACHE_SHARE:
        fault.also = frozenset({K.CACHE_BROKEN})
        for talk in after:
            fault.charge_rebuilds(within(talk, -1, talk.lifetime_ms))
    elif fault.form is F.SHORTER_LIFETIME:
        for talk in after:
            fault.charge_rebuilds(within(talk, SHORT_MS, LONG_MS))
    elif fault.form is F.FEWER_TOKENS:
        fault.cost = None
    elif fault.form is F.SHORT_PAUSES:
        for talk in (one for one in talks if one.log.has_split):  # else its lifetime is not known
            most = 1.5 if talk.lifetime_ms == LONG_MS else 3
            fault.charge_rebuilds(within(talk, talk.lifetime_ms, int(most * talk.lifetime_ms)))
    return fault


def long_context(talk: Talk, fault: Fault) -> None:
    """The context grows far beyond what is long, and stays."""
    while talk.context < 260_000:
        _charge_beyond(talk.call(talk.random.randint(6_000, 11_000), output(talk)), fault)
    for number in range(30):
        if number % 6 == 0:
            talk.ask("And now the next chapter.")
        _charge_beyond(talk.call(talk.random.randint(300, 2_000), output(talk)), fault)


def _charge_beyond(made: Made, fault: Fault) -> None:
    over = min(made.counts.read, max(0, made.counts.prompt - LONG_TOKENS))
    kept = made.counts._replace(read=made.counts.read - over)
    fault.charge(made.dollars - dollars(made.model, made.at_ms, kept))


def huge_results(talk: Talk, fault: Fault) -> None:
    """Results of a hundred thousand characters, sent along with every call that follows."""
    results: list[tuple[int, int]] = []
    for _ in range(talk.random.randint(1, 2)):
        tokens = talk.random.randint(15_000, 32_000)
        results.append((len(talk.calls), tokens))
        chars = int(tokens * talk.random.uniform(3.7, 4.3))
        talk.call(tokens, output(talk), result="0123456789" * (chars // 10))
        turns(talk, 2)
    for number, tokens in results:
        until = min((at for at in talk.compacted_at if at > number), default=len(talk.calls))
        for call in talk.calls[number:until]:
            counts = _without(call, tokens, is_new=call is talk.calls[number])
            fault.charge(call.dollars - dollars(call.model, call.at_ms, counts))


def _without(call: Made, tokens: int, *, is_new: bool) -> Counts:
    """The call as if so many tokens had not been in it: sent when new, then read unless all is sent again."""
    counts = call.counts
    is_read = not is_new and counts.read > counts.short + counts.long
    read = min(tokens, counts.read) if is_read else 0
    short = min(tokens - read, counts.short)
    long = min(tokens - read - short, counts.long)
    return counts._replace(read=counts.read - read, short=counts.short - short, long=counts.long - long)


def long_session(talk: Talk, fault: Fault) -> None:
    """A session kept for days: its context is built anew each morning."""
    began = talk.at_ms
    for _ in range(talk.random.randint(4, 6)):
        while talk.context < 80_000:
            turn(talk)
            talk.wait(20_000)
        talk.wait(talk.random.uniform(13, 17) * HOUR_MS)
        talk.ask("Good morning. On with it.")
        step(talk)
        if talk.calls[-1].at_ms - began > 24 * HOUR_MS:
            fault.charge_rebuilds(talk.calls[-1:])
        turns(talk, 2)


def reckon_reads(fault: Fault, talk: Talk, honest: Iterable[Talk]) -> None:
    """What was read beyond the user's own usual reads for an output of that size."""
    usual = median(_ratio(one) for one in honest if len(one.calls) >= 20)
    spent = sum(call.counts.output for call in talk.calls)
    reads = sum(call.counts.read for call in talk.calls)
    beyond = Decimal(reads) - Decimal(usual) * spent
    last = talk.calls[-1]
    free = last.counts._replace(read=0)
    each = (last.dollars - dollars(last.model, last.at_ms, free)) / last.counts.read
    fault.charge(beyond * each)


def _ratio(talk: Talk) -> float:
    return sum(call.counts.read for call in talk.calls) / sum(call.counts.output for call in talk.calls)
