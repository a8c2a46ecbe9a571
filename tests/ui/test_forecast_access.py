from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from counterfoil.domain.judged import JudgedWindow
from counterfoil.domain.quota import WindowKind
from counterfoil.ingest import Job
from counterfoil.paths import Home, home_at
from counterfoil.ui.forecast_access import access_to, record_of, told_once
from tests.altered import replace
from tests.ui.fake_forecast import judged, past, warned_at
from tests.ui.parts import NOW_MS, TZ


@dataclass
class FakeJob:
    """What is asked of a job."""

    home: Home
    zone: ZoneInfo

    def clock(self) -> int:
        return NOW_MS


@dataclass
class Asked:
    """Counts how often windows are asked for."""

    windows: list[JudgedWindow]
    times: int = 0

    def __call__(self, _job: Job) -> list[JudgedWindow]:
        self.times += 1
        return self.windows


def nothing(_job: Job) -> list[JudgedWindow]:
    return []


def job(tmp_path: Path) -> Any:
    return FakeJob(home_at(tmp_path), ZoneInfo(TZ))


def test_what_was_said_live_goes_before_what_was_replayed() -> None:
    replayed, later = judged(-9), judged(-2)
    live = replace(replayed, is_replayed=False)
    assert told_once([later, live, replayed]) == (live, later)
    assert told_once([later, replayed, live]) == (live, later)


def test_there_is_a_record_of_each_kind_that_has_ended() -> None:
    record = record_of(NOW_MS, TZ, [*past(12), *past(3, WindowKind.SEVEN_DAY)], warned_at)
    assert [(s.kind, s.windows) for s in record.scores] == [
        (WindowKind.FIVE_HOUR, 12),
        (WindowKind.SEVEN_DAY, 3),
    ]
    assert record.scores[0].warnings.warned == sum(w.window in record.warned for w in past(12))
    assert record_of(NOW_MS, TZ, [], warned_at).scores == ()


def test_without_a_ledger_there_is_no_record(tmp_path: Path) -> None:
    for shown in (None, job(tmp_path)):
        with pytest.raises(FileNotFoundError):
            next(access_to(lambda shown=shown: shown, nothing, nothing).open())  # type: ignore[misc]


def test_what_was_said_live_is_shown_before_replays_are_made_once(tmp_path: Path) -> None:
    shown, replays = job(tmp_path), Asked(past(12))
    shown.home.ledger_file.touch()
    access = access_to(lambda: shown, lambda _job: [judged(-0.5, is_replayed=False)], replays)
    assert [len(record.windows) for record in access.open()] == [1, 13]
    assert [len(record.windows) for record in access.open()] == [13]
    assert replays.times == 1


def test_another_ledger_has_its_own_replays(tmp_path: Path) -> None:
    jobs, replays = [job(tmp_path), job(tmp_path)], Asked(past(12))
    jobs[0].home.ledger_file.touch()
    access = access_to(lambda: jobs[-1], nothing, replays)
    records = [*access.open()]
    assert [len(record.windows) for record in records] == [12]
    assert (records[0].at_ms, records[0].tz) == (NOW_MS, TZ)
    assert records[0].scores[0].warnings.warned == len(records[0].warned)
    jobs.pop()
    assert len([*access.open()]) == 1
    assert replays.times == 2
