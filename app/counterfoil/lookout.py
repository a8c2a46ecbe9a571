"""Findings of the sessions that are going on, each looked at again when it gains requests or signs."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from counterfoil.call_rates import CallRates
from counterfoil.domain.finding import Finding
from counterfoil.domain.quota import NoteKind
from counterfoil.domain.window import HOUR_MS
from counterfoil.errors import MISTAKES, without_words
from counterfoil.findings.detectors import LIVE, detected
from counterfoil.findings.evidence import CallRow, RatesOf, Shell, Sign
from counterfoil.findings.sweep import Sweep
from counterfoil.ledger.calls import calls_of
from counterfoil.ledger.recent_calls import (
    Between,
    Session,
    sessions_that_gained,
    shells_of,
    signs_of,
)
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook

LOOKED_BACK_MS = HOUR_MS
LOOKED_AHEAD_MS = HOUR_MS  # what lies further ahead has its time from another clock than now
SIGNS = (NoteKind.PROMPT, NoteKind.SESSION_START, NoteKind.COMPACTION, NoteKind.RETRY, NoteKind.TOOL_RESULT)

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Lookout:
    """Looks at requests that may be taken back before they are written for good: it remembers findings alone.

    `upto` are the last rows, of requests and of notes, that were there for good when it looked last.
    """

    upto: tuple[int, int] = (0, 0)
    _found: dict[Session, list[Finding]] = field(default_factory=dict)

    def look(self, view: LedgerView, prices: PriceBook, at_ms: int) -> tuple[Finding, ...]:
        """What the sessions of the last hour show, the latest first. Errors: LedgerError."""
        between = since_ms, until_ms = at_ms - LOOKED_BACK_MS, at_ms + LOOKED_AHEAD_MS
        gained = sessions_that_gained(view.connection, between, self.upto, SIGNS)
        self.upto = view.last_request_id(), view.last_note_id()
        if gained:
            self._found |= _findings(view, prices, gained, between)
        self._found = {
            session: kept
            for session, found in self._found.items()
            if (kept := [one for one in found if since_ms <= one.last_ms <= until_ms])
        }
        found = [one for findings in self._found.values() for one in findings]
        return tuple(sorted(found, key=lambda one: one.last_ms, reverse=True))


def _findings(
    view: LedgerView, prices: PriceBook, sessions: set[Session], between: Between
) -> dict[Session, list[Finding]]:
    """Of each session, by its own requests and signs."""
    shells = {shell.id: shell for shell in (Shell(*row) for row in shells_of(view.connection, sessions))}
    calls, signs = defaultdict[Session, list[CallRow]](list), defaultdict[Session, list[Sign]](list)
    for values in calls_of(view.connection, shells, *between):
        shell = shells[values[2]]
        calls[shell.agent, shell.session].append(CallRow(*values))
    for kind, agent, session, source, at_ms, body in signs_of(view.connection, SIGNS, sessions, between):
        sign = Sign(NoteKind(kind), agent, session, source, at_ms, msgspec.json.decode(body))
        signs[agent, session].append(sign)
    rates = CallRates(prices, shells)
    return {one: _of_session(calls[one], signs[one], shells, rates) for one in sessions}


def _of_session(
    calls: Sequence[CallRow], signs: Sequence[Sign], shells: Mapping[int, Shell], rates: RatesOf
) -> list[Finding]:
    def calls_between(_agent: str, _session: str, first_ms: int, last_ms: int) -> list[CallRow]:
        return [call for call in calls if first_ms <= call.at_ms <= last_ms]

    sweep = Sweep()
    try:
        sweep.hear(signs)
        sweep.take(calls, shells, {})
        found = detected(sweep.evidence(rates, signs=signs, calls_between=calls_between), LIVE)
    except MISTAKES as error:  # how it stands must not wait for what is found
        log.error("a session was not looked at: %s", without_words(error))
        return []
    return [one for one in found if isinstance(one, Finding)]
