"""How a window is known again between two decisions."""

from __future__ import annotations

from counterfoil.domain.alert_memory import WindowMemory, identity, recognised
from counterfoil.domain.window import QuotaWindow
from tests.altered import replace
from tests.unit.domain.shown import quota, shown


def unknown_length(reset: float) -> QuotaWindow:
    (one,) = quota([shown(1, 50, reset, 0, limit_id="premium")], 10).windows
    return one


def test_a_window_of_unknown_length_is_known_again_though_its_reset_moves_by_seconds() -> None:
    memory = WindowMemory(identity(unknown_length(5000)), 0, urgency=1, percent=50)
    again = [unknown_length(5000.9), unknown_length(5000), unknown_length(4999.2)]
    assert [recognised([memory], [window]) for window in again] == [{0: memory}] * 3
    assert recognised([memory], [unknown_length(5010)]) == {}


def test_a_counter_that_fell_far_is_no_longer_the_one_remembered() -> None:
    memory = WindowMemory(identity(unknown_length(5000)), 0, urgency=2, percent=90)
    fallen = unknown_length(5000)
    assert recognised([memory], [fallen]) == {}
    assert recognised([replace(memory, percent=60)], [fallen]) != {}
