"""When what the counters did is learned anew, and which of our own use is kept between two looks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil import provider
from counterfoil.domain.capacity import CapacityChange
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.window import QuotaWindow
from counterfoil.ledger.grouping import Span
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.monitor import Monitor
from counterfoil.own_use import OwnUse
from counterfoil.prices.book import PriceBook
from counterfoil.provider import Learning
from tests.altered import replace
from tests.unit.domain.capacity_made import window
from tests.unit.ledger.rich import START_MS, Hand, Log, event, reading, refusal

MINUTE_MS = 60_000
UTC = ZoneInfo("UTC")
RESET_MS = START_MS + 300 * MINUTE_MS


@dataclass
class Bench:
    """A ledger with one reading, and what was learned from it, the moments noted."""

    ledger: Ledger
    view: LedgerView
    log: Log = field(default_factory=lambda: Log(1, "codex"))
    learned_ms: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.ledger.append([self.log.entry(readings=[reading(START_MS, resets_at_ms=RESET_MS)])])
        self._monitor = Monitor(self.view, PriceBook.shipped(), UTC)
        self._learning = Learning(self.view, OwnUse(self.view, PriceBook.shipped(), UTC))

    def look(self, *minutes: float) -> list[float]:
        """Look so many minutes after the start; at which of these it was learned anew."""
        before = len(self.learned_ms)
        for minute in minutes:
            at_ms = START_MS + round(minute * MINUTE_MS)
            self._learning.recent(self._monitor.recent_quota(at_ms), at_ms)
        return [(at_ms - START_MS) / MINUTE_MS for at_ms in self.learned_ms[before:]]


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", Hand()) as opened:
        yield opened


@pytest.fixture
def bench(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> Bench:
    made, learn = Bench(ledger, ledger.view()), provider.counters_of

    def noted(view: LedgerView, own: OwnUse, *more: object) -> provider.Counters:
        made.learned_ms.append(int(str(more[-1])))
        return learn(view, own, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(provider, "counters_of", noted)
    return made


def test_while_nothing_comes_in_it_is_learned_every_ten_minutes(bench: Bench) -> None:
    assert bench.look(0, 0.1, 0.9, 1, 2, 5, 9.9, 10, 10.5, 15, 20.1) == [0, 10, 20.1]


@pytest.mark.parametrize("what", ["request", "reading", "refusal of another kind"])
def test_what_comes_in_is_learned_of_within_a_minute(bench: Bench, what: str) -> None:
    assert bench.look(0, 1) == [0]
    at_ms = START_MS + 2 * MINUTE_MS
    entry = {
        "request": lambda: bench.log.entry(event("m1", at_ms, agent="codex", provider="openai")),
        "reading": lambda: bench.log.entry(readings=[reading(at_ms, 14.0, resets_at_ms=RESET_MS)]),
        "refusal of another kind": lambda: bench.log.entry(
            refusals=[replace(refusal("r1", at_ms), is_plan_limit=False)]
        ),
    }[what]()
    bench.ledger.append([entry])
    assert bench.look(2, 2.5, 3, 4, 5) == [2]


def test_what_comes_in_is_looked_for_once_a_minute(bench: Bench) -> None:
    assert bench.look(0) == [0]
    for minute in range(1, 4):
        at_ms = START_MS + minute * MINUTE_MS
        bench.ledger.append([bench.log.entry(event(f"m{minute}", at_ms, agent="codex", provider="openai"))])
    assert bench.look(0.5, 0.9, 1, 1.5, 2) == [1]


def test_the_end_of_a_window_is_learned_of_within_a_minute(bench: Bench) -> None:
    assert bench.look(295, 299, 300.5, 301) == [295, 300.5]


def test_a_clock_that_goes_back_has_it_learned_anew(bench: Bench) -> None:
    assert bench.look(5, 4, 4.5) == [5, 4]


def test_use_of_long_ago_that_comes_in_late_is_counted(ledger: Ledger) -> None:
    log, span = Log(1), Span(START_MS - 9 * DAY_MS, START_MS)
    ledger.append([log.entry(event("m1", START_MS - 5 * DAY_MS), event("m2", START_MS - 1))])
    own = OwnUse(ledger.view(), PriceBook.shipped(), UTC)
    assert own.series("claude-code", (), span).times_ms == [START_MS - 5 * DAY_MS, START_MS - 1]
    ledger.append([log.entry(event("m3", START_MS - 6 * DAY_MS))])
    assert own.times_ms("claude-code", (), span)[0] == START_MS - 6 * DAY_MS
    later = Span(START_MS - 5 * DAY_MS, START_MS)
    assert own.series("claude-code", (), later).times_ms == own.times_ms("claude-code", (), later)
    assert own.times_ms("claude-code", (), later) == [START_MS - 5 * DAY_MS, START_MS - 1]


def test_of_use_that_is_taken_back_nothing_is_kept(ledger: Ledger) -> None:
    view, span = ledger.view(), Span(START_MS - 9 * DAY_MS, START_MS)
    own = OwnUse(view, PriceBook.shipped(), UTC)
    with ledger.trying([Log(1).entry(event("m1", START_MS - 5 * DAY_MS))], view):
        assert own.times_ms("claude-code", (), span) == [START_MS - 5 * DAY_MS]
    assert own.times_ms("claude-code", (), span) == []


def test_another_window_is_learned_of_within_seconds_and_the_first_at_once(bench: Bench) -> None:
    assert bench.look(-1, 0) == [-1, 0]
    week = replace(reading(START_MS + 1, resets_at_ms=START_MS + 7 * DAY_MS), window_minutes=10_080)
    bench.ledger.append([bench.log.entry(readings=[week])])
    assert bench.look(0.05, 0.1, 0.2) == [0.1]


@pytest.mark.parametrize(("after", "is_of_models"), [("claude-opus-4-5", False), ("claude-haiku-4-5", True)])
def test_a_step_with_other_models_on_its_other_side_says_nothing_of_the_capacity(
    ledger: Ledger, after: str, is_of_models: bool
) -> None:
    step_ms = START_MS + 2 * DAY_MS
    made = [
        event(
            f"m{n}",
            START_MS + n * DAY_MS // 4,
            input=100_000,
            model=after if START_MS + n * DAY_MS // 4 >= step_ms else "claude-opus-4-5",
        )
        for n in range(16)
    ]
    ledger.append([Log(1).entry(*made)])
    own = OwnUse(ledger.view(), PriceBook.shipped(), UTC)
    windows = [_window(START_MS + n * DAY_MS) for n in range(4)]
    change = CapacityChange(step_ms, -40.0, 6.0, 0.001, 1.0, 0.6, 2, 2)
    assert provider.is_of_models(own, windows, change, START_MS + 4 * DAY_MS) is is_of_models


def _window(start_ms: int) -> QuotaWindow:
    return replace(window(0, []), agent="claude-code", provider="anthropic", starts_at_ms=start_ms)
