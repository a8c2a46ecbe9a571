from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from counterfoil.domain.backups import BackupFile, surplus

FIRST = date(2026, 1, 1)


def made(day: date, hour: int = 3) -> BackupFile:
    at = datetime.combine(day, time(hour), UTC)
    return BackupFile(Path(f"{at:%Y-%m-%dT%H}"), round(at.timestamp() * 1000), 1, 1)


def left(files: list[BackupFile]) -> list[str]:
    gone = surplus(files)
    return [one.path.name[:10] for one in files if one not in gone]


def kept_after(days: int, every: int = 1) -> list[str]:
    """What is left when a backup is made every so many days and the surplus goes each time."""
    files: list[BackupFile] = []
    for number in range(0, days, every):
        files.append(made(FIRST + timedelta(days=number)))
        gone = surplus(files)
        files = [one for one in files if one not in gone]
    return [one.path.name[:10] for one in files]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (1, ["2026-01-01"]),
        (7, [f"2026-01-0{day}" for day in range(1, 8)]),
        # 1 January 2026 is a Thursday, so the first week ends on the 4th
        (9, [f"2026-01-{day:02}" for day in range(2, 10)]),
        (11, [f"2026-01-{day:02}" for day in range(4, 12)]),
        (13, ["2026-01-04", *(f"2026-01-{day:02}" for day in range(6, 14))]),
    ],
)
def test_the_newest_seven_stay_and_before_them_the_last_of_each_week(days: int, expected: list[str]) -> None:
    assert kept_after(days) == expected


def test_after_two_years_of_days_there_are_seven_days_five_weeks_and_twelve_months() -> None:
    found = [date.fromisoformat(text) for text in kept_after(730)]
    last = FIRST + timedelta(days=729)
    assert found[-7:] == [last - timedelta(days=back) for back in range(6, -1, -1)]
    weeks = found[-12:-7]
    assert [(later - earlier).days for earlier, later in pairwise(weeks)][:3] == [7, 7, 7]
    months = found[:-12]
    assert len({(day.year, day.month) for day in months}) == len(months) == 12
    assert months[0] >= date(2026, 11, 1)


def test_none_goes_because_time_passes_without_a_new_one() -> None:
    rare = [made(date(year, 6, 1)) for year in range(2001, 2025)]
    assert len(left(rare)) == 7 + 5 + 12


def test_several_of_one_day_are_as_good_as_any() -> None:
    files = [made(FIRST, hour) for hour in range(20)]
    gone = surplus(files)
    assert [one.path.name for one in files if one not in gone][-7:] == [
        f"2026-01-01T{h}" for h in range(13, 20)
    ]
    assert len(gone) == 20 - 7 - 1


def test_what_goes_is_named_oldest_first() -> None:
    files = [made(FIRST + timedelta(days=number)) for number in range(60)]
    gone = surplus(files[::-1])
    assert [one.at_ms for one in gone] == sorted(one.at_ms for one in gone)
