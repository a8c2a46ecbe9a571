"""The usage history that Claude's desktop app keeps: a percentage of each window every few minutes.

One file a machine, of the last thirty days: `{"version": 2, "samples": [{t, org, u: {fh, sd, xu}}]}`.
It holds no reset. The account it names is the organisation's.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from counterfoil.counters.client_windows import (
    CLAUDE,
    EXTRA_USAGE,
    MONTH,
    PLAN,
    Figures,
    Window,
    identifier,
    number,
    scoped,
)
from counterfoil.domain.reset_times import moment_ms
from counterfoil.domain.window import FIVE_HOURS_MINUTES, WEEK_MINUTES

SOURCE = "desktop-history"
FILE = "plan-usage-history.json"
LONGEST_BYTES = 32 << 20

_NAMES = {
    "fh": (PLAN, FIVE_HOURS_MINUTES),
    "sd": (PLAN, WEEK_MINUTES),
    "xu": (EXTRA_USAGE, MONTH),
}
_LISTS = ("samples", "entries", "history")
_ANY = msgspec.json.Decoder()


def places(environment: Mapping[str, str], platform: str = sys.platform) -> list[Path]:
    """Where the desktop app keeps it on this platform. Seen on macOS and Windows; on Linux not verified."""
    home = Path("~").expanduser()
    if platform == "darwin":
        return [home / "Library" / "Application Support" / "Claude" / FILE]
    if platform == "win32":
        return list(_windows_places(environment))
    config = environment.get("XDG_CONFIG_HOME") or str(home / ".config")
    return [Path(config) / "Claude" / FILE]


def _windows_places(environment: Mapping[str, str]) -> Iterator[Path]:
    if roaming := environment.get("APPDATA"):
        yield Path(roaming) / "Claude" / FILE
    if local := environment.get("LOCALAPPDATA"):  # installed from the store, it is given folders of its own
        packages = Path(local) / "Packages"
        yield from sorted(packages.glob(f"Claude_*/LocalCache/Roaming/Claude/{FILE}"))


def figures(data: bytes) -> list[Figures]:
    """Every sample that says something, in order of time. Errors: ValueError where it is not JSON."""
    try:
        document = _ANY.decode(data)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    found = [figures for one in _samples(document) if (figures := _of_sample(one))]
    return sorted(found, key=lambda one: one.at_ms)


def _samples(document: object) -> list[object]:
    if isinstance(document, dict):
        document = next((document[name] for name in _LISTS if isinstance(document.get(name), list)), None)
    return document if isinstance(document, list) else []


def _of_sample(sample: object) -> Figures | None:
    if not isinstance(sample, dict):
        return None
    used: object = sample.get("u")
    if not isinstance(used, dict):
        return None
    at_ms = moment_ms(sample.get("t"))
    windows = [window for name, value in used.items() if (window := _window(name, value))]
    if at_ms is None or not windows:
        return None
    return Figures(at_ms, CLAUDE, SOURCE, windows, account=identifier(sample.get("org")))


def _window(name: str, value: object) -> Window | None:
    said = value if isinstance(value, dict) else {"utilization": value}
    limit = _NAMES.get(name) or (scoped(name), 0)
    window = Window(*limit, number(said.get("utilization")), moment_ms(said.get("resets_at")))
    return window if window.says_something else None
