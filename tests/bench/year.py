"""A year of a counter's history, on a simulated account: what it takes to learn from it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

from counterfoil.domain.capacity_history import capacity_history
from counterfoil.domain.echoes import Steps
from counterfoil.domain.quota import CounterReading
from counterfoil.domain.quotas import quota_of
from counterfoil.domain.stretches import stretches_of
from counterfoil.domain.use_series import UseSeries
from tests.bench.counters_runs import by_minute, seen
from tests.bench.counters_story import Story
from tests.bench.table import Figure

WINDOWS = 1_700
SEED = 12
LIMIT_MS = 300.0


def figures(rounds: int) -> Iterator[Figure]:
    """From readings to windows, stretches and capacity; the last two have the target."""
    run = seen(Story(windows=WINDOWS), SEED)
    end_ms, steps = run.account.spans[-1][1], [*by_minute(run.account.steps)]
    readings = Steps(run.account.readings).since(0)  # as the app looks at them
    yield Figure("year: readings judged", "ms", _taken(rounds, lambda: _judged(readings, end_ms)))
    yield Figure("year: use summed", "ms", _taken(rounds, lambda: UseSeries(steps)))
    cut = _taken(rounds, lambda: stretches_of(run.windows, run.use))
    learned = _taken(rounds, lambda: capacity_history(run.windows, run.stretches, end_ms))
    yield Figure("year: stretches", "ms", cut)
    yield Figure("year: capacity", "ms", learned)
    both = [one + other for one, other in zip(cut, learned, strict=True)]
    yield Figure("year: stretches and capacity", "ms", both, limit=LIMIT_MS)


def _judged(readings: Sequence[CounterReading], end_ms: int) -> object:
    return quota_of(readings, (), lambda _agent, _homes: (), end_ms)


def _taken(rounds: int, work: Callable[[], object]) -> list[float]:
    """In ms, without what other programs took meanwhile."""
    taken = []
    for _ in range(rounds):
        begun = time.process_time()
        work()
        taken.append((time.process_time() - begun) * 1000)
    return taken
