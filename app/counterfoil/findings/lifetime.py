"""How long the cache lives: an hour that became five minutes, and pauses just longer than it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from counterfoil.domain.finding import Finding, FindingForm, FindingKind
from counterfoil.domain.money import total
from counterfoil.findings.cache_rates import UsualRates
from counterfoil.findings.confidence import REPORTED, clean_split_chance
from counterfoil.findings.evidence import Cause, Evidence, Lane, LifeSpan, Rebuild
from counterfoil.findings.places import LONG_LIFE_MS, MINUTE_MS, SHORT_LIFE_MS
from counterfoil.findings.pricing import rebuild_cost

LEAST_CALLS = 5  # that wrote for the one lifetime, and for the other
LEAST_SESSIONS = 5
MOSTLY = 0.8  # of a session's written calls, or of sessions
LEAST_PAUSES = 5
JUST_OVER = {SHORT_LIFE_MS: 3 * SHORT_LIFE_MS, LONG_LIFE_MS: LONG_LIFE_MS * 3 // 2}
FAMILY = "claude"  # the models whose lifetimes are known


def detect(evidence: Evidence) -> Iterator[Finding]:
    """Sessions whose cache came to live shorter, or all from a day on; pauses just over the lifetime.

    The confidence of a drop is that writes, or sessions, of both lifetimes mixed at random would not stand so
    cleanly apart; of the pauses, that the cache would not have been lost without them at the user's usual
    rate of unexplained losses a call.
    """
    lanes = [lane for lane in evidence.lanes if _is_own(lane)]
    rebuilds: dict[int, list[Rebuild]] = defaultdict(list)
    subagents = _subagents(evidence.lanes)
    for one in evidence.rebuilds:
        shell = evidence.lanes[one.lane].shell
        if one.cause is not Cause.EXPIRED or FAMILY not in shell.model:
            continue
        if _rest_ms(one, subagents[shell.agent, shell.session]) >= one.lifetime_ms:
            rebuilds[one.lane].append(one)
    for lane in lanes:
        yield from _dropped(evidence, lane, rebuilds[lane.number])
    yield from _dropped_for_all(evidence, lanes, rebuilds)
    yield from _pauses(evidence, [one for of in rebuilds.values() for one in of])


def _is_own(lane: Lane) -> bool:
    return not lane.shell.is_sidechain and not lane.is_mixed and FAMILY in lane.shell.model


def _dropped(evidence: Evidence, lane: Lane, expired: Sequence[Rebuild]) -> Iterator[Finding]:
    """A lane that wrote for an hour and then, to its end, for five minutes."""
    if len(lane.spans) < 2 or lane.spans[-1].lifetime_ms != SHORT_LIFE_MS:
        return
    before, after = _sides(lane.spans)
    if min(before, after) < LEAST_CALLS:
        return
    since = lane.spans[-1]
    yield from _shorter(
        *(evidence, [lane], since.first_id, since.first_ms),
        [one for one in expired if one.call.at_ms > since.first_ms and _is_between(one)],
        1 - clean_split_chance(before, after),
        session=lane.shell.session,
    )


def _sides(spans: Sequence[LifeSpan]) -> tuple[int, int]:
    """Calls that wrote for an hour before the last stretch, and calls in it; 0 where these were few."""
    long = sum(span.calls for span in spans[:-1] if span.lifetime_ms == LONG_LIFE_MS)
    every = sum(span.calls for span in spans[:-1])
    return (long if long >= MOSTLY * every else 0), spans[-1].calls


def _dropped_for_all(
    evidence: Evidence, lanes: Sequence[Lane], rebuilds: dict[int, list[Rebuild]]
) -> Iterator[Finding]:
    """By agent, the user's sessions in order: long-lived ones up to a day, short-lived ones since."""
    by_agent: dict[str, list[Lane]] = defaultdict(list)
    for lane in lanes:
        if sum(span.calls for span in lane.spans) >= LEAST_CALLS:
            by_agent[lane.shell.agent].append(lane)
    for of in by_agent.values():
        of.sort(key=lambda lane: lane.first_ms)
        split = _split([_is_short(lane) for lane in of])
        if split is None:
            continue
        after = of[split:]
        chance = min(1.0, len(of) * clean_split_chance(split, len(after)))
        expired = [one for lane in after for one in rebuilds[lane.number] if _is_between(one)]
        first = after[0]
        yield from _shorter(evidence, after, first.first_id, first.first_ms, expired, 1 - chance, None)


def _is_short(lane: Lane) -> bool:
    short = sum(span.calls for span in lane.spans if span.lifetime_ms == SHORT_LIFE_MS)
    return short * 2 > sum(span.calls for span in lane.spans)


def _split(are_short: Sequence[bool]) -> int | None:
    """The first of the short ones, where hardly any stands before and hardly any other after it."""
    best, found = 0, None
    for place in range(LEAST_SESSIONS, len(are_short) - LEAST_SESSIONS + 1):
        short, long = sum(are_short[place:]), place - sum(are_short[:place])
        if are_short[place] and short >= MOSTLY * (len(are_short) - place) and long >= MOSTLY * place:
            best, found = max((best, found or 0), (short + long, place))
    return found


def _is_between(one: Rebuild) -> bool:
    """Whether the longer lifetime would have kept it."""
    return one.lifetime_ms == SHORT_LIFE_MS and one.gap_ms < LONG_LIFE_MS


def _shorter(
    evidence: Evidence,
    lanes: Sequence[Lane],
    first_id: int,
    first_ms: int,
    expired: Sequence[Rebuild],
    confidence: float,
    session: str | None,
) -> Iterator[Finding]:
    if confidence < REPORTED:
        return
    shell = lanes[0].shell
    yield Finding(
        *(FindingKind.CACHE_LIFETIME, FindingForm.SHORTER_LIFETIME, shell.agent),
        first_ms=first_ms,
        last_ms=max(lane.last_ms for lane in lanes),
        cost=total(rebuild_cost(one, evidence.rates) for one in expired),
        confidence=confidence,
        requests=(first_id, *sorted(one.call.id for one in expired if one.call.id != first_id)),
        session=session,
        project=shell.project if session else "",
        models=tuple(sorted({lane.shell.model for lane in lanes})),
        facts=(
            *(("rebuilds", len(expired)), ("lost_tokens", sum(one.lost for one in expired))),
            ("before_minutes", LONG_LIFE_MS // MINUTE_MS),
            ("after_minutes", SHORT_LIFE_MS // MINUTE_MS),
        ),
    )


def _pauses(evidence: Evidence, expired: Sequence[Rebuild]) -> Iterator[Finding]:
    rates = UsualRates(evidence)
    groups: dict[tuple[str, int], list[Rebuild]] = defaultdict(list)
    for one in expired:
        if one.gap_ms <= JUST_OVER[one.lifetime_ms]:
            groups[evidence.lanes[one.lane].shell.agent, one.lifetime_ms].append(one)
    for (agent, lifetime_ms), of in groups.items():
        if len(of) < LEAST_PAUSES:
            continue
        calls = sorted((one.call for one in of), key=lambda call: call.at_ms)
        yield Finding(
            *(FindingKind.CACHE_LIFETIME, FindingForm.SHORT_PAUSES, agent),
            first_ms=calls[0].at_ms,
            last_ms=calls[-1].at_ms,
            cost=total(rebuild_cost(one, evidence.rates) for one in of),
            confidence=1 - max(rates.elsewhere(evidence.lanes[one.lane]) for one in of),
            requests=tuple(call.id for call in calls),
            models=tuple(sorted({evidence.lanes[one.lane].shell.model for one in of})),
            facts=(
                *(("pauses", len(of)), ("lost_tokens", sum(one.lost for one in of))),
                ("lifetime_minutes", lifetime_ms // MINUTE_MS),
                ("up_to_minutes", JUST_OVER[lifetime_ms] // MINUTE_MS),
            ),
        )


def _subagents(lanes: Sequence[Lane]) -> dict[tuple[str, str], list[Lane]]:
    """Their lanes by session."""
    sessions: dict[tuple[str, str], list[Lane]] = defaultdict(list)
    for lane in lanes:
        if lane.shell.is_sidechain:
            sessions[lane.shell.agent, lane.shell.session].append(lane)
    return sessions


def _rest_ms(one: Rebuild, subagents: Sequence[Lane]) -> int:
    """For how long the whole session had rested: no other model nor a sub-agent was at work."""
    now_ms = one.call.at_ms
    busy = (lane.last_ms for lane in subagents if lane.first_ms < now_ms)
    return min(one.gap_ms, one.idle_ms, now_ms - min(now_ms, max(busy, default=0)))
