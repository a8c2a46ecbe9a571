"""The licences: a list on one side, a text to read and copy on the other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counterfoil.about import as_installed
from counterfoil.licences import Licence, LicenceText, collected, text_of
from counterfoil.ui.windows.about_sheet import AboutSheet
from counterfoil.ui.windows.licences_sheet import BESIDE_PX, LicencesSheet
from tests.ui import shell

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # nothing is on a screen

KEYS = Qt.Key


def opened(qtbot: QtBot, licences: tuple[LicenceText, ...] = shell.FACTS.licences) -> LicencesSheet:
    sheet = LicencesSheet(licences)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(sheet)
    with qtbot.waitExposed(sheet):
        sheet.show()
    return sheet


def test_the_first_text_is_open_and_the_arrow_keys_lead_on(qtbot: QtBot) -> None:
    sheet = opened(qtbot)
    assert QApplication.focusWidget() is sheet.table
    assert sheet.name.text() == "Counterfoil 1.2.3"
    assert sheet.text.toPlainText() == "Permission is hereby granted\n"
    QTest.keyClick(sheet.table, KEYS.Key_Down)
    assert (sheet.name.text(), sheet.terms.text()) == ("PySide6-Essentials 6.11.3", "LGPL-3.0-only")
    assert sheet.text.toPlainText() == "GNU LESSER\n"


def test_a_part_without_a_text_says_so(qtbot: QtBot) -> None:
    sheet = opened(qtbot)
    sheet.table.setCurrentIndex(sheet.model.index(2, 0))
    assert sheet.terms.text() == "not known"
    assert sheet.text.toPlainText() == "No licence text came with this part."


def test_the_text_is_reached_read_and_copied_from_the_keyboard(qtbot: QtBot) -> None:
    sheet = opened(qtbot)
    QTest.keyClick(sheet.table, KEYS.Key_Tab)
    assert QApplication.focusWidget() is sheet.text
    QTest.keyClick(sheet.text, KEYS.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sheet.text, KEYS.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Permission is hereby granted\n"
    QTest.keyClick(sheet.text, KEYS.Key_Delete)
    assert sheet.text.toPlainText() == "Permission is hereby granted\n"
    QTest.keyClick(sheet.text, KEYS.Key_Tab)
    assert QApplication.focusWidget() is not sheet.text


def test_markup_in_a_text_stays_what_it_is(qtbot: QtBot) -> None:
    sheet = opened(qtbot, (LicenceText(Licence("<b>x</b>", "1", "<i>", ("x",)), "<h1>Free</h1>\n"),))
    assert sheet.text.toPlainText() == "<h1>Free</h1>\n"
    assert sheet.name.text() == "<b>x</b> 1"


def test_the_text_stands_below_the_list_where_the_window_is_narrow(qtbot: QtBot) -> None:
    sheet = opened(qtbot)
    sheet.resize(BESIDE_PX, 600)
    assert sheet.text.mapTo(sheet, sheet.text.rect().topLeft()).x() > sheet.list.geometry().right()
    sheet.resize(BESIDE_PX - 200, 600)
    QApplication.processEvents()
    assert sheet.text.mapTo(sheet, sheet.text.rect().topLeft()).x() < sheet.list.geometry().right()


def test_about_leads_there_once_it_knows_its_facts(qtbot: QtBot) -> None:
    about = AboutSheet(lambda: shell.FACTS)
    qtbot.addWidget(about)
    about.show()
    assert not about.licences.isEnabled()
    qtbot.waitUntil(about.licences.isEnabled)
    about.licences.click()
    (sheet,) = about.findChildren(LicencesSheet)
    assert sheet.isVisible()
    assert sheet.model.rowCount() == len(shell.FACTS.licences)


def test_what_really_ships_can_all_be_opened(qtbot: QtBot) -> None:
    licences = tuple(text_of(one) for one in as_installed(collected(), ()))
    sheet = opened(qtbot, licences)
    for number in range(sheet.model.rowCount()):
        sheet.table.setCurrentIndex(sheet.model.index(number, 0))
        assert len(sheet.text.toPlainText()) > 300
