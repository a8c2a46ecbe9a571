"""What a watcher is asked to watch."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from os.path import sep
from pathlib import Path

from counterfoil.logs.resolving import resolved


@dataclass(frozen=True, slots=True)
class Watched:
    """A folder whose changes are hinted at, and those of all below it where it `is_recursive`.

    `log` is set where it is watched for this log's sake alone: its home is looked through in any case, and
    such a folder is not polled where it gives no hints.
    """

    folder: Path
    is_recursive: bool = True
    log: Path | None = field(default=None, compare=False)


def merged(wanted: Iterable[Watched]) -> list[Watched]:
    """Each folder once whatever its names, and none inside one that is watched with all below it."""
    known: dict[str, str] = {}
    places: dict[str, Watched] = {}
    for one in sorted(wanted, key=lambda one: (not one.is_recursive, one.log is not None)):
        places.setdefault(resolved(str(one.folder), known).rstrip(sep), one)
    inside = tuple(f"{place}{sep}" for place, one in places.items() if one.is_recursive)
    return [one for place, one in places.items() if not place.startswith(inside)]
