from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from counterfoil.domain.pacing import Pace


def test_what_was_saved_up_may_be_spent_at_once_and_then_one_comes_now_and_then() -> None:
    pace = Pace.of(3, 10.0)
    for _ in range(3):
        assert pace.due_s(100.0) == 100.0
        pace = pace.spent(100.0)
    assert pace.due_s(100.0) == 110.0
    assert pace.due_s(104.0) == 110.0
    assert pace.due_s(111.0) == 111.0


def test_no_more_is_saved_up_than_may_be_spent_at_once() -> None:
    pace = Pace.of(2, 1.0).spent(0.0)
    for _ in range(2):
        pace = pace.spent(1_000.0)
    assert pace.due_s(1_000.0) == 1_001.0


@given(st.lists(st.floats(0, 30), max_size=200))
def test_over_any_time_no_more_is_done_than_that_allows(pauses_s: list[float]) -> None:
    pace, now_s, done = Pace.of(5, 10.0), 0.0, 0
    for pause_s in pauses_s:
        now_s += pause_s
        if pace.due_s(now_s) <= now_s:
            pace, done = pace.spent(now_s), done + 1
    assert done <= 5 + now_s / 10.0 + 1e-6
