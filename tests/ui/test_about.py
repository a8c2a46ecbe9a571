"""About: what this copy is made of, and details that tell nobody's name."""

from __future__ import annotations

import sys
from dataclasses import replace
from importlib.metadata import version

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from counterfoil.about import facts_of, installed, pictures
from counterfoil.errors import LedgerError
from counterfoil.paths import Chosen, home_at
from counterfoil.ui.windows.about_sheet import AboutSheet, details
from tests.ui import shell

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # nothing is on a screen


def test_every_package_that_ships_is_named_with_its_version_and_licence() -> None:
    parts = {part.name.lower(): part for part in installed("counterfoil")}
    direct = {"pyside6-essentials", "pyqtgraph", "watchdog", "sqlite-utils", "platformdirs", "msgspec"}
    assert direct | {"numpy", "shiboken6", "zstandard"} <= parts.keys()
    assert "pytest" not in parts
    assert "counterfoil" not in parts
    assert parts["msgspec"].version == version("msgspec")
    assert "LGPL" in (parts["pyside6-essentials"].licence or "")
    assert all(part.licence for part in parts.values())


def test_the_pictures_say_themselves_where_they_are_from() -> None:
    assert [(part.name, part.licence) for part in pictures()] == [("Lucide", "ISC")]


def test_the_facts_are_those_of_the_copy_that_runs() -> None:
    facts = facts_of(home_at(shell.HOME))
    assert facts.prices.startswith("genai-prices ")
    assert len(facts.prices_digest) == 64
    assert facts.ledger_file == shell.HOME / "ledger.db"
    assert facts.home_by is Chosen.OPTION
    python = next(part for part in facts.parts if part.name == "Python")
    assert python.version == ".".join(map(str, sys.version_info[:3]))


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        (Chosen.USUAL, None),
        (Chosen.OPTION, "the option --home"),
        (Chosen.BESIDE, "the folder counterfoil-home beside the program"),
    ],
)
def test_a_home_that_somebody_chose_says_by_what(qtbot: QtBot, chosen: Chosen, said: str | None) -> None:
    sheet = AboutSheet(lambda: replace(shell.FACTS, home_by=chosen))
    qtbot.addWidget(sheet)
    qtbot.waitUntil(lambda: sheet.facts is not None)
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert ("Chosen by" in texts) is (said is not None)
    assert said is None or said in texts


def test_the_copied_details_hold_versions_and_no_place() -> None:
    text = details(shell.FACTS, "6.11.3")
    assert text.startswith("Counterfoil 1.2.3\nLinux 6.1 x86_64\nQt 6.11.3\n")
    assert "PySide6-Essentials 6.11.3" in text
    assert "/" not in text
    assert "ada" not in text


def test_the_window_fills_once_the_facts_are_known_and_copies_them(qtbot: QtBot) -> None:
    sheet = AboutSheet(lambda: shell.FACTS)
    qtbot.addWidget(sheet)
    sheet.show()
    assert not sheet.copy.isEnabled()
    qtbot.waitUntil(lambda: sheet.facts is not None)
    said = [label.text() for label in sheet.findChildren(QLabel)]
    assert str(shell.FACTS.ledger_file) in said
    assert "LGPL-3.0-only" in said
    sheet.copy.click()
    assert QApplication.clipboard().text().startswith("Counterfoil 1.2.3")


def test_what_cannot_be_read_is_said(qtbot: QtBot) -> None:
    def fails() -> None:
        raise LedgerError("It is gone.")

    sheet = AboutSheet(fails)  # type: ignore[arg-type]
    qtbot.addWidget(sheet)
    qtbot.waitUntil(lambda: sheet.parts.empty.text() == "It is gone.")
