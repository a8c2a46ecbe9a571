"""Huge results of tools, and an estimate of what each cost: sent once, and read again until it is gone.

A token is taken as four characters. How many calls followed is read off the lane: calls are counted where a
turn, a rebuild or a compaction tells their number, and taken as evenly spread between.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from counterfoil.domain.money import Cost
from counterfoil.domain.quota import NoteKind
from counterfoil.findings.evidence import Evidence, Lane, Rates, RatesOf, Sign
from counterfoil.findings.pricing import UNPRICED

HUGE_CHARS = 40_000
CHARS_A_TOKEN = 4
HOUR_MS = 3_600_000


class HugeResult(NamedTuple):
    """What a tool gave back to a lane."""

    lane: Lane
    at_ms: int
    chars: int
    cost: Cost


class Numbers(NamedTuple):
    """Calls of a lane whose number is known, by moment in ms; `ends` are of shorter contexts."""

    known: list[tuple[int, int]]
    ends: list[tuple[int, int]]


def huge_results(evidence: Evidence, lanes: Sequence[Lane]) -> list[HugeResult]:
    """Those given back to some lanes, in order of time."""
    places: dict[tuple[str, int, bool], list[Lane]] = defaultdict(list)
    for lane in lanes:
        places[lane.shell.session, lane.source, lane.shell.is_sidechain].append(lane)
    found = [(sign, own) for sign in _huge(evidence.signs) if (own := _lane_of(sign, places)) is not None]
    if not found:
        return []
    numbers = _numbers(evidence, {lane.number: lane for _, lane in found})
    return [_result(sign, lane, numbers[lane.number], evidence.rates) for sign, lane in found]


def _huge(signs: Sequence[Sign]) -> Iterator[Sign]:
    for sign in signs:
        if sign.kind is NoteKind.TOOL_RESULT and not sign.body.get("is_failed"):
            chars = sign.body.get("chars")
            if isinstance(chars, int) and chars >= HUGE_CHARS:
                yield sign


def _lane_of(sign: Sign, places: Mapping[tuple[str, int, bool], Sequence[Lane]]) -> Lane | None:
    """The one whose call sent it: of several models the latest begun by then, else the next to begin."""
    own = places.get((sign.session, sign.source, bool(sign.body.get("is_sidechain"))), ())
    going_on = [lane for lane in own if sign.at_ms <= lane.last_ms]
    by_beginning = sorted(going_on, key=lambda lane: abs(lane.first_ms - sign.at_ms))
    return min(by_beginning, key=lambda lane: lane.first_ms > sign.at_ms, default=None)


def _numbers(evidence: Evidence, lanes: Mapping[int, Lane]) -> dict[int, Numbers]:
    known: dict[int, dict[int, int]] = {
        number: {lane.first_ms: 0, lane.last_ms: lane.calls - 1} for number, lane in lanes.items()
    }
    ends: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for rebuild in evidence.rebuilds:
        if rebuild.lane in known:
            known[rebuild.lane][rebuild.call.at_ms] = rebuild.nth
    for shrink in evidence.shrinks:
        if shrink.lane in known:
            known[shrink.lane][shrink.call.at_ms] = shrink.nth
            ends[shrink.lane].append((shrink.call.at_ms, shrink.nth))
    left = {number: lane.calls for number, lane in lanes.items()}
    for turn in reversed(evidence.turns):
        if turn.lane in left:
            left[turn.lane] -= turn.calls  # a lane's turns go on to its end
            known[turn.lane][turn.first.at_ms] = left[turn.lane]
    return {number: Numbers(sorted(places.items()), ends[number]) for number, places in known.items()}


def _calls_upto(numbers: Numbers, at_ms: int) -> int:
    """How many there were by then."""
    place = bisect_right(numbers.known, (at_ms, numbers.known[-1][1]))
    if not place:
        return 0
    if place == len(numbers.known):
        return numbers.known[-1][1] + 1
    (since_ms, first), (until_ms, last) = numbers.known[place - 1 : place + 1]
    return first + (last - first) * (at_ms - since_ms) // (until_ms - since_ms) + 1


def _result(sign: Sign, lane: Lane, numbers: Numbers, rates_of: RatesOf) -> HugeResult:
    """Sent with the call that follows, read by each after that until the context is made shorter."""
    chars = sign.body["chars"]
    tokens = min(chars // CHARS_A_TOKEN, lane.largest)
    end = next((number for at_ms, number in numbers.ends if at_ms > sign.at_ms), lane.calls)
    reads = max(0, end - 1 - _calls_upto(numbers, sign.at_ms))
    rates = rates_of(lane.shell.id, sign.at_ms, lane.largest // 2)  # in the middle of its growth
    sent, read = _sent(lane, sign.at_ms, rates), rates.cache_read if lane.has_cache else rates.input
    cost = UNPRICED if sent is None or read is None else Cost(tokens * (sent + reads * read), 1, 0)
    return HugeResult(lane, sign.at_ms, chars, cost)


def _sent(lane: Lane, at_ms: int, rates: Rates) -> int | None:
    """The price of what is sent for the first time: written to the cache where the lane does so."""
    if not lane.spans:
        return rates.input
    span = next((one for one in reversed(lane.spans) if one.first_ms <= at_ms), lane.spans[0])
    return rates.cache_write_1h if span.lifetime_ms >= HOUR_MS else rates.cache_write_5m
