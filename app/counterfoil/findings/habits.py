"""What habits cost: contexts kept long, huge tool results, sessions kept for days. Sums, and no scolding.

Each is told once an agent, as a share of what all its requests cost, where it is worth a word. One session
may be chance: with each more that shows it the doubt is halved, and what is left of 1 is the confidence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from counterfoil.domain.finding import FACTS, Doubt, Fact, Finding, FindingForm, FindingKind, Untold
from counterfoil.domain.money import PICOUSD_PER_USD, Cost, total
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.window import HOUR_MS
from counterfoil.findings.evidence import LONG_TOKENS, Cause, DaySum, Evidence, Lane, RatesOf, Rebuild
from counterfoil.findings.huge_results import huge_results
from counterfoil.findings.pricing import rebuild_cost

KIND = FindingKind.HABIT
LEAST_COST = PICOUSD_PER_USD  # less is not worth a word
LEAST_SHARES = {
    FindingForm.LONG_CONTEXT: 0.05,
    FindingForm.HUGE_RESULTS: 0.02,
    FindingForm.LONG_SESSIONS: 0.02,
}
KEPT_MS = 2 * DAY_MS
LEAST_RETURNS = 3


@dataclass(frozen=True, slots=True)
class Habit:
    """What it cost, in how many sessions; `figures` are its facts but for the share, which comes last."""

    form: FindingForm
    cost: Cost
    sessions: int
    span: tuple[int, int]
    requests: tuple[int, ...]
    models: tuple[str, ...]
    figures: tuple[Fact, ...]


def detect(evidence: Evidence) -> Iterator[Finding | Untold]:
    """At most one finding an agent and habit."""
    lanes: dict[str, list[Lane]] = defaultdict(list)
    sums: dict[str, list[DaySum]] = defaultdict(list)
    for lane in evidence.lanes:
        lanes[lane.shell.agent].append(lane)
    for one in evidence.sums:
        sums[one.shell.agent].append(one)
    heard = {sign.agent for sign in evidence.signs}
    for agent, own in sums.items():
        requests, cost = sum(one.requests for one in own), total(one.cost for one in own)
        if agent not in heard:
            yield Untold(KIND, agent, Doubt.NO_SIGNS, requests)
        if not cost.known:
            yield Untold(KIND, agent, Doubt.NO_PRICE, requests)
            continue
        for habit_of in HABITS:
            habit = habit_of(evidence, lanes[agent])
            if habit is not None and _is_dear(habit, cost):
                yield _finding(agent, habit, cost)


def long_context(evidence: Evidence, lanes: Sequence[Lane]) -> Habit | None:
    """What reading beyond `LONG_TOKENS` cost: saved if the context were kept at that.

    Where nothing is cached it is what was sent beyond it; what compacting would cost is not taken off.
    """
    long = [lane for lane in lanes if lane.long_calls]
    cost = total(_beyond(lane, evidence.rates) for lane in long)
    calls = sum(lane.long_calls for lane in long)
    return _habit(FindingForm.LONG_CONTEXT, cost, long, (calls, LONG_TOKENS))


def _beyond(lane: Lane, rates_of: RatesOf) -> Cost:
    size = LONG_TOKENS + (lane.long_read + lane.long_fresh) // lane.long_calls
    rates = rates_of(lane.shell.id, lane.last_ms, size)
    tokens, rate = (lane.long_read, rates.cache_read) if lane.has_cache else (lane.long_fresh, rates.input)
    return Cost(0, 0, lane.long_calls) if rate is None else Cost(tokens * rate, lane.long_calls, 0)


def many_huge_results(evidence: Evidence, lanes: Sequence[Lane]) -> Habit | None:
    """What sending huge results, and carrying them along in every later call, cost."""
    found = huge_results(evidence, lanes)
    cost = total(one.cost for one in found)
    holding = {one.lane.number: one.lane for one in found}
    chars = sum(one.chars for one in found)
    return _habit(FindingForm.HUGE_RESULTS, cost, list(holding.values()), (len(found), chars))


def long_sessions(evidence: Evidence, lanes: Sequence[Lane]) -> Habit | None:
    """What coming back after a session's first day cost: the context written again after an hour or more."""
    sessions: dict[str, list[Lane]] = defaultdict(list)
    for lane in lanes:
        if not lane.shell.is_sidechain:
            sessions[lane.shell.session].append(lane)
    kept = [own for own in sessions.values() if _last_ms(own) - _first_ms(own) > KEPT_MS]
    returns = _returns(evidence, {lane.number for own in kept for lane in own})
    told = [
        (own, [one for one in back if one.call.at_ms > _first_ms(own) + DAY_MS])
        for own in kept
        if len(back := [one for lane in own for one in returns[lane.number]]) >= LEAST_RETURNS
    ]
    later = sorted((one for _, back in told for one in back), key=lambda one: one.call.at_ms)
    days = max((_last_ms(own) - _first_ms(own) for own, _ in told), default=0) // DAY_MS
    return _habit(
        FindingForm.LONG_SESSIONS,
        total(rebuild_cost(one, evidence.rates) for one in later),
        [lane for own, _ in told for lane in own],
        (len(told), days, len(later)),
        tuple(one.call.id for one in later),
    )


HABITS: tuple[Callable[[Evidence, Sequence[Lane]], Habit | None], ...] = (
    long_context,
    many_huge_results,
    long_sessions,
)


def _returns(evidence: Evidence, lanes: set[int]) -> dict[int, list[Rebuild]]:
    returns: dict[int, list[Rebuild]] = defaultdict(list)
    for one in evidence.rebuilds:
        if one.lane in lanes and one.cause is Cause.EXPIRED and one.gap_ms >= HOUR_MS:
            returns[one.lane].append(one)
    return returns


def _habit(
    form: FindingForm,
    cost: Cost,
    lanes: Sequence[Lane],
    figures: tuple[Fact, ...],
    requests: tuple[int, ...] = (),
) -> Habit | None:
    """`requests` are the last ones of the lanes that show it where no others are named."""
    if not lanes:
        return None
    return Habit(
        form,
        cost,
        len({lane.shell.session for lane in lanes}),
        (_first_ms(lanes), _last_ms(lanes)),
        requests or tuple(lane.last_id for lane in sorted(lanes, key=lambda lane: lane.last_ms)),
        tuple(sorted({lane.shell.model for lane in lanes})),
        figures,
    )


def _first_ms(lanes: Sequence[Lane]) -> int:
    return min(lane.first_ms for lane in lanes)


def _last_ms(lanes: Sequence[Lane]) -> int:
    return max(lane.last_ms for lane in lanes)


def _is_dear(habit: Habit, cost: Cost) -> bool:
    paid = habit.cost.picousd
    return paid >= LEAST_COST and paid >= LEAST_SHARES[habit.form] * cost.picousd


def _finding(agent: str, habit: Habit, cost: Cost) -> Finding:
    figures = *habit.figures, habit.cost.picousd / cost.picousd
    return Finding(
        KIND,
        habit.form,
        agent,
        *habit.span,
        habit.cost,
        1.0 - 0.5**habit.sessions,
        habit.requests,
        models=habit.models,
        facts=tuple(zip(FACTS[habit.form], figures, strict=True)),
    )
