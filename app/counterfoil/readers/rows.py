"""Which rows of an agent's database are to be read, where it keeps none."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.readers.base import Query, State, Tables


def no_queries(_tables: Tables, _state: State) -> Sequence[Query]:
    """Of an agent that has no database."""
    return ()
