"""How it stands at one moment: the one frozen value that every surface shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from counterfoil.domain.burn import BurnRate
from counterfoil.domain.capacity import Capacity, Estimate, Gap
from counterfoil.domain.drift import Drift
from counterfoil.domain.driver import Driver
from counterfoil.domain.even_use import EvenUse
from counterfoil.domain.finding import Finding
from counterfoil.domain.forecast import Forecast
from counterfoil.domain.health import Health
from counterfoil.domain.importing import ImportProgress
from counterfoil.domain.local_models import LocalUse
from counterfoil.domain.money import Cost
from counterfoil.domain.outlook import Outlook
from counterfoil.domain.provider_event import ProviderEvent
from counterfoil.domain.sessions_left import SessionsLeft
from counterfoil.domain.usage import TokenCounts
from counterfoil.domain.use_part import UsePart
from counterfoil.domain.warning_policy import WarningPolicy
from counterfoil.domain.window import QuotaWindow


class Level(StrEnum):
    """How urgent a window is, from the quietest up; UNKNOWN is not a degree of calm."""

    UNKNOWN = "unknown"
    CALM = "calm"
    WATCH = "watch"
    WARN = "warn"
    CRITICAL = "critical"
    EXHAUSTED = "exhausted"


@dataclass(frozen=True, slots=True)
class Use:
    """Our own figures over some stretch of time or group of requests.

    Of `uncounted_requests` only the provider's credits are known: their tokens are not among `tokens`, and
    they are unpriced. `credits_nano` are billionths of a credit.
    """

    requests: int
    tokens: TokenCounts
    cost: Cost
    estimated_requests: int = 0
    uncounted_requests: int = 0
    credits_nano: int = 0

    @property
    def has_tokens(self) -> bool:
        """Whether `tokens` say anything: some were counted, or there were no requests at all."""
        return self.requests == 0 or self.requests > self.uncounted_requests


@dataclass(frozen=True, slots=True)
class UsePoint:
    """Our running total at a moment of a window."""

    at_ms: int
    tokens: int
    cost: Cost
    percent: float | None = None  # the same in the provider's unit, once the capacity is known


@dataclass(frozen=True, slots=True)
class WindowState:
    """A window with our own use in it, the pace, the forecast and the level.

    `own` is our cumulative use within the window, at most a few hundred points. `capacity` is None or
    without a figure where it is not learned; `estimate` stands where no reading exists; `gap` is the
    provider's percent minus ours; `events` are what the counter did in this window. `drivers` are what
    our own use of the last minutes is made of; `outlook` is what the forecast is made from. `parts` are all
    of our use in it; `sessions_left` is told of windows over days alone.
    """

    window: QuotaWindow
    local: Use
    burns: tuple[BurnRate, ...]
    forecast: Forecast
    level: Level
    own: tuple[UsePoint, ...] = ()
    capacity: Capacity | None = None
    estimate: Estimate | None = None
    gap: Gap | None = None
    events: tuple[ProviderEvent, ...] = ()
    drivers: tuple[Driver, ...] = ()
    outlook: Outlook | None = None
    parts: tuple[UsePart, ...] = ()
    even_use: EvenUse | None = None
    sessions_left: SessionsLeft | None = None


@dataclass(frozen=True, slots=True)
class UsageRow:
    """A line of today's table."""

    agent: str
    model: str
    project: str
    use: Use


@dataclass(frozen=True, slots=True)
class LatestRow:
    """One of the last requests."""

    at_ms: int
    agent: str
    model: str
    project: str
    tokens: int
    cost: Cost
    uncounted: bool = False  # only its credits are known
    credits_nano: int = 0


@dataclass(frozen=True, slots=True)
class BurnBucket:
    """What one model of one agent used for one project within a short stretch that begins at `at_ms`."""

    at_ms: int
    project: str
    tokens: int
    cost: Cost
    agent: str = ""
    model: str = ""


WITH_QUOTA = frozenset({"claude-code", "codex", "claude-desktop"})


@dataclass(frozen=True, slots=True)
class SourceState:
    """An agent's place on disk and what is known of it; `problem` is a sentence or None."""

    agent: str
    label: str
    home: str
    files: int
    problem: str | None = None

    @property
    def has_quota(self) -> bool:
        """Whether use of this agent opens windows by itself, whatever it is logged in to."""
        return self.agent in WITH_QUOTA


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything a surface needs, computed off the GUI thread. Windows: tightest first."""

    at_ms: int
    tz: str
    windows: tuple[WindowState, ...] = ()
    today: tuple[UsageRow, ...] = ()
    today_total: Use = Use(0, TokenCounts(), Cost())
    latest: tuple[LatestRow, ...] = ()
    burn: tuple[BurnBucket, ...] = ()  # last five hours: five minutes each, a minute in the last one
    sources: tuple[SourceState, ...] = ()
    skipped: tuple[tuple[str, int], ...] = ()  # reason, lines
    unpriced_models: tuple[str, ...] = ()
    last_event_at_ms: int | None = None
    events: tuple[ProviderEvent, ...] = ()  # what the counters did of late, by time
    sample: bool = False
    importing: ImportProgress | None = None
    notice: str | None = None  # one sentence the user should see
    drift: tuple[Drift, ...] = ()  # agents whose logs may have changed
    health: Health = field(default_factory=Health)
    local: LocalUse | None = None  # today's use of self-hosted models
    findings: tuple[Finding, ...] = ()  # of sessions that go on
    policy: WarningPolicy = field(default_factory=WarningPolicy)  # what may be said now
