from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings

from counterfoil.domain.money import total
from counterfoil.domain.session import Session, SessionName, sum_tokens
from counterfoil.domain.usage import OutputQuality
from counterfoil.errors import LedgerError
from counterfoil.ledger.store import Ledger
from counterfoil.prices.book import PriceBook
from counterfoil.sessions import HEAD_CONTEXTS, SessionBook
from tests.altered import replace
from tests.unit.ledger.histories import Request, fresh_ledger, histories, write
from tests.unit.ledger.rich import START_MS, Hand, Log, event

MINUTE_MS = 60_000
S1 = SessionName("claude-code", "s1")


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.db", Hand()) as made:
        yield made


def book_of(ledger: Ledger) -> SessionBook:
    return SessionBook(ledger.path, PriceBook.shipped())


def whole(book: SessionBook) -> dict[SessionName, Session]:
    last = list(book.look(whole=True))[-1]
    assert (last.is_all, last.has_more) == (True, False)
    return {session.name: without_unknown_reasoning(session) for session in last.sessions}


def without_unknown_reasoning(session: Session) -> Session:
    """What took part in a sum once may leave a 0 behind where all else says nothing of reasoning."""
    return replace(session, tokens=replace(session.tokens, reasoning=session.tokens.reasoning or 0))


def test_a_session_is_all_of_its_requests_whatever_models_and_projects_they_had(ledger: Ledger) -> None:
    log = Log(1)
    ledger.append(
        [
            log.entry(
                event("a", START_MS, project="web", client_version="2.1.0", input=100, cache_read=900),
                event("b", START_MS + MINUTE_MS, project="api", client_version="2.1.1"),
                event("c", START_MS + 9 * MINUTE_MS, project="web", model="claude-haiku-4-5", sidechain=True),
                event("d", START_MS, session="s2"),
            )
        ]
    )
    found = whole(book_of(ledger))
    assert set(found) == {S1, SessionName("claude-code", "s2")}
    session = found[S1]
    assert session.projects == ("web", "api")
    assert session.models == ("claude-opus-4-5", "claude-haiku-4-5")
    assert session.versions == ("2.1.0", "2.1.1")
    assert (session.requests, session.sidechain_requests, session.duration_ms) == (3, 1, 9 * MINUTE_MS)
    assert session.tokens.cache_read == 900
    assert session.cost.priced_requests == 3


def test_sessions_of_two_agents_stay_apart_though_their_ids_are_equal(ledger: Ledger) -> None:
    ledger.append([Log(1).entry(event("a")), Log(2, "codex").entry(event("b", agent="codex"))])
    assert set(whole(book_of(ledger))) == {S1, SessionName("codex", "s1")}


def test_only_what_changed_is_told_after_the_first_look(ledger: Ledger) -> None:
    log, book = Log(1), book_of(ledger)
    ledger.append([log.entry(event("a"), event("b", session="s2"))])
    whole(book)
    assert list(book.look(whole=False)) == []
    ledger.append([log.entry(event("c", START_MS + MINUTE_MS))])
    (news,) = book.look(whole=False)
    assert (news.is_all, [s.name for s in news.sessions]) == (False, [S1])
    assert news.sessions[0].requests == 2


def test_a_response_that_grew_is_one_request_with_its_last_figures(ledger: Ledger) -> None:
    log, book = Log(1), book_of(ledger)
    ledger.append([log.entry(event("a", output=10))])
    whole(book)
    ledger.append([log.entry(event("a", START_MS + 5_000, output=90))])
    (session,) = whole(book).values()
    assert (session.requests, session.tokens.output, session.duration_ms) == (1, 90, 5_000)


def test_what_a_look_at_one_session_saw_first_is_still_told(ledger: Ledger) -> None:
    log, book = Log(1), book_of(ledger)
    ledger.append([log.entry(event("a"))])
    whole(book)
    ledger.append([log.entry(event("b", START_MS + MINUTE_MS))])
    line = book.line(S1)
    assert line is not None
    assert len(line.calls) == 2
    (news,) = book.look(whole=False)
    assert [s.requests for s in news.sessions] == [2]


def test_a_session_request_by_request_says_who_asked_for_what(ledger: Ledger) -> None:
    ledger.append(
        [
            Log(1).entry(
                event("b", START_MS + MINUTE_MS, sidechain=True, quality=OutputQuality.PLACEHOLDER),
                event("a", START_MS, request_id="req_1", cache_write_1h=70),
                event("x", START_MS, session="s2"),
            )
        ]
    )
    line = book_of(ledger).line(S1)
    assert line is not None
    first, second = line.calls
    assert (first.key, first.request_id, first.tokens.cache_write_1h) == ("a", "req_1", 70)
    assert (second.is_sidechain, second.quality) == (True, OutputQuality.PLACEHOLDER)
    assert line.costs[-1] == line.session.cost


def test_a_session_that_is_not_there_has_no_line(ledger: Ledger) -> None:
    assert book_of(ledger).line(S1) is None


def test_another_ledger_in_its_place_is_looked_at_from_the_beginning(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    book = SessionBook(path, PriceBook.shipped())
    for name in ("s1", "s2"):
        for file in tmp_path.glob("ledger.db*"):
            file.unlink()
        with Ledger(path, Hand()) as ledger:
            ledger.append([Log(1).entry(event("a", session=name))])
        assert [session.name.id for session in whole(book).values()] == [name]


def test_of_very_many_sessions_the_latest_come_first(ledger: Ledger) -> None:
    day_ms, number = 86_400_000, 3 * HEAD_CONTEXTS
    entries = [event(f"k{i}", START_MS + i * day_ms, session=f"s{i}") for i in range(number)]
    ledger.append([Log(1).entry(*entries)])
    head, rest = book_of(ledger).look(whole=True)
    assert (head.has_more, rest.has_more, len(rest.sessions)) == (True, False, number)
    latest = {f"s{i}" for i in range(number - HEAD_CONTEXTS, number)}
    assert {session.name.id for session in head.sessions} == latest
    assert set(head.sessions) <= set(rest.sessions)


def test_a_ledger_that_is_none_is_an_error_of_ours(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    path.write_bytes(b"no ledger at all" * 100)
    with pytest.raises(LedgerError):
        list(SessionBook(path, PriceBook.shipped()).look(whole=True))


@settings(max_examples=40, deadline=None)
@given(histories)
def test_looking_after_every_batch_finds_what_one_look_at_the_end_finds(history: list[list[Request]]) -> None:
    with fresh_ledger(Hand()) as ledger:
        book, log = book_of(ledger), Log(1)
        for part in history:
            write(ledger, [part], log)
            whole(book)
        assert whole(book) == whole(book_of(ledger))


@settings(max_examples=40, deadline=None)
@given(histories)
def test_a_session_is_the_sum_of_its_requests(history: list[list[Request]]) -> None:
    with fresh_ledger(Hand()) as ledger:
        write(ledger, history, Log(1))
        book = book_of(ledger)
        for name, session in whole(book).items():
            line = book.line(name)
            assert line is not None
            tokens = sum_tokens(call.tokens for call in line.calls)
            assert replace(tokens, reasoning=tokens.reasoning or 0) == session.tokens
            assert total(call.cost for call in line.calls) == session.cost
            assert len(line.calls) == session.requests
