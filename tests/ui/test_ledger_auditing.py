from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from counterfoil.domain.records import RecordFilter
from counterfoil.domain.verification import FirstBad
from counterfoil.errors import LedgerError
from counterfoil.ui.auditing import PAGE_ROWS, Auditor
from counterfoil.ui.lane import MISTAKE
from counterfoil.ui.ledger_access import LedgerAccess
from tests.altered import replace
from tests.ui.fake_audit import FakeAudit

Ask = Callable[..., Auditor]


@pytest.fixture
def asking(qtbot: QtBot) -> Iterator[Ask]:
    """An auditor of a made-up ledger; its threads are ended with the test."""
    made: list[Auditor] = []
    parent = QObject()

    def begin(audit: FakeAudit, access: LedgerAccess | None = None) -> Auditor:
        made.append(Auditor(access or audit.access(), parent))
        return made[-1]

    yield begin
    for auditor in made:
        auditor.stop()
    qtbot.waitUntil(lambda: not any(t.name.startswith("audit") for t in threading.enumerate()))


def heard(auditor: Auditor, name: str) -> list[tuple[object, ...]]:
    came: list[tuple[object, ...]] = []
    getattr(auditor, name).connect(lambda *answer: came.append(answer))
    return came


def test_nothing_is_opened_before_something_is_asked(asking: Ask, qtbot: QtBot) -> None:
    audit = FakeAudit(10)
    asking(audit)
    qtbot.wait(20)
    assert audit.asked == []


def test_a_count_comes_with_the_first_rows_and_its_ticket(asking: Ask, qtbot: QtBot) -> None:
    auditor = asking(FakeAudit(1_000_000))
    came = heard(auditor, "found")
    ticket = auditor.look(RecordFilter())
    qtbot.waitUntil(lambda: bool(came))
    assert came[0][:2] == (ticket, 1_000_000)
    assert len(came[0][2]) == PAGE_ROWS  # type: ignore[arg-type]


def test_the_ledger_is_never_touched_on_the_gui_thread(asking: Ask, qtbot: QtBot) -> None:
    audit = FakeAudit(500)
    auditor = asking(audit)
    ended = heard(auditor, "check_ended")
    auditor.look(RecordFilter())
    auditor.facets()
    auditor.coverage()
    auditor.checkpoint()
    auditor.lines_of("codex", "msg_00000003")
    auditor.check()
    qtbot.waitUntil(lambda: bool(ended))
    assert audit.threads == {"audit", "audit-slow"}


def test_asking_does_not_wait(asking: Ask) -> None:
    auditor = asking(FakeAudit(500, delay=0.3))
    began = time.perf_counter()
    auditor.look(RecordFilter())
    auditor.want(1, [0, 128])
    auditor.check()
    auditor.rest()
    assert time.perf_counter() - began < 0.1


def test_of_many_counts_asked_in_a_row_only_the_last_is_made(asking: Ask, qtbot: QtBot) -> None:
    audit = FakeAudit(500, delay=0.05)
    auditor = asking(audit)
    came = heard(auditor, "found")
    tickets = [auditor.look(RecordFilter(text=str(number))) for number in range(20)]
    qtbot.waitUntil(lambda: bool(came) and came[-1][0] == tickets[-1])
    assert audit.asked.count("outline") <= 2


def test_pages_wanted_last_come_first_and_those_before_are_dropped(asking: Ask, qtbot: QtBot) -> None:
    audit = FakeAudit(100_000, delay=0.03)
    auditor = asking(audit)
    found, rows = heard(auditor, "found"), heard(auditor, "rows_came")
    ticket = auditor.look(RecordFilter())
    qtbot.waitUntil(lambda: bool(found))
    for page in range(100):
        auditor.want(ticket, [page * PAGE_ROWS, (page + 1) * PAGE_ROWS])
    qtbot.waitUntil(lambda: [r[1] for r in rows][-2:] == [99 * PAGE_ROWS, 100 * PAGE_ROWS])
    assert len(rows) <= 4


def test_rows_of_an_older_count_stay_at_hand_while_they_are_shown(asking: Ask, qtbot: QtBot) -> None:
    auditor = asking(FakeAudit(100_000))
    found, rows = heard(auditor, "found"), heard(auditor, "rows_came")
    shown = auditor.look(RecordFilter())
    qtbot.waitUntil(lambda: len(found) == 1)
    auditor.want(shown, [])
    auditor.look(RecordFilter())
    qtbot.waitUntil(lambda: len(found) == 2)
    auditor.want(shown, [1280])
    qtbot.waitUntil(lambda: bool(rows))
    assert rows[0][:2] == (shown, 1280)


def test_answers_from_before_another_ledger_was_shown_never_come(asking: Ask, qtbot: QtBot) -> None:
    auditor = asking(FakeAudit(500, delay=0.1))
    came, lines = heard(auditor, "found"), heard(auditor, "lines_came")
    auditor.lines_of("codex", "msg_00000003")
    auditor.look(RecordFilter())
    auditor.reopen()
    ticket = auditor.look(RecordFilter())
    qtbot.waitUntil(lambda: bool(came))
    qtbot.wait(50)
    assert [answer[0] for answer in came] == [ticket]
    assert lines == []


def test_a_check_tells_progress_and_its_result(asking: Ask, qtbot: QtBot) -> None:
    bad = FirstBad(3, "event", 12, "Record event 12 is not as it was written.")
    auditor = asking(FakeAudit(1000, bad=bad, delay=0.03, check_steps=6))
    moved, ended = heard(auditor, "check_moved"), heard(auditor, "check_ended")
    auditor.check()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended[0][0].first_bad == bad  # type: ignore[attr-defined]
    assert moved
    assert all(records == 1200 for _, records in moved)


def test_rows_come_while_a_check_runs(asking: Ask, qtbot: QtBot) -> None:
    auditor = asking(FakeAudit(1000, delay=0.02, check_steps=200))
    came, ended = heard(auditor, "found"), heard(auditor, "check_ended")
    auditor.check()
    auditor.look(RecordFilter())
    qtbot.waitUntil(lambda: bool(came))
    assert ended == []
    auditor.cancel_check()
    qtbot.waitUntil(lambda: ended == [(None,)])


def test_what_is_in_the_way_is_said_and_tried_again(asking: Ask, qtbot: QtBot) -> None:
    audit = FakeAudit(10, error=LedgerError("The ledger is damaged; restore a backup."))
    auditor = asking(audit)
    failed, came = heard(auditor, "failed"), heard(auditor, "found")
    auditor.look(RecordFilter())
    qtbot.waitUntil(lambda: failed == [("look", "The ledger is damaged; restore a backup.")])
    assert audit.asked[-1] == "close"
    audit.error = None
    auditor.look(RecordFilter())
    qtbot.waitUntil(lambda: bool(came))


def test_a_mistake_of_ours_ends_in_the_log_and_the_thread_goes_on(
    asking: Ask, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    audit = FakeAudit(10, error=ZeroDivisionError())
    auditor = asking(audit)
    failed, came = heard(auditor, "failed"), heard(auditor, "facets_came")
    auditor.facets()
    qtbot.waitUntil(lambda: failed == [("facets", MISTAKE)])
    assert "ZeroDivisionError" in caplog.text
    audit.error = None
    auditor.facets()
    qtbot.waitUntil(lambda: bool(came))


def test_no_ledger_yet_is_no_failure(asking: Ask, qtbot: QtBot) -> None:
    def none() -> FakeAudit:
        raise FileNotFoundError

    auditor = asking(FakeAudit(), replace(FakeAudit().access(), open=none))
    failed, missing = heard(auditor, "failed"), heard(auditor, "missing")
    auditor.look(RecordFilter())
    qtbot.waitUntil(lambda: missing == [()])
    assert failed == []


def test_the_file_is_let_go_when_the_page_rests_and_opened_again(asking: Ask, qtbot: QtBot) -> None:
    audit = FakeAudit(10)
    auditor = asking(audit)
    came = heard(auditor, "found")
    auditor.look(RecordFilter())
    auditor.rest()
    qtbot.waitUntil(lambda: audit.asked[-1:] == ["close"])
    qtbot.waitUntil(lambda: len(came) == 1)
    auditor.look(RecordFilter())
    qtbot.waitUntil(lambda: len(came) == 2)


def test_a_change_of_settings_is_planned_and_made_off_the_gui_thread(asking: Ask, qtbot: QtBot) -> None:
    done: list[tuple[object, ...]] = []

    def plan(agent: str, home: Path, days: int) -> Any:
        done.append((agent, home, days, threading.current_thread().name))
        return "plan"

    access = replace(
        FakeAudit().access(),
        plan_longer=plan,
        apply=lambda change: done.append((change,)),
    )
    auditor = asking(FakeAudit(), access)
    planned, applied = heard(auditor, "planned"), heard(auditor, "applied")
    auditor.plan_longer("claude-code", Path("/home/ada/.claude"), 365)
    qtbot.waitUntil(lambda: planned == [(365, "plan")])
    auditor.apply(cast("Any", "plan"))
    qtbot.waitUntil(lambda: applied == [()])
    assert done == [("claude-code", Path("/home/ada/.claude"), 365, "audit-slow"), ("plan",)]
