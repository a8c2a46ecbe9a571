"""Requests come in order of time, each once, by the row that counts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from counterfoil.domain.quota import NoteKind
from counterfoil.domain.usage import OutputQuality, UsageEvent
from counterfoil.ledger import calls
from counterfoil.ledger.connection import open_for_questions
from counterfoil.ledger.store import Ledger
from tests.unit.ledger.rich import START_MS, Hand, Log, event, note

FAR = 1 << 52


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", Hand()) as opened:
        yield opened


def told(ledger: Ledger) -> list[tuple[str, int]]:
    """Keys and outputs; those of all contexts asked for by name are the same."""
    with closing(open_for_questions(ledger.path)) as connection:
        (last, _), shells = calls.upto(connection), calls.shells(connection)
        found = list(calls.calls(connection, last))
        assert list(calls.calls_of(connection, [row[0] for row in shells], 0, FAR)) == found
        keys = dict(connection.execute("SELECT id, key FROM event"))
        return [(keys[row[0]], row[8]) for row in found]


def test_a_request_that_grew_or_was_read_late_comes_once_and_at_its_time(ledger: Ledger) -> None:
    log = Log(1)
    times = {"a": 0, "b": 1_000, "c": 2_000, "d": 3_000, "e": 4_000}

    def made(key: str, output: int) -> UsageEvent:
        return event(key, START_MS + times[key], output=output)

    ledger.append([log.entry(made("b", 1), made("b", 2))])
    ledger.append([log.entry(made("c", 1), made("b", 7), made("e", 1))])
    ledger.append([log.entry(made("a", 9), made("d", 1))])
    assert told(ledger) == [("a", 9), ("b", 7), ("c", 1), ("d", 1), ("e", 1)]


def test_lines_read_anew_come_as_they_are_now_and_those_taken_back_are_gone(ledger: Ledger) -> None:
    log = Log(1)
    first = log.entry(*(event(key, output=5) for key in "abcd"))
    ledger.append([first])
    ledger.append([log.entry(event("e", output=5))])
    log.reader_version = 2
    again = [event(one.key, output=6, line=one.line) for one in first.events if one.key != "c"]
    ledger.append([log.reread(*again)])
    assert told(ledger) == [("a", 6), ("b", 6), ("d", 6)]  # nothing was found in the lines of c and e


def test_counts_that_are_of_no_single_request_are_told_by_number_only(ledger: Ledger) -> None:
    made = [event(quality, quality=quality) for quality in OutputQuality]
    ledger.append([Log(1).entry(*made, event("late", quality=OutputQuality.ESTIMATED))])
    ledger.append([Log(2).entry(event("late", output=99))])
    known = {one.value for one in calls.TELLING}
    assert {key for key, _ in told(ledger)} == {*known, "late"}
    with closing(open_for_questions(ledger.path)) as connection:
        assert calls.uncounted(connection) == {"claude-code": len(OutputQuality) - len(known)}


def test_an_empty_ledger_has_none(ledger: Ledger) -> None:
    assert told(ledger) == []


def test_what_changed_since_a_row_are_the_contexts_that_gained_and_those_that_lost(ledger: Ledger) -> None:
    ledger.append([Log(1).entry(event("a", session="s1"), event("b", session="s2"))])
    ledger.append([Log(2).entry(event("a", session="s3", output=99), event("c", session="s4"))])
    with closing(open_for_questions(ledger.path)) as connection:
        sessions = {row[0]: row[4] for row in calls.shells(connection)}
        assert {sessions[context] for context in calls.changed(connection, 2)} == {"s1", "s3", "s4"}
        assert calls.changed(connection, 4) == []


def test_notes_come_with_the_log_they_stand_in_and_the_time_they_were_read_if_they_have_none(
    ledger: Ledger,
) -> None:
    made = [note("p", START_MS + 5, kind=NoteKind.PROMPT), note("n", None, kind=NoteKind.SESSION)]
    ledger.append([Log(1).entry(notes=made)])
    with closing(open_for_questions(ledger.path)) as connection:
        (prompt,), (session,) = (
            calls.signs(connection, [kind]) for kind in (NoteKind.PROMPT, NoteKind.SESSION)
        )
        assert prompt[1:6] == ("prompt", "claude-code", "s1", 1, START_MS + 5)
        assert session[5] == START_MS
        assert calls.signs(connection, [NoteKind.PROMPT], prompt[0]) == []
