from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.coverage import DayCoverage, SourceCoverage, Tally
from counterfoil.domain.record_kinds import SourceState
from counterfoil.domain.sighting import Sighting
from counterfoil.domain.times import DAY_MS
from counterfoil.ledger import covered
from counterfoil.ledger.connection import open_for_reading
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.verify import verify
from tests.unit.ledger.histories import fresh_ledger
from tests.unit.ledger.rich import START_MS, Hand, Log, event, refusal

TODAY = START_MS // DAY_MS
HOUR_MS = 3_600_000


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


def days(ledger: Ledger) -> dict[int, DayCoverage]:
    with closing(open_for_reading(ledger.path)) as connection:
        return {found.day: found for found in covered.days(connection)}


def sources(ledger: Ledger) -> list[SourceCoverage]:
    with closing(open_for_reading(ledger.path)) as connection:
        return covered.sources(connection)


def ask(ledger: Ledger, sql: str) -> list[tuple[Any, ...]]:
    with closing(open_for_reading(ledger.path)) as connection:
        return connection.execute(sql).fetchall()


# log, lines of new requests, of growing ones, of known ones, of nothing, unreadable ones, hours that pass
PORTIONS = st.lists(
    st.tuples(
        st.integers(0, 2), *[st.integers(0, 3)] * 5, st.sampled_from([0, 0, 1, 20, 30])
    ),
    max_size=10,
)  # fmt: skip


@given(portions=PORTIONS)
@settings(max_examples=40, deadline=None)
def test_every_line_is_counted_on_its_day_by_what_became_of_it(portions: list[tuple[int, ...]]) -> None:
    hand, logs = Hand(), [Log(1), Log(2), Log(3)]
    expected: dict[tuple[int, int], Tally] = {}
    with fresh_ledger(hand) as ledger:
        for turn, (which, new, grown, known, other, skipped, hours) in enumerate(portions):
            hand.now_ms += hours * HOUR_MS
            log = logs[which]
            first = event(f"first{which}", output=1)
            news = [event(f"{turn}-{n}") for n in range(new)]
            more = [event(f"grown{which}", output=turn * 10 + n + 1) for n in range(grown)]
            events = [*news, *more, *[first] * known]
            was_known = {key for (key,) in ask(ledger, "SELECT DISTINCT key FROM event")}
            bad = [log.skipped() for _ in range(skipped)]
            ledger.append([log.entry(*events, skipped=bad, other=other)])
            ledger.settle()
            added = new + len({e.key for e in (*more, *[first] * known)} - was_known)
            revisions = grown - (1 if grown and f"grown{which}" not in was_known else 0)
            tally = Tally(
                new + grown + known + other + skipped, new + grown + known, other, skipped,
                added, revisions, new + grown + known - added - revisions,
            )  # fmt: skip
            place = (which, hand.now_ms // DAY_MS)
            expected[place] = expected.get(place, Tally()) + tally
        by_day: dict[int, Tally] = {}
        for (_, day), tally in expected.items():
            by_day[day] = by_day.get(day, Tally()) + tally
            assert tally.lines == tally.used + tally.other + tally.skipped
            assert tally.used == tally.events + tally.revisions + tally.repeats
        assert {day: found.tally for day, found in days(ledger).items() if found.tally.lines} == {
            day: tally for day, tally in by_day.items() if tally.lines
        }
        by_source = {found.path[-7:]: found.tally for found in sources(ledger)}
        for which, log in enumerate(logs):
            parts = [tally for (place, _), tally in expected.items() if place == which]
            assert by_source.get(log.path[-7:], Tally()) == sum(parts, Tally())


def test_a_day_that_is_over_becomes_a_record_once(ledger: Ledger, hand: Hand) -> None:
    log = Log(1)
    ledger.append([log.entry(event("m1"), other=2)])
    ledger.settle()
    assert (ask(ledger, "SELECT * FROM coverage"), len(ask(ledger, "SELECT * FROM tally"))) == ([], 1)
    before = days(ledger)
    hand.now_ms += DAY_MS
    ledger.checkpoint("export")
    ledger.checkpoint("export")
    assert ask(ledger, "SELECT day, lines, used, other, events FROM coverage") == [(TODAY, 3, 1, 2, 1)]
    assert ask(ledger, "SELECT * FROM tally") == []
    assert days(ledger) == before
    ledger.append([log.entry(event("m2"))])
    ledger.settle()
    assert sorted(days(ledger)) == [TODAY, TODAY + 1]
    assert len(ask(ledger, "SELECT * FROM coverage")) == 1


def test_a_clock_that_goes_back_doubles_no_line(ledger: Ledger, hand: Hand) -> None:
    log = Log(1)
    for hours in (0, 26, -25, 50):
        hand.now_ms += hours * HOUR_MS
        ledger.append([log.entry(event(f"m{hours}"))])
        ledger.settle()
    assert sum(day.tally.lines for day in days(ledger).values()) == 4


def test_lines_read_again_are_counted_where_they_were_read_first(ledger: Ledger, hand: Hand) -> None:
    log = Log(1)
    ledger.append([log.entry(event("m1"), event("m2"), other=3)])
    before = days(ledger)[TODAY].tally
    hand.now_ms += DAY_MS
    for version in (1, 2):
        log.reader_version = version
        ledger.append([log.reread(event("m1"), event("m2"))])
    assert [found.tally for found in days(ledger).values() if found.tally.lines] == [before]


def test_days_tell_requests_by_their_own_date_and_files_that_vanished(ledger: Ledger, hand: Hand) -> None:
    log = Log(1)
    ledger.append([log.entry(event("m1", START_MS - 5 * DAY_MS), event("m2"), event("m3", output=0))])
    ledger.append([log.entry(event("m3", output=7), refusals=[refusal("r1", START_MS)])])
    hand.now_ms += 2 * DAY_MS
    ledger.note([Sighting(log.identity, SourceState.GONE, log.path)])
    found = {day: (one.requests, one.tally.lines, one.vanished) for day, one in days(ledger).items()}
    assert found == {TODAY - 5: (1, 0, 0), TODAY: (2, 5, 0), TODAY + 2: (0, 0, 1)}


def test_a_source_was_seen_from_its_first_to_its_last_look(ledger: Ledger, hand: Hand) -> None:
    gone, here, replaced = Log(1), Log(2), Log(3)
    for log in (gone, here, replaced):
        ledger.append([log.entry(event(f"m{log.path}"))])
        hand.now_ms += HOUR_MS
    ledger.note([Sighting(gone.identity, SourceState.GONE, gone.path)])
    replaced.replace()
    ledger.append([replaced.entry(event("m4"))])
    hand.now_ms += HOUR_MS
    ledger.look_on()
    end_ms = START_MS + 4 * HOUR_MS
    found = {(s.path.rpartition("/")[2], s.first_ms): (s.state.value, s.last_ms) for s in sources(ledger)}
    assert found == {
        ("1.jsonl", START_MS): ("gone", START_MS + 3 * HOUR_MS),
        ("2.jsonl", START_MS + HOUR_MS): ("present", end_ms),
        ("3.jsonl", START_MS + 2 * HOUR_MS): ("replaced", START_MS + 3 * HOUR_MS),
        ("3.jsonl", START_MS + 3 * HOUR_MS): ("present", end_ms),
    }
    assert sources(ledger)[-1].last_ms == START_MS + 3 * HOUR_MS


def test_an_empty_ledger_covers_nothing(tmp_path: Path) -> None:
    with Ledger(tmp_path / "ledger.db", Hand()) as ledger:
        assert (days(ledger), sources(ledger)) == ({}, [])
