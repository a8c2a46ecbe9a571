from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.importing import ImportProgress
from counterfoil.words.importing import (
    importing,
    importing_forms,
    importing_short,
    importing_within,
    totals_grow,
)
from tests.altered import replace

HALFWAY = ImportProgress(412, 2000, 380_400_000, 1_019_200_000, 1.6)
PAUSED = replace(HALFWAY, is_paused=True)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (HALFWAY, "Reading logs: 412 of 2,000 files · 380 of 1,019 MB · 240 MB/s · 3 s left"),
        (replace(HALFWAY, seconds=0.4), "Reading logs: 412 of 2,000 files · 380 of 1,019 MB"),
        (ImportProgress(412, 2000), "Reading logs: 412 of 2,000 files"),
        (ImportProgress(1, 1, 0, 5_200_000), "Reading logs: 1 of 1 file · 0.0 of 5.2 MB"),
        (ImportProgress(), "Looking for new log lines"),
        (PAUSED, "Paused at 412 of 2,000 files · 380 of 1,019 MB"),
        (ImportProgress(412, 2000, is_paused=True), "Paused at 412 of 2,000 files"),
        (ImportProgress(is_paused=True), "Reading logs is paused"),
    ],
)
def test_an_import_is_told_as_far_as_it_is_known(progress: ImportProgress, text: str) -> None:
    assert plain(importing(progress)) == text


@pytest.mark.parametrize(
    ("done", "total", "text"),
    [
        (12_000, 40_400, "12 of 40 kB"),
        (990_000, 5_240_000, "0.9 of 5.2 MB"),
        (1_018_999_999, 1_019_200_000, "1,018 of 1,019 MB"),
        (1_019_200_000, 1_019_200_000, "1,019 of 1,019 MB"),
        (1_999_600_000, 1_999_700_000, "1,999 of 2,000 MB"),
        (3_999_999_999, 5_260_000_000, "3.9 of 5.3 GB"),
        (1_234_567_890_123, 2_345_678_901_234, "1,234 of 2,346 GB"),
        (7_000_000, 5_240_000, "5.2 of 5.2 MB"),
    ],
)
def test_sizes_have_the_unit_and_the_digits_of_the_whole(done: int, total: int, text: str) -> None:
    assert plain(importing(ImportProgress(bytes=done, bytes_total=total))) == f"Reading logs: {text}"


@pytest.mark.parametrize(
    ("bytes_per_second", "text"),
    [
        (600, "1 kB/s"),
        (437_000, "440 kB/s"),
        (1_000_000, "1.0 MB/s"),
        (9_940_000, "9.9 MB/s"),
        (9_960_000, "10 MB/s"),
        (99_600_000, "100 MB/s"),
        (237_000_000, "240 MB/s"),
        (1_260_000_000, "1.3 GB/s"),
    ],
)
def test_a_pace_has_two_figures(bytes_per_second: int, text: str) -> None:
    progress = ImportProgress(1, 2, bytes_per_second, 10**13, 1.0)
    assert plain(importing(progress)).split(" · ")[2] == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.2, "1 s"),
        (9.01, "10 s"),
        (11, "10 s"),
        (13, "15 s"),
        (57, "55 s"),
        (58, "1 min"),
        (80, "1 min"),
        (100, "2 min"),
        (9.6 * 60, "10 min"),
        (13 * 60, "15 min"),
        (58 * 60, "1 h"),
        (66 * 60, "1 h 10"),
        (11.2 * 3600, "11 h"),
        (80 * 3600, "3 d 8 h"),
    ],
)
def test_time_left_is_told_in_steps_that_grow_with_it(seconds: float, text: str) -> None:
    progress = ImportProgress(1, 2, 1000, 1000 + round(seconds * 1000), 1.0)
    assert plain(importing(progress)).split(" · ")[-1] == f"{text} left"


def test_when_all_bytes_are_read_no_time_is_left_to_tell() -> None:
    done = replace(HALFWAY, files=2000, bytes=HALFWAY.bytes_total)
    assert plain(importing(done)) == "Reading logs: 2,000 of 2,000 files · 1,019 of 1,019 MB · 640 MB/s"


def test_with_less_room_the_pace_goes_first_and_the_time_left_last() -> None:
    assert [plain(form) for form in importing_forms(HALFWAY)] == [
        "Reading logs: 412 of 2,000 files · 380 of 1,019 MB · 240 MB/s · 3 s left",
        "Reading logs: 412 of 2,000 files · 380 of 1,019 MB · 3 s left",
        "Reading logs: 380 of 1,019 MB · 3 s left",
        "Reading logs: 37 % · 3 s left",
        "Reading logs: 37 %",
    ]
    assert [plain(form) for form in importing_forms(PAUSED)] == [
        "Paused at 412 of 2,000 files · 380 of 1,019 MB",
        "Paused at 380 of 1,019 MB",
        "Paused at 37 %",
    ]


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (HALFWAY, "Reading logs: 37 % · 3 s left"),
        (PAUSED, "Reading logs: paused at 37 %"),
        (ImportProgress(412, 2000), "Reading logs: 412 of 2,000 files"),
        (ImportProgress(), "Looking for new log lines"),
    ],
)
def test_among_other_lines_it_is_short(progress: ImportProgress, text: str) -> None:
    assert plain(importing_short(progress)) == text


@settings(max_examples=100, deadline=None)
@given(
    st.builds(
        ImportProgress,
        st.integers(0, 10**7),
        st.integers(0, 10**7),
        st.integers(0, 10**14),
        st.integers(0, 10**14),
        st.floats(0, 10**6),
        st.booleans(),
    ),
    st.integers(0, 120),
)
def test_whatever_it_is_it_fits(progress: ImportProgress, columns: int) -> None:
    forms = importing_forms(progress)
    assert list(forms) == sorted(forms, key=len, reverse=True)
    assert len(importing_within(progress, columns)) <= columns
    assert importing_within(progress, 200) == forms[0]
    assert "None" not in "".join(forms)


def test_that_totals_are_not_whole_yet_is_said_while_there_is_much_to_read() -> None:
    assert totals_grow(HALFWAY) == "Older logs are still being read; totals grow."
    assert totals_grow(PAUSED) == "Totals lack older logs; new lines still count."
    assert totals_grow(ImportProgress()) == ""
