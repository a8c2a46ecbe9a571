"""Takes into our captures what clients keep of the provider's counter in files of their own.

Costs a look at each file's date where nothing is new. No network, no credentials.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from counterfoil.counters import client_cache, desktop_history
from counterfoil.counters.capture import append
from counterfoil.counters.client_file import Unfit, content, home_label
from counterfoil.counters.client_seen import seen
from counterfoil.counters.client_windows import CLAUDE, Figures
from counterfoil.readers.registry import Root, own_roots

AHEAD_MS = 3_600_000  # figures dated later than this are from a clock that was wrong, or is now

_Stamp = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class _Place:
    """A file to look at, and how it is read."""

    path: Path
    longest_bytes: int
    read: Callable[[bytes], Sequence[Figures]]


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What was in the way, and whether a later look at the same bytes would come to the same."""

    problem: str | None = None
    is_settled: bool = True


class Gathering:
    """Looks at the places of some roots again and again, and reads what has changed."""

    def __init__(
        self, state_dir: Path, roots: Sequence[Root], environment: Mapping[str, str] = os.environ
    ) -> None:
        self._state_dir = state_dir
        self._homes = [root.home for root in roots if root.agent.name == CLAUDE]
        self._environment = environment
        self._stamps: dict[Path, _Stamp] = {}
        self._problems: dict[Path, str] = {}

    def look(self, now_ms: int) -> list[str]:
        """Note what is new. Gives a sentence for each place that could not be read."""
        found = {os.path.realpath(place.path): place for place in reversed(list(self._places()))}
        for place in found.values():
            self._look_at(place, now_ms)
        return list(self._problems.values())

    def _places(self) -> Iterator[_Place]:
        for home in self._homes:
            read = partial(_cached, home=home_label(home))
            for path in client_cache.places(home):
                yield _Place(path, client_cache.LONGEST_BYTES, read)
        own = {root.home for root in own_roots(self._environment) if root.agent.name == CLAUDE}
        if own == set(self._homes):  # the desktop app's file is of this machine, not of a home that was named
            for path in desktop_history.places(self._environment):
                yield _Place(path, desktop_history.LONGEST_BYTES, desktop_history.figures)

    def _look_at(self, place: _Place, now_ms: int) -> None:
        before = _stamp(place.path)
        if before is not None and self._stamps.get(place.path) == before:
            return
        self._problems.pop(place.path, None)
        outcome = _Outcome() if before is None else _take(self._state_dir, place, now_ms)
        if before is None or _stamp(place.path) != before:
            return  # it is being written: the next look finds it whole
        if outcome.problem:
            self._problems[place.path] = f"{place.path}: {outcome.problem}"
        if outcome.is_settled:
            self._stamps[place.path] = before


def gather(home_state_dir: Path, roots: Sequence[Root], now_ms: int) -> list[str]:
    """One look at all places. Gives a sentence for each that could not be read."""
    return Gathering(home_state_dir, roots).look(now_ms)


def _take(state_dir: Path, place: _Place, now_ms: int) -> _Outcome:
    try:
        found = place.read(content(place.path, place.longest_bytes))
    except Unfit as error:
        return _Outcome(f"Usage figures cannot be read: {error}.")
    except OSError as error:
        return _Outcome(f"Usage figures cannot be read: {error.strerror or error}.", is_settled=False)
    except ValueError:
        return _Outcome("Usage figures cannot be read: it is not JSON of a known shape.")
    current = [one for one in found if one.at_ms <= now_ms + AHEAD_MS]
    try:
        _note(state_dir, current)
    except OSError as error:
        return _Outcome(f"Usage figures could not be noted: {error.strerror or error}.", is_settled=False)
    if len(current) < len(found):
        return _Outcome("Usage figures dated ahead of this clock wait until then.", is_settled=False)
    return _Outcome()


def _note(state_dir: Path, found: Sequence[Figures]) -> None:
    if not found:
        return
    first = found[0]
    known = seen(state_dir, first.agent, first.source, min(one.at_ms for one in found))
    for one in found:
        if (one.account, one.at_ms) not in known:
            append(state_dir, one.agent, one.source, one.line())
            known.add((one.account, one.at_ms))


def _cached(data: bytes, home: str) -> list[Figures]:
    found = client_cache.figures(data, home)
    return [found] if found else []


def _stamp(path: Path) -> _Stamp | None:
    """Tells one state of a file from another; None where there is none."""
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns
