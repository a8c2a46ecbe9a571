"""The record of forecasts as it is printed."""

from __future__ import annotations

from counterfoil.domain.judged import JudgedWindow
from counterfoil.domain.scorecard import scorecard
from counterfoil.words.backtest import (
    BIN_COLUMNS,
    METHOD_COLUMNS,
    bin_rows,
    headline,
    method_rows,
    notes,
    which,
)
from tests.unit.domain.judged_made import LINE, at, check, said, window

RAN_OUT = window(check(60, said(0.8, out=(150, 205, 220)), said(1.0, LINE)), full=200)
LASTED = window(check(360, said(0.2), said(1.0, LINE)), start=300)


def warned(judged: JudgedWindow) -> int | None:
    return at(155) if judged is RAN_OUT else None


def test_the_head_says_what_was_judged() -> None:
    whole = scorecard([RAN_OUT, LASTED], warned).whole
    assert headline(whole).replace("\u00a0", " ") == "All windows: 2 judged, 1 ran out, 2 checks."
    assert which(15, is_all=False) == (
        "The later half of each limit's windows, a check every 15 min. Brier and log loss: less is better."
    )
    assert which(5, is_all=True).startswith("Every window with earlier ones, a check every 5 min.")


def test_with_nothing_to_judge_it_says_so() -> None:
    assert "No forecast can be judged yet." in headline(scorecard([], warned).whole)
    assert bin_rows_of([]) == []


def bin_rows_of(windows: list[JudgedWindow]) -> list[list[str]]:
    shown = scorecard(windows, warned).whole.shown
    return bin_rows(shown) if shown else []


def test_a_row_a_method_with_what_was_shown_first() -> None:
    rows = method_rows(scorecard([RAN_OUT, LASTED], warned).whole)
    assert [row[:2] for row in rows] == [
        ["as shown", "0.040"],
        ["straight line", "0.500"],
        ["blend, in use", "0.040"],
    ]
    assert [row[-1] for row in rows] == ["0 of 0"] * 3
    assert all(len(row) == len(METHOD_COLUMNS) for row in rows)


def test_of_so_many_times_that_it_was_said() -> None:
    rows = bin_rows_of([RAN_OUT, LASTED])
    assert rows == [["20%–30%", "1", "0", "0%", "0 of 1"], ["80%–90%", "1", "1", "100%", "1 of 1"]]
    assert all(len(row) == len(BIN_COLUMNS) for row in rows)


def test_below_stand_the_lead_and_what_warnings_came_to() -> None:
    lines = [line.replace("\u00a0", " ") for line in notes(scorecard([RAN_OUT, LASTED], warned))]
    assert lines[0] == "Brier as shown: 92% below that of straight line (may be chance)."
    assert "Warned before 1 of 1 window that ran out, 45 min ahead (median)." in lines
