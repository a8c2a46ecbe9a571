"""Whether a percent of a window holds less at certain hours of working days, as the capacity model found it.

The model sets hours of one day against the others of the same day, so that the same work is compared; its
chance of error, the spells looked at included, is what the confidence leaves out. The cost is what the
points that went too fast would have held at other hours, in the prices of the requests that it was learned
from: unknown where a percent's worth is. Windows of one agent share their hours, so the surest speaks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from counterfoil.domain.capacity_hours import is_working_day
from counterfoil.domain.finding import FACTS, Doubt, Finding, FindingForm, FindingKind, Untold
from counterfoil.domain.money import Cost
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.window import HOUR_MS, PROVIDERS
from counterfoil.findings.evidence import Evidence, PeakHours
from counterfoil.findings.pricing import UNPRICED

KIND = FindingKind.PEAK_HOURS
LEAST_CONFIDENCE = 0.5
LEAST_MS = 10 * DAY_MS  # the model asks for eight working days


def detect(evidence: Evidence) -> Iterator[Finding | Untold]:
    """One finding an agent at most; agents without windows are left out."""
    requests: Counter[str] = Counter()
    for one in evidence.sums:
        requests[one.shell.agent] += one.requests
    for agent, count in requests.items():
        known = [peak for peak in evidence.peaks if peak.agent == agent]
        doubt = _doubt(agent, known)
        if doubt is not None:
            yield Untold(KIND, agent, doubt, count)
        found = [peak for peak in known if _is_told(peak)]
        if found:
            yield _finding(min(found, key=lambda peak: (peak.chance, -peak.points)), evidence)


def hours_said(hours: Sequence[int]) -> str:
    """From when until when, by the clock: `"13-19"` for 13, 14, …, 18; 0 comes after 23."""
    begins = next((hour for hour in hours if (hour - 1) % 24 not in hours), 0)
    return f"{begins}-{(begins + len(hours) - 1) % 24 + 1}"


def _doubt(agent: str, known: Sequence[PeakHours]) -> Doubt | None:
    if known:
        looked_at_ms = max(peak.until_ms - peak.since_ms for peak in known)
        has_peak = any(peak.hours for peak in known)
        return None if has_peak or looked_at_ms >= LEAST_MS else Doubt.LITTLE_HISTORY
    return Doubt.NO_READINGS if agent in PROVIDERS else None


def _is_told(peak: PeakHours) -> bool:
    return bool(peak.hours) and peak.fewer_share > 0 and 1.0 - peak.chance >= LEAST_CONFIDENCE


def _finding(peak: PeakHours, evidence: Evidence) -> Finding:
    figures = hours_said(peak.hours), peak.fewer_share, peak.points, peak.limit
    own = (lane for lane in evidence.lanes if lane.shell.agent == peak.agent)
    lanes = sorted((lane for lane in own if _is_at(peak, lane.first_ms)), key=lambda lane: lane.first_ms)
    return Finding(
        KIND,
        FindingForm.FEWER_TOKENS,
        peak.agent,
        peak.since_ms,
        peak.until_ms,
        UNPRICED if peak.picousd is None else Cost(peak.picousd, 1, 0),
        1.0 - peak.chance,
        tuple(lane.first_id for lane in lanes),
        facts=tuple(zip(FACTS[FindingForm.FEWER_TOKENS], figures, strict=True)),
    )


def _is_at(peak: PeakHours, at_ms: int) -> bool:
    in_span = peak.since_ms <= at_ms <= peak.until_ms
    return in_span and at_ms // HOUR_MS % 24 in peak.hours and is_working_day(at_ms)
