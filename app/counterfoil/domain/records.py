"""The ledger's rows as a person looks at them: what to look for, a row, and all that is known of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from counterfoil.domain.log_form import Form, form_of
from counterfoil.domain.money import Cost
from counterfoil.domain.rate import Rate
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
    credits_nano: int = 0

    @property
    def has_tokens(self) -> bool:
        """Whether its tokens were logged, not its credits alone."""
        return self.quality is not OutputQuality.CREDITS_ONLY


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One row of a request with its provenance. Times in ms, offset and length in bytes, hash in hex.

    `credits_nano` are billionths of the provider's credit, `raw` is the usage as it was logged (JSON) where
    the tokens say it otherwise, `quota` the agent whose subscription was used where that is another one.
    `file` is a path within the agent's `home`; where that is a database, `offset` is a row's number.
    `counts` is true for the one that totals are made of; `superseded_by` is the row that took its place.
    `rates` are the prices of what it used, by kind; None where they were not looked up or are not known.
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
    agent: str = ""
    provider: str = ""
    service_tier: str | None = None
    speed: str | None = None
    geo: str | None = None
    rates: Mapping[str, Rate] | None = None
    credits_nano: int | None = None
    raw: str | None = None
    quota: str | None = None

    @property
    def form(self) -> Form:
        """What its file was read as: lines, a document, or a database, whose `offset` is a row's number."""
        return form_of(self.file)

    @property
    def has_tokens(self) -> bool:
        """Whether its tokens were logged, not its credits alone."""
        return self.quality is not OutputQuality.CREDITS_ONLY

    @property
    def uncounted_requests(self) -> int:
        """One where only credits are known, as a price book asks."""
        return int(self.quality is OutputQuality.CREDITS_ONLY)

    @property
    def requests(self) -> int:
        """One, as a price book asks."""
        return 1

    @property
    def prompt_band(self) -> int:
        """Of no account for a single request."""
        return 0


@dataclass(frozen=True, slots=True)
class Facets:
    """The values that a filter can choose from, each sorted."""

    agents: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
