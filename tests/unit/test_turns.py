"""Documents and databases rest after they were read, the longer the more there was to read."""

from __future__ import annotations

import math
import os
from pathlib import Path

from counterfoil.logs.discover import LogPath
from counterfoil.turns import MOST_KNOWN, Turns

STAT = os.stat_result(range(10))


def log(number: int = 1) -> LogPath:
    return LogPath(Path("/home"), f"{number}.json", STAT, (-1, number), (0, 0))


def test_what_was_never_read_may_be_read_at_once_and_nothing_is_due() -> None:
    turns = Turns()
    assert turns.may(log(), 0.0)
    assert (turns.due_s, turns.due(1e9)) == (math.inf, [])


def test_a_short_reading_rests_for_a_second_and_a_long_one_for_twenty_times_as_long() -> None:
    turns = Turns()
    turns.rest((-1, 1), 100.0, 100.01)
    turns.rest((-1, 2), 100.0, 100.5)
    assert [turns.may(log(1), 101.0), turns.may(log(1), 101.02)] == [False, True]
    assert [turns.may(log(2), 110.4), turns.may(log(2), 110.6)] == [False, True]


def test_what_was_put_off_is_due_once_when_its_rest_is_over() -> None:
    turns = Turns()
    turns.rest((-1, 1), 100.0, 100.0)
    assert not turns.may(log(1), 100.5)
    assert not turns.may(log(1), 100.6)
    assert turns.due_s == 101.0
    assert turns.due(100.9) == []
    assert turns.due(101.0) == [Path("/home/1.json")]
    assert (turns.due(101.0), turns.due_s) == ([], math.inf)


def test_what_is_read_for_another_reason_is_no_longer_put_off() -> None:
    turns = Turns()
    turns.rest((-1, 1), 100.0, 100.0)
    assert not turns.may(log(1), 100.5)
    assert turns.may(log(1), 102.0)
    assert turns.due_s == math.inf


def test_rests_that_are_over_are_forgotten() -> None:
    turns = Turns()
    for number in range(3 * MOST_KNOWN):
        turns.rest((-1, number), float(number), float(number))
    assert len(turns._next_s) <= MOST_KNOWN
