"""Sessions that read far more from the cache for each token of output than the user's others do."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from counterfoil.domain.finding import Doubt, Finding, FindingForm, FindingKind, Untold
from counterfoil.domain.money import Cost
from counterfoil.findings.confidence import heavy_tail, spread
from counterfoil.findings.evidence import DaySum, Evidence, Lane

LEAST_SESSIONS, LEAST_CALLS = 8, 20
MANY = 100
LEAST_DEVIATIONS, LEAST_FACTOR = 4.0, 3.0
LEAST_SPREAD = 0.2  # of the logarithm: sessions that look more alike than a fifth are so by accident
LEAST_CONFIDENCE, MOST_CONFIDENCE = 0.6, 0.9  # it is a symptom, not a cause
DAY_MS = 86_400_000

Session = tuple[str, str]


def many_reads(evidence: Evidence, broken: Collection[Session]) -> Iterator[Finding | Untold]:
    """Sessions far from the median of the others, by agent; none of the `broken`.

    The confidence is that in as many sessions none lies as far out by accident, with a distribution that
    has outliers, and at most MOST_CONFIDENCE. Sessions with too little output logged are no measure.
    """
    ratios, understated = _ratios(evidence.sums)
    lanes: dict[Session, list[Lane]] = defaultdict(list)
    for lane in evidence.lanes:
        lanes[lane.shell.agent, lane.shell.session].append(lane)
    for agent, of in ratios.items():
        usual = _Usual({name: math.log(ratio) for name, ratio in of.items()})
        for session, ratio in of.items():
            if len(of) <= LEAST_SESSIONS or (agent, session) in broken or not lanes[agent, session]:
                continue
            yield from _judged(evidence, lanes[agent, session], ratio, usual.of_others(session), len(of))
    for agent, requests in understated.items():
        yield Untold(FindingKind.CACHE_BROKEN, agent, Doubt.OUTPUT_UNDERSTATED, requests)


class _Usual:
    """Median and spread of what an agent's sessions have, without the one that is judged."""

    def __init__(self, values: Mapping[str, float]) -> None:
        self._values, self._whole = values, spread(list(values.values()))

    def of_others(self, session: str) -> tuple[float, float]:
        """One among MANY moves neither, and leaving it out anew each time would take long."""
        if len(self._values) > MANY:
            return self._whole
        return spread([value for name, value in self._values.items() if name != session])


def _ratios(sums: Sequence[DaySum]) -> tuple[Mapping[str, dict[str, float]], Mapping[str, int]]:
    """By agent: reads for a token of output by session, and the requests of sessions that cannot tell."""
    calls: dict[Session, int] = defaultdict(int)
    reads: dict[Session, int] = defaultdict(int)
    output: dict[Session, int] = defaultdict(int)
    too_little: dict[Session, int] = defaultdict(int)
    for one in sums:
        session = one.shell.agent, one.shell.session
        calls[session] += one.requests
        reads[session] += one.cache_read
        output[session] += one.output
        too_little[session] += one.understated
    ratios: dict[str, dict[str, float]] = defaultdict(dict)
    understated: dict[str, int] = defaultdict(int)
    for (agent, name), number in calls.items():
        session = agent, name
        if too_little[session]:
            understated[agent] += too_little[session]
        elif number >= LEAST_CALLS and reads[session] and output[session]:
            ratios[agent][name] = reads[session] / output[session]
    return ratios, understated


def _judged(
    evidence: Evidence, lanes: Sequence[Lane], ratio: float, others: tuple[float, float], sessions: int
) -> Iterator[Finding]:
    middle, deviation = others
    usual = math.exp(middle)
    deviations = (math.log(ratio) - middle) / max(deviation, LEAST_SPREAD)
    if deviations < LEAST_DEVIATIONS or ratio < LEAST_FACTOR * usual:
        return
    confidence = min(MOST_CONFIDENCE, 1 - heavy_tail(deviations) * sessions)
    if confidence < LEAST_CONFIDENCE:
        return
    shell = lanes[0].shell
    yield Finding(
        *(FindingKind.CACHE_BROKEN, FindingForm.READS_PER_OUTPUT, shell.agent),
        first_ms=min(lane.first_ms for lane in lanes),
        last_ms=max(lane.last_ms for lane in lanes),
        cost=_beyond(evidence, lanes, 1 - usual / ratio),
        confidence=confidence,
        requests=tuple(sorted({number for lane in lanes for number in (lane.first_id, lane.last_id)})),
        session=shell.session,
        project=shell.project,
        models=tuple(sorted({lane.shell.model for lane in lanes})),
        facts=(
            *(("ratio", round(ratio, 1)), ("usual_ratio", round(usual, 1))),
            ("calls", sum(lane.calls for lane in lanes)),
        ),
    )


def _beyond(evidence: Evidence, lanes: Sequence[Lane], share: float) -> Cost:
    """What that share of all that a session read cost."""
    session = lanes[0].shell.agent, lanes[0].shell.session
    cost = Cost()
    for one in evidence.sums:
        if (one.shell.agent, one.shell.session) == session and one.cache_read:
            rates = evidence.rates(one.shell.id, one.day * DAY_MS, one.prompt // max(1, one.requests))
            if rates.cache_read is None:
                cost += Cost(0, 0, one.requests)
            else:
                cost += Cost(round(one.cache_read * share) * rates.cache_read, one.requests, 0)
    return cost
