from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counterfoil.domain.dossier import Redaction
from counterfoil.errors import KnownError
from counterfoil.ui.windows.bundle_sheet import BundleSheet, placed
from counterfoil.ui.windows.main import MainWindow
from counterfoil.ui.windows.pages import Access
from counterfoil.ui.windows.reconcile_page import ReconcilePage
from counterfoil.words import bundle as words
from tests.ui import counters
from tests.ui import fake_reconcile as fakes
from tests.ui.fake_reconcile import FakeReconcile
from tests.ui.pages import reconcile_of

WHERE = Path("/home/ada/evidence.zip")


@pytest.fixture
def fake() -> FakeReconcile:
    return FakeReconcile(lines=fakes.kept_lines())


@pytest.fixture
def page(fake: FakeReconcile, qtbot: QtBot) -> Iterator[ReconcilePage]:
    """At the result of the newest statement; a place is chosen as soon as one is asked for."""
    window = MainWindow(Access(reconcile=fake.access()))
    qtbot.addWidget(window)
    window.show()
    window.show_snapshot(counters.both())
    window.show_page("Reconcile")
    made = reconcile_of(window)
    qtbot.waitUntil(made.start.kept.table.isVisible)
    made.compare(made.start.known[0])
    qtbot.waitUntil(made.result.isVisible)
    made.flow.ask_for_place = lambda _proposed, chosen: chosen(WHERE)
    yield made
    window.stop()


def sheet_of(page: ReconcilePage) -> BundleSheet:
    assert page.flow.sheet is not None
    return page.flow.sheet


def previewed(page: ReconcilePage, qtbot: QtBot) -> BundleSheet:
    page.write.click()
    sheet = sheet_of(page)
    sheet.go_on.click()
    qtbot.waitUntil(sheet.preview.isVisible)
    return sheet


def test_three_clicks_write_the_bundle_of_the_statement(
    page: ReconcilePage, fake: FakeReconcile, qtbot: QtBot
) -> None:
    page.write.click()
    sheet = sheet_of(page)
    sheet.go_on.click()
    qtbot.waitUntil(sheet.save.isVisible)
    sheet.save.click()
    qtbot.waitUntil(page.flow.strip.isVisible)
    first, last = fake.dossiers
    assert first == last
    assert (first.since_ms, first.until_ms) == (fakes.FIRST_MS, fakes.FIRST_MS + 14 * fakes.DAY_MS)
    assert (first.redaction, first.statements, first.claim) == (Redaction.HASH, (3,), "")
    assert page.flow.strip.sentence.text().startswith("Bundle written: evidence.zip · 14\u00a0files")
    assert page.flow.sheet is None


def test_return_goes_on_to_the_preview_and_then_saves(page: ReconcilePage, qtbot: QtBot) -> None:
    page.write.click()
    sheet = sheet_of(page)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    qtbot.waitUntil(sheet.save.isVisible)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    qtbot.waitUntil(page.flow.strip.isVisible)


def test_what_leaves_is_shown_before_anything_is_written(
    page: ReconcilePage, fake: FakeReconcile, qtbot: QtBot
) -> None:
    sheet = previewed(page, qtbot)
    assert sheet.preview.whole_line.text() == "1,842\u00a0requests · 5\u00a0files · about 3.2\u00a0MB"
    assert sheet.preview.fields.text().startswith("record, at, agent")
    assert sheet.preview.beside.text() == "The chain's proofs also need 12\u00a0records beside these."
    assert "session ids, account ids as logged" in sheet.preview.note.text()
    assert sheet.preview.samples[0].text().startswith('{"record":104')
    assert "write" not in fake.asked


def test_choices_are_what_is_asked_for(page: ReconcilePage, fake: FakeReconcile, qtbot: QtBot) -> None:
    page.write.click()
    sheet = sheet_of(page)
    choices = sheet.choices
    choices.names[Redaction.DROP].chosen.emit()
    choices.claim.setText("The 7th was charged twice.")
    choices.statements[1][0].click()
    choices.dates.first.setText("2026-07-03")
    choices.dates.first.textEdited.emit("2026-07-03")
    qtbot.waitUntil(lambda: choices.dossier.since_ms == fakes.FIRST_MS + 2 * fakes.DAY_MS)
    sheet.go_on.click()
    qtbot.waitUntil(sheet.preview.isVisible)
    asked = fake.dossiers[0]
    assert (asked.redaction, asked.claim) == (Redaction.DROP, "The 7th was charged twice.")
    assert asked.statements == (3, 2)
    sheet.back.click()
    assert choices.isVisible()
    assert choices.claim.text() == "The 7th was charged twice."


def test_days_that_cannot_be_read_hold_it_up(page: ReconcilePage, qtbot: QtBot) -> None:
    page.write.click()
    sheet = sheet_of(page)
    sheet.choices.dates.last.setText("2026-06-30")
    sheet.choices.dates.last.textEdited.emit("2026-06-30")
    qtbot.waitUntil(lambda: not sheet.go_on.isEnabled())
    sheet.reject()


def test_a_full_disk_is_told_and_the_sheet_stays(
    page: ReconcilePage, fake: FakeReconcile, qtbot: QtBot
) -> None:
    fake.error, fake.fails = KnownError("There is no room left on the disk; nothing was written."), "write"
    sheet = previewed(page, qtbot)
    sheet.save.click()
    qtbot.waitUntil(lambda: sheet.problem.text().startswith("There is no room left"))
    assert sheet.save.isEnabled()
    assert not page.flow.strip.isVisible()
    sheet.reject()


def test_cancelling_says_that_nothing_was_written(
    page: ReconcilePage, fake: FakeReconcile, qtbot: QtBot
) -> None:
    fake.step_seconds, fake.steps = 0.1, 100
    sheet = previewed(page, qtbot)
    sheet.save.click()
    qtbot.waitUntil(lambda: sheet.bar.value() > 0)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: sheet.problem.text() == words.WRITE_CANCELLED)
    assert sheet.isVisible()
    assert not page.flow.strip.isVisible()
    sheet.reject()


def test_the_checkpoint_can_be_copied_and_the_folder_shown(page: ReconcilePage, qtbot: QtBot) -> None:
    shown: list[Path] = []
    page.flow.strip.open_folder = shown.append
    previewed(page, qtbot).save.click()
    qtbot.waitUntil(page.flow.strip.isVisible)
    page.flow.strip.copy.click()
    assert QApplication.clipboard().text().startswith("counterfoil-checkpoint 1 ")
    page.flow.strip.folder.click()
    assert shown == [WHERE.parent]
    page.flow.strip.leave.click()
    assert not page.flow.strip.isVisible()


def test_without_a_statement_the_last_days_are_proposed(page: ReconcilePage) -> None:
    page.back.click()
    page.start.write.click()
    sheet = sheet_of(page)
    assert sheet.choices.dates.first.text() == "2026-07-17"
    assert sheet.choices.dates.last.text() == "2026-07-24"
    assert sheet.choices.dossier.statements == ()
    sheet.reject()


@pytest.mark.parametrize(
    ("name", "zipped", "expected"),
    [
        ("evidence", True, "evidence.zip"),
        ("evidence.ZIP", True, "evidence.ZIP"),
        ("v1.2", True, "v1.2.zip"),
        ("evidence.zip", False, "evidence"),
        ("evidence", False, "evidence"),
    ],
)
def test_one_file_ends_in_zip_and_a_folder_does_not(name: str, zipped: bool, expected: str) -> None:
    assert placed(Path("/x") / name, zipped=zipped) == Path("/x") / expected
