"""What pages keep over many looks, each look by the prices of its moment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counterfoil.cases import Cases
    from counterfoil.domain.finding import Finding, Found
    from counterfoil.domain.finding_case import Case
    from counterfoil.domain.history import HistoryBook
    from counterfoil.domain.session import SessionName
    from counterfoil.domain.session_line import SessionLine
    from counterfoil.history import History
    from counterfoil.inspection import Inspection
    from counterfoil.prices.books import Following
    from counterfoil.sessions import SessionBook, SessionNews


class FollowingHistory:
    """What was used on each day."""

    def __init__(self, following: Following[History]) -> None:
        self._following = following

    def book(self) -> HistoryBook:
        """All cells."""
        return self._following().book()


class FollowingSessions:
    """The sessions of a ledger; every one is news where the prices have changed."""

    def __init__(self, following: Following[SessionBook]) -> None:
        self._following = following

    def look(self, *, whole: bool) -> Iterator[SessionNews]:
        """What changed since the last look, or every session."""
        return self._following().look(whole=whole)

    def line(self, name: SessionName) -> SessionLine | None:
        """One session request by request."""
        return self._following().line(name)


class FollowingFindings:
    """What is found in a ledger; all of it is looked at anew where the prices have changed."""

    def __init__(self, inspections: Following[Inspection], cases: Following[Cases]) -> None:
        self._inspections, self._cases = inspections, cases

    def look(self) -> Found:
        """All findings as it stands now."""
        return self._inspections().look()

    def case(self, finding: Finding) -> Case:
        """The requests behind one."""
        return self._cases().of(finding)
