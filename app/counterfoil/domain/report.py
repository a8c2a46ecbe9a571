"""Everything that a report says, before it is laid out: one frozen value. Pure.

Made by `reporting`, written by `exports.report_html` and `exports.report_pdf`. `report.html` carries the
exact figures in `<script type="application/json" id="totals">`, one JSON object, its keys in this order:

    {"format": "counterfoil-report", "version": 1,
     "ledger_id", "since", "until", "tz", "made_at",           # ISO 8601 UTC with Z; until is not included
     "checkpoint": "counterfoil-checkpoint 1 …" | null,
     "agents": [name, …],                                      # [] is all of them
     "prices": {"name", "sha256", "layers": [{"name", "sha256"}, …]},
     "requests", "unpriced_requests", "estimated_requests",    # whole numbers
     "uncounted_requests", "credits_nano",                     # of the former only credits (10⁻⁹) are known
     "tokens": {"input", "cache_read", "cache_write_5m", "cache_write_1h", "output", "reasoning",
                "web_searches"},
     "cost_picousd": "123456",                                 # money: whole pico-USD (10⁻¹² USD) as a string
     "by_model": [{"agent", "provider", "model", "requests", "unpriced_requests", "estimated_requests",
                   "tokens": {…}, "cost_picousd"}, …],
     "by_day": [{"day": "2026-07-08", "requests", …, "cost_picousd"}, …],   # days of `tz`
     "statements": [{"sha256", "kind", "name", "lines", "ledger_picousd", "provider_picousd",
                     "difference_picousd", "residual_picousd",
                     "classes": [{"class", "rows", "picousd"}, …]}, …]}

Unknown is null, never 0 (`tokens.reasoning`, money of statements). `cost_picousd` is the sum over the
requests that have a price. `requests`, `tokens` and `cost_picousd` are the sums over `by_model`, and over
`by_day`; `residual_picousd` is what no reason was found for.
In JSON text `<`, `>` and `&` are written as \\u003c, \\u003e and \\u0026.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.coverage import Tally, Watched
from counterfoil.domain.dossier import Redaction
from counterfoil.domain.finding import Found
from counterfoil.domain.provider_event import ProviderEvent
from counterfoil.domain.reconciliation import (
    Amounts,
    DifferenceClass,
    Part,
    PayerDoubt,
    StatementSummary,
    ThirdWitness,
    Tolerance,
)
from counterfoil.domain.snapshot import Use


@dataclass(frozen=True, slots=True)
class PriceLayer:
    """One price list of several, the plainest first; `digest` is the SHA-256 of its prices."""

    name: str
    digest: str


@dataclass(frozen=True, slots=True)
class ModelUse:
    """What was asked of one model by one agent."""

    agent: str
    provider: str
    model: str
    use: Use


@dataclass(frozen=True, slots=True)
class NamedUse:
    """What was used on a day ("2026-07-08"), or for a project."""

    name: str
    use: Use


@dataclass(frozen=True, slots=True)
class Example:
    """One request, or one row of a statement, that shows a difference; None where that side has none of it.

    `message_id` is the provider's id of the response, `record` the row of the ledger. `place` is what a
    row without a request id is about: its day, model, kind of token and key.
    """

    at_ms: int
    model: str | None
    request_id: str | None
    message_id: str | None
    record: int | None
    stated_row: int | None
    ledger_picousd: int | None
    provider_picousd: int | None
    difference_picousd: int | None
    place: str = ""


@dataclass(frozen=True, slots=True)
class ReportedClass:
    """All differences of one class, the greatest parts of them, and some examples."""

    cls: DifferenceClass
    rows: int
    requests: int | None
    difference: Amounts
    parts: tuple[Part, ...] = ()
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True)
class DayPair:
    """Money of one day of a statement on both sides; None where a side tells none."""

    day: str
    ledger_picousd: int | None
    provider_picousd: int | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """A statement set beside the ledger. A difference is always provider − ledger."""

    statement: StatementSummary
    ledger: Amounts
    provider: Amounts
    difference: Amounts
    residual: Amounts
    classes: tuple[ReportedClass, ...]
    rows: int
    tolerance: Tolerance
    by_request: bool
    tz: str
    days: tuple[DayPair, ...] = ()
    unpriced_requests: int = 0
    payers: tuple[PayerDoubt, ...] = ()
    witnesses: tuple[ThirdWitness, ...] = ()


@dataclass(frozen=True, slots=True)
class Completeness:
    """How much of the span was looked at, in UTC days; `gaps` are times within it when nobody looked on.

    `tally`, `files`, `files_gone` and `skipped` (lines that could not be read, by reason) are of the whole
    ledger: a line may be read long after it was written.
    """

    days: int = 0
    days_with_requests: int = 0
    days_watched: int = 0
    watched_ms: int = 0
    tally: Tally = field(default_factory=Tally)
    files: int = 0
    files_gone: int = 0
    gaps: tuple[Watched, ...] = ()
    skipped: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class CounterSummary:
    """What was seen of the provider's own usage counter: how often, and what it did."""

    readings: int = 0
    refusals: int = 0
    first_ms: int | None = None
    last_ms: int | None = None
    events: tuple[ProviderEvent, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanPaid:
    """What is paid for a subscription in a month, as the user told it; None where they did not."""

    agent: str
    name: str
    picousd: int | None


@dataclass(frozen=True, slots=True)
class Report:
    """From `since_ms` up to `until_ms`. `records` of requests are in the ledger; `by_project` is empty
    where names were dropped. `claim` is the user's own sentence. `found` is None where it is not to be told.
    """

    made_at_ms: int
    tz: str
    version: str
    ledger_id: str
    records: int
    checkpoint: Checkpoint | None
    since_ms: int
    until_ms: int
    agents: tuple[str, ...]
    redaction: Redaction
    claim: str
    prices: str
    prices_digest: str
    layers: tuple[PriceLayer, ...]
    total: Use
    by_model: tuple[ModelUse, ...]
    by_day: tuple[NamedUse, ...]
    by_project: tuple[NamedUse, ...]
    comparisons: tuple[Comparison, ...] = ()
    completeness: Completeness = field(default_factory=Completeness)
    counter: CounterSummary = field(default_factory=CounterSummary)
    found: Found | None = None
