"""SIGKILL of the real reading thread at any moment, while another process writes the logs."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from tests.crash.children import Ground
from tests.crash.nursery import Nursery
from tests.crash.sizes import short_and_long
from tests.crash.trials import kills_beside_a_writer


@short_and_long(60, 1000, "CRASH_KILLS")
def test_nothing_is_lost_or_doubled_however_often_reading_is_killed(
    count: int, tmp_path: Path, nursery: Nursery, figures: Callable[[str], None]
) -> None:
    began = time.monotonic()
    found = kills_beside_a_writer(Ground(tmp_path, nursery), count)
    seconds = time.monotonic() - began
    figures(f"{count} kills in {seconds:.0f} s while {dict(found.phases.most_common())}; {found.figures}")
    assert found.phases.keys() >= {"reading", "committing"}
