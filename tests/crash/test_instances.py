"""Ten programs at once on one folder of logs and one ledger."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from tests.crash.children import Ground
from tests.crash.nursery import Nursery
from tests.crash.sizes import short_and_long
from tests.crash.trials import INSTANCES, instances_at_once
from tests.crash.writer import Play

LINES = 150  # actions of the agents ahead of each start


@short_and_long(10, 25, "CRASH_STARTS")
def test_programs_that_start_at_once_count_each_request_once(
    count: int, tmp_path: Path, nursery: Nursery, figures: Callable[[str], None]
) -> None:
    began, requests = time.monotonic(), 0
    for number in range(count):
        ground = Ground(tmp_path / str(number), nursery)
        play = Play(ground.folder, seed=number)
        for _ in ("they make the ledger", "they find one"):
            for _ in range(LINES):
                play.act()
            requests = instances_at_once(ground, play).requests
    seconds = time.monotonic() - began
    figures(f"{2 * count} starts of {INSTANCES} in {seconds:.0f} s: {requests} requests, 0 lost, 0 doubled")
