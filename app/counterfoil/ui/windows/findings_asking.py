"""The threads behind the Findings page: one looks at every request, one fetches those behind a finding."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from counterfoil.domain.finding import Finding
from counterfoil.ui.charts.session_series import session_series
from counterfoil.ui.enquirer import Enquirer, Post
from counterfoil.ui.findings_access import FindingsAccess
from counterfoil.ui.lane import Lane, NoLedger

LOOK, CASE = "look", "case"


class FindingsAsking(Enquirer):
    """Asks for findings. A first look at a million requests takes seconds; a case does not wait for it."""

    came = Signal(object)  # Found
    case_came = Signal(object, object, object)  # Finding, Case, its series by request or None

    def __init__(self, access: FindingsAccess, parent: QObject | None = None) -> None:
        self._looking, self._fetching = Lane("findings"), Lane("finding-cases")
        super().__init__((self._looking, self._fetching), parent)
        self._access = access

    def look(self) -> None:
        """Learn what is found as it stands now."""
        self._ask(self._looking, LOOK, lambda post, _: _look(self._access, post))

    def case_of(self, finding: Finding) -> None:
        """Fetch the requests behind a finding."""
        self._ask(self._fetching, CASE, lambda post, _: _case(self._access, post, finding))


def _look(access: FindingsAccess, post: Post) -> None:
    try:
        post("came", access.open().look())
    except FileNotFoundError:
        raise NoLedger from None


def _case(access: FindingsAccess, post: Post, finding: Finding) -> None:
    try:
        case = access.open().case(finding)
    except FileNotFoundError:
        raise NoLedger from None
    series = session_series(case.line, by_request=True) if case.line is not None and case.calls else None
    post("case_came", finding, case, series)
