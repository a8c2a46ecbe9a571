"""The ledger's rows as a person looks at them: what to look for, a row, and all that is known of one."""

from __future__ import annotations

from dataclasses import dataclass

from counterfoil.domain.money import Cost
from counterfoil.domain.record_kinds import Cause, SourceState
from counterfoil.domain.usage import OutputQuality, TokenCounts

ALWAYS_MS = 1 << 52


@dataclass(frozen=True, slots=True)
class RecordFilter:
    """Which requests to show; None or an empty text is no condition. `text` is a part of an id."""

    since_ms: int = 0
    until_ms: int = ALWAYS_MS
    agent: str | None = None
    model: str | None = None
    project: str | None = None
    session: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One request, by the row that counts. `key` is the provider's message id where there is one."""

    id: int
    at_ms: int
    agent: str
    model: str
    project: str
    session: str
    key: str
    request_id: str | None
    tokens: TokenCounts
    cost: Cost
    quality: OutputQuality


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One row of a request with its provenance. Times in ms, offset and length in bytes, hash in hex.

    `file` is a path within the agent's `home`. `counts` is true for the one that totals are made of;
    `superseded_by` is the row that took its place.
    """

    id: int
    block: int | None
    revision: int
    cause: Cause
    counts: bool
    superseded_by: int | None
    at_ms: int
    seen_ms: int
    tokens: TokenCounts
    quality: OutputQuality
    model: str
    key: str
    request_id: str | None
    session: str
    client_version: str | None
    reader: str
    reader_version: int
    file: str
    file_state: SourceState
    offset: int
    length: int
    sha256: str
    home: str = ""


@dataclass(frozen=True, slots=True)
class Facets:
    """The values that a filter can choose from, each sorted."""

    agents: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
