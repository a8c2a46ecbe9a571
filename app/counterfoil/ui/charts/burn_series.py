"""What the burn chart draws: five-minute bars stacked by project. Pure: no Qt, no pyqtgraph."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.domain.snapshot import BurnBucket

BUCKET_MS = 5 * 60_000
SPAN_MS = 5 * 3_600_000
BUCKETS_PER_HOUR = 12
MINUTES_PER_BUCKET = 5
TOP = 5
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Stack:
    """One project's bars: (bucket's start, base, height), in $ per hour or tokens per minute."""

    project: str
    bars: tuple[tuple[int, float, float], ...]


@dataclass(frozen=True, slots=True)
class BurnSeries:
    """The stacks from the bottom up; `unpriced_requests` are in no bar when `in_usd`."""

    begins_at_ms: int
    ends_at_ms: int
    in_usd: bool
    stacks: tuple[Stack, ...]
    highest: float
    unpriced_requests: int


def burn_series(buckets: Sequence[BurnBucket], now_ms: int) -> BurnSeries:
    """The last five hours by project: the five greatest and the rest together."""
    begins = now_ms // BUCKET_MS * BUCKET_MS + BUCKET_MS - SPAN_MS
    recent = [b for b in buckets if begins <= b.at_ms <= now_ms]
    in_usd = any(b.cost.priced_requests for b in recent)
    sums = _sums(recent, in_usd=in_usd)
    order = sorted(sums, key=lambda project: -sum(sums[project].values()))
    named = [(project, sums[project]) for project in order[:TOP]]
    if len(order) > TOP:
        named.append((OTHER, _merged([sums[project] for project in order[TOP:]])))
    stacks, tops = _stacked(named)
    hidden = sum(b.cost.unpriced_requests for b in recent) if in_usd else 0
    return BurnSeries(begins, begins + SPAN_MS, in_usd, stacks, max(tops.values(), default=0.0), hidden)


def _sums(buckets: Sequence[BurnBucket], *, in_usd: bool) -> dict[str, dict[int, float]]:
    sums: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for bucket in buckets:
        start = bucket.at_ms // BUCKET_MS * BUCKET_MS
        sums[bucket.project][start] += _rate(bucket, in_usd=in_usd)
    return sums


def _rate(bucket: BurnBucket, *, in_usd: bool) -> float:
    if in_usd:
        return bucket.cost.picousd * BUCKETS_PER_HOUR / PICOUSD_PER_USD
    return bucket.tokens / MINUTES_PER_BUCKET


def _merged(parts: Sequence[dict[int, float]]) -> dict[int, float]:
    whole: dict[int, float] = defaultdict(float)
    for part in parts:
        for at_ms, height in part.items():
            whole[at_ms] += height
    return whole


def _stacked(named: Sequence[tuple[str, dict[int, float]]]) -> tuple[tuple[Stack, ...], dict[int, float]]:
    tops: dict[int, float] = defaultdict(float)
    stacks = []
    for project, heights in named:
        bars = []
        for at_ms, height in sorted(heights.items()):
            bars.append((at_ms, tops[at_ms], height))
            tops[at_ms] += height
        stacks.append(Stack(project, tuple(bars)))
    return tuple(stacks), tops


def bars_at(series: BurnSeries, at_ms: int) -> list[tuple[str, float]]:
    """Projects and rates of the bucket that holds a moment, greatest first."""
    start = at_ms // BUCKET_MS * BUCKET_MS
    found = [(s.project, height) for s in series.stacks for at, _, height in s.bars if at == start]
    return sorted(found, key=lambda f: -f[1])


def hues(before: Mapping[str, int], projects: Sequence[str], available: int) -> dict[str, int]:
    """Which hue each project has: the one it had, else the first free one; the last is for the rest."""
    kept = {p: before[p] for p in projects if p in before and p != OTHER}
    free = iter([i for i in range(available - 1) if i not in kept.values()])
    return {p: kept[p] if p in kept else _next_hue(p, free, available - 1) for p in projects}


def _next_hue(project: str, free: Iterator[int], last: int) -> int:
    return last if project == OTHER else next(free, last)
