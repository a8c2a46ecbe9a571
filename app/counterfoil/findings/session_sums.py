"""A session's sums, and how often something is the user's own way. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from counterfoil.domain.money import Cost, total
from counterfoil.findings.evidence import DaySum, Lane

Session = tuple[str, str]
"""Agent and name."""


@dataclass(slots=True)
class SessionSums:
    """What the requests of one session used, by context and day: its own and its sub-agents'."""

    main: list[DaySum] = field(default_factory=list)
    sub: list[DaySum] = field(default_factory=list)

    @property
    def cost(self) -> Cost:
        """Of all."""
        return total(one.cost for one in (*self.main, *self.sub))

    @property
    def is_understated(self) -> bool:
        """Whether the client is known to have logged too little output."""
        return any(one.understated for one in (*self.main, *self.sub))


def by_session(sums: Iterable[DaySum]) -> dict[Session, SessionSums]:
    """All sessions, in no order."""
    found: dict[Session, SessionSums] = defaultdict(SessionSums)
    for one in sums:
        sums_of = found[one.shell.agent, one.shell.session]
        (sums_of.sub if one.shell.is_sidechain else sums_of.main).append(one)
    return found


def lanes_by_session(lanes: Iterable[Lane]) -> dict[Session, list[Lane]]:
    """All sessions' lanes, in order of their numbers."""
    found: dict[Session, list[Lane]] = defaultdict(list)
    for lane in lanes:
        found[lane.shell.agent, lane.shell.session].append(lane)
    return found


def unchosen(times: int, of: int) -> float:
    """The chance that nobody chose what was seen in `times` sessions, this one among them, of so many.

    What is habitual was chosen half of the time: in an agent's definition, a setting, a mode.
    """
    return 1 - times / (of + 1) / 2
