"""What there is of the program outside its own folders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from counterfoil import hook
from counterfoil.errors import KnownError
from counterfoil.login.seam import LoginEntry
from counterfoil.login.systemd_unit import SystemdUnit
from counterfoil.paths import Home
from counterfoil.readers.registry import Root
from counterfoil.readers.retention import CLAUDE_KEY, SetBy, claude_code_setting
from counterfoil.readers.settings_change import SettingsChange, apply, backups_of
from counterfoil.readers.statusline_setup import NothingToDo, setup_of


@dataclass(frozen=True, slots=True)
class Trace:
    """Something of ours elsewhere; `take_back` raises OSError and KnownError."""

    what: str
    where: str
    take_back: Callable[[], object]


def traces(
    home: Home, roots: Sequence[Root], entry: LoginEntry, unit: SystemdUnit | None, now_ms: int
) -> list[Trace]:
    """All that can be taken back, of this home."""
    found = []
    if entry.starts() is not None:
        found.append(Trace("the entry that starts it at login", entry.where(), _off(entry)))
    if unit is not None and (unit.is_there() or unit.is_enabled()):
        found.append(Trace("the unit that systemd starts", unit.where(), _off(unit)))
    for place in hook.homes_of(roots):
        if setup_of(place).installed:
            where = str(place / "settings.json")
            found.append(Trace("the status line of Claude Code", where, _unhook(place, home, now_ms)))
    return found


def _off(entry: LoginEntry) -> Callable[[], object]:
    return lambda: entry.switch(on=False)


def _unhook(place: Path, home: Home, now_ms: int) -> Callable[[], object]:
    def take_back() -> None:
        try:
            change: SettingsChange = hook.plan(place, home, now_ms, connect=False)
        except NothingToDo:
            return
        apply(change)

    return take_back


def left_alone(roots: Sequence[Root]) -> list[str]:
    """What stays elsewhere because it is the user's, a sentence each."""
    said = []
    for place in hook.homes_of(roots):
        setting = claude_code_setting(place)
        if setting.set_by is SetBy.USER and setting.days is not None:
            said.append(
                f"{setting.path} has Claude Code keep its logs for {setting.days:,} days ({CLAUDE_KEY}); "
                "that is your setting."
            )
        said += [f"{old} is your file as it was before a change." for old in _old(place)]
    return said


def _old(place: Path) -> Sequence[Path]:
    try:
        return backups_of(place / "settings.json")
    except (OSError, KnownError):
        return ()
