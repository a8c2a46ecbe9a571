"""The status line's hook in the settings of Claude Code: whether it is there, and what would change it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from counterfoil.counters.statusline import AGENT
from counterfoil.errors import KnownError
from counterfoil.paths import Home
from counterfoil.program import this_program
from counterfoil.readers.registry import Root
from counterfoil.readers.settings_change import SettingsChange
from counterfoil.readers.statusline_setup import NothingToDo, is_installed, plan_install, plan_remove


def homes_of(roots: Sequence[Root]) -> list[Path]:
    """The homes whose settings can bear the hook."""
    return [root.home for root in roots if root.agent.name == AGENT and root.home.is_dir()]


def is_connected(roots: Sequence[Root]) -> bool | None:
    """Whether every such home has it; None where there is no home."""
    homes = homes_of(roots)
    return all(is_installed(home) for home in homes) if homes else None


def plan(home: Path, own: Home, now_ms: int, *, connect: bool) -> SettingsChange:
    """The change of one home's settings; nothing is written. Errors: KnownError, NothingToDo."""
    if connect:
        return plan_install(home, (*this_program().words, *own.words()), now_ms)
    return plan_remove(home, now_ms)


def plan_next(roots: Sequence[Root], own: Home, now_ms: int, *, connect: bool) -> SettingsChange:
    """The change of the first home where there is something to do. Errors: KnownError."""
    nothing = KnownError("No home of Claude Code was found.")
    for home in homes_of(roots):
        try:
            return plan(home, own, now_ms, connect=connect)
        except NothingToDo as reason:
            nothing = reason
    raise nothing
