"""Contexts sent or written again: on going on with a session, on a branch, by compacting over and over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from counterfoil.domain.finding import Finding, FindingForm, FindingKind
from counterfoil.domain.money import Cost, total
from counterfoil.findings.cache_rates import UsualRates
from counterfoil.findings.confidence import REPORTED
from counterfoil.findings.evidence import Cause, Evidence, Lane, Rebuild, Shrink
from counterfoil.findings.pricing import UNPRICED, rebuild_bill, sending_bill

FORMS = {Cause.RESUMED: FindingForm.ON_RESUME, Cause.BRANCHED: FindingForm.ON_BRANCH}
LEAST_COMPACTIONS, NEAR_CALLS = 3, 12
LEAST_COMPACTION_RATE = 0.005  # a call: a context lasts some two hundred
BY_HAND = "manual"

Bill = tuple[int, int] | None


def detect(evidence: Evidence) -> Iterator[Finding]:
    """One finding a session for what it was gone on with, one for its branches, one for a compaction loop.

    The confidence of the first two is that the cache was not lost just then by accident, at the user's usual
    rate of unexplained losses a call. Only caches that are written on request are judged: others promise
    nothing, and their clients drop at each prompt what was reasoned before. Of a loop it is that compactions
    at the rate of the user's other calls (once in two hundred at least) do not come so soon after each other.
    """
    rates = UsualRates(evidence)
    groups: dict[tuple[str, str, FindingForm], list[Rebuild]] = defaultdict(list)
    for one in evidence.rebuilds:
        lane = evidence.lanes[one.lane]
        if one.cause in FORMS and lane.spans:
            shell = lane.shell
            groups[shell.agent, shell.session, FORMS[one.cause]].append(one)
    for (_, _, form), of in groups.items():
        chance = rates.elsewhere(evidence.lanes[of[0].lane])
        bills = [rebuild_bill(one, evidence.rates) for one in of]
        yield from _told(evidence, form, of, bills, 1 - chance ** len(of))
    yield from _loops(evidence)


def _loops(evidence: Evidence) -> Iterator[Finding]:
    """By lane; where a session's compactions were noted nothing else that shrinks is one."""
    by_lane: dict[int, list[Shrink]] = defaultdict(list)
    noted = {_session(evidence, one.lane) for one in evidence.shrinks if one.trigger is not None}
    for one in evidence.shrinks:
        is_one = one.trigger not in (None, BY_HAND) or _session(evidence, one.lane) not in noted
        if is_one and evidence.lanes[one.lane].leaps < LEAST_COMPACTIONS:
            by_lane[one.lane].append(one)
    compactions = sum(map(len, by_lane.values()))
    for number, of in by_lane.items():
        calls = max(1, evidence.requests - evidence.lanes[number].calls)
        rate = max(LEAST_COMPACTION_RATE, (compactions - len(of)) / calls)
        chance = 1 - (1 - rate) ** NEAR_CALLS
        for loop in _near(of):
            bills = [sending_bill(one.call, evidence.rates) for one in loop[1:]]
            yield from _told(
                *(evidence, FindingForm.COMPACTION_LOOP, loop, bills), 1 - chance ** (len(loop) - 1)
            )


def _near(shrinks: Sequence[Shrink]) -> Iterator[list[Shrink]]:
    """Rows of three or more, each soon after the one before."""
    row: list[Shrink] = []
    for one in shrinks:
        if row and one.nth - row[-1].nth > NEAR_CALLS:
            if len(row) >= LEAST_COMPACTIONS:
                yield row
            row = []
        row.append(one)
    if len(row) >= LEAST_COMPACTIONS:
        yield row


def _told(
    evidence: Evidence,
    form: FindingForm,
    of: Sequence[Rebuild] | Sequence[Shrink],
    bills: Sequence[Bill],
    confidence: float,
) -> Iterator[Finding]:
    if confidence < REPORTED:
        return
    calls = sorted((one.call for one in of), key=lambda call: call.at_ms)
    lane = evidence.lanes[of[0].lane]
    yield Finding(
        *(FindingKind.REPROCESSED, form, lane.shell.agent),
        first_ms=calls[0].at_ms,
        last_ms=calls[-1].at_ms,
        cost=total(_beyond(bill) for bill in bills),
        confidence=confidence,
        requests=tuple(call.id for call in calls),
        session=lane.shell.session,
        project=lane.shell.project,
        models=_models(evidence.lanes[one.lane] for one in of),
        facts=_rebuilt(of, bills) if isinstance(of[0], Rebuild) else _compacted(of),
    )


def _rebuilt(of: Sequence[Rebuild | Shrink], bills: Sequence[Bill]) -> tuple[tuple[str, int], ...]:
    priced = [bill for bill in bills if bill is not None]
    return (
        ("times", len(of)),
        ("lost_tokens", sum(one.lost for one in of if isinstance(one, Rebuild))),
        ("paid_picousd", sum(paid for paid, _ in priced)),
        ("unbroken_picousd", sum(read for _, read in priced)),
    )


def _compacted(of: Sequence[Rebuild | Shrink]) -> tuple[tuple[str, int], ...]:
    first, last = of[0].call, of[-1].call
    return (
        ("compactions", len(of)),
        ("minutes", max(1, round((last.at_ms - first.at_ms) / 60_000))),
        ("lost_tokens", sum(one.call.prompt - one.call.cache_read for one in of[1:])),
    )


def _beyond(bill: Bill) -> Cost:
    return UNPRICED if bill is None else Cost(max(0, bill[0] - bill[1]), 1, 0)


def _models(lanes: Iterable[Lane]) -> tuple[str, ...]:
    return tuple(sorted({lane.shell.model for lane in lanes}))


def _session(evidence: Evidence, lane: int) -> tuple[str, str]:
    shell = evidence.lanes[lane].shell
    return shell.agent, shell.session
