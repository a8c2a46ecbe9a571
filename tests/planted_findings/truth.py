"""What was planted, and what one made call was and would have been."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from counterfoil.domain.finding import FindingForm as F
from counterfoil.domain.finding import FindingKind as K
from tests.planted_findings.prices import Counts, dollars

KIND_OF: dict[F, K] = {
    **dict.fromkeys((F.COLLAPSED, F.FROZEN, F.NEVER_READ, F.READS_PER_OUTPUT), K.CACHE_BROKEN),
    **dict.fromkeys((F.ON_RESUME, F.ON_BRANCH, F.COMPACTION_LOOP), K.REPROCESSED),
    **dict.fromkeys((F.SHORTER_LIFETIME, F.SHORT_PAUSES), K.CACHE_LIFETIME),
    **dict.fromkeys((F.EQUAL_PROMPTS, F.SMALL_PROMPTS), K.SAME_PROMPT),
    **dict.fromkeys((F.DEARER_SUBAGENTS, F.SILENT_SWITCH, F.HELPER_CALLS), K.OTHER_MODEL),
    **dict.fromkeys((F.EQUAL_REQUESTS, F.ERROR_RETRIES, F.TOOL_FAILURES, F.FAN_OUT), K.RETRY_STORM),
    **dict.fromkeys((F.CACHE_SHARE, F.TOKENS_PER_TURN, F.COST_PER_HOUR), K.CLIENT_VERSION),
    F.FEWER_TOKENS: K.PEAK_HOURS,
    **dict.fromkeys((F.LONG_CONTEXT, F.HUGE_RESULTS, F.LONG_SESSIONS), K.HABIT),
}


@dataclass(frozen=True)
class Made:
    """A call; `unbroken` is what it would have been, had the cache held all that was sent before."""

    at_ms: int
    model: str
    counts: Counts
    unbroken: Counts

    @property
    def dollars(self) -> Decimal:
        """What it cost."""
        return dollars(self.model, self.at_ms, self.counts)

    @property
    def rebuilt(self) -> Decimal:
        """What it cost more than with an unbroken cache."""
        return self.dollars - dollars(self.model, self.at_ms, self.unbroken)


@dataclass
class Fault:
    """One planted fault. `cost` is None where the brief gives no figure to hold it to.

    `session` is None where it is about the user's whole history. `also` are kinds that say something
    true of the same sessions: neither asked for nor held against anyone.
    """

    form: F
    agent: str = "claude-code"
    session: str | None = None
    cost: Decimal | None = Decimal(0)
    also: frozenset[K] = frozenset()
    is_confirmed: bool = False  # by the client's own word in a statusline

    @property
    def kind(self) -> K:
        """Its kind."""
        return KIND_OF[self.form]

    def charge(self, *parts: Decimal) -> None:
        """So much more was spent."""
        assert self.cost is not None
        self.cost += sum(parts, Decimal(0))

    def charge_rebuilds(self, calls: Iterable[Made]) -> None:
        """What these cost for lack of a cache."""
        self.charge(*(call.rebuilt for call in calls))
