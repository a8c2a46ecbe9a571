from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterfoil.domain.coverage import Watched
from counterfoil.domain.times import DAY_MS
from counterfoil.ledger import covered, pulses
from counterfoil.ledger.connection import open_for_reading
from counterfoil.ledger.covered import JOINED_MS, gaps, joined
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.verify import verify
from tests.unit.ledger.histories import fresh_ledger
from tests.unit.ledger.rich import START_MS, Hand, Log, event

TODAY = START_MS // DAY_MS
HOUR_MS = 3_600_000
MINUTE_MS = 60_000


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def ledger(hand: Hand) -> Iterator[Ledger]:
    with fresh_ledger(hand) as opened:
        yield opened
        result = verify(opened.path)
        assert result is not None
        assert result.first_bad is None


def watched_ms(ledger: Ledger) -> dict[int, int]:
    """Of each day that is told of."""
    with closing(open_for_reading(ledger.path)) as connection:
        return {found.day: found.watched_ms for found in covered.days(connection)}


def look_for(ledger: Ledger, hand: Hand, time_ms: int) -> None:
    """A look every minute."""
    for _ in range(time_ms // MINUTE_MS):
        hand.now_ms += MINUTE_MS
        ledger.look_on()


def ask(ledger: Ledger, sql: str) -> list[tuple[Any, ...]]:
    with closing(open_for_reading(ledger.path)) as connection:
        return connection.execute(sql).fetchall()


def test_times_that_touch_are_one_and_what_lies_between_is_a_gap() -> None:
    times = [Watched(0, 100), Watched(50, 80), Watched(100 + JOINED_MS, JOINED_MS + 200)]
    assert joined(times) == [Watched(0, JOINED_MS + 200)]
    apart = Watched(2 * JOINED_MS + 201, 2 * JOINED_MS + 300)
    assert joined([*times, apart]) == [Watched(0, JOINED_MS + 200), apart]
    assert gaps(joined([*times, apart])) == [Watched(JOINED_MS + 200, 2 * JOINED_MS + 201)]
    assert joined([]) == gaps([]) == gaps([apart]) == []


@given(st.lists(st.tuples(st.integers(0, 10**8), st.integers(0, 10**7)), max_size=12))
def test_watched_times_and_gaps_fill_the_time_without_overlap(found: list[tuple[int, int]]) -> None:
    times = sorted((Watched(since, since + length) for since, length in found), key=lambda t: t.since_ms)
    made = joined(times)
    between = gaps(made)
    assert all(gap.until_ms - gap.since_ms > JOINED_MS for gap in between)
    covered_ms = sum(t.until_ms - t.since_ms for t in (*made, *between))
    assert covered_ms == (made[-1].until_ms - made[0].since_ms if made else 0)
    assert all(any(m.since_ms <= t.since_ms <= t.until_ms <= m.until_ms for m in made) for t in times)


def test_looking_on_is_a_record_when_it_is_over_and_counts_before(ledger: Ledger, hand: Hand) -> None:
    ledger.look_on()
    look_for(ledger, hand, pulses.IDLE_MS)
    looked = pulses.IDLE_MS
    assert ask(ledger, "SELECT * FROM watched") == []
    assert watched_ms(ledger)[TODAY] == looked
    hand.now_ms += 1000
    ledger.look_away()
    ledger.look_away()
    assert ask(ledger, "SELECT since_ms, until_ms FROM watched") == [(START_MS, START_MS + looked + 1000)]
    assert ask(ledger, "SELECT * FROM pulse") == []
    assert watched_ms(ledger)[TODAY] == looked + 1000


def test_a_program_says_that_it_looks_on_no_more_often_than_needed(ledger: Ledger, hand: Hand) -> None:
    ledger.look_on()
    until = ask(ledger, "SELECT until_ms FROM pulse")
    look_for(ledger, hand, pulses.IDLE_MS - MINUTE_MS)
    assert ask(ledger, "SELECT until_ms FROM pulse") == until
    ledger.append([Log(1).entry(event("m1"))])
    look_for(ledger, hand, MINUTE_MS)
    assert ask(ledger, "SELECT until_ms FROM pulse") == [(hand.now_ms,)]
    ledger.append([Log(2).entry(event("m2"))])
    look_for(ledger, hand, pulses.PULSE_MS)
    assert ask(ledger, "SELECT until_ms FROM pulse") == [(hand.now_ms,)]


def test_a_program_that_was_killed_looked_on_until_its_last_word(ledger: Ledger, hand: Hand) -> None:
    with Ledger(ledger.path, hand) as killed:
        killed.look_on()
        look_for(killed, hand, pulses.IDLE_MS)
    last_ms, hand.now_ms = hand.now_ms, hand.now_ms + pulses.DEAD_MS
    ledger.look_on()
    assert ask(ledger, "SELECT * FROM watched") == []
    look_for(ledger, hand, pulses.IDLE_MS)
    assert ask(ledger, "SELECT since_ms, until_ms FROM watched") == [(START_MS, last_ms)]
    with closing(open_for_reading(ledger.path)) as connection:
        found = covered.watched(connection)
    assert found == [Watched(START_MS, last_ms), Watched(last_ms + pulses.DEAD_MS, hand.now_ms)]


def test_while_the_machine_sleeps_nothing_looks_on(ledger: Ledger, hand: Hand) -> None:
    ledger.look_on()
    hand.now_ms += HOUR_MS // 12
    ledger.look_on()
    hand.now_ms += 8 * HOUR_MS
    ledger.look_on()
    hand.now_ms += HOUR_MS // 12
    ledger.look_away()
    with closing(open_for_reading(ledger.path)) as connection:
        found = covered.watched(connection)
    assert [time.until_ms - time.since_ms for time in (*found, *gaps(found))] == [
        HOUR_MS // 12, HOUR_MS // 12, 8 * HOUR_MS,
    ]  # fmt: skip


def test_a_night_is_a_gap_and_each_day_has_its_part(ledger: Ledger, hand: Hand) -> None:
    hand.now_ms = TODAY * DAY_MS + 22 * HOUR_MS
    for hours in (3, 20):
        for _ in range(hours * 12):
            ledger.look_on()
            hand.now_ms += HOUR_MS // 12
        ledger.look_away()
        hand.now_ms += 4 * HOUR_MS
    assert watched_ms(ledger) == {TODAY: 2 * HOUR_MS, TODAY + 1: 20 * HOUR_MS, TODAY + 2: HOUR_MS}
    with closing(open_for_reading(ledger.path)) as connection:
        (gap,) = gaps(covered.watched(connection))
    assert gap.until_ms - gap.since_ms == 4 * HOUR_MS


def test_a_day_of_which_no_moment_was_watched_is_not_told_of(ledger: Ledger, hand: Hand) -> None:
    hand.now_ms = (TODAY + 1) * DAY_MS - HOUR_MS
    ledger.look_on()
    for _ in range(12):
        hand.now_ms += HOUR_MS // 12
        ledger.look_on()
    ledger.look_away()
    assert list(watched_ms(ledger)) == [TODAY]


def test_a_clock_that_goes_back_ends_no_time_before_it_began(ledger: Ledger, hand: Hand) -> None:
    ledger.look_on()
    hand.now_ms -= DAY_MS
    ledger.look_on()
    ledger.look_away()
    assert ask(ledger, "SELECT since_ms, until_ms FROM watched") == [(START_MS, START_MS)]
