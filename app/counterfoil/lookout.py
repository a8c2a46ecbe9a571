"""Findings of the sessions that are going on, each looked at again when it gains requests."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

import msgspec

from counterfoil.call_rates import CallRates
from counterfoil.domain.finding import Finding
from counterfoil.domain.quota import NoteKind
from counterfoil.domain.window import HOUR_MS
from counterfoil.findings.detectors import LIVE, detected
from counterfoil.findings.evidence import CallRow, Shell, Sign
from counterfoil.findings.sweep import Sweep
from counterfoil.ledger.recent_calls import calls_of, shells_that_gained, signs_of
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook

LOOKED_BACK_MS = 3 * HOUR_MS
SIGNS = (NoteKind.PROMPT, NoteKind.SESSION_START, NoteKind.COMPACTION, NoteKind.RETRY, NoteKind.TOOL_RESULT)

Session = tuple[str, str]  # agent and name


@dataclass(slots=True)
class Lookout:
    """Looks at requests that may be taken back before they are written for good: it remembers findings alone.

    `upto` is the last row that was there for good when it looked last.
    """

    upto: int = -1
    _found: dict[Session, list[Finding]] = field(default_factory=dict)

    def look(self, view: LedgerView, prices: PriceBook, at_ms: int) -> tuple[Finding, ...]:
        """What the sessions of the last hours show, the latest first. Errors: LedgerError."""
        since_ms = at_ms - LOOKED_BACK_MS
        gained = shells_that_gained(view.connection, self.upto, since_ms)
        self.upto = view.last_request_id()
        by_session: dict[Session, dict[int, Shell]] = defaultdict(dict)
        for shell in (Shell(*row) for row in gained):
            by_session[shell.agent, shell.session][shell.id] = shell
        for session, shells in by_session.items():
            self._found[session] = _findings(view, prices, shells, since_ms)
        self._found = {
            session: kept
            for session, found in self._found.items()
            if (kept := [one for one in found if one.last_ms >= since_ms])
        }
        found = [one for findings in self._found.values() for one in findings]
        return tuple(sorted(found, key=lambda one: one.last_ms, reverse=True))


def _findings(view: LedgerView, prices: PriceBook, shells: dict[int, Shell], since_ms: int) -> list[Finding]:
    """Of one session, by its requests since a moment."""
    sweep, sessions = Sweep(), {shell.session for shell in shells.values()}
    rows = signs_of(view.connection, SIGNS, sessions, since_ms)
    signs = [
        Sign(NoteKind(kind), agent, session, source, at_ms, msgspec.json.decode(body))
        for kind, agent, session, source, at_ms, body in rows
    ]
    sweep.hear(signs)
    calls = [CallRow(*values) for values in calls_of(view.connection, shells, since_ms)]
    sweep.take(calls, shells, {})

    def calls_between(_agent: str, _session: str, first_ms: int, last_ms: int) -> list[CallRow]:
        return [call for call in calls if first_ms <= call.at_ms <= last_ms]

    rates = CallRates(prices, shells)
    found = detected(sweep.evidence(rates, signs=signs, calls_between=calls_between), LIVE)
    return [one for one in found if isinstance(one, Finding)]
