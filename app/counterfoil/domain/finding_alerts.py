"""Which findings are worth a notification: a pure decision from what was told before."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import NamedTuple

from counterfoil.domain.finding import Finding, FindingKind
from counterfoil.domain.window import MINUTE_MS

NOTIFIED = (FindingKind.CACHE_BROKEN, FindingKind.RETRY_STORM)  # while they go on, something can be done
SURE = 0.9
FRESH_MS = 10 * MINUTE_MS
MOST_REMEMBERED = 200


class ToldFinding(NamedTuple):
    """What was told of: one kind of finding in one session."""

    kind: str
    agent: str
    session: str


Told = tuple[ToldFinding, ...]


def decide_findings(
    told: Told, findings: Sequence[Finding], muted: Collection[FindingKind], now_ms: int
) -> tuple[Told, tuple[Finding, ...]]:
    """What is told of now remembered, and what to say now: sure, still going on, once a session and kind.

    What is muted counts as told: switching it on again is no news of the past.
    """
    known, said = set(told), list[Finding]()
    new: list[ToldFinding] = []
    for finding in findings:
        name = ToldFinding(finding.kind.value, finding.agent, finding.session or "")
        if name in known or not _is_news(finding, now_ms):
            continue
        known.add(name)
        new.append(name)
        if finding.kind not in muted:
            said.append(finding)
    return (*told, *new)[-MOST_REMEMBERED:], tuple(said)


def to_json(told: Told) -> str:
    """One JSON array; `from_json` gives back an equal memory."""
    return json.dumps(told)


def from_json(text: str) -> Told:
    """What `to_json` wrote; text of another shape gives an empty memory."""
    try:
        told = ((str(kind), str(agent), str(session)) for kind, agent, session in json.loads(text))
        return tuple(ToldFinding(*one) for one in told)
    except (ValueError, TypeError):
        return ()


def _is_news(finding: Finding, now_ms: int) -> bool:
    goes_on = finding.session is not None and abs(now_ms - finding.last_ms) <= FRESH_MS
    return goes_on and finding.kind in NOTIFIED and finding.confidence >= SURE
