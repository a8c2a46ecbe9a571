"""An agent's database as its reader is given it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from counterfoil.domain.log_form import Form, form_of
from counterfoil.logs.database import Ask, read_rows
from counterfoil.logs.discover import discover
from counterfoil.logs.identity import UnreadableLog, identity_by_place
from counterfoil.readers.base import AgentSpec, Line, Query, State, Tables


def rows_asked_for(spec: AgentSpec, home: Path, path: str, state: State) -> list[list[Line]]:
    """The rows that a reader asks for in this state of its own, a list for each of its queries.

    Raises UnreadableLog, also where the reader asks for nothing.
    """
    queries, problem = _asked(spec, home, path, state)
    if problem is not None and not queries:
        raise problem
    return [_read(home, path, _only(query)) for query in queries]


def unread_databases(spec: AgentSpec, home: Path) -> Iterator[tuple[str, str]]:
    """Path and reason of each database of a home of which nothing can be read; no row is looked at."""
    globs = [glob for glob in spec.globs if form_of(glob) is Form.DATABASE]
    for log in discover(home, globs).files if globs else ():
        queries, problem = _asked(spec, log.home, log.relative, {})
        if problem is not None and not queries:
            yield log.relative, str(problem)


def _asked(spec: AgentSpec, home: Path, path: str, state: State) -> tuple[list[Query], UnreadableLog | None]:
    queries: list[Query] = []

    def ask(tables: Tables, _is_anew: bool) -> Sequence[Query]:
        queries.extend(spec.queries(tables, state))
        return ()

    try:
        _read(home, path, ask)
    except UnreadableLog as problem:  # where nothing is asked for it is said so
        return queries, problem
    return queries, None


def _only(query: Query) -> Ask:
    return lambda _tables, _is_anew: (query,)


def _read(home: Path, path: str, ask: Ask) -> list[Line]:
    chunks = read_rows(home / path, identity_by_place(home, path), None, ask)
    return [line for chunk in chunks for line in chunk.lines]
