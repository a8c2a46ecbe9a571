"""Calendar months in UTC."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from counterfoil.domain.window_month import month_before, month_end


def ms(text: str) -> int:
    return round(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    ("at", "end"),
    [
        ("2026-07-08 12:00", "2026-08-01 00:00"),
        ("2026-12-31 23:59", "2027-01-01 00:00"),
        ("2028-02-01 00:00", "2028-03-01 00:00"),
    ],
)
def test_a_month_ends_where_the_next_begins(at: str, end: str) -> None:
    assert month_end(ms(at)) == ms(end)


@pytest.mark.parametrize(
    ("reset", "start"),
    [
        ("2026-08-01 00:00", "2026-07-01 00:00"),
        ("2026-03-31 09:30", "2026-02-28 09:30"),
        ("2026-01-15 09:30", "2025-12-15 09:30"),
    ],
)
def test_a_monthly_window_begins_a_month_before_its_reset(reset: str, start: str) -> None:
    assert month_before(ms(reset)) == ms(start)
