"""A cache that breaks again and again in one session, by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median_low
from typing import NamedTuple

from counterfoil.domain.finding import Doubt, Finding, FindingForm, FindingKind, Untold
from counterfoil.domain.money import total
from counterfoil.domain.quota import NoteKind
from counterfoil.findings.cache_rates import SAME_READ, UsualRates, speaks_against
from counterfoil.findings.confidence import REPORTED, densest
from counterfoil.findings.evidence import Cause, Evidence, Lane, Rebuild, Sign
from counterfoil.findings.pricing import rebuild_cost
from counterfoil.findings.reads_per_output import many_reads

LEAST_REBUILDS = 3
LEAST_NEVER = 4  # rebuilds without one read: the first call cannot read
SMALL_PROMPT, MIDWAY_READ = 8_000, 40_000
FEW_CALLS = 5
HONEST_CAUSES = ("ttl", "expir", "idle", "model", "compact", "clear", "effort")
CONFIRMED, DENIED = 0.1, 0.5  # what is left of the doubt when the client says so too, of the belief when not

Session = tuple[str, str]


class Bust(NamedTuple):
    """A stretch of a lane in which the cache did not hold."""

    lane: Lane
    rebuilds: Sequence[Rebuild]
    chance: float

    @property
    def calls(self) -> int:
        """From the first to the last of the stretch."""
        return self.rebuilds[-1].nth - self.rebuilds[0].nth + 1

    @property
    def form(self) -> FindingForm:
        """Never read at all, always up to the same place, or neither."""
        first, last = self.rebuilds[0], self.rebuilds[-1]
        reads = [one.read for one in self.rebuilds]
        is_whole = first.nth == 1 and last.nth == self.lane.calls - 1 and not self.lane.first_read
        if is_whole and not any(reads) and len(reads) >= LEAST_NEVER:
            return FindingForm.NEVER_READ
        return FindingForm.FROZEN if _is_frozen(self.rebuilds) else FindingForm.COLLAPSED


def detect(evidence: Evidence) -> Iterator[Finding | Untold]:
    """Sessions with a stretch of at least three unexplained rebuilds, and those that read far too much.

    The confidence is that rebuilds at the rate of the user's other sessions with that provider (that which a
    quarter of them exceeds) do not come as dense by accident: `confidence.densest`. Where the client's own
    note of its cache counts misses too, a tenth of the doubt is left; where it counts none, or names an
    honest cause, half of the belief.
    """
    notes = _cache_notes(evidence.notes)
    busts: dict[Session, list[Bust]] = defaultdict(list)
    for bust in _busts(evidence):
        busts[bust.lane.shell.agent, bust.lane.shell.session].append(bust)
    found = [_finding(evidence, of, notes.get(session)) for session, of in busts.items()]
    told = [one for one in found if one.confidence >= REPORTED]
    yield from told
    yield from many_reads(evidence, {(one.agent, one.session or "") for one in told})
    yield from _doubts(evidence)


def _busts(evidence: Evidence) -> Iterator[Bust]:
    by_lane: dict[int, list[Rebuild]] = defaultdict(list)
    for one in evidence.rebuilds:
        by_lane[one.lane].append(one)
    rates = UsualRates(evidence)
    for number, rebuilds in by_lane.items():
        lane = evidence.lanes[number]
        counted = [one for one in rebuilds if speaks_against(one)]
        if len(counted) >= LEAST_REBUILDS and lane.leaps * 2 < len(counted):
            bust = _bust(lane, rebuilds, counted, rates.elsewhere(lane))
            if bust is not None:
                yield bust


def _bust(lane: Lane, rebuilds: Sequence[Rebuild], counted: Sequence[Rebuild], rate: float) -> Bust | None:
    dense = densest([one.nth for one in counted], lane.calls, rate)
    if dense is None or dense.last - dense.first + 1 < LEAST_REBUILDS:
        return None
    first, last = _begin(rebuilds, counted[dense.first]), counted[dense.last].nth
    within = [one for one in rebuilds if first <= one.nth <= last]
    edited = sum(one.cause is Cause.EDITED for one in within)
    if edited * 2 > len(within):
        return None  # contexts that come and go, not one that grows
    # a pause shorter than the lifetime explains nothing where the cache is broken anyhow
    return Bust(lane, [one for one in within if _is_part(one)], dense.chance)


def _begin(rebuilds: Sequence[Rebuild], first: Rebuild) -> int:
    """The number of the call from which on each was a rebuild up to the first that counts."""
    parts = {one.nth for one in rebuilds if _is_part(one)}
    begin = first.nth
    while begin - 1 in parts:
        begin -= 1
    return begin


def _is_part(one: Rebuild) -> bool:
    return one.cause is Cause.UNEXPLAINED or (one.cause is Cause.EXPIRED and one.gap_ms < one.lifetime_ms)


def _is_frozen(rebuilds: Sequence[Rebuild]) -> bool:
    """Whether call after call, three at least and mostly, read up to the same place while more was there."""
    row = longest = same = 0
    for before, one in pairwise(rebuilds):
        is_same = one.read > 0 and abs(one.read - before.read) <= SAME_READ * before.read
        row = row + 1 if is_same and one.nth == before.nth + 1 else 0
        same, longest = same + (row > 0), max(longest, row)
    return longest + 1 >= LEAST_REBUILDS and same * 2 >= len(rebuilds)


def _finding(evidence: Evidence, busts: Sequence[Bust], note: Sign | None) -> Finding:
    worst = min(busts, key=lambda one: one.chance)
    shell = worst.lane.shell
    rebuilds = sorted((one for bust in busts for one in bust.rebuilds), key=lambda one: one.call.id)
    confidence = 1 - min(1.0, worst.chance * len(busts))
    confidence, cause = _confirmed(confidence, note, rebuilds)
    facts = {
        "rebuilds": len(rebuilds),
        "calls": sum(bust.calls for bust in busts),
        "lost_tokens": sum(one.lost for one in rebuilds),
        "cached_before": median_low(one.before for one in worst.rebuilds),
        "read_after": median_low(one.read for one in worst.rebuilds),
    }
    if worst.form is FindingForm.NEVER_READ:
        del facts["cached_before"], facts["read_after"]
    return Finding(
        *(FindingKind.CACHE_BROKEN, worst.form, shell.agent),
        first_ms=min(one.call.at_ms for one in rebuilds),
        last_ms=max(one.call.at_ms for one in rebuilds),
        cost=total(rebuild_cost(one, evidence.rates) for one in rebuilds),
        confidence=confidence,
        requests=tuple(one.call.id for one in rebuilds),
        session=shell.session,
        project=shell.project,
        models=tuple(sorted({bust.lane.shell.model for bust in busts})),
        facts=tuple(facts.items()),
        confirmed_by=cause,
    )


def _cache_notes(notes: Iterable[Sign]) -> dict[Session, Sign]:
    """The last of each session."""
    return {(one.agent, one.session): one for one in notes if one.kind is NoteKind.PROMPT_CACHE}


def _confirmed(confidence: float, note: Sign | None, rebuilds: Sequence[Rebuild]) -> tuple[float, str | None]:
    """What is left of a confidence after the client's own word, and the cause as the client names it."""
    if note is None or note.at_ms < rebuilds[LEAST_REBUILDS - 1].call.at_ms:
        return confidence, None
    misses, cause = note.body.get("misses"), note.body.get("last_miss_cause")
    if not isinstance(misses, int | float):
        return confidence, None
    is_honest = isinstance(cause, str) and any(word in cause.lower() for word in HONEST_CAUSES)
    if misses == 0 or is_honest:
        return confidence * DENIED, None
    if misses < LEAST_REBUILDS:
        return confidence, None
    return 1 - (1 - confidence) * CONFIRMED, cause if isinstance(cause, str) else None


def _doubts(evidence: Evidence) -> Iterator[Untold]:
    counted: dict[tuple[str, Doubt], int] = defaultdict(int)
    alternating: dict[int, int] = defaultdict(int)
    for one in evidence.rebuilds:
        alternating[one.lane] += speaks_against(one)
    for lane in evidence.lanes:
        agent = lane.shell.agent
        misses = alternating[lane.number]
        if lane.is_mixed or (misses >= LEAST_REBUILDS and lane.leaps * 2 >= misses):
            counted[agent, Doubt.INTERLEAVED] += lane.calls
        elif not lane.has_cache and lane.calls >= FEW_CALLS and lane.largest >= SMALL_PROMPT:
            counted[agent, Doubt.NO_CACHE_FIGURES] += lane.calls
        elif lane.first_read >= MIDWAY_READ and not lane.is_branch:
            counted[agent, Doubt.BEGINS_MIDWAY] += 1
    for agent, requests in evidence.uncounted.items():
        counted[agent, Doubt.NO_CACHE_FIGURES] += requests
    for (agent, doubt), requests in counted.items():
        if requests:
            yield Untold(FindingKind.CACHE_BROKEN, agent, doubt, requests)
