"""What the burn chart draws: bars of equal stretches, stacked by model, project or agent. Pure: no Qt."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from counterfoil.domain.money import PICOUSD_PER_USD, Cost, usd
from counterfoil.domain.snapshot import BurnBucket
from counterfoil.ui.charts.scale import wall_steps
from counterfoil.words.spreadsheet import utc

HOUR_MS, MINUTE_MS = 3_600_000, 60_000
TOP = 5
REST = ""  # the name of all others together, which no project, model or agent has


class BurnSpan(StrEnum):
    """How far back; the value is the word that is remembered."""

    HOUR = "1h"
    FIVE_HOURS = "5h"
    DAY = "24h"
    WEEK = "7d"

    @property
    def hours(self) -> int:
        """Its length."""
        return {"1h": 1, "5h": 5, "24h": 24, "7d": 168}[self.value]

    @property
    def bucket_minutes(self) -> int:
        """How long a bar is."""
        return {"1h": 2, "5h": 5, "24h": 30, "7d": 180}[self.value]

    @property
    def is_in_snapshot(self) -> bool:
        """Whether every snapshot bears it."""
        return self.hours <= 5


class BurnBy(StrEnum):
    """What the bars are stacked by; the value is the word that is remembered."""

    MODEL = "model"
    PROJECT = "project"
    AGENT = "agent"


@dataclass(frozen=True, slots=True)
class Stack:
    """One name's bars: (bar's start, base, height), in $ per hour or tokens per minute."""

    name: str
    bars: tuple[tuple[int, float, float], ...]
    is_rest: bool = False


@dataclass(frozen=True, slots=True)
class BurnSeries:
    """The stacks from the bottom up; `unpriced_requests` are in no bar when `in_usd`.

    `edges` are the starts of all bars and the end of the last one. `rows` are what each name used in each
    bar: (start, end, name, picoUSD or None, tokens).
    """

    span: BurnSpan
    by: BurnBy
    now_ms: int
    edges: tuple[int, ...]
    in_usd: bool
    stacks: tuple[Stack, ...]
    highest: float
    unpriced_requests: int
    rows: tuple[tuple[int, int, str, int | None, int], ...]

    @property
    def begins_at_ms(self) -> int:
        """Where the first bar begins."""
        return self.edges[0]

    @property
    def ends_at_ms(self) -> int:
        """Where the last bar ends."""
        return self.edges[-1]

    def bar_at(self, at_ms: int) -> tuple[int, int] | None:
        """Start and end of the bar that holds a moment."""
        place = bisect_right(self.edges, at_ms)
        return (self.edges[place - 1], self.edges[place]) if 0 < place < len(self.edges) else None


def burn_series(
    buckets: Sequence[BurnBucket],
    now_ms: int,
    tz: str = "UTC",
    span: BurnSpan = BurnSpan.FIVE_HOURS,
    by: BurnBy = BurnBy.PROJECT,
) -> BurnSeries:
    """The use of a span up to now: the five greatest names and the rest together."""
    edges = _edges(now_ms, span, tz)
    used = _used(buckets, edges, now_ms, by)
    in_usd = any(cost.priced_requests for _, cost in used.values())
    sums: dict[str, dict[int, float]] = defaultdict(dict)
    for (name, place), (tokens, cost) in used.items():
        sums[name][place] = _rate(tokens, cost, edges[place + 1] - edges[place], in_usd=in_usd)
    named = _named(sums)
    stacks, highest = _stacked(named, edges)
    hidden = sum(cost.unpriced_requests for _, cost in used.values()) if in_usd else 0
    return BurnSeries(span, by, now_ms, edges, in_usd, stacks, highest, hidden, _rows(used, edges))


def _edges(now_ms: int, span: BurnSpan, tz: str) -> tuple[int, ...]:
    """Round moments of the wall clock, so that days are cut where they are in the zone."""
    step = timedelta(minutes=span.bucket_minutes)
    made = []
    for at_ms in wall_steps(now_ms - span.hours * HOUR_MS, tz, step):
        made.append(at_ms)
        if at_ms > now_ms:
            break
    return tuple(made[1:])  # the first bar began before the span did


def _used(
    buckets: Sequence[BurnBucket], edges: tuple[int, ...], now_ms: int, by: BurnBy
) -> dict[tuple[str, int], tuple[int, Cost]]:
    found: dict[tuple[str, int], tuple[int, Cost]] = {}
    for bucket in buckets:
        if not edges[0] <= bucket.at_ms <= now_ms:
            continue
        name = {BurnBy.MODEL: bucket.model, BurnBy.PROJECT: bucket.project, BurnBy.AGENT: bucket.agent}[by]
        key = name, bisect_right(edges, bucket.at_ms) - 1
        tokens, cost = found.get(key, (0, Cost()))
        found[key] = tokens + bucket.tokens, cost + bucket.cost
    return found


def _rate(tokens: int, cost: Cost, length_ms: int, *, in_usd: bool) -> float:
    if in_usd:
        return cost.picousd / PICOUSD_PER_USD * HOUR_MS / length_ms
    return tokens * MINUTE_MS / length_ms


def _rows(
    used: Mapping[tuple[str, int], tuple[int, Cost]], edges: tuple[int, ...]
) -> tuple[tuple[int, int, str, int | None, int], ...]:
    return tuple(
        (edges[place], edges[place + 1], name, cost.picousd if cost.known else None, tokens)
        for (name, place), (tokens, cost) in sorted(used.items(), key=lambda item: (item[0][1], item[0][0]))
    )


def _named(sums: Mapping[str, dict[int, float]]) -> list[tuple[str, dict[int, float], bool]]:
    """The greatest names with their heights by bar, then all others as one."""
    wholes = {name: sum(heights.values()) for name, heights in sums.items()}
    order = sorted((name for name in sums if wholes[name]), key=lambda name: (-wholes[name], name))
    named = [(name, sums[name], False) for name in order[:TOP]]
    rest: dict[int, float] = defaultdict(float)
    for name in order[TOP:]:
        for place, height in sums[name].items():
            rest[place] += height
    return [*named, (REST, dict(rest), True)] if rest else named


def _stacked(
    named: Sequence[tuple[str, dict[int, float], bool]], edges: tuple[int, ...]
) -> tuple[tuple[Stack, ...], float]:
    tops: dict[int, float] = defaultdict(float)
    stacks = []
    for name, heights, is_rest in named:
        bars = []
        for place, height in sorted(heights.items()):
            bars.append((edges[place], tops[place], height))
            tops[place] += height
        stacks.append(Stack(name, tuple(bars), is_rest))
    return tuple(stacks), max(tops.values(), default=0.0)


def bars_at(series: BurnSeries, at_ms: int) -> list[tuple[Stack, float]]:
    """Stacks and rates of the bar that holds a moment, greatest first."""
    bar = series.bar_at(at_ms)
    found = [(s, height) for s in series.stacks for at, _, height in s.bars if bar and at == bar[0]]
    return sorted(found, key=lambda f: -f[1])


def burn_table(series: BurnSeries) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    """Head and rows for a spreadsheet: each name in each bar, exactly, and none of them put together."""
    head = ("from", "to", series.by.value, "usd", "tokens")
    return head, [
        (utc(begins), utc(ends), name, "" if picousd is None else usd(picousd), tokens)
        for begins, ends, name, picousd, tokens in series.rows
    ]


def hues(before: Mapping[str, int], stacks: Sequence[Stack], available: int) -> dict[str, int]:
    """Which hue each name has: the one it had, else the first free one; the last is for the rest."""
    names = [stack.name for stack in stacks if not stack.is_rest]
    kept = {name: before[name] for name in names if name in before}
    free = iter([i for i in range(available - 1) if i not in kept.values()])
    return {name: kept[name] if name in kept else next(free, available - 1) for name in names}


def stack_colour(stack: Stack, hues: Mapping[str, int], colours: Sequence[str]) -> str:
    """Which of the palette's colours a stack has; the rest has the last and quietest one."""
    return colours[-1 if stack.is_rest else hues.get(stack.name, -1)]
