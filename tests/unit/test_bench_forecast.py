"""What the bench of forecasts says of a record, and when it says that something is not met."""

from __future__ import annotations

import pytest

from counterfoil.domain.judged import JudgedWindow
from counterfoil.domain.scorecard import KindScore, kind_score
from tests.bench.forecast_rows import SET_HEAD, Speed, set_row, speed_targets, target_rows
from tests.unit.domain.judged_made import HOUR, LINE, at, check, said, window


def score(chance: float, *, warned: bool = True) -> KindScore:
    """Ten windows that ran out and ten that lasted, told apart with such a chance; the line says all do."""
    windows = []
    for place in range(20):
        start, ran_out = 300.0 * place, place % 2 == 0
        out = (start + 180, start + 190, start + 240 if place % 5 else start + 195)
        told = said(chance if ran_out else 1 - chance, out=out, reset=(50, 55, 60))
        words = (told, said(1.0, LINE), said(0.5, HOUR))
        windows.append(window(check(start + 90, *words), start=start, full=start + 200 if ran_out else None))

    def warned_at(judged: JudgedWindow) -> int | None:
        return judged.starts_at_ms + 90 * 60_000 if warned and judged.full_at_ms else None

    return kind_score(None, windows, warned_at)


def met(found: KindScore) -> dict[str, bool]:
    return {row.what: row.holds for row in target_rows(found, {"one": found})}


def test_a_record_that_is_good_enough_meets_what_is_asked() -> None:
    found = met(score(0.9))
    assert found.pop("band at the reset holds") is False  # no such band holds those that ran out
    assert all(found.values())
    assert "one: Brier score" in found


def test_one_that_is_not_does_not() -> None:
    found = met(score(0.4, warned=False))
    assert not found["Brier score below the straight line's"]
    assert not found["one: Brier score"]
    assert not found["windows that ran out and were warned of before"]
    assert not found["median lead"]


def test_what_is_not_known_is_not_met() -> None:
    assert not any(met(kind_score(None, [], lambda _: None)).values())


def test_a_set_stands_beside_its_baselines() -> None:
    row = set_row("one", score(0.9))
    assert len(row) == len(SET_HEAD)
    assert row[:7] == ("one", "20", "10", "20", "0.010", "0.500", "0.250")
    assert row[8] == "98%"


@pytest.mark.parametrize(
    ("speed", "holds"), [(Speed(4.9, 29.0), [True, True]), (Speed(5.1, 31.0), [False, False])]
)
def test_speed_is_held_against_what_is_asked(speed: Speed, holds: list[bool]) -> None:
    assert [row.holds for row in speed_targets(speed)] == holds


def test_minutes_of_the_builder_are_those_of_the_clock() -> None:
    assert at(60) - at(0) == 3_600_000
