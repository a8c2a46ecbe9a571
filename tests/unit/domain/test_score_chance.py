"""Whether a lead is more than chance."""

from __future__ import annotations

from random import Random

import pytest

from counterfoil.domain.score_chance import Lead, lead_over
from counterfoil.domain.score_rows import compared
from tests.unit.domain.judged_made import BLEND, LINE, check, said, window, windows_of


def lead(chances: list[tuple[float, float]], came: list[bool]) -> Lead:
    """Of the blend over the line, given pairs (blend, line)."""
    found = compared(windows_of([{BLEND: a, LINE: b} for a, b in chances], came))
    return lead_over(LINE, found.shown, found.by_method[LINE])


def test_a_method_that_is_right_leads_one_that_is_wrong_for_sure() -> None:
    found = lead([(0.9, 0.0)] * 20 + [(0.1, 1.0)] * 20, [True] * 20 + [False] * 20)
    assert found.over is LINE
    assert found.brier_less == pytest.approx(0.99)
    assert found.share == pytest.approx(0.99)
    assert found.is_sure


def test_one_that_is_behind_for_sure_is_said_to_be() -> None:
    found = lead([(0.0, 0.9)] * 20, [True] * 20)
    assert found.brier_less < 0
    assert found.is_sure


def test_two_that_guess_alike_are_seldom_told_apart() -> None:
    random = Random(1)
    sure = 0
    for _ in range(40):
        chances = [(random.random(), random.random()) for _ in range(40)]
        sure += lead(chances, [random.random() < 0.5 for _ in range(40)]).is_sure
    assert sure <= 10  # four are to be expected


def test_few_windows_have_no_band_however_many_checks_they_hold() -> None:
    held = [
        window(*(check(start + 15 * i, said(0.9), said(0.0, LINE)) for i in range(1, 12)),
               start=start, full=start + 290)
        for start in (0.0, 300.0, 600.0, 900.0)
    ]  # fmt: skip
    found = compared(held)
    told = lead_over(LINE, found.shown, found.by_method[LINE])
    assert (told.low, told.high, told.is_sure) == (None, None, False)


def test_against_a_score_of_nothing_there_is_no_share() -> None:
    assert lead([(0.5, 1.0)], [True]).share is None


def test_the_same_record_gives_the_same_band() -> None:
    chances = [(0.1 * i, 0.5) for i in range(10)]
    came = [i % 2 == 0 for i in range(10)]
    assert lead(chances, came) == lead(chances, came)
