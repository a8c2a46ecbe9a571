"""What the provider said about its own counter: readings and refusals."""

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


class CounterReading(msgspec.Struct, frozen=True, gc=False):
    """The provider's counter as one log line showed it, unjudged.

    `percent` is kept raw, however odd; `resets_at_ms` is None where the log did
    not say. `source` names the kind of place it was read from.
    """

    at_ms: int
    agent: str
    source: str
    limit_id: str
    window_minutes: int
    percent: float
    resets_at_ms: int | None
    account: str | None
    plan: str | None
    has_credits: bool | None
    line: LineRef


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
