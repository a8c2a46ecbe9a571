"""What is shown of a finding beside its figures: its requests, and their session around them."""

from __future__ import annotations

from pathlib import Path

from counterfoil.domain.finding import Finding
from counterfoil.domain.finding_case import Case, case_in, case_without_session
from counterfoil.domain.session import SessionContext, SessionName, SessionPart, session_of
from counterfoil.domain.session_line import Call, line_of
from counterfoil.domain.times import DAY_MS
from counterfoil.ledger.grouping import Group, PriceSteps
from counterfoil.ledger.sessions import SessionRows, one_state
from counterfoil.prices.book import PriceBook
from counterfoil.sessions import call_of

MOST_REQUESTS = 2_000  # of one finding, the latest; more are no picture
EARLIER_MS, LATER_MS = 7 * DAY_MS, DAY_MS


class Cases:
    """The requests behind findings of one ledger. The file is open only while it is asked."""

    def __init__(self, path: Path, prices: PriceBook) -> None:
        self.path = path
        self._prices, self._steps = prices, PriceSteps.of(prices)

    def of(self, finding: Finding) -> Case:
        """What is behind one. Errors: LedgerError."""
        with one_state(self.path, self._steps) as rows:
            contexts = rows.contexts(0)
            own = rows.standing_for(finding.requests[-MOST_REQUESTS:])
            if finding.session is None:
                return case_without_session([call_of(one, contexts, self._prices) for one in own])
            return self._in_session(rows, contexts, finding, {str(one.keys[3]) for one in own})

    def _in_session(
        self, rows: SessionRows, contexts: dict[int, SessionContext], finding: Finding, keys: set[str]
    ) -> Case:
        name = SessionName(finding.agent, finding.session or "")
        numbers = [number for number, context in contexts.items() if context.name == name]
        found = rows.calls(numbers, finding.first_ms - EARLIER_MS, finding.last_ms + LATER_MS)
        calls = [call_of(one, contexts, self._prices) for one in found]
        parts = zip((contexts[_context(one)] for one in found), map(_part, calls), strict=True)
        session = session_of(name, parts)
        return case_without_session(()) if session is None else case_in(line_of(session, calls), keys)


def _context(one: Group) -> int:
    number = one.keys[0]
    assert isinstance(number, int)
    return number


def _part(call: Call) -> SessionPart:
    return SessionPart(1, 0, call.tokens, call.cost, call.at_ms, call.at_ms)
