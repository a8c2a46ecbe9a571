"""Storms: equal requests, retries, tools that fail over and over, sub-agents without number. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from counterfoil.domain.finding import Finding, Untold
from counterfoil.findings import error_retries, fan_out, tool_failures
from counterfoil.findings.equal_requests import equal_requests
from counterfoil.findings.evidence import Evidence


def detect(evidence: Evidence) -> Iterator[Finding | Untold]:
    """At most one finding a session and form; what equal requests cost is not counted for errors again."""
    equal = list(equal_requests(evidence))
    yield from equal
    yield from error_retries.detect(evidence, {number for one in equal for number in one.requests})
    yield from tool_failures.detect(evidence)
    yield from fan_out.detect(evidence)
