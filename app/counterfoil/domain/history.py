"""What was used on each day, by agent, model, project and session. Pure.

Days are whole local days, as numbers of days since the epoch.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple, TypeVar

import msgspec

from counterfoil.domain.money import Cost

K = TypeVar("K", bound=Hashable)


class Figures(NamedTuple):
    """Sums of requests; tokens by kind are the field's names, money is pico-USD of those with a price.

    Of `uncounted_requests` only credits are known, no tokens.
    """

    requests: int = 0
    estimated_requests: int = 0
    unpriced_requests: int = 0
    picousd: int = 0
    input: int = 0
    cache_read: int = 0
    cache_write_5m: int = 0
    cache_write_1h: int = 0
    output: int = 0
    uncounted_requests: int = 0
    credits_nano: int = 0

    @property
    def has_tokens(self) -> bool:
        """Whether tokens say anything: some were logged, or there were no requests at all."""
        return not self.requests or self.requests > self.uncounted_requests

    @property
    def cost(self) -> Cost:
        """The money, with what has no price counted beside it."""
        return Cost(self.picousd, self.requests - self.unpriced_requests, self.unpriced_requests)

    @property
    def prompt(self) -> int:
        """Tokens sent, cached ones included."""
        return self.input + self.cache_read + self.cache_write_5m + self.cache_write_1h

    @property
    def tokens(self) -> int:
        """All tokens, sent and received."""
        return self.prompt + self.output

    @property
    def cache_percent(self) -> float | None:
        """How much of what was sent was read from the cache; None where nothing was sent."""
        return 100 * self.cache_read / self.prompt if self.prompt else None


NOTHING = Figures()
KINDS = ("input", "cache_read", "cache_write_5m", "cache_write_1h", "output")


class Metric(StrEnum):
    """What is looked at."""

    COST = "cost"
    TOKENS = "tokens"
    REQUESTS = "requests"
    CACHE = "cache"

    def of(self, figures: Figures) -> float | None:
        """The amount in pico-USD, tokens, requests or percent; None where it is not known."""
        if self is Metric.COST:
            return figures.picousd if figures.cost.known else None
        if self is Metric.CACHE:
            return figures.cache_percent
        if self is Metric.TOKENS:
            return figures.tokens if figures.has_tokens else None
        return figures.requests

    def weight(self, figures: Figures) -> int:
        """What puts rows in order: the amount, or what a share is a share of; unknown last."""
        if self is Metric.CACHE:
            return figures.prompt
        return int(self.of(figures) or 0)


class HistoryCell(msgspec.Struct, frozen=True, gc=False):
    """A session's use of one model on one day; `quota` is whose it was where that is another agent's."""

    day: int
    agent: str
    provider: str
    model: str
    project: str
    session: str
    figures: Figures
    quota: str = ""

    @property
    def holder(self) -> str:
        """The agent whose quota it counts towards."""
        return self.quota or self.agent


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is left in; None for any."""

    agent: str | None = None
    project: str | None = None
    model: str | None = None
    session: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether nothing is left out."""
        return self == Narrowing()

    def lets(self, cell: HistoryCell) -> bool:
        """Whether a cell is left in."""
        return (
            self.agent in (None, cell.agent)
            and self.project in (None, cell.project)
            and self.model in (None, cell.model)
            and self.session in (None, cell.session)
        )


@dataclass(frozen=True)
class HistoryBook:
    """All cells by day, ascending; `watched_ms` is for how long the program looked on, by day."""

    at_ms: int
    tz: str
    today: int
    cells: tuple[HistoryCell, ...] = ()
    watched_ms: tuple[tuple[int, int], ...] = ()

    @cached_property
    def first_day(self) -> int | None:
        """The first day of which anything is known."""
        first = [self.cells[0].day] if self.cells else []
        return min([*first, *(day for day, _ in self.watched_ms)], default=None)

    @cached_property
    def looked_on(self) -> frozenset[int]:
        """Days on which the program looked on at some time."""
        return frozenset(day for day, watched_ms in self.watched_ms if watched_ms > 0)

    @cached_property
    def busy(self) -> frozenset[int]:
        """Days with a request of anybody."""
        return frozenset(cell.day for cell in self.cells)

    def is_gap(self, day: int) -> bool:
        """Whether nothing can be said of a day: no request is known of it and nobody looked."""
        return day <= self.today and day not in self.busy and day not in self.looked_on

    @cached_property
    def names(self) -> Names:
        """All there is to choose from."""
        return Names(
            *(
                tuple(sorted({str(getattr(cell, part)) for cell in self.cells}, key=str.casefold))
                for part in ("agent", "project", "model")
            )
        )


class Names(NamedTuple):
    """Agents, projects and models, each in the order of the alphabet."""

    agents: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    models: tuple[str, ...] = ()


def total(cells: Iterable[HistoryCell]) -> Figures:
    """The sum of some cells."""
    return added(cell.figures for cell in cells)


def added(figures: Iterable[Figures]) -> Figures:
    """The sum of many."""
    columns = [*zip(*figures, strict=True)]
    return Figures(*map(sum, columns)) if columns else NOTHING


def by(cells: Iterable[HistoryCell], key: Callable[[HistoryCell], K]) -> dict[K, Figures]:
    """Sums by any key, in the order in which keys come first."""
    parts: dict[K, list[Figures]] = {}
    for cell in cells:
        parts.setdefault(key(cell), []).append(cell.figures)
    return {name: added(found) for name, found in parts.items()}


def within(cells: Sequence[HistoryCell], first: int, last: int) -> Sequence[HistoryCell]:
    """Those of the days from `first` to `last`, of cells in order of their days."""
    low = bisect_left(cells, first, key=lambda cell: cell.day)
    return cells[low : bisect_right(cells, last, lo=low, key=lambda cell: cell.day)]
