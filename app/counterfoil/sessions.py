"""All sessions of a ledger, kept up as rows come in; and one of them request by request.

rows ─> what each context used ─> sessions
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from counterfoil.domain.money import total
from counterfoil.domain.session import (
    Session,
    SessionContext,
    SessionName,
    SessionPart,
    changed,
    during,
    session_of,
    sum_tokens,
)
from counterfoil.domain.session_line import Call, SessionLine, line_of
from counterfoil.domain.usage import OutputQuality
from counterfoil.ledger.grouping import Group, PriceSteps
from counterfoil.ledger.sessions import SessionRows, one_state
from counterfoil.prices.book import PriceBook

HEAD_CONTEXTS = 80  # so many of the latest are looked up before all others: they fill the first screen
MOST_ROWS = 20_000  # more news than these are summed up quicker by looking at everything anew


@dataclass(frozen=True, slots=True)
class SessionNews:
    """Sessions that are new or changed; `is_all` where there are no others, `has_more` while others come."""

    sessions: tuple[Session, ...]
    is_all: bool
    has_more: bool = False


class SessionBook:
    """The sessions of one ledger, for one thread at a time. Errors: LedgerError.

    The file is open only while it is asked.
    """

    def __init__(self, path: Path, prices: PriceBook) -> None:
        self.path = path
        self._prices = prices
        self._steps = PriceSteps.of(prices)
        self._begin("")

    def _begin(self, ledger_id: str) -> None:
        self._ledger_id, self._upto = ledger_id, -1
        self._contexts: dict[int, SessionContext] = {}
        self._parts: dict[int, SessionPart] = {}
        self._of: dict[SessionName, list[int]] = defaultdict(list)
        self._sessions: dict[SessionName, Session] = {}
        self._has_lost = False  # a session whose requests all turned out not to count
        self._untold: set[SessionName] = set()  # what changed was seen, but nobody was told

    def look(self, *, whole: bool) -> Iterator[SessionNews]:
        """What changed since the last look, or with `whole` every session, the latest of very many first."""
        with one_state(self.path, self._steps) as rows:
            if not self._can_go_on(rows):
                self._begin(rows.ledger_id)
                yield from self._all(rows)
                return
            if rows.newest > self._upto:
                self._untold |= {session.name for session in self._catch_up(rows)}
            untold, self._untold = self._untold, set()
            whole, self._has_lost = whole or self._has_lost, False
            if whole:
                yield SessionNews(tuple(self._sessions.values()), is_all=True)
            elif untold:
                yield SessionNews(tuple(map(self._sessions.__getitem__, untold)), is_all=False)

    def line(self, name: SessionName) -> SessionLine | None:
        """One session request by request; None where there is none of that name any more."""
        with one_state(self.path, self._steps) as rows:
            if not self._can_go_on(rows):
                self._begin(rows.ledger_id)
                self._untold |= {news.name for found in self._all(rows) for news in found.sessions}
            elif rows.newest > self._upto:
                self._untold |= {session.name for session in self._catch_up(rows)}
            session = self._sessions.get(name)
            if session is None:
                return None
            found = rows.calls(self._of[name], session.first_ms, session.last_ms)
        return line_of(session, [self._call(one) for one in found])

    def _can_go_on(self, rows: SessionRows) -> bool:
        """Whether what is known is of this ledger, and not so old that looking at everything is quicker."""
        return (
            self._upto >= 0
            and rows.ledger_id == self._ledger_id
            and 0 <= rows.newest - self._upto <= MOST_ROWS
        )

    def _all(self, rows: SessionRows) -> Iterator[SessionNews]:
        self._learn_contexts(rows)
        latest: dict[int, int] = {}
        earliest: dict[int, int] = {}
        for context, held in _by_context(rows.sums()).items():
            self._parts[context] = self._part(held)
            latest[context] = max(one.last_ms for one in held)
            earliest[context] = min(one.at_ms for one in held)
        if len(latest) > 2 * HEAD_CONTEXTS:
            since_ms = sorted(latest.values())[-HEAD_CONTEXTS]
            self._learn_times(rows.times(since_ms))
            names = self._names(latest)
            head = {n for n in names if all(earliest.get(c, since_ms) >= since_ms for c in self._of[n])}
            yield SessionNews(self._made(head), is_all=True, has_more=True)
        self._learn_times(rows.times())
        self._upto = rows.newest
        yield SessionNews(self._made(self._of), is_all=True)

    def _catch_up(self, rows: SessionRows) -> tuple[Session, ...]:
        self._learn_contexts(rows)
        touched: set[int] = set()
        for sign, found in ((1, rows.came(self._upto)), (-1, rows.went(self._upto))):
            for one in found:
                context = one.keys[0]
                assert isinstance(context, int)
                touched.add(context)
                part = self._parts.get(context, SessionPart())
                self._parts[context] = changed(part, self._part([one]), sign)
        for context, first_ms, last_ms in rows.times(after=self._upto):
            part = self._parts.get(context, SessionPart())
            self._parts[context] = during(part, first_ms, last_ms)
            touched.add(context)
        self._upto = rows.newest
        return self._made(self._names(touched))

    def _learn_contexts(self, rows: SessionRows) -> None:
        new = rows.contexts(max(self._contexts, default=0))
        self._contexts |= new
        for number, context in new.items():
            self._of[context.name].append(number)

    def _learn_times(self, found: Iterable[tuple[int, int, int]]) -> None:
        for context, first_ms, last_ms in found:
            part = self._parts.get(context, SessionPart())
            self._parts[context] = msgspec.structs.replace(part, first_ms=first_ms, last_ms=last_ms)

    def _part(self, held: list[Group]) -> SessionPart:
        return SessionPart(
            sum(one.requests for one in held),
            sum(one.estimated_requests for one in held),
            sum_tokens(one.tokens for one in held),
            total(self._prices.cost(one) for one in held),
            uncounted_requests=sum(one.uncounted_requests for one in held),
            credits_nano=sum(one.credits_nano for one in held),
        )

    def _names(self, contexts: Iterable[int]) -> set[SessionName]:
        return {self._contexts[number].name for number in contexts}

    def _made(self, names: Iterable[SessionName]) -> tuple[Session, ...]:
        made = []
        for name in names:
            parts = ((self._contexts[c], self._parts[c]) for c in self._of[name] if c in self._parts)
            session = session_of(name, parts)
            if session is not None:
                self._sessions[name] = session
                made.append(session)
            elif self._sessions.pop(name, None) is not None:
                self._has_lost = True
        return tuple(made)

    def _call(self, one: Group) -> Call:
        return call_of(one, self._contexts, self._prices)


def call_of(one: Group, contexts: Mapping[int, SessionContext], prices: PriceBook) -> Call:
    """A request that came as a group of its own; its keys are those of `SessionRows`."""
    number, at_ms, quality, key, request_id = one.keys
    assert isinstance(number, int)
    assert isinstance(at_ms, int)
    context = contexts[number]
    return Call(
        at_ms,
        context.model,
        context.project,
        context.client_version,
        context.is_sidechain,
        str(key),
        None if request_id is None else str(request_id),
        one.tokens,
        prices.cost(one),
        OutputQuality(str(quality)),
        one.credits_nano,
    )


def _by_context(found: Iterable[Group]) -> dict[int, list[Group]]:
    held: dict[int, list[Group]] = defaultdict(list)
    for one in found:
        assert isinstance(one.keys[0], int)
        held[one.keys[0]].append(one)
    return held
