"""What one pass over the requests gathers, and all that the detectors are given.

A *lane* is what shares one cache: the calls of one log, session and model, of the user's own conversation or
of a sub-agent's. A *run* is a stretch of a lane with one context (client version, tier, speed).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

import msgspec

from counterfoil.domain.money import Cost
from counterfoil.domain.quota import NoteKind

LONG_TOKENS = 150_000  # a context above it is long


class CallRow(NamedTuple):
    """A request by the row that counts, as the ledger hands it over; counts in tokens.

    `source` is the log it was read from. `supersedes` is the row that counted before it, None for the first.
    """

    id: int
    at_ms: int
    context: int
    source: int
    input: int
    cache_read: int
    cache_write_5m: int
    cache_write_1h: int
    output: int
    supersedes: int | None

    @property
    def prompt(self) -> int:
        """Everything sent."""
        return self.input + self.cache_read + self.cache_write_5m + self.cache_write_1h


class Shell(msgspec.Struct, frozen=True, gc=False):
    """What stays the same from one request to the next: the ledger's context of that `id`."""

    id: int
    agent: str
    provider: str
    model: str
    session: str
    project: str
    client_version: str | None
    service_tier: str | None
    speed: str | None
    geo: str | None
    is_sidechain: bool
    quota: str | None


class Branch(msgspec.Struct, frozen=True, gc=False):
    """A log that begins with a copy of another's lines: `parent` is the last request in common."""

    source: int
    parent: CallRow


class Sign(msgspec.Struct, frozen=True, gc=False):
    """Something that happened between requests; bodies as `readers.signs` tells."""

    kind: NoteKind
    agent: str
    session: str
    source: int
    at_ms: int
    body: Mapping[str, Any]


class Rates(NamedTuple):
    """Pico-USD a token; None where the book has no price."""

    input: int | None
    cache_read: int | None
    cache_write_5m: int | None
    cache_write_1h: int | None
    output: int | None


RatesOf = Callable[[int, int, int], Rates]
"""The book's prices for a context, a moment in ms and the size of a prompt."""

CallsBetween = Callable[[str, str, int, int], Sequence[CallRow]]
"""A session's calls of an agent between two moments in ms, both included, in order of time."""


def no_calls(*_: object) -> Sequence[CallRow]:
    """Where nobody can be asked: what needs single calls is then found without its cost."""
    return ()


class DaySum(msgspec.Struct, frozen=True, gc=False):
    """What the requests of one context used on one UTC day (days since the epoch)."""

    shell: Shell
    day: int
    requests: int
    understated: int
    input: int
    cache_read: int
    cache_write_5m: int
    cache_write_1h: int
    output: int
    cost: Cost

    @property
    def prompt(self) -> int:
        """Everything sent."""
        return self.input + self.cache_read + self.cache_write_5m + self.cache_write_1h


class LifeSpan(msgspec.Struct, gc=False):
    """A stretch of a lane's calls that wrote for one lifetime, from the `nth` on, `calls` in number."""

    lifetime_ms: int
    first_ms: int
    first_id: int
    nth: int = 0
    calls: int = 0


class Lane(msgspec.Struct, gc=False):
    """One conversation on one model in one log; `number` counts them from 0, `shell` is its first context.

    `is_mixed` where its log holds several sub-agents' calls without telling which is which: nothing is said
    of its cache then. `is_branch` where it goes on with a copy of another log. `has_cache` where it read or
    wrote a cache at least once. `first_read` is what its first call read, `leaps` how many later calls read
    more than the call before had left there, as happens where two conversations alternate in one lane.
    `spans` are in order. `long_calls` are those with a prompt above LONG_TOKENS, `long_read` what they
    read from the cache beyond it, `long_fresh` what they wrote or sent fresh beyond it. `active_ms` is the
    time from its first call to its last, pauses of more than five minutes left out.
    """

    number: int
    source: int
    shell: Shell
    first_ms: int
    first_id: int
    last_ms: int = 0
    last_id: int = 0
    calls: int = 0
    largest: int = 0  # prompt
    is_branch: bool = False
    is_mixed: bool = False
    has_cache: bool = False
    long_calls: int = 0
    long_read: int = 0
    long_fresh: int = 0
    active_ms: int = 0
    first_read: int = 0
    leaps: int = 0
    spans: list[LifeSpan] = msgspec.field(default_factory=list)


class Cause(StrEnum):
    """Why less was read from the cache than the call before had left there."""

    EXPIRED = "expired"  # the pause may have been longer than the cache lives
    EDITED = "edited"  # the context itself was made shorter
    BRANCHED = "branched"  # first call of a fork
    RESUMED = "resumed"  # the session was gone on with, or the client replaced
    SWITCHED = "switched"  # another tier or speed: it has a cache of its own
    UNEXPLAINED = "unexplained"


class Rebuild(msgspec.Struct, frozen=True, gc=False):
    """A call that read `lost` tokens less than it could have, and so sent or wrote these again.

    `nth` is its number in its lane, from 0. `lifetime_ms` is that of the cache before it, `gap_ms` the time
    since the call before. `before` is the tokens that were cached, `read` what was read of them,
    `earlier` what the call before could have read. `idle_ms` is the time since the log's last call, on
    whatever model.
    """

    call: CallRow
    lane: int
    nth: int
    cause: Cause
    gap_ms: int
    lifetime_ms: int
    before: int
    read: int
    lost: int
    earlier: int = 0
    idle_ms: int = 0


class Shrink(msgspec.Struct, frozen=True, gc=False):
    """A call with less than half the prompt of the one before in its lane, `before` tokens, or after a
    compaction: `trigger` is that one's, "" where it was not told, None where no compaction was noted.
    """

    call: CallRow
    lane: int
    nth: int
    before: int
    trigger: str | None


class Repeat(msgspec.Struct, frozen=True, gc=False):
    """A call with exactly as large a prompt as the one before it in its lane, shortly after that."""

    call: CallRow
    lane: int
    nth: int
    gap_ms: int


class Turn(msgspec.Struct, gc=False):
    """A prompt of the user's and the calls of one lane that answered it, `calls` in number.

    `context` is the size of the prompt before it, in tokens, 0 where there was none; `is_rebuild` whether the
    first call had to build the cache anew, for whatever reason. `answer` is the output of the call before it,
    which its first call sends back. `fresh` are tokens sent fresh or written, `output` those that came back,
    in all of its calls.
    """

    lane: int
    sign: Sign
    first: CallRow
    context: int
    is_rebuild: bool
    answer: int = 0
    calls: int = 0
    fresh: int = 0
    output: int = 0
    last_ms: int = 0


class PeakHours(msgspec.Struct, frozen=True, gc=False):
    """Hours of working days at which a percent of a window held less, as the capacity model found it.

    `hours` are UTC, () where no hours differ; `fewer_share` is from 0 to 1, `points` are the percent spent at
    them since `since_ms`. `picousd` is what the points that went too fast would have held at other hours.
    """

    agent: str
    limit: str
    hours: tuple[int, ...]
    since_ms: int
    until_ms: int
    fewer_share: float
    chance: float  # that noise alone would look like it
    points: float
    picousd: int | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the detectors look at: lists in order of time, `lanes` by their numbers.

    `notes` are clients' own figures: cost_state, session, prompt_cache. `uncounted` are requests by agent
    whose counts cannot carry anything: several requests in one record, estimates, credits alone.
    `sums` are of all requests; `peaks` what is known of hours.
    """

    lanes: Sequence[Lane]
    rebuilds: Sequence[Rebuild]
    repeats: Sequence[Repeat]
    turns: Sequence[Turn]
    signs: Sequence[Sign]
    notes: Sequence[Sign]
    sums: Sequence[DaySum]
    rates: RatesOf
    requests: int
    uncounted: Mapping[str, int]
    peaks: Sequence[PeakHours] = ()
    shrinks: Sequence[Shrink] = ()
    calls_between: CallsBetween = no_calls

    def lanes_of(self, agent: str, session: str) -> list[Lane]:
        """Those of a session."""
        return [lane for lane in self.lanes if (lane.shell.agent, lane.shell.session) == (agent, session)]
