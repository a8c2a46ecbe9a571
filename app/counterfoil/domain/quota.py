"""What the provider said about its own counter: readings and refusals; and what a client says of itself."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from counterfoil.domain.usage import LineRef


class WindowKind(StrEnum):
    """Which quota a window is, told by its length, never by its slot in a log."""

    FIVE_HOUR = "five_hour"
    SEVEN_DAY = "seven_day"
    SEVEN_DAY_SCOPED = "seven_day_scoped"
    MONTHLY = "monthly"
    DAILY = "daily"
    OTHER = "other"


NO_HOME = ""


class CounterReading(msgspec.Struct, frozen=True, gc=False):
    """The provider's counter as one log line showed it, unjudged.

    `percent` is kept raw, however odd; None where the line tells of a window and not how full it is.
    `resets_at_ms` is None where the log did not say, `window_minutes` 0 where it did not tell the length.
    `source` names the kind of place it was read from. `home` is the agent's home that it is about: None
    where it is the one whose log held the line, which the ledger then fills in, NO_HOME where none is known.
    """

    at_ms: int
    agent: str
    source: str
    limit_id: str
    window_minutes: int
    percent: float | None
    resets_at_ms: int | None
    account: str | None
    plan: str | None
    has_credits: bool | None
    line: LineRef
    home: str | None = None


class Refusal(msgspec.Struct, frozen=True, gc=False):
    """A request turned away.

    `is_plan_limit` is False for rate limits and overload that are not the plan's
    quota. `kind` is None when the words do not tell which window was meant.
    `scope` is the model a scoped limit names.
    """

    key: str
    at_ms: int
    agent: str
    kind: WindowKind | None
    scope: str | None
    resets_at_ms: int | None
    is_plan_limit: bool
    line: LineRef


class NoteKind(StrEnum):
    """What a client's note is about."""

    COST_STATE = "cost_state"  # the client's own sums of a session, by model
    SESSION = "session"  # the client's own cost and context figures of a running session
    PROMPT_CACHE = "prompt_cache"  # whether a session's cache held, and why not
    CREDITS = "credits"  # a balance, or spending beside the plan
    LIMIT_STATUS = "limit_status"  # whether requests are let through, and on what
    # signs of what happened between requests; see `readers.signs`
    PROMPT = "prompt"  # the user asked something
    SESSION_START = "session_start"  # a session was begun, gone on with or cleared
    COMPACTION = "compaction"  # the context was made shorter
    RETRY = "retry"  # a request failed and is to be made again
    TOOL_RESULT = "tool_result"  # a tool failed, or gave back very much
    MODEL_CHOICE = "model_choice"  # the user chose a model


class ClientNote(msgspec.Struct, frozen=True, gc=False):
    """Figures that a client or provider gives of a session or an account, beside requests and readings.

    `body` is one JSON object of numbers, short words and objects of these, keys sorted; `key` is the same
    for a note that says the same again. `at_ms` is None where nothing tells the time.
    """

    key: str
    kind: NoteKind
    at_ms: int | None
    agent: str
    session: str | None
    account: str | None
    body: str
    line: LineRef
