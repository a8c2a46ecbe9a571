"""The reading thread by a clock that runs 60 times as fast."""

from __future__ import annotations

import threading
import time
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil import clock
from counterfoil.domain.snapshot import Snapshot
from counterfoil.ingest import Ingest, Job
from counterfoil.paths import home_at
from counterfoil.readers.registry import Root, agent_named

SECONDS = 4.0
STARTS_MS = 1_783_519_200_000  # 2026-07-08T14:00:00Z


def test_snapshots_keep_up_with_a_fast_clock_and_say_whose_time_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "_known", {})
    monkeypatch.setenv(clock.VARIABLE, "2026-07-08T14:00:00Z*60")
    shown: list[Snapshot] = []
    root = Root(agent_named("codex"), tmp_path / ".codex")
    job = Job(home_at(tmp_path / "home"), (root,), ZoneInfo("UTC"), clock.wall_clock)
    ingest = Ingest(job, shown.append, lambda _: None)
    thread = threading.Thread(target=ingest.run)
    thread.start()
    time.sleep(SECONDS)
    ingest.stop()
    thread.join(5)
    moments = [snapshot.at_ms for snapshot in shown]
    assert {snapshot.notice for snapshot in shown} == {clock.notice_of(clock.wall_clock)}
    assert len(shown) >= SECONDS
    assert STARTS_MS <= moments[0] < moments[-1] <= STARTS_MS + 60 * 1000 * (SECONDS + 5)
    assert max(after - before for before, after in pairwise(moments)) <= 2 * 60_000
