"""From the ledger's requests to findings: what cost more than it had to, since when, how sure, what to do.

rows ─ sweep ─> evidence ─ detectors ─> findings

What is new since the last look is only its sessions': these are looked at anew as a whole, so that the
findings are those of a first look, whatever was read in between.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, cast

import msgspec

from counterfoil.call_rates import CallRates
from counterfoil.domain.finding import Doubt, Finding, FindingKind, Found, Untold
from counterfoil.domain.money import total
from counterfoil.domain.quota import NoteKind
from counterfoil.findings.detectors import detected
from counterfoil.findings.evidence import Branch, CallRow, Evidence, PeakHours, Shell, Sign
from counterfoil.findings.sweep import Sweep
from counterfoil.inspection_sums import DaySums
from counterfoil.ledger import calls
from counterfoil.ledger.connection import Connection, open_for_questions, translating
from counterfoil.ledger.grouping import PriceSteps
from counterfoil.ledger.sessions import SessionRows
from counterfoil.prices.book import PriceBook

HEARD = (NoteKind.PROMPT, NoteKind.SESSION_START, NoteKind.COMPACTION)  # by the sweep
SIGNS = (*HEARD, NoteKind.RETRY, NoteKind.TOOL_RESULT, NoteKind.MODEL_CHOICE)
NOTES = (NoteKind.COST_STATE, NoteKind.SESSION, NoteKind.PROMPT_CACHE)
MOST_ROWS = 20_000  # more news than these are quicker taken by looking at everything anew

Name = tuple[str, str]  # a session's: agent and name


class State(msgspec.Struct, frozen=True):
    """How far the ledger was: its id, and the last rows of requests and of notes."""

    ledger_id: str
    event: int
    note: int


class Inspection:
    """The findings of one ledger, for one thread at a time; looks on from where it stood.

    `peaks` tells what is known of hours. The file is open only while it is asked. Errors: LedgerError.
    """

    def __init__(
        self, path: Path, prices: PriceBook, peaks: Callable[[], Sequence[PeakHours]] = tuple
    ) -> None:
        self.path = path
        self._prices, self._steps, self._peaks = prices, PriceSteps.of(prices), peaks
        self._begin()

    def _begin(self) -> None:
        self._state: State | None = None
        self._found = Found()
        self._sweep = Sweep()
        self._sums = DaySums(self._prices)
        self._shells: dict[int, Shell] = {}
        self._contexts: dict[Name, list[int]] = defaultdict(list)
        self._branches: dict[int, Branch] = {}
        self._signs: list[Sign] = []
        self._notes: list[Sign] = []
        self._heard: dict[Name, list[Sign]] = defaultdict(list)
        self._rates = CallRates(self._prices, self._shells)

    def look(self) -> Found:
        """All findings as it stands now."""
        with translating(self.path), closing(open_for_questions(self.path)) as connection:
            connection.execute("BEGIN")  # one state for all questions
            rows = SessionRows(connection, self._steps)
            state = State(rows.ledger_id, *calls.upto(connection))
            if state != self._state:
                self._catch_up(connection, rows, state)
                self._found = self._judged(connection)
                self._state = state
            return self._found

    def _catch_up(self, connection: Connection, rows: SessionRows, state: State) -> None:
        known, self._state = self._state, None  # what is broken off is begun anew
        found = calls.branches(connection)
        branches = {source: Branch(source, CallRow(*parent)) for source, parent in found.items()}
        is_later = known is not None and _is_later(state, known) and branches == self._branches
        if known is not None and is_later and not calls.has_moved(connection, known.event):
            self._go_on(connection, rows, known)
        else:
            self._begin()
            self._branches = branches
            self._take_all(connection, state)

    def _take_all(self, connection: Connection, state: State) -> None:
        self._learn(connection, 0)
        self._sums.begin(connection, self._steps)
        self._sweep.hear(sign for signs in self._heard.values() for sign in signs)
        found = cast("Iterator[CallRow]", calls.calls(connection, state.event))  # its values will do
        self._sweep.take(found, self._shells, self._branches)

    def _go_on(self, connection: Connection, rows: SessionRows, known: State) -> None:
        sessions = self._learn(connection, known.note)
        shells = [self._shells[context] for context in calls.changed(connection, known.event)]
        sessions |= {(shell.agent, shell.session) for shell in shells}
        self._sums.add(rows.came(known.event), 1)
        self._sums.add(rows.went(known.event), -1)
        self._sweep.forget(sessions)
        for name in sessions:
            self._sweep.hear(self._heard[name])
        contexts = [context for name in sessions for context in self._contexts[name]]
        found = calls.calls_of(connection, contexts, *self._sums.times(contexts))
        self._sweep.take(_rows(found), self._shells, self._branches)

    def _learn(self, connection: Connection, after_note: int) -> set[Name]:
        """Contexts and notes that are new; the sessions that are to be looked at anew for these."""
        for row in calls.shells(connection, max(self._shells, default=0)):
            shell = self._shells[row[0]] = Shell(*row)
            self._contexts[shell.agent, shell.session].append(shell.id)
        new = [_sign(row) for row in calls.signs(connection, (*SIGNS, *NOTES), after_note)]
        self._signs += (sign for sign in new if sign.kind in SIGNS)
        self._notes += (sign for sign in new if sign.kind in NOTES)
        sessions = set()
        for sign in new:
            if sign.kind in HEARD:
                self._heard[sign.agent, sign.session].append(sign)
                sessions.add((sign.agent, sign.session))
        for signs in (self._signs, self._notes, *map(self._heard.__getitem__, sessions)):
            signs.sort(key=_at_ms)
        return sessions

    def _judged(self, connection: Connection) -> Found:
        found = detected(self._evidence(connection))
        findings = [one for one in found if isinstance(one, Finding)]
        findings.sort(key=lambda one: (-one.cost.picousd, -one.confidence, one.name))
        sums, lanes = self._sums.all(self._shells), self._sweep.lanes
        return Found(
            tuple(findings),
            merged(one for one in found if isinstance(one, Untold)),
            sum(one.requests for one in sums),
            total(one.cost for one in sums),
            min((lane.first_ms for lane in lanes), default=None),
            max((lane.last_ms for lane in lanes), default=None),
        )

    def _evidence(self, connection: Connection) -> Evidence:
        def calls_between(agent: str, session: str, since_ms: int, until_ms: int) -> list[CallRow]:
            contexts = self._contexts.get((agent, session), ())
            found = list(_rows(calls.calls_of(connection, contexts, since_ms, until_ms)))
            return sorted(found, key=lambda row: row.at_ms)

        return self._sweep.evidence(
            self._rates,
            self._sums.all(self._shells),
            self._signs,
            self._notes,
            self._sums.uncounted,
            self._peaks(),
            calls_between,
        )


def merged(untold: Iterable[Untold]) -> tuple[Untold, ...]:
    """One for each kind, agent and doubt."""
    requests: Counter[tuple[FindingKind, str, Doubt]] = Counter()
    for one in untold:
        requests[one.kind, one.agent, one.doubt] += one.requests
    return tuple(Untold(*what, number) for what, number in sorted(requests.items()))


def _is_later(state: State, known: State) -> bool:
    """Whether going on leads there, and is quicker than to begin anew."""
    news = state.event - known.event, state.note - known.note
    return state.ledger_id == known.ledger_id and min(news) >= 0 and max(news) <= MOST_ROWS


def _rows(found: Iterable[calls.CallValues]) -> Iterator[CallRow]:
    return map(CallRow._make, found)


def _sign(row: tuple[Any, ...]) -> Sign:
    _, kind, agent, session, source, at_ms, body = row
    return Sign(NoteKind(kind), agent, session, source, at_ms, msgspec.json.decode(body))


def _at_ms(sign: Sign) -> int:
    return sign.at_ms
