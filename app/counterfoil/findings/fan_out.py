"""Far more sub-agents at once than the user ever has. Pure."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median_high

from counterfoil.domain.finding import Doubt, Finding, FindingForm, FindingKind, Untold
from counterfoil.domain.money import Cost
from counterfoil.domain.window import MINUTE_MS
from counterfoil.findings.bills import whole_cost
from counterfoil.findings.bursts import thickest
from counterfoil.findings.confidence import REPORTED, heavy_tail, spread
from counterfoil.findings.evidence import Evidence, Lane

LEAST, WITHIN_MS = 20, 10 * MINUTE_MS
TIMES_USUAL, LEAST_SESSIONS = 3, 5
LEAST_SPREAD = 0.5  # of logarithms: one task may well want half as many again as another


@dataclass(frozen=True, slots=True)
class Burst:
    """The most sub-agents of a session that began within ten minutes, each by its log's first lane."""

    session: tuple[str, str]
    agents: Sequence[Lane]


def detect(evidence: Evidence) -> Iterator[Finding | Untold]:
    """One finding a session; counted is the share of their cost for those beyond the usual number.

    Confidence: that so many are no accident, by how far they lie outside what the user's other sessions with
    sub-agents have, in logarithms; the fewer these are, the less they tell.
    """
    by_agent: dict[str, list[Burst]] = defaultdict(list)
    for session, lanes in _sub_agents(evidence).items():
        lanes.sort(key=lambda lane: lane.first_ms)
        first, last = thickest([lane.first_ms for lane in lanes], WITHIN_MS)
        by_agent[session[0]].append(Burst(session, lanes[first : last + 1]))
    sessions = Counter(
        agent for agent, _ in {(lane.shell.agent, lane.shell.session) for lane in evidence.lanes}
    )
    for agent, bursts in by_agent.items():
        sizes = sorted(len(one.agents) for one in bursts)
        for one in bursts:
            if len(one.agents) >= LEAST:
                yield from _judged(one, sizes, sessions[agent], evidence)


def _sub_agents(evidence: Evidence) -> dict[tuple[str, str], list[Lane]]:
    """By session; a sub-agent has a log of its own, which may be on several models."""
    seen: set[tuple[str, int]] = set()
    found: dict[tuple[str, str], list[Lane]] = defaultdict(list)
    for lane in evidence.lanes:
        if lane.shell.is_sidechain and not lane.is_mixed:
            place = lane.shell.session, lane.source
            if place not in seen:
                seen.add(place)
                found[lane.shell.agent, lane.shell.session].append(lane)
    return found


def _judged(
    one: Burst, sizes: Sequence[int], sessions: int, evidence: Evidence
) -> Iterator[Finding | Untold]:
    """By the sizes in all sessions with sub-agents; there must be others, and others of any kind."""
    others = list(sizes)
    others.remove(len(one.agents))
    if not others or sessions <= LEAST_SESSIONS:
        calls = sum(lane.calls for lane in one.agents)
        yield Untold(FindingKind.RETRY_STORM, one.session[0], Doubt.LITTLE_HISTORY, calls)
        return
    often = others[int(0.95 * (len(others) - 1))]
    confidence = 1 - heavy_tail(_deviations(len(one.agents), others))
    if len(one.agents) > TIMES_USUAL * often and confidence >= REPORTED:
        yield _finding(one, median_high(others), confidence, evidence)


def _deviations(size: int, others: Sequence[int]) -> float:
    middle, width = spread([math.log(other) for other in others])
    return (math.log(size) - middle) / math.hypot(max(width, LEAST_SPREAD), 1 / math.sqrt(len(others)))


def _finding(one: Burst, usual: int, confidence: float, evidence: Evidence) -> Finding:
    sources = {lane.source for lane in one.agents}
    since_ms = one.agents[0].first_ms
    until_ms = max(lane.last_ms for lane in evidence.lanes_of(*one.session) if lane.source in sources)
    rows = evidence.calls_between(*one.session, since_ms, until_ms)
    calls = [row for row in rows if row.source in sources]
    cost = whole_cost(calls, evidence.rates) if calls else Cost(0, 0, sum(one.calls for one in one.agents))
    number = len(one.agents)
    minutes = -(-(one.agents[-1].first_ms - since_ms) // MINUTE_MS)
    shell = one.agents[0].shell
    return Finding(
        FindingKind.RETRY_STORM,
        FindingForm.FAN_OUT,
        shell.agent,
        since_ms,
        until_ms,
        Cost(cost.picousd * (number - usual) // number, cost.priced_requests, cost.unpriced_requests),
        confidence,
        tuple(call.id for call in calls),
        shell.session,
        shell.project,
        tuple(dict.fromkeys(lane.shell.model for lane in one.agents)),
        (("subagents", number), ("minutes", max(1, minutes)), ("usual_subagents", usual)),
    )
