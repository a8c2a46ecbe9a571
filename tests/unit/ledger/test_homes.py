"""Readings, notes and requests by the home that they are about."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.quota import NO_HOME, CounterReading, NoteKind
from counterfoil.domain.times import DAY_MS
from counterfoil.ledger.entry import Entry
from counterfoil.ledger.grouping import PriceSteps, Span, Wanted
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from tests.altered import replace
from tests.unit.ledger.histories import fresh_ledger
from tests.unit.ledger.rich import START_MS, Hand, Log, event, note, reading

CLAUDE, OTHER, CAPTURES = "/home/u/.claude-code", "/mnt/old/.claude", "/home/u/.local/state/captures"
MINUTE_MS = 60_000
STEPS = PriceSteps((200_000,), DAY_MS)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", Hand()) as opened:
        yield opened


def claude(at_ms: int, percent: float | None = 12.5, **more: object) -> CounterReading:
    named = {"agent": "claude-code", "source": "statusline", "limit_id": "claude"}
    return replace(reading(at_ms, percent), **named | more)


def captured(inode: int, **more: object) -> Entry:
    """Of a file of captures, which is read by a reader of its own."""
    return replace(Log(inode).entry(**more), home=CAPTURES, reader="captures")  # type: ignore[arg-type]


def wanted(*homes: str, bucket_ms: int | None = None, agent: str | None = None) -> Wanted:
    return Wanted((), Span(), ZoneInfo("UTC"), STEPS, bucket_ms, agent, homes)


def test_a_reading_in_an_agents_own_log_is_of_the_home_of_that_log(ledger: Ledger) -> None:
    ledger.append([Log(1, "codex").entry(readings=[reading(START_MS)])])
    assert [one.home for one in ledger.view().readings(Span())] == ["/home/u/.codex"]


def test_a_captured_reading_is_of_the_home_that_it_names_and_of_none_if_it_names_none(ledger: Ledger) -> None:
    said = [
        claude(START_MS, home=OTHER),
        claude(START_MS + 1, home=NO_HOME),
        claude(START_MS + 2, home=CLAUDE),
    ]
    ledger.append([captured(1, readings=said)])
    assert [one.home for one in ledger.view().readings(Span())] == [OTHER, None, CLAUDE]


def test_the_same_reading_of_two_homes_is_two_readings(ledger: Ledger) -> None:
    said = [claude(START_MS, home=home) for home in (CLAUDE, OTHER, CLAUDE, NO_HOME)]
    assert ledger.append([captured(1, readings=said)]).readings == 3
    assert ledger.append([captured(2, readings=said)]).readings == 0


def test_a_reading_without_a_percent_comes_back_without_one_and_is_kept_once(ledger: Ledger) -> None:
    said = [claude(START_MS, None), claude(START_MS, None), claude(START_MS, 0.0)]
    assert ledger.append([captured(1, readings=said)]).readings == 2
    assert ledger.append([captured(2, readings=said)]).readings == 0
    assert [one.percent for one in ledger.view().readings(Span())] == [None, 0.0]


def test_no_name_of_an_account_is_the_same_as_an_empty_one(ledger: Ledger) -> None:
    said = [claude(START_MS + n, account=account) for n, account in enumerate((None, "", "a"))]
    assert ledger.append([captured(1, readings=said)]).readings == 3
    (meters,) = ledger.view()._connection.execute("SELECT count(*) FROM meter").fetchone()
    assert meters == 2


def test_a_home_that_nobody_knows_is_not_that_of_the_log(ledger: Ledger) -> None:
    said = [reading(START_MS, home=home) for home in (NO_HOME, None, NO_HOME)]
    assert ledger.append([Log(1, "codex").entry(readings=said)]).readings == 2
    assert [one.home for one in ledger.view().readings(Span())] == [None, "/home/u/.codex"]


readings = st.lists(
    st.builds(
        claude,
        st.integers(0, 40).map(lambda minute: START_MS + minute * MINUTE_MS),
        st.sampled_from([None, 12.0, 13.0]),
        home=st.sampled_from([NO_HOME, CLAUDE, OTHER]),
        account=st.sampled_from([None, "a", "b"]),
        plan=st.sampled_from([None, "max"]),
        source=st.sampled_from(["statusline", "typed"]),
        resets_at_ms=st.sampled_from([None, START_MS, START_MS + MINUTE_MS]),
    ),
    max_size=25,
)


@settings(max_examples=40, deadline=None)
@given(st.lists(readings, min_size=1, max_size=4))
def test_of_echoes_the_first_and_the_last_stay_however_the_rows_came_in(
    batches: list[list[CounterReading]],
) -> None:
    ends: dict[tuple[int, str], list[int]] = {}
    for one in itertools.chain(*batches):
        ends.setdefault((one.at_ms // (10 * MINUTE_MS), told(one)), []).append(one.at_ms)
    expected = {(at_ms, what) for (_, what), times in ends.items() for at_ms in (min(times), max(times))}
    with fresh_ledger(Hand()) as ledger:
        view = ledger.view()
        for inode, batch in enumerate(batches, 1):
            ledger.append([captured(inode, readings=batch)])
            kept_up = view.reading_steps(Span(START_MS - 1))
        anew = LedgerView(ledger.path)
        asked_anew = anew.reading_steps(Span(START_MS - 1))
        anew.close()
        for found in (kept_up, asked_anew):
            assert sorted((one.at_ms, told(one)) for one in found) == sorted(expected)


def told(one: CounterReading) -> str:
    """What a reading says, apart from when."""
    return repr((one.percent, one.home or None, one.account, one.plan, one.source, one.resets_at_ms))


def test_homes_are_those_in_whose_logs_an_agents_own_reader_found_something(ledger: Ledger) -> None:
    view = ledger.view()
    assert view.homes("claude-code") == []
    ledger.append([Log(1).entry(event("m1")), captured(2, readings=[claude(START_MS)])])
    ledger.append([Log(4, "codex").entry(readings=[reading(START_MS)])])
    assert (view.homes("claude-code"), view.homes("codex")) == ([CLAUDE], ["/home/u/.codex"])
    with ledger.trying([replace(Log(3).entry(event("m2")), home=OTHER)], view):
        assert view.homes("claude-code") == [CLAUDE, OTHER]
    assert view.homes("claude-code") == [CLAUDE]
    ledger.append([replace(Log(3).entry(event("m2")), home=OTHER)])
    assert view.homes("claude-code") == [CLAUDE, OTHER]


def test_sums_of_some_homes_hold_what_was_read_there_and_nothing_else(ledger: Ledger) -> None:
    first = [event(f"m{n}", START_MS + n * MINUTE_MS // 2, output=1) for n in range(4)]
    second = [event(f"o{n}", START_MS, output=10) for n in range(3)]
    ledger.append([Log(1).entry(*first), replace(Log(2).entry(*second), home=OTHER)])
    codex = event("c", START_MS, output=100, agent="codex", provider="openai")
    ledger.append([Log(3, "codex").entry(codex)])
    view = ledger.view()

    def output(question: Wanted) -> int:
        return sum(group.tokens.output for group in view.groups(question))

    assert output(wanted()) == 134
    assert output(wanted(CLAUDE)) == 4
    assert output(wanted(OTHER)) == 30
    assert output(wanted(CLAUDE, OTHER)) == 34
    assert output(wanted(CLAUDE, "/home/u/.codex", agent="codex")) == 100
    assert output(wanted("/nowhere")) == 0
    by_minute = view.groups(wanted(CLAUDE, bucket_ms=MINUTE_MS))
    assert sorted((group.keys[-1], group.requests) for group in by_minute) == [
        (START_MS, 2), (START_MS + MINUTE_MS, 2)
    ]  # fmt: skip


def test_a_request_counts_in_the_home_of_the_record_that_counts(ledger: Ledger) -> None:
    ledger.append([Log(1).entry(event("m1", output=1))])
    ledger.append([replace(Log(2).entry(event("m1", output=5)), home=OTHER)])
    view = ledger.view()
    assert view.groups(wanted(CLAUDE)) == []
    assert [group.tokens.output for group in view.groups(wanted(OTHER))] == [5]


def test_notes_come_back_by_kind_and_time_and_once(ledger: Ledger) -> None:
    notes = [note("n3", START_MS + 9), note("n1", None), note("n2", START_MS, account="a")]
    other = note("s1", START_MS, kind=NoteKind.SESSION)
    assert ledger.append([Log(1).entry(notes=[*notes, notes[0], other])]).notes == 4
    assert ledger.append([Log(2).entry(notes=notes)]).notes == 0
    view = ledger.view()
    assert [one.key for one in view.notes(NoteKind.CREDITS)] == ["n1", "n2", "n3"]
    assert [one.key for one in view.notes(NoteKind.CREDITS, Span(START_MS, START_MS + 9))] == ["n1", "n2"]
    (found,) = view.notes(NoteKind.SESSION)
    assert replace(found, line=other.line) == other
    assert view.notes(NoteKind.LIMIT_STATUS) == []


def test_it_is_told_whether_requests_came_in_since(ledger: Ledger) -> None:
    view = ledger.view()
    assert (view.last_request_id(), view.has_requests(0, START_MS)) == (0, False)
    ledger.append([Log(1).entry(event("m1", START_MS))])
    known = view.last_request_id()
    assert (view.has_requests(0, START_MS), view.has_requests(0, START_MS + 1)) == (False, True)
    assert not view.has_requests(known, START_MS + 1)
    with ledger.trying([Log(2).entry(event("m2", START_MS))], view):
        assert view.last_request_id() == known
        assert view.has_requests(known, START_MS + 1)
    assert not view.has_requests(known, START_MS + 1)
