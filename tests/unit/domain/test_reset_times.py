"""When a limit resets, as clients and people write it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.reset_times import moment_ms, reset_ms


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


NOW = ms("2026-09-16T13:20:05")  # a Wednesday


@pytest.mark.parametrize(
    ("text", "reset"),
    [
        ("resets 3pm", "2026-09-16T15:00"),
        ("Resets 3:59pm (Europe/Madrid)", "2026-09-16T13:59"),
        ("resets Sep 17, 11am (Atlantic/Reykjavik)", "2026-09-17T11:00"),
        ("resets Mon 4:59 AM", "2026-09-21T04:59"),
        ("resets at 18:00", "2026-09-16T18:00"),
        ("resets 12:00 UTC", "2026-09-17T12:00"),
        ("(resets 14:22)", "2026-09-16T14:22"),
        ("(resets 23:39 on 21 Sep)", "2026-09-21T23:39"),
        ("(resets 00:33 on Sep 18)", "2026-09-18T00:33"),
        ("resets 17:04 on 19 Sep 2099", "2099-09-19T17:04"),
        ("resets 01:00 on 2 Jan", "2027-01-02T01:00"),
        ("Resets in 2h 15m", "2026-09-16T15:35:05"),
        ("Resets in 3 hr 21 min", "2026-09-16T16:41:05"),
        ("resets in 2 days, 1 hour and 30 seconds", "2026-09-18T14:20:35"),
        ("limit reached|1789600000", "2026-09-16T23:06:40"),
    ],
)
def test_the_reset_is_read_in_every_order_of_day_and_hour(text: str, reset: str) -> None:
    assert reset_ms(text, NOW, UTC) == ms(reset)


@pytest.mark.parametrize(
    "text",
    [
        "resets Monday",
        "resets 25:00 on 3 May",
        "resets 23:39 on 31 Feb",
        "resets 5",
        "resets in a while",
        "resets 3pm (Nowhere/Here)",
        "resets Oct 12",
        "",
    ],
)
def test_what_is_not_clear_is_unknown(text: str) -> None:
    assert reset_ms(text, NOW, UTC) is None


@pytest.mark.parametrize(
    ("text", "reset"),
    [
        ("Resets Oct 1 (America/Chicago)", "2026-10-01T05:00"),
        ("resets 1 Oct", "2026-10-01T00:00"),
        ("resets Oct 1, 2027", "2027-10-01T00:00"),
        ("resets Oct 1 at 9am", "2026-10-01T09:00"),
    ],
)
def test_a_date_alone_is_its_midnight_only_where_the_writer_means_that(text: str, reset: str) -> None:
    assert reset_ms(text, NOW, UTC, dates_begin_at_midnight=True) == ms(reset)


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        (1789600000, 1789600000000),
        (1789600000123, 1789600000123),
        (1789600000.5, 1789600000500),
        ("2026-07-27T20:49:59.922430+00:00", 1785185399922),
        ("2026-07-27T20:49:59Z", 1785185399000),
        ("2026-07-27T20:49:59", None),
        ("soon", None),
        (0, None),
        (True, None),
        (float("nan"), None),
        (float("inf"), None),
        (10**30, None),
        (None, None),
        ([1789600000], None),
    ],
)
def test_a_moment_is_read_in_seconds_milliseconds_and_iso(value: object, moment: int | None) -> None:
    assert moment_ms(value) == moment


@settings(max_examples=100)
@given(st.text(alphabet="resets inat0123456789:,()|apm JanSepMon./UTChd\n", max_size=60))
def test_no_text_makes_it_fall_over(text: str) -> None:
    found = reset_ms(f"resets {text}", NOW, UTC, dates_begin_at_midnight=True)
    assert found is None or isinstance(found, int)
