"""A made-up past, and a History page's way to it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import sin
from random import Random

from counterfoil.domain.history import Figures, HistoryBook, HistoryCell
from counterfoil.domain.history_making import NOT_BILLED
from counterfoil.domain.history_plans import Billed, Plan
from counterfoil.domain.history_spans import day_of
from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.domain.times import DAY_MS
from counterfoil.ui.history_access import HistoryAccess
from counterfoil.words.figures import local
from tests.ui.parts import NOW_MS, TZ

TODAY = day_of(local(NOW_MS, TZ).date())  # Friday, 24 July 2026
MODELS = (
    ("claude-code", "anthropic", "claude-opus-4-5", 0.019),
    ("claude-code", "anthropic", "claude-sonnet-4-5", 0.007),
    ("codex", "openai", "gpt-5.2-codex", 0.009),
    ("claude-code", "anthropic", "claude-haiku-4-5", 0.001),
)
PROJECTS = ("web-api", "infra", "docs", "mobile", "billing", "search", "playground", "dotfiles")
MAX, PRO = Plan("claude-code", "Max", 100 * PICOUSD_PER_USD), Plan("codex", "Plus", 20 * PICOUSD_PER_USD)


def figures(requests: int = 10, usd: float = 1.0, tokens: int = 100_000, **more: int) -> Figures:
    """Use that is split over the kinds of tokens as a coding session would be."""
    made = Figures(
        requests=requests,
        picousd=round(usd * PICOUSD_PER_USD),
        input=tokens // 40,
        cache_read=tokens * 85 // 100,
        cache_write_5m=tokens // 20,
        cache_write_1h=tokens // 50,
        output=tokens // 40,
    )
    return made._replace(**more)


def cell(
    day: int = TODAY,
    found: Figures | None = None,
    *,
    agent: str = "claude-code",
    provider: str = "anthropic",
    model: str = "claude-opus-4-5",
    project: str = "web-api",
    session: str = "0001-session",
) -> HistoryCell:
    """One cell, of today if not said otherwise."""
    return HistoryCell(day, agent, provider, model, project, session, found or figures())


def past(days: int = 400, *, projects: Sequence[str] = PROJECTS, seed: int = 5) -> list[HistoryCell]:
    """So many days up to today with busy weeks and quiet weekends."""
    dice, made = Random(seed), []
    for day in range(TODAY - days + 1, TODAY + 1):
        weekend = (day + 3) % 7 >= 5
        mood = (1.1 + sin(day / 9)) * (0.25 if weekend else 1.0) * dice.uniform(0.4, 1.3)
        if mood < 0.12:
            continue
        for place, (agent, provider, model, price) in enumerate(MODELS):
            requests = round(mood * 160 * dice.uniform(0.3, 1.0) / (place + 1))
            project = projects[min(int(dice.expovariate(0.6)), len(projects) - 1)]
            if requests:
                use = figures(requests, requests * price * 2, requests * dice.randint(40_000, 90_000))
                fresh = round(use.cache_read * dice.uniform(0.0, 0.35))
                use = use._replace(cache_read=use.cache_read - fresh, input=use.input + fresh)
                session = f"{dice.randrange(1 << 32):08x}-5f2c"
                made.append(
                    cell(
                        day,
                        use,
                        agent=agent,
                        provider=provider,
                        model=model,
                        project=project,
                        session=session,
                    )
                )
    return made


def book(cells: Sequence[HistoryCell] | None = None, *, watched: Sequence[int] | None = None) -> HistoryBook:
    """All cells, watched on every day of the last 300 but twelve."""
    found = sorted(past() if cells is None else cells, key=lambda c: c.day)
    away = range(TODAY - 54, TODAY - 42)
    looked = [d for d in range(TODAY - 300, TODAY + 1) if d not in away] if watched is None else watched
    if watched is None:
        found = [c for c in found if c.day not in away]
    return HistoryBook(NOW_MS, TZ, TODAY, tuple(found), tuple((day, DAY_MS) for day in looked))


def many_projects(number: int = 500) -> HistoryBook:
    """So many projects, each used on some day of the last three weeks."""
    return book(
        [
            cell(
                TODAY - i % 21,
                figures(1 + i % 40, 0.05 * (number - i)),
                project=f"project-{i}",
                session=f"s-{i}",
            )
            for i in range(number)
        ]
    )


@dataclass
class FakeHistory:
    """Counts how often it is asked; `error` is raised wherever it is."""

    known: HistoryBook = field(default_factory=book)
    plans: Sequence[Plan] = (MAX, PRO)
    billed: Billed = NOT_BILLED
    error: Exception | None = None
    delay: float = 0.0
    asked: int = 0

    def access(self) -> HistoryAccess:
        return HistoryAccess(self._open, lambda: self.plans, lambda _book: self.billed)

    def _open(self) -> HistoryBook:
        self.asked += 1
        time.sleep(self.delay)
        if self.error is not None:
            raise self.error
        return self.known
