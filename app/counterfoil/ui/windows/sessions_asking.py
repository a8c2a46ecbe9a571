"""The thread behind the Sessions page: it sums sessions up and fetches one request by request."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Signal

from counterfoil.domain.session import SessionName
from counterfoil.ui.charts.session_series import session_series
from counterfoil.ui.enquirer import Enquirer, Post
from counterfoil.ui.lane import Lane, NoLedger
from counterfoil.ui.sessions_access import SessionsAccess

ALL, NEWS, LINE = "all", "news", "line"


class SessionsAsking(Enquirer):
    """Asks on behalf of the Sessions page. All is asked on one thread, one after the other."""

    came = Signal(object)  # SessionNews
    line_came = Signal(object, object, object)  # SessionName, SessionLine or None, its series by axis

    def __init__(self, access: SessionsAccess, parent: QObject | None = None) -> None:
        self._lane = Lane("sessions")
        super().__init__((self._lane,), parent)
        self._access = access

    def load(self) -> None:
        """Learn of all sessions."""
        self._ask(self._lane, ALL, lambda post, _: _look(self._access, post, whole=True))

    def look_again(self) -> None:
        """Learn what came since."""
        self._ask(self._lane, NEWS, lambda post, _: _look(self._access, post, whole=False))

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
