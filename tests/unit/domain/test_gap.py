"""What may lie between the two counters, the likeliest first."""

from __future__ import annotations

import pytest

from counterfoil.domain.capacity import Capacity, GapReason
from counterfoil.domain.gap import gap_of
from counterfoil.domain.quota import WindowKind
from tests.unit.domain.capacity_made import minute, window

OTHER, UNLOGGED, STALE = GapReason.OTHER_DEVICES, GapReason.UNLOGGED_CALLS, GapReason.STALE_READING
TWO, WITHIN, UNKNOWN = GapReason.TWO_ACCOUNTS, GapReason.WITHIN_BAND, GapReason.UNKNOWN


def capacity(elsewhere: float | None = 0.0) -> Capacity:
    return Capacity(
        *("codex", None, "pro", "codex", WindowKind.FIVE_HOUR, 0.2, 0.18, 0.22), elsewhere_share=elsewhere
    )


@pytest.mark.parametrize(
    ("shown", "own", "elsewhere", "beside", "minutes_later", "points", "reasons"),
    [
        (50.0, 48.0, 0.0, False, 1, 2.0, (WITHIN,)),
        (1.0, 0.2, 0.0, False, 1, 0.8, (WITHIN,)),
        (50.0, 53.0, 0.4, True, 60, -3.0, (WITHIN,)),
        (50.0, 42.0, 0.0, False, 1, 8.0, (UNLOGGED, OTHER)),
        (50.0, 20.0, 0.0, False, 1, 30.0, (OTHER,)),
        (50.0, 42.0, 0.3, False, 1, 8.0, (OTHER, UNLOGGED)),
        (50.0, 20.0, None, True, 1, 30.0, (OTHER, TWO)),
        (50.0, 70.0, 0.0, False, 30, -20.0, (STALE,)),
        (50.0, 70.0, 0.0, True, 30, -20.0, (STALE, TWO)),
        (50.0, 70.0, 0.0, False, 1, -20.0, (UNKNOWN,)),
        (100.0, 140.0, 0.0, False, 90, -40.0, (GapReason.FULL,)),
    ],
)
def test_a_gap_names_what_may_explain_it(
    shown: float,
    own: float,
    elsewhere: float | None,
    beside: bool,
    minutes_later: int,
    points: float,
    reasons: tuple[GapReason, ...],
) -> None:
    found = gap_of(
        window(0, [(5, shown)]), own, capacity(elsewhere), beside=beside, at_ms=minute(0, 5 + minutes_later)
    )
    assert found is not None
    assert found.points == pytest.approx(points)
    assert (found.at_ms, found.reasons) == (minute(0, 5), reasons)


def test_without_a_reading_or_our_own_percent_there_is_no_gap() -> None:
    now = minute(0, 9)
    assert gap_of(window(0, []), 10.0, capacity(), beside=False, at_ms=now) is None
    assert gap_of(window(0, [(1, 5.0)]), None, capacity(), beside=False, at_ms=now) is None
    assert gap_of(window(0, [(1, 5.0)]), 10.0, None, beside=False, at_ms=now) is None
