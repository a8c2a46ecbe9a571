"""Forecasts made live are kept on disk and judged, whatever happens to the program in between."""

from __future__ import annotations

import logging
import stat
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from counterfoil.domain.importing import ImportProgress
from counterfoil.domain.judged import JudgedWindow
from counterfoil.domain.method import Method
from counterfoil.domain.money import Cost
from counterfoil.domain.quota import CounterReading
from counterfoil.domain.quotas import Quota
from counterfoil.domain.snapshot import Level, Snapshot, Use
from counterfoil.domain.usage import TokenCounts
from counterfoil.domain.window import MINUTE_MS, QuotaWindow
from counterfoil.keeping import FOLDER, Keeper, kept
from tests.altered import replace
from tests.unit.domain.judged_made import at, said
from tests.unit.domain.kept_made import open_window, snapshot, state
from tests.unit.domain.shown import START, quota, shown

FULL = (shown(0, 0, 300), shown(150, 60, 300), shown(250, 100, 300))
LASTED = (shown(0, 0, 300), shown(150, 30, 300), shown(292, 40, 300))


@dataclass
class Ledger:
    """What the monitor knows: the readings, and that nothing was used after them."""

    readings: tuple[CounterReading, ...] = ()
    used_after: int = 0
    asked: list[int] = field(default_factory=list)

    def recent_quota(self, at_ms: int, horizon_ms: int = 0) -> Quota:
        self.asked.append(horizon_ms)
        return quota(list(self.readings), (at_ms - START) / MINUTE_MS)

    def window_use(self, window: QuotaWindow, until_ms: int = 1 << 52) -> Use:  # noqa: ARG002 - as the monitor has it
        requests = 10 + (self.used_after if until_ms == 1 << 52 else 0)
        return Use(requests, TokenCounts(), Cost())


def running(minute: float, percent: float = 40.0) -> Snapshot:
    """One open window with a forecast."""
    return snapshot(minute, state(open_window(minute, percent), percent))


def lived(folder: Path, ledger: Ledger, *minutes: float) -> None:
    """One run of the program that shows the window at these minutes, and nothing from 300 on."""
    keeper = Keeper(folder)
    for minute in minutes:
        keeper.take(running(minute) if minute < 300 else snapshot(minute), ledger)


def moments(window: JudgedWindow) -> list[float]:
    return [(check.at_ms - START) / MINUTE_MS for check in window.checks]


def test_a_window_is_judged_after_its_end(tmp_path: Path) -> None:
    lived(tmp_path, Ledger(FULL), 20, 60, 100, 200, 290, 301, 305, 311)
    (judged,) = kept(tmp_path)
    assert (judged.full_at_ms, judged.ended_at_ms, judged.is_replayed) == (at(250), at(300), False)
    assert moments(judged) == [20, 60, 100, 200]
    assert judged.checks[0].sayings[0] == said(0.4)


def test_one_that_lasted_is_judged_as_well(tmp_path: Path) -> None:
    lived(tmp_path, Ledger(LASTED), 20, 290, 301, 311)
    (judged,) = kept(tmp_path)
    assert (judged.full_at_ms, judged.peak_percent) == (None, 40.0)


def test_nothing_is_judged_while_its_window_runs(tmp_path: Path) -> None:
    ledger = Ledger(FULL)
    lived(tmp_path, ledger, 20, 60, 290)
    assert kept(tmp_path) == []
    assert ledger.asked == []


def test_a_window_that_ended_while_the_program_was_off_is_judged_at_the_next_start(tmp_path: Path) -> None:
    lived(tmp_path, Ledger(LASTED[:1]), 20, 60)
    lived(tmp_path, Ledger(LASTED), 2000)
    (judged,) = kept(tmp_path)
    assert moments(judged) == [20, 60]


def test_it_matters_whether_use_came_after_the_last_reading(tmp_path: Path) -> None:
    lived(tmp_path, Ledger(LASTED[:2], used_after=3), 20, 60)
    lived(tmp_path, Ledger(LASTED[:2], used_after=3), 2000)
    assert kept(tmp_path) == []
    lived(tmp_path / "other", Ledger(LASTED[:2]), 20, 60)
    lived(tmp_path / "other", Ledger(LASTED[:2]), 2000)
    assert len(kept(tmp_path / "other")) == 1


def test_what_cannot_be_known_is_given_up_and_never_guessed(tmp_path: Path) -> None:
    ledger = Ledger()
    lived(tmp_path, ledger, 20, 60, 311, *range(320, 3000, 5))
    assert kept(tmp_path) == []
    assert len(ledger.asked) == 25  # once an hour for a day
    again = Ledger(FULL)
    lived(tmp_path, again, 4000)
    assert again.asked == []


def test_a_start_between_any_two_snapshots_changes_nothing(tmp_path: Path) -> None:
    minutes = (20, 36, 51, 100, 200, 301, 312)
    lived(tmp_path / "whole", Ledger(FULL), *minutes)
    for place in range(1, len(minutes)):
        folder = tmp_path / str(place)
        lived(folder, Ledger(FULL), *minutes[:place])
        lived(folder, Ledger(FULL), *minutes[place:])
        assert kept(folder) == kept(tmp_path / "whole")


def test_a_kill_at_any_byte_loses_no_more_than_the_line_in_hand(tmp_path: Path) -> None:
    lived(tmp_path, Ledger(), 20, 60)
    (file,) = (tmp_path / FOLDER).iterdir()
    whole = file.read_bytes()
    last = whole.rindex(b"\n")
    for length in range(last, len(whole)):
        file.write_bytes(whole[:length])
        lived(tmp_path, Ledger(FULL), 100, 2000)
        (judged,) = kept(tmp_path)
        assert moments(judged) == [20, 100]


def test_two_programs_at_once_keep_one_record(tmp_path: Path) -> None:
    one, other, ledger = Keeper(tmp_path), Keeper(tmp_path), Ledger(FULL)
    for minute in (20, 60, 100):
        one.take(running(minute), ledger)
        other.take(running(minute), ledger)
    for keeper in (one, other):
        keeper.take(snapshot(320), ledger)
    (judged,) = kept(tmp_path)
    assert moments(judged) == [20, 60, 100]


def test_a_clock_set_back_keeps_nothing_twice(tmp_path: Path) -> None:
    lived(tmp_path, Ledger(FULL), 100, 20, 60, 116, 320)
    (judged,) = kept(tmp_path)
    assert moments(judged) == [100, 116]


@pytest.mark.parametrize(
    "unsaid",
    [
        replace(running(20), sample=True),
        replace(running(20), importing=ImportProgress()),
        snapshot(20),
    ],
)
def test_samples_and_what_is_shown_while_the_past_is_read_are_not_kept(
    unsaid: Snapshot, tmp_path: Path
) -> None:
    Keeper(tmp_path).take(unsaid, Ledger())
    assert not (tmp_path / FOLDER).exists()


def test_nobody_else_may_read_what_is_kept(tmp_path: Path) -> None:
    lived(tmp_path, Ledger(), 20)
    (file,) = (tmp_path / FOLDER).iterdir()
    assert file.name == "2026-07.jsonl"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_where_nothing_can_be_written_the_program_goes_on_and_tries_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / FOLDER).write_text("in the way")
    keeper = Keeper(tmp_path)
    with caplog.at_level(logging.WARNING):
        keeper.take(running(20), Ledger(FULL))
    assert "forecasts are not kept" in caplog.text
    (tmp_path / FOLDER).unlink()
    keeper.take(running(21), Ledger(FULL))
    keeper.take(snapshot(2000), Ledger(FULL))
    (judged,) = kept(tmp_path)
    assert moments(judged) == [21]


def test_nothing_kept_yet_is_an_empty_record(tmp_path: Path) -> None:
    assert kept(tmp_path) == []


def test_a_busy_year_takes_a_few_megabytes(tmp_path: Path) -> None:
    sayings = [said(0.4123, method, (230, 250, 280), (61, 72, 83)) for method in list(Method)[2:6]]
    told = (*sayings, said(1.0, Method.STRAIGHT_LINE), said(0.0, Method.LAST_HOUR))
    keeper = Keeper(tmp_path)
    for minute in range(1, 300):
        window = open_window(minute)
        keeper.take(snapshot(minute, state(window, 40.0, Level.CALM, *told)), Ledger())
    (file,) = (tmp_path / FOLDER).iterdir()
    a_window = file.stat().st_size
    assert a_window * 3 * 365 < 6_000_000  # three five-hour windows on every day of the year
