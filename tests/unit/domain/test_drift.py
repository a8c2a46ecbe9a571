"""An agent's log may have changed where more than one in a hundred of its lines with usage cannot be read."""

from __future__ import annotations

import pytest

from counterfoil.domain.drift import Drift, ReadLines, drifting
from counterfoil.domain.snapshot import Snapshot
from counterfoil.words.drift import said


@pytest.mark.parametrize(
    ("used", "skipped", "is_told"),
    [
        (1980, 20, False),  # one in a hundred
        (1979, 20, True),  # a little more
        (0, 19, False),  # too few to mean anything
        (0, 20, True),
        (10**9, 10**7, False),
        (0, 0, False),
    ],
)
def test_it_takes_more_than_a_hundredth_and_twenty_lines(used: int, skipped: int, is_told: bool) -> None:
    found = drifting([ReadLines("codex", used, skipped)])
    assert found == ((Drift("codex", skipped, used + skipped),) if is_told else ())


def test_the_greatest_share_comes_first() -> None:
    lines = [ReadLines("a", 900, 100), ReadLines("b", 0, 50), ReadLines("c", 900, 100)]
    assert [one.agent for one in drifting(lines)] == ["b", "a", "c"]


def test_it_is_said_calmly_and_only_where_nothing_else_is() -> None:
    drift = (Drift("claude-code", 40, 1_400),)
    assert said(Snapshot(0, "UTC", drift=drift)) == (
        "Claude Code: 40 of 1,400 lines with usage could not be read this week. "
        "Its log may have changed, and totals may be too low."
    )
    assert said(Snapshot(0, "UTC", drift=drift, notice="The disk is full.")) == "The disk is full."
    assert said(Snapshot(0, "UTC")) == ""
