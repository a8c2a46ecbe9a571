"""Requests that fail and are made again, over and over within minutes. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence

from counterfoil.domain.finding import Doubt, Finding, FindingForm, FindingKind, Untold
from counterfoil.domain.quota import NoteKind
from counterfoil.domain.window import MINUTE_MS
from counterfoil.findings.bills import whole_cost
from counterfoil.findings.bursts import bursts
from counterfoil.findings.confidence import REPORTED, densest
from counterfoil.findings.evidence import Evidence, Lane, Sign
from counterfoil.findings.session_sums import Session, lanes_by_session

LEAST, WITHIN_MS = 5, 10 * MINUTE_MS
LEAST_RATE = 0.02  # of requests: so many may fail on any day


def detect(evidence: Evidence, told: Collection[int]) -> Iterator[Finding | Untold]:
    """One finding a session, for its thickest burst. `told` are requests whose cost is found already.

    Requests that failed are in no log and usually not billed: what is counted is equal requests meanwhile.
    Confidence: that at the user's own rate of failures in other sessions so many do not come together.
    """
    by_session: dict[Session, list[Sign]] = defaultdict(list)
    for sign in evidence.signs:
        if sign.kind is NoteKind.RETRY:
            by_session[sign.agent, sign.session].append(sign)
    many = [session for session, signs in by_session.items() if len(signs) >= LEAST]
    if many:
        lanes = lanes_by_session(evidence.lanes)
        retries = Counter(sign.agent for signs in by_session.values() for sign in signs)
        calls = Counter[str]()
        for lane in evidence.lanes:
            calls[lane.shell.agent] += lane.calls
        for session in many:
            agent, signs, own = session[0], by_session[session], lanes.get(session, [])
            failed, made = retries[agent] - len(signs), calls[agent] - sum(lane.calls for lane in own)
            rate = max(LEAST_RATE, failed / (failed + made) if failed else 0.0)
            storm = _storm(signs, rate, evidence)
            if storm is not None:
                yield _finding(storm, own, evidence, told)
    yield from _untold(evidence)


def _storm(signs: Sequence[Sign], rate: float, evidence: Evidence) -> tuple[Sequence[Sign], float] | None:
    """The longest burst of a session, and the chance that it is an accident; None where it may well be."""
    found = bursts([sign.at_ms for sign in signs], LEAST, WITHIN_MS)
    if not found:
        return None
    first, last = max(found, key=lambda places: places[1] - places[0])
    storm = signs[first : last + 1]
    calls = evidence.calls_between(storm[0].agent, storm[0].session, storm[0].at_ms, storm[-1].at_ms)
    tries = sorted([(sign.at_ms, True) for sign in storm] + [(call.at_ms, False) for call in calls])
    marks = [place for place, (_, is_failed) in enumerate(tries, 1) if is_failed]
    stretch = densest(marks, len(tries), rate)
    return None if stretch is None or stretch.chance > 1 - REPORTED else (storm, stretch.chance)


def _finding(
    storm: tuple[Sequence[Sign], float], lanes: Sequence[Lane], evidence: Evidence, told: Collection[int]
) -> Finding:
    signs, chance = storm
    first_ms, last_ms = signs[0].at_ms, signs[-1].at_ms
    own = {lane.number for lane in lanes}
    repeats = [
        one.call
        for one in evidence.repeats
        if one.lane in own and first_ms <= one.call.at_ms <= last_ms and one.call.id not in told
    ]
    words = Counter(str(sign.body.get("status") or sign.body.get("error") or "") for sign in signs)
    return Finding(
        FindingKind.RETRY_STORM,
        FindingForm.ERROR_RETRIES,
        signs[0].agent,
        first_ms,
        last_ms,
        whole_cost(repeats, evidence.rates),
        1 - chance,
        tuple(call.id for call in repeats),
        signs[0].session,
        lanes[0].shell.project if lanes else "",
        tuple(dict.fromkeys(lane.shell.model for lane in lanes)),
        (
            ("errors", len(signs)),
            ("minutes", max(1, -(-(last_ms - first_ms) // MINUTE_MS))),
            ("status", max(words, key=lambda word: (words[word], word))),
        ),
    )


def _untold(evidence: Evidence) -> Iterator[Untold]:
    """Agents of which no sign at all was noted."""
    noted = {sign.agent for sign in evidence.signs}
    unnoted = Counter[str]()
    for lane in evidence.lanes:
        if lane.shell.agent not in noted:
            unnoted[lane.shell.agent] += lane.calls
    for agent, requests in unnoted.items():
        yield Untold(FindingKind.RETRY_STORM, agent, Doubt.NO_SIGNS, requests)
