"""Not the model that was chosen: dearer sub-agents, silent switches, requests that no log has. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from counterfoil.domain.finding import Finding, Untold
from counterfoil.findings import dearer_subagents, helper_calls, silent_switch
from counterfoil.findings.evidence import Evidence


def detect(evidence: Evidence) -> Iterator[Finding | Untold]:
    """At most one finding a session and form."""
    yield from dearer_subagents.detect(evidence)
    yield from silent_switch.detect(evidence)
    yield from helper_calls.detect(evidence)
