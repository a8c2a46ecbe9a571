"""When it is time to look again: by monotonic time, whatever a clock is set to or a suspend took."""

from __future__ import annotations

import pytest

from counterfoil.domain.snapshot import Snapshot
from counterfoil.power import DOZING, RESTING, SPARING, WORKING, Power, Source
from counterfoil.rounds import Rounds

HOUR_S = 3600.0
NOW_MS = 1_790_000_000_000


class Machine:
    """Two clocks and a plug; a suspend stops one of the clocks."""

    def __init__(self) -> None:
        self.wall_ms, self.monotonic_s, self.power = NOW_MS, 50.0, Power(Source.MAINS)
        self.asked = 0
        self.rounds = Rounds(lambda: self.wall_ms, self.ask, lambda: self.monotonic_s)

    def ask(self) -> Power:
        self.asked += 1
        return self.power

    def runs(self, seconds: float) -> None:
        self.wall_ms += int(seconds * 1000)
        self.monotonic_s += seconds

    def sleeps(self, seconds: float) -> None:
        self.wall_ms += int(seconds * 1000)


@pytest.fixture
def machine() -> Machine:
    return Machine()


def test_the_next_scan_is_a_tempo_after_the_last_and_sooner_where_drives_tell_nothing(
    machine: Machine,
) -> None:
    machine.rounds.scan_ended()
    assert machine.rounds.scan_at(is_polled=False) == 50.0 + WORKING.scan_s
    assert machine.rounds.scan_at(is_polled=True) == 50.0 + WORKING.poll_s


def test_the_power_is_asked_when_a_scan_ends_and_never_else(machine: Machine) -> None:
    machine.power = Power(Source.BATTERY)
    assert machine.rounds.tempo == WORKING
    machine.rounds.scan_ended()
    for _ in range(20):
        assert machine.rounds.tempo == SPARING
        machine.rounds.has_leapt()
    assert machine.asked == 1


def test_after_a_quarter_of_an_hour_without_a_line_it_rests_until_the_next_one(machine: Machine) -> None:
    machine.runs(899)
    assert machine.rounds.tempo == WORKING
    machine.runs(1)
    assert machine.rounds.tempo == RESTING
    machine.power = Power(Source.BATTERY)
    machine.rounds.scan_ended()
    assert machine.rounds.tempo == DOZING
    machine.rounds.news_came()
    assert machine.rounds.tempo == SPARING


def test_a_suspend_is_seen_at_the_first_look_after_it_and_once(machine: Machine) -> None:
    machine.runs(30)
    assert not machine.rounds.has_leapt()
    machine.sleeps(8 * HOUR_S)
    machine.runs(1)
    assert machine.rounds.has_leapt()
    machine.runs(60)
    assert not machine.rounds.has_leapt()


@pytest.mark.parametrize("hours", [3, -3, 24 * 365, -24 * 365])
def test_a_clock_that_is_set_is_a_leap_and_moves_no_round(machine: Machine, hours: int) -> None:
    machine.rounds.scan_ended()
    before = machine.rounds.scan_at(is_polled=False)
    machine.sleeps(hours * HOUR_S)
    assert machine.rounds.has_leapt()
    assert not machine.rounds.has_leapt()
    assert machine.rounds.scan_at(is_polled=False) == before


def test_hours_of_waiting_and_a_clock_that_is_put_right_by_seconds_are_no_leap(machine: Machine) -> None:
    machine.runs(5 * HOUR_S)
    machine.sleeps(90)
    assert not machine.rounds.has_leapt()


def test_what_is_shown_stands_as_long_as_the_tempo_says(machine: Machine) -> None:
    snapshot = Snapshot(NOW_MS, "UTC")
    assert machine.rounds.seconds_of_use(snapshot) == WORKING.show_s
    machine.runs(HOUR_S)
    assert machine.rounds.seconds_of_use(snapshot) == RESTING.show_s
