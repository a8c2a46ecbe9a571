"""What a window's use is made of."""

from __future__ import annotations

import pytest

from counterfoil.domain.capacity_levels import PLAIN
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.use_part import UsePart, UseRow, parts_of, recent_ms
from counterfoil.domain.window import HOUR_MS

CACHED = (1.0, 0.5, 1.0, 1.0)  # cache reads count half
TO_SMALL = {("big", "small"): (0.2, 0.1, None, 0.2), ("small", "big"): (5.0, 10.0, None, 5.0)}


def row(at_ms: int, session: str = "s1", model: str = "big", **more: object) -> UseRow:
    usd = more.get("usd", (1.0, 2.0, 0.0, 3.0))
    assert isinstance(usd, tuple)
    return UseRow(session, "web", model, at_ms, at_ms, usd, int(str(more.get("unpriced", 0))))


@pytest.mark.parametrize(
    ("length_ms", "hours"), [(5 * HOUR_MS, 1), (HOUR_MS, 1), (DAY_MS, 24 / 7), (7 * DAY_MS, 24)]
)
def test_recent_is_an_hour_of_a_short_window_and_a_day_of_a_week(length_ms: int, hours: float) -> None:
    assert recent_ms(length_ms) == pytest.approx(hours * HOUR_MS, abs=1)


def test_a_part_sums_its_rows_and_what_is_recent_of_them() -> None:
    found = parts_of([row(10), row(20), row(30)], 20, PLAIN, {})
    assert found == (UsePart("s1", "web", "big", usd=18.0, recent_usd=6.0),)


def test_kinds_of_tokens_count_as_the_capacity_has_it() -> None:
    assert [part.usd for part in parts_of([row(10)], 0, CACHED, {})] == [5.0]


def test_sessions_and_models_are_parts_of_their_own_the_dearest_first() -> None:
    rows = [row(1), row(2, "s2"), row(3, "s2", "small", usd=(9.0, 0.0, 0.0, 0.0))]
    found = [(part.session, part.model, part.usd) for part in parts_of(rows, 0, PLAIN, {})]
    assert found == [("s2", "small", 9.0), ("s1", "big", 6.0), ("s2", "big", 6.0)]


def test_the_same_tokens_are_priced_at_other_models() -> None:
    (part,) = parts_of([row(1)], 0, PLAIN, TO_SMALL)
    assert dict(part.usd_as) == pytest.approx({"small": 1.0 * 0.2 + 2.0 * 0.1 + 3.0 * 0.2})


def test_tokens_that_have_no_price_there_are_not_priced_at_another_model() -> None:
    (part,) = parts_of([row(1, usd=(1.0, 0.0, 0.5, 0.0))], 0, PLAIN, TO_SMALL)
    assert part.usd_as == ()


def test_requests_without_a_price_are_counted_beside_the_dollars() -> None:
    (part,) = parts_of([row(1), row(2, usd=(0.0, 0.0, 0.0, 0.0), unpriced=3)], 0, PLAIN, {})
    assert (part.usd, part.unpriced_requests) == (6.0, 3)


def test_no_use_has_no_parts() -> None:
    assert parts_of([], 0, PLAIN, TO_SMALL) == ()
