"""A tool that fails in the same way over and over. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from counterfoil.domain.finding import Finding, FindingForm, FindingKind
from counterfoil.domain.quota import NoteKind
from counterfoil.domain.window import MINUTE_MS
from counterfoil.findings.bills import whole_cost
from counterfoil.findings.bursts import bursts
from counterfoil.findings.confidence import REPORTED, densest
from counterfoil.findings.evidence import CallRow, Evidence, Shell, Sign

LEAST, WITHIN_MS = 5, 15 * MINUTE_MS
RATE = 0.1  # of calls: in honest work one in ten may fail as others did, a test that is run again and again


@dataclass(frozen=True, slots=True)
class Loop:
    """Equal failures in one log, and the calls after the first of them until the last."""

    failures: Sequence[Sign]
    calls: Sequence[CallRow]
    chance: float


def detect(evidence: Evidence) -> Iterator[Finding]:
    """One finding a session; counted are all calls of that log from the first failure on until the last.

    Confidence: that equal failures are not work going on, by how few calls there are between them.
    """
    loops: dict[tuple[str, str], list[Loop]] = defaultdict(list)
    for signs in _equal_failures(evidence):
        loops[signs[0].agent, signs[0].session] += _loops(signs, evidence)
    shells = {(lane.shell.agent, lane.shell.session): lane.shell for lane in reversed(evidence.lanes)}
    for session, found in loops.items():
        if found and session in shells:
            yield _finding(found, shells[session], evidence)


def _equal_failures(evidence: Evidence) -> Iterator[list[Sign]]:
    by_text: dict[tuple[str, str, int, str], list[Sign]] = defaultdict(list)
    for sign in evidence.signs:
        if sign.kind is NoteKind.TOOL_RESULT and sign.body.get("is_failed") and sign.body.get("hash"):
            by_text[sign.agent, sign.session, sign.source, sign.body["hash"]].append(sign)
    yield from (signs for signs in by_text.values() if len(signs) >= LEAST)


def _loops(signs: Sequence[Sign], evidence: Evidence) -> Iterator[Loop]:
    for first, last in bursts([sign.at_ms for sign in signs], LEAST, WITHIN_MS):
        failures = signs[first : last + 1]
        since_ms, until_ms = failures[0].at_ms, failures[-1].at_ms
        rows = evidence.calls_between(signs[0].agent, signs[0].session, since_ms, until_ms)
        calls = [row for row in rows if row.source == signs[0].source and row.at_ms > since_ms]
        times = [call.at_ms for call in calls]
        # results of one call are one failure, the first of all that of the call before these
        marks = sorted({1 + bisect_right(times, sign.at_ms) for sign in failures})
        stretch = densest(marks, len(calls) + 1, RATE)
        if len(marks) >= LEAST and stretch is not None and stretch.chance <= 1 - REPORTED:
            yield Loop(failures, calls, stretch.chance)


def _finding(loops: Sequence[Loop], shell: Shell, evidence: Evidence) -> Finding:
    calls = {call.id: call for loop in loops for call in loop.calls}
    worst = max(loops, key=lambda loop: len(loop.failures))
    since_ms, until_ms = worst.failures[0].at_ms, worst.failures[-1].at_ms
    return Finding(
        FindingKind.RETRY_STORM,
        FindingForm.TOOL_FAILURES,
        shell.agent,
        min(loop.failures[0].at_ms for loop in loops),
        max(loop.failures[-1].at_ms for loop in loops),
        whole_cost(calls.values(), evidence.rates),
        1 - min(loop.chance for loop in loops),
        tuple(call.id for call in sorted(calls.values(), key=lambda call: (call.at_ms, call.id))),
        shell.session,
        shell.project,
        (shell.model,),
        (
            ("failures", len(worst.failures)),
            ("minutes", max(1, -(-(until_ms - since_ms) // MINUTE_MS))),
            ("calls", len(worst.calls)),
            ("tool", str(worst.failures[0].body.get("tool") or "")),
        ),
    )
