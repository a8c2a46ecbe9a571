"""The history of a period as pages show it: bars, days, months, and who used most."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from counterfoil.domain.history import Figures, Metric, Names, Narrowing
from counterfoil.domain.history_plans import Worth
from counterfoil.domain.history_spans import DaySpan, Range
from counterfoil.domain.reconciliation import PayerDoubt
from counterfoil.domain.subscription import PlanPeriod

LAST_30_DAYS, EVERYTHING = Range(), Narrowing()


class Stack(StrEnum):
    """What bars are made up of."""

    MODEL = "model"
    PROJECT = "project"
    AGENT = "agent"
    KIND = "kind"  # of tokens


class Width(StrEnum):
    """How long a bar is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user chose."""

    range: Range = LAST_30_DAYS
    metric: Metric = Metric.COST
    stack: Stack = Stack.MODEL
    only: Narrowing = EVERYTHING


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its days and what each part of the stack adds; `is_gap` where nothing is known of any day."""

    days: DaySpan
    whole: Figures
    parts: tuple[Figures, ...]
    is_gap: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A name with its use; of sessions also the project and the last day."""

    name: str
    figures: Figures
    agent: str = ""
    project: str = ""
    last_day: int = 0


@dataclass(frozen=True, slots=True)
class Month:
    """A calendar month; `is_running` while it is not over."""

    days: DaySpan
    figures: Figures
    is_running: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """The same number of days of a period and of the one before.

    `is_known` is False where the earlier one begins before anything is known; `gaps` are days of either
    of which nothing is known.
    """

    now: Figures
    earlier: Figures
    now_days: DaySpan
    earlier_days: DaySpan
    without_today: bool
    is_known: bool
    gaps: int


@dataclass(frozen=True, slots=True)
class HistoryView:
    """All that the History page shows.

    `drawn` are the days that bars are made for: those of the period since anything is known. `stacks` are
    the names of the bars' parts from below, None is the rest; `year` holds each day, its use, and whether
    nothing is known of it. `periods` are the last billing periods of plans, whole, whatever is left in.
    """

    wish: Wish
    at_ms: int
    tz: str
    today: int
    first_day: int | None
    span: DaySpan
    drawn: DaySpan
    width: Width
    whole: Figures
    comparison: Comparison | None
    stacks: tuple[str | None, ...]
    bars: tuple[Bar, ...]
    year: tuple[tuple[int, Figures, bool], ...]
    months: tuple[Month, ...]
    agents: tuple[Row, ...]
    projects: tuple[Row, ...]
    models: tuple[Row, ...]
    sessions: tuple[Row, ...]
    session_count: int
    worths: tuple[Worth, ...]
    names: Names
    can_go_back: bool
    can_go_ahead: bool
    periods: tuple[PlanPeriod, ...] = ()
    payers: tuple[PayerDoubt, ...] = ()
