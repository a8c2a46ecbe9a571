from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from counterfoil.domain.coverage import Coverage, Retention
from counterfoil.domain.verification import FirstBad, Verification
from counterfoil.ui.theme import DARK, LIGHT
from counterfoil.ui.windows.ledger_check import CheckPanel
from counterfoil.ui.windows.ledger_coverage import CoveragePanel
from counterfoil.ui.windows.ledger_details import DetailsPane
from counterfoil.ui.windows.ledger_retention import RetentionDialog
from counterfoil.ui.windows.ledger_values import CopyValue
from counterfoil.words import evidence, ledger, ledger_days
from counterfoil.words.figures import NBSP
from tests.altered import replace
from tests.ui.fake_audit import HEAD, LEDGER_ID, FakeAudit, coverage_example, lines_of, row
from tests.ui.hosts import hosted
from tests.ui.parts import NOW_MS, TZ

BAD = FirstBad(12, "event", 1204, "Record event 1,204 is not as it was written.")
WHOLE = Verification(LEDGER_ID, 1_204_332, HEAD, 14, None, 1.83)
CLAUDE = Retention("claude-code", "/home/ada/.claude", 30, 4, 3, raisable=True)
ROW = row(3, NOW_MS)


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


@pytest.fixture
def check(qtbot: QtBot) -> CheckPanel:
    made = CheckPanel()
    hosted(qtbot, made, 400, 300)
    return made


def test_before_a_check_nothing_is_claimed(check: CheckPanel) -> None:
    assert check.sentence.text() == "Not checked yet"
    assert [label.text() for label in check.limits] == [evidence.PROVES, evidence.PROVES_NOT]


def test_a_check_shows_how_far_it_is_and_can_be_cancelled(check: CheckPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(check.check_wanted):
        check.verify.click()
    assert check.is_busy
    assert not check.verify.isVisible()
    check.show_progress(612_000, 1_204_332)
    assert plain(check.facts.text()) == "612,000 of 1,204,332 records"
    assert (check.bar.value(), check.bar.maximum()) == (612_000, 1_204_332)
    with qtbot.waitSignal(check.cancel_wanted):
        check.cancel.click()
    check.show_result(None, NOW_MS, TZ)
    assert plain(check.sentence.text()) == "Stopped after 612,000 records; nothing is known of the rest"
    assert not check.is_busy


def test_a_result_stays_with_its_time(check: CheckPanel) -> None:
    check.begin()
    check.show_result(WHOLE, NOW_MS, TZ)
    assert plain(check.sentence.text()) == "1,204,332 records unchanged since they were written"
    assert plain(check.facts.text()) == "14 kept checkpoints hold. Checked 24 Jul 13:33 in 1.8 s."
    assert check.verify.isVisible()


def test_a_bad_ledger_is_told_with_what_stands_and_what_to_do(check: CheckPanel) -> None:
    check.show_result(replace(WHOLE, first_bad=BAD), NOW_MS, TZ)
    assert check.sentence.text() == BAD.what
    assert check.advice.text() == ledger.advice(replace(WHOLE, first_bad=BAD))
    assert check.advice.text().startswith("What was written before it is unchanged. ")
    assert check.property("bad") is True
    check.show_result(WHOLE, NOW_MS, TZ)
    assert check.property("bad") is False


def test_progress_that_comes_late_does_not_overwrite_the_result(check: CheckPanel) -> None:
    check.begin()
    check.show_result(WHOLE, NOW_MS, TZ)
    check.show_progress(1, 10)
    assert plain(check.sentence.text()).startswith("1,204,332 records unchanged")


def test_a_checkpoint_goes_to_the_clipboard_and_that_is_said(check: CheckPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(check.checkpoint_wanted):
        check.copy.click()
    text = FakeAudit().checkpoint().text()
    check.show_checkpoint(text)
    assert QGuiApplication.clipboard().text() == text
    assert check.said.text() == ledger.CHECKPOINT_COPIED


def test_another_ledger_has_not_been_checked(check: CheckPanel) -> None:
    check.show_result(replace(WHOLE, first_bad=BAD), NOW_MS, TZ)
    check.reset()
    assert check.sentence.text() == "Not checked yet"
    assert check.property("bad") is False


@pytest.fixture
def coverage(qtbot: QtBot) -> CoveragePanel:
    made = CoveragePanel(LIGHT, changeable=True)
    hosted(qtbot, made, 660, 320)
    return made


def test_days_and_agents_are_told_once_they_are_known(coverage: CoveragePanel) -> None:
    assert coverage.empty.text() == ledger_days.LOOKING_BACK
    coverage.show_coverage(coverage_example(), NOW_MS)
    assert coverage.strip.isVisible()
    assert plain(coverage.lines[0].sentence.text()) == (
        "Claude Code deletes its logs after 30 days; the next in 4 days. "
        "3 sessions were gone before the first look."
    )
    assert coverage.lines[1].sentence.text() == "Codex is not known to delete its logs."
    coverage.restyle(DARK)


def test_longer_keeping_is_offered_only_where_it_can_be_set(coverage: CoveragePanel, qtbot: QtBot) -> None:
    coverage.show_coverage(coverage_example(), NOW_MS)
    assert [line.button.isVisible() for line in coverage.lines] == [True, False]
    with qtbot.waitSignal(coverage.longer_wanted) as wanted:
        coverage.lines[0].button.click()
    assert wanted.args == [CLAUDE]
    fixed = CoveragePanel(LIGHT, changeable=False)
    qtbot.addWidget(fixed)
    fixed.show_coverage(coverage_example(), NOW_MS)
    assert fixed.lines[0].button.isHidden()


def test_who_wants_no_advice_is_not_told_when_logs_go(qtbot: QtBot) -> None:
    silent = CoveragePanel(LIGHT, changeable=True, advises=lambda: False)
    qtbot.addWidget(silent)
    silent.show_coverage(coverage_example(), NOW_MS)
    assert silent.lines == []
    assert silent.strip.isVisibleTo(silent)


def test_two_homes_of_one_agent_are_told_apart(coverage: CoveragePanel) -> None:
    other = replace(CLAUDE, home="/srv/claude")
    coverage.show_coverage(replace(coverage_example(), retentions=(CLAUDE, other)), NOW_MS)
    assert coverage.lines[1].sentence.text().startswith("/srv/claude: Claude Code deletes")
    coverage.show_coverage(replace(coverage_example(), retentions=()), NOW_MS)
    assert [line.isVisible() for line in coverage.lines] == [False, False]


def test_a_new_ledger_has_a_sentence_instead_of_a_calendar(coverage: CoveragePanel) -> None:
    coverage.show_coverage(Coverage(), NOW_MS)
    assert coverage.empty.text() == ledger_days.NO_COVERAGE
    assert not coverage.strip.isVisible()


@dataclass(frozen=True)
class Change:
    path: Path = Path("/home/ada/.claude/settings.json")
    backup: Path | None = Path("/home/ada/.claude/settings.json.kept")
    shown: tuple[str, ...] = ('-  "cleanupPeriodDays": 30', '+  "cleanupPeriodDays": 365')


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[RetentionDialog]:
    made = RetentionDialog(CLAUDE)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    yield made
    made.hide()


def test_the_change_is_shown_line_by_line_before_anything_is_done(
    dialog: RetentionDialog, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.plan_wanted) as wanted:
        dialog.plan()
    assert wanted.args == [365]
    assert not dialog.do.isEnabled()
    dialog.show_plan(365, Change())
    told = [label.text() for label in dialog.lines if label.text()]
    assert told == ['- "cleanupPeriodDays": 30', '+ "cleanupPeriodDays": 365']
    assert dialog.path.text() == "/home/ada/.claude/settings.json"
    assert dialog.backup.text() == "/home/ada/.claude/settings.json.kept"
    with qtbot.waitSignal(dialog.apply_wanted) as applied:
        dialog.do.click()
    assert applied.args == [Change()]
    assert not dialog.do.isEnabled()


def test_another_period_is_planned_anew_and_a_late_plan_is_left(
    dialog: RetentionDialog, qtbot: QtBot
) -> None:
    dialog.plan()
    with qtbot.waitSignal(dialog.plan_wanted) as wanted:
        dialog.days.setCurrentIndex(0)
        dialog.days.chosen.emit()
    assert wanted.args == [90]
    dialog.show_plan(365, Change())
    assert not dialog.do.isEnabled()


def test_what_cannot_be_changed_is_said_and_cannot_be_clicked(dialog: RetentionDialog) -> None:
    dialog.plan()
    dialog.show_failure("A policy sets this; it cannot be changed here.")
    assert dialog.place.text() == "A policy sets this; it cannot be changed here."
    assert not dialog.do.isEnabled()


def test_after_the_change_it_says_where_the_old_file_is(dialog: RetentionDialog) -> None:
    dialog.plan()
    dialog.show_plan(365, Change())
    dialog.show_done()
    assert dialog.place.text() == ledger_days.DONE
    assert (dialog.after.text(), dialog.backup.text()) == (ledger_days.KEPT_AT, str(Change().backup))
    assert dialog.leave.text() == "Close"


def test_a_file_that_is_not_there_yet_has_no_copy(dialog: RetentionDialog) -> None:
    dialog.plan()
    dialog.show_plan(365, Change(backup=None))
    assert dialog.after.text() == ledger_days.NEW_FILE
    assert dialog.backup.text() == ""


@pytest.fixture
def details(qtbot: QtBot) -> DetailsPane:
    made = DetailsPane(LIGHT)
    hosted(qtbot, made, 344, 500)
    made.show_row(ROW, TZ)
    return made


def test_the_request_is_told_at_once_and_its_lines_when_they_come(details: DetailsPane) -> None:
    assert details.title.text() == ROW.model
    assert not details.table.isVisible()
    details.show_lines(ROW.agent, ROW.key, lines_of(ROW))
    assert plain(details.verdict.text()) == "Counts: the greatest of 3 lines of this response."
    assert details.table.isVisible()
    assert details.line_title.text() == "Line 3 of 3"


def test_lines_of_another_request_are_left(details: DetailsPane) -> None:
    details.show_lines(ROW.agent, "another", lines_of(ROW))
    assert details.lines == ()


def test_each_line_can_be_looked_at_from_the_keyboard(details: DetailsPane) -> None:
    details.show_lines(ROW.agent, ROW.key, lines_of(ROW))
    QTest.keyClick(details.table, Qt.Key.Key_Up)
    assert details.line_title.text() == "Line 2 of 3"
    assert details.why.text() == "Does not count: a later line of the same response says more."


def test_one_line_needs_no_table(details: DetailsPane) -> None:
    details.show_lines(ROW.agent, ROW.key, lines_of(ROW)[2:])
    assert not details.table.isVisible()
    assert details.line_title.text() == "Line 1 of 1"


def test_a_click_on_an_id_copies_all_of_it(details: DetailsPane) -> None:
    value = details.request.values["Session"]
    assert isinstance(value, CopyValue)
    value.click()
    assert QGuiApplication.clipboard().text() == ROW.session
    assert value.accessibleName() == f"Copy session: {ROW.session}"


def test_copy_hands_out_the_whole_story(details: DetailsPane) -> None:
    lines = lines_of(ROW)
    details.show_lines(ROW.agent, ROW.key, lines)
    details.copy.click()
    assert all(line.sha256 in QGuiApplication.clipboard().text() for line in lines)


def test_the_session_can_be_made_the_filter(details: DetailsPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(details.session_wanted) as wanted:
        details.only_session.click()
    assert wanted.args == [ROW.session]


def test_hostile_ids_do_not_widen_the_details(details: DetailsPane) -> None:
    odd = FakeAudit(odd=True).row(3)
    details.show_row(odd, TZ)
    details.show_lines(odd.agent, odd.key, lines_of(odd))
    assert details.minimumSizeHint().width() <= 344
    assert "\u202e" not in details.title.text()
