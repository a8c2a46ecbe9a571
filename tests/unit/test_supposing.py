"""What is asked of the ledger for what-ifs, pace and sessions left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.domain.capacity import PARTS, Capacity, Weight
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.window import HOUR_MS, MINUTE_MS, QuotaWindow
from counterfoil.ledger.grouping import Group, Wanted
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.prices.book import PriceBook
from counterfoil.supposing import CHANGED_MS, Supposing, price_ratios
from tests.altered import replace
from tests.unit.domain.capacity_made import window
from tests.unit.ledger.rich import START_MS, Hand, Log, event

UTC = ZoneInfo("UTC")
NOW_MS = START_MS + 4 * HOUR_MS
OPUS, HAIKU = "claude-opus-4-5", "claude-haiku-4-5"
MILLION = 1_000_000
TIMES = {
    "starts_at_ms": START_MS,
    "resets_at_ms": START_MS + 5 * HOUR_MS,
    "ends_at_ms": START_MS + 5 * HOUR_MS,
}
HELD = {"agent": "claude-code", "provider": "anthropic", "limit_id": "claude"}
FIVE_HOUR: QuotaWindow = replace(window(0, []), **HELD, **TIMES)
WEEK = replace(
    FIVE_HOUR,
    kind=WindowKind.SEVEN_DAY,
    window_minutes=10080,
    starts_at_ms=START_MS - 3 * DAY_MS,
    resets_at_ms=START_MS + 4 * DAY_MS,
    ends_at_ms=START_MS + 4 * DAY_MS,
)
CAPACITY = Capacity("claude-code", None, "max", "claude", WindowKind.SEVEN_DAY, 10.0)


class Bench:
    """A ledger to append to, and how many rows each look at it asked for."""

    def __init__(self, ledger: Ledger, view: LedgerView, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ledger, self.log, self.asked = ledger, Log(1), [0.0]
        self.supposing = Supposing(view, PriceBook.shipped(), UTC)
        groups = view.groups

        def noted(wanted: Wanted) -> list[Group]:
            self.asked.append((wanted.span.until_ms - wanted.span.since_ms) / HOUR_MS)
            return groups(wanted)

        monkeypatch.setattr(view, "groups", noted)

    def used(self, minutes: float, session: str = "s1", model: str = OPUS, **more: object) -> None:
        """A million tokens of output, so long after the start of the 5-hour window."""
        at_ms = START_MS + round(minutes * MINUTE_MS)
        made = event(f"{session} {at_ms}", at_ms, MILLION, session=session, model=model, input=0, **more)
        self.ledger.append([self.log.entry(made)])

    def hours_asked(self, at_ms: int, shown: QuotaWindow = WEEK) -> float:
        """How many hours of the ledger a look at a moment went through."""
        self.asked.clear()
        self.supposing.beside(shown, CAPACITY, 40.0, at_ms)
        return sum(self.asked)


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    with Ledger(tmp_path / "ledger.db", Hand()) as ledger:
        yield Bench(ledger, ledger.view(), monkeypatch)


def test_a_five_hour_windows_parts_are_its_own_use_with_the_last_hours(bench: Bench) -> None:
    bench.used(-10)
    bench.used(10)
    bench.used(200, "s2", HAIKU, project="cli")
    bench.used(230)
    found = bench.supposing.beside(FIVE_HOUR, None, 40.0, NOW_MS).parts
    parts = [(p.session, p.project, p.model, p.usd, p.recent_usd) for p in found]
    assert parts == [("s1", "web", OPUS, 50.0, 25.0), ("s2", "cli", HAIKU, 5.0, 5.0)]
    assert [part.usd_as for part in found] == [((HAIKU, 10.0),), ((OPUS, 25.0),)]


def test_a_weeks_parts_reach_back_to_its_start(bench: Bench) -> None:
    for hours in (-4 * 24, -2 * 24, -22, 1):
        bench.used(60 * hours)
    (part,) = bench.supposing.beside(WEEK, CAPACITY, 40.0, NOW_MS).parts
    assert (part.usd, part.recent_usd) == (75.0, 25.0)


def test_kinds_of_tokens_count_as_the_capacity_has_it(bench: Bench) -> None:
    bench.used(10)
    half = replace(CAPACITY, weights=tuple(Weight(part, 0.5, 0, 1, True) for part in PARTS))
    assert bench.supposing.beside(FIVE_HOUR, half, None, NOW_MS).parts[0].usd == pytest.approx(12.5)


def test_what_was_logged_later_is_not_known(bench: Bench) -> None:
    bench.used(10)
    before = bench.supposing.beside(WEEK, CAPACITY, 40.0, NOW_MS)
    bench.used(241)
    assert bench.supposing.beside(WEEK, CAPACITY, 40.0, NOW_MS) == before


def test_other_agents_and_unpriced_models_add_no_dollars(bench: Bench) -> None:
    bench.used(10, model="not-in-the-book")
    bench.used(20, "other", provider="bedrock-of-somebody")
    (part,) = bench.supposing.beside(FIVE_HOUR, None, None, NOW_MS).parts
    assert (part.usd, part.unpriced_requests, part.usd_as) == (0.0, 1, ())


def test_what_drives_a_window_is_told_by_its_recent_use(bench: Bench) -> None:
    bench.used(10, "s1")
    bench.used(230, "s2", HAIKU)
    drivers = bench.supposing.beside(FIVE_HOUR, None, None, NOW_MS).drivers
    assert [(driver.name, driver.over_minutes) for driver in drivers] == [
        ("s2", 60),
        ("web", 60),
        (HAIKU, 60),
    ]
    (session, *_) = bench.supposing.beside(WEEK, None, None, NOW_MS).drivers
    assert (session.name, session.over_minutes) == ("s1", 1440)


def test_sessions_left_are_told_of_long_windows_alone(bench: Bench) -> None:
    for day in range(1, 8):
        bench.used(-day * 1440, f"s{day}")
    beside = bench.supposing.beside(WEEK, CAPACITY, 75.0, NOW_MS)
    assert beside.sessions_left is not None
    assert (beside.sessions_left.count, beside.sessions_left.sessions) == pytest.approx((10.0, 7))
    assert bench.supposing.beside(FIVE_HOUR, CAPACITY, 75.0, NOW_MS).sessions_left is None


def test_pace_is_told_where_a_percent_is_known(bench: Bench) -> None:
    known = bench.supposing.beside(FIVE_HOUR, None, 30.0, NOW_MS).even_use
    assert known is not None
    assert (known.expected_percent, known.points_ahead) == (80.0, -50.0)
    assert bench.supposing.beside(FIVE_HOUR, None, None, NOW_MS).even_use is None


def test_what_lies_an_hour_back_is_read_once_and_then_by_the_hour(bench: Bench) -> None:
    bench.used(-600)
    assert bench.hours_asked(NOW_MS) > 24 * 35
    assert bench.hours_asked(NOW_MS + MINUTE_MS) <= 2
    assert bench.hours_asked(NOW_MS + HOUR_MS) <= 3
    assert bench.hours_asked(NOW_MS + HOUR_MS + MINUTE_MS) <= 2


def test_older_logs_that_come_in_are_counted_within_seconds(bench: Bench) -> None:
    bench.used(-600)
    assert bench.hours_asked(NOW_MS) > 24
    bench.used(-1200)
    assert bench.hours_asked(NOW_MS + CHANGED_MS - 1) <= 2
    assert bench.hours_asked(NOW_MS + CHANGED_MS) > 24
    (part,) = bench.supposing.beside(WEEK, CAPACITY, 40.0, NOW_MS + CHANGED_MS).parts
    assert part.usd == 50.0


def test_a_clock_set_back_is_asked_anew(bench: Bench) -> None:
    bench.used(-600)
    bench.used(10)
    bench.supposing.beside(WEEK, CAPACITY, 40.0, NOW_MS)
    (part,) = bench.supposing.beside(WEEK, CAPACITY, 40.0, START_MS).parts
    assert part.usd == 25.0


def test_rows_on_trial_are_not_kept(bench: Bench) -> None:
    view = bench.supposing._view
    bench.used(-600)
    with view.on_trial():
        bench.used(-1200)
        bench.supposing.beside(WEEK, CAPACITY, 40.0, NOW_MS)
    assert bench.hours_asked(NOW_MS + CHANGED_MS) > 24


def test_an_empty_ledger_has_no_parts_and_says_what_is_missing(bench: Bench) -> None:
    found = bench.supposing.beside(WEEK, CAPACITY, None, NOW_MS)
    assert (found.parts, found.even_use) == ((), None)
    assert found.sessions_left is not None
    assert found.sessions_left.missing is not None


def test_price_ratios_lack_what_has_no_price() -> None:
    ratios = price_ratios(PriceBook.shipped(), "anthropic", [OPUS, HAIKU, "not-in-the-book"], NOW_MS)
    assert set(ratios) == {(OPUS, HAIKU), (HAIKU, OPUS)}
    assert ratios[OPUS, HAIKU] == pytest.approx((0.2, 0.2, 0.2, 0.2))
