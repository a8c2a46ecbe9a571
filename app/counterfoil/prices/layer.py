"""Where a price book's prices are from, one layer upon another."""

from __future__ import annotations

from dataclasses import dataclass

SHIPPED, LOADED, ADDITIONS, OWN = "shipped", "loaded", "additions", "own"


@dataclass(frozen=True, slots=True)
class Layer:
    """`name` is one of the four above; `day` an ISO date; `digest` a SHA-256; `entries` models or rules.

    `loaded_ms` is when the user took it in, `origin` from where, `path` where it is kept; None for
    what came with the program. `used` is false for the shipped list where a loaded one stands for it.
    """

    name: str
    source: str = ""
    day: str = ""
    digest: str = ""
    entries: int = 0
    path: str | None = None
    loaded_ms: int | None = None
    origin: str | None = None
    used: bool = True
