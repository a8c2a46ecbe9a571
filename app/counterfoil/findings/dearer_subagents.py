"""Sub-agents on a model that is dearer than their session's. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from counterfoil.domain.finding import Finding, FindingForm, FindingKind
from counterfoil.domain.money import PICOUSD_PER_USD, Cost, total
from counterfoil.domain.times import DAY_MS
from counterfoil.findings.bills import bill
from counterfoil.findings.evidence import DaySum, Evidence, Lane, RatesOf, Shell
from counterfoil.findings.session_sums import Session, SessionSums, by_session, lanes_by_session, unchosen

LEAST_PICOUSD, LEAST_SHARE = PICOUSD_PER_USD // 100, 0.01  # a cent, and of the session's cost


@dataclass(frozen=True, slots=True)
class Dearer:
    """A session's sub-agents on dearer models: what they cost more than on its own, and share of all."""

    session: Session
    main: Shell
    sums: tuple[DaySum, ...]
    cost: Cost
    share: float


def detect(evidence: Evidence) -> Iterator[Finding]:
    """One finding a session. That it costs more is a fact; whether somebody asked for it is not known.

    Confidence: that it was not chosen, by how many of the user's other sessions with sub-agents do the same.
    """
    sessions = {name: sums for name, sums in by_session(evidence.sums).items() if sums.sub and sums.main}
    found = [one for name, sums in sessions.items() if (one := _dearer(name, sums, evidence.rates))]
    if not found:
        return
    of = Counter(agent for agent, _ in sessions)
    alike = Counter(pair for one in found for pair in _pairs(one))
    lanes = lanes_by_session(evidence.lanes)
    for one in found:
        confidence = unchosen(max(alike[pair] for pair in _pairs(one)), of[one.session[0]])
        own = _own(one, lanes.get(one.session, ()))
        if own:  # none where no record of theirs is of one request
            yield _finding(one, confidence, own, evidence)


def _dearer(name: Session, sums: SessionSums, rates_of: RatesOf) -> Dearer | None:
    """None where its sub-agents are on its own models, or on none that is dearer by more than a trifle."""
    calls = Counter[str]()
    for one in sums.main:
        calls[one.shell.model] += one.requests
    model = max(calls, key=lambda one: (calls[one], one))
    own = (one for one in sums.main if one.shell.model == model)
    main = max(own, key=lambda one: (one.requests, one.shell.id)).shell
    dearer = tuple(
        one for one in sums.sub if one.shell.model not in calls and _is_dearer(one, main, rates_of)
    )
    cost = total(_beyond(one, main, rates_of) for one in dearer)
    whole = sums.cost.picousd
    if not dearer or cost.picousd < max(LEAST_PICOUSD, LEAST_SHARE * whole):
        return None
    return Dearer(name, main, dearer, cost, total(one.cost for one in dearer).picousd / max(1, whole))


def _is_dearer(one: DaySum, main: Shell, rates_of: RatesOf) -> bool:
    theirs, ours = (rates_of(context, one.day * DAY_MS, 0) for context in (one.shell.id, main.id))
    if theirs.input is None or theirs.output is None or ours.input is None or ours.output is None:
        return False
    return theirs.input > ours.input and theirs.output > ours.output


def _beyond(one: DaySum, main: Shell, rates_of: RatesOf) -> Cost:
    at_ms, prompt = one.day * DAY_MS + DAY_MS // 2, one.prompt // max(1, one.requests)
    theirs, ours = (bill(one, rates_of(context, at_ms, prompt)) for context in (one.shell.id, main.id))
    if theirs is None or ours is None:
        return Cost(0, 0, one.requests)
    return Cost(theirs - ours, one.requests, 0)


def _pairs(one: Dearer) -> set[tuple[str, str, str]]:
    return {(one.session[0], one.main.model, each.shell.model) for each in one.sums}


def _own(one: Dearer, lanes: Iterable[Lane]) -> list[Lane]:
    """The lanes of its sub-agents."""
    models = {each.shell.model for each in one.sums}
    return [lane for lane in lanes if lane.shell.is_sidechain and lane.shell.model in models]


def _finding(one: Dearer, confidence: float, own: Sequence[Lane], evidence: Evidence) -> Finding:
    models = sorted({each.shell.model for each in one.sums})
    agent, session = one.session
    since_ms, until_ms = min(lane.first_ms for lane in own), max(lane.last_ms for lane in own)
    contexts = {each.shell.id for each in one.sums}
    calls = evidence.calls_between(agent, session, since_ms, until_ms)
    dearest = max(one.sums, key=lambda each: (each.cost.picousd, each.shell.model)).shell.model
    return Finding(
        FindingKind.OTHER_MODEL,
        FindingForm.DEARER_SUBAGENTS,
        agent,
        since_ms,
        until_ms,
        one.cost,
        confidence,
        tuple(call.id for call in calls if call.context in contexts),
        session,
        one.main.project,
        (one.main.model, *models),
        (
            ("main_model", one.main.model),
            ("other_model", dearest),
            ("calls", sum(each.requests for each in one.sums)),
            ("cost_share", one.share),
        ),
    )
