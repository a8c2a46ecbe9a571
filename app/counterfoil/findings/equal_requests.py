"""Requests exactly as large as the one before, again and again. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from counterfoil.domain.finding import Finding, FindingForm, FindingKind
from counterfoil.domain.window import MINUTE_MS
from counterfoil.findings.bills import whole_cost
from counterfoil.findings.bursts import bursts
from counterfoil.findings.confidence import REPORTED, densest
from counterfoil.findings.evidence import Evidence, Lane, Repeat

LEAST, WITHIN_MS = 5, 10 * MINUTE_MS
LEAST_RATE = 0.02  # of calls: so many may be repeats by accident, though none was ever seen in real logs

Storm = tuple[Sequence[Repeat], float]
"""Repeats, and the chance that they are an accident."""


def equal_requests(evidence: Evidence) -> Iterator[Finding]:
    """One finding a session; the first of equal requests is never counted.

    Confidence: that at the user's own rate of repeats in other sessions so many do not come together.
    """
    by_lane: dict[int, list[Repeat]] = defaultdict(list)
    for one in evidence.repeats:
        by_lane[one.lane].append(one)
    many = {number: found for number, found in by_lane.items() if len(found) >= LEAST}
    if not many:
        return
    rates = _Rates(evidence, by_lane)
    storms: dict[tuple[str, str], list[Storm]] = defaultdict(list)
    for number, found in many.items():
        lane = evidence.lanes[number]
        rate = rates.elsewhere(lane)
        storms[lane.shell.agent, lane.shell.session] += _storms(found, lane, rate)
    for found_storms in storms.values():
        if found_storms:
            yield _finding(found_storms, evidence)


class _Rates:
    """How often a call of an agent is a repeat, by session."""

    def __init__(self, evidence: Evidence, by_lane: dict[int, list[Repeat]]) -> None:
        self._calls, self._repeats = Counter[tuple[str, ...]](), Counter[tuple[str, ...]]()
        for lane in evidence.lanes:
            repeats = len(by_lane.get(lane.number, ()))
            for name in ((lane.shell.agent,), (lane.shell.agent, lane.shell.session)):
                self._calls[name] += lane.calls
                self._repeats[name] += repeats

    def elsewhere(self, lane: Lane) -> float:
        """In the agent's other sessions."""
        whole, own = (lane.shell.agent,), (lane.shell.agent, lane.shell.session)
        calls, repeats = self._calls[whole] - self._calls[own], self._repeats[whole] - self._repeats[own]
        return max(LEAST_RATE, repeats / calls if calls else 0.0)


def _storms(repeats: Sequence[Repeat], lane: Lane, rate: float) -> Iterator[Storm]:
    for first, last in bursts([one.call.at_ms for one in repeats], LEAST, WITHIN_MS):
        found = repeats[first : last + 1]
        begin = found[0].nth - 1
        densest_part = densest([one.nth - begin for one in found], lane.calls, rate)
        if densest_part is not None and densest_part.chance <= 1 - REPORTED:
            yield found, densest_part.chance


def _finding(storms: Iterable[Storm], evidence: Evidence) -> Finding:
    ordered = sorted(storms, key=lambda storm: storm[0][0].call.at_ms)
    repeats = [one for found, _ in ordered for one in found]
    worst, _ = max(ordered, key=lambda storm: len(storm[0]))
    lanes = [evidence.lanes[number] for number in dict.fromkeys(one.lane for one in repeats)]
    shell = lanes[0].shell
    seconds = (worst[-1].call.at_ms - worst[0].call.at_ms + worst[0].gap_ms + 999) // 1000
    return Finding(
        FindingKind.RETRY_STORM,
        FindingForm.EQUAL_REQUESTS,
        shell.agent,
        repeats[0].call.at_ms,
        max(one.call.at_ms for one in repeats),
        whole_cost((one.call for one in repeats), evidence.rates),
        1 - min(chance for _, chance in ordered),
        tuple(one.call.id for one in sorted(repeats, key=lambda one: one.call.at_ms)),
        shell.session,
        shell.project,
        tuple(dict.fromkeys(lane.shell.model for lane in lanes)),
        (("repeats", len(worst)), ("seconds", seconds)),
    )
