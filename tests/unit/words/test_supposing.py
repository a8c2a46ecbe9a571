from __future__ import annotations

import pytest

from counterfoil.domain.forecast import Forecast
from counterfoil.domain.snapshot import WindowState
from counterfoil.words.figures import NBSP
from counterfoil.words.supposing import hours, told
from tests.altered import replace
from tests.ui import snapshots
from tests.ui.parts import NOW_MS, TZ, at, lasting, running_out

LASTS = lasting(62, 2.45, 8)
LATER = replace(running_out(), p_exhaust=0.6, runs_out_at_ms=at(1.9), p10_at_ms=at(1.5), p90_at_ms=at(2.3))


@pytest.mark.parametrize(
    ("state", "supposed", "sentence"),
    [
        (snapshots.five_hour(), LATER, "May run out ≈ 15:27 instead of 14:42"),
        (snapshots.five_hour(), LASTS, "Lasts to its reset instead of running out ≈ 14:42"),
        (snapshots.five_hour(), running_out(), "Runs out ≈ 14:42 either way"),
        (snapshots.week(), LATER, "May run out ≈ 15:27 instead of lasting"),
        (snapshots.week(), LASTS, "Lasts to its reset either way"),
    ],
)
def test_a_supposed_end_is_told_beside_the_unchanged_one(
    state: WindowState, supposed: Forecast, sentence: str
) -> None:
    assert told(state, supposed, NOW_MS, TZ)[0].replace(NBSP, " ") == sentence


def test_how_sure_each_is_stands_beside_the_other() -> None:
    beside = told(snapshots.five_hour(), LATER, NOW_MS, TZ)[1].replace(NBSP, " ")
    assert beside == "60 in 100 · 15:03–15:51; as it is 93 in 100 · 14:19–15:10"


def test_before_anything_is_supposed_the_forecast_stands_as_it_is() -> None:
    sentence, beside = told(snapshots.week(), None, NOW_MS, TZ)
    assert sentence == "Choose what would be different"
    assert beside.replace(NBSP, " ") == "As it is: lasts to its reset, 97 in 100 · ≈ 72 % at reset"


@pytest.mark.parametrize(("length", "text"), [(0.5, "30 min"), (1.0, "1 h"), (8.0, "8 h")])
def test_lengths_are_short(length: float, text: str) -> None:
    assert hours(length).replace(NBSP, " ") == text
