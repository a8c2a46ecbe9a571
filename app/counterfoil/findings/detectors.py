"""The detectors: each looks at the evidence for one kind of finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from counterfoil.domain.finding import Finding, Untold
from counterfoil.findings import (
    cache_broken,
    client_version,
    habits,
    lifetime,
    other_model,
    peak_hours,
    reprocessed,
    retry_storm,
    same_prompt,
)
from counterfoil.findings.evidence import Evidence

Detector = Callable[[Evidence], Iterable[Finding | Untold]]

DETECTORS: tuple[Detector, ...] = (
    cache_broken.detect,
    reprocessed.detect,
    lifetime.detect,
    same_prompt.detect,
    other_model.detect,
    retry_storm.detect,
    client_version.detect,
    peak_hours.detect,
    habits.detect,
)
# those that are worth a notification while it goes on
LIVE: tuple[Detector, ...] = (cache_broken.detect, retry_storm.detect)


def detected(evidence: Evidence, detectors: Iterable[Detector] = DETECTORS) -> list[Finding | Untold]:
    """What they find, in no order."""
    return [one for detector in detectors for one in detector(evidence)]
