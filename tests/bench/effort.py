"""How much is done for the figures."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Effort:
    """How large the corpus is, how often each thing is done, and how long the app is watched."""

    megabytes: int
    rounds: int  # in which all programs take their turns
    starts: int
    lines: int  # that are followed from outside
    imports: int
    settle_s: int  # what the app looks after once, 20 s after its start, is over by then
    idle_s: int
    ahead_s: int  # of busy time, in which what is saved up of writing at once is used up
    busy_s: int
    requests: int


QUICK = Effort(100, 1, 5, 12, 1, 30, 60, 30, 120, 200_000)
FULL = Effort(1000, 5, 10, 40, 3, 60, 300, 120, 600, 1_000_000)
