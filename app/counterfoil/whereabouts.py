"""Where the logs of some roots lie, so far as the last look knows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from counterfoil.clock import Clock, wall_clock
from counterfoil.domain.sighting import KnownSource
from counterfoil.domain.window import PROVIDERS
from counterfoil.logs.discover import LogPath, discover, locate, matches, watched_folders
from counterfoil.logs.resolving import resolved
from counterfoil.logs.watched import Watched, merged
from counterfoil.readers.registry import Root
from counterfoil.reading import label
from counterfoil.scan_report import HomeReport, ScanReport

LIVELY_FOLDERS = 8
LIVELY_MS = 24 * 3_600_000


class Whereabouts:
    """Looks through the homes of some roots; several agents may share one."""

    def __init__(self, roots: Sequence[Root], *, clock: Clock = wall_clock) -> None:
        self._roots = tuple(roots)
        self._clock = clock
        self._lively: list[Watched] = []
        self._linked: dict[int, list[Path]] = {}  # place of a root: folders reached through a link inside it
        self._homes: list[str] = []
        self._looked_at: list[tuple[str, Root]] = []  # roots that were looked through, by their homes' labels

    def look(self, report: ScanReport) -> list[tuple[Root, LogPath]]:
        """All logs, with each home's state in the report."""
        self._looked_at, self._homes = [], self._resolved()
        found = [
            (root, log) for place, root in enumerate(self._roots) for log in self._look(place, root, report)
        ]
        only_looked_at = [log for root, log in found if not root.agent.is_watched]
        self._lively = _lively(only_looked_at, self._clock() - LIVELY_MS)
        return found

    def locate(self, path: Path) -> tuple[Root, LogPath] | None:
        """The log at a path that a watcher named; None where it is none of any root's."""
        self._homes = self._homes or self._resolved()
        for root, home in zip(self._roots, self._homes, strict=True):
            if path.is_relative_to(home) and (log := locate(path, root.home, root.agent.globs)):
                return root, log
        return None

    def folders(self) -> list[Watched]:
        """Where logs can appear, and where those were written lately whose homes are only looked through."""
        watched = [(place, root) for place, root in enumerate(self._roots) if root.agent.is_watched]
        own = [folder for _, root in watched for folder in watched_folders(root.home, root.agent.globs)]
        linked = [Watched(path) for place, _ in watched for path in self._linked.get(place, ())]
        return merged([*own, *linked, *self._lively])

    def is_behind_link(self, path: Path) -> bool:
        """Whether only a look can place this path."""
        return any(path.is_relative_to(folder) for linked in self._linked.values() for folder in linked)

    def homes(self) -> set[str]:
        """Labels of the homes of which it can be said what is not there."""
        return {home for home, _ in self._looked_at}

    def would_see(self, source: KnownSource) -> bool:
        """Whether the last look would have found a file that was read before: a home has several agents."""
        parts = source.path.split("/")
        return any(home == source.home and matches(parts, root.agent.globs) for home, root in self._looked_at)

    def _resolved(self) -> list[str]:
        known: dict[str, str] = {}
        return [resolved(str(root.home), known) for root in self._roots]

    def _look(self, place: int, root: Root, report: ScanReport) -> list[LogPath]:
        found = discover(root.home, root.agent.globs)
        self._linked[place] = found.linked
        report.found += len(found.files)
        if found.is_there or root.agent.name in PROVIDERS:  # of all that people might have, most is not there
            report.homes[root.agent.name, root.home] = HomeReport(len(found.files), found.problem)
        if found.is_there and found.problem:  # one that is not there yet is nothing amiss
            report.problems.append(f"{root.home}: {found.problem}")
        else:
            self._looked_at.append((label(self._homes[place]), root))
        return found.files


def _lively(logs: Sequence[LogPath], since_ms: int) -> list[Watched]:
    """The folders of the logs that were written last: a session that runs is followed there."""
    late = [log for log in logs if log.stamp[1] >= since_ms * 1_000_000]
    late.sort(key=lambda log: log.stamp[1], reverse=True)
    folders: dict[Path, Path] = {}
    for log in late:
        folders.setdefault(log.path.parent, log.path)
    return [
        Watched(folder, is_recursive=False, log=log)
        for folder, log in islice(folders.items(), LIVELY_FOLDERS)
    ]
