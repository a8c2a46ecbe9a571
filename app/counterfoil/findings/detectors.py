"""The detectors: each looks at the evidence for one kind of finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from counterfoil.domain.finding import Finding, Untold
from counterfoil.findings.evidence import Evidence

Detector = Callable[[Evidence], Iterable[Finding | Untold]]

DETECTORS: tuple[Detector, ...] = ()
LIVE: tuple[Detector, ...] = ()  # those that are worth a notification while it goes on


def detected(evidence: Evidence, detectors: Iterable[Detector] = DETECTORS) -> list[Finding | Untold]:
    """What they find, in no order."""
    return [one for detector in detectors for one in detector(evidence)]
