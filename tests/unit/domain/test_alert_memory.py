"""How a window is known again between two decisions."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.alert_json import from_json, to_json
from counterfoil.domain.alert_memory import identity
from counterfoil.domain.alert_state import AlertState, WindowMemory, one_each, recognised
from counterfoil.domain.snapshot import Level
from counterfoil.domain.warning_level import Held
from counterfoil.domain.window import QuotaWindow
from tests.altered import replace
from tests.unit.domain.shown import quota, shown
from tests.unit.domain.warned_windows import quota_window

WEEK_END = 10080


def unknown_length(reset: float, percent: float = 50) -> QuotaWindow:
    (one,) = quota([shown(1, percent, reset, 0, limit_id="premium")], 10).windows
    return one


def remembered(window: QuotaWindow, percent: float, reached: Level = Level.WARN) -> WindowMemory:
    return WindowMemory(identity(window), 0, is_primed=True, reached=reached, percent=percent)


def test_a_window_of_unknown_length_is_known_again_though_its_reset_moves_by_seconds() -> None:
    memory = remembered(unknown_length(5000), 50)
    again = [unknown_length(5000.9), unknown_length(5000), unknown_length(4999.2)]
    assert [recognised([memory], [window]) for window in again] == [{0: memory}] * 3
    assert recognised([memory], [unknown_length(5010)]) == {}


@pytest.mark.parametrize(
    ("before", "now", "reset", "is_same"),
    [
        (90, 5, 5000, False),  # zeroed
        (90, 50, 5000, True),  # the limit holds more than before
        (90, 71, 5001, True),
        (25, 5, 5000, False),
        (24, 5, 5000, True),
    ],
)
def test_a_counter_that_fell_far_to_next_to_nothing_has_begun_again(
    before: float, now: float, reset: float, *, is_same: bool
) -> None:
    memory = remembered(unknown_length(5000), before)
    assert bool(recognised([memory], [unknown_length(reset, now)])) is is_same


def test_a_fall_with_another_reset_is_another_window_and_a_moved_reset_alone_is_not() -> None:
    first = quota_window((10, 88), reset=WEEK_END, minutes=10080)
    memory = replace(remembered(first, 88), length_ms=first.length_ms)
    moved = quota_window((10, 88), (20, 88), reset=WEEK_END + 6000, minutes=10080)
    assert recognised([memory], [moved]) == {}
    assert recognised([memory], [replace(moved, moved_from_ms=first.resets_at_ms)]) == {0: memory}
    fallen = quota_window((20, 60), reset=WEEK_END + 100, minutes=10080)
    assert recognised([memory], [fallen]) == {}


def test_of_windows_with_the_same_reset_each_finds_the_memory_with_its_own_percent() -> None:
    low, high = quota_window((10, 40), homes=("x",)), quota_window((10, 88), homes=("y",))
    memories = [remembered(low, 87), remembered(low, 41, Level.CALM)]
    assert recognised(memories, [low, high]) == {0: memories[1], 1: memories[0]}


def test_doubles_are_one_accounts_windows_and_the_freshest_stands_for_them() -> None:
    a, b = quota_window((10, 40), account="a"), quota_window((11, 45), account="a", reset=300.5)
    other = quota_window((10, 40), account="b")
    assert one_each([a, b, other]) == [1, 2]
    unnamed = [quota_window((10, 40), homes=("x",)), quota_window((11, 45), homes=("y",))]
    assert one_each(unnamed) == [0, 1]
    assert one_each([a, quota_window((10, 40), account="a", reset=310)]) == [0, 1]


MEMORIES = st.builds(
    WindowMemory,
    window=st.sampled_from([identity(unknown_length(5000)), identity(quota_window(account="ä"))]),
    length_ms=st.integers(0, 2**40),
    is_primed=st.booleans(),
    reached=st.sampled_from(Level),
    held=st.builds(Held, st.sampled_from(Level), st.none() | st.integers(0, 2**45)),
    percent=st.none() | st.floats(0, 200),
    is_waiting=st.booleans(),
    snoozed_until_ms=st.none() | st.integers(0, 2**45),
)


@settings(max_examples=50)
@given(st.lists(MEMORIES, max_size=3), st.none() | st.integers(0, 2**45))
def test_what_is_written_is_read_back_equal(memories: list[WindowMemory], released_ms: int | None) -> None:
    kept = AlertState(tuple(memories), released_ms)
    assert from_json(to_json(kept)) == kept


def test_a_state_written_by_something_else_primes_again_rather_than_fails() -> None:
    earlier = (
        '{"windows": [{"window": {"agent": "codex", "account": null, "limit_id": "codex", '
        '"kind": "five_hour", "resets_at_ms": 1}, "length_ms": 1, "urgency": 3, "percent": 1}]}'
    )
    broken = [
        '{"windows": [{}]}',
        "[]",
        "",
        '{"windows": [{"window": 3}]}',
        "null",
        '{"windows": 1}',
        earlier,
    ]
    assert [from_json(text) for text in [*broken, "\ud800"]] == [AlertState()] * 8
