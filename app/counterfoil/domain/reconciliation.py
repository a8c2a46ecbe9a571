"""What setting a statement beside the ledger found: rows, and each difference with its class. Pure.

A difference is always provider − ledger. What a class explains is a `Part`; the parts of a row, those
of class `UNKNOWN` included, make up its difference exactly. Nothing is left out of the sums.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from counterfoil.domain.statement import StatedUse, StatementKind

NOTHING_TOLD = StatedUse()


class DifferenceClass(StrEnum):
    """Why the two differ; the words of the interface."""

    MATCH = "match"  # within the tolerance
    PROVIDER_ONLY = "provider_only"  # the ledger has nothing of it, and nothing tells why
    LEDGER_ONLY = "ledger_only"
    PRICE = "price"  # the same tokens at another price
    CACHE_CLASS = "cache_class"  # the same tokens, some counted as another kind
    TIME_ZONE = "time_zone"  # the same use on the other side of a day's border
    UNLOGGED_CALLS = "unlogged_calls"  # titles, classifiers, web search: agents log none of these
    PLACEHOLDER_OUTPUT = "placeholder_output"  # old clients log too little output
    OTHER_DEVICE = "other_device"  # another machine or key
    DELETED_LOGS = "deleted_logs"  # nobody looked on, or the log was gone
    DUPLICATE = "duplicate"  # stated more than once
    CREDIT = "credit"  # credits, grants and purchases: no use
    REFUND = "refund"
    FEE = "fee"  # seats, subscriptions and tax: no use
    UNKNOWN = "unknown"  # the residual


UNEXPLAINED = (DifferenceClass.UNKNOWN, DifferenceClass.PROVIDER_ONLY, DifferenceClass.LEDGER_ONLY)


@dataclass(frozen=True, slots=True)
class Amounts:
    """Requests, counts and exact money of one side, or provider − ledger; None is "not told"."""

    use: StatedUse = NOTHING_TOLD
    picousd: int | None = None
    micro_credits: int | None = None


@dataclass(frozen=True, slots=True)
class RowKey:
    """What a row is about. With a `request_id` it is one request, else a day (of the statement's zone,
    "2026-07-08") × model × kind of token × key; None where the statement does not tell them apart.
    """

    day: str | None = None
    model: str | None = None
    kind: str | None = None
    key: str | None = None
    request_id: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a difference and its class. `facts` are the figures and names that the reason's sentence
    is made of, in `words`. `stated_rows` are places in the statement, `records` rows of the ledger, some
    of them where they are many: `requests` tells how many there are.
    """

    cls: DifferenceClass
    difference: Amounts
    facts: Mapping[str, int | str] = field(default_factory=dict)
    stated_rows: tuple[int, ...] = ()
    records: tuple[int, ...] = ()
    requests: int | None = None


@dataclass(frozen=True, slots=True)
class ReconciledRow:
    """One key on both sides; a side is None where it has nothing. `cls` is the class of its greatest part."""

    key: RowKey
    ledger: Amounts | None
    provider: Amounts | None
    difference: Amounts
    cls: DifferenceClass
    parts: tuple[Part, ...] = ()
    since_ms: int = 0
    until_ms: int = 0


@dataclass(frozen=True, slots=True)
class Tolerance:
    """Up to where two figures are taken for the same: an absolute amount a row, or a share of the greater."""

    picousd: int = 10**10  # a cent: what a rounded statement can tell
    tokens_per_million: int = 0


@dataclass(frozen=True, slots=True)
class ClassSum:
    """All parts of one class: how many rows they are in, and what they come to."""

    cls: DifferenceClass
    rows: int
    difference: Amounts


@dataclass(frozen=True, slots=True)
class PayerDoubt:
    """A sign that somebody else pays than was meant. `kind` is "api_key", "cloud", "gateway", "overage" or
    "auto_reload"; `facts` and `records` as in `Part`.
    """

    kind: str
    since_ms: int
    until_ms: int
    picousd: int | None
    facts: Mapping[str, int | str] = field(default_factory=dict)
    records: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ThirdWitness:
    """The same use by a third account: the client's own sums ("cost_state") or the provider's counter
    ("counter"), beside the ledger's for the same scope.
    """

    witness: str
    scope: str  # a session, or a window's name
    since_ms: int
    until_ms: int
    ledger: Amounts
    told: Amounts
    facts: Mapping[str, int | str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StatementSummary:
    """Which statement it was. `zone` None: the file did not tell, UTC was taken."""

    kind: StatementKind
    name: str
    sha256: str
    lines: int
    since_ms: int
    until_ms: int
    zone: str | None
    provider: str | None
    account: str | None
    currency: str
    notes: tuple[str, ...] = ()
    kept_as: int | None = None  # its number in the ledger


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """Everything. `rows` in order of time; `ledger`, `provider` and `difference` are sums over all of them.

    `residual` is what lies in the classes `UNEXPLAINED`. `by_request` tells
    that single requests were matched. `prices` names the price list, with its digest.
    """

    statement: StatementSummary
    rows: tuple[ReconciledRow, ...]
    ledger: Amounts
    provider: Amounts
    difference: Amounts
    residual: Amounts
    classes: tuple[ClassSum, ...]
    tolerance: Tolerance
    by_request: bool
    tz: str
    prices: str
    prices_sha256: str
    unpriced_requests: int = 0
    watched_ms: int = 0
    payers: tuple[PayerDoubt, ...] = ()
    witnesses: tuple[ThirdWitness, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether nothing is left that no reason was found for."""
        return all(one.cls not in UNEXPLAINED for one in self.classes)
