"""Readers of third parties: packages that name one under an entry point, read from once they are switched on.

What such a reader does wrong costs its own lines and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from counterfoil.readers.agents import AGENTS
from counterfoil.readers.base import AgentSpec, Batch, Line, LogFile, Query, SkipReason, State, Tables

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "counterfoil.readers"


class BrokenPlugin(Exception):
    """Why nothing can be read with a plug-in, in a phrase."""


@dataclass(frozen=True, slots=True)
class Plugin:
    """A plug-in that is installed or named in the settings; `problem` says why it cannot be used.

    `package` is the distribution it is from with its version; `agent` and `label` are only known of
    those that are on.
    """

    name: str
    package: str | None
    is_on: bool
    agent: str | None = None
    label: str | None = None
    problem: str | None = None


def specs(names: Sequence[str]) -> tuple[AgentSpec, ...]:
    """The registry's rows that these plug-ins bring; broken ones bring none. Costs nothing without names."""
    return _settled(tuple(names))[0] if names else ()


def problems(names: Sequence[str]) -> list[str]:
    """A sentence for each of these plug-ins that cannot be used."""
    found = _settled(tuple(names))[1] if names else {}
    return [f"The plug-in {name} is not used: {why}." for name, why in found.items()]


def installed(names: Sequence[str]) -> list[Plugin]:
    """Every plug-in that is installed or among `names`, which are on; those that are off are not loaded."""
    rows, why = _settled(tuple(names)) if names else ((), {})
    brought = {cast("Guarded", row.reader).plugin: row for row in rows}
    found = []
    for name in sorted({*(point.name for point in _points()), *names}):
        row = brought.get(name)
        agent, label = (row.name, row.label) if row else (None, None)
        found.append(Plugin(name, _package(name), name in names, agent, label, why.get(name)))
    return found


@lru_cache(maxsize=4)
def _settled(names: tuple[str, ...]) -> tuple[tuple[AgentSpec, ...], dict[str, str]]:
    """Rows of all that can be used, and why the others cannot; the first of two that clash is used."""
    rows: list[AgentSpec] = []
    broken: dict[str, str] = {}
    for name in dict.fromkeys(names):
        try:
            row = _guarded(name, load(name))
            _refuse_clash(row, (*AGENTS, *rows))
            rows.append(row)
        except BrokenPlugin as problem:
            broken[name] = str(problem)
    return tuple(rows), broken


def _refuse_clash(row: AgentSpec, known: Sequence[AgentSpec]) -> None:
    taken = {word for one in known for word in (one.name, *one.aliases)}
    if clash := taken & {row.name, *row.aliases}:
        raise BrokenPlugin(f"another reader is called {min(clash)!r}")


@lru_cache(maxsize=32)
def load(name: str) -> AgentSpec:
    """The row as the plug-in gives it. Raises BrokenPlugin."""
    points = [point for point in _points() if point.name == name]
    if not points:
        raise BrokenPlugin("no package that is installed brings it")
    if len(points) > 1:
        raise BrokenPlugin("several packages bring one of that name")
    try:
        found = points[0].load()
        row = found() if callable(found) and not isinstance(found, AgentSpec) else found
    except Exception as error:  # a stranger's code may raise anything
        raise BrokenPlugin(f"it cannot be loaded ({type(error).__name__})") from error
    if not isinstance(row, AgentSpec):
        raise BrokenPlugin("what it brings is no AgentSpec")
    return row


def _guarded(name: str, row: AgentSpec) -> AgentSpec:
    """The row with all that is called of it guarded, so that it can be handed to another process."""
    texts = (row.name, row.label, *row.homes, *row.globs, *row.aliases)
    if not (row.name and row.label and all(isinstance(text, str) for text in texts)):
        raise BrokenPlugin("its names, homes and globs are no texts")
    try:
        agent, version = row.reader.agent, row.reader.version
    except Exception as error:  # as above
        raise BrokenPlugin(f"its reader tells no agent and version ({type(error).__name__})") from error
    if agent != row.name or type(version) is not int:
        raise BrokenPlugin("its reader is of another agent, or tells no version")
    plain = AgentSpec(row.name, row.label, tuple(row.homes), tuple(row.globs), Guarded(name, agent, version))
    return replace(
        plain,
        queries=GuardedQueries(name),
        unsupported=row.unsupported,
        is_watched=row.is_watched,
        aliases=tuple(row.aliases),
    )


def unguarded(row: AgentSpec) -> AgentSpec:
    """The row as its plug-in gives it, for a trial; one of the registry as it is."""
    return load(row.reader.plugin) if isinstance(row.reader, Guarded) else row


@dataclass(frozen=True, slots=True)
class Guarded:
    """A plug-in's reader: lines of which it makes nothing sound are skipped as of no known shape."""

    plugin: str
    agent: str
    version: int

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """All at once; line by line where that does not go well, so that the others are read."""
        batch = self._tried(lines, file, state)
        if batch is not None:
            return batch
        whole = Batch(state=state)
        for line in lines:
            one = self._tried([line], file, whole.state)
            if one is None:
                whole.skipped.append(line.skipped(SkipReason.UNKNOWN_SHAPE))
            else:
                _add(whole, one)
        return whole

    def _tried(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch | None:
        from counterfoil.conformance.judging import flaws  # only where a plug-in reads

        try:
            batch = load(self.plugin).reader.read(lines, file, deepcopy(dict(state)))
            is_sound = isinstance(batch, Batch) and not any(flaws(self.agent, lines, batch, are_spoiled=True))
        except Exception:  # noqa: BLE001 - a stranger's code may raise anything
            return None
        return batch if is_sound else None


@dataclass(frozen=True, slots=True)
class GuardedQueries:
    """A plug-in's queries: none where it raises, so that the database counts as one it does not know."""

    plugin: str

    def __call__(self, tables: Tables, state: State) -> Sequence[Query]:
        try:
            ask: Callable[..., Any] = load(self.plugin).queries
            found = list(ask(tables, state))
        except Exception:  # noqa: BLE001 - a stranger's code may raise anything
            return ()
        return found if all(isinstance(one, Query) for one in found) else ()


def _add(whole: Batch, one: Batch) -> None:
    whole.events += one.events
    whole.readings += one.readings
    whole.refusals += one.refusals
    whole.notes += one.notes
    whole.skipped += one.skipped
    whole.repeats += one.repeats
    whole.used += one.used
    whole.other += one.other
    whole.unknown += one.unknown
    whole.state = one.state


def _points() -> tuple[EntryPoint, ...]:
    from importlib.metadata import entry_points  # a twentieth of a second that most starts do without

    return tuple(entry_points(group=GROUP))


def _package(name: str) -> str | None:
    found = [point.dist for point in _points() if point.name == name and point.dist is not None]
    return f"{found[0].name} {found[0].version}" if found else None
