"""Where tokens went that nobody asked for: what was found, how sure it is, what cannot be told. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from counterfoil.domain.money import Cost

Fact = int | float | str


class FindingKind(StrEnum):
    """What can be found, and switched off by itself."""

    CACHE_BROKEN = "cache_broken"
    REPROCESSED = "reprocessed"
    CACHE_LIFETIME = "cache_lifetime"
    SAME_PROMPT = "same_prompt"
    OTHER_MODEL = "other_model"
    RETRY_STORM = "retry_storm"
    CLIENT_VERSION = "client_version"
    PEAK_HOURS = "peak_hours"
    HABIT = "habit"


class FindingForm(StrEnum):
    """In which way; each belongs to one kind."""

    # cache_broken
    COLLAPSED = "collapsed"  # reads fell again and again while the context grew
    FROZEN = "frozen"  # reads stood still at one figure while all behind it was written again
    NEVER_READ = "never_read"  # a cache was written call after call and not read once
    READS_PER_OUTPUT = "reads_per_output"  # far more was read for each token of output than usual
    # reprocessed
    ON_RESUME = "on_resume"  # a session was gone on with, or its client replaced
    ON_BRANCH = "on_branch"  # a fork, a branch or a hand-off to the background
    COMPACTION_LOOP = "compaction_loop"  # compacted over and over
    # cache_lifetime
    SHORTER_LIFETIME = "shorter_lifetime"  # writes for an hour became writes for five minutes
    SHORT_PAUSES = "short_pauses"  # pauses just over the lifetime
    # same_prompt
    EQUAL_PROMPTS = "equal_prompts"
    SMALL_PROMPTS = "small_prompts"
    # other_model
    DEARER_SUBAGENTS = "dearer_subagents"
    SILENT_SWITCH = "silent_switch"
    HELPER_CALLS = "helper_calls"  # what the client spent by its own count and never logged
    # retry_storm
    EQUAL_REQUESTS = "equal_requests"
    ERROR_RETRIES = "error_retries"
    TOOL_FAILURES = "tool_failures"
    FAN_OUT = "fan_out"
    # client_version
    CACHE_SHARE = "cache_share"
    TOKENS_PER_TURN = "tokens_per_turn"
    COST_PER_HOUR = "cost_per_hour"
    # peak_hours
    FEWER_TOKENS = "fewer_tokens"  # a percent of the window holds less at these hours
    # habit
    LONG_CONTEXT = "long_context"
    HUGE_RESULTS = "huge_results"
    LONG_SESSIONS = "long_sessions"


# what is told of each, in this order; `…_picousd` are money, `…_share` from 0 to 1, versions and models words
FACTS: dict[FindingForm, tuple[str, ...]] = {
    FindingForm.COLLAPSED: ("rebuilds", "calls", "lost_tokens", "cached_before", "read_after"),
    FindingForm.FROZEN: ("rebuilds", "calls", "lost_tokens", "cached_before", "read_after"),
    FindingForm.NEVER_READ: ("rebuilds", "calls", "lost_tokens"),
    FindingForm.READS_PER_OUTPUT: ("ratio", "usual_ratio", "calls"),
    FindingForm.ON_RESUME: ("times", "lost_tokens", "paid_picousd", "unbroken_picousd"),
    FindingForm.ON_BRANCH: ("times", "lost_tokens", "paid_picousd", "unbroken_picousd"),
    FindingForm.COMPACTION_LOOP: ("compactions", "minutes", "lost_tokens"),
    FindingForm.SHORTER_LIFETIME: ("rebuilds", "lost_tokens", "before_minutes", "after_minutes"),
    FindingForm.SHORT_PAUSES: ("pauses", "lost_tokens", "lifetime_minutes", "up_to_minutes"),
    FindingForm.EQUAL_PROMPTS: ("prompts", "tokens", "usual_tokens", "ratio"),
    FindingForm.SMALL_PROMPTS: ("chars", "tokens", "usual_tokens", "ratio", "peers"),
    FindingForm.DEARER_SUBAGENTS: ("main_model", "other_model", "calls", "cost_share"),
    FindingForm.SILENT_SWITCH: ("before_model", "after_model", "calls"),
    FindingForm.HELPER_CALLS: ("client_picousd", "logged_picousd", "cost_share"),
    FindingForm.EQUAL_REQUESTS: ("repeats", "seconds"),
    FindingForm.ERROR_RETRIES: ("errors", "minutes", "status"),
    FindingForm.TOOL_FAILURES: ("failures", "minutes", "calls", "tool"),
    FindingForm.FAN_OUT: ("subagents", "minutes", "usual_subagents"),
    FindingForm.CACHE_SHARE: ("version", "before_share", "after_share", "sessions_before", "sessions_after"),
    FindingForm.TOKENS_PER_TURN: ("version", "before", "after", "sessions_before", "sessions_after"),
    FindingForm.COST_PER_HOUR: (
        *("version", "before_picousd", "after_picousd"),
        *("sessions_before", "sessions_after"),
    ),
    FindingForm.FEWER_TOKENS: (
        "hours",
        "fewer_share",
        "points",
        "limit",
    ),  # hours: "13-19", UTC, working days
    FindingForm.LONG_CONTEXT: ("calls", "limit_tokens", "cost_share"),
    FindingForm.HUGE_RESULTS: ("results", "chars", "cost_share"),
    FindingForm.LONG_SESSIONS: ("sessions", "days", "rebuilds", "cost_share"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Requests that cost more than the same work usually does, or that show where money goes.

    `cost` is what they cost beyond the normal, at the prices of their time; a request whose model has no
    price is counted in it as unpriced, never as zero. `confidence` is the chance, from 0 to 1, that this is
    no accident. `requests` are ids of the ledger's rows in order of time. `session` and `project` are None
    and "" where it is about more than one. `facts` are what its words are made from: those of
    `FACTS`. `confirmed_by` is the cause as the client itself named it.
    """

    kind: FindingKind
    form: FindingForm
    agent: str
    first_ms: int
    last_ms: int
    cost: Cost
    confidence: float
    requests: tuple[int, ...]
    session: str | None = None
    project: str = ""
    models: tuple[str, ...] = ()
    facts: tuple[tuple[str, Fact], ...] = ()
    confirmed_by: str | None = None

    def fact(self, name: str) -> Fact:
        """One of its figures. Errors: KeyError."""
        return dict(self.facts)[name]

    @property
    def name(self) -> str:
        """The same for a finding that has grown since."""
        begins = "" if self.session else str(self.first_ms)
        return "/".join((self.kind, self.form, self.agent, self.session or begins))


class Doubt(StrEnum):
    """Why nothing can be said."""

    NO_CACHE_FIGURES = "no_cache_figures"  # the log has neither reads nor writes of a cache
    INTERLEAVED = "interleaved"  # several sub-agents stand in one log without telling which is which
    BEGINS_MIDWAY = "begins_midway"  # the beginning of the log is not there
    OUTPUT_UNDERSTATED = "output_understated"  # the client is known to have logged too little output
    NO_SIGNS = "no_signs"  # prompts, tools and errors were not noted when these logs were read
    LITTLE_HISTORY = "little_history"  # too few to know what is usual
    NO_READINGS = "no_readings"  # the provider's percent was not seen
    NO_PRICE = "no_price"


@dataclass(frozen=True, slots=True)
class Untold:
    """What cannot be told of `requests` requests of an agent, and why."""

    kind: FindingKind
    agent: str
    doubt: Doubt
    requests: int


@dataclass(frozen=True, slots=True)
class Found:
    """All that was found, the dearest first, and all that cannot be told; `requests` were looked at."""

    findings: tuple[Finding, ...] = ()
    untold: tuple[Untold, ...] = ()
    requests: int = 0
    cost: Cost = field(default_factory=Cost)  # of all that were looked at
    first_ms: int | None = None
    last_ms: int | None = None
