"""What became of log files that were read before: gone, moved, or back again."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from counterfoil.domain.record_kinds import SourceState

Identity = tuple[int, int]  # device, inode


@dataclass(frozen=True, slots=True)
class KnownSource:
    """A file that was read before, by its label, and how it was last seen."""

    home: str
    path: str
    state: SourceState


@dataclass(frozen=True, slots=True)
class Sighting:
    """What became of a known file; `path` is where it is now, or was last."""

    identity: Identity
    state: SourceState
    path: str


def sightings(
    known: Mapping[Identity, KnownSource], found: Mapping[Identity, str], homes: Collection[str]
) -> list[Sighting]:
    """What is new about known files, given the labels of all that were found in some `homes`."""
    return [
        sighting
        for identity, source in known.items()
        if source.home in homes and (sighting := _sighting(identity, source, found.get(identity)))
    ]


def _sighting(identity: Identity, source: KnownSource, path: str | None) -> Sighting | None:
    if path is None:
        is_news = source.state is not SourceState.GONE
        return Sighting(identity, SourceState.GONE, source.path) if is_news else None
    if path != source.path:
        return Sighting(identity, SourceState.MOVED, path)
    return Sighting(identity, SourceState.PRESENT, path) if source.state is SourceState.GONE else None
