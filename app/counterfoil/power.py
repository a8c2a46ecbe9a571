"""What this machine runs on, and how often the program therefore looks after things by itself.

Asked for in passing, whenever a look at the logs ends: there is no timer for it. No process is started and no
bus is called: a handful of small files tells, or one call of the system.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")
PROFILE = Path("/sys/firmware/acpi/platform_profile")
SAVING_PROFILES = ("low-power", "quiet")
IOKIT = "/System/Library/Frameworks/IOKit.framework/IOKit"
NO_LIMIT = -2.0  # what macOS answers for the time left where it is not on battery
REST_SECONDS = 900.0  # without a line: nobody works


class Source(StrEnum):
    """What the power comes from."""

    MAINS = "mains"
    BATTERY = "battery"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Power:
    """`is_saving`: the user, or the system, asks programs to spare it whatever its source."""

    source: Source = Source.UNKNOWN
    is_saving: bool = False

    @property
    def is_scarce(self) -> bool:
        """What is not known counts as mains."""
        return self.is_saving or self.source is Source.BATTERY


@dataclass(frozen=True, slots=True)
class Tempo:
    """Seconds between two looks of one kind. Events of the file system are followed at once in any case."""

    scan_s: float  # at all logs, for what no event told
    poll_s: float  # the same, where a drive tells of no changes
    show_s: float  # at how it stands, so that ages and times to go move on


WORKING, RESTING = Tempo(60.0, 2.0, 30.0), Tempo(120.0, 10.0, 60.0)
SPARING, DOZING = Tempo(300.0, 10.0, 60.0), Tempo(300.0, 30.0, 60.0)


def tempo_of(power: Power, rested_s: float) -> Tempo:
    """The tempo on some power, after so many seconds without a line. Pure."""
    rests = rested_s >= REST_SECONDS
    if power.is_scarce:
        return DOZING if rests else SPARING
    return RESTING if rests else WORKING


def power_state() -> Power:
    """As it is now; unknown where nothing tells. Never raises."""
    return _ASKED.get(sys.platform, Power)()


def linux_power(supplies: Path = SUPPLIES, profile: Path = PROFILE) -> Power:
    """By what the kernel shows: a plug that is in means mains, else a battery that empties means battery."""
    shown = [_shown(folder) for folder in _folders(supplies)]
    source = next((source for shows, source in _TELLING if shows in shown), Source.UNKNOWN)
    return Power(source, _text(profile) in SAVING_PROFILES)


_TELLING = (  # the first that is shown decides: of two batteries one may be full while the other empties
    ("plugged in", Source.MAINS),
    ("Discharging", Source.BATTERY),
    ("Charging", Source.MAINS),
    ("Full", Source.MAINS),
    ("Not charging", Source.MAINS),
)


def _shown(folder: Path) -> str:
    if _text(folder / "type") != "Battery":
        return "plugged in" if _text(folder / "online") == "1" else ""
    is_of_a_mouse = _text(folder / "scope") == "Device"
    return "" if is_of_a_mouse else _text(folder / "status")


def _folders(supplies: Path) -> list[Path]:
    try:
        return sorted(supplies.iterdir())
    except OSError:
        return []


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _windows_power() -> Power:
    import ctypes

    status = (ctypes.c_ubyte * 12)()  # SYSTEM_POWER_STATUS: four bytes, then two numbers
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - there only on Windows
    return windows_power(bytes(status)) if kernel.GetSystemPowerStatus(status) else Power()


def windows_power(status: bytes) -> Power:
    """Out of a SYSTEM_POWER_STATUS: byte 0 is the plug, byte 3 the battery saver."""
    source = {0: Source.BATTERY, 1: Source.MAINS}.get(status[0], Source.UNKNOWN)
    return Power(source, status[3] == 1)


def _mac_power() -> Power:
    import ctypes

    try:
        ask = ctypes.CDLL(IOKIT).IOPSGetTimeRemainingEstimate
    except (OSError, AttributeError):
        return Power()
    ask.restype = ctypes.c_double
    return mac_power(ask())


def mac_power(seconds_left: float) -> Power:
    """Out of how long the battery is said to last; -1 where that is still being worked out."""
    return Power(Source.MAINS if seconds_left == NO_LIMIT else Source.BATTERY)


_ASKED: dict[str, Callable[[], Power]] = {
    "linux": linux_power,
    "win32": _windows_power,
    "darwin": _mac_power,
}
