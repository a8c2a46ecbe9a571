"""Huge results of tools, and what each cost: sent once, and carried along in every call until it is gone.

How many tokens one was is what the prompt grew by with the call that brought it. It stands at the end of that
prompt, so that each later call tells by how far it read whether it was read or had to be sent again.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from counterfoil.domain.money import Cost
from counterfoil.domain.quota import NoteKind
from counterfoil.findings.evidence import CallRow, Evidence, Lane, RatesOf, Shell, Sign
from counterfoil.findings.pricing import UNPRICED, written_again

HUGE_CHARS = 40_000
CHARS_A_TOKEN = 4  # where a log begins with it, and what was there before is not known
LEAST_CHARS_A_TOKEN = 2  # what the prompt grew by beyond that was something else
MOST_CHARS_A_TOKEN = 8  # what adds less to the prompt was not sent whole
NEXT = 2  # calls: where tools run while an answer still comes, it is logged after their results

Conversation = tuple[str, str, int, bool]
"""Agent, session, log, whether a sub-agent's."""


class HugeResult(NamedTuple):
    """What a tool gave back to a lane."""

    lane: Lane
    at_ms: int
    chars: int
    cost: Cost


class Talk(NamedTuple):
    """A lane with its huge results; moments at which turns of its began and contexts were made shorter."""

    lane: Lane
    signs: Sequence[Sign]
    begins: Sequence[int]
    ends: Sequence[int]

    @property
    def since_ms(self) -> int:
        """When there was a call before the first of them."""
        asked_ms = (at_ms for at_ms in reversed(self.begins) if at_ms < self.signs[0].at_ms)
        return next(asked_ms, self.lane.first_ms)

    @property
    def until_ms(self) -> int:
        """When the last of them is gone."""
        return _end_after(self.signs[-1].at_ms, self.ends) or self.lane.last_ms


class Brought(NamedTuple):
    """A huge result and the number of the call that brought it, of those of its lane."""

    sign: Sign
    nth: int


def huge_results(evidence: Evidence, lanes: Sequence[Lane]) -> list[HugeResult]:
    """Those given back to some lanes, lane by lane in order of time; those that were sent whole.

    Each session is looked up once. Nothing is told of lanes in which sub-agents are mixed up.
    """
    places: dict[Conversation, list[Lane]] = defaultdict(list)
    for lane in lanes:
        if not lane.is_mixed:
            shell = lane.shell
            places[shell.agent, shell.session, lane.source, shell.is_sidechain].append(lane)
    given: dict[int, list[Sign]] = defaultdict(list)
    for sign in _huge(evidence.signs):
        if (own := _lane_of(sign, places)) is not None:
            given[own.number].append(sign)
    talks = _talks(given, lanes, evidence)
    calls = _calls_of(talks, evidence)
    return [
        HugeResult(talk.lane, sign.at_ms, sign.body["chars"], cost)
        for talk in talks
        for sign, cost in _costs(talk, calls[talk.lane.number], evidence.rates)
    ]


def _huge(signs: Sequence[Sign]) -> Iterator[Sign]:
    for sign in signs:
        if sign.kind is NoteKind.TOOL_RESULT and not sign.body.get("is_failed"):
            chars = sign.body.get("chars")
            if isinstance(chars, int) and chars >= HUGE_CHARS:
                yield sign


def _lane_of(sign: Sign, places: Mapping[Conversation, Sequence[Lane]]) -> Lane | None:
    """The one whose call sent it: of several models the latest begun by then, else the next to begin."""
    own = places.get((sign.agent, sign.session, sign.source, bool(sign.body.get("is_sidechain"))), ())
    going_on = [lane for lane in own if sign.at_ms <= lane.last_ms]
    by_beginning = sorted(going_on, key=lambda lane: abs(lane.first_ms - sign.at_ms))
    return min(by_beginning, key=lambda lane: lane.first_ms > sign.at_ms, default=None)


def _talks(given: Mapping[int, Sequence[Sign]], lanes: Iterable[Lane], evidence: Evidence) -> list[Talk]:
    ends = _moments(((one.lane, one.call.at_ms) for one in evidence.shrinks), given)
    begins = _moments(((one.lane, one.first.at_ms) for one in evidence.turns), given)
    return [
        Talk(lane, given[lane.number], begins[lane.number], ends[lane.number])
        for lane in lanes
        if lane.number in given
    ]


def _moments(found: Iterable[tuple[int, int]], lanes: Container[int]) -> dict[int, list[int]]:
    moments: dict[int, list[int]] = defaultdict(list)
    for lane, at_ms in found:
        if lane in lanes:
            moments[lane].append(at_ms)
    return moments


def _calls_of(talks: Iterable[Talk], evidence: Evidence) -> dict[int, list[CallRow]]:
    """By lane, from a turn that begins before its first huge result until the last one is gone."""
    shells = {one.shell.id: one.shell for one in evidence.sums}
    sessions: dict[tuple[str, str], list[Talk]] = defaultdict(list)
    for talk in talks:
        sessions[talk.lane.shell.agent, talk.lane.shell.session].append(talk)
    calls: dict[int, list[CallRow]] = defaultdict(list)
    for session, own in sessions.items():
        numbers = {(one.lane.source, *_kind(one.lane.shell)): one.lane.number for one in own}
        since_ms, until_ms = min(one.since_ms for one in own), max(one.until_ms for one in own)
        for row in evidence.calls_between(*session, since_ms, until_ms):
            if row.context in shells and row.prompt:
                number = numbers.get((row.source, *_kind(shells[row.context])))
                if number is not None:
                    calls[number].append(row)
    return calls


def _kind(shell: Shell) -> tuple[str, bool]:
    return shell.model, shell.is_sidechain


def _costs(talk: Talk, calls: Sequence[CallRow], rates_of: RatesOf) -> Iterator[tuple[Sign, Cost]]:
    grown = [call.prompt - before for call, before in zip(calls, _left_before(calls), strict=True)]
    brought = list(_brought(talk, calls, grown))
    chars: Counter[int] = Counter()
    for sign, nth in brought:
        chars[nth] += sign.body["chars"]
    for sign, nth in brought:
        least = LEAST_CHARS_A_TOKEN if nth else CHARS_A_TOKEN
        # results of one call share what it grew by
        tokens = min(grown[nth], chars[nth] // least) * sign.body["chars"] // chars[nth]
        yield sign, _carried(tokens, list(_with_it(tokens, calls[nth:], talk.ends)), rates_of)


def _left_before(calls: Sequence[CallRow]) -> list[int]:
    """What was in the context before each: the prompt of the call before it, and its answer."""
    return [0, *(call.prompt + call.output for call in calls[:-1])][: len(calls)]


def _brought(talk: Talk, calls: Sequence[CallRow], grown: Sequence[int]) -> Iterator[Brought]:
    """Those whose call is there."""
    nth = 0
    for sign in talk.signs:
        while nth < len(calls) and calls[nth].at_ms < sign.at_ms:
            nth += 1
        least, end_ms = sign.body["chars"] // MOST_CHARS_A_TOKEN, _end_after(sign.at_ms, talk.ends)
        for place in range(nth, min(nth + NEXT, len(calls))):
            if grown[place] >= least and (end_ms is None or calls[place].at_ms < end_ms):
                yield Brought(sign, place)
                break


def _end_after(at_ms: int, ends: Sequence[int]) -> int | None:
    return next((end_ms for end_ms in ends if end_ms > at_ms), None)


def _with_it(tokens: int, calls: Sequence[CallRow], ends: Sequence[int]) -> Iterator[CallRow]:
    """The call that brought it and those after, until so much was taken out that it may have been in that."""
    end_ms, before = _end_after(calls[0].at_ms, ends), 0
    for call in calls:
        if (end_ms is not None and call.at_ms >= end_ms) or call.prompt <= before - tokens // 2:
            return
        before = call.prompt
        yield call


def _carried(tokens: int, calls: Sequence[CallRow], rates_of: RatesOf) -> Cost:
    """By each call's own prices; read as far as the call read, sent or written again beyond that."""
    begins, spent = calls[0].prompt - tokens, 0
    for call in calls:
        rates = rates_of(call.context, call.at_ms, call.prompt)
        read = min(tokens, max(0, call.cache_read - begins))
        sent = written_again(call, tokens - read, rates)
        if sent is None or (read and rates.cache_read is None):
            return UNPRICED
        spent += sent + read * (rates.cache_read or 0)
    return Cost(spent, 1, 0)
