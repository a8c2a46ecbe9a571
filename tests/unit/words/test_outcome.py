from __future__ import annotations

import pytest

from counterfoil.domain.forecast import Forecast
from counterfoil.domain.method import Method
from counterfoil.domain.snapshot import WindowState
from counterfoil.words.figures import NBSP
from counterfoil.words.outcome import certainty, ended_by, explained, no_forecast, odds, verdict
from tests.altered import replace
from tests.ui import snapshots, suppositions
from tests.ui.parts import NOW_MS, TZ, at, window


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


def told(state: WindowState, **forecast: object) -> tuple[str, str]:
    other = replace(state, forecast=replace(state.forecast, **forecast))
    return plain(verdict(other, NOW_MS, TZ)), plain(certainty(other, NOW_MS, TZ))


@pytest.mark.parametrize(
    ("chance", "sentence", "sure"),
    [
        (0.93, "Runs out ≈ 14:42", "93 in 100 · 14:19–15:10"),
        (0.7, "Runs out ≈ 14:42", "70 in 100 · 14:19–15:10"),
        (0.55, "May run out ≈ 14:42", "55 in 100 · 14:19–15:10"),
        (0.999, "Runs out ≈ 14:42", "over 99 in 100 · 14:19–15:10"),
    ],
)
def test_running_out_is_told_with_its_odds_and_its_band(chance: float, sentence: str, sure: str) -> None:
    assert told(snapshots.five_hour(), p_exhaust=chance) == (sentence, sure)


@pytest.mark.parametrize(
    ("chance", "sentence", "sure"),
    [
        (0.03, "Lasts to its reset", "97 in 100 · ≈ 72 % at reset"),
        (0.4, "May last to its reset", "60 in 100 · ≈ 72 % at reset"),
        (0.0, "Lasts to its reset", "over 99 in 100 · ≈ 72 % at reset"),
    ],
)
def test_lasting_is_told_with_its_odds_and_the_percent_at_the_reset(
    chance: float, sentence: str, sure: str
) -> None:
    assert told(snapshots.week(), p_exhaust=chance) == (sentence, sure)


@pytest.mark.parametrize(
    ("late_hours", "band"), [(12, "23:33–01:33"), (21.9, "23:33–11:27"), (22, "23:33–Sat 11:33")]
)
def test_a_band_over_midnight_names_the_second_day_where_the_hour_alone_could_mislead(
    late_hours: float, band: str
) -> None:
    over = {"runs_out_at_ms": at(10.8), "p10_at_ms": at(10), "p90_at_ms": at(late_hours)}
    assert told(snapshots.week(), p_exhaust=0.8, **over)[1] == f"80 in 100 · {band}"


def test_a_forecast_is_explained_line_by_line() -> None:
    assert plain(explained(snapshots.five_hour(), NOW_MS, TZ)).split("\n") == [
        "Runs out before its reset: 93 in 100.",
        "If it runs out, then 14:19–15:10 in 8 of 10 cases.",
        "At the reset ≈ 100 %.",
        "Method: blend, learned from 31 past windows.",
    ]
    assert plain(explained(snapshots.week(), NOW_MS, TZ)).split("\n") == [
        "Lasts to its reset: 97 in 100.",
        "At the reset ≈ 72 %, 57–93 % in 8 of 10 cases.",
        "Method: blend, learned from 9 past windows.",
    ]


def test_only_what_is_known_is_explained() -> None:
    bare = replace(snapshots.week(), forecast=Forecast(True, Method.HABIT, p_exhaust=0.2))
    assert explained(bare, NOW_MS, TZ).split("\n") == ["Lasts to its reset: 80 in 100.", "Method: habit."]
    for state in (snapshots.unknown_window(), snapshots.exhausted_window()):
        assert explained(state, NOW_MS, TZ) == ""


def test_a_missing_forecast_says_what_it_needs_but_not_of_what_is_over() -> None:
    waiting = replace(
        snapshots.five_hour(), forecast=Forecast(False, Method.BLEND, missing="two more readings")
    )
    assert no_forecast(waiting, NOW_MS) == "Not enough data for a forecast: needs two more readings"
    assert no_forecast(replace(waiting, window=window(starts=-6)), NOW_MS) == ""
    assert no_forecast(snapshots.five_hour(), NOW_MS) == ""


def test_the_week_is_named_where_it_ends_the_five_hours_first() -> None:
    said = ended_by(suppositions.tighter().windows, NOW_MS, TZ)
    assert [plain(text) for text in said] == ["", "The week ends it first: runs out ≈ 13:57."]


def test_five_hours_that_are_full_are_but_a_pause_in_the_week() -> None:
    assert ended_by(suppositions.supposing().windows, NOW_MS, TZ) == ["", "", ""]


@pytest.mark.parametrize(
    ("probability", "text"),
    [(None, ""), (0.001, "under 1 in 100"), (0.5, "50 in 100"), (1.0, "over 99 in 100")],
)
def test_odds_are_never_told_as_certain(probability: float | None, text: str) -> None:
    assert odds(probability) == text
