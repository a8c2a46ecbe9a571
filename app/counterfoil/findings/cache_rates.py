"""How often caches fail the user without a cause: what a session is judged by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable

from counterfoil.findings.confidence import worse_than_usual
from counterfoil.findings.evidence import Cause, Evidence, Lane, Rebuild

LEAST_CALLS = 20  # of a session that tells what is usual
# a provider that keeps a cache on request loses little; one that does so of itself promises nothing
ASKED_RATE, UNASKED_RATE = 0.02, 0.05
WORST_FACTOR = 3  # a user all of whose sessions are broken has no normal to judge by
SAME_READ = 0.01


def speaks_against(one: Rebuild) -> bool:
    """Whether a rebuild speaks against the cache.

    A second call's does not: clients add to their first prompt once they have started. Where nothing is
    written on request, neither do those of calls that found half of what was there, or lag by one call: such
    a cache is filled at leisure and spread over machines.
    """
    if one.cause is not Cause.UNEXPLAINED or one.nth <= 1:
        return False
    is_asked = one.call.cache_write_5m + one.call.cache_write_1h > 0
    return is_asked or (one.read * 2 < one.before and one.read < one.earlier * (1 - SAME_READ))


class UsualRates:
    """Unexplained rebuilds a call, by session and provider."""

    def __init__(self, evidence: Evidence) -> None:
        calls: dict[tuple[Hashable, ...], int] = defaultdict(int)
        missed: dict[tuple[Hashable, ...], int] = defaultdict(int)
        for lane in evidence.lanes:
            calls[_whose(lane)] += lane.calls
        for one in evidence.rebuilds:
            missed[_whose(evidence.lanes[one.lane])] += speaks_against(one)
        self._own = {
            whose: missed[whose] / number for whose, number in calls.items() if number >= LEAST_CALLS
        }
        self._sorted: dict[Hashable, list[float]] = defaultdict(list)
        for whose, rate in sorted(self._own.items(), key=lambda item: item[1]):
            self._sorted[whose[0]].append(rate)

    def elsewhere(self, lane: Lane) -> float:
        """That which a quarter of the user's other sessions with a lane's provider exceeds.

        Never below what is honest for such a cache, nor above three times that.
        """
        least = ASKED_RATE if lane.spans else UNASKED_RATE
        whose = _whose(lane)
        usual = worse_than_usual(self._sorted.get(whose[0], ()), self._own.get(whose))
        return min(max(usual or 0.0, least), WORST_FACTOR * least)


def _whose(lane: Lane) -> tuple[Hashable, ...]:
    shell = lane.shell
    return shell.provider, shell.agent, shell.session
