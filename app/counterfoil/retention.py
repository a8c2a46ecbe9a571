"""What agents delete, what they have deleted already, and the offer to keep it longer.

For cli, ui, audit and ingest. Looks at agents' homes on disk: not for the GUI thread.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from counterfoil.clock import Clock, wall_clock
from counterfoil.domain.coverage import Retention
from counterfoil.domain.times import DAY_MS
from counterfoil.errors import KnownError
from counterfoil.logs.discover import discover
from counterfoil.readers.base import NOT_KNOWN
from counterfoil.readers.registry import DROPPED, Root, agent_named
from counterfoil.readers.remembered import Remembered
from counterfoil.readers.retention import KeptAlready, SetBy, Setting
from counterfoil.readers.settings_change import SettingsChange, apply, undo

__all__ = [
    "HomeRetention",
    "KeptAlready",
    "SetBy",
    "SettingsChange",
    "apply",
    "examine",
    "plan",
    "retentions",
    "undo",
]


@dataclass(frozen=True, slots=True)
class HomeRetention:
    """All that is known of one home: its logs, the setting in force, and what the agent remembers.

    `due_days` is the time until the agent may delete its oldest log, 0 where its next start does.
    """

    root: Root
    files: int
    bytes: int
    problem: str | None
    setting: Setting
    oldest_ms: int | None
    due_days: int | None
    remembered: Remembered | None

    @property
    def raisable(self) -> bool:
        """Whether we know how to have the logs kept longer, and may."""
        return (
            self.root.agent.raise_retention is not None
            and self.setting.set_by is not SetBy.POLICY
            and self.root.home.is_dir()
        )


def examine(root: Root, now_ms: int, recorded: Collection[str] = frozenset()) -> HomeRetention:
    """Look at one home; sessions in `recorded` are in the ledger and so not lost. Never raises."""
    found = discover(root.home, root.agent.globs)
    setting = root.agent.retention(root.home)
    oldest_ms = min((log.stat.st_mtime_ns // 1_000_000 for log in found.files), default=None)
    return HomeRetention(
        root,
        len(found.files),
        sum(log.stat.st_size for log in found.files),
        found.problem,
        setting,
        oldest_ms,
        _due_days(setting.days, oldest_ms, now_ms),
        root.agent.remembered(root.home, (log.relative for log in found.files), recorded),
    )


def retentions(
    roots: Sequence[Root], recorded: Collection[str] = frozenset(), clock: Clock = wall_clock
) -> list[Retention]:
    """The same of every home, for the ledger's account of its completeness. Never raises.

    Left out are our own drop folder, and agents of which nobody has found out how long they keep logs.
    """
    now_ms = clock()
    told = (
        root for root in roots if root.agent.retention is not NOT_KNOWN and root.agent.name not in DROPPED
    )
    return [_retention(examine(root, now_ms, recorded)) for root in told]


def plan(agent: str, home: Path, days: int, now_ms: int) -> SettingsChange:
    """The change that has an agent keep its logs for `days`; nothing is written. Errors: KnownError.

    KeptAlready where nothing is to be changed.
    """
    spec = agent_named(agent)
    if spec.raise_retention is None:
        raise KnownError(f"{spec.label} deletes no logs by itself; there is nothing to change.")
    return spec.raise_retention(home, days, now_ms)


def _due_days(days: int | None, oldest_ms: int | None, now_ms: int) -> int | None:
    if days is None or oldest_ms is None:
        return None
    return max(0, days - (now_ms - oldest_ms) // DAY_MS)


def _retention(found: HomeRetention) -> Retention:
    return Retention(
        found.root.agent.name,
        str(found.root.home),
        found.setting.days,
        found.due_days,
        found.remembered.lost if found.remembered else None,
        found.raisable,
    )
