"""Takes settings that an earlier version kept among its state over into the settings file, once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from counterfoil import settings_file, state
from counterfoil.domain.quiet_hours import quiet_hours
from counterfoil.errors import KnownError
from counterfoil.paths import Home
from counterfoil.settings import KINDS, LEVELS
from counterfoil.settings_file import Put

SWITCHES, MUTED = "warnings.json", "muted.json"
OLD = {SWITCHES: ("quiet_hours", "notify_from"), MUTED: ("kinds",), state.FILE: ("notifications",)}


def carry_over(home: Home) -> None:
    """Old switches into the file, where they go before what it says. Where that fails they wait."""
    found = {name: state.load(home.state_dir, name) for name in OLD}
    if not any(key in found[name] for name, keys in OLD.items() for key in keys):
        return
    edits = list(_edits(found))
    try:
        if edits:
            settings_file.change(home.config_file, edits)
        for name, keys in OLD.items():
            rest = {key: value for key, value in found[name].items() if key not in keys}
            if rest != found[name]:
                state.save(home.state_dir, rest, name)
    except (KnownError, OSError):
        return


def _edits(found: Mapping[str, Mapping[str, object]]) -> Iterator[Put]:
    switches = found[SWITCHES]
    if _are_hours(hours := switches.get("quiet_hours")):
        yield Put(("warnings", "quiet_hours"), str(hours))
    if (level := switches.get("notify_from")) in LEVELS:
        yield Put(("warnings", "notify_from"), str(level))
    kinds = found[MUTED].get("kinds")
    if isinstance(kinds, list) and (known := tuple(kind for kind in KINDS if kind in kinds)):
        yield Put(("warnings", "muted"), known)
    if found[state.FILE].get("notifications") is False:
        yield Put(("warnings", "notify"), False)


def _are_hours(found: object) -> bool:
    if not isinstance(found, str):
        return False
    try:
        quiet_hours(found)
    except ValueError:
        return False
    return True
