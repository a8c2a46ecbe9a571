from __future__ import annotations

import pytest

from counterfoil.domain.importing import ImportProgress


def test_nothing_is_known_before_the_logs_were_looked_through() -> None:
    nothing = ImportProgress()
    assert (nothing.has_totals, nothing.share) == (False, None)
    assert (nothing.bytes_per_second, nothing.seconds_left) == (None, None)


@pytest.mark.parametrize(("done", "seconds"), [(10**8, 0.49), (0, 3.0)])
def test_a_pace_is_told_only_of_something_and_some_time(done: int, seconds: float) -> None:
    progress = ImportProgress(bytes=done, bytes_total=10**9, seconds=seconds)
    assert (progress.bytes_per_second, progress.seconds_left) == (None, None)


def test_the_time_left_is_the_rest_at_the_pace_so_far() -> None:
    progress = ImportProgress(bytes=3 * 10**8, bytes_total=10**9, seconds=1.5)
    assert progress.bytes_per_second == 2 * 10**8
    assert progress.seconds_left == 3.5
    assert progress.share == 0.3


def test_a_pace_without_a_total_tells_no_time() -> None:
    progress = ImportProgress(files=3, files_total=9, bytes=10**8, seconds=1.0)
    assert (progress.bytes_per_second, progress.seconds_left) == (10**8, None)


def test_files_that_grow_while_they_are_read_do_not_lead_past_the_end() -> None:
    progress = ImportProgress(bytes=1100, bytes_total=1000, seconds=1.0)
    assert (progress.share, progress.seconds_left) == (1.0, 0.0)
