"""The threads that look into the ledger for the window: it asks, goes on, and hears when there is an answer.

One lane answers what the eye waits for (counts, rows, lines); the other does what may take seconds
(the check, coverage, an agent's settings). Each has an Audit of its own.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from counterfoil.domain.records import RecordFilter
from counterfoil.ui.enquirer import Enquirer, Post
from counterfoil.ui.lane import Lane, Opened
from counterfoil.ui.ledger_access import LedgerAccess, LedgerAudit, ShownChange

if TYPE_CHECKING:
    from counterfoil.audit import Outline

PAGE_ROWS = 128
PROGRESS_SECONDS = 0.04


class Auditor(Enquirer):
    """Asks on behalf of the Ledger page."""

    found = Signal(int, int, object)  # ticket, requests, the first rows
    rows_came = Signal(int, int, object)  # ticket, number of the first row, rows
    lines_came = Signal(str, str, object)  # agent, key, lines
    facets_came = Signal(object)
    coverage_came = Signal(object)
    check_moved = Signal(int, int)  # records checked, records in all
    check_ended = Signal(object)  # Verification, None where it was cancelled
    checkpoint_came = Signal(str)
    planned = Signal(int, object)  # days, ShownChange
    applied = Signal()

    def __init__(self, access: LedgerAccess, parent: QObject | None = None) -> None:
        self._quick, self._slow = lanes = (
            Lane("audit", access.open),
            Lane("audit-slow", access.open),
        )
        super().__init__(lanes, parent)
        self._access = access
        self._ticket = 0
        self._outlines: dict[int, Outline] = {}  # of the quick lane alone
        self._wishes: tuple[int, deque[int]] = (0, deque())
        self._cancelled = Event()

    def look(self, wanted: RecordFilter) -> int:
        """Count what a filter finds and fetch the first rows; `found` bears the ticket returned here."""
        self._ticket += 1
        self._ask(self._quick, "look", partial(self._look, self._ticket, wanted))
        return self._ticket

    def want(self, ticket: int, firsts: Sequence[int]) -> None:
        """Fetch pages of `PAGE_ROWS` rows, the most urgent first; what was wanted before is not any more."""
        with self._lock:
            self._wishes = (ticket, deque(firsts))
        if firsts:
            self._ask(self._quick, "rows", self._fetch)

    def lines_of(self, agent: str, key: str) -> None:
        """Fetch all recorded lines of one request."""
        self._ask(self._quick, "lines", partial(_lines, agent, key))

    def facets(self) -> None:
        """Fetch what filters can choose from."""
        self._ask(self._quick, "facets", lambda post, audit: post("facets_came", audit().facets()))

    def checkpoint(self) -> None:
        """Fetch the chain's head as a line of text."""
        self._ask(self._quick, "checkpoint", _checkpoint)

    def coverage(self) -> None:
        """Fetch what was watched and what was not."""
        self._ask(self._slow, "coverage", lambda post, audit: post("coverage_came", audit().coverage()))

    def check(self) -> None:
        """Check all records, telling progress."""
        self._cancelled = Event()
        self._ask(self._slow, "check", partial(self._check, self._cancelled))

    def cancel_check(self) -> None:
        """Have the check end soon, without a result."""
        self._cancelled.set()

    def plan_longer(self, agent: str, home: Path, days: int) -> None:
        """Find out what would have an agent keep its logs longer; nothing is changed."""
        if (plan := self._access.plan_longer) is not None:
            self._ask(self._slow, "plan", lambda post, _audit: post("planned", days, plan(agent, home, days)))

    def apply(self, change: ShownChange) -> None:
        """Make a planned change."""
        if (make := self._access.apply) is not None:
            self._ask(self._slow, "apply", partial(_apply, make, change))

    def reopen(self) -> None:
        """Begin anew; a check that is running ends soon."""
        self._cancelled.set()
        super().reopen()

    def stop(self) -> None:
        """End both threads; a check that is running ends soon."""
        self._cancelled.set()
        super().stop()

    def _look(self, ticket: int, wanted: RecordFilter, post: Post, audit: Opened) -> None:
        outline = audit().outline(wanted)
        self._outlines = {t: o for t, o in self._outlines.items() if t == self._wishes[0]} | {ticket: outline}
        post("found", ticket, outline.total, _page(audit(), outline, 0))

    def _fetch(self, post: Post, audit: Opened) -> None:
        """One page, then whatever else waits in the lane, then the next."""
        with self._lock:
            ticket, wishes = self._wishes
            outline = self._outlines.get(ticket)
            if not wishes or outline is None:
                return
            first = wishes.popleft()
        post("rows_came", ticket, first, _page(audit(), outline, first))
        self._quick.ask_again("rows", partial(self._fetch, post))

    def _check(self, cancelled: Event, post: Post, audit: Opened) -> None:
        told = 0.0

        def progress(done: int, records: int) -> None:
            nonlocal told
            if time.monotonic() - told > PROGRESS_SECONDS:
                told = time.monotonic()
                post("check_moved", done, records)

        result = audit().verify(progress, lambda: not cancelled.is_set())
        post("check_ended", None if cancelled.is_set() else result)


def _page(audit: LedgerAudit, outline: Outline, first: int) -> tuple[object, ...]:
    return tuple(audit.rows(outline, first, PAGE_ROWS)) if outline.total > first else ()


def _lines(agent: str, key: str, post: Post, audit: Opened) -> None:
    post("lines_came", agent, key, tuple(audit().lines(agent, key)))


def _checkpoint(post: Post, audit: Opened) -> None:
    post("checkpoint_came", audit().checkpoint().text())


def _apply(make: Callable[[Any], None], change: ShownChange, post: Post, _audit: Opened) -> None:
    make(change)
    post("applied")
