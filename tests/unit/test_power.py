"""What the machine runs on, by made-up signs of each system, and what is done the seldomer for it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from counterfoil import power
from counterfoil.power import (
    DOZING,
    REST_SECONDS,
    RESTING,
    SPARING,
    WORKING,
    Power,
    Source,
    Tempo,
    linux_power,
    mac_power,
    power_state,
    tempo_of,
    windows_power,
)

AC_OUT = {"AC": {"type": "Mains", "online": "0"}}
AC_IN = {"AC": {"type": "Mains", "online": "1"}}
EMPTIES = {"BAT0": {"type": "Battery", "status": "Discharging"}}
MOUSE = {"hidpp_0": {"type": "Battery", "scope": "Device", "status": "Discharging"}}


def supplies(folder: Path, made: dict[str, dict[str, str]]) -> Path:
    top = folder / "power_supply"
    top.mkdir()
    for name, files in made.items():
        (top / name).mkdir()
        for file, text in files.items():
            (top / name / file).write_text(f"{text}\n")
    return top


@pytest.mark.parametrize(
    ("made", "source"),
    [
        (AC_OUT | EMPTIES, Source.BATTERY),
        (EMPTIES, Source.BATTERY),
        (AC_IN | EMPTIES, Source.MAINS),
        (
            AC_OUT | {"BAT0": {"type": "Battery", "status": "Full"}} | {"BAT1": EMPTIES["BAT0"]},
            Source.BATTERY,
        ),
        (AC_OUT | {"USB0": {"type": "USB", "online": "1"}} | EMPTIES, Source.MAINS),
        ({"BAT0": {"type": "Battery", "status": "Charging"}}, Source.MAINS),
        ({"BAT0": {"type": "Battery", "status": "Unknown"}}, Source.UNKNOWN),
        (AC_IN | MOUSE, Source.MAINS),
        (MOUSE, Source.UNKNOWN),
        (AC_OUT, Source.UNKNOWN),
        ({"BAT0": {}}, Source.UNKNOWN),
        ({}, Source.UNKNOWN),
    ],
    ids=[
        "a battery empties",
        "no plug is known",
        "a weak plug",
        "two batteries",
        "a plug by USB",
        "no plug is known, charging",
        "the battery does not know",
        "a mouse on a desk",
        "only a mouse",
        "a plug that is out and no battery",
        "nothing can be read",
        "nothing is there",
    ],
)
def test_on_linux_a_plug_or_else_an_emptying_battery_tells(
    tmp_path: Path, made: dict[str, dict[str, str]], source: Source
) -> None:
    assert linux_power(supplies(tmp_path, made), tmp_path / "none") == Power(source)


def test_a_profile_that_saves_power_counts_whatever_the_source_is(tmp_path: Path) -> None:
    profile = tmp_path / "platform_profile"
    profile.write_text("low-power\n")
    found = linux_power(supplies(tmp_path, AC_IN), profile)
    assert (found, found.is_scarce) == (Power(Source.MAINS, is_saving=True), True)
    profile.write_text("balanced\n")
    assert not linux_power(tmp_path / "power_supply", profile).is_scarce


@pytest.mark.parametrize(
    ("status", "found"),
    [
        (bytes([0, 1, 80, 0]), Power(Source.BATTERY)),
        (bytes([1, 8, 80, 0]), Power(Source.MAINS)),
        (bytes([0, 1, 80, 1]), Power(Source.BATTERY, is_saving=True)),
        (bytes([255, 255, 255, 0]), Power()),
    ],
)
def test_on_windows_the_first_byte_is_the_plug_and_the_fourth_the_saver(status: bytes, found: Power) -> None:
    assert windows_power(status + bytes(8)) == found


@pytest.mark.parametrize(
    ("seconds_left", "source"), [(-2.0, Source.MAINS), (-1.0, Source.BATTERY), (5400.0, Source.BATTERY)]
)
def test_on_a_mac_time_without_a_limit_means_mains(seconds_left: float, source: Source) -> None:
    assert mac_power(seconds_left).source is source


def test_an_unknown_system_is_unknown_and_counts_as_mains(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "plan9")
    assert power_state() == Power()
    assert tempo_of(power_state(), 0.0) == WORKING
    assert not Power().is_scarce


def test_this_machine_can_be_asked_at_any_time() -> None:
    assert power_state().source in Source


@pytest.mark.parametrize(
    ("found", "rested_s", "tempo"),
    [
        (Power(Source.MAINS), 0.0, WORKING),
        (Power(Source.MAINS), REST_SECONDS, RESTING),
        (Power(Source.BATTERY), 0.0, SPARING),
        (Power(Source.BATTERY), REST_SECONDS, DOZING),
        (Power(Source.MAINS, is_saving=True), 0.0, SPARING),
    ],
)
def test_the_scarcer_the_power_and_the_longer_the_rest_the_seldomer_it_looks(
    found: Power, rested_s: float, tempo: Tempo
) -> None:
    assert tempo_of(found, rested_s) == tempo


def test_no_tempo_is_quicker_where_power_is_scarce() -> None:
    for mains, battery in ((WORKING, SPARING), (RESTING, DOZING)):
        for name in ("scan_s", "poll_s", "show_s"):
            assert getattr(battery, name) >= getattr(mains, name)
    assert max(DOZING.show_s, RESTING.show_s) <= 60  # times are told by the minute
    assert power.DOZING.scan_s <= 300
