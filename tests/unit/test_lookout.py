"""A session whose cache breaks is found out while it goes on, whatever of it is written for good by then."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil import lookout
from counterfoil.desk import Desk
from counterfoil.domain.finding import Finding, FindingForm, FindingKind
from counterfoil.domain.finding_alerts import SURE
from counterfoil.domain.quota import ClientNote, NoteKind
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.usage import TokenCounts, UsageEvent
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.store import Ledger
from counterfoil.lookout import LOOKED_BACK_MS
from counterfoil.paths import home_at
from tests.unit.ledger.rich import START_MS, Hand, Log, event, note

CALL_MS = 20_000
PREFIX, STEP = 60_000, 1_500
BROKEN_FROM = 10


def calls(begin: int, end: int, *, is_broken: bool) -> list[UsageEvent]:
    """A conversation that grows; from `BROKEN_FROM` on all of it is written again each time."""
    return [
        event(f"m{n}", START_MS + n * CALL_MS, tokens=tokens(n, is_broken=is_broken))
        for n in range(begin, end)
    ]


def tokens(number: int, *, is_broken: bool) -> TokenCounts:
    context = PREFIX + number * STEP
    if number == 0 or (is_broken and number >= BROKEN_FROM):
        return TokenCounts(3, 0 if number == 0 else 20_000, 0, context - (20_000 if number else 0), 300)
    return TokenCounts(3, context - STEP, 0, STEP, 300)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    home = home_at(tmp_path)
    home.prepare()
    with Ledger(home.ledger_file, Hand(), Kept(home.state_dir)) as ledger:
        yield Desk.of(ledger, home, (), ZoneInfo("UTC"))


def found(desk: Desk, number: int) -> list[Finding]:
    """What is sure just after a call."""
    seen = desk.snapshot(START_MS + number * CALL_MS + 1_000).findings
    return [one for one in seen if one.confidence >= SURE]


def test_a_broken_cache_is_found_at_its_third_sign_and_not_before(desk: Desk) -> None:
    log = Log(1)
    desk.ledger.append([log.entry(*calls(0, BROKEN_FROM + 2, is_broken=True))])
    assert found(desk, BROKEN_FROM + 1) == []
    desk.ledger.append([log.entry(*calls(BROKEN_FROM + 2, BROKEN_FROM + 3, is_broken=True))])
    (broken,) = found(desk, BROKEN_FROM + 2)
    assert (broken.kind, broken.session, len(broken.requests)) == (FindingKind.CACHE_BROKEN, "s1", 3)
    desk.ledger.append([log.entry(*calls(BROKEN_FROM + 3, BROKEN_FROM + 6, is_broken=True))])
    (grown,) = found(desk, BROKEN_FROM + 5)
    assert len(grown.requests) == 6
    assert grown.cost.picousd > broken.cost.picousd > 0


def test_it_is_found_in_what_only_waits_to_be_written_and_still_there_afterwards(desk: Desk) -> None:
    log = Log(1)
    desk.ledger.append([log.entry(*calls(0, BROKEN_FROM, is_broken=True))])
    assert found(desk, BROKEN_FROM) == []
    waiting = log.entry(*calls(BROKEN_FROM, BROKEN_FROM + 4, is_broken=True))
    assert desk.pipeline._waiting.add(waiting, 4)
    (tried,) = found(desk, BROKEN_FROM + 4)
    desk.pipeline.flush()
    assert found(desk, BROKEN_FROM + 5) == [tried]


def test_a_conversation_whose_cache_holds_is_left_alone(desk: Desk) -> None:
    desk.ledger.append([Log(1).entry(*calls(0, 40, is_broken=False))])
    assert desk.snapshot(START_MS + 40 * CALL_MS).findings == ()


def test_what_is_hours_ago_goes_on_no_longer(desk: Desk) -> None:
    desk.ledger.append([Log(1).entry(*calls(0, BROKEN_FROM + 5, is_broken=True))])
    assert found(desk, BROKEN_FROM + 5)
    later_ms = START_MS + LOOKED_BACK_MS + (BROKEN_FROM + 5) * CALL_MS
    assert desk.snapshot(later_ms).findings == ()


def retries(session: str, number: int) -> list[ClientNote]:
    """Requests that fail one after the other, five seconds apart, and are in no log."""
    more = {"kind": NoteKind.RETRY, "session": session, "body": '{"status":529}'}
    return [note(f"{session}/{n}", START_MS + n * 5_000, **more) for n in range(number)]


def test_retries_are_found_though_no_request_comes_of_them(desk: Desk) -> None:
    log = Log(1)
    desk.ledger.append([log.entry(*calls(0, 1, is_broken=False))])
    assert found(desk, 0) == []
    assert desk.pipeline._waiting.add(log.entry(notes=retries("s1", 8)), 8)
    (tried,) = found(desk, 2)
    assert tried.form is FindingForm.ERROR_RETRIES
    desk.pipeline.flush()
    assert found(desk, 3) == [tried]
    desk.ledger.append([Log(2).entry(notes=retries("s2", 8))])  # a session that never had an answer
    assert {one.session for one in found(desk, 4)} == {"s1", "s2"}


def test_a_fork_is_not_told_of_what_it_copied(desk: Desk) -> None:
    answered = event("m9", START_MS + 60_000, tokens=TokenCounts(3, 0, 0, PREFIX, 300))
    copied = event("m9", START_MS + 60_000, tokens=TokenCounts(3, 0, 0, PREFIX, 300), session="fork")
    desk.ledger.append([Log(1).entry(answered, notes=retries("s1", 8))])
    desk.ledger.append([Log(2).entry(copied, notes=retries("fork", 8))])
    assert [one.session for one in found(desk, 5)] == ["s1"]


def test_what_lies_far_ahead_of_a_clock_set_back_does_not_go_on(desk: Desk) -> None:
    desk.ledger.append([Log(1).entry(*calls(0, BROKEN_FROM + 5, is_broken=True))])
    assert desk.snapshot(START_MS - DAY_MS).findings == ()


def test_a_mistake_in_looking_leaves_the_rest_of_the_snapshot(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def mistaken(*_: object) -> list[Finding]:
        raise ZeroDivisionError("words of a log")

    monkeypatch.setattr(lookout, "detected", mistaken)
    desk.ledger.append([Log(1).entry(*calls(0, 2, is_broken=True))])
    assert desk.snapshot(START_MS + 2 * CALL_MS).findings == ()
    assert "ZeroDivisionError" in caplog.text
    assert "words of a log" not in caplog.text
