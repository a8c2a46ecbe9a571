"""What is known of hours is learned from the ledger once an hour, not at every look."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.findings.evidence import PeakHours
from counterfoil.inspecting import LEARNED_EVERY_MS, KnownHours
from tests.unit.ledger.rich import Hand


def test_hours_are_learned_anew_once_an_hour_and_after_the_clock_was_set_back() -> None:
    clock, learned = Hand(), list[int]()

    def learn() -> Sequence[PeakHours]:
        learned.append(clock.now_ms)
        return ()

    hours, began_ms = KnownHours(learn, clock), clock.now_ms
    for later_ms in (0, 1, LEARNED_EVERY_MS - 1, LEARNED_EVERY_MS, LEARNED_EVERY_MS + 1, -1):
        clock.now_ms = began_ms + later_ms
        assert hours() == ()
    assert learned == [began_ms, began_ms + LEARNED_EVERY_MS, began_ms - 1]
