"""The thread behind the Sessions page: it sums sessions up and fetches one request by request."""

from __future__ import annotations

from collections import defaultdict
from typing import Literal

from PySide6.QtCore import QObject, Signal

from counterfoil.domain.finding import Finding
from counterfoil.domain.session import SessionName
from counterfoil.ui.charts.session_series import session_series
from counterfoil.ui.enquirer import Enquirer, Post
from counterfoil.ui.findings_access import FindingsAccess
from counterfoil.ui.lane import Lane, NoLedger
from counterfoil.ui.sessions_access import SessionsAccess

ALL, NEWS, LINE, MARKS = "all", "news", "line", "marks"


class SessionsAsking(Enquirer):
    """Asks on behalf of the Sessions page: sessions on one thread, what was found in them on another."""

    came = Signal(object)  # SessionNews
    line_came = Signal(object, object, object)  # SessionName, SessionLine or None, its series by axis

    marks_came = Signal(object)  # the findings of each SessionName, the dearest first

    def __init__(
        self, access: SessionsAccess, findings: FindingsAccess | None = None, parent: QObject | None = None
    ) -> None:
        self._lane, self._marking = Lane("sessions"), Lane("session-marks")
        super().__init__((self._lane, self._marking), parent)
        self._access, self._findings = access, findings

    def load(self) -> None:
        """Learn of all sessions."""
        self._ask(self._lane, ALL, lambda post, _: _look(self._access, post, whole=True))

    def look_again(self) -> None:
        """Learn what came since."""
        self._ask(self._lane, NEWS, lambda post, _: _look(self._access, post, whole=False))

    def mark(self) -> None:
        """Learn which sessions have findings, where that can be asked."""
        if (findings := self._findings) is not None:
            self._ask(self._marking, MARKS, lambda post, _: _marks(findings, post))

    def line_of(self, name: SessionName) -> None:
        """Fetch one session request by request."""
        self._ask(self._lane, LINE, lambda post, _: _line(self._access, post, name))


def _look(access: SessionsAccess, post: Post, *, whole: bool) -> None:
    try:
        for news in access.open().look(whole=whole):
            post("came", news)
    except FileNotFoundError:
        raise NoLedger from None


def _line(access: SessionsAccess, post: Post, name: SessionName) -> None:
    try:
        line = access.open().line(name)
    except FileNotFoundError:
        raise NoLedger from None
    axes: tuple[Literal[False], Literal[True]] = (False, True)
    series = tuple(session_series(line, by_request=by) for by in axes) if line is not None else None
    post("line_came", name, line, series)


def _marks(access: FindingsAccess, post: Post) -> None:
    held: defaultdict[SessionName, tuple[Finding, ...]] = defaultdict(tuple)
    try:
        found = access.open().look()
    except FileNotFoundError:
        raise NoLedger from None
    for one in found.findings:
        if one.session:
            held[SessionName(one.agent, one.session)] += (one,)
    post("marks_came", dict(held))
